using Dtks.Cli.Berkas;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Bnba;

/// <summary>Writes a run to a folder: decisions, suggestions, rejects and recap, each as CSV and JSON.</summary>
/// <remarks>Rows are found again by line number and ID DTKS; NIK are masked.</remarks>
internal static class BerkasHasilBnba
{
    public static void Tulis(string folder, HasilBnba hasil, Action<long> maju)
    {
        AksesBerkas.BuatFolder(folder);
        TulisPutusan(folder, hasil, maju);
        TulisSaran(folder, hasil);
        PenulisHasil.Tulis(folder, "ditolak", ["berkas", "baris", "tingkat", "kolom", "kode", "sebab", "pesan", "message"], tulis =>
        {
            foreach (var c in hasil.Catatan)
            {
                tulis.Baris(c.Berkas, c.Baris, c.Tingkat == TingkatCatatan.Ditolak ? "ditolak" : "diabaikan", c.Kolom, c.Kode, c.Sebab, c.Indonesia, c.Inggris);
            }
        });
        TulisRekap(folder, hasil);
    }

    private static void TulisRekap(string folder, HasilBnba hasil)
    {
        string[] kolom =
        [
            "program", "penerima", "layak", "tidak_layak", "belum_dapat_ditentukan", "kaskade_pbi", "dihentikan", "perlu_ganti_pengurus",
            .. Enumerable.Range(1, 8).Select(a => $"alasan_{a}"),
        ];
        var jumlah = RekapBnba.Hitung(hasil.Putusan);
        PenulisHasil.Tulis(folder, "rekap", kolom, tulis =>
        {
            for (var i = 0; i < jumlah.Length; i++)
            {
                var r = jumlah[i];
                tulis.Baris([ProgramBnba.Semua[i].Program.Kode, r.Penerima, r.Layak, r.TidakLayak, r.Belum, r.Kaskade, r.Dihentikan, r.GantiPengurus, .. r.Alasan.Select(a => (object)a)]);
            }
        });
    }

    private static void TulisPutusan(string folder, HasilBnba hasil, Action<long> maju)
    {
        string[] kolom =
        [
            "baris", "iddtks", "nik", "desa_kelurahan", "program", "kelayakan", "sumber", "alasan", "baris_penyebab", "tahap", "kepesertaan",
            "perlu_ganti_pengurus", "dasar", "kurang",
        ];
        PenulisHasil.Tulis(folder, "putusan", kolom, tulis =>
        {
            // Why: a code stands for the whole decision, so its texts are made once.
            var teks = new Dictionary<PutusanRingkas, TeksPutusan>();
            for (var n = 0; n < hasil.Putusan.Count; n++)
            {
                var p = hasil.Putusan[n];
                if (!teks.TryGetValue(p.Putusan, out var t))
                {
                    teks.Add(p.Putusan, t = TeksPutusan.Dari(p.Putusan));
                }

                var baris = hasil.Data.Baris[p.Baris];
                tulis.Baris(
                    baris.Nomor,
                    hasil.Data.IdDtks[p.Baris],
                    baris.Nik.ToString(),
                    baris.Desa,
                    ProgramBnba.Semua[p.Program].Program.Kode,
                    t.Kelayakan,
                    t.Sumber,
                    p.Alasan.Kosong ? null : string.Join(' ', p.Alasan.Select(a => (int)a)),
                    p.BarisPenyebab < 0 ? null : hasil.Data.Baris[p.BarisPenyebab].Nomor,
                    t.Tahap,
                    t.Kepesertaan,
                    p.Putusan.PerluGantiPengurus,
                    t.Dasar,
                    t.Kurang);
                if ((n & 1023) == 0)
                {
                    maju(n);
                }
            }
        });
    }

    private static void TulisSaran(string folder, HasilBnba hasil) => PenulisHasil.Tulis(
        folder,
        "saran",
        ["baris", "iddtks", "nik", "program", "alasan", "ganti_pengurus", "keyakinan", "aturan", "bidang"],
        tulis =>
        {
            foreach (var s in hasil.Saran)
            {
                var baris = hasil.Data.Baris[s.Baris];
                tulis.Baris(
                    baris.Nomor,
                    hasil.Data.IdDtks[s.Baris],
                    baris.Nik.ToString(),
                    ProgramBnba.Semua[s.Program].Program.Kode,
                    s.Saran.Alasan is { } alasan ? (int)alasan : null,
                    s.Saran.GantiPengurus,
                    TabelPenyaringan.Keyakinan.Kode(s.Saran.Keyakinan),
                    s.Saran.Aturan.Id.ToString(),
                    string.Join(' ', s.Saran.Bidang));
            }
        });

    /// <summary>The texts of one decision.</summary>
    private sealed record TeksPutusan(string Kelayakan, string Sumber, string Tahap, string Kepesertaan, string Dasar, string? Kurang)
    {
        public static TeksPutusan Dari(PutusanRingkas putusan) => new(
            TabelKelayakan.Status.Kode(putusan.Kelayakan),
            TabelKelayakan.Sumber.Kode(putusan.Sumber),
            TabelKelayakan.Tahap.Kode(putusan.Tahap),
            TabelKelayakan.Kepesertaan.Kode(putusan.Kepesertaan),
            string.Join(' ', putusan.Dasar.Select(a => a.Id)),
            putusan.Kelayakan == StatusKelayakan.BelumDapatDitentukan ? "ahli_waris" : null);
    }
}
