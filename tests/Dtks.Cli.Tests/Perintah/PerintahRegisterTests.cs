using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dtks.Rules;

namespace Dtks.Cli.Tests.Perintah;

/// <summary><c>dtks register</c> through its entry point, and the guide of a month, which is run as it stands.</summary>
public sealed partial class PerintahRegisterTests : IDisposable
{
    private static readonly string Akar = AkarRepositori.Folder;

    private readonly string _tempat = Directory.CreateTempSubdirectory("dtks-register").FullName;

    private string Log => Path.Combine(_tempat, "register.ndjson");

    public void Dispose() => Directory.Delete(_tempat, recursive: true);

    [GeneratedRegex(@"```(?<jenis>\w+)(?: (?<nama>\S+))?\n(?<isi>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Balok();

    private HasilPerintah Jalankan(string baris)
    {
        string[] args = [.. baris.Split(' ').Skip(1).Select(a => a.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Akar, a)
            : a.EndsWith(".ndjson", StringComparison.Ordinal) || a.EndsWith(".csv", StringComparison.Ordinal) ? Path.Combine(_tempat, a) : a)];
        return HasilPerintah.Jalankan([.. args, "--log", Log]);
    }

    private void Mulai() => Assert.Equal(0, Jalankan("dtks register mulai samples/data/bnba.csv --periode 2024-02").Kode);

    private static string Peristiwa(int urut, int hari = 5, string nik = "3374995704777184") => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"urut":{{{urut}}},"tanggal":"2024-02-{{{hari:00}}}","peran":"supervisor","isi":{"jenis":"padankan","nik":"{{{nik}}}","hasil":"padan"}}""");

    private HasilPerintah Terapkan(params string[] baris) =>
        HasilPerintah.Jalankan(Encoding.UTF8.GetBytes(string.Join('\n', baris) + "\n"), ["register", "terapkan", "-", "--log", Log]);

    [Theory]
    [InlineData("docs/panduan/sebulan.id.md")]
    [InlineData("docs/panduan/sebulan.md")]
    public void The_guide_of_a_month_runs_as_it_stands(string panduan)
    {
        string keluar = "";
        int perintah = 0;
        foreach (Match balok in Balok().Matches(File.ReadAllText(Path.Combine(Akar, panduan)).ReplaceLineEndings("\n")))
        {
            string isi = balok.Groups["isi"].Value;
            switch (balok.Groups["jenis"].Value)
            {
                case "ndjson":
                    File.WriteAllText(Path.Combine(_tempat, balok.Groups["nama"].Value), isi);
                    break;
                case "sh":
                    keluar = "";
                    foreach (string baris in isi.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    {
                        HasilPerintah hasil = Jalankan(baris);
                        Assert.True(hasil.Kode == (balok.Groups["nama"].Value == "ditolak" ? 1 : 0), $"{baris}: {hasil.Galat}");
                        keluar += hasil.Keluar + hasil.Galat;
                        perintah++;
                    }

                    break;
                default:
                    Assert.All(isi.Split('\n', StringSplitOptions.RemoveEmptyEntries), b => Assert.Contains(b.Replace("daftar.csv", "", StringComparison.Ordinal), keluar, StringComparison.Ordinal));
                    break;
            }
        }

        Assert.True(perintah > 7);
        string[] daftar = File.ReadAllLines(Path.Combine(_tempat, "daftar.csv"));

        // Dasar: RG-3: 3,490 participations of February, two stopped by approved letters, one added.
        Assert.Equal(3490 - 2 + 1, daftar.Length - 1);
        Assert.Contains(daftar, b => b.StartsWith("'3374996205973401,", StringComparison.Ordinal) && b.Contains("SEMBAKO", StringComparison.Ordinal));
        Assert.DoesNotContain(daftar, b => b.StartsWith("'3374995710705660,", StringComparison.Ordinal) && b.Contains("SEMBAKO", StringComparison.Ordinal));
        Assert.DoesNotContain(daftar, b => b.StartsWith("'3374995312024643,", StringComparison.Ordinal) && b.Contains("PBI-JK", StringComparison.Ordinal));
        Assert.Contains(daftar, b => b.StartsWith("'3374990108928060,", StringComparison.Ordinal) && b.Contains("PKH", StringComparison.Ordinal));
        Assert.Contains(daftar, b => b.StartsWith("'3374992405536662,", StringComparison.Ordinal) && b.Contains("PKH", StringComparison.Ordinal));
    }

    [Fact]
    public void HD2_a_register_goes_past_the_shipped_editions_with_another_one_and_its_history_shows_it()
    {
        Assert.Equal(0, Jalankan("dtks register mulai samples/data/bnba.csv --periode 2024-05").Kode);
        HasilPerintah buntu = Jalankan("dtks register tutup --tanggal 2024-05-31");
        Assert.Equal(1, buntu.Kode);
        Assert.Contains("dtks register ganti-edisi --edisi", buntu.Galat, StringComparison.Ordinal);
        HasilPerintah ganti = Jalankan("dtks register ganti-edisi --edisi samples/edisi/daftar-bacaan.json --tanggal 2024-05-31");
        Assert.True(ganti.Kode == 0, ganti.Galat);
        Assert.Contains("selesai 1 2024-05-31 ganti-edisi", ganti.Keluar, StringComparison.Ordinal);
        Assert.Equal(0, Jalankan("dtks register tutup --tanggal 2024-05-31").Kode);
        HasilPerintah riwayat = Jalankan("dtks register riwayat");
        Assert.Contains("Register 33.74 2024-06", riwayat.Keluar, StringComparison.Ordinal);
        Assert.Contains("Ganti edisi", riwayat.Keluar, StringComparison.Ordinal);
        Assert.Contains("HD-2", riwayat.Keluar, StringComparison.Ordinal);
        Assert.Equal(2, Jalankan("dtks register ganti-edisi").Kode);
        Assert.Equal(2, Jalankan("dtks register ganti-edisi --edisi samples/edisi/daftar-bacaan.json --peran raja").Kode);
        Assert.Equal(1, Jalankan("dtks register ganti-edisi --edisi samples/edisi/daftar-bacaan.json --peran pengisi-data-desa --tanggal 2024-06-01").Kode);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void RG1_the_list_that_a_register_gives_out_starts_the_same_register(string bentuk)
    {
        Mulai();
        Assert.Equal(0, Terapkan(
            """{"urut":1,"tanggal":"2024-02-02","peran":"supervisor","isi":{"jenis":"tandai","nik":"3374996205973401","hamil":true,"disabilitas":["fisik","sensorik"],"disabilitas_berat":false}}""",
            """{"urut":2,"tanggal":"2024-02-02","peran":"supervisor","isi":{"jenis":"lapor-meninggal","nik":"3374995704777184","meninggal":"2024-02-01"}}""",
            """{"urut":3,"tanggal":"2024-02-09","peran":"supervisor","isi":{"jenis":"ganti-pengurus","program":"SEMBAKO","lama":"3374995704777184","baru":"3374996205973401"}}""",
            """{"urut":4,"tanggal":"2024-02-09","peran":"supervisor","isi":{"jenis":"padankan","nik":"3374995710705660","hasil":"tidak-padan"}}""",
            """{"urut":5,"tanggal":"2024-02-09","peran":"supervisor","isi":{"jenis":"perbaiki","nik":"3374995710705660","data":{"sekolah":false,"pengurus":true,"alamat":"JL. REKAAN NO. 1, GANG 2","status_kawin":3}}}""",
            """{"urut":6,"tanggal":"2024-02-10","peran":"manajemen","isi":{"jenis":"tetapkan","tanggal_sk":"2024-01-31"}}""",
            """{"urut":7,"tanggal":"2024-02-12","peran":"manajemen","isi":{"jenis":"tetapkan","tanggal_sk":"2024-02-11"}}""").Kode);
        string daftar = Path.Combine(_tempat, "daftar." + bentuk), baru = Path.Combine(_tempat, "baru.ndjson");
        HasilPerintah keluar = HasilPerintah.Jalankan(["register", "keluar", daftar, "--semua-orang", "--log", Log]);
        Assert.True(keluar.Kode == 0, keluar.Galat);
        Assert.Contains("Tidak ada dalam berkas itu", keluar.Keluar, StringComparison.Ordinal);
        HasilPerintah lagi = HasilPerintah.Jalankan(["register", "mulai", daftar, "--periode", "2024-03", "--log", baru]);
        Assert.True(lagi.Kode == 0, lagi.Galat);
        Register a = Baca(Log), b = Baca(baru);
        Assert.Equal(Baris(a), Baris(b));
        string[] hilang = [.. Orang(a).Except(Orang(b))], lain = [.. Orang(b).Except(Orang(a))];
        Assert.Equal<string>([], [.. hilang.Take(3), .. lain.Take(3)]);
        Assert.Equal(Orang(a).Length, Orang(b).Length);
        Assert.Contains(Baris(a), k => k.Contains("SEMBAKO", StringComparison.Ordinal) && k.Contains("3374996205973401", StringComparison.Ordinal) && k.Contains("2024-01-31", StringComparison.Ordinal) && k.Contains("2024-02-11", StringComparison.Ordinal));
        Assert.Equal(3490, a.JumlahAktif);

        // Without it the list holds who receives: the same participations, and nobody else.
        Assert.Equal(0, HasilPerintah.Jalankan(["register", "keluar", daftar, "--timpa", "--log", Log]).Kode);
        File.Delete(baru);
        Assert.Equal(0, HasilPerintah.Jalankan(["register", "mulai", daftar, "--periode", "2024-03", "--log", baru]).Kode);
        Register c = Baca(baru);
        Assert.Equal(Baris(a), Baris(c));
        Assert.True(c.JumlahOrang < b.JumlahOrang);

        static Register Baca(string log)
        {
            using FileStream isi = File.OpenRead(log);
            return LogRegister.Baca(isi).Register;
        }

        static string[] Baris(Register register) =>
        [
            .. register.Penerima().Select(register.Baris).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Kepesertaan.Nik:D} {r.Kepesertaan.Program.Kode} {r.Kepesertaan.Peran} {r.SkPertama:yyyy-MM-dd} {r.SkTerakhir:yyyy-MM-dd} {r.Psnoka} {r.Kepesertaan.CatatanPembayaran}"))
                .Order(StringComparer.Ordinal),
        ];

        static string[] Orang(Register register)
        {
            ArrayBufferWriter<byte> isi = new();
            LogRegister.Tulis(register, isi);
            return [.. Encoding.UTF8.GetString(isi.WrittenSpan).Split('\n').Skip(1).Take(register.JumlahOrang).Select(o => Peristiwanya().Replace(o, "")).Order(StringComparer.Ordinal)];
        }
    }

    // Which event set a mark stands in the log, not in a list; of a number that was no sixteen digits a register keeps what was wrong, not the text.
    [GeneratedRegex("""(?:"(?:dilapor_meninggal|ditandai_hamil|ditandai_disabilitas)":\d+,?)|(?:"(?:nik|no_kk)":\{"cacat":[^}]*\},?)|,(?=\})""")]
    private static partial Regex Peristiwanya();

    [Fact]
    public void The_log_belongs_to_its_owner_and_is_not_made_twice()
    {
        Mulai();
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Log));
        }

        byte[] sebelum = File.ReadAllBytes(Log);
        HasilPerintah lagi = Jalankan("dtks register mulai samples/data/bnba.csv --periode 2024-02");
        Assert.Equal(2, lagi.Kode);
        Assert.Contains("sudah ada", lagi.Galat, StringComparison.Ordinal);
        Assert.Equal(sebelum, File.ReadAllBytes(Log));
    }

    [Fact]
    public void RG1_what_the_screens_show_is_read_kept_and_given_out_with_a_warning()
    {
        File.WriteAllText(
            Path.Combine(_tempat, "siks.csv"),
            """
            nomor_nik;nomor_kk;nama;hubungan_keluarga;bansos_pkh;pbi_jkn;sk_dtks;sk_dtks_terakhir;terakhir_padan;keterangan_padan;psnoka;catatan_pembayaran
            3374995704777184;3374990101150007;LINALIK;ISTRI;YA;YA;03/05/2021;20/12/2023;2023-11-07 10:11:12;PADAN;0001990000017;Sukses SPM
            3374991704798222;3374990101150007;YOSAJAT;KEPALA KELUARGA;TIDAK;YA;123/HUK/2022;-;;TIDAK PADAN;-;BLT APRIL - JUNI 2022
            """);
        HasilPerintah mulai = Jalankan("dtks register mulai siks.csv --periode 2024-02");
        Assert.True(mulai.Kode == 0, mulai.Galat);
        Assert.Contains("SK DTKS 2, PSNOKA 1, catatan pembayaran 1 kepesertaan; terakhir padan 1, hasil padan 2 orang", Rapat(mulai.Keluar), StringComparison.Ordinal);
        Assert.Contains("Catatan pembayaran 1 baris tidak dimasukkan", Rapat(mulai.Keluar), StringComparison.Ordinal);
        Assert.Equal(0, Terapkan(Peristiwa(1)).Kode);

        HasilPerintah keluar = Jalankan("dtks register keluar daftar.csv --pemisah |");
        Assert.Equal(0, keluar.Kode);
        Assert.Contains("PERHATIAN", keluar.Galat, StringComparison.Ordinal);
        Assert.DoesNotContain("3374995704777184", keluar.Keluar + keluar.Galat, StringComparison.Ordinal);
        string daftar = Path.Combine(_tempat, "daftar.csv");
        string[] baris = File.ReadAllLines(daftar);
        Assert.Equal("nik|nomor_kk|nama|iddtks|kode_wilayah|alamat|rt|rw|tanggal_lahir|tempat_lahir|jenis_kelamin|pekerjaan|nama_ibu_kandung|hubungan_keluarga|status_kawin|meninggal|tanggal_meninggal|hamil|disabilitas|disabilitas_berat|sekolah|pengurus|program|peran|sk_pertama|sk_terakhir|terakhir_padan|keterangan_padan|psnoka|catatan_pembayaran", baris[0].TrimStart('\uFEFF'));
        Assert.Contains(baris, b => b.EndsWith("|PBI-JK|penerima|2021-05-03|2023-12-20|2024-02-05|Padan|'0001990000017|", StringComparison.Ordinal) || b.EndsWith("|PBI-JK|penerima|2021-05-03|2023-12-20|2024-02-05|Padan|0001990000017|", StringComparison.Ordinal));
        Assert.Contains(baris, b => b.EndsWith("|PKH|penerima|2021-05-03|2023-12-20|2024-02-05|Padan||", StringComparison.Ordinal));
        Assert.Contains(baris, b => b.EndsWith("|PBI-JK|penerima||||Tidak padan||BLT APRIL - JUNI 2022", StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(daftar));
        }

        File.WriteAllText(daftar, "punya orang");
        Assert.Equal(2, Jalankan("dtks register keluar daftar.csv").Kode);
        Assert.Equal("punya orang", File.ReadAllText(daftar));
        Assert.Equal(0, Jalankan("dtks register keluar daftar.csv --timpa").Kode);
        Assert.NotEqual("punya orang", File.ReadAllText(daftar));

        static string Rapat(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void RG6_the_unfinished_copy_of_a_killed_erasure_goes_with_the_next_writer()
    {
        Mulai();
        File.WriteAllText(Log + ".sementara", "3374995704777184");
        Assert.Equal(0, Terapkan(Peristiwa(1)).Kode);
        Assert.False(File.Exists(Log + ".sementara"));
    }

    [Fact]
    public void A_second_writer_is_refused()
    {
        Mulai();
        using FileStream penulis = new(Log, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        HasilPerintah hasil = Terapkan(Peristiwa(1));
        Assert.Equal(2, hasil.Kode);
        Assert.Contains("sedang ditulis proses lain", hasil.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_last_line_is_told_and_passed_over_and_what_is_there_already_is_not_applied_twice()
    {
        Mulai();
        Assert.Equal(0, Terapkan(Peristiwa(1), Peristiwa(2)).Kode);
        using (FileStream berkas = new(Log, FileMode.Open, FileAccess.ReadWrite))
        {
            berkas.SetLength(berkas.Length - 7);
        }

        HasilPerintah hasil = Terapkan(Peristiwa(1), Peristiwa(2), Peristiwa(3));
        Assert.Equal(0, hasil.Kode);
        Assert.Contains("terpotong", hasil.Galat, StringComparison.Ordinal);
        Assert.Contains("Register pada peristiwa 1.", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("selesai 2 2024-02-05 padankan", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("1 peristiwa sudah ada", hasil.Keluar, StringComparison.Ordinal);
        Assert.Equal(2, Terapkan(Peristiwa(3, hari: 6)).Kode);
    }

    [Fact]
    public void A_refused_event_ends_the_run_with_its_rule_and_without_personal_numbers()
    {
        Mulai();
        HasilPerintah hasil = Terapkan(Peristiwa(1), Peristiwa(2, nik: "3374990101800009"), Peristiwa(3));
        Assert.Equal(1, hasil.Kode);
        Assert.Contains("selesai 1 ", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("RG-2", hasil.Galat, StringComparison.Ordinal);
        Assert.DoesNotContain("3374990101800009", hasil.Galat + hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("peristiwa 1.", Jalankan("dtks register tugas --per 2024-02-05").Keluar, StringComparison.Ordinal);
        Assert.Equal(2, Terapkan("""{"urut":2}""").Kode);
        Assert.Equal(1, Jalankan("dtks register tutup --tanggal 2024-02-28").Kode);
    }

    [Fact]
    public void RG1_a_programme_cell_that_cannot_be_read_is_counted_among_what_is_not_in_the_register()
    {
        File.WriteAllText(Path.Combine(_tempat, "sel.csv"), "nik;nama;pkh;pbi_jkn\n3374995203850001;SITI;YA;ADA\n3374991203800002;BUDI;;YA\n;ANI;TIDAK;YA\n");
        HasilPerintah mulai = Jalankan("dtks register mulai sel.csv --periode 2024-02");
        Assert.Equal(0, mulai.Kode);
        Assert.Contains(
            "Tidak masuk: 1 orang tanpa NIK yang dapat dipakai (orangnya tercatat, kepesertaannya tidak), 0 baris ditolak, 2 isian program kosong atau tidak terbaca (tidak diketahui, bukan \"tidak\").",
            string.Join(' ', mulai.Keluar.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void RG1_a_row_of_one_participation_without_a_readable_role_is_not_taken_and_says_what_to_write()
    {
        const string Kk = "3374990101150007";
        File.WriteAllText(Path.Combine(_tempat, "satu.csv"), $"""
            nik;nomor_kk;nama;hubungan_keluarga;program;peran;terakhir_padan
            3374995203850001;{Kk};SITI;ISTRI;PKH;penerima;2024-01-05
            3374991203800002;{Kk};BUDI;KEPALA KELUARGA;PKH;;kemarin
            3374995003100003;{Kk};ANI;ANAK;PKH;anggota;
            3374995003100003;{Kk};ANI;ANAK;PBI-JK;PENERIMA;
            3374991203800002;{Kk};BUDI;KEPALA KELUARGA;;komponen;kemarin
            3374991203800002;{Kk};BUDI;KEPALA KELUARGA;PHK;penerima;kemarin
            3374991003120004;{Kk};IWAN;ANAK;;;
            """);
        HasilPerintah mulai = Jalankan("dtks register mulai satu.csv --periode 2024-02");
        Assert.Equal(0, mulai.Kode);
        string keluar = string.Join(' ', mulai.Keluar.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("2 kepesertaan berjalan dari 2, 4 orang", keluar, StringComparison.Ordinal);
        Assert.Contains("0 baris ditolak, 4 isian program atau peran kosong atau tidak terbaca", keluar, StringComparison.Ordinal);
        Assert.Contains("- 2 kali, pertama pada baris 3, kolom peran: Baris satu kepesertaan dengan peran kosong atau tidak terbaca; tulis penerima", keluar, StringComparison.Ordinal);
        Assert.Contains("- 1 kali, pertama pada baris 6, kolom program: Baris menyebut peran tanpa program", keluar, StringComparison.Ordinal);
        Assert.Contains("- 1 kali, pertama pada baris 7, kolom program: Isi kolom program tidak terbaca; tulis kode", keluar, StringComparison.Ordinal);
        Assert.Contains("- 3 kali, pertama pada baris 3, kolom terakhir_padan:", keluar, StringComparison.Ordinal);
        string log = File.ReadAllText(Log);
        Assert.Single(log.Split("\"program\":\"PKH\"")[1..]);
        Assert.Single(log.Split("\"program\":\"PBI-JK\"")[1..]);
    }

    // KP-4: where the list has no column peran the family shows who receives and who counts, as in a list with one column a programme.
    // KP-4: a child is no pengurus; whom nothing tells from the pengurus receives.
    [Theory]
    [InlineData("2012-03-10", "komponen")]
    [InlineData("", "penerima")]
    public void RG1_rows_of_one_participation_without_a_column_peran_take_the_role_that_the_family_shows(string lahir, string peran)
    {
        File.WriteAllText(
            Path.Combine(_tempat, "tanpa.csv"),
            $"nik;nomor_kk;nama;tanggal_lahir;hubungan_keluarga;program\n3374995003120003;3374990101150007;ANI;{lahir};ANAK;PKH\n3374995203850001;3374990101150007;SITI;1985-03-12;KEPALA KELUARGA;PKH\n3374995203850001;3374990101150007;SITI;1985-03-12;KEPALA KELUARGA;PBI-JK\n");
        Assert.Equal(0, Jalankan("dtks register mulai tanpa.csv --periode 2024-02").Kode);
        Assert.Equal(0, Jalankan("dtks register keluar daftar.csv --pemisah |").Kode);
        Assert.Equal(
            [$"ANI|PKH|{peran}", "SITI|PKH|penerima", "SITI|PBI-JK|penerima"],
            File.ReadLines(Path.Combine(_tempat, "daftar.csv")).Skip(1).Select(b => b.Split('|')).Select(b => $"{b[2]}|{b[22]}|{b[23]}"));
    }

    // RG-2, PR-2, PR-4, VK-2, VK-5, HD-2: what an operator is told on the way from February past the last shipped month, and that the way told is open.
    [Fact]
    public void An_operator_is_led_on_by_every_refusal_past_the_last_month_of_the_shipped_editions()
    {
        const string Ibu = "3374995704777184";
        int urut = 0;
        Mulai();
        Ditolak("pengisi-data-desa", 2, """{"jenis":"lapor-meninggal","nik":"3374990101800009"}""", "RG-2", "Yang mungkin: usulan.");
        Ditolak("pengisi-data-desa", 2, $$"""{"jenis":"lapor-meninggal","nik":"{{Ibu}}"}""", "PR-4", "Yang mungkin: supervisor, pengelola-dtks.", "33.75.99.1001");
        Diterima("pengisi-data-desa", 2, $$"""{"jenis":"lapor-meninggal","nik":"{{Ibu}}","meninggal":"2024-02-01"}""");
        Ditolak("supervisor", 2, $$"""{"jenis":"padankan","nik":"{{Ibu}}","hasil":"padan"}""", "KP-7", "Yang mungkin: ganti-pengurus.");
        Ditolak("provinsi", 2, Tandai(2), "PR-2", "siapa pun yang berwenang kini ditolak juga. tandai ditolak pada keadaan verifikasi menurut VK-2: di luar jendela verifikasi-kelayakan 2024-02-14..2024-02-28. Yang mungkin: tandai mulai 2024-02-14 (supervisor, pengelola-dtks, pengisi-data-kabkota, pengisi-data-desa, pendamping).");
        Ditolak("supervisor", 14, Tandai(2), "VK-5", "Yang mungkin: ganti-pengurus.");
        Ditolak("provinsi", 14, Tandai(5), "PR-2", "Yang mungkin: supervisor, pengelola-dtks, pengisi-data-kabkota, pengisi-data-desa, pendamping.");
        Diterima("pendamping", 14, Tandai(5));
        Ditolak("supervisor", 15, """{"jenis":"kelayakan","perintah":"finalisasi","berita_acara":true}""", "VK-7", "setujui-tanda (supervisor, pengelola-dtks)");
        Ditolak("supervisor", 15, """{"jenis":"kelayakan","perintah":"setujui"}""", "PR-2", "setujui-tanda (supervisor, pengelola-dtks)");
        Ditolak("masyarakat", 15, """{"jenis":"kemensos-kirim","peserta":[],"alasan":[5]}""", "PR-2", "Yang mungkin: petugas-teknis, manajemen.");
        Assert.Equal(1, Jalankan("dtks register tutup --tanggal 2024-02-20").Kode);
        foreach (string hari in (string[])["2024-02-29", "2024-03-31", "2024-04-30"])
        {
            Assert.Equal(0, Jalankan($"dtks register tutup --tanggal {hari}").Kode);
        }

        HasilPerintah buntu = Jalankan("dtks register tutup --tanggal 2024-05-31");
        Assert.Equal(1, buntu.Kode);
        Assert.Contains("Yang mungkin: ganti-edisi.", Rapat(buntu.Galat), StringComparison.Ordinal);
        Assert.Contains("bulan 2024-06 memakai", Jalankan("dtks register ganti-edisi --edisi samples/edisi/daftar-bacaan.json --tanggal 2024-05-31").Keluar, StringComparison.Ordinal);
        Assert.Equal(0, Jalankan("dtks register tutup --tanggal 2024-05-31").Kode);
        Assert.Equal(0, Jalankan("dtks register tutup --tanggal 2024-06-30").Kode);
        Assert.Contains("Register 33.74 2024-07", Jalankan("dtks register tugas --per 2024-07-20").Keluar, StringComparison.Ordinal);

        // A line taken out of the log is a gap, told with its line.
        string[] baris = File.ReadAllLines(Log);
        File.WriteAllLines(Log, baris.Where((_, i) => i != baris.Length - 2));
        HasilPerintah lubang = Jalankan("dtks register tugas --per 2024-07-20");
        Assert.Equal(2, lubang.Kode);
        Assert.Matches(@"baris [\d.]+", Rapat(lubang.Galat));
        Assert.Contains("jangan disunting", Rapat(lubang.Galat), StringComparison.Ordinal);

        string Tandai(int alasan) => $$"""{"jenis":"kelayakan","perintah":"tandai","peserta":[{"nik":"{{Ibu}}","program":"SEMBAKO"}],"alasan":[{{alasan}}]}""";

        HasilPerintah Catat(int nomor, string peran, int hari, string isi, string? wilayah) => Terapkan(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"urut":{{nomor}},"tanggal":"2024-02-{{hari:00}}","peran":"{{peran}}",{{(wilayah is null ? "" : $"\"wilayah\":\"{wilayah}\",")}}"isi":{{isi}}}"""));

        void Diterima(string peran, int hari, string isi)
        {
            HasilPerintah hasil = Catat(++urut, peran, hari, isi, null);
            Assert.True(hasil.Kode == 0, hasil.Galat);
        }

        void Ditolak(string peran, int hari, string isi, string aturan, string mungkin, string? wilayah = null)
        {
            HasilPerintah hasil = Catat(urut + 1, peran, hari, isi, wilayah);
            Assert.True(hasil.Kode == 1, $"{isi}: {hasil.Galat}");
            string galat = Rapat(hasil.Galat);
            Assert.True(galat.Contains($"menurut {aturan}", StringComparison.Ordinal) && galat.Contains(mungkin, StringComparison.Ordinal), galat);
        }

        static string Rapat(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void KP7_the_candidates_of_a_refused_replacement_are_named_by_their_masked_numbers()
    {
        Mulai();
        HasilPerintah hasil = Terapkan("""{"urut":1,"tanggal":"2024-02-09","peran":"supervisor","isi":{"jenis":"ganti-pengurus","program":"SEMBAKO","lama":"3374995704777184","baru":"3374992405536662"}}""");
        Assert.Equal(1, hasil.Kode);
        Assert.Matches(@"KP-7: .*Yang mungkin: NIK 337499\*{6}3401, NIK 337499\*{6}8222.*Possible: NIK 337499\*{6}3401", hasil.Galat);
        Assert.Contains("dtks register keluar BERKAS --semua-orang", hasil.Galat, StringComparison.Ordinal);
        Assert.DoesNotContain("orang[", hasil.Galat, StringComparison.Ordinal);
        HasilPerintah letak = Terapkan("""{"urut":1,"tanggal":"2024-02-09","peran":"supervisor","isi":{"jenis":"ganti-pengurus","program":"SEMBAKO","lama":"3374995704777184","baru":"orang[2]"}}""");
        Assert.Equal(2, letak.Kode);
        Assert.Contains("isi.baru: NIK", letak.Galat, StringComparison.Ordinal);
    }

    // VK-15: what has no approved letter lapses; who closes the month is told how much, not whom.
    [Fact]
    public void VK15_closing_says_how_many_marks_lapse_for_want_of_an_approved_letter()
    {
        Mulai();
        Assert.Equal(0, Terapkan(
            """{"urut":1,"tanggal":"2024-02-14","peran":"supervisor","isi":{"jenis":"kelayakan","perintah":"tandai","peserta":[{"nik":"3374995710705660","program":"SEMBAKO"},{"nik":"3374992405536662","program":"SEMBAKO"}],"alasan":[5]}}""",
            """{"urut":2,"tanggal":"2024-02-16","peran":"supervisor","isi":{"jenis":"kelayakan","perintah":"finalisasi","berita_acara":true}}""",
            """{"urut":3,"tanggal":"2024-02-16","peran":"supervisor","isi":{"jenis":"kelayakan","perintah":"unggah","surat":{"status":"menunggu","tanggal_surat":"2024-02-16","tanggal_unggah":"2024-02-16","penandatangan":"kepala-daerah","lampiran":true}}}""",
            """{"urut":4,"tanggal":"2024-02-16","peran":"supervisor","isi":{"jenis":"kelayakan","perintah":"tandai","peserta":[{"nik":"3374995704777184","program":"SEMBAKO"}],"alasan":[5]}}""").Kode);
        HasilPerintah tutup = Jalankan("dtks register tutup --tanggal 2024-02-29");
        Assert.Equal(0, tutup.Kode);
        Assert.Contains("1 surat menunggu persetujuan; 2 finalisasi tanpa surat yang disetujui; 1 tanda belum difinalisasi: penerimanya tetap menerima", tutup.Galat, StringComparison.Ordinal);
        Assert.Contains("1 letter waits for approval; 2 finalised marks without an approved letter; 1 mark not finalised: the recipients keep receiving", tutup.Galat, StringComparison.Ordinal);
        Assert.DoesNotContain("VK-15", Jalankan("dtks register tutup --tanggal 2024-03-31").Galat, StringComparison.Ordinal);
    }

    // RG-2: an event dated in another month would shut out every later event of the open one; KL-1: the window ends on H-1, so that a month closes on its last day. The tests' clock stands on 2024-02-20, a day of February.
    [Theory]
    [InlineData("tutup", "2024-01", "--tanggal 2024-01-31")]
    [InlineData("tutup", "2024-03", "--tanggal 2024-03-31")]
    [InlineData("ganti-edisi --edisi permensos-5-2019", "2024-01", "--tanggal 2024-01-05")]
    public void RG2_today_outside_the_month_of_the_register_is_not_taken_for_the_day_of_an_event(string perintah, string bulan, string sebut)
    {
        Assert.Equal(0, Jalankan($"dtks register mulai samples/data/bnba.csv --periode {bulan}").Kode);
        Assert.Equal(0, Terapkan(Peristiwa(1).Replace("2024-02", bulan, StringComparison.Ordinal)).Kode);
        byte[] sebelum = File.ReadAllBytes(Log);
        HasilPerintah hasil = Jalankan("dtks register " + perintah);
        Assert.Equal(2, hasil.Kode);
        Assert.Contains($"di luar bulan register {bulan}", hasil.Galat, StringComparison.Ordinal);
        Assert.Contains(sebut, hasil.Galat, StringComparison.Ordinal);
        Assert.Equal(sebelum, File.ReadAllBytes(Log));
        Assert.Equal(0, Terapkan(Peristiwa(2, hari: 6).Replace("2024-02", bulan, StringComparison.Ordinal)).Kode);
    }

    // RG-1: SK and the last matching are kept as read; a word that is no date is none.
    [Fact]
    public void A_register_starts_with_the_SK_and_the_matching_that_the_list_tells()
    {
        string daftar = Path.Combine(_tempat, "lama.csv");
        File.WriteAllText(daftar, "nik;nama;pkh;sk dtks;sk terakhir;terakhir padan;keterangan padan\n3374995203850001;SITI;YA;2021-10-11;19/01/2024;2023-12-05 10:00;PADAN\n3374991203800002;BUDI;YA;-;Nomor 19;;BELUM DIPADANKAN\n");
        Assert.Equal(0, HasilPerintah.Jalankan("register", "mulai", daftar, "--periode", "2024-02", "--log", Log).Kode);
        string log = File.ReadAllText(Log);
        Assert.All(["\"sk_pertama\":\"2021-10-11\"", "\"sk_terakhir\":\"2024-01-19\"", "\"tanggal_pemadanan\":\"2023-12-05\"", "\"hasil_pemadanan\":\"padan\""], t => Assert.Single(log.Split(t)[1..]));
    }
}
