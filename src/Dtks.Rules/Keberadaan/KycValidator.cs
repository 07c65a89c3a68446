using Dtks.Domain;
using FluentValidation;
using FluentValidation.Results;

namespace Dtks.Rules;

/// <summary>Reports what a KYC lacks as FluentValidation failures (KP-6): the same findings as <see cref="PemeriksaanKyc"/>.</summary>
/// <remarks>
/// One failure for each missing field: <c>ErrorCode</c> such as <c>KP-6-nik_pengurus</c>, <c>PropertyName</c> the path of the field, a message in Indonesian
/// and English. <c>AttemptedValue</c> is always null and no message holds a value, so that no personal data leaves with a failure. A status outside the list is
/// the failure <c>KP-6-keberadaan</c>. Thread-safe once built.
/// </remarks>
public sealed class KycValidator : AbstractValidator<LaporanKeberadaan>
{
    /// <summary>Makes the validator.</summary>
    public KycValidator() => RuleFor(laporan => laporan).Custom(static (laporan, konteks) => Periksa(laporan, konteks));

    private static void Periksa(LaporanKeberadaan laporan, ValidationContext<LaporanKeberadaan> konteks)
    {
        if (!TabelKependudukan.Keberadaan.Memuat(laporan.Keberadaan))
        {
            var pesan = TabelKependudukan.Keberadaan.PesanTakDikenal();
            konteks.AddFailure(Temuan(nameof(LaporanKeberadaan.Keberadaan), "KP-6-keberadaan", pesan));
            return;
        }

        if (laporan.Kyc is null)
        {
            konteks.AddFailure(Temuan(nameof(LaporanKeberadaan.Kyc), "KP-6-kyc", PesanTanpaKyc));
            return;
        }

        foreach (var bidang in PemeriksaanKyc.Periksa(laporan.Keberadaan, laporan.Kyc).Kurang)
        {
            konteks.AddFailure(Temuan(Jalur(bidang), $"KP-6-{TabelKeberadaan.Bidang.Kode(bidang)}", PesanKurang(bidang, laporan.Kyc)));
        }
    }

    private static ValidationFailure Temuan(string jalur, string kode, Pesan pesan) =>
        new(jalur, $"{pesan.Indonesia} / {pesan.Inggris}") { ErrorCode = kode, Severity = Severity.Error };

    private static string Jalur(BidangKyc bidang) => nameof(LaporanKeberadaan.Kyc) + "." + bidang switch
    {
        BidangKyc.NamaPengurus => nameof(KycPengurus.NamaPengurus),
        BidangKyc.NikPengurus => nameof(KycPengurus.NikPengurus),
        BidangKyc.TanggalLahirPengurus => nameof(KycPengurus.TanggalLahirPengurus),
        BidangKyc.IbuKandung => nameof(KycPengurus.NamaIbuKandung),
        _ => nameof(KycPengurus.Alamat),
    };

    private static Pesan PesanKurang(BidangKyc bidang, KycPengurus kyc)
    {
        var nama = TabelKeberadaan.Bidang.Nama(bidang);
        var kode = TabelKeberadaan.Bidang.Kode(bidang);
        return bidang == BidangKyc.NikPengurus && kyc.NikPengurus.Ada
            ? new("KP-6", $"{nama} tidak terbaca, sehingga dianggap belum diisi; perbaiki nomornya.", $"The field {kode} cannot be read and so counts as missing; correct the number.")
            : new("KP-6", $"{nama} wajib diisi untuk keluarga yang ditemukan (status 1 dan 2); lengkapi.", $"The field {kode} is required for a household that was found (status 1 and 2); supply it.");
    }

    private static Pesan PesanTanpaKyc { get; } = new("KP-6", "Data KYC tidak ada; sertakan.", "The KYC data are absent; supply them.");
}
