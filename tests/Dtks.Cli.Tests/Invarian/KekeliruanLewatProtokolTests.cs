using System.Text;
using System.Text.Json.Nodes;
using Dtks.Protokol;
using Dtks.Testing;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>The laws of kelayakan over the protocol: an adapter that alters a request or an answer line is caught by the law that is named.</summary>
public class KekeliruanLewatProtokolTests
{
    private static readonly Dictionary<string, (string Hukum, Action<JsonObject>? Permintaan, Action<JsonObject>? Jawaban)> Semua = new()
    {
        ["letter overwritten"] = ("Tanpa surat", m => Bila(m["surat"], s => s["status"] = "disetujui"), null),
        ["signatory ignored"] = ("Surat menghentikan", m => Bila(m["surat"], s => s["penandatangan"] = "kepala-daerah"), null),
        ["keluarga_lengkap ignored"] = ("Keluarga yang dinyatakan", m => m.Remove("keluarga_lengkap"), null),
        ["unknown heirs taken for none"] = ("Tanpa tahu", m => Setiap(m["ahli_waris"], a => a["ada"] = a["ada"] is { } ada && ada.GetValue<bool>()), null),
        ["finalisation ignored"] = ("Yang belum difinalisasi", m => Setiap(m["penetapan"], p => p["difinalisasi"] = p["status"]!.GetValue<string>() == "tidak-layak"), null),
        ["policy ignored"] = ("Cakupan keluarga", m => m.Remove("kebijakan"), null),
        ["edition always the newest"] = ("Tanpa edisi", m => m["edisi"] ??= "kepmensos-150-2022", null),
        ["\"belum\" rewritten to \"tidak layak\""] = (
            "Selama tidak diketahui", null, h => Setiap(h["putusan"], p => p["kelayakan"] = p["kelayakan"]!.GetValue<string>() == "belum-dapat-ditentukan" ? "tidak-layak" : p["kelayakan"]!.GetValue<string>())),
        ["unsorted reasons"] = ("Penetapan tidak layak yang", null, h => Setiap(h["putusan"], p => p["alasan"] = new JsonArray([.. p["alasan"]!.AsArray().Reverse().Select(a => a!.DeepClone())]))),
        ["a reason told twice"] = ("Penetapan tidak layak yang", null, h => Setiap(h["putusan"], p => p["alasan"] = new JsonArray([.. p["alasan"]!.AsArray().SelectMany(a => new[] { a!.DeepClone(), a.DeepClone() })]))),
        ["the last decision left out"] = ("Tanpa surat", null, h => Bila(h["putusan"], _ => { }, daftar => daftar.RemoveAt(daftar.Count - 1))),
    };

    public static TheoryData<string> Nama => [.. Semua.Keys];

    [Theory]
    [MemberData(nameof(Nama))]
    public void An_adapter_that_alters_lines_is_caught_by_the_law(string nama)
    {
        using var mesin = new MesinJawab();
        var (awal, permintaan, jawaban) = Semua[nama];
        var hukum = InvarianDtks.Kelayakan.Semua.Single(h => h.Nama.StartsWith(awal, StringComparison.Ordinal));
        var langgar = Assert.Throws<InvarianDilanggarException>(() => InvarianDtks.Kelayakan.Periksa(hukum, InvarianDtks.Kelayakan.LewatProtokol(baris =>
        {
            var tanya = JsonNode.Parse(baris)!.AsObject();
            permintaan?.Invoke(tanya["masukan"]!.AsObject());
            var jawab = JsonNode.Parse(mesin.Jawab(Encoding.UTF8.GetBytes(tanya.ToJsonString())))!.AsObject();
            if (jawab["hasil"] is JsonObject hasil)
            {
                jawaban?.Invoke(hasil);
            }

            return jawab.ToJsonString();
        })));

        Assert.Same(hukum, langgar.Invarian);
        Assert.NotNull(langgar.KasusKonformansi);
    }

    private static void Bila(JsonNode? node, Action<JsonObject> ubah, Action<JsonArray>? daftar = null)
    {
        if (node is JsonObject objek)
        {
            ubah(objek);
        }
        else if (node is JsonArray { Count: > 0 } larik)
        {
            daftar?.Invoke(larik);
        }
    }

    private static void Setiap(JsonNode? daftar, Action<JsonObject> ubah)
    {
        foreach (var satu in daftar?.AsArray() ?? [])
        {
            ubah(satu!.AsObject());
        }
    }
}
