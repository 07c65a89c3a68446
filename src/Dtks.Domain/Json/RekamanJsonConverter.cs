using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dtks.Domain.Json;

/// <summary>A record in JSON, named and shaped as the operation protocol has it, personal numbers in full.</summary>
/// <typeparam name="T">The record: a person, participation, declaration, letter or finding on an element.</typeparam>
/// <remarks>
/// Unknown values are not written; absent and null read as unknown. Unknown, repeated and missing members are refused with
/// <see cref="DtksJsonException"/>, never with what the text holds. Stateless, hence thread-safe.
/// </remarks>
public sealed class RekamanJsonConverter<T> : JsonConverter<T>, IBerbentuk
    where T : notnull
{
    private static readonly IPasangan Pasangan = Pilih();

    Type IBerbentuk.Bentuk => Pasangan.Bentuk;

    private interface IPasangan
    {
        Type Bentuk { get; }

        T Baca(ref Utf8JsonReader reader);

        void Tulis(Utf8JsonWriter writer, T nilai);
    }

    /// <summary>Reads the record.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The record.</returns>
    /// <exception cref="DtksJsonException">Not an object, an unknown, repeated or missing member, or a value that its member cannot hold.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Pasangan.Baca(ref reader);

    /// <summary>Writes the record.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The record.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Pasangan.Tulis(writer, value);
    }

    private static IPasangan Pilih() => (IPasangan)(
        typeof(T) == typeof(Penduduk) ? new RekamanJsonConverter<Penduduk>.PasanganBentuk<BentukOrang>()
        : typeof(T) == typeof(Kepesertaan) ? new RekamanJsonConverter<Kepesertaan>.PasanganBentuk<BentukKepesertaan>()
        : typeof(T) == typeof(Penetapan) ? new RekamanJsonConverter<Penetapan>.PasanganBentuk<BentukPenetapan>()
        : typeof(T) == typeof(SuratPengesahan) ? new RekamanJsonConverter<SuratPengesahan>.PasanganBentuk<BentukSurat>()
        : typeof(T) == typeof(HasilElemen) ? (object)new RekamanJsonConverter<HasilElemen>.PasanganBentuk<BentukHasilElemen>()
        : throw new NotSupportedException($"{typeof(T).Name} bukan rekaman. / Not a record."));

    private sealed class PasanganBentuk<TBentuk> : IPasangan
        where TBentuk : class, IBentuk<T, TBentuk>
    {
        public Type Bentuk => typeof(TBentuk);

        public T Baca(ref Utf8JsonReader reader) => BentukJson.Baca<T, TBentuk>(ref reader);

        public void Tulis(Utf8JsonWriter writer, T nilai) => JsonSerializer.Serialize(writer, TBentuk.Dari(nilai), DtksJson.Info<TBentuk>());
    }
}

/// <summary>Reads a shape, and finds out what is wrong when that fails.</summary>
internal static class BentukJson
{
    /// <exception cref="DtksJsonException">Not an object, an unknown, repeated or missing member, or a value that its member cannot hold.</exception>
    public static T Baca<T, TBentuk>(ref Utf8JsonReader reader)
        where TBentuk : class, IBentuk<T, TBentuk>
    {
        Utf8JsonReader awal = reader;
        try
        {
            return JsonSerializer.Deserialize(ref reader, DtksJson.Info<TBentuk>()) is { } bentuk ? bentuk.Jadi() : throw new DtksJsonException(PesanJson.Objek);
        }
        catch (Exception salah) when (salah is JsonException or InvalidOperationException)
        {
            throw Cacat(ref awal, DtksJson.Info<TBentuk>(), salah);
        }
    }

    /// <summary>Why a value could not be read.</summary>
    /// <param name="awal">A reader, at the value.</param>
    /// <param name="info">What it was read as.</param>
    /// <param name="salah">How that failed.</param>
    public static DtksJsonException Cacat(ref Utf8JsonReader awal, JsonTypeInfo info, Exception salah)
    {
        if (JsonDocument.TryParseValue(ref awal, out JsonDocument? dokumen))
        {
            using (dokumen)
            {
                if (PemeriksaBentuk.Cari(dokumen.RootElement, info, string.Empty).FirstOrDefault() is { } cacat)
                {
                    return cacat;
                }
            }
        }

        return salah as DtksJsonException ?? new(PesanJson.Objek);
    }
}
