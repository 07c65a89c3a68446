using System.Text.Json;

namespace Dtks.Protokol.Tests;

/// <summary><c>kelayakan.putusan</c> and <c>kelayakan.alur</c>: the form of input and answer; the rules themselves are tested with the library.</summary>
public class OperasiKelayakanTests
{
    private const string Kepesertaan = """ "kepesertaan":[{"nik":"3374995203850001","program":"PBI-JK"},{"nik":"3374995203850001","program":"bpnt"}] """;
    private const string Surat = """ "surat":{"status":"disetujui","tanggal_surat":"2024-02-20","tanggal_unggah":"2024-02-20","penandatangan":"kepala-dinas","lampiran":false} """;

    [Fact]
    public void Decisions_refusals_and_findings_on_the_letter()
    {
        var hasil = Percakapan.Hasil(
            "kelayakan.putusan",
            $$"""{"periode":"2024-02",{{Kepesertaan}},"penetapan":[{"nik":"3374995203850001","program":"PBI JKN","status":"tidak-layak","alasan":[5,5],"difinalisasi":true},{"nik":"3374995203850001","program":"SEMBAKO","status":"tidak-layak","alasan":[7]}],{{Surat}}}""");
        Assert.Equal(
            """{"putusan":[{"indeks":0,"kelayakan":"tidak-layak","sumber":"verifikasi","alasan":[5],"penyebab":null,"tahap":"pengesahan","kepesertaan":"tetap","perlu_ganti_pengurus":false,"dasar":["VK-4","VK-11"],"kurang":[]},{"indeks":1,"kelayakan":"tidak-layak","sumber":"kaskade-pbi","alasan":[],"penyebab":0,"tahap":"pengesahan","kepesertaan":"tetap","perlu_ganti_pengurus":false,"dasar":["VK-8","VK-11"],"kurang":[]}],"edisi":{"id":"kepmensos-150-2022","disebut":false,"di_luar_masa":false},"ditolak":[{"indeks":1,"aturan":"VK-4"}],"surat_sah":false,"surat_temuan":["SP-1","VK-13"]}""",
            hasil.GetRawText());
    }

    [Fact]
    public void An_explanation_names_the_facts_read_and_the_rules_tried()
    {
        // Dasar: VK-3, VK-8: PBI-JK that nobody declared on is read for PKH; heirs are not, since nobody died.
        var entri = Percakapan.Hasil("kelayakan.jelaskan", $$"""{"periode":"2024-02",{{Kepesertaan}},"indeks":1}""").GetProperty("penjelasan")[0];
        string[] dibaca = [.. entri.GetProperty("dibaca").EnumerateArray().Select(f => f.GetString()!)];
        Assert.All((string[])["edisi", "program", "penetapan", "penetapan_pbi"], f => Assert.Contains(f, dibaca));
        Assert.DoesNotContain("ahli_waris", dibaca);
        string[] diperiksa = [.. entri.GetProperty("diperiksa").EnumerateArray().Select(f => f.GetString()!)];
        Assert.All((string[])["VK-3", "VK-4", "VK-8", "VK-10"], a => Assert.Contains(a, diperiksa));
    }

    [Fact]
    public void A_regional_programme_takes_part_and_policy_is_read()
    {
        var hasil = Percakapan.Hasil(
            "kelayakan.putusan",
            """{"periode":"2024-02","program_daerah":[{"kode":"LANSIA-DAERAH","nama":"Bantuan lansia daerah","satuan":"individu"}],"kebijakan":{"tanpa_verifikasi":"tidak-layak"},"kepesertaan":[{"nik":"3374995203850001","program":"lansia-daerah","peran":"komponen"}]}""");
        var putusan = hasil.GetProperty("putusan")[0];
        Assert.Equal(("tidak-layak", """["VK-10","VK-11"]"""), (putusan.GetProperty("kelayakan").GetString(), putusan.GetProperty("dasar").GetRawText()));
        Assert.Equal(JsonValueKind.Null, hasil.GetProperty("surat_sah").ValueKind);
    }

    [Theory]
    [InlineData("masukan.periode", """{"kepesertaan":[]}""")]
    [InlineData("masukan.kepesertaan", """{"periode":"2024-02"}""")]
    [InlineData("masukan.kepesertaan[0].nik", """{"periode":"2024-02","kepesertaan":[{"nik":"123","program":"PKH"}]}""")]
    [InlineData("masukan.kepesertaan[0].program", """{"periode":"2024-02","kepesertaan":[{"nik":"3374995203850001","program":"NON BANSOS"}]}""")]
    [InlineData("masukan.kepesertaan[1]", """{"periode":"2024-02","kepesertaan":[{"nik":"3374995203850001","program":"PKH"},{"nik":"3374.99.520385-0001","program":"pkh"}]}""")]
    [InlineData("masukan.penetapan[0]", """{"periode":"2024-02","kepesertaan":[],"penetapan":[{"nik":"3374995203850001","program":"PKH","status":"layak"}]}""")]
    [InlineData("masukan.penetapan[0].alasan[1]", """{"periode":"2024-02","kepesertaan":[{"nik":"3374995203850001","program":"PKH"}],"penetapan":[{"nik":"3374995203850001","program":"PKH","status":"tidak-layak","alasan":[5,9]}]}""")]
    [InlineData("masukan.ahli_waris[1].nik", """{"periode":"2024-02","kepesertaan":[],"ahli_waris":[{"nik":"3374995203850001","ada":true},{"nik":"3374995203850001","ada":true}]}""")]
    [InlineData("masukan.surat.lampiran", """{"periode":"2024-02","kepesertaan":[],"surat":{"status":"menunggu","tanggal_surat":"2024-02-20","tanggal_unggah":"2024-02-20","penandatangan":"kepala-daerah"}}""")]
    [InlineData("masukan.kabupaten", """{"periode":"2024-02","kepesertaan":[],"kabupaten":1}""")]
    public void Wrong_input_is_refused_where_it_stands(string jalur, string masukan) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat("kelayakan.putusan", masukan));

    [Theory]
    [InlineData("""{"periode":"2018-12","kepesertaan":[]}""")]
    [InlineData("""{"periode":"2025-01","kepesertaan":[]}""")]
    [InlineData("""{"periode":"2024-02","edisi":"permensos-5-2019","kepesertaan":[]}""")]
    public void Outside_coverage(string masukan)
    {
        Assert.Equal("DTKS-OP-004", Percakapan.Galat("kelayakan.putusan", masukan).Kode);
        Assert.Equal("DTKS-OP-004", Percakapan.Galat("kelayakan.alur", masukan.Replace("}", ""","perintah":[]}""", StringComparison.Ordinal)).Kode);
    }

    [Fact]
    public void The_workflow_answers_each_command_and_the_state_after_all()
    {
        var hasil = Percakapan.Hasil(
            "kelayakan.alur",
            $$"""
            {"periode":"2024-02",{{Kepesertaan}},"perintah":[
              {"perintah":"tandai","tanggal":"2024-02-14","peran":"pendamping","pelaku":"a","indeks":[0],"alasan":[5]},
              {"perintah":"finalisasi","tanggal":"2024-02-14","peran":"supervisor","indeks":[0]},
              {"perintah":"setujui-tanda","tanggal":"2024-02-15","peran":"supervisor","pelaku":"b","indeks":[0]},
              {"perintah":"finalisasi","tanggal":"2024-02-15","peran":"supervisor"},
              {"perintah":"unggah","tanggal":"2024-02-16","peran":"kepala-daerah","surat":{"tanggal_surat":"2024-02-15","penandatangan":"pejabat-an","lampiran":true} },
              {"perintah":"setujui","tanggal":"2024-03-01","peran":"manajemen","keterangan":"lengkap"}]}
            """.ReplaceLineEndings(" "));
        Assert.Equal(
            """[{"ok":true,"mungkin":[],"catatan":[]},{"ok":false,"aturan":"VK-16","mungkin":["setujui-tanda","batal"],"catatan":[]},{"ok":true,"mungkin":[],"catatan":[]},{"ok":true,"mungkin":[],"catatan":["VK-18"]},{"ok":true,"mungkin":[],"catatan":[]},{"ok":true,"mungkin":[],"catatan":[]}]""",
            hasil.GetProperty("langkah").GetRawText());
        Assert.Equal("""["pengesahan","verifikasi"]""", hasil.GetProperty("tahap_indeks").GetRawText());
        Assert.All(hasil.GetProperty("putusan").EnumerateArray(), p => Assert.Equal("dihentikan", p.GetProperty("kepesertaan").GetString()));
    }

    [Theory]
    [InlineData("masukan.perintah[0].tanggal", """{"perintah":"tutup","peran":"manajemen"}""")]
    [InlineData("masukan.perintah[0].alasan", """{"perintah":"batal","tanggal":"2024-02-14","peran":"supervisor","indeks":[0],"alasan":[5]}""")]
    [InlineData("masukan.perintah[0].indeks", """{"perintah":"batal","tanggal":"2024-02-14","peran":"supervisor"}""")]
    [InlineData("masukan.perintah[0].indeks", """{"perintah":"batal","tanggal":"2024-02-14","peran":"supervisor","indeks":[]}""")]
    [InlineData("masukan.perintah[0].indeks", """{"perintah":"batal","tanggal":"2024-02-14","peran":"supervisor","indeks":[0,0]}""")]
    [InlineData("masukan.perintah[0].indeks[0]", """{"perintah":"batal","tanggal":"2024-02-14","peran":"supervisor","indeks":[2]}""")]
    [InlineData("masukan.perintah[0].surat", """{"perintah":"unggah","tanggal":"2024-02-14","peran":"supervisor"}""")]
    [InlineData("masukan.perintah[0].surat.status", """{"perintah":"unggah","tanggal":"2024-02-14","peran":"supervisor","surat":{"status":"menunggu","tanggal_surat":"2024-02-14","penandatangan":"kepala-daerah","lampiran":true}}""")]
    [InlineData("masukan.perintah[0].surat.tanggal_unggah", """{"perintah":"unggah","tanggal":"2024-02-14","peran":"supervisor","surat":{"tanggal_surat":"2024-02-14","tanggal_unggah":"2024-02-15","penandatangan":"kepala-daerah","lampiran":true}}""")]
    public void A_malformed_command_is_an_input_error(string jalur, string perintah) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat("kelayakan.alur", $$"""{"periode":"2024-02",{{Kepesertaan}},"perintah":[{{perintah}}]}"""));

    [Fact]
    public void An_index_into_an_empty_list_is_an_input_error() => Assert.Equal(
        ("DTKS-OP-003", "masukan.perintah[0].indeks[0]"),
        Percakapan.Galat("kelayakan.alur", """{"periode":"2024-02","kepesertaan":[],"perintah":[{"perintah":"batal","tanggal":"2024-02-14","peran":"supervisor","indeks":[0]}]}"""));

    [Fact]
    public void Null_in_a_member_that_the_command_has_no_use_for_is_as_good_as_absent()
    {
        // A serializer of typed commands writes every member of every command.
        var hasil = Percakapan.Hasil(
            "kelayakan.alur",
            $$"""{"periode":"2024-02",{{Kepesertaan}},"perintah":[{"perintah":"tutup","tanggal":"2024-02-29","peran":"manajemen","pelaku":null,"indeks":null,"alasan":null,"keterangan":null,"surat":null}]}""");
        Assert.True(hasil.GetProperty("langkah")[0].GetProperty("ok").GetBoolean());
    }

    [Fact]
    public void Dates_never_go_back() => Assert.Equal(
        ("DTKS-OP-003", "masukan.perintah[1].tanggal"),
        Percakapan.Galat(
            "kelayakan.alur",
            $$"""{"periode":"2024-02",{{Kepesertaan}},"perintah":[{"perintah":"tutup","tanggal":"2024-02-15","peran":"manajemen"},{"perintah":"tutup","tanggal":"2024-02-14","peran":"manajemen"}]}"""));
}
