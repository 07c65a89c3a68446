using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Protokol;
using Dtks.Rules;
using NodaTime;

namespace Dtks.AspNetCore;

/// <summary>Reads the values of the library from one text: by their own <c>Parse</c>, or as the library's JSON reads that text.</summary>
internal static class PembacaTeks
{
    public static readonly Pesan TakTerbaca = new(
        "PERMINTAAN-TAK-TERBACA", "Permintaan tidak terbaca; periksa alamat, parameter, dan jenis isinya.", "The request cannot be read; check address, parameters and content type.");

    private static readonly Assembly[] Pustaka = [typeof(Nik).Assembly, typeof(VerifikasiKelayakan).Assembly, typeof(Kemiripan).Assembly, typeof(RekamanPutusan).Assembly];

    /// <summary>The library's JSON over any type.</summary>
    public static readonly JsonSerializerOptions Pilihan = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.UseDtks();

    /// <summary>Whether a type is one of the library's own.</summary>
    public static bool Milik(Type jenis) => Pustaka.Contains(jenis.Assembly);

    /// <summary>Whether a text can stand for a value of this type, by the library.</summary>
    public static bool Mengenal(Type jenis) =>
        jenis == typeof(LocalDate) || Berurai(jenis) || (Milik(jenis) && jenis.IsEnum && Pilihan.GetTypeInfo(jenis).Converter is ISkemaNilai);

    /// <summary>Whether the type reads its own text: a value of the library, or <see cref="DariAlamat{T}"/>.</summary>
    public static bool Berurai(Type jenis) =>
        (Milik(jenis) || jenis.Assembly == typeof(PembacaTeks).Assembly) && Urai(jenis);

    /// <exception cref="DtksFormatException">The text is no such value.</exception>
    public static object Baca(Type jenis, string teks)
    {
        if (Berurai(jenis))
        {
            return PanggilUrai(jenis, teks);
        }

        try
        {
            // Why: of a list whose codes are numbers, JSON has a number.
            JsonValue isi = Bernomor(jenis) && int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out int kode) && kode.ToString(CultureInfo.InvariantCulture) == teks
                ? JsonValue.Create(kode)
                : JsonValue.Create(teks);
            return isi.Deserialize(jenis, Pilihan) ?? throw new DtksFormatException(TakTerbaca);
        }
        catch (JsonException salah)
        {
            // Why: the serializer's own message may repeat what it read.
            throw new DtksFormatException((salah as DtksJsonException)?.Pesan ?? TakTerbaca, (salah as DtksJsonException)?.Posisi);
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

    /// <summary>Whether a type reads its own text, of the library or not.</summary>
    public static bool Urai(Type jenis) => jenis.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>) && i.GetGenericArguments()[0] == jenis);

    /// <summary>Why a text is no such value, as a minimal API reads it; null where it is one.</summary>
    public static DtksFormatException? Periksa(Type jenis, string teks)
    {
        try
        {
            _ = jenis == typeof(string) ? teks : jenis.IsEnum ? Enum.Parse(jenis, teks, ignoreCase: true) : PanggilUrai(jenis, teks);
            return null;
        }
        catch (Exception salah) when (salah is FormatException or ArgumentException or OverflowException)
        {
            return salah as DtksFormatException ?? new(TakTerbaca);
        }
    }

    private static object PanggilUrai(Type jenis, string teks) => typeof(PembacaTeks).GetMethod(nameof(UraiSebagai), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(jenis)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [teks], CultureInfo.InvariantCulture)!;

    private static bool Bernomor(Type jenis) => jenis.IsEnum && Pilihan.GetTypeInfo(jenis).Converter is ISkemaNilai nilai
        && nilai.Skema() is var skema && ((skema["enum"] as JsonArray)?[0]?.GetValueKind() == JsonValueKind.Number || (skema["type"] is JsonValue tipe && (string?)tipe == "integer"));

    private static object UraiSebagai<T>(string teks)
        where T : IParsable<T> => T.Parse(teks, CultureInfo.InvariantCulture);
}
