using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dtks.Domain;
using Dtks.Domain.Json;
using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace Dtks.AspNetCore;

/// <summary>Makes problem details of what the library refuses: code, path, position, both languages; never what was sent.</summary>
internal sealed partial class PenanganGalat(IProblemDetailsService penulis) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        ProblemDetails? masalah = exception switch
        {
            BadHttpRequestException buruk => DariPermintaan(httpContext, buruk),
            DtksFormatException format => Baru(StatusCodes.Status400BadRequest, format.Pesan, posisi: format.Posisi),

            // Why: what was not set is found as an answer is written, and is no fault of the request.
            DtksJsonException json when json.Pesan.Kode == PesanJson.TakTertulis(string.Empty).Kode => null,
            DtksJsonException json => Baru(StatusCodes.Status400BadRequest, json.Pesan, json.Jalur),
            IGalatDtks dtks => Baru(StatusCodes.Status422UnprocessableEntity, dtks.Cacat),
            ValidationException cacat => DariValidasi(httpContext, cacat),
            _ => null,
        };
        if (masalah is null)
        {
            return false;
        }

        httpContext.Response.StatusCode = masalah.Status!.Value;
        await penulis.WriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = masalah }).ConfigureAwait(false);
        return true;
    }

    private static ProblemDetails DariPermintaan(HttpContext konteks, BadHttpRequestException buruk) => buruk.InnerException switch
    {
        JsonException json => Baru(buruk.StatusCode, CacatBadan.Dari(json)),
        not null => Baru(buruk.StatusCode, CacatBadan.TakTerbaca),
        null => Tiada(konteks, buruk) ?? Parameter(konteks, buruk.StatusCode) ?? Baru(buruk.StatusCode, PembacaTeks.TakTerbaca),
    };

    /// <summary>What a controller could not bind or read.</summary>
    internal static IEnumerable<(CacatData Cacat, int? Posisi)> Membaca(ModelError galat, string kunci, NamaKawat badan) => galat.Exception switch
    {
        TakTerikatException { Cacat: var cacat } => [(new(kunci, cacat.Pesan), cacat.Posisi)],
        JsonException json => CacatBadan.Dari(json).Select(c => (c, (int?)null)),
        not null => [(new(kunci, PembacaTeks.TakTerbaca), null)],
        null when galat.ErrorMessage == CacatBadan.Tiada.ToString() => [(new(string.Empty, CacatBadan.Tiada), null)],
        null => [(new(badan.Terikut(kunci) ?? CacatBadan.Jalur(kunci), DuaBahasa(galat.ErrorMessage)), null)],
    };

    /// <summary>Words of a controller, in both languages where they are written so: <c>Wajib diisi. / It is required.</c>.</summary>
    private static Pesan DuaBahasa(string kata) =>
        kata.Split(" / ") is [var indonesia, var inggris] ? new(PembacaTeks.TakTerbaca.Kode, indonesia, inggris) : new(PembacaTeks.TakTerbaca.Kode, kata, kata);

    /// <summary>A body or a parameter of the handler that is not there, by its name in the request.</summary>
    private static ProblemDetails? Tiada(HttpContext konteks, BadHttpRequestException buruk)
    {
        // Why: only the words of the framework tell; they are read for its own names, the rest may repeat what was sent.
        if (TakAda().Match(buruk.Message) is not { Success: true } cocok)
        {
            return null;
        }

        IParameterBindingMetadata? parameter = Parameter(konteks).FirstOrDefault(p => p.Name == cocok.Groups["nama"].Value);
        return cocok.Groups["asal"].Value is "" or "body" ? Baru(buruk.StatusCode, CacatBadan.Tiada)
            : Baru(buruk.StatusCode, PembacaTeks.TakTerbaca, parameter is null ? cocok.Groups["nama"].Value : Nama(parameter));
    }

    /// <summary>The parameters of the handler.</summary>
    /// <remarks>Why: before handlers are asked, the endpoint of the request is taken off its context and kept here.</remarks>
    private static IReadOnlyList<IParameterBindingMetadata> Parameter(HttpContext konteks) =>
        konteks.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [];

    /// <summary>The name of a parameter in the request.</summary>
    private static string Nama(IParameterBindingMetadata parameter) =>
        parameter.ParameterInfo.GetCustomAttributes().OfType<IModelNameProvider>().FirstOrDefault(n => n.Name is not null)?.Name ?? parameter.Name;

    [GeneratedRegex("^(Required parameter \"[^\"]+ (?<nama>[^ \"]+)\" was not provided from (?<asal>[a-z ]+)\\.$|Implicit body inferred for parameter )", RegexOptions.ExplicitCapture)]
    private static partial Regex TakAda();

    /// <summary>The parameter of the handler that could not be read, read once more for its defect.</summary>
    private static ProblemDetails? Parameter(HttpContext konteks, int status)
    {
        // Why: the route values of the request are kept here too.
        RouteValueDictionary? rute = konteks.Features.Get<IExceptionHandlerFeature>()?.RouteValues;
        foreach (IParameterBindingMetadata parameter in Parameter(konteks))
        {
            string nama = Nama(parameter);
            Type jenis = parameter.ParameterInfo.ParameterType;
            jenis = jenis.IsArray ? jenis.GetElementType()! : jenis;
            jenis = Nullable.GetUnderlyingType(jenis) ?? jenis;
            if (PembacaTeks.Berurai(jenis) && Teks(konteks, rute, nama).Select(t => Coba(jenis, t)).FirstOrDefault(c => c is not null) is { } cacat)
            {
                return Baru(status, cacat.Pesan, nama, cacat.Posisi);
            }
        }

        return null;
    }

    private static StringValues Teks(HttpContext konteks, RouteValueDictionary? rute, string nama) =>
        rute?.TryGetValue(nama, out object? isi) == true ? isi as string
        : konteks.Request.Query.TryGetValue(nama, out StringValues tanya) ? tanya
        : konteks.Request.Headers.TryGetValue(nama, out StringValues kepala) ? kepala
        : konteks.Request.HasFormContentType && konteks.Request.Form.TryGetValue(nama, out StringValues formulir) ? formulir
        : default;

    private static DtksFormatException? Coba(Type jenis, string? teks)
    {
        try
        {
            _ = PembacaTeks.Baca(jenis, teks ?? string.Empty);
            return null;
        }
        catch (DtksFormatException cacat)
        {
            return cacat;
        }
    }

    private static ProblemDetails DariValidasi(HttpContext konteks, ValidationException cacat)
    {
        NamaKawat kawat = NamaKawat.Dari(konteks);
        ProblemDetails masalah = Baru(
            StatusCodes.Status422UnprocessableEntity,
            new Pesan("DATA-BERCACAT", "Data tidak lolos pemeriksaan; perbaiki yang disebut dalam temuan.", "The data did not pass the checks; repair what temuan names."));

        // Why: a failure also holds the value it was about; that stays here.
        masalah.Extensions["temuan"] = cacat.Errors.Select(e => new Dictionary<string, string> { ["kode"] = e.ErrorCode, ["jalur"] = TeksAman.Samarkan(kawat.Jalur(e.PropertyName)), ["pesan"] = e.ErrorMessage }).ToArray();
        return masalah;
    }

    /// <summary>The first thing that is wrong, and all of them in <c>temuan</c> where there are several.</summary>
    internal static ProblemDetails Baru(int status, ImmutableArray<CacatData> cacat, int? posisi = null)
    {
        ProblemDetails masalah = Baru(status, cacat[0].Pesan, cacat[0].Jalur, posisi);
        if (cacat.Length > 1)
        {
            masalah.Extensions["temuan"] = cacat
                .Select(c => new Dictionary<string, string> { ["kode"] = c.Pesan.Kode, ["jalur"] = TeksAman.Samarkan(c.Jalur), ["pesan"] = $"{c.Pesan.Indonesia} / {c.Pesan.Inggris}" }).ToArray();
        }

        return masalah;
    }

    private static ProblemDetails Baru(int status, Pesan pesan, string? jalur = null, int? posisi = null)
    {
        ProblemDetails masalah = new() { Status = status, Title = pesan.Kode, Detail = $"{pesan.Indonesia} / {pesan.Inggris}" };
        masalah.Extensions["kode"] = pesan.Kode;
        masalah.Extensions["pesan"] = new Dictionary<string, string> { ["id"] = pesan.Indonesia, ["en"] = pesan.Inggris };
        if (!string.IsNullOrEmpty(jalur))
        {
            masalah.Extensions["jalur"] = TeksAman.Samarkan(jalur);
        }

        if (posisi is { } tempat)
        {
            masalah.Extensions["posisi"] = tempat;
        }

        return masalah;
    }
}
