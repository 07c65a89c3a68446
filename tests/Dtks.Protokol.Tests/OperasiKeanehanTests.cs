using System.Text.Json;

namespace Dtks.Protokol.Tests;

/// <summary>anomali.periksa and rekap: values worked from the specification.</summary>
public class OperasiKeanehanTests
{
    private const string Kk = "3374990101150007";

    private const string Kepala = """
        "nik":"3374991708910003","no_kk":"3374990101150007","nama":"Bagas Prakosa","tanggal_lahir":"1991-08-17","jenis_kelamin":"L","hubungan":1,
        "pekerjaan":1,"ibu_kandung":"Sutarmi","alamat":"Jl. Melati No. 3","rt":"002","rw":5,"wilayah":"33.74.99.1001","pengurus":true
        """;

    private const string Istri = """
        "nik":"3374994203930004","no_kk":"3374990101150007","nama":"Wening Lestari","tanggal_lahir":"1993-03-02","jenis_kelamin":"P","hubungan":3,
        "pekerjaan":"MENGURUS RUMAH TANGGA","ibu_kandung":"Ratih","alamat":"Jl. Melati No. 3","rt":2,"rw":5,"wilayah":"3374991001"
        """;

    [Fact]
    public void A_sound_family_has_no_finding() =>
        Percakapan.Sama("""{"temuan":[],"perlu_perbaikan":0}""", Periksa("{" + Kepala + "},{" + Istri + "}"));

    [Fact]
    public void An_empty_record_misses_what_is_missing() =>
        Percakapan.Sama(
            """
            {"temuan":[
              {"indeks":0,"kode":"AN-1","tingkat":"galat","bidang":"nik"},
              {"indeks":0,"kode":"AN-4","tingkat":"galat","bidang":"no_kk"},
              {"indeks":0,"kode":"AN-5","tingkat":"galat","bidang":"ibu_kandung"},
              {"indeks":0,"kode":"AN-7","tingkat":"galat","bidang":"pekerjaan"},
              {"indeks":0,"kode":"AN-8","tingkat":"galat","bidang":"wilayah"},
              {"indeks":0,"kode":"AN-9","tingkat":"galat","bidang":"nama"},
              {"indeks":0,"kode":"AN-11","tingkat":"galat","bidang":"tanggal_lahir"},
              {"indeks":0,"kode":"AN-13","tingkat":"peringatan","bidang":"rt"},
              {"indeks":0,"kode":"AN-14","tingkat":"peringatan","bidang":"alamat"}],
             "perlu_perbaikan":1}
            """,
            Periksa("{}"));

    [Fact]
    public void More_findings_than_an_answer_may_hold_are_refused_with_the_code_of_limits()
    {
        // Nine findings an empty record (above).
        static string Kosong(int jumlah) => $$"""{"per":"2024-02-15","orang":[{{string.Join(',', Enumerable.Repeat("{}", jumlah))}}]}""";
        Assert.Equal(("DTKS-OP-006", "masukan.orang"), Percakapan.Galat("anomali.periksa", Kosong((BatasProtokol.Temuan / 9) + 1)));
        Assert.Equal(900, Percakapan.Hasil("anomali.periksa", Kosong(100)).GetProperty("temuan").GetArrayLength());
    }

    [Fact]
    public void The_same_nik_twice_and_a_birth_after_per_are_findings_not_refusals()
    {
        JsonElement hasil = Periksa("{" + Kepala + "},{" + Kepala.Replace("1991-08-17", "2024-02-16", StringComparison.Ordinal) + "}");
        Assert.Equal(
            ["0 AN-15", "0 AN-17", "1 AN-2", "1 AN-11", "1 AN-15", "1 AN-17"],
            hasil.GetProperty("temuan").EnumerateArray().Select(t => $"{t.GetProperty("indeks")} {t.GetProperty("kode")}"));
        Assert.Equal(2, hasil.GetProperty("perlu_perbaikan").GetInt32());
    }

    [Theory]
    [InlineData("\"rt\":\"-\",", "rt")]
    [InlineData("\"rt\":\"\",", "rt")]
    [InlineData("\"rt\":0,", "rt")]
    [InlineData("\"rt\":\"tiga\",", "rt")]
    public void An_unknown_rt(string rt, string bidang)
    {
        JsonElement temuan = Assert.Single(Periksa("{" + Kepala.Replace("\"rt\":\"002\",", rt, StringComparison.Ordinal) + "},{" + Istri + "}").GetProperty("temuan").EnumerateArray());
        Assert.Equal(("AN-13", bidang), (temuan.GetProperty("kode").GetString(), temuan.GetProperty("bidang").GetString()));
    }

    [Theory]
    [InlineData("33.74", 0)]
    [InlineData("3374991001", 0)]
    [InlineData("35", 2)]
    public void The_region_being_processed(string wilayah, int jumlah) =>
        Assert.Equal(
            jumlah,
            Percakapan.Hasil("anomali.periksa", $$"""{"per":"2024-02-15","orang":[{{{Kepala}}},{{{Istri}}}],"wilayah":"{{wilayah}}"}""")
                .GetProperty("temuan").EnumerateArray().Count(t => t.GetProperty("kode").GetString() == "AN-8"));

    [Theory]
    [InlineData("", 0)]
    [InlineData(",\"keluarga_lengkap\":true", 1)]
    public void A_single_record_needs_a_kepala_only_in_a_complete_list(string lengkap, int jumlah) =>
        Assert.Equal(jumlah, Percakapan.Hasil("anomali.periksa", $$"""{"per":"2024-02-15","orang":[{{{Istri}}}]{{lengkap}}}""").GetProperty("temuan").GetArrayLength());

    [Fact]
    public void A_recap_by_desa_and_by_provinsi()
    {
        string orang = "{" + Istri.Replace("\"wilayah\":\"3374991001\"", "\"wilayah\":\"33.74.99.1002\"", StringComparison.Ordinal) + "},{" + Kepala + "},{\"wilayah\":\"33\"},{}";
        Percakapan.Sama(
            """
            {"baris":[
              {"wilayah":"33.74.99.1001","individu":1,"keluarga":1,"perlu_perbaikan":0},
              {"wilayah":"33.74.99.1002","individu":1,"keluarga":0,"perlu_perbaikan":0},
              {"wilayah":null,"individu":2,"keluarga":0,"perlu_perbaikan":2}]}
            """,
            Percakapan.Hasil("rekap", $$"""{"per":"2024-02-15","tingkat_wilayah":"desa","orang":[{{orang}}]}"""));
        Percakapan.Sama(
            """
            {"baris":[
              {"wilayah":"33","individu":3,"keluarga":1,"perlu_perbaikan":1},
              {"wilayah":null,"individu":1,"keluarga":0,"perlu_perbaikan":1}]}
            """,
            Percakapan.Hasil("rekap", $$"""{"per":"2024-02-15","tingkat_wilayah":"provinsi","orang":[{{orang}}]}"""));
        Percakapan.Sama("""{"baris":[]}""", Percakapan.Hasil("rekap", """{"per":"2024-02-15","tingkat_wilayah":"kabupaten","orang":[]}"""));
    }

    [Theory]
    [InlineData("anomali.periksa", """{"orang":[]}""", "masukan.per")]
    [InlineData("anomali.periksa", """{"per":"2024-02-15"}""", "masukan.orang")]
    [InlineData("anomali.periksa", """{"per":"2024-02-15","orang":[],"wilayah":"99"}""", "masukan.wilayah")]
    [InlineData("anomali.periksa", """{"per":"2024-02-15","orang":[{"nik":5}]}""", "masukan.orang[0].nik")]
    [InlineData("anomali.periksa", """{"per":"2024-02-15","orang":[{"umur":5}]}""", "masukan.orang[0].umur")]
    [InlineData("rekap", """{"per":"2024-02-15","orang":[]}""", "masukan.tingkat_wilayah")]
    [InlineData("rekap", """{"per":"2024-02-15","orang":[],"tingkat_wilayah":"dusun"}""", "masukan.tingkat_wilayah")]
    [InlineData("rekap", """{"per":"2024-02-15","orang":[],"tingkat_wilayah":"desa","wilayah":"33"}""", "masukan.wilayah")]
    public void Refused(string operasi, string masukan, string jalur) => Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat(operasi, masukan));

    [Fact]
    public void No_answer_holds_a_number() =>
        Assert.DoesNotContain(Kk, Periksa("{" + Kepala + "},{" + Kepala + "}").ToString(), StringComparison.Ordinal);

    private static JsonElement Periksa(string orang) => Percakapan.Hasil("anomali.periksa", $$"""{"per":"2024-02-15","orang":[{{orang}}]}""");
}
