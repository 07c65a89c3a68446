using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Dtks.Protokol.Tests;

/// <summary>ganda.cari: values worked from the specification.</summary>
public class OperasiKegandaanTests
{
    private const string Sutarmi =
        """ "nik":"3374995708910003","no_kk":"3374990101150007","nama":"Sutarmi Lestari","ibu_kandung":"Kinasih Rahayu","tanggal_lahir":"1991-08-17","jenis_kelamin":"P","wilayah":"33.74.06.1001" """;

    [Fact]
    public void Every_rule_in_one_list()
    {
        // 0 and 1: same NIK. 2: no NIK, same family and name key by old spelling. 3: another KK. 4: typing error and day slip in the same kota. 5: NIK digits swapped elsewhere, ibu unknown.
        string masukan = $$"""
            {"orang":[
              {"id_dtks":"A",{{Sutarmi}}},
              {"id_dtks":"B","nik":"3374995708910003"},
              {"id_dtks":"C","no_kk":"3374990101150007","nama":"Soetarmi Lestari","tanggal_lahir":"1991-08-17"},
              {"id_dtks":"D","no_kk":"3374990101150008","nama":"SUTARMI LESTARI","ibu_kandung":"Almh. Kinasih Rahayu","tanggal_lahir":"1991-08-17","jenis_kelamin":"P"},
              {"id_dtks":"E","nama":"Sutarmi Lestary","ibu_kandung":"Kinasih Rahayu","tanggal_lahir":"1991-08-07","wilayah":"33.74"},
              {"id_dtks":"F","nik":"3374995708910030","nama":"Sutarmi Lestary","tanggal_lahir":"1991-08-17"},
              {"id_dtks":"A"}
            ]}
            """;

        Percakapan.Sama(
            $$"""
            {"pasangan":[
              {"a":0,"b":1,"tingkat":"pasti","aturan":"GD-1","id":"{{Id("A|B")}}"},
              {"a":0,"b":2,"tingkat":"kuat","aturan":"GD-2","id":"{{Id("A|C")}}"},
              {"a":0,"b":3,"tingkat":"kuat","aturan":"GD-3","id":"{{Id("A|D")}}"},
              {"a":0,"b":4,"tingkat":"tinjau","aturan":"GD-4","id":"{{Id("A|E")}}"},
              {"a":0,"b":5,"tingkat":"tinjau","aturan":"GD-5","id":"{{Id("A|F")}}"}
            ],"kelompok":[[0,1,2,3,6]]}
            """,
            Percakapan.Hasil("ganda.cari", masukan));
    }

    [Fact]
    public void The_id_does_not_depend_on_the_order()
    {
        JsonElement hasil = Percakapan.Hasil("ganda.cari", """{"orang":[{"id_dtks":"b","nik":"3374995708910003"},{"id_dtks":"B","nik":"3374995708910003"}]}""");
        Assert.Equal(Id("B|b"), hasil.GetProperty("pasangan")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("""{"orang":[]}""")]
    [InlineData("""{"orang":[{"id_dtks":"A","nik":"3374995708910003"},{"id_dtks":"A","nik":"3374995708910003"}]}""")]
    [InlineData("""{"orang":[{"id_dtks":"A","nik":"0"},{"id_dtks":"B","nik":"0"}],"kebijakan":{"usia_dewasa":18}}""")]
    [InlineData("""{"orang":[{"id_dtks":"A"},{"id_dtks":"B"}]}""")]
    public void One_subject_and_missing_NIKs_are_no_pair(string masukan) =>
        Percakapan.Sama("""{"pasangan":[],"kelompok":[]}""", Percakapan.Hasil("ganda.cari", masukan));

    [Theory]
    [InlineData("{}", "masukan.orang")]
    [InlineData("""{"orang":[{"id_dtks":"A"},{"nik":"3374995708910003"}]}""", "masukan.orang[1].id_dtks")]
    [InlineData("""{"orang":[{"id_dtks":" "}]}""", "masukan.orang[0].id_dtks")]
    [InlineData("""{"orang":[{"id_dtks":"A B"}]}""", "masukan.orang[0].id_dtks")]
    [InlineData("""{"orang":[{"id_dtks":"A","ibu":"x"}]}""", "masukan.orang[0].ibu")]
    public void A_bad_request_is_refused_with_its_path(string masukan, string jalur) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat("ganda.cari", masukan));

    private static string Id(string teks) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(teks)))[..16].ToLowerInvariant();
}
