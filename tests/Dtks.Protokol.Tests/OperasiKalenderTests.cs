using System.Text.Json;

namespace Dtks.Protokol.Tests;

/// <summary>edisi.untuk, aturan.daftar, kalender.*, hari_kerja.tambah, kemensos.tanggapan, permohonan.tenggat: values worked from the specification.</summary>
public class OperasiKalenderTests
{
    private const string SemuaBerikutnya = """[{"kegiatan":"verval-pbi","mulai":MARET},{"kegiatan":"verifikasi-kelayakan","mulai":MARET14},{"kegiatan":"pengusulan","mulai":MARET},{"kegiatan":"pengesahan-usulan","mulai":MARET},{"kegiatan":"pengesahan-kelayakan","mulai":MARET14}]""";

    [Theory]
    [InlineData("2018-12", "belum-dimodelkan", null)]
    [InlineData("2019-01", "ada", "permensos-5-2019")]
    [InlineData("2021-05", "ada", "permensos-5-2019")]
    [InlineData("2021-06", "ada", "permensos-3-2021")]
    [InlineData("2022-09", "ada", "permensos-3-2021")]
    [InlineData("2022-10", "ada", "kepmensos-150-2022")]
    [InlineData("2024-05", "ada", "kepmensos-150-2022")]
    [InlineData("2024-06", "belum-dimodelkan", null)]
    [InlineData("2025-05", "belum-dimodelkan", null)]
    [InlineData("2025-06", "sebagian", "dtsen-2025")]
    public void Each_period_has_one_answer(string periode, string status, string? edisi)
    {
        JsonElement hasil = Percakapan.Hasil("edisi.untuk", $$"""{"periode":"{{periode}}"}""");
        Assert.Equal(status, hasil.GetProperty("status").GetString());
        Assert.Equal(edisi, hasil.GetProperty("edisi").GetString());
        Assert.NotEmpty(hasil.GetProperty("keterangan").GetString()!);
    }

    [Fact]
    public void The_end_of_DTKS_names_its_successors()
    {
        Assert.Contains("Kepmensos 73/HUK/2024", Percakapan.Hasil("edisi.untuk", """{"periode":"2025-01"}""").GetProperty("keterangan").GetString(), StringComparison.Ordinal);
        string? keterangan = Percakapan.Hasil("edisi.untuk", """{"periode":"2025-06"}""").GetProperty("keterangan").GetString();
        Assert.Contains("DTSEN", keterangan, StringComparison.Ordinal);
        Assert.Contains("Permensos 3/2025", keterangan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-2")]
    [InlineData("2024-02-01")]
    [InlineData("0000-01")]
    [InlineData("")]
    public void A_text_that_is_no_period_is_refused(string periode) =>
        Assert.Equal(("DTKS-OP-003", "masukan.periode"), Percakapan.Galat("edisi.untuk", $$"""{"periode":"{{periode}}"}"""));

    [Fact]
    public void The_catalogue_needs_no_input_and_follows_the_order_of_families()
    {
        JsonElement jawaban = Assert.Single(Percakapan.Tanya("""{"id":1,"op":"aturan.daftar"}"""));
        JsonElement[] aturan = [.. jawaban.GetProperty("hasil").GetProperty("aturan").EnumerateArray()];
        Assert.All(aturan, a => Assert.Equal(["id", "judul", "kelas", "dasar"], a.EnumerateObject().Select(p => p.Name)));
        Assert.All(aturan, a => Assert.Contains(a.GetProperty("kelas").GetString(), (string[])["teks", "tafsir", "luar"]));
        Assert.All(aturan, a => Assert.NotEqual(0, a.GetProperty("dasar").GetArrayLength()));
        string[] urutan = ["KL", "KM", "MD", "VK", "SP", "UB", "PB", "PG", "KF", "PD", "GD", "AN", "PR", "AV", "KP", "ID", "DS"];
        var kunci = aturan.Select(a => a.GetProperty("id").GetString()!.Split('-')).Select(k => (Array.IndexOf(urutan, k[0]), k[1] == "N" ? int.MaxValue : int.Parse(k[1], System.Globalization.CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(kunci.Order().Distinct(), kunci);
        Percakapan.Sama(jawaban.GetProperty("hasil").ToString(), Percakapan.Hasil("aturan.daftar", "{}"));
        Percakapan.Sama(jawaban.GetProperty("hasil").ToString(), Percakapan.Hasil("aturan.daftar", """{"edisi":null}"""));
    }

    [Fact]
    public void An_edition_has_its_own_rules()
    {
        string[] lama = Id("permensos-5-2019");
        Assert.All(lama, id => Assert.Contains(id.Split('-')[0], (string[])["ID", "KP", "PG", "AV", "GD", "AN", "MD", "KL", "SP", "PR"]));
        Assert.Contains("KL-2", lama);
        Assert.DoesNotContain("KL-1", lama);
        string[] tengah = Id("permensos-3-2021");
        Assert.Contains("VK-10", tengah);
        Assert.DoesNotContain("VK-8", tengah);
        Assert.DoesNotContain("VK-9", tengah);
        Assert.DoesNotContain("UB-5", tengah);
        Assert.Contains("UB-6", tengah);
        Assert.Contains("VK-8", Id("kepmensos-150-2022"));
    }

    [Theory]
    [InlineData("2023-02", 27, 23, 28)]
    [InlineData("2024-02", 28, 24, 29)]
    [InlineData("2024-04", 29, 25, 30)]
    [InlineData("2024-01", 30, 26, 31)]
    public void The_windows_of_a_period_are_those_of_KL_1(string periode, int sehariSebelum, int limaSebelum, int akhir) => Percakapan.Sama(
        FormattableString.Invariant($$"""
        {"edisi":"kepmensos-150-2022","berlaku":true,"jendela":[
        {"kegiatan":"verval-pbi","mulai":"{{periode}}-01","selesai":"{{periode}}-11","surat":true},
        {"kegiatan":"verifikasi-kelayakan","mulai":"{{periode}}-14","selesai":"{{periode}}-{{sehariSebelum}}","surat":true},
        {"kegiatan":"pengusulan","mulai":"{{periode}}-01","selesai":"{{periode}}-{{limaSebelum}}","surat":false},
        {"kegiatan":"pengesahan-usulan","mulai":"{{periode}}-01","selesai":"{{periode}}-{{sehariSebelum}}","surat":true},
        {"kegiatan":"perbaikan-anomali","mulai":"{{periode}}-01","selesai":"{{periode}}-{{akhir}}","surat":false},
        {"kegiatan":"usul-warga","mulai":"{{periode}}-01","selesai":"{{periode}}-{{akhir}}","surat":false},
        {"kegiatan":"sanggahan","mulai":"{{periode}}-01","selesai":"{{periode}}-{{akhir}}","surat":false},
        {"kegiatan":"pengesahan-kelayakan","mulai":"{{periode}}-14","selesai":"{{periode}}-{{sehariSebelum}}","surat":true}]}
        """),
        Percakapan.Hasil("kalender.jendela", $$"""{"periode":"{{periode}}"}"""));

    [Fact]
    public void An_edition_without_windows_says_so_and_a_period_not_modelled_is_outside_coverage()
    {
        Percakapan.Sama("""{"edisi":"permensos-5-2019","berlaku":false,"jendela":[]}""", Percakapan.Hasil("kalender.jendela", """{"periode":"2020-03"}"""));
        Assert.Equal(("DTKS-OP-004", null), Percakapan.Galat("kalender.jendela", """{"periode":"2025-01"}"""));
        Assert.True(Percakapan.Hasil("kalender.jendela", """{"periode":"2025-01","edisi":"permensos-3-2021"}""").GetProperty("berlaku").GetBoolean());
        Assert.Equal(("DTKS-OP-003", "masukan.edisi"), Percakapan.Galat("kalender.jendela", """{"periode":"2024-01","edisi":"KEPMENSOS-150-2022"}"""));
    }

    [Theory]
    [InlineData("2024-02-29T23:59:59.999999999+07:00", "2024-02-29")]
    [InlineData("2024-02-29T16:59:59Z", "2024-02-29")]
    [InlineData("2024-02-29T00:00+0700", "2024-02-29")]
    [InlineData("2024-02-28T22:00-05", "2024-02-29")]
    public void On_the_last_day_only_what_ends_with_the_month_is_open(string saat, string tanggal) => Percakapan.Sama(
        $$"""{"tanggal":"{{tanggal}}","berlaku":true,"terbuka":["perbaikan-anomali","usul-warga","sanggahan"],"berikutnya":{{SemuaBerikutnya.Replace("MARET14", "\"2024-03-14\"", StringComparison.Ordinal).Replace("MARET", "\"2024-03-01\"", StringComparison.Ordinal)}} }""",
        Percakapan.Hasil("kalender.terbuka", $$"""{"saat":"{{saat}}"}"""));

    [Fact]
    public void The_zone_of_the_policy_decides_the_day()
    {
        Assert.Equal("2024-03-01", Percakapan.Hasil("kalender.terbuka", """{"saat":"2024-02-29T16:00:00Z","kebijakan":{"zona_waktu":"Asia/Makassar"}}""").GetProperty("tanggal").GetString());
        Assert.Equal("2024-02-29", Percakapan.Hasil("kalender.terbuka", """{"saat":"2024-02-29T16:00:00Z"}""").GetProperty("tanggal").GetString());
    }

    [Fact]
    public void Outside_the_editions_the_next_opening_is_unknown_unless_an_edition_is_named()
    {
        JsonElement hasil = Percakapan.Hasil("kalender.terbuka", """{"saat":"2024-05-31T10:00:00+07:00"}""");
        Percakapan.Sama(SemuaBerikutnya.Replace("MARET14", "null", StringComparison.Ordinal).Replace("MARET", "null", StringComparison.Ordinal), hasil.GetProperty("berikutnya"));
        hasil = Percakapan.Hasil("kalender.terbuka", """{"saat":"2024-12-31T10:00:00+07:00","edisi":"kepmensos-150-2022"}""");
        Percakapan.Sama(SemuaBerikutnya.Replace("MARET14", "\"2025-01-14\"", StringComparison.Ordinal).Replace("MARET", "\"2025-01-01\"", StringComparison.Ordinal), hasil.GetProperty("berikutnya"));
        Assert.Equal(("DTKS-OP-004", null), Percakapan.Galat("kalender.terbuka", """{"saat":"2025-01-01T00:00:00+07:00"}"""));
        Percakapan.Sama("""{"tanggal":"2020-03-05","berlaku":false,"terbuka":[],"berikutnya":[]}""", Percakapan.Hasil("kalender.terbuka", """{"saat":"2020-03-05T00:00:00+07:00"}"""));
    }

    [Theory]
    [InlineData("2024-02-29T10:00:00")]
    [InlineData("2024-02-29")]
    [InlineData("2023-02-29T10:00:00Z")]
    [InlineData("2024-02-29 10:00:00Z")]
    [InlineData("")]
    public void A_moment_needs_its_offset(string saat) =>
        Assert.Equal(("DTKS-OP-003", "masukan.saat"), Percakapan.Galat("kalender.terbuka", $$"""{"saat":"{{saat}}"}"""));

    [Theory]
    [InlineData("0001-01-01T00:00:00+18:00")]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("-9998-01-01T00:00:00+18:00")]
    public void The_ends_of_the_calendar_are_an_answer_too(string saat) =>
        Assert.Contains(Percakapan.Galat("kalender.terbuka", $$"""{"saat":"{{saat}}","edisi":"kepmensos-150-2022"}""").Kode, (string[])["DTKS-OP-003", "DTKS-OP-004"]);

    [Theory]
    [InlineData("2022-04-14", "2022-05-13")]
    [InlineData("2022-12-20", "2023-01-09")]
    [InlineData("2023-04-14", "2023-05-12")]
    [InlineData("2024-04-01", "2024-04-29")]
    [InlineData("2024-12-16", "2025-01-08")]
    [InlineData("2025-03-20", "2025-04-21")]
    [InlineData("2026-03-10", "2026-04-07")]
    [InlineData("2027-03-01", "2027-03-31")]
    public void Fourteen_hari_kerja_and_the_answer_of_Kemensos(string mulai, string tenggat)
    {
        Percakapan.Sama($$"""{"tanggal":"{{tenggat}}"}""", Percakapan.Hasil("hari_kerja.tambah", $$"""{"mulai":"{{mulai}}","jumlah":14}"""));
        Percakapan.Sama(
            $$"""{"tenggat":"{{tenggat}}","status":"menunggu","cara":null,"terlambat":false,"sisa_hari_kerja":0}""",
            Percakapan.Hasil("kemensos.tanggapan", $$"""{"dikirim":"{{mulai}}","per":"{{tenggat}}"}"""));
        Percakapan.Sama(
            $$"""{"tenggat":"{{tenggat}}","status":"ditolak","cara":"eksplisit","terlambat":false,"sisa_hari_kerja":null}""",
            Percakapan.Hasil("kemensos.tanggapan", $$"""{"dikirim":"{{mulai}}","per":"2027-12-31","tanggapan":{"tanggal":"{{tenggat}}","setuju":false} }"""));
    }

    [Fact]
    public void Zero_hari_kerja_is_the_day_itself_and_uncovered_years_are_004()
    {
        Percakapan.Sama("""{"tanggal":"2024-02-10"}""", Percakapan.Hasil("hari_kerja.tambah", """{"mulai":"2024-02-10","jumlah":0}"""));
        Assert.Equal(("DTKS-OP-004", null), Percakapan.Galat("hari_kerja.tambah", """{"mulai":"2018-12-31","jumlah":1}"""));
        Assert.Equal(("DTKS-OP-004", null), Percakapan.Galat("hari_kerja.tambah", """{"mulai":"2028-01-01","jumlah":0}"""));
        Assert.Equal(("DTKS-OP-004", null), Percakapan.Galat("hari_kerja.tambah", """{"mulai":"2027-12-31","jumlah":1}"""));
        Assert.Equal(("DTKS-OP-004", null), Percakapan.Galat("hari_kerja.tambah", """{"mulai":"9999-12-31","jumlah":1}"""));
        Assert.Equal(("DTKS-OP-003", "masukan.jumlah"), Percakapan.Galat("hari_kerja.tambah", """{"mulai":"2024-02-10","jumlah":367}"""));
        Assert.Equal(("DTKS-OP-003", "masukan.jumlah"), Percakapan.Galat("hari_kerja.tambah", """{"mulai":"2024-02-10","jumlah":1.0}"""));
    }

    [Fact]
    public void Cuti_bersama_counts_by_policy()
    {
        // 2024-02-08 Thursday and 02-10 are libur nasional, 02-09 Friday is cuti bersama.
        Percakapan.Sama("""{"tanggal":"2024-02-12"}""", Percakapan.Hasil("hari_kerja.tambah", """{"mulai":"2024-02-07","jumlah":1}"""));
        Percakapan.Sama("""{"tanggal":"2024-02-09"}""", Percakapan.Hasil("hari_kerja.tambah", """{"mulai":"2024-02-07","jumlah":1,"kebijakan":{"cuti_bersama_libur":false}}"""));
    }

    [Fact]
    public void Answers_to_Kemensos_in_every_state()
    {
        const string dikirim = "\"dikirim\":\"2024-04-01\"";
        Percakapan.Sama("""{"tenggat":"2024-04-29","status":"disetujui","cara":"diam","terlambat":false,"sisa_hari_kerja":null}""", Percakapan.Hasil("kemensos.tanggapan", $$"""{ {{dikirim}},"per":"2024-04-30"}"""));
        Percakapan.Sama("""{"tenggat":"2024-04-29","status":"disetujui","cara":"eksplisit","terlambat":false,"sisa_hari_kerja":null}""", Percakapan.Hasil("kemensos.tanggapan", $$"""{ {{dikirim}},"per":"2024-04-02","tanggapan":{"tanggal":"2024-04-02","setuju":true} }"""));
        Percakapan.Sama("""{"tenggat":"2024-04-29","status":"disetujui","cara":"diam","terlambat":true,"sisa_hari_kerja":null}""", Percakapan.Hasil("kemensos.tanggapan", $$"""{ {{dikirim}},"per":"2024-04-30","tanggapan":{"tanggal":"2024-04-30","setuju":false} }"""));
        Percakapan.Sama("""{"tenggat":"2024-04-29","status":"menunggu","cara":null,"terlambat":false,"sisa_hari_kerja":10}""", Percakapan.Hasil("kemensos.tanggapan", $$"""{ {{dikirim}},"per":"2024-04-10","tanggapan":{"tanggal":"2024-04-11","setuju":false} }"""));
        Percakapan.Sama("""{"tenggat":"2024-04-29","status":"menunggu","cara":null,"terlambat":false,"sisa_hari_kerja":14}""", Percakapan.Hasil("kemensos.tanggapan", $$"""{ {{dikirim}},"per":"2024-03-31"}"""));
        Assert.Equal(("DTKS-OP-003", "masukan.tanggapan.tanggal"), Percakapan.Galat("kemensos.tanggapan", $$"""{ {{dikirim}},"per":"2024-04-10","tanggapan":{"tanggal":"2024-03-31","setuju":false} }"""));
        Assert.Equal(("DTKS-OP-003", "masukan.tanggapan.setuju"), Percakapan.Galat("kemensos.tanggapan", $$"""{ {{dikirim}},"per":"2024-04-10","tanggapan":{"tanggal":"2024-04-02"} }"""));
        Assert.Equal(("DTKS-OP-003", "masukan.tanggapan.oleh"), Percakapan.Galat("kemensos.tanggapan", $$"""{ {{dikirim}},"per":"2024-04-10","tanggapan":{"tanggal":"2024-04-02","setuju":true,"oleh":1} }"""));
    }

    [Fact]
    public void A_data_request_has_five_hari_kerja() =>
        Percakapan.Sama("""{"tenggat":"2024-02-07"}""", Percakapan.Hasil("permohonan.tenggat", """{"diterima":"2024-01-31"}"""));

    private static string[] Id(string edisi) =>
        [.. Percakapan.Hasil("aturan.daftar", $$"""{"edisi":"{{edisi}}"}""").GetProperty("aturan").EnumerateArray().Select(a => a.GetProperty("id").GetString()!)];
}
