using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What two decrees fix differently, parameter by parameter and, where a parameter is a list, line by line.</summary>
internal static class PerbandinganParameter
{
    /// <summary>The lines that differ in the periods of the two sides.</summary>
    public static IEnumerable<PerbedaanParameter> Bandingkan(PihakHukum a, PihakHukum b)
    {
        foreach (var kodek in KodekEdisi.Semua)
        {
            var (kiri, dasarA) = kodek.Pada(a.Edisi.Isi, a.Bulan);
            var (kanan, dasarB) = kodek.Pada(b.Edisi.Isi, b.Bulan);
            var (x, y) = (Baris(kodek.Nama, kiri), Baris(kodek.Nama, kanan));
            foreach (var nama in x.Keys.Concat(y.Keys.Except(x.Keys, StringComparer.Ordinal)))
            {
                var (nilaiA, nilaiB) = (x.GetValueOrDefault(nama), y.GetValueOrDefault(nama));
                if (!string.Equals(nilaiA, nilaiB, StringComparison.Ordinal))
                {
                    yield return new(nama, nilaiA, nilaiB, dasarA, dasarB);
                }
            }
        }
    }

    /// <summary>The lines of a value by name: a list has one for each member, known by its first word.</summary>
    private static Dictionary<string, string> Baris(string nama, byte[] json)
    {
        using var dokumen = JsonDocument.Parse(json);
        return dokumen.RootElement.ValueKind != JsonValueKind.Array
            ? new(StringComparer.Ordinal) { [nama] = dokumen.RootElement.GetRawText() }
            : dokumen.RootElement.EnumerateArray().ToDictionary(
                e => $"{nama}[{KataPertama(e)}]", static e => e.GetRawText(), StringComparer.Ordinal);
    }

    // Why: a regional programme is an object of its own, known by its code.
    private static JsonElement KataPertama(JsonElement e) => e.ValueKind == JsonValueKind.Object ? KataPertama(e.EnumerateObject().First().Value) : e;
}
