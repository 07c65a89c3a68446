using System.Text.Json;
using System.Text.Json.Serialization;
using static Dtks.Domain.Json.AnggotaObjek;

namespace Dtks.Domain.Json;

/// <summary>What a comparison found of one element, in JSON: <c>{elemen, status, skor?, ambang}</c>.</summary>
/// <remarks>Unknown values are not written; null reads as absent. Unknown and repeated members are refused. Stateless, hence thread-safe.</remarks>
public sealed class HasilElemenJsonConverter : JsonConverter<HasilElemen>
{
    private static readonly string[] NamaAnggota = ["elemen", "status", "ambang", "skor"];

    private static readonly ElemenKepadananJsonConverter Elemen = new();
    private static readonly StatusTemuanJsonConverter Status = new();

    /// <summary>Reads the object.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">
    /// Not an object, an unknown, repeated or missing member, or a value that its member cannot hold; names the member, never its value.
    /// </exception>
    public override HasilElemen Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isi = new Isian();
        Baca(ref reader, ("hasil elemen", "the finding on an element"), NamaAnggota, 3, isi, options, BacaAnggota);
        return new(isi.Elemen, isi.Status, isi.Skor, isi.Ambang);
    }

    /// <summary>Writes the object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options in use; not consulted.</param>
    public override void Write(Utf8JsonWriter writer, HasilElemen value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        Tulis(writer, "elemen", value.Elemen, Elemen, options);
        Tulis(writer, "status", value.Status, Status, options);
        Tulis(writer, "skor", value.Skor);
        Tulis(writer, "ambang", (int?)value.Ambang);
        writer.WriteEndObject();
    }

    private static void BacaAnggota(ref Utf8JsonReader reader, string anggota, Isian isi, JsonSerializerOptions options)
    {
        switch (anggota)
        {
            case "elemen": isi.Elemen = Elemen.Read(ref reader, typeof(ElemenKepadanan), options); break;
            case "status": isi.Status = Status.Read(ref reader, typeof(StatusTemuan), options); break;
            case "ambang": isi.Ambang = Bilangan(ref reader); break;
            default: isi.Skor = Bilangan(ref reader); break;
        }
    }

    /// <summary>The members read so far.</summary>
    private sealed class Isian
    {
        public ElemenKepadanan Elemen { get; set; }

        public StatusTemuan Status { get; set; }

        public int Ambang { get; set; }

        public int? Skor { get; set; }
    }
}
