using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The KYC data of a pengurus (KP-6); every member is optional here, and what is missing is a finding.</summary>
/// <remarks>
/// Null, blank texts and placeholders such as <c>-</c> are missing, and so is an unreadable NIK. Value equality, member by member. <see cref="ToString"/> shows which members are there,
/// never what they hold. Immutable and thread-safe.
/// </remarks>
public sealed record KycPengurus
{
    /// <summary>Name of the pengurus.</summary>
    public string? NamaPengurus { get; init; }

    /// <summary>NIK of the pengurus as read.</summary>
    public BacaanNik NikPengurus { get; init; }

    /// <summary>Birth date of the pengurus.</summary>
    public LocalDate? TanggalLahirPengurus { get; init; }

    /// <summary>Nama gadis ibu kandung.</summary>
    public string? NamaIbuKandung { get; init; }

    /// <summary>Address.</summary>
    public string? Alamat { get; init; }

    /// <summary>Whether a field is there.</summary>
    /// <param name="bidang">The field.</param>
    /// <returns>False when it is missing: null, blank, or an unreadable NIK.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field.</exception>
    public bool Ada(BidangKyc bidang) => bidang switch
    {
        BidangKyc.NamaPengurus => !IsianKosong.BerlakuPadaNama(NamaPengurus),
        BidangKyc.NikPengurus => NikPengurus.Sah,
        BidangKyc.TanggalLahirPengurus => TanggalLahirPengurus is not null,
        BidangKyc.IbuKandung => !IsianKosong.BerlakuPadaNama(NamaIbuKandung),
        BidangKyc.Alamat => !IsianKosong.BerlakuPadaNama(Alamat),
        _ => throw new ArgumentOutOfRangeException(nameof(bidang)),
    };

    /// <summary>Which fields are there.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() =>
        $"KycPengurus {{ {string.Join(", ", TabelKeberadaan.Bidang.Butir.Where(b => Ada(b.Nilai)).Select(b => b.Kode))} }}";
}
