using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Protokol;
using Dtks.Rules;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dtks.AspNetCore;

/// <summary>Says in an OpenAPI document what the values of the library look like: patterns, code lists, ranges; and how a request is refused.</summary>
internal sealed class SkemaDtks : IOpenApiSchemaTransformer, IOpenApiOperationTransformer
{
    // Why: what a client should send; a NIK with spaces or dots between its digits is read all the same.
    private static readonly Dictionary<Type, JsonObject> Pola = new()
    {
        [typeof(Nik)] = Teks("^[0-9]{16}$", "Nomor Induk Kependudukan; personal data"),
        [typeof(NomorKk)] = Teks("^[0-9]{16}$", "Nomor Kartu Keluarga; personal data"),
        [typeof(KodeWilayah)] = Teks(@"^[0-9]{2}(\.?[0-9]{2}(\.?[0-9]{2}(\.?[0-9]{4})?)?)?$", "Kode wilayah Kemendagri, with or without dots"),
        [typeof(Periode)] = Teks("^[0-9]{4}-(0[1-9]|1[0-2])$", "Month, yyyy-MM"),
        [typeof(IdDtks)] = Teks("^[A-Za-z0-9-]{1,40}$", "ID DTKS"),
        [typeof(ProgramBansos)] = Program(),
        [typeof(IdAturan)] = Teks("^[A-Z]{2}-([0-9]{1,2}|N)$", "Rule, such as VK-8"),
    };

    private static readonly Dictionary<Type, Type> Rekaman = new()
    {
        [typeof(Penduduk)] = typeof(BentukOrang),
        [typeof(Kepesertaan)] = typeof(BentukKepesertaan),
        [typeof(Penetapan)] = typeof(BentukPenetapan),
        [typeof(SuratPengesahan)] = typeof(BentukSurat),
        [typeof(HasilElemen)] = typeof(BentukHasilElemen),
    };

    /// <inheritdoc/>
    public async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        JsonTypeInfo info = context.JsonTypeInfo;
        if (Bentuk(Nullable.GetUnderlyingType(info.Type) ?? info.Type, info.Options) is { } bentuk)
        {
            Isi(schema, bentuk);
        }
        else if (info.Kind == JsonTypeInfoKind.Enumerable && schema.Items is null)
        {
            // Why: of entries with a converter the framework knows nothing, and leaves them out.
            schema.Items = await context.GetOrCreateSchemaAsync(info.ElementType!, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        else if (info.Kind == JsonTypeInfoKind.Dictionary && schema.AdditionalProperties is null)
        {
            schema.AdditionalProperties = await context.GetOrCreateSchemaAsync(info.ElementType!, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        JawabanGalat.Tambahkan(operation, context);
        foreach (ApiParameterDescription parameter in context.Description.ParameterDescriptions)
        {
            if (operation.Parameters?.FirstOrDefault(p => p.Name == parameter.Name) is OpenApiParameter tertulis && BentukParameter(parameter) is { } bentuk)
            {
                OpenApiSchema skema = new();
                Isi(skema, bentuk);
                tertulis.Schema = skema;
            }
        }

        return Task.CompletedTask;
    }

    private static JsonObject? BentukParameter(ApiParameterDescription parameter)
    {
        ParameterDescriptor? asal = parameter.ParameterDescriptor;
        bool pengendali = asal is ControllerParameterDescriptor;
        Type? jenis = pengendali ? parameter.ModelMetadata?.ModelType : (asal as IParameterInfoParameterDescriptor)?.ParameterInfo?.ParameterType ?? asal?.ParameterType;
        jenis = jenis is null ? null : Nullable.GetUnderlyingType(jenis) ?? jenis;
        bool terbungkus = jenis is { IsGenericType: true } && jenis.GetGenericTypeDefinition() == typeof(DariAlamat<>);
        jenis = terbungkus ? jenis!.GetGenericArguments()[0] : jenis;
        return jenis is null ? null
            : !pengendali && !terbungkus && jenis.IsEnum && parameter.Source != BindingSource.Body
                ? new() { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetNames(jenis).Select(n => (JsonNode)n)]) } // Why: a minimal API reads an enumeration by its name in C# only.
                : Bentuk(jenis, PembacaTeks.Pilihan);
    }

    private static JsonObject? Bentuk(Type jenis, JsonSerializerOptions pilihan) =>
        Pola.TryGetValue(jenis, out JsonObject? pola) ? pola
        : Rekaman.TryGetValue(jenis, out Type? rekaman) ? SkemaProtokol.Bentuk(rekaman)
        : pilihan.TryGetTypeInfo(jenis, out JsonTypeInfo? info) && info.Converter is ISkemaNilai nilai ? nilai.Skema()
        : null;

    private static void Isi(OpenApiSchema skema, JsonObject bentuk)
    {
        skema.Type = bentuk["type"] switch
        {
            JsonArray banyak => banyak.Aggregate(default(JsonSchemaType), (jenis, satu) => jenis | Jenis((string)satu!)),
            { } satu => Jenis((string)satu!),
            null => null,
        };
        skema.Pattern = (string?)bentuk["pattern"];
        skema.Format = (string?)bentuk["format"];
        skema.Description = (string?)bentuk["description"] ?? skema.Description;
        skema.Minimum = Angka(bentuk["minimum"]);
        skema.Maximum = Angka(bentuk["maximum"]);
        JsonArray? nilai = bentuk["enum"] as JsonArray ?? (bentuk["const"] is { } satuNilai ? [satuNilai.DeepClone()] : null);
        skema.Enum = nilai is null ? null : [.. nilai.Select(p => p?.DeepClone()!)];
        skema.Type ??= nilai?.Aggregate(default(JsonSchemaType), (jenis, satu) => jenis | Jenis(satu)); // Why: generators of clients ask for the type of a code list.
        skema.Examples = null;
        skema.UniqueItems = (bool?)bentuk["uniqueItems"];
        skema.Items = bentuk["items"] is JsonObject butir ? Baru(butir) : null;
        skema.AnyOf = bentuk["anyOf"] is JsonArray salahSatu ? [.. salahSatu.OfType<JsonObject>().Select(Baru)] : null;
        skema.OneOf = bentuk["oneOf"] is JsonArray tepatSatu ? [.. tepatSatu.OfType<JsonObject>().Select(Baru)] : null;
        skema.Properties = bentuk["properties"] is JsonObject anggota ? anggota.ToDictionary(a => a.Key, a => (IOpenApiSchema)Baru(a.Value as JsonObject ?? []), StringComparer.Ordinal) : null;
        skema.AdditionalPropertiesAllowed = bentuk["additionalProperties"] is not JsonValue tambahan || (bool)tambahan;
        skema.AdditionalProperties = bentuk["additionalProperties"] is JsonObject lain ? Baru(lain) : null;
        skema.Required = bentuk["required"] is JsonArray wajib ? wajib.Select(w => (string)w!).ToHashSet(StringComparer.Ordinal) : null;
    }

    internal static OpenApiSchema Baru(JsonObject bentuk)
    {
        OpenApiSchema skema = new();
        Isi(skema, bentuk);
        return skema;
    }

    private static string? Angka(JsonNode? angka) => angka?.GetValue<object>() is { } nilai ? Convert.ToString(nilai, CultureInfo.InvariantCulture) : null;

    private static JsonSchemaType Jenis(string nama) => nama switch
    {
        "string" => JsonSchemaType.String,
        "integer" => JsonSchemaType.Integer,
        "number" => JsonSchemaType.Number,
        "boolean" => JsonSchemaType.Boolean,
        "array" => JsonSchemaType.Array,
        "object" => JsonSchemaType.Object,
        _ => JsonSchemaType.Null,
    };

    private static JsonSchemaType Jenis(JsonNode? nilai) => nilai?.GetValueKind() switch
    {
        JsonValueKind.String => JsonSchemaType.String,
        JsonValueKind.Number => JsonSchemaType.Integer,
        JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
        _ => JsonSchemaType.Null,
    };

    private static JsonObject Program() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. DaftarProgram.Nasional.Semua.Select(p => (JsonNode)p.Kode)]) },
            SkemaProtokol.Bentuk(typeof(BentukProgramDaerah))),
        ["description"] = "A national programme by its code, or a regional one as an object",
    };

    private static JsonObject Teks(string pola, string uraian) => new() { ["type"] = "string", ["pattern"] = pola, ["description"] = uraian };
}
