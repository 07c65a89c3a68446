using System.Text.Json;

namespace Dtks.Protokol.Tests;

/// <summary>padan.putusan, kemiripan.hitung, nama.kunci, alamat.kunci: values worked from the specification.</summary>
public class OperasiKepadananTests
{
    private static readonly string[] Elemen =
    [
        "nik", "no_kk", "provinsi", "kab_kota", "kecamatan", "kelurahan", "nama", "tempat_lahir", "tanggal_lahir", "ibu_kandung", "jenis_kelamin", "hubungan_keluarga", "status_kawin", "rt", "rw", "alamat",
    ];

    private const string SemuaSesuai =
        """
        "NIK":"3374991708910003","NO_KK":"Sesuai","NAMA_LGKP":"Sesuai (100)","TMPT_LHR":"Sesuai","TGL_LHR":"Sesuai","JENIS_KLMIN":"Sesuai","STATUS_KAWIN":"Sesuai","STAT_HBKEL":"Sesuai",
        "NAMA_LGKP_IBU":"Sesuai","ALAMAT":"Tidak Sesuai (85)","NO_RT":"Sesuai","NO_RW":"Sesuai","PROP_NAME":"Sesuai","KAB_NAME":"Sesuai","KEC_NAME":"Sesuai","NO_KEL":"Sesuai"
        """;

    [Fact]
    public void A_padan_answer_has_sixteen_elements_met()
    {
        string elemen = string.Join(',', Elemen.Select(e => $$"""{"elemen":"{{e}}","status":"terpenuhi","skor":{{(e == "alamat" ? 85 : 100)}},"ambang":{{(e == "alamat" ? 80 : 100)}}}"""));
        string hasil = $$"""{"hasil":"padan","elemen":[{{elemen}}],"terpenuhi":16,"temuan":[]}""";

        Percakapan.Sama(hasil, Percakapan.Hasil("padan.putusan", "{\"nik\":\"3374991708910003\",\"jawaban\":{\"content\":[{" + SemuaSesuai + "}],\"lastPage\":true}}"));
        Percakapan.Sama(hasil, Percakapan.Hasil("padan.putusan", "{\"jawaban\":{" + SemuaSesuai + ",\"RESPONSE_CODE\":0},\"nik\":\"3374991708910003\"}"));
    }

    [Fact]
    public void Without_the_NIK_asked_its_digits_are_unreadable()
    {
        JsonElement hasil = Percakapan.Hasil("padan.putusan", "{\"jawaban\":{" + SemuaSesuai + "}}");

        Assert.Equal("belum-dapat-ditentukan", hasil.GetProperty("hasil").GetString());
        Assert.Equal(15, hasil.GetProperty("terpenuhi").GetInt32());
        Percakapan.Sama("""["tak-terbaca:nik"]""", hasil.GetProperty("temuan"));
        Percakapan.Sama("""{"elemen":"nik","status":"tidak-diketahui","skor":null,"ambang":100}""", hasil.GetProperty("elemen")[0]);
    }

    [Theory]
    [InlineData("""{"RESPONSE_CODE":"13","RESPON":"Data Tidak Ditemukan"}""", "tidak-padan", """["kode-13"]""")]
    [InlineData("""{"RESPONSE_CODE":11}""", "tidak-padan", """["kode-11"]""")]
    [InlineData("""{"content":[],"RESPONSE_CODE":"05"}""", "belum-dapat-ditentukan", """["kode-05","kosong"]""")]
    [InlineData("""{"content":[{"RESPON":"IP tidak terdaftar"}]}""", "belum-dapat-ditentukan", """["gagal-panggilan"]""")]
    [InlineData("""{"NAMA_LGKP":"Sesuai (92)"}""", "tidak-padan", "[]")]
    [InlineData("""{}""", "belum-dapat-ditentukan", """["kosong"]""")]
    public void Codes_failures_and_scores_decide(string jawaban, string hasil, string temuan)
    {
        JsonElement nyata = Percakapan.Hasil("padan.putusan", $$"""{"jawaban":{{jawaban}}}""");

        Assert.Equal(hasil, nyata.GetProperty("hasil").GetString());
        Percakapan.Sama(temuan, nyata.GetProperty("temuan"));
        Assert.Equal(Elemen, nyata.GetProperty("elemen").EnumerateArray().Select(e => e.GetProperty("elemen").GetString()));
    }

    [Theory]
    [InlineData("{}", "masukan.jawaban")]
    [InlineData("""{"jawaban":null}""", "masukan.jawaban")]
    [InlineData("""{"jawaban":{"content":[{},{}]}}""", "masukan.jawaban")]
    [InlineData("""{"jawaban":{},"nik":"12"}""", "masukan.nik")]
    [InlineData("""{"jawaban":{},"nik":12}""", "masukan.nik")]
    [InlineData("""{"jawaban":{},"NIK":"3374991708910003"}""", "masukan.NIK")]
    public void A_bad_request_is_refused_with_its_path(string masukan, string jalur) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat("padan.putusan", masukan));

    [Fact]
    public void An_answer_never_carries_the_number()
    {
        JsonElement hasil = Percakapan.Hasil("padan.putusan", """{"jawaban":{"NIK":"3374991708910003","NO_KK":"3374990101150007","RESPON":"3374991708910003"},"nik":"3374991708910003"}""");
        Assert.DoesNotContain("3374991708910003", hasil.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("3374990101150007", hasil.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("simil", "SOETRISNO", "SUTRISNO", "0.823529")]
    [InlineData("simil", "MUHAMMAD YUSUF", "MOH YUSUF", "0.695652")]
    [InlineData("jaro", "MARTHA", "MARHTA", "0.944444")]
    [InlineData("jaro-winkler", "MARTHA", "MARHTA", "0.961111")]
    [InlineData("jaro", "DIXON", "DICKSONX", "0.766667")]
    [InlineData("jaro-winkler", "DIXON", "DICKSONX", "0.813333")]
    [InlineData("levenshtein", "kitten", "sitting", "3")]
    [InlineData("damerau-levenshtein", "ab", "ba", "1")]
    [InlineData("rasio-levenshtein", "ABCDE", "ABCDX", "0.8")]
    [InlineData("rasio-levenshtein", "", "", "1")]
    [InlineData("jaro", "a", "A", "0")]
    public void A_measure_of_two_texts_as_given(string ukuran, string a, string b, string nilai) =>
        Percakapan.Sama($$"""{"nilai":{{nilai}}}""", Percakapan.Hasil("kemiripan.hitung", $$"""{"ukuran":"{{ukuran}}","a":"{{a}}","b":"{{b}}"}"""));

    [Theory]
    [InlineData("""{"ukuran":"hamming","a":"","b":""}""", "masukan.ukuran")]
    [InlineData("""{"ukuran":"simil","a":""}""", "masukan.b")]
    [InlineData("""{"ukuran":"simil","a":1,"b":""}""", "masukan.a")]
    public void An_unknown_measure_or_a_missing_text_is_refused(string masukan, string jalur) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat("kemiripan.hitung", masukan));

    [Theory]
    [InlineData("nama.kunci", "Drs. H. Moch. Soetrisno, S.Pd", "MUHAMMAD SUTRISNO", "[1,2,4,6,7,8]")]
    [InlineData("nama.kunci", "MUHAMMAD SUTRISNO", "MUHAMMAD SUTRISNO", "[]")]
    [InlineData("nama.kunci", "", "", "[]")]
    [InlineData("alamat.kunci", "Jalan Mawar No. 12 RT 05/RW 02", "12 JL MAWAR NO", "[1,2,3,4,5]")]
    [InlineData("alamat.kunci", "12 JL MAWAR NO", "12 JL MAWAR NO", "[]")]
    [InlineData("alamat.kunci", "JL MAWAR 3374991708910003", "**************** JL MAWAR", "[5]")]
    [InlineData("alamat.kunci", "JL MAWAR 3374 9917 0891 0003", "**** **** **** **** JL MAWAR", "[5]")]
    [InlineData("nama.kunci", "SITI 3374991708910003", "SITI ****************", "[]")]
    public void A_key_and_the_steps_that_made_it(string operasi, string teks, string kunci, string langkah) =>
        Percakapan.Sama($$"""{"kunci":"{{kunci}}","langkah":{{langkah}}}""", Percakapan.Hasil(operasi, $$"""{"teks":"{{teks}}"}"""));

    [Theory]
    [InlineData("nama.kunci")]
    [InlineData("alamat.kunci")]
    public void A_key_needs_its_text(string operasi)
    {
        Assert.Equal(("DTKS-OP-003", "masukan.teks"), Percakapan.Galat(operasi, "{}"));
        Assert.Equal(("DTKS-OP-003", "masukan.teks"), Percakapan.Galat(operasi, """{"teks":7}"""));
    }
}
