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
        Directory.CreateDirectory(folder);
        TulisPutusan(folder, hasil, maju);
        TulisSaran(folder, hasil);
        using (var tolak = new PenulisHasil(folder, "ditolak", "berkas", "baris", "tingkat", "kolom", "kode", "pesan", "message"))
        {
            foreach (var c in hasil.Catatan)
            {
                tolak.Tulis(c.Berkas, c.Baris, c.Tingkat == TingkatCatatan.Ditolak ? "ditolak" : "diabaikan", c.Kolom, c.Kode, c.Indonesia, c.Inggris);
            }
        }

        using var rekap = new PenulisHasil(
            folder, "rekap", "program", "penerima", "layak", "tidak_layak", "belum_dapat_ditentukan", "kaskade_pbi", "dihentikan", "perlu_ganti_pengurus",
            "alasan_1", "alasan_2", "alasan_3", "alasan_4", "alasan_5", "alasan_6", "alasan_7", "alasan_8");
        var jumlah = RekapBnba.Hitung(hasil.Putusan);
        for (var i = 0; i < jumlah.Length; i++)
        {
            var r = jumlah[i];
            rekap.Tulis(
                ProgramBnba.Semua[i].Program.Kode, r.Penerima, r.Layak, r.TidakLayak, r.Belum, r.Kaskade, r.Dihentikan, r.GantiPengurus,
                r.Alasan[0], r.Alasan[1], r.Alasan[2], r.Alasan[3], r.Alasan[4], r.Alasan[5], r.Alasan[6], r.Alasan[7]);
        }
    }

    private static void TulisPutusan(string folder, HasilBnba hasil, Action<long> maju)
    {
        // Why: a code stands for the whole decision, so its texts are made once.
        var teks = new Dictionary<PutusanRingkas, (string Kelayakan, string Sumber, string Tahap, string Kepesertaan, string Dasar)>();
        using var tulis = new PenulisHasil(
            folder, "putusan", "baris", "iddtks", "nik", "desa_kelurahan", "program", "kelayakan", "sumber", "alasan", "baris_penyebab", "tahap", "kepesertaan", "perlu_ganti_pengurus", "dasar", "kurang");
        for (var n = 0; n < hasil.Putusan.Count; n++)
        {
            var p = hasil.Putusan[n];
            if (!teks.TryGetValue(p.Putusan, out var t))
            {
                teks.Add(p.Putusan, t = (
                    TabelKelayakan.Status.Kode(p.Putusan.Kelayakan),
                    TabelKelayakan.Sumber.Kode(p.Putusan.Sumber),
                    TabelKelayakan.Tahap.Kode(p.Putusan.Tahap),
                    TabelKelayakan.Kepesertaan.Kode(p.Putusan.Kepesertaan),
                    string.Join(' ', p.Putusan.Dasar.Select(a => a.Id))));
            }

            var baris = hasil.Data.Baris[p.Baris];
            tulis.Tulis(
                baris.Nomor,
                baris.IdDtks,
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
                p.Putusan.Kelayakan == StatusKelayakan.BelumDapatDitentukan ? "ahli_waris" : null);
            if ((n & 1023) == 0)
            {
                maju(n);
            }
        }
    }

    private static void TulisSaran(string folder, HasilBnba hasil)
    {
        using var tulis = new PenulisHasil(folder, "saran", "baris", "iddtks", "nik", "program", "alasan", "ganti_pengurus", "keyakinan", "aturan", "bidang");
        foreach (var s in hasil.Saran)
        {
            var baris = hasil.Data.Baris[s.Baris];
            tulis.Tulis(
                baris.Nomor,
                baris.IdDtks,
                baris.Nik.ToString(),
                ProgramBnba.Semua[s.Program].Program.Kode,
                s.Saran.Alasan is { } alasan ? (int)alasan : null,
                s.Saran.GantiPengurus,
                TabelPenyaringan.Keyakinan.Kode(s.Saran.Keyakinan),
                s.Saran.Aturan.Id.ToString(),
                string.Join(' ', s.Saran.Bidang));
        }
    }
}
