using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Protokol;
using Dtks.Rules;
using FluentValidation;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Extensions;

namespace Dtks.AspNetCore;

/// <summary>The one call that makes an application read, write, describe and refuse as the library does.</summary>
public static class PendaftaranDtks
{
    /// <summary>Adds JSON, problem details, OpenAPI schemas and validators for the types of the library.</summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// Minimal APIs and controllers alike. Errors become problem details once the application calls <c>app.UseExceptionHandler()</c>. Requests that cannot be bound throw, in every environment, so that they are told
    /// in the same way. OpenAPI documents are those of <c>AddOpenApi()</c>. A validator of people judges by the day of <see cref="TimeProvider"/> in Waktu Indonesia Barat;
    /// register a <see cref="KonteksAnomali"/> of your own for another day, a region or a registry. A day or a code of a list in the address of a minimal API: <see cref="DariAlamat{T}"/>.
    /// </remarks>
    /// <example>
    /// <code>
    /// WebApplicationBuilder builder = WebApplication.CreateBuilder();
    /// builder.Services.AddDtks();
    /// builder.Services.AddOpenApi();
    /// WebApplication app = builder.Build();
    /// app.UseExceptionHandler();
    /// app.MapGet("/nik/{nik}", (Nik nik) =&gt; nik.Wilayah);
    /// </code>
    /// </example>
    public static IServiceCollection AddDtks(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.UseDtks());
        services.Configure<JsonOptions>(o =>
        {
            o.JsonSerializerOptions.UseDtks();

            // Why: the words of the serializer may repeat what it read; without them the error itself comes through, with its code.
            o.AllowInputFormatterExceptionMessages = false;
        });
        services.PostConfigure<MvcOptions>(Pengendali.Pasang);
        services.AddOptions<MvcOptions>().PostConfigure<IOptions<JsonOptions>>((o, json) => Pengendali.PasangKedalaman(o, json.Value.JsonSerializerOptions));
        services.PostConfigure<ApiBehaviorOptions>(o => o.InvalidModelStateResponseFactory = Pengendali.Tolak);
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.ConfigureAll<OpenApiOptions>(o => o.AddSchemaTransformer<SkemaDtks>().AddOperationTransformer<SkemaDtks>());
        services.AddProblemDetails();
        services.AddOptions<ProblemDetailsOptions>().PostConfigure<IOptions<ApiBehaviorOptions>>((o, perilaku) =>
        {
            Action<ProblemDetailsContext>? semula = o.CustomizeProblemDetails;
            o.CustomizeProblemDetails = k =>
            {
                semula?.Invoke(k);
                MasalahStatus.Lengkapi(k.ProblemDetails, perilaku.Value.ClientErrorMapping.TryGetValue(k.ProblemDetails.Status ?? 0, out ClientErrorData? baku) ? baku.Title : null);
            };
        });
        services.TryAddEnumerable(ServiceDescriptor.Transient<IStartupFilter, PengingatIsi>());
        services.AddExceptionHandler<PenanganGalat>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddTransient(s => new KonteksAnomali(
            s.GetRequiredService<TimeProvider>().GetUtcNow().ToInstant().InZone(KebijakanDtks.Baku.ZonaWaktu).Date));
        services.TryAddTransient<IValidator<Penduduk>, PendudukValidator>();
        services.TryAddSingleton<IValidator<BahanUsulan>, ValidatorUsulan>();
        services.TryAddSingleton<IValidator<LaporanKeberadaan>, KycValidator>();
        return services;
    }

    /// <summary>Makes options read and write as the library does: Indonesian snake_case names, its values and code lists, unknown, repeated and missing members refused.</summary>
    /// <remarks>A member must be there when it is a parameter of a constructor without a default, or a <c>required</c> property; null is taken where the type says so (<c>NomorKk?</c>), and never in place of a record in a list.
    /// <see cref="BahanKelayakan"/> is read and <see cref="HasilKelayakan"/> is written as the operation <c>kelayakan.putusan</c> has them.</remarks>
    /// <param name="options">The options, not yet in use.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions UseDtks(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;

        // Why: without these a member that is missing from a record of the application becomes a default, which looks like something known.
        options.RespectRequiredConstructorParameters = true;
        options.RespectNullableAnnotations = true;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(DaftarPenuh.Pasang);
        foreach (JsonConverter pengubah in Dialek.Baku.Converters.Concat(DaftarKode.Pengubah))
        {
            options.Converters.Add(pengubah);
        }

        options.Converters.Add(new KepastianJsonConverter());
        options.Converters.Add(new BahanJsonConverter());
        options.Converters.Add(new HasilJsonConverter());

        return options;
    }
}
