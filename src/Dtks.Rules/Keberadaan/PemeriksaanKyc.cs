using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Checks the KYC of a pengurus against the status keberadaan of the household (KP-6).</summary>
/// <remarks>Pure and thread-safe. <see cref="KycValidator"/> reports the same findings through FluentValidation.</remarks>
public static class PemeriksaanKyc
{
    /// <summary>Whether a household with this status is active.</summary>
    /// <param name="keberadaan">The status.</param>
    /// <returns>True for 1 and 2, false for 3 to 5.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in the list, such as <c>default</c>.</exception>
    public static bool Aktif(StatusKeberadaan keberadaan) =>
        TabelKependudukan.Keberadaan.Memuat(keberadaan)
            ? keberadaan is StatusKeberadaan.DitemukanTanpaUpdate or StatusKeberadaan.DitemukanAdaUpdate
            : throw new ArgumentOutOfRangeException(nameof(keberadaan), TabelKependudukan.Keberadaan.PesanTakDikenal().ToString());

    /// <summary>Checks.</summary>
    /// <param name="keberadaan">The status keberadaan of the household.</param>
    /// <param name="kyc">The KYC data.</param>
    /// <returns>Whether the household is active, and the required fields that are missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not in the list, such as <c>default</c>.</exception>
    public static HasilKyc Periksa(StatusKeberadaan keberadaan, KycPengurus kyc)
    {
        ArgumentNullException.ThrowIfNull(kyc);
        return Aktif(keberadaan)
            ? new(aktif: true, [.. TabelKeberadaan.Bidang.Butir.Where(b => !kyc.Ada(b.Nilai)).Select(b => b.Nilai)])
            : new(aktif: false, []);
    }
}
