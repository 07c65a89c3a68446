using System.Reflection;
using System.Text.Json.Nodes;
using Dtks.Rules;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dtks.AspNetCore;

/// <summary>Says in an OpenAPI document how requests that hold values of the library are refused: 400, and 422 where facts are decided on or a validator is asked.</summary>
internal static class JawabanGalat
{
    private const string Nama = "MasalahDtks";
    private const string Jenis = "application/problem+json";

    /// <summary>Adds what the application did not describe itself.</summary>
    public static void Tambahkan(OpenApiOperation operasi, OpenApiOperationTransformerContext konteks)
    {
        Type[] dibaca = [.. konteks.Description.ParameterDescriptions.Select(p => p.ParameterDescriptor?.ParameterType ?? p.Type).OfType<Type>()];
        if (konteks.Document is not { } dokumen || !dibaca.Any(t => Memuat(t, [])))
        {
            return;
        }

        Tambahkan(operasi, dokumen, "400", "Permintaan tidak terbaca. / The request cannot be read.");
        if (dibaca.Contains(typeof(BahanKelayakan)) || Diminta(konteks).Any(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IValidator<>)))
        {
            Tambahkan(operasi, dokumen, "422", "Isinya terbaca, tetapi ditolak aturan. / It was read, and is refused by a rule.");
        }
    }

    private static void Tambahkan(OpenApiOperation operasi, OpenApiDocument dokumen, string status, string uraian)
    {
        operasi.Responses ??= [];
        if (operasi.Responses.ContainsKey(status))
        {
            return;
        }

        if (dokumen.Components?.Schemas?.ContainsKey(Nama) != true)
        {
            dokumen.AddComponent<IOpenApiSchema>(Nama, SkemaDtks.Baru(Bentuk()));
        }

        operasi.Responses[status] = new OpenApiResponse
        {
            Description = uraian,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [Jenis] = new() { Schema = new OpenApiSchemaReference(Nama, dokumen) } },
        };
    }

    /// <summary>What the handler asks of the application: its parameters, or those of the controller's constructor.</summary>
    private static IEnumerable<Type> Diminta(OpenApiOperationTransformerContext konteks) => (konteks.Description.ActionDescriptor is ControllerActionDescriptor aksi
        ? aksi.ControllerTypeInfo.GetConstructors().Cast<MethodBase>().Append(aksi.MethodInfo)
        : konteks.Description.ActionDescriptor.EndpointMetadata.OfType<MethodBase>()).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType);

    /// <summary>Whether a type is one of the library, or holds one.</summary>
    private static bool Memuat(Type jenis, HashSet<Type> dilihat) => dilihat.Add(jenis) && (PembacaTeks.Milik(jenis)
        || PembacaTeks.Mengenal(jenis)
        || (jenis.GetElementType() is { } butir && Memuat(butir, dilihat))
        || jenis.GetGenericArguments().Any(t => Memuat(t, dilihat))
        || (jenis.Assembly != typeof(string).Assembly && jenis.GetProperties().Any(p => Memuat(p.PropertyType, dilihat))));

    /// <summary>A problem, as <see cref="PenanganGalat"/> makes one.</summary>
    private static JsonObject Bentuk() => new()
    {
        ["type"] = "object",
        ["description"] = "Why a request is refused; never what was sent",
        ["required"] = new JsonArray("title", "status", "detail", "kode", "pesan"),
        ["properties"] = new JsonObject
        {
            ["type"] = Teks("The kind of problem, an address"),
            ["title"] = Teks("The same as kode"),
            ["status"] = new JsonObject { ["type"] = "integer", ["description"] = "The HTTP status" },
            ["detail"] = Teks("pesan in Indonesian, then in English"),
            ["kode"] = Teks("What is wrong, such as JSON-HILANG or NIK-PANJANG"),
            ["jalur"] = Teks("Where, in the names of the request, such as anggota[2].nik"),
            ["posisi"] = Posisi(),
            ["pesan"] = new JsonObject
            {
                ["type"] = "object",
                ["description"] = "What is wrong and how to repair it",
                ["required"] = new JsonArray("id", "en"),
                ["properties"] = new JsonObject { ["id"] = Teks("In Indonesian"), ["en"] = Teks("In English") },
            },
            ["temuan"] = new JsonObject
            {
                ["type"] = "array",
                ["description"] = "Everything that is wrong, up to twenty, where it is more than one thing or was found by a validator",
                ["items"] = new JsonObject
                {
                    ["type"] = "object",
                    ["required"] = new JsonArray("kode", "jalur", "pesan"),
                    ["properties"] = new JsonObject { ["kode"] = Teks("The rule, or what is wrong"), ["jalur"] = Teks("Where"), ["pesan"] = Teks("In both languages"), ["posisi"] = Posisi() },
                },
            },
        },
    };

    private static JsonObject Posisi() => new() { ["type"] = "integer", ["minimum"] = 0, ["description"] = "Which character, from 0, where one is wrong" };

    private static JsonObject Teks(string uraian) => new() { ["type"] = "string", ["description"] = uraian };
}
