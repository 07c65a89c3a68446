using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;

namespace Dtks.Protokol;

/// <summary><c>edisi.periksa</c>: every defect of a derived edition (HD-2).</summary>
internal static class EdisiPeriksa
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("edisi.periksa", "semua cacat edisi turunan", "every defect of a derived edition", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public RancanganEdisiJson Edisi { get; set; }
    }

    internal sealed record ButirCacat(string Jalur, string Kode, string Pesan);

    internal sealed record Hasil([property: Description("Whether there is no defect")] bool Sah, ButirCacat[] Cacat);

    private static Hasil Jawab(Masukan masukan) => new(
        masukan.Edisi.Cacat.Length == 0,
        [.. masukan.Edisi.Cacat.Select(c => new ButirCacat(PemeriksaBentuk.Sambung("masukan.edisi", c.Jalur), c.Pesan.Kode, $"{c.Pesan.Indonesia} / {c.Pesan.Inggris}"))]);

}

/// <summary>A derived edition as it came, read into its defects.</summary>
[JsonConverter(typeof(RancanganEdisiJsonConverter))]
internal readonly record struct RancanganEdisiJson(CacatData[] Cacat);

internal sealed class RancanganEdisiJsonConverter : JsonConverter<RancanganEdisiJson>, ISkemaNilai
{
    public override RancanganEdisiJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        EdisiJsonConverter.BacaObjek(ref reader, out CacatData[] cacat);
        return new(cacat);
    }

    public override void Write(Utf8JsonWriter writer, RancanganEdisiJson value, JsonSerializerOptions options) => throw new NotSupportedException();

    public JsonObject Skema() => new() { ["type"] = "object", ["description"] = "A derived edition, as edisi.json describes it; what does not keep that is told in cacat" };
}
