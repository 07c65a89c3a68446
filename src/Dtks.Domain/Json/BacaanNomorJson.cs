using System.Text.Json;

namespace Dtks.Domain.Json;

/// <summary>Readings of numbers of sixteen digits in JSON, once for NIK and No KK.</summary>
internal static class BacaanNomorJson
{
    internal delegate HasilNomor Pembaca(ReadOnlySpan<char> teks);

    internal static HasilNomor Read(ref Utf8JsonReader reader, Pembaca pembaca, string nama) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => pembaca(reader.GetString()),
        JsonTokenType.StartObject => ReadCacat(ref reader, nama),
        _ => throw new JsonException($"Isian {nama} harus berupa teks. / The value of {nama} must be text."),
    };

    internal static void Write(Utf8JsonWriter writer, HasilNomor hasil)
    {
        if (hasil.EnamBelasDigit)
        {
            Span<char> tempat = stackalloc char[NomorEnamBelas.Panjang];
            _ = NomorEnamBelas.TryFormat(hasil.Angka, tempat, out _, "D");
            if (hasil.Angka == 0)
            {
                tempat.Fill('0');
            }

            writer.WriteStringValue(tempat);
        }
        else if (!hasil.Ada)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteString("cacat"u8, TabelIdentitas.CacatNik.Kode(hasil.Cacat!.Value));
            if (hasil.Posisi is { } posisi)
            {
                writer.WriteNumber("posisi"u8, posisi);
            }

            writer.WriteEndObject();
        }
    }

    private static HasilNomor ReadCacat(ref Utf8JsonReader reader, string nama)
    {
        CacatNik? cacat = null;
        int? posisi = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("cacat"u8) && cacat is null && reader.Read() && reader.TokenType == JsonTokenType.String
                && TabelIdentitas.CacatNik.TryBaca(reader.GetString(), out CacatNik terbaca))
            {
                cacat = terbaca;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("posisi"u8) && posisi is null
                && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int angka) && angka >= 0)
            {
                posisi = angka;
            }
            else
            {
                throw Salah(nama);
            }
        }

        return (cacat, posisi) switch
        {
            (CacatNik.Karakter, { } p) => HasilNomor.SalahKarakter(p),
            (CacatNik.Panjang, null) => new HasilNomor(0, CacatNik.Panjang),
            _ => throw Salah(nama),
        };
    }

    private static JsonException Salah(string nama)
        => new($"Bacaan {nama} hanya memuat cacat \"karakter\" dengan posisi, atau \"panjang\". / A reading of {nama} holds only the defect \"karakter\" with posisi, or \"panjang\".");
}
