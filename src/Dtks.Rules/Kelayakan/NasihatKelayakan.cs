using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What a citizen or a check on the spot says about a recipient: looked into in verifikasi kelayakan, never a decision (VK-17).</summary>
/// <param name="Nik">The recipient spoken of.</param>
/// <param name="Arah">Which way it points.</param>
/// <param name="Sumber">Where it comes from.</param>
/// <param name="Program">The programme spoken of; null for all of the recipient's.</param>
/// <remarks>Value equality. Immutable and thread-safe. Prints no number.</remarks>
public sealed record NasihatKelayakan(Nik Nik, StatusDeklarasi Arah, SumberNasihat Sumber, ProgramBansos? Program = null)
{
    /// <summary>Source, direction and programme, never who.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() =>
        $"{(TabelPenyaringan.Sumber.Memuat(Sumber) ? TabelPenyaringan.Sumber.Kode(Sumber) : "?")}:{(TabelPengesahan.StatusDeklarasi.Memuat(Arah) ? TabelPengesahan.StatusDeklarasi.Kode(Arah) : "?")} {Program?.Kode ?? "-"}";
}

/// <summary>Where advice for verifikasi kelayakan comes from (VK-17).</summary>
/// <remarks>There is no zero member. Texts are in <see cref="TabelPenyaringan.Sumber"/>.</remarks>
public enum SumberNasihat : byte
{
    /// <summary>An objection of a citizen (<c>sanggahan</c>).</summary>
    Sanggahan = 1,

    /// <summary>A check on the spot (<c>siks-gis</c>).</summary>
    SiksGis = 2,

    /// <summary>A proposal of a citizen (<c>usul-warga</c>).</summary>
    UsulWarga = 3,
}
