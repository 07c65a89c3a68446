using System.Globalization;
using System.Text.Json;

namespace Dtks.Domain.Json;

/// <summary>Base of the converters of enums whose codes are numbers: written as a JSON number, read as a number or as any text of the list.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <remarks>As a dictionary key the code is text. Errors are <see cref="JsonException"/> listing the known codes. Thread-safe.</remarks>
public abstract class KodeBilanganJsonConverter<T> : KodeJsonConverter<T>
    where T : struct, Enum
{
    private readonly TabelKode<T> _tabel;

    /// <summary>Makes a converter over a code list.</summary>
    /// <param name="tabel">The list; every code is a whole number.</param>
    protected KodeBilanganJsonConverter(TabelKode<T> tabel)
        : base(tabel) => _tabel = tabel;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            return base.Read(ref reader, typeToConvert, options);
        }

        return reader.TryGetInt32(out int kode) && _tabel.TryBaca(kode.ToString(CultureInfo.InvariantCulture), out T nilai)
            ? nilai
            : throw new JsonException(_tabel.PesanTakDikenal().ToString());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!_tabel.Memuat(value))
        {
            base.Write(writer, value, options);
            return;
        }

        writer.WriteNumberValue(int.Parse(_tabel.Kode(value), CultureInfo.InvariantCulture));
    }
}
