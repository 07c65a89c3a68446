using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dtks.Testing;

/// <summary>One place where an answer differs from what was expected; a side that has nothing there is null.</summary>
internal readonly record struct Beda(string Jalur, string? Harapan, string? Jawaban)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Jalur}: diharapkan {Harapan ?? "(tidak ada)"}, dijawab {Jawaban ?? "(tidak ada)"}";
}

/// <summary>Compares JSON values: numbers by value, members in any order, arrays in order.</summary>
internal static class PembandingJson
{
    private static readonly JsonWriterOptions Rapat = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value without line ends and indentation, however its file writes it.</summary>
    public static string Sebaris(JsonElement nilai)
    {
        var isi = new ArrayBufferWriter<byte>();
        using (var penulis = new Utf8JsonWriter(isi, Rapat))
        {
            nilai.WriteTo(penulis);
        }

        return Encoding.UTF8.GetString(isi.WrittenSpan);
    }

    /// <summary>The differences, in the order of the expected value, then what the answer has besides.</summary>
    /// <param name="harapan">What is expected.</param>
    /// <param name="jawaban">What came.</param>
    /// <param name="sebagian">Whether members that the expectation does not name are passed over.</param>
    /// <param name="jalur">The path of both.</param>
    public static IReadOnlyList<Beda> Bandingkan(JsonElement harapan, JsonElement jawaban, bool sebagian, string jalur = "hasil")
    {
        var beda = new List<Beda>();
        Bandingkan(harapan, jawaban, sebagian, jalur, beda);
        return beda;
    }

    private static void Bandingkan(JsonElement harapan, JsonElement jawaban, bool sebagian, string jalur, List<Beda> beda)
    {
        if (harapan.ValueKind == JsonValueKind.Object && jawaban.ValueKind == JsonValueKind.Object)
        {
            BandingkanObjek(harapan, jawaban, sebagian, jalur, beda);
        }
        else if (harapan.ValueKind == JsonValueKind.Array && jawaban.ValueKind == JsonValueKind.Array)
        {
            BandingkanLarik(harapan, jawaban, sebagian, jalur, beda);
        }
        else if (!Sama(harapan, jawaban))
        {
            beda.Add(new Beda(jalur, Sebaris(harapan), Sebaris(jawaban)));
        }
    }

    private static void BandingkanObjek(JsonElement harapan, JsonElement jawaban, bool sebagian, string jalur, List<Beda> beda)
    {
        foreach (JsonProperty anggota in harapan.EnumerateObject())
        {
            string letak = $"{jalur}.{anggota.Name}";
            if (jawaban.TryGetProperty(anggota.Name, out JsonElement nilai))
            {
                Bandingkan(anggota.Value, nilai, sebagian, letak, beda);
            }
            else
            {
                beda.Add(new Beda(letak, Sebaris(anggota.Value), null));
            }
        }

        var pernah = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty anggota in jawaban.EnumerateObject())
        {
            if (!pernah.Add(anggota.Name) || (!sebagian && !harapan.TryGetProperty(anggota.Name, out _)))
            {
                beda.Add(new Beda($"{jalur}.{anggota.Name}", null, Sebaris(anggota.Value)));
            }
        }
    }

    private static void BandingkanLarik(JsonElement harapan, JsonElement jawaban, bool sebagian, string jalur, List<Beda> beda)
    {
        int ada = harapan.GetArrayLength();
        int datang = jawaban.GetArrayLength();
        for (int i = 0; i < Math.Max(ada, datang); i++)
        {
            string letak = string.Create(CultureInfo.InvariantCulture, $"{jalur}[{i}]");
            if (i < ada && i < datang)
            {
                Bandingkan(harapan[i], jawaban[i], sebagian, letak, beda);
            }
            else
            {
                beda.Add(new Beda(letak, i < ada ? Sebaris(harapan[i]) : null, i < datang ? Sebaris(jawaban[i]) : null));
            }
        }
    }

    private static bool Sama(JsonElement harapan, JsonElement jawaban)
    {
        if (harapan.ValueKind != jawaban.ValueKind)
        {
            return false;
        }

        return harapan.ValueKind switch
        {
            JsonValueKind.String => jawaban.ValueEquals(harapan.GetString()),
            JsonValueKind.Number => harapan.TryGetDecimal(out decimal a) && jawaban.TryGetDecimal(out decimal b) ? a == b : string.Equals(harapan.GetRawText(), jawaban.GetRawText(), StringComparison.Ordinal),
            _ => true,
        };
    }
}
