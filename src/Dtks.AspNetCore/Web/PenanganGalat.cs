using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Dtks.AspNetCore;

/// <summary>Makes problem details of what the library refuses: code, path, position, both languages; never what was sent.</summary>
internal sealed class PenanganGalat(IProblemDetailsService penulis) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        ProblemDetails? masalah = exception switch
        {
            BadHttpRequestException buruk => Baru(buruk.StatusCode, await DariPermintaan(httpContext, buruk).ConfigureAwait(false)),
            DtksFormatException format => Baru(StatusCodes.Status400BadRequest, [new(string.Empty, format.Pesan, format.Posisi)]),

            // Why: what was not set is found as an answer is written, and is no fault of the request.
            DtksJsonException json when json.Pesan.Kode == PesanJson.TakTertulis(string.Empty).Kode => null,
            DtksJsonException json => Baru(StatusCodes.Status400BadRequest, [CacatPermintaan.Dari(json, string.Empty)]),
            IGalatDtks dtks => Baru(StatusCodes.Status422UnprocessableEntity, [.. dtks.Cacat.Select(c => new CacatPermintaan(c.Jalur, c.Pesan))]),
            ValidationException cacat => DariValidasi(httpContext, cacat),

            // Why: a minimal API throws over a charset that nobody knows; a controller refuses the kind of the body.
            InvalidOperationException { InnerException: ArgumentException } when TanpaSandi(httpContext.Request) =>
                Baru(StatusCodes.Status415UnsupportedMediaType, [new(string.Empty, MasalahStatus.Untuk(StatusCodes.Status415UnsupportedMediaType)!)]),
            _ => null,
        };
        if (masalah is null)
        {
            return false;
        }

        httpContext.Response.StatusCode = masalah.Status!.Value;
        if (!await penulis.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = masalah }).ConfigureAwait(false))
        {
            // Why: who asks for another kind of answer is told all the same.
            await httpContext.Response.WriteAsJsonAsync(masalah, options: null, "application/problem+json", cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private static async ValueTask<ImmutableArray<CacatPermintaan>> DariPermintaan(HttpContext konteks, BadHttpRequestException buruk) => buruk switch
    {
        { InnerException: JsonException json } => await CacatBadan.Dari(konteks, json, Badan(konteks)).ConfigureAwait(false),
        { StatusCode: not StatusCodes.Status400BadRequest } when MasalahStatus.Untuk(buruk.StatusCode) is { } pesan => [new(string.Empty, pesan)],
        { InnerException: not null } => [new(string.Empty, CacatBadan.TakTerbaca)],
        _ => [await ParameterPermintaan.Cari(konteks).ConfigureAwait(false) ?? new(string.Empty, PembacaTeks.TakTerbaca)],
    };

    /// <summary>Whether a request names a charset that does not exist.</summary>
    private static bool TanpaSandi(HttpRequest permintaan) => MediaTypeHeaderValue.TryParse(permintaan.ContentType, out MediaTypeHeaderValue? jenis) && jenis.Charset.Length > 0 && jenis.Encoding is null;

    /// <summary>What the body of the request is read as.</summary>
    private static JsonTypeInfo? Badan(HttpContext konteks)
    {
        JsonSerializerOptions pilihan = konteks.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return ParameterPermintaan.Badan(konteks) is { } jenis && pilihan.TryGetTypeInfo(jenis, out JsonTypeInfo? info) ? info : null;
    }

    private static ProblemDetails DariValidasi(HttpContext konteks, ValidationException cacat)
    {
        NamaKawat kawat = NamaKawat.Dari(konteks);
        ProblemDetails masalah = Baru(
            StatusCodes.Status422UnprocessableEntity,
            [new(string.Empty, new Pesan("DATA-BERCACAT", "Data tidak lolos pemeriksaan; perbaiki yang disebut dalam temuan.", "The data did not pass the checks; repair what temuan names."))]);

        // Why: a failure also holds the value it was about; that stays here.
        masalah.Extensions["temuan"] = cacat.Errors.Select(e => Temuan(e.ErrorCode, kawat.Jalur(e.PropertyName), e.ErrorMessage)).ToArray();
        return masalah;
    }

    /// <summary>The first thing that is wrong, and all of them in <c>temuan</c> where there are several.</summary>
    internal static ProblemDetails Baru(int status, ImmutableArray<CacatPermintaan> cacat)
    {
        ProblemDetails masalah = new() { Status = status };
        MasalahStatus.Tulis(masalah, cacat[0].Pesan);
        if (!string.IsNullOrEmpty(cacat[0].Jalur))
        {
            masalah.Extensions["jalur"] = TeksAman.Samarkan(cacat[0].Jalur);
        }

        if (cacat[0].Posisi is { } tempat)
        {
            masalah.Extensions["posisi"] = tempat;
        }

        if (cacat.Length > 1)
        {
            masalah.Extensions["temuan"] = cacat.Select(c => Temuan(c.Pesan.Kode, c.Jalur, $"{c.Pesan.Indonesia} / {c.Pesan.Inggris}", c.Posisi)).ToArray();
        }

        return masalah;
    }

    private static Dictionary<string, object> Temuan(string kode, string jalur, string pesan, int? posisi = null)
    {
        Dictionary<string, object> temuan = new(StringComparer.Ordinal) { ["kode"] = kode, ["jalur"] = TeksAman.Samarkan(jalur), ["pesan"] = pesan };
        if (posisi is { } tempat)
        {
            temuan["posisi"] = tempat;
        }

        return temuan;
    }
}
