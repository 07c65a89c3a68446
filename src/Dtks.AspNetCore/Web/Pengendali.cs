using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Dtks.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

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
        kata.SetMissingRequestBodyRequiredValueAccessor(() => CacatBadan.Tiada.ToString());
        kata.SetMissingBindRequiredValueAccessor(Wajib);
        kata.SetMissingKeyOrValueAccessor(() => Wajib("isian"));
        kata.SetAttemptedValueIsInvalidAccessor((_, anggota) => Kata(anggota));
        kata.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Kata("isian"));
        kata.SetUnknownValueIsInvalidAccessor(Kata);
        kata.SetValueIsInvalidAccessor(_ => Kata("isian"));
        kata.SetValueMustNotBeNullAccessor(_ => Kata("isian"));
    }

    /// <summary>What could not be bound or read, as a problem.</summary>
    public static IActionResult Tolak(ActionContext konteks)
    {
        NamaKawat kawat = NamaKawat.Badan((ControllerActionDescriptor)konteks.ActionDescriptor, konteks.HttpContext.RequestServices);

        // Why: of a body that is not there or could not be read the framework also says that its parameter is not there.
        bool takTerbaca = konteks.ModelState.Any(k => k.Value!.Errors.Any(g => g.Exception is JsonException || g.ErrorMessage == CacatBadan.Tiada.ToString()));
        HashSet<string> badan = [.. konteks.ActionDescriptor.Parameters.Where(p => takTerbaca && p.BindingInfo?.BindingSource == BindingSource.Body).Select(p => p.Name)];
        ImmutableArray<(CacatData Cacat, int? Posisi)> semua =
        [
            .. from keadaan in konteks.ModelState
               from galat in keadaan.Value!.Errors
               where galat.Exception is not null || !badan.Contains(keadaan.Key)
               orderby galat.Exception is null
               from cacat in PenanganGalat.Membaca(galat, keadaan.Key, kawat)
               select cacat,
        ];

        // Why: a binder of the application may leave a value unchecked and say nothing of it.
        semua = semua.IsEmpty ? [(new(string.Empty, PembacaTeks.TakTerbaca), null)] : semua;
        ProblemDetails masalah = PenanganGalat.Baru(StatusCodes.Status400BadRequest, [.. semua.Select(c => c.Cacat)], semua[0].Posisi);
        return new ObjectResult(masalah) { StatusCode = masalah.Status, ContentTypes = { "application/problem+json" } };
    }

    private static string Kata(string anggota) => $"{anggota} tidak terbaca; periksa bentuknya. / {anggota} cannot be read; check its form.";

    private static string Wajib(string anggota) => $"{anggota} wajib diisi. / {anggota} is required.";

    /// <summary>What the framework itself asks for is told in both languages.</summary>
    private sealed class KataWajib : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            foreach (RequiredAttribute wajib in context.ValidationMetadata.ValidatorMetadata.OfType<RequiredAttribute>().Where(w => w is { ErrorMessage: null, ErrorMessageResourceName: null }))
            {
                wajib.ErrorMessage = Wajib("{0}");
            }
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
                bindingContext.Result = ModelBindingResult.Success(
                    isi == ValueProviderResult.None ? throw new DtksFormatException(PembacaTeks.TakTerbaca) : PembacaTeks.Baca(jenis, teks ?? string.Empty));
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
