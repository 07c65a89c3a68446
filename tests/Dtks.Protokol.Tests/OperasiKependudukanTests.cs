namespace Dtks.Protokol.Tests;

/// <summary>pengurus.pengganti, pkh.komponen, keberadaan.kyc, kriteria.nilai: values worked from the specification.</summary>
public class OperasiKependudukanTests
{
    private const string Kk = "\"no_kk\":\"3374990101150007\"";
    private const string Pengurus = $$"""{"nik":"3374996005700001",{{Kk}},"hubungan":3,"jenis_kelamin":"P","tanggal_lahir":"1970-05-20","meninggal":"2024-01-05"}""";
    private const string Kepala = $$"""{"nik":"3374991203680002",{{Kk}},"hubungan":1,"jenis_kelamin":"L","tanggal_lahir":"1968-03-12"}""";
    private const string Putri = $$"""{"nik":"3374994106900003",{{Kk}},"hubungan":4,"jenis_kelamin":"P","tanggal_lahir":"1990-06-01"}""";
    private const string Putra = $$"""{"nik":"3374990106850004",{{Kk}},"hubungan":4,"jenis_kelamin":"L","tanggal_lahir":"1985-06-01"}""";
    private const string Cucu = $$"""{{{Kk}},"hubungan":6,"jenis_kelamin":"P","tanggal_lahir":"1999-06-01"}""";

    [Theory]
    [InlineData(Pengurus + "," + Kepala + "," + Putra + "," + Putri + "," + Cucu, """{"status":"ada","calon":[{"indeks":3,"sebab":"anak-perempuan-dewasa"},{"indeks":2,"sebab":"anak-laki-laki-dewasa"},{"indeks":1,"sebab":"kepala-keluarga"}],"kurang":[]}""")]
    [InlineData(Pengurus + "," + Cucu, """{"status":"ada","calon":[{"indeks":1,"sebab":"anggota-dewasa-lain"}],"kurang":[]}""")]
        [InlineData(Cucu + "," + Pengurus + "," + Kepala + ",{" + Kk + "}", """{"status":"belum-dapat-ditentukan","calon":[{"indeks":2,"sebab":"kepala-keluarga"}],"kurang":["orang[3].hubungan","orang[3].jenis_kelamin","orang[3].tanggal_lahir"]}""")]
    [InlineData(Putri + """,{"nik":"3374996005700001"}""", """{"status":"belum-dapat-ditentukan","calon":[],"kurang":["orang[1].no_kk"]}""")]
    [InlineData("""{"nik":"3374996005700001"},{"hubungan":1}""", """{"status":"ada","calon":[{"indeks":1,"sebab":"kepala-keluarga"}],"kurang":[]}""")]
    public void The_replacement_of_a_pengurus(string orang, string hasil) =>
        Percakapan.Sama(hasil, Percakapan.Hasil("pengurus.pengganti", $$"""{"per":"2024-02-15","pengurus":"3374996005700001","keluarga_lengkap":true,"orang":[{{orang}}]}"""));

    // issue 9, example 2: completeness is stated; an explicit false is false.
    [Theory]
    [InlineData("")]
    [InlineData(",\"keluarga_lengkap\":null")]
    [InlineData(",\"keluarga_lengkap\":false")]
    public void Nobody_is_missing_from_a_family_that_is_not_stated_to_be_complete(string pernyataan) =>
        Percakapan.Sama(
            """{"status":"belum-dapat-ditentukan","calon":[],"kurang":["keluarga"]}""",
            Percakapan.Hasil("pengurus.pengganti", $$"""{"per":"2024-02-15","pengurus":"3374996005700001","orang":[{{Pengurus}},{{Cucu}}]{{pernyataan}}}"""));

    [Theory]
    [InlineData("2022-09-30", "", "belum-dapat-ditentukan")]
    [InlineData("2022-10-01", "", "ada")]
    [InlineData("2024-02-15", ""","edisi":"permensos-3-2021" """, "belum-dapat-ditentukan")]
    [InlineData("2019-02-15", ""","edisi":"kepmensos-150-2022" """, "ada")]
    public void Istri_depends_on_the_edition(string per, string edisi, string status) =>
        Assert.Equal(status, Percakapan.Hasil(
            "pengurus.pengganti",
            $$"""{"per":"{{per}}","pengurus":"3374991203680002","keluarga_lengkap":true,"orang":[{{Kepala.Replace("\"hubungan\":1", "\"hubungan\":9", StringComparison.Ordinal)}},{"nik":"3374994106800005",{{Kk}},"hubungan":3}]{{edisi}}}""").GetProperty("status").GetString());

    [Theory]
    [InlineData("""{"usia_dewasa":30}""", "2007-02-15", "perlu-wali")]
    [InlineData("null", "2007-02-15", "ada")]
    [InlineData("null", "2007-02-16", "perlu-wali")]
    [InlineData("""{"usia_dewasa":16}""", "2007-02-16", "ada")]
    public void Adulthood_is_policy(string kebijakan, string lahir, string status) =>
        Assert.Equal(status, Percakapan.Hasil(
            "pengurus.pengganti",
            $$"""{"per":"2024-02-15","pengurus":"3374996005700001","keluarga_lengkap":true,"kebijakan":{{kebijakan}},"orang":[{{Pengurus}},{ {{Kk}},"hubungan":4,"jenis_kelamin":"P","tanggal_lahir":"{{lahir}}"}]}""").GetProperty("status").GetString());

    [Theory]
    [InlineData("""{"per":"2024-02-15","pengurus":"3374991203680002","orang":[]}""", "DTKS-OP-003", "masukan.pengurus")]
    [InlineData("""{"per":"2024-02-15","pengurus":"12","orang":[]}""", "DTKS-OP-003", "masukan.pengurus")]
    [InlineData("""{"per":"2024-02-15","orang":[]}""", "DTKS-OP-003", "masukan.pengurus")]
    [InlineData("""{"per":"2024-02-15","pengurus":"3374991203680002"}""", "DTKS-OP-003", "masukan.orang")]
    [InlineData("""{"pengurus":"3374991203680002","orang":[]}""", "DTKS-OP-003", "masukan.per")]
    [InlineData("""{"per":"2024-02-15","pengurus":"3374991203680002","orang":[{"nik":"3374991203680002"},{"tanggal_lahir":"2024-02-16"}]}""", "DTKS-OP-003", "masukan.orang[1].tanggal_lahir")]
    [InlineData("""{"per":"2024-02-15","pengurus":"3374991203680002","orang":[{"nik":"3374991203680002"},{"nik":"3374991203680002"}]}""", "DTKS-OP-003", "masukan.orang[1].nik")]
    [InlineData("""{"per":"2024-02-15","pengurus":"3374991203680002","orang":[{"nik":"3374991203680002"}],"periode":"2024-02"}""", "DTKS-OP-003", "masukan.periode")]
    [InlineData("""{"per":"2025-01-01","pengurus":"3374991203680002","orang":[{"nik":"3374991203680002"}]}""", "DTKS-OP-004", null)]
    [InlineData("""{"per":"2018-12-31","pengurus":"3374991203680002","orang":[{"nik":"3374991203680002"}]}""", "DTKS-OP-004", null)]
    public void A_wrong_question_about_a_pengurus_is_refused(string masukan, string kode, string? jalur) =>
        Assert.Equal((kode, jalur), Percakapan.Galat("pengurus.pengganti", masukan));

    [Theory]
    [InlineData("", """{"komponen":[],"dihitung":0,"belum":[]}""")]
    [InlineData("""{"tanggal_lahir":"2017-02-16"},{"tanggal_lahir":"2017-02-15","sekolah":"SD"},{"hamil":true},{"hamil":true,"jenis_kelamin":"L","tanggal_lahir":"1990-01-01","disabilitas_berat":false},{"hamil":true,"jenis_kelamin":"L","tanggal_lahir":"1990-01-01"}""", """{"komponen":[{"indeks":0,"jenis":"anak-usia-dini"},{"indeks":1,"jenis":"sd"},{"indeks":2,"jenis":"ibu-hamil"}],"dihitung":3,"belum":[4]}""")]
    [InlineData("""{"tanggal_lahir":"2005-01-01","sekolah":"SMA","hamil":true,"disabilitas_berat":true},{"tanggal_lahir":"1964-02-15"},{"tanggal_lahir":"1964-02-16","hamil":false,"disabilitas_berat":false}""", """{"komponen":[{"indeks":0,"jenis":"ibu-hamil"},{"indeks":0,"jenis":"sma"},{"indeks":0,"jenis":"disabilitas-berat"},{"indeks":1,"jenis":"lanjut-usia"}],"dihitung":2,"belum":[]}""")]
    [InlineData("""{"sekolah":"SMP"},{"meninggal":true},{},{"tanggal_lahir":"2009-05-05"}""", """{"komponen":[],"dihitung":0,"belum":[0,2,3]}""")]
    public void Pkh_components(string orang, string hasil) =>
        Percakapan.Sama(hasil, Percakapan.Hasil("pkh.komponen", $$"""{"per":"2024-02-15","orang":[{{orang}}]}"""));

    [Fact]
    public void Pkh_components_follow_the_policy()
    {
        const string orang = """[{"hamil":true},{"hamil":true},{"hamil":true},{"hamil":true},{"hamil":true},{"tanggal_lahir":"1960-01-01"}]""";
        Assert.Equal(3, Percakapan.Hasil("pkh.komponen", $$"""{"per":"2024-02-15","orang":{{orang}}}""").GetProperty("dihitung").GetInt32());
        Assert.Equal(1, Percakapan.Hasil("pkh.komponen", $$"""{"per":"2024-02-15","orang":{{orang}},"kebijakan":{"maks_komponen_pkh":1} }""").GetProperty("dihitung").GetInt32());
        Assert.Equal(2, Percakapan.Hasil("pkh.komponen", $$"""{"per":"2024-02-15","orang":{{orang}},"kebijakan":{"usia_lansia":70,"maks_komponen_pkh":6},"keluarga_lengkap":true}""").GetProperty("dihitung").GetInt32());
        Assert.Equal(("DTKS-OP-003", "masukan.orang[0].tanggal_lahir"), Percakapan.Galat("pkh.komponen", """{"per":"2024-02-15","orang":[{"tanggal_lahir":"2024-02-16"}]}"""));
    }

    [Theory]
    [InlineData("1", "{}", """{"aktif":true,"wajib":true,"kurang":["nama_pengurus","nik_pengurus","tanggal_lahir_pengurus","ibu_kandung","alamat"]}""")]
    [InlineData("2", """{"nama_pengurus":"Sari","nik_pengurus":"3374995708910003","tanggal_lahir_pengurus":"1991-08-17","ibu_kandung":"Wati","alamat":"Jl. Melati 3"}""", """{"aktif":true,"wajib":true,"kurang":[]}""")]
    [InlineData("2", """{"nama_pengurus":" ","nik_pengurus":"337499570891000","tanggal_lahir_pengurus":null,"ibu_kandung":"Wati","alamat":""}""", """{"aktif":true,"wajib":true,"kurang":["nama_pengurus","nik_pengurus","tanggal_lahir_pengurus","alamat"]}""")]
    [InlineData("3", "{}", """{"aktif":false,"wajib":false,"kurang":[]}""")]
    [InlineData("4", "{}", """{"aktif":false,"wajib":false,"kurang":[]}""")]
    [InlineData("5", "{}", """{"aktif":false,"wajib":false,"kurang":[]}""")]
    [InlineData("\"e\"", "{}", """{"aktif":false,"wajib":false,"kurang":[]}""")]
    public void Kyc_is_required_of_found_households(string keberadaan, string kyc, string hasil) =>
        Percakapan.Sama(hasil, Percakapan.Hasil("keberadaan.kyc", $$"""{"keberadaan":{{keberadaan}},"kyc":{{kyc}}}"""));

    [Theory]
    [InlineData("""{"keberadaan":6,"kyc":{}}""", "masukan.keberadaan")]
    [InlineData("""{"keberadaan":0,"kyc":{}}""", "masukan.keberadaan")]
    [InlineData("""{"keberadaan":"f","kyc":{}}""", "masukan.keberadaan")]
    [InlineData("""{"keberadaan":true,"kyc":{}}""", "masukan.keberadaan")]
    [InlineData("""{"kyc":{}}""", "masukan.keberadaan")]
    [InlineData("""{"keberadaan":3}""", "masukan.kyc")]
    [InlineData("""{"keberadaan":3,"kyc":{"nama":"Sari"}}""", "masukan.kyc.nama")]
    [InlineData("""{"keberadaan":1,"kyc":{"tanggal_lahir_pengurus":"17-08-1991"}}""", "masukan.kyc.tanggal_lahir_pengurus")]
    public void A_wrong_question_about_kyc_is_refused(string masukan, string jalur) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat("keberadaan.kyc", masukan));

    [Theory]
    [InlineData("""{"jawaban":{}}""", """{"hasil":"belum-dapat-ditentukan","cocok":[],"belum":[1,2,3,4,5,7,8,9,10]}""")]
    [InlineData("""{"jawaban":{"1":false,"9":true}}""", """{"hasil":"fakir-miskin","cocok":[1,9],"belum":[2,3,4,5,7,8,10]}""")]
    [InlineData("""{"jawaban":{"1":true,"2":true,"3":false,"4":false,"5":true,"6":true,"7":false,"8":true,"9":false,"10":false}}""", """{"hasil":"bukan","cocok":[],"belum":[]}""")]
    [InlineData("""{"jawaban":{"2":false}}""", """{"hasil":"fakir-miskin","cocok":[2],"belum":[1,3,4,5,7,8,9,10]}""")]
    [InlineData("""{"jawaban":{"1":null,"2":true,"3":false,"4":false,"5":true,"7":false,"8":true,"9":false,"10":false}}""", """{"hasil":"belum-dapat-ditentukan","cocok":[],"belum":[1]}""")]
    [InlineData("""{"jawaban":{"1":true,"3":false},"pengeluaran_pangan_persen":70.5}""", """{"hasil":"fakir-miskin","cocok":[3],"belum":[2,4,5,7,8,9,10]}""")]
    [InlineData("""{"jawaban":{"1":true,"3":true},"pengeluaran_pangan_persen":70}""", """{"hasil":"belum-dapat-ditentukan","cocok":[],"belum":[2,4,5,7,8,9,10]}""")]
    [InlineData("""{"jawaban":{"1":true},"pengeluaran_pangan_persen":51,"kebijakan":{"batas_pangan":50}}""", """{"hasil":"fakir-miskin","cocok":[3],"belum":[2,4,5,7,8,9,10]}""")]
    [InlineData("""{"jawaban":{"1":true,"2":false,"4":true},"kebijakan":{"minimal_kriteria_miskin":3}}""", """{"hasil":"belum-dapat-ditentukan","cocok":[2,4],"belum":[3,5,7,8,9,10]}""")]
    public void Criteria_of_fakir_miskin(string masukan, string hasil) => Percakapan.Sama(hasil, Percakapan.Hasil("kriteria.nilai", masukan));

    [Theory]
    [InlineData("{}", "masukan.jawaban")]
    [InlineData("""{"jawaban":{"11":true}}""", "masukan.jawaban.11")]
    [InlineData("""{"jawaban":{"1":"ya"}}""", "masukan.jawaban.1")]
    [InlineData("""{"jawaban":{"1":true,"1":false}}""", "masukan.jawaban.1")]
    [InlineData("""{"jawaban":{},"pengeluaran_pangan_persen":101}""", "masukan.pengeluaran_pangan_persen")]
    [InlineData("""{"jawaban":{},"kebijakan":{"minimal_kriteria_miskin":9}}""", "masukan.kebijakan.minimal_kriteria_miskin")]
    public void A_wrong_question_about_criteria_is_refused(string masukan, string jalur) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat("kriteria.nilai", masukan));
}
