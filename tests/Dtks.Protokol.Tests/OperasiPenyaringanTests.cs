namespace Dtks.Protokol.Tests;

/// <summary>kelayakan.saring: values worked from the specification.</summary>
public class OperasiPenyaringanTests
{
    private const string Kk = "\"no_kk\":\"3374990101150007\"";
    private const string Ibu = $$"""{"nik":"3374996005700001",{{Kk}},"wilayah":"33.74.99.1001","tanggal_lahir":"1970-05-20","hubungan":3,"jenis_kelamin":"P","hamil":false,"disabilitas_berat":false,"pekerjaan":"PNS"}""";
    private const string Ayah = $$"""{"nik":"3374991203680002",{{Kk}},"wilayah":"33.74.99.1001","tanggal_lahir":"1968-03-12","hubungan":1,"jenis_kelamin":"L","disabilitas_berat":false,"pekerjaan":6}""";

    [Fact]
    public void Every_kind_of_line()
    {
        const string masukan = $$"""
            {"per":"2024-02-15","keberadaan":3,"keluarga_lengkap":true,
             "orang":[{{Ibu}},{{Ayah}},{"nik":"3374991203680004","tanggal_lahir":"1968-03-12","wilayah":"33.74.99.1002","pekerjaan":"PENSIUNAN","meninggal":true},{"nik":"3374991203680005","tanggal_lahir":"1968-03-12","wilayah":"33.74.99.1002","pekerjaan":4},{"nik":"3374991203680006","tanggal_lahir":"1968-03-12","wilayah":"33.74.99.1002","pekerjaan":"GURU","no_kk":"x"}],
             "kepesertaan":[
               {"nik":"3374996005700001","program":"PKH"},
               {"nik":"3374991203680004","program":"bpnt"},
               {"nik":"3374991203680004","program":"PBI-JK"},
               {"nik":"3374991203680005","program":"PBI-JK"},
               {"nik":"3374991203680006","program":"SANTUNAN"},
               {"nik":"3374991203680007","program":"BST"}],
             "program_daerah":[{"kode":"SANTUNAN","nama":"Santunan lansia","satuan":"individu"}]}
            """;
        Percakapan.Sama(
            """
            {"saran":[
              {"indeks":0,"alasan":1,"ganti_pengurus":false,"keyakinan":"perlu-ditinjau","bidang":["keberadaan"]},
              {"indeks":0,"alasan":3,"ganti_pengurus":false,"keyakinan":"pasti","bidang":["pekerjaan"]},
              {"indeks":0,"alasan":4,"ganti_pengurus":false,"keyakinan":"pasti","bidang":["pekerjaan"]},
              {"indeks":0,"alasan":7,"ganti_pengurus":false,"keyakinan":"pasti","bidang":["tanggal_lahir","hamil","disabilitas_berat","sekolah"]},
              {"indeks":1,"alasan":1,"ganti_pengurus":false,"keyakinan":"perlu-ditinjau","bidang":["keberadaan"]},
              {"indeks":1,"alasan":null,"ganti_pengurus":true,"keyakinan":"perlu-ditinjau","bidang":["meninggal"]},
              {"indeks":2,"alasan":1,"ganti_pengurus":false,"keyakinan":"perlu-ditinjau","bidang":["keberadaan"]},
              {"indeks":2,"alasan":2,"ganti_pengurus":false,"keyakinan":"pasti","bidang":["meninggal"]},
              {"indeks":3,"alasan":1,"ganti_pengurus":false,"keyakinan":"perlu-ditinjau","bidang":["keberadaan"]},
              {"indeks":3,"alasan":6,"ganti_pengurus":false,"keyakinan":"perlu-ditinjau","bidang":["pekerjaan"]},
              {"indeks":4,"alasan":1,"ganti_pengurus":false,"keyakinan":"perlu-ditinjau","bidang":["keberadaan"]},
              {"indeks":4,"alasan":3,"ganti_pengurus":false,"keyakinan":"perlu-ditinjau","bidang":["pekerjaan"]},
              {"indeks":5,"alasan":1,"ganti_pengurus":false,"keyakinan":"perlu-ditinjau","bidang":["keberadaan"]}],"edisi":{"id":"kepmensos-150-2022","disebut":false,"di_luar_masa":false}}
            """,
            Percakapan.Hasil("kelayakan.saring", masukan));
    }

    [Theory]
    [InlineData(4, "5 pasti")]
    [InlineData(5, "8 pasti")]
    [InlineData(1, null)]
    public void Keberadaan_needs_no_people(int keberadaan, string? harapan)
    {
        System.Text.Json.JsonElement saran = Percakapan.Hasil(
            "kelayakan.saring", $$"""{"per":"2024-02-15","orang":[],"kepesertaan":[{"nik":"3374996005700001","program":"PKH"}],"keberadaan":{{keberadaan}}}""").GetProperty("saran");
        Assert.Equal(harapan, saran.GetArrayLength() == 0 ? null : $"{saran[0].GetProperty("alasan")} {saran[0].GetProperty("keyakinan")}");
    }

    [Theory]
    [InlineData("""{"orang":[],"kepesertaan":[]}""", "masukan.per")]
    [InlineData("""{"per":"2024-02-15","kepesertaan":[]}""", "masukan.orang")]
    [InlineData("""{"per":"2024-02-15","orang":[]}""", "masukan.kepesertaan")]
    [InlineData("""{"per":"2024-02-15","orang":[],"kepesertaan":[],"keberadaan":6}""", "masukan.keberadaan")]
    [InlineData("""{"per":"2024-02-15","orang":[{"tanggal_lahir":"2024-02-16"}],"kepesertaan":[]}""", "masukan.orang[0].tanggal_lahir")]
    [InlineData("""{"per":"2024-02-15","orang":[],"kepesertaan":[{"nik":"12","program":"PKH"}]}""", "masukan.kepesertaan[0].nik")]
    [InlineData("""{"per":"2024-02-15","orang":[],"kepesertaan":[{"nik":"3374996005700001","program":"NON BANSOS"}]}""", "masukan.kepesertaan[0].program")]
    [InlineData("""{"per":"2024-02-15","orang":[],"kepesertaan":[],"surat":{}}""", "masukan.surat")]
    public void A_wrong_question_is_refused(string masukan, string jalur) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat("kelayakan.saring", masukan));
}
