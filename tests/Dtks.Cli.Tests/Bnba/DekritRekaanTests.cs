using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dtks.Cli.Tests.Perintah;
using Dtks.Protokol;

namespace Dtks.Cli.Tests.Bnba;

/// <summary>A made-up decree in one file (HD-1, HD-2): other windows, a ninth reason, one signatory less and no cascade, by file and over the protocol.</summary>
public sealed class DekritRekaanTests : IDisposable
{
    private const string Nik = "3374995203850001";

    private readonly string _folder = Directory.CreateTempSubdirectory("dtks-uji-").FullName;

    private static string Dekrit => AkarRepositori.Berkas("samples/edisi/dekrit-rekaan.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_decided_under_it()
    {
        JsonElement[] putusan = Kelayakan("2024-06-19", "kepala-daerah", Dekrit);
        Assert.Equal(
            [("PBI-JK", "tidak-layak", "9", "dihentikan"), ("PKH", "layak", "", "tetap")],
            putusan.Select(p => (Teks(p, "program"), Teks(p, "kelayakan"), Teks(p, "alasan"), Teks(p, "kepesertaan"))));
        Assert.Equal("1", Baca("rekap").Single(r => Teks(r, "program") == "PBI-JK").GetProperty("alasan_9").ToString());
        Assert.Contains("Pindah ke luar negeri", Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_folder, "lampiran.json"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-06-21", "kepala-daerah")]
    [InlineData("2024-06-19", "pejabat-an")]
    public void A_letter_outside_its_window_or_by_the_signatory_it_left_out_stops_nobody(string tanggal, string penandatangan) =>
        Assert.All(Kelayakan(tanggal, penandatangan, Dekrit), p => Assert.Equal("tetap", Teks(p, "kepesertaan")));

    [Fact]
    public void The_ninth_reason_is_refused_where_the_edition_does_not_have_it()
    {
        Assert.All(Kelayakan("2024-06-19", "kepala-daerah", "kepmensos-150-2022"), p => Assert.Equal("tetap", Teks(p, "kepesertaan")));
        Assert.Equal("VK-4", Teks(Assert.Single(Baca("ditolak"), d => Teks(d, "berkas") == "penetapan"), "kode"));
    }

    [Fact]
    public void Recap_and_explanation_name_it()
    {
        Tulis("2024-06-19", "kepala-daerah");
        HasilPerintah rekap = HasilPerintah.Jalankan(
            "rekap", Di("bnba.csv"), "--tingkat", "desa", "--periode", "2024-06", "--penetapan", Di("penetapan.csv"), "--surat", Di("surat.json"), "--edisi", Dekrit);
        Assert.Equal("", rekap.Galat);
        Assert.Contains("9=1", rekap.Keluar, StringComparison.Ordinal);
        Assert.Contains("9 Pindah ke luar negeri", rekap.Keluar, StringComparison.Ordinal);
        var keluarga = new JsonObject
        {
            ["periode"] = "2024-06",
            ["edisi"] = JsonNode.Parse(File.ReadAllText(Dekrit)),
            ["kepesertaan"] = new JsonArray(new JsonObject { ["nik"] = Nik, ["program"] = "PBI-JK" }),
            ["penetapan"] = new JsonArray(new JsonObject { ["nik"] = Nik, ["program"] = "PBI-JK", ["status"] = "tidak-layak", ["alasan"] = new JsonArray(9), ["keterangan"] = "pindah ke negara lain" }),
        };
        HasilPerintah jelas = HasilPerintah.Jalankan(Encoding.UTF8.GetBytes(keluarga.ToJsonString()), ["jelaskan", "-"]);
        Assert.All((string[])["Alasan 9: Pindah ke luar negeri", "dekrit-rekaan"], t => Assert.Contains(t, jelas.Keluar, StringComparison.Ordinal));
    }

    [Fact]
    public void The_workflow_of_the_protocol_takes_the_ninth_reason()
    {
        var perintah = new JsonObject
        {
            ["perintah"] = "tandai", ["tanggal"] = "2024-06-06", ["peran"] = "supervisor", ["indeks"] = new JsonArray(0), ["alasan"] = new JsonArray(9), ["keterangan"] = "pindah ke negara lain",
        };
        var permintaan = new JsonObject
        {
            ["op"] = "kelayakan.alur",
            ["masukan"] = new JsonObject
            {
                ["periode"] = "2024-06",
                ["edisi"] = JsonNode.Parse(File.ReadAllText(Dekrit)),
                ["kepesertaan"] = new JsonArray(new JsonObject { ["nik"] = Nik, ["program"] = "PBI-JK" }),
                ["perintah"] = new JsonArray(perintah),
            },
        };
        using var mesin = new MesinJawab();
        JsonElement Tanya() => JsonDocument.Parse(mesin.Jawab(Encoding.UTF8.GetBytes(permintaan.ToJsonString()))).RootElement;
        Assert.True(Tanya().GetProperty("hasil").GetProperty("langkah")[0].GetProperty("ok").GetBoolean());
        permintaan["masukan"]!["edisi"] = "kepmensos-150-2022";
        Assert.Equal("masukan.perintah[0].alasan[0]", Tanya().GetProperty("galat").GetProperty("jalur").GetString());
    }

    private JsonElement[] Kelayakan(string tanggalSurat, string penandatangan, string edisi)
    {
        Tulis(tanggalSurat, penandatangan);
        HasilPerintah hasil = HasilPerintah.Jalankan(
            "kelayakan", Di("bnba.csv"), "--periode", "2024-06", "--penetapan", Di("penetapan.csv"), "--surat", Di("surat.json"), "--edisi", edisi,
            "--keluar", Di("hasil"), "--format", "json", "--timpa", "--lampiran", Di("lampiran.json"));
        Assert.Equal(0, hasil.Kode);
        return Baca("putusan");
    }

    private void Tulis(string tanggalSurat, string penandatangan)
    {
        File.WriteAllText(Di("bnba.csv"), $"IDDTKS;NOKK;NIK;tanggal_lahir;JENIS_KELAMIN;PEKERJAAN;HUB_KELUARGA;desa_kelurahan;bansos_pkh;bansos_bpnt;pbi_jkn\nD1;3374990101150007;{Nik};12/03/1985;P;Mengurus Rumah Tangga;Istri;Desa A;YA;TIDAK;YA\n");
        File.WriteAllText(Di("penetapan.csv"), $"nik;program;status;alasan;keterangan;difinalisasi\n{Nik};PBI-JK;tidak-layak;9;pindah ke negara lain;YA\n");
        File.WriteAllText(Di("surat.json"), $$"""{"status":"disetujui","tanggal_surat":"{{tanggalSurat}}","tanggal_unggah":"{{tanggalSurat}}","penandatangan":"{{penandatangan}}","lampiran":true}""");
    }

    private JsonElement[] Baca(string tabel) => [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "hasil", tabel + ".json"))).RootElement.EnumerateArray()];

    private string Di(string berkas) => Path.Combine(_folder, berkas);

    private static string Teks(JsonElement baris, string kolom) => baris.GetProperty(kolom).ToString();
}
