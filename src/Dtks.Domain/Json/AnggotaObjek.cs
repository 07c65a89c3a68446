using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dtks.Domain.Json;

/// <summary>Reads and writes a JSON object member by member. Messages name the members of the object, never what the text holds.</summary>
/// <remarks>The serializer's own reading repeats the name of a member it does not know: a NIK out of place would end in a log.</remarks>
internal static class AnggotaObjek
{
    /// <summary>Reads the value of one member, which is not null.</summary>
    public delegate void Pembaca<in TIsian>(ref Utf8JsonReader reader, string anggota, TIsian isi, JsonSerializerOptions options);

    /// <summary>Reads an object; null counts as absent.</summary>
    /// <param name="reader">The reader, at the value; afterwards at its end.</param>
    /// <param name="nama">What the object is, in Indonesian and English.</param>
    /// <param name="anggota">The names of its members, the required ones first; at most 32.</param>
    /// <param name="wajib">How many are required.</param>
    /// <param name="isi">Where the values go.</param>
    /// <param name="options">The options in use, handed on.</param>
    /// <param name="baca">Reads one member.</param>
    /// <exception cref="JsonException">Not an object, an unknown, repeated or missing member, or a value that its member cannot hold.</exception>
    public static void Baca<TIsian>(
        ref Utf8JsonReader reader, (string Indonesia, string Inggris) nama, string[] anggota, int wajib, TIsian isi, JsonSerializerOptions options, Pembaca<TIsian> baca)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Isian {nama.Indonesia} harus berupa objek. / The value must be an object: {nama.Inggris}.");
        }

        uint terbaca = 0;
        uint terisi = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int nomor = Array.IndexOf(anggota, reader.GetString());
            if (nomor < 0)
            {
                string dikenal = string.Join(", ", anggota);
                throw new JsonException($"Anggota objek {nama.Indonesia} tidak dikenal. Yang dikenal: {dikenal}. / Unknown member of {nama.Inggris}. Known: {dikenal}.");
            }

            if ((terbaca & (1u << nomor)) != 0)
            {
                throw new JsonException($"Anggota \"{anggota[nomor]}\" muncul dua kali. / The member \"{anggota[nomor]}\" occurs twice.");
            }

            terbaca |= 1u << nomor;
            _ = reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            terisi |= 1u << nomor;
            try
            {
                baca(ref reader, anggota[nomor], isi, options);
            }
            catch (JsonException salah) when (salah.Path is null)
            {
                throw new JsonException($"Anggota \"{anggota[nomor]}\" / member \"{anggota[nomor]}\": {salah.Message}", salah);
            }
        }

        string[] kurang = [.. anggota.Take(wajib).Where((_, nomor) => (terisi & (1u << nomor)) == 0)];
        if (kurang.Length > 0)
        {
            string sebutan = string.Join(", ", kurang);
            throw new JsonException($"Objek {nama.Indonesia} kurang: {sebutan}. / Missing in {nama.Inggris}: {sebutan}.");
        }
    }

    /// <summary>A text.</summary>
    public static string Teks(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException("Isian harus berupa teks. / The value must be text.");

    /// <summary>A truth value.</summary>
    public static bool Tanda(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw new JsonException("Isian harus true atau false. / The value must be true or false."),
    };

    /// <summary>A mark that was stated.</summary>
    public static Kepastian Kepastian(ref Utf8JsonReader reader) => Tanda(ref reader) ? Domain.Kepastian.Ya : Domain.Kepastian.Tidak;

    /// <summary>A whole number.</summary>
    public static int Bilangan(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int angka)
        ? angka
        : throw new JsonException("Isian harus berupa bilangan bulat. / The value must be a whole number.");

    /// <summary>Writes a member that has a value.</summary>
    public static void Tulis<T>(Utf8JsonWriter writer, string anggota, T? nilai, JsonConverter<T> pengubah, JsonSerializerOptions options)
        where T : struct
    {
        if (nilai is { } isi)
        {
            writer.WritePropertyName(anggota);
            pengubah.Write(writer, isi, options);
        }
    }

    /// <summary>Writes a text that is there.</summary>
    public static void Tulis(Utf8JsonWriter writer, string anggota, string? nilai)
    {
        if (nilai is not null)
        {
            writer.WriteString(anggota, nilai);
        }
    }

    /// <summary>Writes a number that is there.</summary>
    public static void Tulis(Utf8JsonWriter writer, string anggota, int? nilai)
    {
        if (nilai is { } angka)
        {
            writer.WriteNumber(anggota, angka);
        }
    }

    /// <summary>Writes what is true.</summary>
    public static void Tulis(Utf8JsonWriter writer, string anggota, bool nilai)
    {
        if (nilai)
        {
            writer.WriteBoolean(anggota, true);
        }
    }

    /// <summary>Writes a mark that is known.</summary>
    public static void Tulis(Utf8JsonWriter writer, string anggota, Kepastian nilai)
    {
        if (nilai != Domain.Kepastian.TidakTahu)
        {
            writer.WriteBoolean(anggota, nilai == Domain.Kepastian.Ya);
        }
    }
}
