using System.CommandLine;
using System.Globalization;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Protokol;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks pengurus</c>: who replaces the pengurus of a family, as a table; numbers are masked, names are not shown.</summary>
internal static class PerintahPengurus
{
    private const string Bentuk = "{\"orang\": [...], \"pengurus\": \"NIK\"}";

    public static Command Buat(Lingkungan lingkungan)
    {
        Argument<string> berkas = OpsiUmum.Berkas("Tabel orang (CSV, xlsx) seperti BNBA, atau berkas JSON {\"orang\": [...], \"pengurus\": \"NIK\"}, bentuk orang seperti pada protokol; boleh ditambah per, edisi, kebijakan, keluarga_lengkap");
        var baris = new Option<int?>("--baris") { Description = "Tabel saja: baris pengurus yang diganti (baku: setiap orang bertanda pengurus dan meninggal)", HelpName = "N" };
        var lengkap = new Option<bool>("--keluarga-lengkap") { Description = "Tabel saja: pernyataan Anda bahwa tabel memuat semua anggota setiap keluarga" };
        Option<string?> lembar = OpsiUmum.Lembar();
        Option<bool> tetap = OpsiUmum.Tetap();
        Option<LocalDate?> per = OpsiUmum.Tanggal("--per", "Tanggal acuan usia dan kematian (baku: per dalam berkas, lalu hari ini)");
        Option<PilihanEdisi> edisi = OpsiUmum.Edisi();
        Option<bool> json = OpsiUmum.Json("seperti hasil operasi pengurus.pengganti");
        Option<string[]> gagalBila = OpsiUmum.GagalBila([.. TabelKepengurusan.Status.Butir.Where(b => b.Nilai != StatusPengganti.Ada).Select(b => b.Kode)]);
        var perintah = new PerintahDtks("pengurus", "Cari pengganti pengurus yang meninggal atau tidak dapat mencairkan bantuan: calon berurutan dengan sebabnya (KP-7).")
        {
            Contoh =
            [
                ("dtks pengurus samples/data/pengurus.json", "keluarga contoh: calon pengganti sebagai tabel"),
                ("dtks pengurus keluarga.json --per 2024-02-15 --json", "tanggal acuan tertentu, keluaran JSON"),
                ("dtks pengurus keluarga.json --gagal-bila belum-dapat-ditentukan", "kode keluar 1 bila data belum cukup"),
            ],
        };
        perintah.Arguments.Add(berkas);
        perintah.Options.Add(per);
        perintah.Options.Add(edisi);
        perintah.Options.Add(baris);
        perintah.Options.Add(lengkap);
        perintah.Options.Add(lembar);
        perintah.Options.Add(tetap);
        perintah.Options.Add(json);
        perintah.Options.Add(gagalBila);
        perintah.SetAction(hasil =>
        {
            string jalur = hasil.GetRequiredValue(berkas);
            bool tabel = jalur != "-" && !SumberObjek.Json(jalur);
            IReadOnlyList<Jawaban> semua = tabel
                ? CariTabel(lingkungan, jalur, hasil.GetValue(lembar), hasil.GetValue(tetap), hasil.GetValue(baris), hasil.GetValue(lengkap), hasil.GetValue(per), hasil.GetValue(edisi))
                : [Cari(lingkungan, jalur, hasil.GetValue(per), hasil.GetValue(edisi))];
            foreach (Jawaban jawaban in semua)
            {
                if (hasil.GetValue(json))
                {
                    TulisJson(lingkungan.Keluar, jawaban.Putusan);
                }
                else
                {
                    Tampilkan(lingkungan.Konsol, jawaban);
                }
            }

            return semua.Any(j => hasil.GetValue(gagalBila)?.Contains(TabelKepengurusan.Status.Kode(j.Putusan.Status)) == true) ? Aplikasi.AdaTemuan : Aplikasi.Selesai;
        });
        return perintah;
    }

    /// <param name="Baris">The line of each person; null when the people came as JSON.</param>
    private sealed record Jawaban(PutusanPengganti Putusan, SusunanKeluarga Susunan, int Pengurus, LocalDate Per, Func<int, long>? Baris = null)
    {
        public string Sebut(int orang) => Baris is null ? $"orang[{Angka(orang)}]" : $"baris {Baris(orang).ToString(CultureInfo.InvariantCulture)}";
    }

    private static Jawaban[] CariTabel(Lingkungan lingkungan, string berkas, string? lembar, bool tetap, int? baris, bool lengkap, LocalDate? per, PilihanEdisi edisi)
    {
        SumberOrang data = SumberOrang.Baca(lingkungan, berkas, lembar);
        LaporanOrang.TolakRusak(lingkungan, data, tetap);
        LaporanOrang.Catatan(lingkungan, data);
        LocalDate hari = per ?? lingkungan.HariIni();
        IReadOnlyList<Penduduk> orang = data.Orang;
        var susunan = new SusunanKeluarga(orang, data.Kelengkapan(lengkap));
        int[] pengurus = [.. Enumerable.Range(0, orang.Count).Where(i => baris is { } b ? data.NomorBaris(i) == b : orang[i].Pengurus == Kepastian.Ya && orang[i].Meninggal.Berlaku(hari))];
        Jawaban[] jawaban = [.. pengurus.Select(Cari).OfType<Jawaban>()];
        return jawaban.Length > 0 ? jawaban
            : pengurus.Length > 0 ? throw new SalahPakaiException(
                "Tidak satu pengurus pun dapat dijawab: perbaiki data keluarga yang disebut di atas, atau tanggal acuannya (--per).",
                "No pengurus could be answered: correct the data of the families named above, or the as-of date (--per).")
            : throw new SalahPakaiException(
                "Tidak ada pengurus yang harus diganti di tabel ini: sebutkan barisnya dengan --baris N, atau tandai dengan kolom pengurus dan meninggal.",
                "No pengurus to replace in this table: name the line with --baris N, or mark it in the columns pengurus and meninggal.");

        // Why: one family whose data cannot be right is told; the others are answered.
        Jawaban? Cari(int i)
        {
            try
            {
                return new Jawaban(PenggantianPengurus.Cari(susunan, i, hari, edisi), susunan, i, hari, data.NomorBaris);
            }
            catch (BahanTidakSahException salah)
            {
                foreach (CacatData cacat in salah.Cacat)
                {
                    lingkungan.Tegur($"Keluarga pengurus baris {data.NomorBaris(i).ToString(CultureInfo.InvariantCulture)}: {cacat.Pesan.Indonesia} / The family of the pengurus of that line: {cacat.Pesan.Inggris} ({cacat.Pesan.Kode})");
                }

                return null;
            }
        }
    }

    private static Jawaban Cari(Lingkungan lingkungan, string berkas, LocalDate? per, PilihanEdisi edisi) =>
        BerkasObjek.Baca(lingkungan, berkas, Bentuk, (PengurusPengganti.Keluarga keluarga) =>
        {
            LocalDate hari = per ?? keluarga.Per ?? lingkungan.HariIni();
            (PutusanPengganti putusan, SusunanKeluarga susunan, int pengurus) = keluarga.Cari(hari, edisi != default ? edisi : keluarga.Edisi ?? default);
            return new Jawaban(putusan, susunan, pengurus, hari);
        });

    private static void TulisJson(Stream keluar, PutusanPengganti putusan)
    {
        Dialek.Tulis(keluar, PengurusPengganti.Hasil.Dari(putusan));
        keluar.Write("\n"u8);
    }

    private static void Tampilkan(IAnsiConsole konsol, Jawaban jawaban)
    {
        PutusanPengganti putusan = jawaban.Putusan;
        Penduduk pengurus = jawaban.Susunan.Orang[jawaban.Pengurus];
        konsol.WriteLine($"Pengurus {pengurus.Nik}, per {TeksTanggal.Iso(jawaban.Per)}, edisi {putusan.Edisi}: {TabelKepengurusan.Status.Nama(putusan.Status).ToLowerInvariant()}");
        if (!putusan.Calon.IsEmpty)
        {
            var tabel = new Tabel("Urutan", "Orang", "NIK", "Sebab", "Aturan", "Usia");
            for (int i = 0; i < putusan.Calon.Length; i++)
            {
                CalonPengurus calon = putusan.Calon[i];
                Penduduk orang = jawaban.Susunan.Orang[calon.Indeks];
                tabel.Baris(
                    Angka(i + 1),
                    jawaban.Sebut(calon.Indeks),
                    orang.Nik.Sah ? orang.Nik.ToString() : "-",
                    TabelKepengurusan.Sebab.Nama(calon.Sebab),
                    putusan.AturanCalon(calon).ToString(),
                    orang.TanggalLahir is { } lahir ? Usia.Hitung(lahir, jawaban.Per).ToString() : "-");
            }

            konsol.Write(tabel);
        }

        if (!putusan.Kurang.IsEmpty)
        {
            konsol.WriteLine($"Lengkapi dahulu: {string.Join("; ", putusan.Kurang.Select(k => Kurang(jawaban, k)))}.");
        }

        SyaratPemadananUlang syarat = PenggantianPengurus.PeriksaPemadananUlang(pengurus, jawaban.Per);
        if (syarat.Status == StatusTemuan.TidakTerpenuhi)
        {
            konsol.WriteLine($"{syarat.Aturan}: {syarat.Pesan.Indonesia}");
        }
    }

    /// <summary>What is missing, in words: the field of a person, or that the list of the family is complete.</summary>
    private static string Kurang(Jawaban jawaban, string kunci)
    {
        string[] bagian = kunci.Split('[', ']');
        return bagian is ["orang", var nomor, var bidang] && int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out int indeks)
            ? $"{bidang.Trim('.').Replace('_', ' ')} {jawaban.Sebut(indeks)}"
            : "kepastian bahwa daftar anggota keluarga ini lengkap";
    }

    private static string Angka(int nilai) => nilai.ToString(CultureInfo.InvariantCulture);
}
