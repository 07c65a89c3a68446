using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Whether a declaration may stand (VK-2, VK-4, VK-5, VK-7).</summary>
public static class PemeriksaanPenetapan
{
    /// <summary>Fewest UTF-16 units of the free text that reason 8 requires, after trimming.</summary>
    public const int PanjangKeteranganMinimal = 3;

    /// <summary>Most UTF-16 units of the free text of any declaration, after trimming.</summary>
    public const int PanjangKeteranganMaksimal = 500;

    /// <summary>Checks one declaration.</summary>
    /// <param name="penetapan">The declaration.</param>
    /// <param name="program">The programme of the kepesertaan.</param>
    /// <param name="peran">The role of the person in it; penerima where the person has both.</param>
    /// <param name="ahliWaris">Whether the person has ahli waris; unknown refuses nothing (the decision stays open instead).</param>
    /// <param name="konteks">Edition and activity; null for verifikasi kelayakan with the eight reasons.</param>
    /// <returns>The first rule that refuses it, VK-2 before VK-4, VK-5 and VK-7; null when it may stand.</returns>
    /// <exception cref="ArgumentNullException">The declaration or the programme is null.</exception>
    public static Aturan? Periksa(
        Penetapan penetapan, ProgramBansos program, PeranKepesertaan peran, Kepastian ahliWaris, KonteksKelayakan? konteks = null) =>
        PesanPenetapan.Aturan(Cacat(penetapan, program, peran, ahliWaris, konteks?.Syarat ?? SyaratPenetapan.Baku));

    /// <summary>Every condition of the refusing rule that a declaration fails.</summary>
    /// <param name="penetapan">The declaration.</param>
    /// <param name="program">The programme of the kepesertaan.</param>
    /// <param name="peran">The role of the person in it; penerima where the person has both.</param>
    /// <param name="ahliWaris">Whether the person has ahli waris; unknown refuses nothing.</param>
    /// <param name="konteks">Edition and activity; null for verifikasi kelayakan with the eight reasons.</param>
    /// <returns>One message a condition, with how to repair it; empty when the declaration may stand.</returns>
    /// <exception cref="ArgumentNullException">The declaration or the programme is null.</exception>
    public static ImmutableArray<Pesan> Sebab(
        Penetapan penetapan, ProgramBansos program, PeranKepesertaan peran, Kepastian ahliWaris, KonteksKelayakan? konteks = null) =>
        PesanPenetapan.Untuk(Cacat(penetapan, program, peran, ahliWaris, konteks?.Syarat ?? SyaratPenetapan.Baku));

    internal static CacatPenetapan Cacat(
        Penetapan penetapan, ProgramBansos program, PeranKepesertaan peran, Kepastian ahliWaris, SyaratPenetapan syarat)
    {
        ArgumentNullException.ThrowIfNull(penetapan);
        ArgumentNullException.ThrowIfNull(program);
        var lembar = default(LembarPutusan);
        HukumKelayakan.Menyatakan(
            new(new(program, peran, penetapan, ahliWaris), penetapan.Alasan, penetapan.Keterangan),
            penetapan.Status,
            penetapan.Difinalisasi,
            tercakup: true,
            syarat,
            ref lembar,
            out var cacat);
        return cacat;
    }
}
