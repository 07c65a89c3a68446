using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Protokol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dtks.AspNetCore;

/// <summary>What is wrong with a JSON body, with the path of every member as the wire names it, and the codes of the library's own reader.</summary>
internal static class CacatBadan
{
    public static readonly Pesan TakTerbaca = new(
        "JSON-TAK-TERBACA", "Isi permintaan bukan JSON yang diminta; periksa bentuk dan nama anggotanya.", "The body is not the JSON asked for; check its form and the names of its members.");

    public static readonly Pesan Tiada = new("PERMINTAAN-KOSONG", "Isi permintaan tidak ada atau null; kirim JSON yang diminta.", "The body is missing or null; send the JSON asked for.");

    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>The defects of a body that could not be read; at least one.</summary>
    /// <param name="konteks">The request.</param>
    /// <param name="salah">How reading failed.</param>
    /// <param name="info">What it was read as; null where that is not known.</param>
    public static async ValueTask<ImmutableArray<CacatPermintaan>> Dari(HttpContext konteks, JsonException salah, JsonTypeInfo? info)
    {
        if (info is not null && await Dokumen(konteks, info.Options).ConfigureAwait(false) is { } dokumen)
        {
            using (dokumen)
            {
                ImmutableArray<CacatPermintaan> semua = [.. PemeriksaBadan.Cari(dokumen.RootElement, info, string.Empty).Take(GalatOperasi.Terbanyak)];
                if (!semua.IsEmpty)
                {
                    return semua;
                }
            }
        }

        return [Dari(salah)];
    }

    /// <summary>The defect that an exception tells by itself: of the library its own, of the serializer only where.</summary>
    public static CacatPermintaan Dari(JsonException salah) =>
        salah is DtksJsonException dtks ? CacatPermintaan.Dari(dtks, Jalur(salah.Path)) : new(Jalur(salah.Path), TakTerbaca);

    /// <summary>Whether a request has no body, or one that says only null.</summary>
    public static async ValueTask<bool> Kosong(HttpContext konteks)
    {
        if (konteks.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == false)
        {
            return true;
        }

        return konteks.Features.Get<IsiTeringat>() is { } teringat && await teringat.Seluruhnya(konteks.RequestAborted).ConfigureAwait(false) is { } isi
            && isi.Span.Trim(" \t\r\n"u8) is var teks && (teks.IsEmpty || teks.SequenceEqual("null"u8));
    }

    /// <summary>The path of the serializer, <c>$.orang[2].nik</c>, as the library writes one; empty for the whole.</summary>
    public static string Jalur(string? path) => path is null or "$" ? string.Empty : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path.TrimStart('$');

    private static async ValueTask<JsonDocument?> Dokumen(HttpContext konteks, JsonSerializerOptions pilihan)
    {
        if (konteks.Features.Get<IsiTeringat>() is not { } teringat || await teringat.Seluruhnya(konteks.RequestAborted).ConfigureAwait(false) is not { } isi)
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(
                isi.Span.StartsWith(Bom) ? isi[Bom.Length..] : isi,
                new JsonDocumentOptions { MaxDepth = pilihan.MaxDepth, AllowTrailingCommas = pilihan.AllowTrailingCommas, CommentHandling = pilihan.ReadCommentHandling });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
