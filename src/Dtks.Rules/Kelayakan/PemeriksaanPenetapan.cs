using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Whether a declaration may stand (VK-4, VK-5, VK-7).</summary>
public static class PemeriksaanPenetapan
{
    /// <summary>Fewest UTF-16 units of the free text that reason 8 requires, after trimming.</summary>
    public const int PanjangKeteranganMinimal = 3;

    /// <summary>Most UTF-16 units of the free text of any declaration, after trimming.</summary>
    public const int PanjangKeteranganMaksimal = 500;

    /// <summary>Checks one declaration.</summary>
    /// <param name="penetapan">The declaration.</param>
    /// <param name="program">The programme of the kepesertaan.</param>
    /// <param name="peran">The role of the person in it.</param>
    /// <param name="ahliWaris">Whether the person has ahli waris; unknown refuses nothing (the decision stays open instead).</param>
    /// <returns>The first rule that refuses it, VK-4 before VK-5 and VK-7; null when it may stand.</returns>
    public static Aturan? Periksa(Penetapan penetapan, ProgramBansos program, PeranKepesertaan peran, Kepastian ahliWaris)
    {
        ArgumentNullException.ThrowIfNull(penetapan);
        ArgumentNullException.ThrowIfNull(program);
        return PesanPenetapan.Aturan(Cacat(penetapan, program, peran, ahliWaris));
    }

    /// <summary>Every condition of the refusing rule that a declaration fails.</summary>
    /// <param name="penetapan">The declaration.</param>
    /// <param name="program">The programme of the kepesertaan.</param>
    /// <param name="peran">The role of the person in it.</param>
    /// <param name="ahliWaris">Whether the person has ahli waris; unknown refuses nothing.</param>
    /// <returns>One message a condition, with how to repair it; empty when the declaration may stand.</returns>
    public static ImmutableArray<Pesan> Sebab(Penetapan penetapan, ProgramBansos program, PeranKepesertaan peran, Kepastian ahliWaris)
    {
        ArgumentNullException.ThrowIfNull(penetapan);
        ArgumentNullException.ThrowIfNull(program);
        return PesanPenetapan.Untuk(Cacat(penetapan, program, peran, ahliWaris));
    }

    internal static CacatPenetapan Cacat(Penetapan penetapan, ProgramBansos program, PeranKepesertaan peran, Kepastian ahliWaris)
    {
        var isi = CacatIsi(penetapan, program);
        if (isi != CacatPenetapan.TidakAda)
        {
            return isi;
        }

        if (penetapan.Status == StatusDeklarasi.Layak)
        {
            // Dasar: VK-7. Only declarations of tidak layak are finalised.
            return penetapan.Difinalisasi ? CacatPenetapan.LayakDifinalisasi : CacatPenetapan.TidakAda;
        }

        var pengurusMeninggal = penetapan.Alasan.Memuat(AlasanTidakLayak.Meninggal)
            && program.Satuan == SatuanProgram.Keluarga
            && peran == PeranKepesertaan.Penerima;
        return pengurusMeninggal && ahliWaris == Kepastian.Ya ? CacatPenetapan.PengurusBerahliWaris : CacatPenetapan.TidakAda;
    }

    // Dasar: VK-4.
    private static CacatPenetapan CacatIsi(Penetapan penetapan, ProgramBansos program)
    {
        var panjang = penetapan.Keterangan.AsSpan().Trim().Length;
        var cacat = panjang > PanjangKeteranganMaksimal ? CacatPenetapan.KeteranganPanjang : CacatPenetapan.TidakAda;
        if (penetapan.Status == StatusDeklarasi.Layak)
        {
            return penetapan.Alasan.Kosong ? cacat : cacat | CacatPenetapan.LayakBeralasan;
        }

        if (penetapan.Alasan.Kosong)
        {
            return cacat | CacatPenetapan.TanpaAlasan;
        }

        if (panjang < PanjangKeteranganMinimal && penetapan.Alasan.Memuat(AlasanTidakLayak.Lain))
        {
            cacat |= CacatPenetapan.AlasanLainTanpaKeterangan;
        }

        return !program.PunyaKomponen && penetapan.Alasan.Memuat(AlasanTidakLayak.TanpaKomponen) ? cacat | CacatPenetapan.AlasanTanpaKomponen : cacat;
    }
}
