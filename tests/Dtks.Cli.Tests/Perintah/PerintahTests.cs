using System.Text;
using System.Text.Json.Nodes;
using Dtks.Domain;
using Dtks.Protokol;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>The commands through their entry point: output, exit codes, wrong usage.</summary>
public class PerintahTests
{
    private const string Nik = "3374991708910003";

    [Theory]
    [InlineData("kalender-bulan", "kalender", "2024-02", "--tanggal", "2024-02-20")]
    [InlineData("kalender-bulan-lain", "kalender", "2024-04")]
    [InlineData("kalender-tahun-pergantian", "kalender", "2022")]
    [InlineData("kalender-tanpa-jendela", "kalender", "2021-05")]
    [InlineData("nik-sah", "nik", "3374.99", "570891-0003", "--per", "2024-02-01")]
    [InlineData("bantuan-kalender", "kalender", "--help")]
    public void Output_is_as_approved(string nama, params string[] args)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(args);
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        BerkasEmas.Banding(nama, string.Join('\n', hasil.Keluar.ReplaceLineEndings("\n").Split('\n').Select(b => b.TrimEnd())));
    }

    [Theory]
    [InlineData("2025-01", "belum dimodelkan", "Januari 2025")]
    [InlineData("2018-12", "belum dimodelkan", "Desember 2018")]
    [InlineData("2025", "belum dimodelkan", "2025-12")]
    public void Outside_coverage_the_days_are_shown_and_the_exit_code_is_that_of_every_command(string waktu, string sebab, string tampak)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan("kalender", waktu);
        Assert.Equal(Aplikasi.SalahPakai, hasil.Kode);
        Assert.Contains(tampak, hasil.Keluar, StringComparison.Ordinal);
        Assert.All((string[])[sebab, "kepmensos-150-2022 (2022-10 s.d. 2024-05)", "edition"], t => Assert.Contains(t, hasil.Galat, StringComparison.Ordinal));
        BerkasEmas.Banding($"kalender-di-luar-cakupan-{waktu}", hasil.Keluar + hasil.Galat);
    }

    [Fact]
    public void Without_arguments_the_calendar_is_that_of_today_in_Jakarta()
    {
        string keluar = HasilPerintah.Jalankan("kalender").Keluar;
        Assert.Equal(HasilPerintah.Jalankan("kalender", "2024-02", "--tanggal", "2024-02-20").Keluar, keluar);
        Assert.Equal(HasilPerintah.Jalankan("kalender", "2024-02").Keluar, keluar);
    }

    [Fact]
    public void A_day_beside_a_year_is_refused_not_passed_over()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan("kalender", "2024", "--tanggal", "2024-02-20");
        Assert.Equal(2, hasil.Kode);
        Assert.Contains("yyyy-MM", hasil.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_edition_gives_windows_outside_coverage() =>
        Assert.Contains("2025-01-14", HasilPerintah.Jalankan("kalender", "2025-01", "--edisi", "kepmensos-150-2022").Keluar, StringComparison.Ordinal);

    // HD-2: a list of windows replaces that of the edition before it; what is left out is told, on both tables of windows.
    [Fact]
    public void Activities_that_an_edition_leaves_without_a_window_are_named()
    {
        const string Sebut = "Tanpa jendela pada edisi dekrit-rekaan: Verval PBI-JK, Perbaikan anomali, Usul warga, Sanggahan.";
        string edisi = AkarRepositori.Berkas("samples/edisi/dekrit-rekaan.json");
        Assert.Contains(Sebut, Rapat(HasilPerintah.Jalankan("kalender", "2024-07", "--edisi", edisi).Keluar), StringComparison.Ordinal);
        Assert.Contains(Sebut, Rapat(HasilPerintah.Jalankan("kelayakan", AkarRepositori.Berkas("samples/data/bnba.csv"), "--periode", "2024-07", "--edisi", edisi).Keluar), StringComparison.Ordinal);
        Assert.DoesNotContain("Tanpa jendela", HasilPerintah.Jalankan("kalender", "2024-02").Keluar, StringComparison.Ordinal);

        static string Rapat(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_catalogue_lists_every_rule_and_an_edition_its_own()
    {
        string semua = HasilPerintah.Jalankan("aturan").Keluar;
        Assert.All(KatalogAturan.Semua, a => Assert.Contains($"| {a.Id} ", semua, StringComparison.Ordinal));
        string tengah = HasilPerintah.Jalankan("aturan", "--edisi", "permensos-3-2021").Keluar;
        Assert.Contains("| VK-10 ", tengah, StringComparison.Ordinal);
        Assert.DoesNotContain("| VK-8 ", tengah, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("permensos-5-2019", "tenggat_tanggapan")] // KM-1 came later
    [InlineData("permensos-3-2021")]
    [InlineData("kepmensos-150-2022")]
    [InlineData("dtsen-2025", "selang_penetapan", "tenggat_permohonan", "tenggat_tanggapan")] // modelled in part
    [InlineData("samples/edisi/dekrit-rekaan.json")]
    public void An_edition_as_a_file_is_read_back_with_the_same_parameters(string edisi, params string[] tanpa)
    {
        HasilPerintah pertama = HasilPerintah.Jalankan("aturan", "--edisi", Cari(edisi), "--json");
        Assert.True(pertama.Kode == 0, pertama.Galat);
        Assert.NotNull(EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(pertama.Keluar), out var cacat));
        Assert.Empty(cacat);
        JsonObject isi = JsonNode.Parse(pertama.Keluar)!.AsObject();
        JsonObject skema = JsonNode.Parse(File.ReadAllText(AkarRepositori.Berkas("conformance/skema/edisi.json")))!["properties"]!["parameter"]!["properties"]!.AsObject();
        Assert.Equal(skema.Select(p => p.Key).Except(tanpa).Order(StringComparer.Ordinal), isi["parameter"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        string berkas = Path.GetTempFileName();
        try
        {
            File.WriteAllText(berkas, pertama.Keluar);
            JsonObject kembali = JsonNode.Parse(HasilPerintah.Jalankan("aturan", "--edisi", berkas, "--json").Keluar)!.AsObject();
            Assert.True(JsonNode.DeepEquals(isi["parameter"], kembali["parameter"]));
        }
        finally
        {
            File.Delete(berkas);
        }

        static string Cari(string edisi) => edisi.EndsWith(".json", StringComparison.Ordinal) ? AkarRepositori.Berkas(edisi) : edisi;
    }

    [Fact]
    public void The_edition_named_beside_the_file_explains_the_family()
    {
        string keluarga = AkarRepositori.Berkas("samples/data/keluarga.json");
        Assert.Contains("edisi kepmensos-150-2022", HasilPerintah.Jalankan("jelaskan", keluarga).Keluar, StringComparison.Ordinal);
        HasilPerintah hasil = HasilPerintah.Jalankan("jelaskan", keluarga, "--edisi", AkarRepositori.Berkas("samples/edisi/dekrit-rekaan.json"));
        Assert.True(hasil.Kode == 0, hasil.Galat);
        Assert.Contains("edisi dekrit-rekaan", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("VK-8", hasil.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void One_rule_comes_with_its_law_class_and_editions()
    {
        string keluar = HasilPerintah.Jalankan("aturan", "vk-8").Keluar;
        Assert.All((string[])["VK-8", "Tafsir", "kriteria", "kepmensos-150-2022 (2022-10 s.d. 2024-05): tafsir"], t => Assert.Contains(t, keluar, StringComparison.Ordinal));
    }

    [Fact]
    public void One_rule_under_an_edition_says_whether_it_holds_there_and_that_a_file_may_fix_it_otherwise()
    {
        string dekrit = AkarRepositori.Berkas("samples/edisi/dekrit-rekaan.json");
        string tanpa = HasilPerintah.Jalankan("aturan", "VK-8", "--edisi", dekrit).Keluar;
        Assert.Contains("dekrit-rekaan (2024-06 s.d. 2025-05): tidak memuat aturan ini", tanpa, StringComparison.Ordinal);
        Assert.DoesNotContain("kepmensos-150-2022 (", tanpa, StringComparison.Ordinal);
        Assert.DoesNotContain("| Dasar", tanpa, StringComparison.Ordinal);
        string surat = HasilPerintah.Jalankan("aturan", "SP-1", "--edisi", dekrit).Keluar;
        Assert.Contains("dekrit-rekaan (2024-06 s.d. 2025-05): teks", surat, StringComparison.Ordinal);
        Assert.Contains("Dekrit rekaan untuk contoh; parameternya: dtks aturan --edisi BERKAS --json", surat, StringComparison.Ordinal);
        Assert.DoesNotContain("Buku Saku", surat, StringComparison.Ordinal);
        string lama = HasilPerintah.Jalankan("aturan", "SP-1", "--edisi", "permensos-5-2019").Keluar;
        Assert.Contains("Buku Saku", lama, StringComparison.Ordinal);
        Assert.DoesNotContain("Edisi turunan", lama, StringComparison.Ordinal);
    }

    [Fact]
    public void A_defect_is_named_with_its_place()
    {
        string keluar = HasilPerintah.Jalankan("nik", "33749917089100O3").Keluar;
        Assert.All((string[])["karakter", "ke-15", "number 15"], t => Assert.Contains(t, keluar, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "nik", "12", "--gagal-bila", "tidak-sah")]
    [InlineData(0, "nik", Nik, "--gagal-bila", "tidak-sah")]
    [InlineData(0, "nik", "12")]
    [InlineData(2, "nik")]
    [InlineData(2, "nik", "12", "--gagal-bila", "apa")]
    [InlineData(2, "nik", "12", "--gagal-bila")]
    [InlineData(2, "nik", "12", "--per", "2024-02-30")]
    [InlineData(2, "kalender", "2024-13")]
    [InlineData(2, "kalender", "--edisi", "lain")]
    [InlineData(2, "kalender", "2024", "2025")]
    [InlineData(2, "aturan", "VK-99")]
    [InlineData(2, "tidak-ada")]
    [InlineData(2, Nik)]
    [InlineData(2, "kalender", Nik)]
    [InlineData(2, "aturan", Nik)]
    [InlineData(2, "jawab", Nik)]
    [InlineData(2, "nik", "12", "--per", Nik)]
    public void Exit_codes_tell_done_findings_and_wrong_usage(int kode, params string[] args)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(args);
        Assert.Equal(kode, hasil.Kode);
        Assert.Equal(kode == 2, hasil.Galat.Length > 0);
        Assert.DoesNotContain(Nik, hasil.Galat + hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", hasil.Galat + hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("Required argument", hasil.Galat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kelayakan", "kelayakn")]
    [InlineData("kalender", "kalendre", "2024-02")]
    [InlineData("--tanggal", "kalender", "2024-02", "--tangal", "2024-02-20")]
    [InlineData(null, "tidak-ada")]
    [InlineData("uji", "ujib")]
    [InlineData(null, "ubin")]
    [InlineData(null, Nik)]
    public void A_slip_in_a_command_or_option_is_told_with_what_was_perhaps_meant(string? maksud, params string[] args)
    {
        string galat = HasilPerintah.Jalankan(args).Galat;

        Assert.Equal(maksud is null ? [] : [$"Mungkin maksudnya / Perhaps meant: {maksud}"], galat.Split('\n').Where(b => b.StartsWith("Mungkin", StringComparison.Ordinal)).Select(b => b.TrimEnd('\r')));
    }

    [Theory]
    [MemberData(nameof(SemuaPerintah))]
    public void Every_command_explains_itself_in_Indonesian_with_examples(string perintah)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(perintah, "--help");
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        Assert.Contains($"dtks {perintah}", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("Contoh:", hasil.Keluar, StringComparison.Ordinal);
        Assert.Contains("Kode keluar:", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("bawaan", hasil.Keluar, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Usage:", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("Options:", hasil.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_the_program_itself_has_examples_and_exit_codes_too()
    {
        string keluar = HasilPerintah.Jalankan("--help").Keluar;
        Assert.All((string[])["Contoh:", "  dtks kelayakan samples/data/bnba.csv", "Kode keluar:", "\n  2  "], t => Assert.Contains(t, keluar, StringComparison.Ordinal));
        Assert.Equal(keluar, HasilPerintah.Jalankan().Keluar);
    }

    public static TheoryData<string> SemuaPerintah()
    {
        string bantuan = HasilPerintah.Jalankan("--help").Keluar;
        string daftar = bantuan[bantuan.IndexOf("Perintah:", StringComparison.Ordinal)..bantuan.IndexOf("Opsi:", StringComparison.Ordinal)];
        return [.. daftar.Split('\n').Skip(1).Where(b => b.Length > 0).Select(b => b.Trim().Split(' ')[0])];
    }

    [Fact]
    public void Help_of_jawab_lists_every_operation_with_its_purpose()
    {
        string keluar = HasilPerintah.Jalankan("jawab", "--help").Keluar;
        Assert.All(DaftarOperasi.Semua, o =>
        {
            Assert.NotEmpty(o.Guna);
            Assert.Matches($"(?m)^  {System.Text.RegularExpressions.Regex.Escape(o.Nama)} +{System.Text.RegularExpressions.Regex.Escape(o.Guna)}", keluar);
        });
    }

    [Theory]
    [InlineData("kelayakan", "tanggal_finalisasi", "bansos_bpnt_ppkm", "dd/MM/yyyy", "YA, TIDAK", "no_kk", "difinalisasi")]
    public void Help_explains_the_columns_and_members_it_reads(string perintah, params string[] kata)
    {
        string keluar = HasilPerintah.Jalankan(perintah, "--help").Keluar;
        Assert.All(kata, k => Assert.Contains(k, keluar, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kalender", false)]
    [InlineData("jawab", false)]
    [InlineData("aturan", false)]
    [InlineData("kelayakan", true)]
    [InlineData("nik", true)]
    [InlineData("uji", true)]
    public void Help_names_exit_code_1_only_where_a_command_can_end_with_it(string perintah, bool ada)
    {
        string keluar = HasilPerintah.Jalankan(perintah, "--help").Keluar;
        Assert.Equal(ada, keluar[keluar.IndexOf("Kode keluar:", StringComparison.Ordinal)..].Contains("\n  1  ", StringComparison.Ordinal));
    }

    [Fact]
    public void Jawab_answers_on_standard_output()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(Encoding.UTF8.GetBytes("""{"id":1,"op":"permohonan.tenggat","masukan":{"diterima":"2024-01-31"}}"""), ["jawab"]);
        Assert.Equal((0, """{"id":1,"ok":true,"hasil":{"tenggat":"2024-02-07"}}""" + "\n", ""), (hasil.Kode, hasil.Keluar, hasil.Galat));
    }
}
