using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Json.Schema;

namespace Dtks.Protokol.Tests;

/// <summary>The schemas say what the engine does: they come from its types, every conformance case keeps them, and the files in <c>conformance/skema</c> are theirs.</summary>
public class SkemaTests
{
    private static readonly string Folder = Path.Combine(AkarRepositori.Folder, "conformance");

    private static readonly Dictionary<string, JsonSchema> Skema = Daftarkan();

    public static TheoryData<string> Operasi => [.. SkemaProtokol.Operasi];

    public static TheoryData<string> BerkasKasus => [.. Directory.GetFiles(Folder, "*.json").Select(b => Path.GetFileName(b)!)];

    [Theory]
    [MemberData(nameof(Operasi))]
    public void The_file_of_an_operation_is_what_its_types_say(string operasi) => Sama($"{operasi}.json", SkemaProtokol.Untuk(operasi));

    [Fact]
    public void The_files_of_the_envelope_and_of_OpenAPI_are_what_the_types_say()
    {
        Sama("pesan.json", SkemaProtokol.Pesan());
        Sama("openapi.json", SkemaProtokol.OpenApi());
        Sama("edisi.json", SkemaProtokol.Edisi());
    }

    [Fact]
    public void There_is_no_other_schema()
        => Assert.Empty(Directory.GetFiles(Path.Combine(Folder, "skema")).Select(Path.GetFileNameWithoutExtension).Except([.. SkemaProtokol.Operasi, "pesan", "openapi", "kasus", "edisi"]));

    [Fact]
    public void What_is_read_is_filled_member_by_member()
    {
        // Why: a record with members in its constructor, "required" or "init" is read through a boxed list of all of them, at half the speed; [JsonRequired] asks for a member as strictly.
        var dilihat = new HashSet<Type>();
        var lambat = new List<string>();

        // Why: a register is read as the values that the library itself keeps, which never change once they are made.
        foreach (Operasi operasi in DaftarOperasi.Semua.Where(o => o.Nama != "register.jalankan"))
        {
            Telusuri(operasi.Masukan);
        }

        Assert.Equal("", string.Join(" ", lambat));

        void Telusuri(JsonTypeInfo info)
        {
            if (!dilihat.Add(info.Type))
            {
                return;
            }

            if (info.Kind == JsonTypeInfoKind.Object && info.CreateObject is null)
            {
                lambat.Add(info.Type.FullName!);
            }

            foreach (Type tipe in info.Kind == JsonTypeInfoKind.Object ? info.Properties.Select(p => p.PropertyType) : info.ElementType is { } butir ? [butir] : [])
            {
                Telusuri(info.Options.GetTypeInfo(tipe));
            }
        }
    }

    [Theory]
    [MemberData(nameof(BerkasKasus))]
    public void Every_case_keeps_the_schemas(string berkas)
    {
        using var mesin = new MesinJawab();
        JsonNode isi = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, berkas)))!;
        var salah = new List<string>();
        Periksa(salah, berkas, "kasus", null, isi);
        foreach (JsonNode? kasus in isi["kasus"]!.AsArray())
        {
            string id = (string)kasus!["id"]!;
            string operasi = (string?)kasus["operasi"] ?? (string)isi["operasi"]!;
            string? galat = (string?)kasus["harapan"]?["galat"]?["kode"];
            bool dikenal = SkemaProtokol.Operasi.Contains(operasi);
            Assert.True(dikenal || galat == "DTKS-OP-002", id);

            // Why: what is refused with 003 or 006 may break the schema or a rule no schema can say; everything else must keep it.
            if (dikenal && kasus.AsObject().ContainsKey("masukan") && galat is not ("DTKS-OP-002" or "DTKS-OP-003" or "DTKS-OP-006"))
            {
                Periksa(salah, $"{id} masukan", operasi, "masukan", kasus["masukan"]);
            }

            if (dikenal && kasus["harapan"]?["hasil"] is { } hasil && kasus["sebagian"] is null)
            {
                Periksa(salah, $"{id} hasil", operasi, "hasil", hasil);
            }

            string baris = (string?)kasus["baris"] ?? new JsonObject { ["id"] = id, ["op"] = operasi, ["masukan"] = kasus["masukan"]?.DeepClone() }.ToJsonString();
            if (JsonNode.Parse(mesin.Jawab(Encoding.UTF8.GetBytes(baris))) is { } jawaban)
            {
                Periksa(salah, $"{id} jawaban", "pesan", "jawaban", jawaban);
                if (dikenal && jawaban["hasil"] is { } dijawab)
                {
                    Periksa(salah, $"{id} jawaban.hasil", operasi, "hasil", dijawab);
                }
            }
        }

        Assert.True(salah.Count == 0, string.Join('\n', salah.Take(20)));
    }

    [Theory]
    [InlineData("hari_kerja.tambah", """{"mulai":"2024-02-01","jumlah":366}""", true)]
    [InlineData("hari_kerja.tambah", """{"mulai":"2024-02-01","jumlah":367}""", false)]
    [InlineData("hari_kerja.tambah", """{"mulai":"2024-02-01","jumlah":-1}""", false)]
    [InlineData("hari_kerja.tambah", """{"mulai":"2024-02-01","jumlah":1,"hari":2}""", false)]
    [InlineData("hari_kerja.tambah", """{"mulai":"2024-02-01"}""", false)]
    [InlineData("hari_kerja.tambah", """{"mulai":null,"jumlah":1}""", false)]
    [InlineData("hari_kerja.tambah", """{"mulai":"2024-02-01","jumlah":1,"kebijakan":null}""", true)]
    [InlineData("hari_kerja.tambah", """{"mulai":"2024-02-01","jumlah":1,"kebijakan":{"usia_dewasa":null}}""", true)]
    [InlineData("hari_kerja.tambah", """{"mulai":"2024-02-01","jumlah":1,"kebijakan":{"usia_dewasa":31}}""", false)]
    [InlineData("nik.urai", """{"nik":null}""", false)]
    [InlineData("nik.urai", """{"nik":"x","per":null}""", true)]
    [InlineData("rekap", """{"per":"2024-02-01","tingkat_wilayah":"desa","orang":[{}]}""", true)]
    [InlineData("rekap", """{"per":"2024-02-01","tingkat_wilayah":"dusun","orang":[{}]}""", false)]
    [InlineData("rekap", """{"per":"2024-02-01","tingkat_wilayah":"desa","orang":[null]}""", false)]
    [InlineData("rekap", """{"per":"2024-02-01","tingkat_wilayah":"desa","orang":[{"hubungan":12}]}""", false)]
    [InlineData("rekap", """{"per":"2024-02-01","tingkat_wilayah":"desa","orang":[{"hubungan":null,"meninggal":"2024-01-01","pekerjaan":"5","wilayah":"x","rt":"01"}]}""", true)]
    [InlineData("rekap", """{"per":"2024-02-01","tingkat_wilayah":"desa","orang":[{"umur":3}]}""", false)]
    [InlineData("kelayakan.putusan", """{"periode":"2024-02","kepesertaan":[{"nik":"3374991708910003","program":"PKH","peran":"komponen"}],"penetapan":[{"nik":"3374991708910003","program":"PKH","status":"layak","alasan":[33]}]}""", false)]
    [InlineData("kelayakan.putusan", """{"periode":"2024-2","kepesertaan":[]}""", false)]
    [InlineData("kelayakan.putusan", """{"periode":"2024-02","kepesertaan":[],"edisi":"permensos-3-2021"}""", true)]
    [InlineData("kelayakan.putusan", """{"periode":"2024-02","kepesertaan":[],"edisi":"lama"}""", false)]
    public void The_schema_and_the_engine_agree(string operasi, string masukan, bool benar)
    {
        Assert.Equal(benar, Nilai(operasi, "masukan", JsonNode.Parse(masukan)).IsValid);
        Assert.Equal(benar, Percakapan.Jawaban(operasi, masukan).GetProperty("ok").GetBoolean());
    }

    [Fact]
    public void Every_list_states_its_entries_and_every_member_what_it_means()
    {
        var tanpa = new List<string>();
        foreach (string berkas in Directory.EnumerateFiles(Path.Combine(Folder, "skema"), "*.json").Where(b => !b.EndsWith("kasus.json", StringComparison.Ordinal)))
        {
            Telusuri(JsonNode.Parse(File.ReadAllText(berkas)), Path.GetFileName(berkas));
        }

        Assert.Empty(tanpa);

        void Telusuri(JsonNode? simpul, string jalur)
        {
            if (simpul is JsonObject objek)
            {
                bool larik = objek["type"] is JsonValue satu && satu.ToString() == "array" || objek["type"] is JsonArray semua && semua.Select(t => t!.ToString()).Order().SequenceEqual(["array", "null"]);
                tanpa.AddRange(larik && !objek.ContainsKey("items") ? [jalur] : []);
                tanpa.AddRange((objek["properties"] as JsonObject ?? []).Where(a => a.Value is JsonObject isi && !isi.ContainsKey("description") && !isi.ContainsKey("$ref")).Select(a => $"{jalur}/{a.Key}"));
                objek.ToList().ForEach(a => Telusuri(a.Value, $"{jalur}/{a.Key}"));
            }
            else if (simpul is JsonArray isi)
            {
                isi.Select((n, i) => (n, i)).ToList().ForEach(b => Telusuri(b.n, $"{jalur}/{b.i}"));
            }
        }
    }

    [Fact]
    public void HD2_the_schema_of_an_edition_takes_what_the_library_reads_and_nothing_it_does_not_know()
    {
        JsonSchema skema = JsonSchema.FromText(SkemaProtokol.Edisi().Replace("edisi.json", "edisi-uji.json", StringComparison.Ordinal));
        JsonNode[] benar =
        [
            .. Directory.GetFiles(AkarRepositori.Berkas("samples/edisi"), "*.json").Select(b => JsonNode.Parse(File.ReadAllText(b))!).SelectMany(n => n is JsonArray larik ? larik.Select(b => b!) : [n]),
            JsonNode.Parse(Domain.EdisiAturan.BacaJson(File.ReadAllBytes(AkarRepositori.Berkas("samples/edisi/dekrit-rekaan.json"))).KeJson())!,
        ];
        Assert.All(benar, n => Assert.True(Sah(n), n["id"]!.ToString()));
        JsonNode dekrit = benar.First(n => (string)n["id"]! == "dekrit-rekaan");
        foreach (Action<JsonNode> ubah in (Action<JsonNode>[])
        [
            n => n["lain"] = 1, n => n.AsObject().Remove("sumber"), n => n["id"] = "Dekrit", n => n["mulai"] = "2024", n => n["parameter"]!["kuota"] = new JsonArray(),
            n => n["parameter"]!["kaskade_pbi"]![0]!["nilai"] = "tidak", n => n["parameter"]!["kaskade_pbi"]![0]!.AsObject().Remove("bagian"),
            n => n["parameter"]!["jendela"]![0]!["nilai"]![0]!["mulai"] = "31", n => n["parameter"]!["alasan"]![0]!["nilai"]![8]!["kode"] = 33, n => n["parameter"]!["penandatangan"]![0]!["nilai"]![0] = "camat",
        ])
        {
            JsonNode salah = dekrit.DeepClone();
            ubah(salah);
            Assert.False(Sah(salah), salah.ToJsonString());
            Assert.Null(Domain.EdisiAturan.BacaJson(Encoding.UTF8.GetBytes(salah.ToJsonString()), out _));
        }

        bool Sah(JsonNode n) => skema.Evaluate(JsonSerializer.SerializeToElement(n)).IsValid;
    }

    private static void Periksa(List<string> salah, string tempat, string skema, string? bagian, JsonNode? nilai)
    {
        EvaluationResults hasil = Nilai(skema, bagian, nilai);
        if (!hasil.IsValid)
        {
            salah.AddRange((hasil.Details ?? []).Where(d => d.Errors is not null).Take(3).Select(d => $"{tempat}{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}"));
            salah.Add(tempat);
        }
    }

    private static EvaluationResults Nilai(string skema, string? bagian, JsonNode? nilai)
    {
        JsonElement isi = JsonSerializer.SerializeToElement(nilai);
        var pilihan = new EvaluationOptions { OutputFormat = OutputFormat.List };
        return bagian is null ? Skema[skema].Evaluate(isi, pilihan) : Skema[$"{skema}#{bagian}"].Evaluate(isi, pilihan);
    }

    private static Dictionary<string, JsonSchema> Daftarkan()
    {
        var hasil = new Dictionary<string, JsonSchema>(StringComparer.Ordinal) { ["kasus"] = JsonSchema.FromText(File.ReadAllText(Path.Combine(Folder, "skema", "kasus.json"))) };
        foreach (string operasi in SkemaProtokol.Operasi)
        {
            Bagi(operasi, SkemaProtokol.Untuk(operasi), "masukan", "hasil");
        }

        Bagi("pesan", SkemaProtokol.Pesan(), "permintaan", "jawaban");
        return hasil;

        void Bagi(string nama, string teks, params string[] bagian)
        {
            foreach (string satu in bagian)
            {
                JsonObject akar = JsonNode.Parse(teks)!.AsObject();
                akar["$id"] = $"https://dtks.example/skema/{nama}/{satu}";
                akar["$ref"] = $"#/$defs/{satu}";
                hasil[$"{nama}#{satu}"] = JsonSchema.FromText(akar.ToJsonString());
            }
        }
    }

    private static void Sama(string nama, string seharusnya) => DokumenBuatan.Banding($"conformance/skema/{nama}", seharusnya);
}
