using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using JsonHttp = Microsoft.AspNetCore.Http.Json.JsonOptions;
using JsonMvc = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace Dtks.AspNetCore;

/// <summary>A path that validators write in names of C#, <c>Anggota[2].NomorKk</c>, as the request names its members: <c>anggota[2].no_kk</c>.</summary>
internal sealed class NamaKawat
{
    private readonly JsonSerializerOptions _pilihan;
    private readonly Type[] _akar;

    internal NamaKawat(JsonSerializerOptions pilihan, IEnumerable<Type> akar)
    {
        _pilihan = pilihan;
        _akar = [.. akar.Select(Inti).SelectMany(jenis => new[] { jenis, Butir(jenis) }).OfType<Type>().Distinct()];
    }

    /// <summary>The names of what the handler of a failed request takes and checks.</summary>
    public static NamaKawat Dari(HttpContext konteks)
    {
        // Why: before handlers are asked, the endpoint is taken off the context and kept here.
        EndpointMetadataCollection? data = (konteks.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? konteks.GetEndpoint())?.Metadata;
        return data?.GetMetadata<ControllerActionDescriptor>() is { } aksi
            ? new(
                konteks.RequestServices.GetRequiredService<IOptions<JsonMvc>>().Value.JsonSerializerOptions,
                aksi.Parameters.Select(p => p.ParameterType).Concat(aksi.ControllerTypeInfo.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.ParameterType)))
            : new(
                konteks.RequestServices.GetRequiredService<IOptions<JsonHttp>>().Value.SerializerOptions,
                data?.GetMetadata<MethodInfo>()?.GetParameters().Select(p => p.ParameterType) ?? []);
    }

    /// <summary>The path in the names of the request; by the naming policy where no type of the request has such members.</summary>
    public string Jalur(string jalur) => Terikut(jalur) ?? string.Join('.', jalur.Split('.').Select(bagian => Pisah(bagian) is var (nama, letak) ? Menurut(nama) + letak : bagian));

    /// <summary>The path in the names of the request; null where no type of the request has such members.</summary>
    public string? Terikut(string jalur) => _akar.Select(akar => Ikuti(akar, jalur.Split('.'))).FirstOrDefault(j => j is not null);

    private string? Ikuti(Type jenis, string[] bagian)
    {
        Type? kini = jenis;
        var nama = new string[bagian.Length];
        for (int i = 0; i < bagian.Length; i++)
        {
            (string anggota, string letak) = Pisah(bagian[i]);
            if (kini?.GetProperty(anggota) is not { } ciri || Nama(kini, ciri) is not { } tertulis)
            {
                return null;
            }

            nama[i] = tertulis + letak;
            kini = Inti(ciri.PropertyType);
            kini = letak.Length > 0 ? Butir(kini) : kini;
        }

        return string.Join('.', nama);
    }

    private string? Nama(Type jenis, PropertyInfo ciri) => _pilihan.TryGetTypeInfo(jenis, out JsonTypeInfo? info) is false ? null
        : info.Kind == JsonTypeInfoKind.Object ? info.Properties.FirstOrDefault(p => p.AttributeProvider is MemberInfo asal && asal.Name == ciri.Name)?.Name
        : info.Converter is IBerbentuk ? JsonNamingPolicy.SnakeCaseLower.ConvertName(DalamBentuk(ciri.Name))
        : Menurut(ciri.Name);

    /// <summary>The member of the library's JSON that holds a member of a record.</summary>
    private static string DalamBentuk(string anggota) => anggota switch
    {
        nameof(Penduduk.NomorKk) => nameof(BentukOrang.NoKk),
        nameof(Penduduk.NamaIbuKandung) => nameof(BentukOrang.IbuKandung),
        nameof(Penduduk.WilayahTakTerbaca) => nameof(BentukOrang.Wilayah),
        _ => anggota,
    };

    private string Menurut(string nama) => _pilihan.PropertyNamingPolicy?.ConvertName(nama) ?? nama;

    private static (string Nama, string Letak) Pisah(string bagian) => bagian.IndexOf('[', StringComparison.Ordinal) is >= 0 and var mulai ? (bagian[..mulai], bagian[mulai..]) : (bagian, string.Empty);

    /// <summary>What is behind a validator, or what may be missing.</summary>
    private static Type Inti(Type jenis) =>
        jenis.IsGenericType && jenis.GetGenericTypeDefinition() == typeof(IValidator<>) ? jenis.GetGenericArguments()[0] : Nullable.GetUnderlyingType(jenis) ?? jenis;

    private static Type? Butir(Type jenis) => jenis == typeof(string)
        ? null
        : new[] { jenis }.Concat(jenis.GetInterfaces()).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
