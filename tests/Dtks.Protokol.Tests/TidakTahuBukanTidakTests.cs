using System.Text.Json;
using System.Text.Json.Nodes;
using Dtks.Bersama;

namespace Dtks.Protokol.Tests;

/// <summary>"I don't know" never becomes "no" over the protocol: a person or a member of <c>orang</c> that is missing makes nothing certain.</summary>
public sealed class TidakTahuBukanTidakTests
{
    [Fact]
    public void Taking_away_a_person_a_mark_or_a_member_stops_nobody_and_makes_neither_death_nor_a_missing_component_nor_a_missing_pengganti_certain()
        => Properti.UntukSemua(KeluargaAcak.Semua, kasus =>
        {
            if (!kasus.Berkurang || kasus.DuaDesa)
            {
                return;
            }

            KeluargaAcak kurang = kasus.Kurangi();
            Assert.Empty(Dihentikan(kurang).Except(Dihentikan(kasus)));
            Assert.Empty(TanpaPengganti(kurang).Except(TanpaPengganti(kasus)));

            // Tafsir: evidence that contradicts itself is in doubt (10, Evidence) only as long as both sides stand; the spec names no doubt for what is left.
            if (!Bertentangan(kasus))
            {
                Assert.Empty(Pasti(kurang).Except(Pasti(kasus)));
            }
        }, 2000);

    private static HashSet<string> Dihentikan(KeluargaAcak kasus)
    {
        JsonElement hasil = Hasil("kelayakan.putusan", Dasar(kasus, "periode", "2024-02"), o =>
        {
            o["penetapan"] = Larik(kasus.Penetapan);
            o["per"] = KeluargaAcak.Per;
            o["surat"] = JsonNode.Parse(KeluargaAcak.Surat);
            o["kebijakan"] = new JsonObject { ["cakupan_kaskade"] = kasus.Keluarga ? "keluarga" : "penerima" };
        });
        return [.. hasil.GetProperty("putusan").EnumerateArray().Where(p => p.GetProperty("kepesertaan").GetString() == "dihentikan").Select(p => p.GetProperty("indeks").GetRawText())];
    }

    private static HashSet<string> Pasti(KeluargaAcak kasus) =>
    [
        .. Hasil("kelayakan.saring", Dasar(kasus, "per", KeluargaAcak.Per), _ => { }).GetProperty("saran").EnumerateArray()
            .Where(s => s.GetProperty("keyakinan").GetString() == "pasti" && s.GetProperty("alasan") is { ValueKind: JsonValueKind.Number } a && a.GetInt32() is 2 or 7)
            .Select(s => $"{s.GetProperty("indeks")} {s.GetProperty("alasan")}"),
    ];

    private static HashSet<string> TanpaPengganti(KeluargaAcak kasus) =>
    [
        .. kasus.Orang.Select(o => KeluargaAcak.Teks(o, "nik")).OfType<string>().Where(nik => Hasil(
            "pengurus.pengganti",
            new JsonObject { ["per"] = KeluargaAcak.Per, ["orang"] = Larik(kasus.Orang), ["pengurus"] = nik, ["keluarga_lengkap"] = kasus.Lengkap },
            _ => { }).GetProperty("status").GetString() == "tidak-ada"),
    ];

    private static bool Bertentangan(KeluargaAcak kasus) => Hasil("anomali.periksa", new JsonObject { ["per"] = KeluargaAcak.Per, ["orang"] = Larik(kasus.Orang), ["keluarga_lengkap"] = kasus.Lengkap }, _ => { })
        .GetProperty("temuan").EnumerateArray().Any(t => t.GetProperty("kode").GetString() is "AN-2" or "AN-3" or "AN-18" or "AN-19");

    private static JsonObject Dasar(KeluargaAcak kasus, string waktu, string kapan) => new()
    {
        [waktu] = kapan,
        ["orang"] = Larik(kasus.Orang),
        ["kepesertaan"] = Larik(kasus.Kepesertaan),
        ["keluarga_lengkap"] = kasus.Lengkap,
    };

    private static JsonArray Larik(IEnumerable<JsonObject> isi) => [.. isi.Select(o => o.DeepClone())];

    private static JsonElement Hasil(string operasi, JsonObject masukan, Action<JsonObject> tambah)
    {
        tambah(masukan);
        return Percakapan.Hasil(operasi, masukan.ToJsonString());
    }
}
