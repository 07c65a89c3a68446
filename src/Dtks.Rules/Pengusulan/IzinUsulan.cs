using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Who may do what to a usulan.</summary>
internal static class IzinUsulan
{
    /// <summary>The refusal of a role; null when it may act, or when no role is needed.</summary>
    public static AlasanTolakan? Tolakan(PeristiwaUsulan peristiwa, PeranPengguna? peran, EdisiAturan edisi)
    {
        if (peristiwa is PeristiwaUsulan.PenjaminanSelesai or PeristiwaUsulan.PenjaminanGagal)
        {
            return peran == PeranPengguna.PerguruanTinggi
                ? null
                : new(Aturan.UB11, "hanya perguruan tinggi yang ditunjuk Menteri", "only a perguruan tinggi named by the Menteri");
        }

        if (Tindakan(peristiwa) is not { } tindakan)
        {
            return null;
        }

        if (peran is not { } ada)
        {
            return new(Aturan.PR2, "peran pelaku belum diketahui; sebutkan", "the role of whoever acts is not known; name it");
        }

        PutusanKewenangan putusan = Kewenangan.Boleh(ada, tindakan, edisi);

        // Dasar: approval by the village is provisional and needs the kab/kota's, so a role that marks subject to approval may give no more than that.
        return putusan.Diizinkan && (!putusan.PerluPersetujuan || peristiwa == PeristiwaUsulan.SetujuiDesa)
            ? null
            : new(
                Aturan.PR2,
                $"peran {TabelKewenangan.Peran.Kode(ada)} tidak berwenang",
                $"the role {TabelKewenangan.Peran.Kode(ada)} is not entitled");
    }

    // Tafsir: 08 names the actions of kelayakan; on a usulan the village's provisional approval is the counterpart of its mark, the region's verval that of
    // approving the mark, and setting or returning a usulan at Kemensos that of approving or rejecting its letter. Sending, correcting, returning a
    // corrected usulan, passing it on and the end of a window need no role of their own there.
    private static TindakanPengguna? Tindakan(PeristiwaUsulan peristiwa) => peristiwa switch
    {
        PeristiwaUsulan.SetujuiDesa => TindakanPengguna.TandaiTidakLayak,
        PeristiwaUsulan.TerimaUsulWarga or PeristiwaUsulan.TolakUsulWarga
            or PeristiwaUsulan.VervalLayak or PeristiwaUsulan.VervalTidakLayak => TindakanPengguna.SetujuiTanda,
        PeristiwaUsulan.Finalisasi => TindakanPengguna.FinalisasiUsulan,
        PeristiwaUsulan.Sahkan => TindakanPengguna.UnggahSurat,
        PeristiwaUsulan.Tetapkan => TindakanPengguna.SetujuiSurat,
        PeristiwaUsulan.Kembalikan => TindakanPengguna.TolakSurat,
        PeristiwaUsulan.Batalkan => TindakanPengguna.Batal,
        _ => null,
    };
}
