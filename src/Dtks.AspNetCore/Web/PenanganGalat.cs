using System.Globalization;
using System.Text.Json;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;
using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Dtks.AspNetCore;

/// <summary>Makes problem details of what the library refuses: code, path, position, both languages; never what was sent.</summary>
internal sealed class PenanganGalat(IProblemDetailsService penulis) : IExceptionHandler
{
    private static readonly Pesan TakTerbaca = new(
        "JSON-TAK-TERBACA", "Isi permintaan bukan JSON yang diminta; periksa bentuk dan nama anggotanya.", "The body is not the JSON asked for; check its form and the names of its members.");

    private static readonly Pesan ParameterTakTerbaca = new(
        "PERMINTAAN-TAK-TERBACA", "Permintaan tidak terbaca; periksa alamat, parameter, dan jenis isinya.", "The request cannot be read; check address, parameters and content type.");

    private static readonly Dictionary<Type, Func<string, DtksFormatException?>> Pembaca = new()
    {
        [typeof(Nik)] = Coba<Nik>,
        [typeof(NomorKk)] = Coba<NomorKk>,
        [typeof(KodeWilayah)] = Coba<KodeWilayah>,
        [typeof(Periode)] = Coba<Periode>,
        [typeof(IdDtks)] = Coba<IdDtks>,
        [typeof(Desil)] = Coba<Desil>,
        [typeof(IdAturan)] = Coba<IdAturan>,
        [typeof(ProgramBansos)] = Coba<ProgramBansos>,
    };

    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        ProblemDetails? masalah = exception switch
        {
            BadHttpRequestException buruk => DariPermintaan(httpContext, buruk),
            DtksJsonException json => Baru(StatusCodes.Status400BadRequest, json.Pesan, json.Jalur),
            DtksFormatException format => Baru(StatusCodes.Status400BadRequest, format.Pesan, posisi: format.Posisi),
            DiLuarCakupanException luar => Baru(StatusCodes.Status422UnprocessableEntity, luar.Pesan),
            BahanTidakSahException bahan => DariBahan(bahan),
            ValidationException cacat => DariValidasi(cacat),
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

    private static ProblemDetails DariPermintaan(HttpContext konteks, BadHttpRequestException buruk)
    {
        switch (buruk.InnerException)
        {
            case DtksJsonException dtks:
                return Baru(buruk.StatusCode, dtks.Pesan, Gabung(Jalur(dtks.Path), dtks.Jalur));
            case JsonException json:
                // Why: the serializer's own message may repeat a member or value that it read.
                return Baru(buruk.StatusCode, TakTerbaca, Jalur(json.Path));
            case not null:
                return Baru(buruk.StatusCode, TakTerbaca);
            default:
                return Parameter(konteks, buruk.StatusCode) ?? Baru(buruk.StatusCode, ParameterTakTerbaca);
        }
    }

    /// <summary>The parameter of the handler that could not be read, read once more for its defect.</summary>
    private static ProblemDetails? Parameter(HttpContext konteks, int status)
    {
        // Why: before handlers are asked, the endpoint and the route values of the request are taken off its context and kept here.
        IExceptionHandlerFeature? asal = konteks.Features.Get<IExceptionHandlerFeature>();
        foreach (IParameterBindingMetadata parameter in asal?.Endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            Type jenis = Nullable.GetUnderlyingType(parameter.ParameterInfo.ParameterType) ?? parameter.ParameterInfo.ParameterType;
            if (Pembaca.TryGetValue(jenis, out Func<string, DtksFormatException?>? baca) && Teks(konteks, asal?.RouteValues, parameter.Name) is { } teks && baca(teks) is { } cacat)
            {
                return Baru(status, cacat.Pesan, parameter.Name, cacat.Posisi);
            }
        }

        return null;
    }

    private static string? Teks(HttpContext konteks, RouteValueDictionary? rute, string nama) =>
        rute?.TryGetValue(nama, out object? isi) == true ? isi as string
        : konteks.Request.Query.TryGetValue(nama, out Microsoft.Extensions.Primitives.StringValues tanya) ? tanya.ToString()
        : konteks.Request.Headers.TryGetValue(nama, out Microsoft.Extensions.Primitives.StringValues kepala) ? kepala.ToString()
        : null;

    private static DtksFormatException? Coba<T>(string teks)
        where T : IParsable<T>
    {
        try
        {
            _ = T.Parse(teks, CultureInfo.InvariantCulture);
            return null;
        }
        catch (DtksFormatException cacat)
        {
            return cacat;
        }
    }

    private static ProblemDetails DariValidasi(ValidationException cacat)
    {
        ProblemDetails masalah = Baru(
            StatusCodes.Status422UnprocessableEntity,
            new Pesan("DATA-BERCACAT", "Data tidak lolos pemeriksaan; perbaiki yang disebut dalam temuan.", "The data did not pass the checks; repair what temuan names."));

        // Why: a failure also holds the value it was about; that stays here.
        masalah.Extensions["temuan"] = cacat.Errors.Select(e => new Dictionary<string, string> { ["kode"] = e.ErrorCode, ["jalur"] = e.PropertyName, ["pesan"] = e.ErrorMessage }).ToArray();
        return masalah;
    }

    /// <summary>The first contradiction, and all of them in <c>temuan</c> where there are several.</summary>
    private static ProblemDetails DariBahan(BahanTidakSahException bahan)
    {
        ProblemDetails masalah = Baru(StatusCodes.Status422UnprocessableEntity, bahan.Cacat[0].Pesan, bahan.Cacat[0].Jalur);
        if (bahan.Cacat.Length > 1)
        {
            masalah.Extensions["temuan"] = bahan.Cacat
                .Select(c => new Dictionary<string, string> { ["kode"] = c.Pesan.Kode, ["jalur"] = c.Jalur, ["pesan"] = $"{c.Pesan.Indonesia} / {c.Pesan.Inggris}" }).ToArray();
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

    /// <summary>The place of a record in the body, and the place inside the record.</summary>
    private static string? Gabung(string? luar, string dalam) =>
        string.IsNullOrEmpty(luar) ? dalam : dalam.Length == 0 || luar.EndsWith(dalam, StringComparison.Ordinal) ? luar : PemeriksaBentuk.Sambung(luar, dalam);

    /// <summary>The path of the serializer, <c>$.orang[2].nik</c>, as the library writes one.</summary>
    private static string? Jalur(string? path) => path is null or "$" ? null : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path.TrimStart('$');
}
