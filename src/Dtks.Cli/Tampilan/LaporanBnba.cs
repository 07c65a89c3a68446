using System.Globalization;
using Dtks.Berkas;
using Dtks.Cli.Bnba;
using Dtks.Domain;
using Dtks.Rules;
using Spectre.Console;

namespace Dtks.Cli.Tampilan;

/// <summary>What <c>dtks kelayakan</c> prints: windows, suggestions, decisions, who would be stopped and why, examples, remarks.</summary>
internal static class LaporanBnba
{
    private const int BarisDitampilkan = 10;

    public static void Tampilkan(IAnsiConsole konsol, HasilBnba hasil)
    {
        Berkas(konsol, hasil);
        Jendela(konsol, hasil.Konteks);
        Saran(konsol, hasil);
        Putusan(konsol, hasil);
        Dihentikan(konsol, hasil);
        Contoh(konsol, hasil);
        Catatan(konsol, hasil);
    }

    private static void Judul(IAnsiConsole konsol, string teks)
    {
        konsol.WriteLine();
        konsol.Write(new Text(teks + "\n", new Style(decoration: Decoration.Bold)));
    }

    /// <summary>How the file was read: what was taken for what, and what stays in doubt.</summary>
    private static void Berkas(IAnsiConsole konsol, HasilBnba hasil)
    {
        DataOrang data = hasil.Data;
        konsol.WriteLine(data.Urutan switch
        {
            UrutanTanggal.HariBulan => $"Tanggal dibaca hari dahulu, lalu bulan ({TeksAngka.Ribuan(data.TanggalDuaArah)} tanggal dapat dibaca dua arah).",
            UrutanTanggal.BulanHari => $"Tanggal dibaca bulan dahulu, lalu hari ({TeksAngka.Ribuan(data.TanggalDuaArah)} tanggal dapat dibaca dua arah).",
            UrutanTanggal.Campur => "Urutan hari dan bulan di berkas ini bercampur: tanggal yang dapat dibaca dua arah hanya dipakai bila cocok dengan NIK-nya.",
            _ => "Tanggal tidak bergantung pada urutan hari dan bulan.",
        });
        if (hasil.DinyatakanLengkap && hasil.Keluarga.Bertentangan > 0)
        {
            konsol.WriteLine(
                $"PERHATIAN: pernyataan --keluarga-lengkap DITARIK untuk {TeksAngka.Ribuan(hasil.Keluarga.Bertentangan)} keluarga, karena berkas membantahnya "
                + "(baris yang ditolak, No KK kosong atau tidak terbaca). Untuk keluarga itu anggota lain mungkin ada.");
        }
        else if (!hasil.DinyatakanLengkap)
        {
            konsol.WriteLine("Tidak dinyatakan bahwa berkas memuat semua anggota setiap keluarga (--keluarga-lengkap): \"tidak ada ahli waris\" dan \"tidak ada komponen\" tidak disimpulkan.");
        }

        foreach (Pesan temuan in data.Temuan)
        {
            konsol.WriteLine($"PERHATIAN: {temuan.Indonesia} ({temuan.Kode})");
        }
    }

    private static void Jendela(IAnsiConsole konsol, KonteksKelayakan konteks)
    {
        Judul(konsol, $"Jendela periode {konteks.Periode}, edisi {konteks.Edisi.Id} (KL-1)");
        var tabel = new Tabel("Kegiatan", "Mulai", "Selesai", "Surat");
        var sebulan = KalenderDtks.Jendela(konteks.Periode, konteks.Edisi);
        foreach (var jendela in sebulan.Daftar)
        {
            tabel.Baris(
                TabelPerundangan.Kegiatan.Nama(jendela.Kegiatan),
                TeksTanggal.Iso(jendela.Mulai),
                TeksTanggal.Iso(jendela.Selesai),
                jendela.PerluSurat ? "perlu" : "-");
        }

        konsol.Write(tabel);
        KalenderBulan.TanpaJendela(konsol, sebulan);
        konsol.WriteLine((konteks.Surat, konteks.SuratSah) switch
        {
            ({ } surat, true) => $"Surat pengesahan sah, {TabelPengesahan.StatusSurat.Kode(surat.Status)}.",
            ({ } surat, _) => $"Surat pengesahan {TabelPengesahan.StatusSurat.Kode(surat.Status)} tetapi TIDAK SAH ({string.Join(", ", konteks.TemuanSurat.Select(a => a.Id))}): {string.Join(' ', konteks.SebabSurat.Select(p => p.Indonesia))}",
            _ => "Belum ada surat pengesahan: tidak ada yang dihentikan (VK-11).",
        });
    }

    private static void Saran(IAnsiConsole konsol, HasilBnba hasil)
    {
        Judul(konsol, "Saran penyaringan (bukan putusan)");
        var tabel = new Tabel("Alasan", "Pasti", "Perlu ditinjau");
        foreach (var kelompok in hasil.Saran.GroupBy(s => s.Saran.Alasan).OrderBy(k => k.Key is { } a ? (int)a : int.MaxValue))
        {
            tabel.Baris(
                kelompok.Key is { } alasan ? $"{Angka((int)alasan)} {NamaAlasan.Nama(alasan, hasil.Konteks.Edisi, hasil.Konteks.Periode)}" : "Ganti pengurus (KP-7)",
                TeksAngka.Ribuan(kelompok.Count(s => s.Saran.Keyakinan == KeyakinanSaran.Pasti)),
                TeksAngka.Ribuan(kelompok.Count(s => s.Saran.Keyakinan != KeyakinanSaran.Pasti)));
        }

        if (tabel.Kosong)
        {
            konsol.WriteLine("Tidak ada.");
        }
        else
        {
            konsol.Write(tabel);
        }
    }

    private static void Putusan(IAnsiConsole konsol, HasilBnba hasil)
    {
        var rekap = RekapBnba.Hitung(hasil);
        int[] program = [.. hasil.Data.ProgramTerbaca];
        Judul(konsol, "Putusan menurut program");
        var tabel = new Tabel(["Kepesertaan", .. program.Select(p => DataOrang.DaftarProgram[p].Kode)]);
        foreach (var (nama, jumlah) in new (string, Func<Bnba.RekapProgram, int>)[]
        {
            ("Penerima", r => r.Penerima),
            ("Layak", r => r.Layak),
            ("Tidak layak", r => r.TidakLayak),
            ("di antaranya kaskade PBI (VK-8)", r => r.Kaskade),
            ("Belum dapat ditentukan", r => r.Belum),
            ("Dihentikan", r => r.Dihentikan),
            ("Ganti pengurus", r => r.GantiPengurus),
            ("Isian kosong atau tidak terbaca: tidak diketahui", r => r.TidakDiketahui),
        })
        {
            tabel.Baris([nama, .. program.Select(p => (Sel)TeksAngka.Ribuan(jumlah(rekap[p])))]);
        }

        konsol.Write(tabel);

        Judul(konsol, "Alasan menurut program (penetapan sendiri; satu penetapan dapat beralasan lebih dari satu)");
        tabel = new Tabel(["Alasan", .. program.Select(p => DataOrang.DaftarProgram[p].Kode)]);
        foreach ((AlasanTidakLayak kode, string nama) in NamaAlasan.Menurut(hasil.Konteks.Edisi, hasil.Konteks.Periode))
        {
            tabel.Baris([$"{Angka((int)kode)} {nama}", .. program.Select(p => (Sel)TeksAngka.Ribuan(rekap[p].Alasan[(int)kode - 1]))]);
        }

        konsol.Write(tabel);
    }

    private static void Dihentikan(IAnsiConsole konsol, HasilBnba hasil)
    {
        var dihentikan = hasil.Putusan.Where(p => hasil.Massal[p.Kode].Kepesertaan == StatusKepesertaan.Dihentikan).ToArray();
        Judul(konsol, $"Dihentikan mulai periode {hasil.Konteks.Periode.Berikutnya}: {TeksAngka.Ribuan(dihentikan.Length)} kepesertaan");
        if (dihentikan.Length == 0)
        {
            return;
        }

        var tabel = new Tabel("Baris", "NIK", "Program", "Alasan", "Karena PBI di baris", "Dasar");
        foreach (var p in dihentikan.Take(BarisDitampilkan))
        {
            tabel.Baris(
                Angka(hasil.Data.NomorBaris(p.Baris)),
                hasil.Data.Nik[p.Baris].ToString(),
                DataOrang.DaftarProgram[p.Program].Kode,
                string.Join(' ', p.Alasan.Select(a => (int)a)),
                p.BarisPenyebab == PutusanBaris.TanpaPenyebab ? "" : Angka(hasil.Data.NomorBaris(p.BarisPenyebab)),
                string.Join(' ', hasil.Massal[p.Kode].Dasar.Select(a => a.Id)));
        }

        konsol.Write(tabel);
        if (dihentikan.Length > BarisDitampilkan)
        {
            konsol.WriteLine($"... dan {TeksAngka.Ribuan(dihentikan.Length - BarisDitampilkan)} lagi; daftar penuh dengan --keluar.");
        }

        foreach (var aturan in dihentikan.Select(p => p.Kode).Distinct().SelectMany(k => hasil.Massal[k].Dasar).Distinct().OrderBy(a => a.Id))
        {
            konsol.WriteLine($"{aturan.Id}: {aturan.Judul}");
        }
    }

    private static void Contoh(IAnsiConsole konsol, HasilBnba hasil)
    {
        Judul(konsol, "Contoh penjelasan");
        konsol.WriteLine(string.Join("\n\n", hasil.Contoh));
    }

    private static void Catatan(IAnsiConsole konsol, HasilBnba hasil)
    {
        Judul(konsol, "Catatan atas berkas");
        if (hasil.Data.KolomTidakDikenal.Length > 0)
        {
            konsol.WriteLine($"Kolom yang tidak dikenal, diabaikan: {LaporanOrang.KolomAsing(hasil.Data, "kolom lagi")}");
        }

        var tabel = new Tabel("Berkas", "Catatan", "Jumlah", "Baris pertama");
        foreach (var kelompok in hasil.Catatan.GroupBy(c => (c.Berkas, c.Kolom, c.Tingkat, Teks: TanpaAngka(c.Pesan.Indonesia))))
        {
            var pertama = kelompok.First();
            tabel.Baris(
                pertama.Berkas,
                $"{pertama.Pesan.Kode}, {(pertama.Tingkat == TingkatCatatan.Ditolak ? "ditolak" : "diabaikan")} ({pertama.Kolom}): {pertama.Pesan.Indonesia}",
                TeksAngka.Ribuan(kelompok.Count()),
                Angka(pertama.Baris));
        }

        konsol.Write(tabel);
    }

    // Why: remarks that differ in a line number alone are one kind; those that differ in a word are not.
    private static string TanpaAngka(string teks) => string.Concat(teks.Where(c => !char.IsAsciiDigit(c)));

    private static string Angka(long angka) => angka.ToString(CultureInfo.InvariantCulture);
}
