using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.AspNetCore;

/// <summary>Reads the values of the library from one text: by their own <c>Parse</c>, or as the library's JSON reads that text.</summary>
internal static class PembacaTeks
{
    public static readonly Pesan TakTerbaca = new(
        "PERMINTAAN-TAK-TERBACA", "Permintaan tidak terbaca; periksa alamat, parameter, dan jenis isinya.", "The request cannot be read; check address, parameters and content type.");

    private static readonly Assembly[] Pustaka = [typeof(Nik).Assembly, typeof(VerifikasiKelayakan).Assembly, typeof(Kemiripan).Assembly];

    /// <summary>The library's JSON over any type.</summary>
    public static readonly JsonSerializerOptions Pilihan = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.UseDtks();

    /// <summary>Whether a type is one of the library's own.</summary>
    public static bool Milik(Type jenis) => Pustaka.Contains(jenis.Assembly);

    /// <summary>Whether a text can stand for a value of this type, by the library.</summary>
    public static bool Mengenal(Type jenis) =>
        jenis == typeof(LocalDate) || Berurai(jenis) || (Milik(jenis) && jenis.IsEnum && Pilihan.GetTypeInfo(jenis).Converter is ISkemaNilai);

    /// <summary>Whether the type reads its own text: a value of the library, or <see cref="DariAlamat{T}"/>.</summary>
    public static bool Berurai(Type jenis) =>
        (Milik(jenis) || jenis.Assembly == typeof(PembacaTeks).Assembly) && jenis.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>));

    /// <exception cref="DtksFormatException">The text is no such value.</exception>
    public static object Baca(Type jenis, string teks)
    {
        if (Berurai(jenis))
        {
            return typeof(PembacaTeks).GetMethod(nameof(Urai), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(jenis)
                .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [teks], CultureInfo.InvariantCulture)!;
        }

        try
        {
            return JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(teks), jenis, Pilihan) ?? throw new DtksFormatException(TakTerbaca);
        }
        catch (JsonException salah)
        {
            // Why: the serializer's own message may repeat what it read.
            throw new DtksFormatException((salah as DtksJsonException)?.Pesan ?? TakTerbaca);
        }
    }

    /// <summary>The value, or null when the text is none.</summary>
    public static object? Coba(Type jenis, string teks)
    {
        try
        {
            return Baca(jenis, teks);
        }
        catch (DtksFormatException)
        {
            return null;
        }
    }

    private static object Urai<T>(string teks)
        where T : IParsable<T> => T.Parse(teks, CultureInfo.InvariantCulture);
}
