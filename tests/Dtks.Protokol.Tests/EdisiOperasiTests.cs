using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dtks.Protokol.Tests;

/// <summary>Editions over the protocol (HD-2): every operation that reads a parameter takes one, as an id, an object or a list.</summary>
public class EdisiOperasiTests
{
    private const string Tanpa = "tanpa-ubahan";

    /// <summary>The operations that take <c>edisi</c>, with the edition that their cases are about.</summary>
    public static TheoryData<string, string> Operasi() => new()
    {
        { "aturan.daftar", "kepmensos-150-2022" }, { "desil.periksa", "dtsen-2025" }, { "kalender.jendela", "kepmensos-150-2022" }, { "kalender.terbuka", "kepmensos-150-2022" },
        { "kelayakan.alur", "kepmensos-150-2022" }, { "kelayakan.jalan_keluar", "kepmensos-150-2022" }, { "kelayakan.jelaskan", "kepmensos-150-2022" }, { "kelayakan.putusan", "kepmensos-150-2022" },
        { "kelayakan.saring", "kepmensos-150-2022" }, { "kemensos.tanggapan", "kepmensos-150-2022" }, { "padan.putusan", "kepmensos-150-2022" }, { "pengurus.pengganti", "kepmensos-150-2022" },
        { "permohonan.tenggat", "kepmensos-150-2022" }, { "pkh.komponen", "kepmensos-150-2022" }, { "usulan.periksa", "kepmensos-150-2022" },
    };

    [Fact]
    public void HD2_the_operations_that_take_an_edition_are_these()
    {
        string[] ditulis = [.. Operasi().Select(o => (string)o[0]), "edisi.untuk"];
        IEnumerable<string> nyata = SkemaProtokol.Operasi.Where(o => o != "edisi.periksa" && JsonNode.Parse(SkemaProtokol.Untuk(o))!["$defs"]!["masukan"]!["properties"]?["edisi"] is not null);
        Assert.Equal(ditulis.Order(StringComparer.Ordinal), nyata.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Operasi))]
    public void HD2_a_derived_edition_with_nothing_changed_answers_every_case_equally(string operasi, string baku)
    {
        int kasus = 0;
        foreach (JsonNode? satu in JsonNode.Parse(File.ReadAllText(AkarRepositori.Berkas($"conformance/{operasi}.json")))!["kasus"]!.AsArray())
        {
            if (satu!["masukan"] is not JsonObject masukan || masukan["edisi"] is JsonObject or JsonArray)
            {
                continue;
            }

            string id = masukan["edisi"] is JsonValue nilai && nilai.TryGetValue(out string? disebut) ? disebut : baku;
            if (operasi == "padan.putusan")
            {
                masukan["periode"] = "2024-02";
            }

            masukan["edisi"] = id;
            string asli = Jawaban(operasi, masukan);
            masukan["edisi"] = new JsonObject { ["id"] = Tanpa, ["nama"] = "Tanpa ubahan", ["induk"] = id, ["sumber"] = new JsonObject { ["kunci"] = "NOTA-UJI", ["nama"] = "Nota dinas uji" } };
            string turunan = Jawaban(operasi, masukan);
            if (id.Contains('-', StringComparison.Ordinal) && !asli.Contains("\"galat\"", StringComparison.Ordinal))
            {
                kasus++;
            }

            Assert.True(asli == turunan.Replace(Tanpa, id, StringComparison.Ordinal) || !Dikenal(id), $"{satu["id"]}\n{asli}\n{turunan}");
        }

        Assert.True(kasus > 0);

        static bool Dikenal(string id) => Domain.EdisiAturan.TryParse(id, out var edisi) && edisi.Id == id;
    }

    [Fact]
    public void HD2_every_defect_of_a_list_is_told_with_its_place()
    {
        JsonElement galat = Percakapan.Jawaban("kalender.jendela", """
            {"periode":"2024-06","edisi":[
              {"id":"satu-uji","nama":"S","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"N"},"mulai":"2024-06","selesai":"2024-12"},
              {"id":"satu-uji","nama":"S","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"N"},"mulai":"2024-12","selesai":"2025-05"},
              {"id":"tiga-uji","nama":" ","induk":"kepmensos-150-2022","sumber":{"kunci":"K","nama":"N"},"parameter":{"tenggat_tanggapan":[{"nilai":0,"bagian":"x"}]}}]}
            """).GetProperty("galat");
        Assert.Equal(("DTKS-OP-003", "masukan.edisi"), Percakapan.Galat(JsonDocument.Parse($$"""{"galat":{{galat.GetRawText()}}}""").RootElement));
        string pesan = galat.GetProperty("pesan").GetString()!;
        Assert.All((string[])["[1].id", "[1].mulai", "[2].nama", "[2].parameter.tenggat_tanggapan[0].nilai"], j => Assert.Contains(j, pesan, StringComparison.Ordinal));
    }

    /// <summary>What was decided: without the texts that name edition and source, which the two say of themselves.</summary>
    private static string Jawaban(string operasi, JsonObject masukan)
    {
        JsonNode jawaban = JsonNode.Parse(Percakapan.Jawaban(operasi, masukan.ToJsonString()).GetRawText())!;
        Buang(jawaban);
        return jawaban.ToJsonString();

        static void Buang(JsonNode? node)
        {
            if (node is JsonObject objek)
            {
                foreach (string teks in (string[])["pesan", "baris", "di_luar_masa", "catatan"])
                {
                    objek.Remove(teks);
                }

                foreach ((string _, JsonNode? isi) in objek)
                {
                    Buang(isi);
                }
            }
            else if (node is JsonArray larik)
            {
                foreach (JsonNode? butir in larik)
                {
                    Buang(butir);
                }
            }
        }
    }
}
