using System.Text;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Bnba;

/// <summary>Writes a run to a folder: decisions, suggestions, rejects and recap.</summary>
/// <remarks>Rows are found again by line number and ID DTKS; NIK are masked.</remarks>
internal static class BerkasHasilBnba
{
    /// <summary>The names of the tables.</summary>
    public static readonly string[] Nama = ["putusan", "saran", "ditolak", "rekap"];

    private static readonly string[] KolomLampiran = ["no", "nik", "nomor_kk", "nama", "alamat", "desa_kelurahan", "program", "alasan", "arti_alasan", "keterangan", "baris"];

    public static void Tulis(FolderHasil folder, HasilBnba hasil, Action<long> maju)
    {
        TulisPutusan(folder, hasil, maju);
        TulisSaran(folder, hasil);
        folder.Tulis("ditolak", ["berkas", "baris", "tingkat", "kolom", "kode", "sebab", "pesan", "message"], tulis =>
        {
            foreach (CatatanBerkas c in hasil.Catatan)
            {
                tulis.Baris(c.Berkas, c.Baris, c.Tingkat == TingkatCatatan.Ditolak ? "ditolak" : "diabaikan", c.Kolom, c.Pesan.Kode, c.Sebab, c.Pesan.Indonesia, c.Pesan.Inggris);
            }
        });
        TulisRekap(folder, hasil);
    }

    /// <summary>Writes the list that goes with the letter: everybody declared tidak layak and final, in full, in the order of the file.</summary>
    public static int TulisLampiran(Stream aliran, BentukTabel format, char pemisah, HasilBnba hasil, IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> penetapan)
    {
        int nomor = 0;
        var nama = NamaAlasan.Menurut(hasil.Konteks.Edisi, hasil.Konteks.Periode).ToDictionary(a => a.Kode, a => a.Nama);
        using PenulisTabel tulis = format.Mulai(aliran, KolomLampiran, pemisah);
        foreach (PutusanBaris p in hasil.Putusan)
        {
            Nik nik = hasil.Data.Nik[p.Baris].Nilai;
            ProgramBansos program = DataOrang.DaftarProgram[p.Program];
            if (hasil.Massal[p.Kode].Kelayakan != StatusKelayakan.TidakLayak || !penetapan.TryGetValue((nik, program), out PenetapanBerkas isi) || !isi.Penetapan.Difinalisasi)
            {
                continue;
            }

            tulis.Baris(
                ++nomor,
                nik.ToString("D"),
                hasil.Data.NomorKk[p.Baris].TryGetNilai(out NomorKk kk) ? kk.ToString("D") : null,
                hasil.Data.TeksNama(p.Baris),
                hasil.Data.TeksAlamat(p.Baris),
                hasil.Data.WilayahPada(p.Baris).Desa,
                program.Kode,
                string.Join(' ', p.Alasan.Select(a => (int)a)),
                string.Join("; ", p.Alasan.Select(a => nama[a])),
                isi.Penetapan.Keterangan,
                hasil.Data.NomorBaris(p.Baris));
        }

        return nomor;
    }

    private static void TulisRekap(FolderHasil folder, HasilBnba hasil)
    {
        var alasan = NamaAlasan.Menurut(hasil.Konteks.Edisi, hasil.Konteks.Periode);
        string[] kolom =
        [
            "program", "penerima", "layak", "tidak_layak", "belum_dapat_ditentukan", "kaskade_pbi", "dihentikan", "perlu_ganti_pengurus", "tidak_diketahui",
            .. alasan.Select(a => $"alasan_{(int)a.Kode}"),
        ];
        RekapProgram[] jumlah = RekapBnba.Hitung(hasil);
        folder.Tulis("rekap", kolom, tulis =>
        {
            foreach (int i in hasil.Data.ProgramTerbaca)
            {
                RekapProgram r = jumlah[i];
                tulis.Baris([DataOrang.DaftarProgram[i].Kode, r.Penerima, r.Layak, r.TidakLayak, r.Belum, r.Kaskade, r.Dihentikan, r.GantiPengurus, r.TidakDiketahui, .. alasan.Select(a => (object)r.Alasan[(int)a.Kode - 1])]);
            }
        });
    }

    private static void TulisPutusan(FolderHasil folder, HasilBnba hasil, Action<long> maju)
    {
        string[] kolom =
        [
            "baris", "iddtks", "nik", "desa_kelurahan", "program", "kelayakan", "sumber", "alasan", "baris_penyebab", "tahap", "kepesertaan",
            "perlu_ganti_pengurus", "dasar", "kurang",
        ];
        byte[][] desa = [.. hasil.Data.DaftarWilayah.Select(w => w.Desa is null ? [] : Encoding.UTF8.GetBytes(TeksAman.Samarkan(w.Desa)))];
        byte[][] program = [.. DataOrang.DaftarProgram.Select(p => Encoding.UTF8.GetBytes(p.Kode))];

        // Why: a code stands for the whole decision, so its texts are made once.
        TeksPutusan[] teks = [.. Enumerable.Range(0, hasil.Massal.JumlahPutusan).Select(kode => TeksPutusan.Dari(hasil.Massal[new KodePutusan((ushort)kode)]))];
        folder.TulisBerurut("putusan", kolom, hasil.Putusan.Length, (tulis, dari, sampai) =>
        {
            Span<char> nik = stackalloc char[24];
            Span<byte> utf8 = stackalloc byte[24];
            for (int n = dari; n < sampai; n++)
            {
                PutusanBaris p = hasil.Putusan[n];
                TeksPutusan t = teks[p.Kode.Kode];
                tulis.Angka(hasil.Data.NomorBaris(p.Baris));
                tulis.Teks(hasil.Data.IdDtksAman(p.Baris));
                _ = hasil.Data.Nik[p.Baris].Nilai.TryFormat(nik, out int panjang);
                tulis.Teks(utf8[..Encoding.ASCII.GetBytes(nik[..panjang], utf8)]);
                tulis.Teks(desa[hasil.Data.NomorWilayah[p.Baris]]);
                tulis.Teks(program[p.Program]);
                tulis.Teks(t.Kelayakan);
                tulis.Teks(t.Sumber);
                tulis.Teks(p.Alasan.Kosong ? null : string.Join(' ', p.Alasan.Select(a => (int)a)));
                if (p.BarisPenyebab == PutusanBaris.TanpaPenyebab)
                {
                    tulis.Kosong();
                }
                else
                {
                    tulis.Angka(hasil.Data.NomorBaris(p.BarisPenyebab));
                }

                tulis.Teks(t.Tahap);
                tulis.Teks(t.Kepesertaan);
                tulis.Ya(t.GantiPengurus);
                tulis.Teks(t.Dasar);
                tulis.Teks(t.Kurang);
                tulis.AkhiriBaris();
                if ((n & 1023) == 0)
                {
                    maju(n);
                }
            }
        });
    }

    private static void TulisSaran(FolderHasil folder, HasilBnba hasil) => folder.Tulis(
        "saran",
        ["baris", "iddtks", "nik", "program", "alasan", "ganti_pengurus", "keyakinan", "aturan", "bidang"],
        tulis =>
        {
            foreach (SaranBaris s in hasil.Saran)
            {
                tulis.Baris(
                    hasil.Data.NomorBaris(s.Baris),
                    TeksId(hasil.Data, s.Baris),
                    hasil.Data.Nik[s.Baris].ToString(),
                    DataOrang.DaftarProgram[s.Program].Kode,
                    s.Saran.Alasan is { } alasan ? (int)alasan : null,
                    s.Saran.GantiPengurus,
                    TabelPenyaringan.Keyakinan.Kode(s.Saran.Keyakinan),
                    s.Saran.Aturan.Id.ToString(),
                    string.Join(' ', s.Saran.Bidang));
            }
        });

    private static string? TeksId(DataOrang data, int baris) => data.IdDtksAman(baris) is { IsEmpty: false } isi ? Encoding.UTF8.GetString(isi) : null;

    /// <summary>The texts of one decision.</summary>
    private sealed record TeksPutusan(byte[] Kelayakan, byte[] Sumber, byte[] Tahap, byte[] Kepesertaan, bool GantiPengurus, byte[] Dasar, byte[] Kurang)
    {
        public static TeksPutusan Dari(PutusanRingkas putusan) => !putusan.Ada ? new([], [], [], [], false, [], []) : new(
            Encoding.UTF8.GetBytes(TabelKelayakan.Status.Kode(putusan.Kelayakan)),
            Encoding.UTF8.GetBytes(TabelKelayakan.Sumber.Kode(putusan.Sumber)),
            Encoding.UTF8.GetBytes(TabelKelayakan.Tahap.Kode(putusan.Tahap)),
            Encoding.UTF8.GetBytes(TabelKelayakan.Kepesertaan.Kode(putusan.Kepesertaan)),
            putusan.PerluGantiPengurus,
            Encoding.UTF8.GetBytes(string.Join(' ', putusan.Dasar.Select(a => a.Id))),
            Encoding.UTF8.GetBytes(string.Join(' ', TabelKelayakan.KodeFakta(putusan.Kurang))));
    }
}
