using System.Text;
using System.Text.Json;

namespace Dtks.Testing;

/// <summary>What one answer line is, seen from the case that waits for it.</summary>
internal enum SifatJawaban : byte
{
    /// <summary>Not an answer at all: no JSON object with <c>id</c> and <c>ok</c>.</summary>
    Asing = 0,

    /// <summary>The answer to this case.</summary>
    Milik,

    /// <summary>An answer that carries another <c>id</c>.</summary>
    IdLain,
}

/// <summary>Judges answer lines against their cases.</summary>
internal static class PenilaiJawaban
{
    private static readonly UTF8Encoding Ketat = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a line is the answer that a case waits for, and the judgement when it is.</summary>
    public static (SifatJawaban Sifat, HasilUji? Hasil, string? IdDatang) Nilai(KasusUji kasus, ReadOnlyMemory<byte> baris)
    {
        JsonDocument dokumen;
        try
        {
            Ketat.GetCharCount(baris.Span);
            dokumen = JsonDocument.Parse(baris, new JsonDocumentOptions { MaxDepth = 256 });
        }
        catch (Exception galat) when (galat is JsonException or DecoderFallbackException)
        {
            return (SifatJawaban.Asing, null, null);
        }

        using (dokumen)
        {
            JsonElement jawaban = dokumen.RootElement;
            if (jawaban.ValueKind != JsonValueKind.Object || !jawaban.TryGetProperty("id", out JsonElement id) || !jawaban.TryGetProperty("ok", out JsonElement ok))
            {
                return (SifatJawaban.Asing, null, null);
            }

            if (PembandingJson.Bandingkan(kasus.IdJawaban, id, sebagian: false).Count > 0)
            {
                return (SifatJawaban.IdLain, null, SamaranUji.Samarkan(id.GetRawText()));
            }

            string[] keterangan = [.. Bedakan(kasus, jawaban, ok).Select(SamaranUji.Samarkan)];
            return (SifatJawaban.Milik, new HasilUji(kasus, keterangan.Length == 0 ? StatusUji.Lulus : StatusUji.Gagal, keterangan), null);
        }
    }

    /// <summary>The judgement on the only answer to a case.</summary>
    public static HasilUji Hasil(KasusUji kasus, ReadOnlyMemory<byte> baris)
    {
        (SifatJawaban sifat, HasilUji? hasil, string? id) = Nilai(kasus, baris);
        return sifat switch
        {
            SifatJawaban.Milik => hasil!,
            SifatJawaban.IdLain => new HasilUji(kasus, StatusUji.Gagal, [new Beda("id", SamaranUji.Samarkan(kasus.IdJawaban.GetRawText()), id).ToString()]),
            _ => new HasilUji(kasus, StatusUji.TanpaJawaban, ["tidak ada jawaban"]),
        };
    }

    private static IEnumerable<string> Bedakan(KasusUji kasus, JsonElement jawaban, JsonElement ok)
    {
        if (ok.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            return [new Beda("ok", "true atau false", ok.GetRawText()).ToString()];
        }

        bool berhasil = ok.GetBoolean();
        if (!jawaban.TryGetProperty(berhasil ? "hasil" : "galat", out JsonElement isi))
        {
            return [$"jawaban dengan ok {(berhasil ? "true tanpa hasil" : "false tanpa galat")}"];
        }

        if (berhasil)
        {
            return kasus.Hasil is { } hasil
                ? PembandingJson.Bandingkan(hasil, isi, kasus.Sebagian).Select(b => b.ToString())
                : [$"diharapkan galat {kasus.KodeGalat}, dijawab hasil {PembandingJson.Sebaris(isi)}"];
        }

        string? kode = Teks(isi, "kode");
        if (kasus.Hasil is { } diharapkan)
        {
            return [$"diharapkan hasil {PembandingJson.Sebaris(diharapkan)}, dijawab galat {kode ?? PembandingJson.Sebaris(isi)}{(Teks(isi, "jalur") is { } letak ? $" di {letak}" : "")}: {Teks(isi, "pesan") ?? ""}"];
        }

        var beda = new List<string>();
        if (!string.Equals(kode, kasus.KodeGalat, StringComparison.Ordinal))
        {
            beda.Add(new Beda("galat.kode", kasus.KodeGalat, kode).ToString());
        }

        if (kasus.Jalur is not null && !string.Equals(Teks(isi, "jalur"), kasus.Jalur, StringComparison.Ordinal))
        {
            beda.Add(new Beda("galat.jalur", kasus.Jalur, Teks(isi, "jalur")).ToString());
        }

        return beda;
    }

    private static string? Teks(JsonElement objek, string nama) =>
        objek.ValueKind == JsonValueKind.Object && objek.TryGetProperty(nama, out JsonElement nilai) && nilai.ValueKind == JsonValueKind.String ? nilai.GetString() : null;
}
