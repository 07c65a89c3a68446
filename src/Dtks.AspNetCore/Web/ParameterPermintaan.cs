using System.Globalization;
using System.Reflection;
using Dtks.Domain.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace Dtks.AspNetCore;

/// <summary>Which parameter of the handler of a minimal API could not be bound: the first that is not there, or that cannot be read.</summary>
/// <remarks>Why: the framework tells that in its words only. Before handlers of exceptions are asked, the endpoint and the route of a request are taken off its context and kept in a feature.</remarks>
internal static class ParameterPermintaan
{
    /// <summary>The first parameter that is at fault, by its name in the request; null where none is seen to be.</summary>
    public static async ValueTask<CacatPermintaan?> Cari(HttpContext konteks)
    {
        RouteValueDictionary? rute = konteks.Features.Get<IExceptionHandlerFeature>()?.RouteValues;
        HashSet<Type> badan = JenisBadan(konteks);
        foreach (IParameterBindingMetadata parameter in Semua(konteks))
        {
            if (DariBadan(parameter, badan))
            {
                if (!parameter.IsOptional && await CacatBadan.Kosong(konteks).ConfigureAwait(false))
                {
                    return new(string.Empty, CacatBadan.Tiada);
                }
            }
            else if (Butir(parameter) is { } jenis && Cacat(parameter, jenis, Teks(konteks, rute, parameter)) is { } cacat)
            {
                return cacat;
            }
        }

        return null;
    }

    /// <summary>What the body is read as; null where none is.</summary>
    public static Type? Badan(HttpContext konteks)
    {
        HashSet<Type> badan = JenisBadan(konteks);
        return Semua(konteks).FirstOrDefault(p => DariBadan(p, badan))?.ParameterInfo.ParameterType;
    }

    private static EndpointMetadataCollection? Data(HttpContext konteks) => konteks.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.Metadata;

    private static IReadOnlyList<IParameterBindingMetadata> Semua(HttpContext konteks) => Data(konteks)?.GetOrderedMetadata<IParameterBindingMetadata>() ?? [];

    private static HashSet<Type> JenisBadan(HttpContext konteks) => [.. Data(konteks)?.GetOrderedMetadata<IAcceptsMetadata>().Select(a => a.RequestType).OfType<Type>() ?? []];

    private static bool DariBadan(IParameterBindingMetadata parameter, HashSet<Type> badan) =>
        Asal<IFromBodyMetadata>(parameter) || (!parameter.HasTryParse && !BerasalSebut(parameter) && badan.Contains(parameter.ParameterInfo.ParameterType));

    private static bool BerasalSebut(IParameterBindingMetadata parameter) =>
        Asal<IFromRouteMetadata>(parameter) || Asal<IFromQueryMetadata>(parameter) || Asal<IFromHeaderMetadata>(parameter) || Asal<IFromFormMetadata>(parameter);

    private static bool Asal<T>(IParameterBindingMetadata parameter) => parameter.ParameterInfo.GetCustomAttributes().OfType<T>().Any();

    /// <summary>The value that one text of a parameter stands for; null where it is no text.</summary>
    private static Type? Butir(IParameterBindingMetadata parameter)
    {
        Type jenis = parameter.ParameterInfo.ParameterType;
        jenis = jenis.IsArray ? jenis.GetElementType()! : jenis;
        jenis = Nullable.GetUnderlyingType(jenis) ?? jenis;
        return jenis == typeof(string) || jenis.IsEnum || PembacaTeks.Urai(jenis) ? jenis : null;
    }

    private static CacatPermintaan? Cacat(IParameterBindingMetadata parameter, Type jenis, StringValues teks)
    {
        bool larik = parameter.ParameterInfo.ParameterType.IsArray;
        if (teks.Count == 0 || (!larik && jenis != typeof(string) && string.IsNullOrEmpty(teks[0])))
        {
            // Why: nothing after the name is not the same as no name: the framework reads it, and fails, whatever may be absent.
            return teks.Count == 0 && (parameter.IsOptional || larik) ? null : new(Nama(parameter), PembacaTeks.TakTerbaca);
        }

        if (teks.Count > 1 && !larik && jenis != typeof(string))
        {
            return new(Nama(parameter), PesanJson.Ganda);
        }

        foreach (string? satu in larik ? teks : new StringValues(teks[0]))
        {
            if (PembacaTeks.Periksa(jenis, satu ?? string.Empty) is { } cacat)
            {
                return new(Nama(parameter), cacat.Pesan, cacat.Posisi);
            }
        }

        return null;
    }

    private static StringValues Teks(HttpContext konteks, RouteValueDictionary? rute, IParameterBindingMetadata parameter)
    {
        string nama = Nama(parameter);
        return rute?.TryGetValue(nama, out object? isi) == true ? Convert.ToString(isi, CultureInfo.InvariantCulture)
            : Asal<IFromHeaderMetadata>(parameter) ? konteks.Request.Headers[nama]
            : Asal<IFromFormMetadata>(parameter) ? konteks.Request.HasFormContentType && konteks.Request.Form.TryGetValue(nama, out StringValues formulir) ? formulir : default
            : konteks.Request.Query[nama];
    }

    /// <summary>The name of a parameter in the request.</summary>
    private static string Nama(IParameterBindingMetadata parameter) =>
        parameter.ParameterInfo.GetCustomAttributes().OfType<IModelNameProvider>().FirstOrDefault(n => n.Name is not null)?.Name ?? parameter.Name;
}
