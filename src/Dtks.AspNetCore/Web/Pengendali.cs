using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dtks.AspNetCore;

/// <summary>Controllers read the values of the library as minimal APIs do, and refuse with the same problem details.</summary>
internal static class Pengendali
{
    public static void Pasang(MvcOptions pilihan)
    {
        pilihan.ModelBinderProviders.Insert(0, new PenyediaPengikat());
        pilihan.ModelMetadataDetailsProviders.Add(new TanpaTelusur());
        pilihan.ModelMetadataDetailsProviders.Add(new KataWajib());

        // Why: the framework's own words are English, and some repeat the value that was sent.
        DefaultModelBindingMessageProvider kata = pilihan.ModelBindingMessageProvider;
        kata.SetMissingRequestBodyRequiredValueAccessor(() => PesanTerbawa.Kirim(CacatBadan.Tiada));
        kata.SetMissingBindRequiredValueAccessor(Wajib);
        kata.SetMissingKeyOrValueAccessor(() => Wajib("isian"));
        kata.SetAttemptedValueIsInvalidAccessor((_, anggota) => Kata(anggota));
        kata.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Kata("isian"));
        kata.SetUnknownValueIsInvalidAccessor(Kata);
        kata.SetValueIsInvalidAccessor(_ => Kata("isian"));
        kata.SetValueMustNotBeNullAccessor(_ => Kata("isian"));
    }

    /// <summary>A body may be as deep as its JSON may be; where the framework's own bound is less deep, it throws over a body that a minimal API reads or refuses.</summary>
    public static void PasangKedalaman(MvcOptions pilihan, JsonSerializerOptions json)
    {
        // Why: 64 is what the serializer takes where nothing is said; a list and the member that holds it are two steps of a place.
        int dalam = 2 * (json.MaxDepth > 0 ? json.MaxDepth : 64);
        pilihan.MaxModelBindingRecursionDepth = Math.Max(pilihan.MaxModelBindingRecursionDepth, dalam);
        pilihan.MaxValidationDepth = pilihan.MaxValidationDepth is { } batas ? Math.Max(batas, dalam) : null;
    }

    /// <summary>What could not be bound or read, as a problem.</summary>
    public static IActionResult Tolak(ActionContext konteks) => new Penolakan();

    private static string Kata(string anggota) =>
        PesanTerbawa.Kirim(new(PembacaTeks.TakTerbaca.Kode, $"{anggota} tidak terbaca; periksa bentuknya.", $"{anggota} cannot be read; check its form."));

    private static string Wajib(string anggota) => PesanTerbawa.Kirim(new(PembacaTeks.TakTerbaca.Kode, $"{anggota} wajib diisi.", $"{anggota} is required."));

    /// <summary>The answer to a request that could not be bound or read.</summary>
    private sealed class Penolakan : IActionResult
    {
        public async Task ExecuteResultAsync(ActionContext context)
        {
            ProblemDetails masalah = PenanganGalat.Baru(StatusCodes.Status400BadRequest, await Semua(context).ConfigureAwait(false));
            await new ObjectResult(masalah) { StatusCode = masalah.Status, ContentTypes = { "application/problem+json" } }.ExecuteResultAsync(context).ConfigureAwait(false);
        }

        private static async ValueTask<ImmutableArray<CacatPermintaan>> Semua(ActionContext konteks)
        {
            ParameterDescriptor[] badan = [.. konteks.ActionDescriptor.Parameters.Where(p => p.BindingInfo?.BindingSource == BindingSource.Body)];
            HashSet<string> lain = [.. konteks.ActionDescriptor.Parameters.Except(badan).Select(p => p.BindingInfo?.BinderModelName ?? p.Name)];
            JsonSerializerOptions pilihan = konteks.HttpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
            NamaKawat kawat = new(pilihan, badan.Select(p => p.ParameterType));
            (string Kunci, ModelError Galat)[] galat = [.. from keadaan in konteks.ModelState from satu in keadaan.Value!.Errors select (keadaan.Key, satu)];

            // Why: of a body that is not there or could not be read the framework also says that its parameter is not there.
            bool takTerbaca = galat.Any(g => g.Galat.Exception is JsonException || PesanTerbawa.Ambil(g.Galat.ErrorMessage) == CacatBadan.Tiada);
            List<CacatPermintaan> semua = [];
            foreach ((string kunci, ModelError satu) in galat.Where(g => g.Galat.Exception is not null || !takTerbaca || !badan.Any(p => p.Name == g.Kunci)).OrderBy(g => g.Galat.Exception is null))
            {
                if (satu.Exception is JsonException json && !lain.Contains(kunci))
                {
                    JsonTypeInfo? info = badan is [{ ParameterType: var jenis }] && pilihan.TryGetTypeInfo(jenis, out JsonTypeInfo? ada) ? ada : null;
                    semua.AddRange(await CacatBadan.Dari(konteks.HttpContext, json, info).ConfigureAwait(false));
                }
                else
                {
                    semua.AddRange(Membaca(kunci, satu, kawat));
                }
            }

            // Why: a binder of the application may leave a value unchecked and say nothing of it.
            return semua.Count == 0 ? [new(string.Empty, PembacaTeks.TakTerbaca)] : [.. semua];
        }

        /// <summary>What could not be bound.</summary>
        private static IEnumerable<CacatPermintaan> Membaca(string kunci, ModelError galat, NamaKawat badan) => galat switch
        {
            { Exception: TakTerikatException { Cacat: var cacat } } => [new(kunci, cacat.Pesan, cacat.Posisi)],
            { Exception: DtksJsonException salah } => [CacatPermintaan.Dari(salah, kunci)],
            { Exception: IGalatDtks dtks } => dtks.Cacat.Select(c => new CacatPermintaan(PemeriksaBentuk.Sambung(kunci, c.Jalur), c.Pesan)),
            { Exception: not null } => [new(kunci, PembacaTeks.TakTerbaca)],
            _ when PesanTerbawa.Ambil(galat.ErrorMessage) is { } pesan => [new(pesan == CacatBadan.Tiada ? string.Empty : Nama(kunci, badan), pesan)],

            // Why: words of the application are one text, and in the language it chose.
            _ => [new(Nama(kunci, badan), new(PembacaTeks.TakTerbaca.Kode, galat.ErrorMessage, galat.ErrorMessage))],
        };

        private static string Nama(string kunci, NamaKawat badan) => badan.Terikut(kunci) ?? CacatBadan.Jalur(kunci);
    }

    /// <summary>What the framework itself asks for is told in both languages.</summary>
    private sealed class KataWajib : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            foreach (RequiredAttribute wajib in context.ValidationMetadata.ValidatorMetadata.OfType<RequiredAttribute>().Where(w => w is { ErrorMessage: null, ErrorMessageResourceName: null }).ToArray())
            {
                IList<object> semua = context.ValidationMetadata.ValidatorMetadata;
                semua[semua.IndexOf(wajib)] = new WajibDuaBahasa { AllowEmptyStrings = wajib.AllowEmptyStrings };
            }
        }

        /// <summary>What is required, told in both languages.</summary>
        private sealed class WajibDuaBahasa : RequiredAttribute
        {
            public override string FormatErrorMessage(string name) => Wajib(name);
        }
    }

    /// <summary>The framework does not walk through the library's own values and records.</summary>
    /// <remarks>They were checked as they were read, and a member such as <see cref="BacaanNik.Nilai"/> throws where there is nothing to give.</remarks>
    private sealed class TanpaTelusur : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            if (PembacaTeks.Milik(Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType))
            {
                context.ValidationMetadata.ValidateChildren = false;
            }
        }
    }

    private sealed class PenyediaPengikat : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.BindingInfo.BindingSource is not { IsGreedy: true } && PembacaTeks.Mengenal(context.Metadata.UnderlyingOrModelType)
                ? new Pengikat(context.Metadata.UnderlyingOrModelType)
                : null;
    }

    private sealed class Pengikat(Type jenis) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            ValueProviderResult isi = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            string? teks = isi.FirstValue;
            bool bolehTiada = bindingContext.ModelMetadata.IsReferenceOrNullableType || Bersedia(bindingContext);
            if (isi == ValueProviderResult.None && bolehTiada)
            {
                // Why: what is put down as a value and not bound counts as not checked, and the framework refuses the request.
                return Task.CompletedTask;
            }

            // Why: of a value that is not there the framework drops the name.
            string kunci = bindingContext.ModelName.Length == 0 ? bindingContext.FieldName : bindingContext.ModelName;
            bindingContext.ModelState.SetModelValue(kunci, isi);
            if (string.IsNullOrEmpty(teks) && bolehTiada)
            {
                bindingContext.Result = ModelBindingResult.Success(null);
                return Task.CompletedTask;
            }

            try
            {
                // Why: what is missing must not become a default, which would look like something known.
                // Why: of a value given twice the framework would take the first and say nothing.
                bindingContext.Result = ModelBindingResult.Success(
                    isi == ValueProviderResult.None ? throw new DtksFormatException(PembacaTeks.TakTerbaca)
                    : isi.Length > 1 ? throw new DtksFormatException(PesanJson.Ganda)
                    : PembacaTeks.Baca(jenis, teks ?? string.Empty));
            }
            catch (DtksFormatException cacat)
            {
                // Why: of a FormatException the framework keeps the value sent and not the exception.
                bindingContext.ModelState.TryAddModelError(kunci, new TakTerikatException(cacat), bindingContext.ModelMetadata);
            }

            return Task.CompletedTask;
        }

        private static bool Bersedia(ModelBindingContext konteks) =>
            konteks.ActionContext.ActionDescriptor.Parameters.OfType<ControllerParameterDescriptor>().Any(p => p.Name == konteks.FieldName && p.ParameterInfo.HasDefaultValue);
    }
}

/// <summary>A value that could not be bound, on its way to the answer.</summary>
internal sealed class TakTerikatException(DtksFormatException cacat) : Exception(cacat.Message)
{
    public DtksFormatException Cacat { get; } = cacat;
}
