using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dtks.Protokol;

namespace Dtks.Protokol.Tests;

/// <summary>Talks to the engine in this process, over bytes, as another program would.</summary>
internal static class Percakapan
{
    /// <summary>The bytes of all answers to a whole input.</summary>
    public static byte[] Jalankan(byte[] masuk, Func<int>? potongan = null, int batas = BatasProtokol.Baris)
    {
        using var mesin = new MesinJawab(batas);
        using var keluar = new MemoryStream();
        using var aliran = new AliranTerpotong(masuk, potongan ?? (() => int.MaxValue));
        mesin.Jalankan(aliran, keluar);
        return keluar.ToArray();
    }

    /// <summary>The answers to an input, one per line.</summary>
    public static IReadOnlyList<JsonElement> Tanya(string masuk, int batas = BatasProtokol.Baris) => Uraikan(Jalankan(Encoding.UTF8.GetBytes(masuk), batas: batas));

    /// <summary>The answers to an input of any bytes.</summary>
    public static IReadOnlyList<JsonElement> Uraikan(byte[] keluar)
    {
        Assert.True(keluar.Length == 0 || keluar[^1] == '\n', "every answer ends its line");
        return [.. Encoding.UTF8.GetString(keluar).Split('\n')[..^1].Select(baris => JsonDocument.Parse(baris, new JsonDocumentOptions { MaxDepth = 1000 }).RootElement)];
    }

    /// <summary>The result of one operation, which must succeed.</summary>
    public static JsonElement Hasil(string operasi, string masukan)
    {
        JsonElement jawaban = Jawaban(operasi, masukan);
        Assert.True(jawaban.GetProperty("ok").GetBoolean(), jawaban.ToString());
        return jawaban.GetProperty("hasil");
    }

    /// <summary>The code and path of the refusal of one operation, which must be refused.</summary>
    public static (string? Kode, string? Jalur) Galat(string operasi, string masukan)
    {
        JsonElement jawaban = Jawaban(operasi, masukan);
        Assert.False(jawaban.GetProperty("ok").GetBoolean(), jawaban.ToString());
        return Galat(jawaban);
    }

    /// <summary>The code and path of a refusal.</summary>
    public static (string? Kode, string? Jalur) Galat(JsonElement jawaban)
    {
        JsonElement galat = jawaban.GetProperty("galat");
        return (galat.GetProperty("kode").GetString(), galat.GetProperty("jalur").GetString());
    }

    /// <summary>The whole answer to one operation.</summary>
    public static JsonElement Jawaban(string operasi, string masukan)
    {
        string permintaan = $$"""{"id":7,"op":"{{operasi}}","masukan":{{masukan.ReplaceLineEndings(" ")}}}""";
        JsonElement jawaban = Assert.Single(Tanya(permintaan));
        Assert.Equal(7, jawaban.GetProperty("id").GetInt32());
        return jawaban;
    }

    /// <summary>Compares JSON by value: order of members and white space do not matter.</summary>
    public static void Sama(string diharapkan, JsonElement nyata) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(diharapkan), JsonNode.Parse(nyata.GetRawText())), $"expected {diharapkan}\nactual   {nyata}");
}

/// <summary>A stream that gives its bytes in pieces of any size.</summary>
internal sealed class AliranTerpotong(byte[] isi, Func<int> potongan) : MemoryStream(isi)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, Math.Max(1, potongan())));
}
