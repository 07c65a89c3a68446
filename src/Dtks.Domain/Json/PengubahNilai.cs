using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;

namespace Dtks.Domain.Json;

/// <summary>A value that is one text in JSON, also as a property name: NIK, No KK, ID DTKS, kode wilayah, periode; personal numbers in full.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <remarks>What is not such a text is refused with <see cref="DtksJsonException"/>, without the text. Stateless, hence thread-safe.</remarks>
public sealed class NilaiJsonConverter<T> : JsonConverter<T>, ISkemaNilai
    where T : struct, ISpanParsable<T>
{
    /// <summary>Reads the value.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The value.</returns>
    /// <exception cref="DtksJsonException">The token is no text, or the text is not such a value.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String ? Baca(ref reader) : throw new DtksJsonException(Bernomor ? PesanJson.Nomor : PesanJson.Teks);

    /// <summary>Writes the value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <exception cref="DtksJsonException">The value is <c>default</c>, which has no text.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> tempat = stackalloc char[TeksJson.Pendek];
        writer.WriteStringValue(Tulis(value, tempat));
    }

    /// <summary>Reads the value from a property name.</summary>
    /// <param name="reader">The reader, at the name.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <returns>The value.</returns>
    /// <exception cref="DtksJsonException">The name is not such a value.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Baca(ref reader);

    /// <summary>Writes the value as a property name.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The options in use; not consulted.</param>
    /// <exception cref="DtksJsonException">The value is <c>default</c>, which has no text.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> tempat = stackalloc char[TeksJson.Pendek];
        writer.WritePropertyName(Tulis(value, tempat));
    }

    JsonObject ISkemaNilai.Skema()
    {
        var skema = new JsonObject { ["type"] = "string" };
        if (typeof(T) == typeof(Periode))
        {
            skema["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])$";
        }

        return skema;
    }

    private static bool Bernomor => typeof(T) == typeof(Nik) || typeof(T) == typeof(NomorKk);

    private static T Baca(ref Utf8JsonReader reader)
    {
        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        ReadOnlySpan<char> teks = TeksJson.Aksara(in reader, ruang);
        if (T.TryParse(teks, CultureInfo.InvariantCulture, out T nilai))
        {
            return nilai;
        }

        try
        {
            return T.Parse(teks, CultureInfo.InvariantCulture);
        }
        catch (DtksFormatException salah)
        {
            throw new DtksJsonException(salah.Pesan) { Posisi = salah.Posisi };
        }
    }

    private static ReadOnlySpan<char> Tulis(T nilai, Span<char> tempat)
    {
        if (nilai is not ISpanFormattable)
        {
            return nilai.ToString() is { Length: > 0 } teks ? teks : throw new DtksJsonException(PesanJson.TakTertulis(typeof(T).Name));
        }

        _ = ((ISpanFormattable)nilai).TryFormat(tempat, out int panjang, Bernomor ? "D" : "", CultureInfo.InvariantCulture);
        return panjang > 0 ? tempat[..panjang] : throw new DtksJsonException(PesanJson.TakTertulis(typeof(T).Name));
    }
}

/// <summary>The reading of a NIK in JSON: the digits when there are sixteen (valid or not), null when it is missing, else its defect.</summary>
/// <remarks>Any text reads: a bad one is a reading too. Stateless, hence thread-safe.</remarks>
public sealed class BacaanNikJsonConverter : JsonConverter<BacaanNik>, ISkemaNilai
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override BacaanNik Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(BacaanNomorJson.Baca(ref reader, NomorEnamBelas.BacaNik));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BacaanNik value, JsonSerializerOptions options) => BacaanNomorJson.Tulis(writer, value.Hasil);

    JsonObject ISkemaNilai.Skema() => BacaanNomorJson.Skema();
}

/// <summary>The reading of a No KK in JSON, as <see cref="BacaanNikJsonConverter"/>.</summary>
public sealed class BacaanNomorKkJsonConverter : JsonConverter<BacaanNomorKk>, ISkemaNilai
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override BacaanNomorKk Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(BacaanNomorJson.Baca(ref reader, NomorEnamBelas.BacaNomorKk));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BacaanNomorKk value, JsonSerializerOptions options) => BacaanNomorJson.Tulis(writer, value.Hasil);

    JsonObject ISkemaNilai.Skema() => BacaanNomorJson.Skema();
}

/// <summary>A job in JSON: its code, or the text of one outside the list.</summary>
public sealed class PekerjaanJsonConverter : JsonConverter<Pekerjaan>, ISkemaNilai
{
    /// <inheritdoc/>
    public override Pekerjaan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt32(out int kode) => Pekerjaan.Baca(kode.ToString(CultureInfo.InvariantCulture)),
        JsonTokenType.String => Pekerjaan.Baca(reader.GetString()),
        _ => throw new DtksJsonException(PesanJson.Pekerjaan),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Pekerjaan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.TryNomorTertulis(out int kode))
        {
            writer.WriteNumberValue(kode);
        }
        else
        {
            writer.WriteStringValue(value.Nama);
        }
    }

    JsonObject ISkemaNilai.Skema() => new() { ["type"] = new JsonArray("integer", "string") };
}

/// <summary>A mark of death in JSON: true, false, or the date; null is not known.</summary>
public sealed class TandaMeninggalJsonConverter : JsonConverter<TandaMeninggal>, ISkemaNilai
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override TandaMeninggal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        return reader.TokenType switch
        {
            JsonTokenType.True => TandaMeninggal.Ya,
            JsonTokenType.False => TandaMeninggal.Tidak,
            JsonTokenType.Null => default,
            JsonTokenType.String when TeksTanggal.TryBacaIso(TeksJson.Aksara(in reader, ruang), out LocalDate tanggal) => TandaMeninggal.Pada(tanggal),
            JsonTokenType.String => throw new DtksJsonException(PesanJson.Tanggal),
            _ => throw new DtksJsonException(PesanJson.Meninggal),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TandaMeninggal value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Tanggal is { } tanggal)
        {
            writer.WriteStringValue(TeksTanggal.Iso(tanggal));
        }
        else if (value.Status == Kepastian.TidakTahu)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteBooleanValue(value.Status == Kepastian.Ya);
        }
    }

    JsonObject ISkemaNilai.Skema() => new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "boolean" }, TanggalJsonConverter.BentukTanggal()) };
}

/// <summary>A school mark in JSON: the level, or false; null reads as not known. <c>true</c> is refused: it names no level.</summary>
public sealed class TandaSekolahJsonConverter : JsonConverter<TandaSekolah>, ISkemaNilai
{
    private static readonly KodeJsonConverter<JenjangSekolah> Jenjang = new(TabelKependudukan.Sekolah);

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override TandaSekolah Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.False => TandaSekolah.Tidak,
        JsonTokenType.Null => default,
        JsonTokenType.String => TandaSekolah.Pada(Jenjang.Read(ref reader, typeof(JenjangSekolah), options)),
        _ => throw new DtksJsonException(PesanJson.Sekolah),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TandaSekolah value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Jenjang is { } jenjang)
        {
            Jenjang.Write(writer, jenjang, options);
        }
        else if (value.Status == Kepastian.Tidak)
        {
            writer.WriteBooleanValue(false);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    JsonObject ISkemaNilai.Skema() => new() { ["anyOf"] = new JsonArray(Jenjang.Skema(), new JsonObject { ["const"] = false }) };
}

/// <summary>A set of reasons in JSON: a list of their codes.</summary>
public sealed class HimpunanAlasanJsonConverter : JsonConverter<HimpunanAlasan>, ISkemaNilai
{
    private static readonly AlasanJsonConverter Butir = new();

    /// <inheritdoc/>
    public override HimpunanAlasan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        HimpunanAlasan hasil = default;
        LarikJson.Baca(ref reader, (ref Utf8JsonReader r) => hasil = hasil.Dengan(Butir.Read(ref r, typeof(AlasanTidakLayak), options)));
        return hasil;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HimpunanAlasan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (AlasanTidakLayak alasan in value)
        {
            writer.WriteNumberValue((int)alasan);
        }

        writer.WriteEndArray();
    }

    JsonObject ISkemaNilai.Skema() => new() { ["type"] = "array", ["items"] = Butir.Skema() };
}

/// <summary>A reason in JSON: its code; which of them exist is for the edition to say (HD-1).</summary>
internal sealed class AlasanJsonConverter : JsonConverter<AlasanTidakLayak>, ISkemaNilai
{
    public override AlasanTidakLayak Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int kode) && kode is >= 1 and <= HimpunanAlasan.KodeTerbesar ? (AlasanTidakLayak)kode : throw Salah();

    public override void Write(Utf8JsonWriter writer, AlasanTidakLayak value, JsonSerializerOptions options) => writer.WriteNumberValue(Kode(value));

    public override AlasanTidakLayak ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        return int.TryParse(TeksJson.Aksara(in reader, ruang), NumberStyles.None, CultureInfo.InvariantCulture, out int kode) && kode is >= 1 and <= HimpunanAlasan.KodeTerbesar
            ? (AlasanTidakLayak)kode
            : throw Salah();
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, AlasanTidakLayak value, JsonSerializerOptions options)
        => writer.WritePropertyName(Kode(value).ToString(CultureInfo.InvariantCulture));

    public JsonObject Skema() => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = HimpunanAlasan.KodeTerbesar };

    private static int Kode(AlasanTidakLayak alasan)
        => (int)alasan is >= 1 and <= HimpunanAlasan.KodeTerbesar ? (int)alasan : throw new DtksJsonException(PesanJson.TakTertulis(TabelPengesahan.Alasan.NamaDaftar));

    private static DtksJsonException Salah() => new(PesanJson.Rentang(new(1, HimpunanAlasan.KodeTerbesar)));
}

/// <summary>Kinds of disability in JSON: a list of their codes.</summary>
internal sealed class DisabilitasJsonConverter : JsonConverter<Disabilitas>, ISkemaNilai
{
    private static readonly KodeJsonConverter<Disabilitas> Butir = new(TabelKependudukan.Disabilitas);

    public override Disabilitas Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Disabilitas hasil = Disabilitas.TidakAda;
        LarikJson.Baca(ref reader, (ref Utf8JsonReader r) => hasil |= Butir.Read(ref r, typeof(Disabilitas), options));
        return hasil;
    }

    public override void Write(Utf8JsonWriter writer, Disabilitas value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (ButirKode<Disabilitas> butir in TabelKependudukan.Disabilitas.Butir)
        {
            if ((value & butir.Nilai) != Disabilitas.TidakAda)
            {
                writer.WriteStringValue(butir.Kode);
            }
        }

        writer.WriteEndArray();
    }

    public JsonObject Skema() => new() { ["type"] = "array", ["items"] = Butir.Skema() };
}

/// <summary>A day in JSON, <c>yyyy-MM-dd</c>.</summary>
internal sealed class TanggalJsonConverter : JsonConverter<LocalDate>, ISkemaNilai
{
    public static JsonObject BentukTanggal() => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" };

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        return reader.TokenType == JsonTokenType.String && TeksTanggal.TryBacaIso(TeksJson.Aksara(in reader, ruang), out LocalDate tanggal)
            ? tanggal
            : throw new DtksJsonException(PesanJson.Tanggal);
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Span<char> ruang = stackalloc char[TeksTanggal.Panjang];
        TeksTanggal.TulisIso(ruang, value);
        writer.WriteStringValue(ruang);
    }

    public JsonObject Skema() => BentukTanggal();
}

/// <summary>A word of a code list in JSON: exactly its code, a number where the codes are numbers.</summary>
/// <param name="tabel">The list.</param>
/// <param name="longgar">Whether names, aliases and numbers as text are read too.</param>
internal sealed class KodeJsonConverter<T>(TabelKode<T> tabel, bool longgar = false) : JsonConverter<T>, ISkemaNilai
    where T : struct, Enum
{
    private readonly bool _bilangan = tabel.Butir.All(b => int.TryParse(b.Kode, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (_bilangan && reader.TokenType == JsonTokenType.Number)
        {
            Span<char> angka = stackalloc char[TeksJson.Pendek];
            return reader.TryGetInt32(out int kode) && kode.TryFormat(angka, out int panjang, provider: CultureInfo.InvariantCulture) && tabel.TryBaca(angka[..panjang], out T nomor)
                ? nomor
                : throw Salah();
        }

        return reader.TokenType == JsonTokenType.String && (longgar || !_bilangan) && TryTeks(ref reader, out T nilai) ? nilai : throw Salah();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (!tabel.Memuat(value))
        {
            throw new DtksJsonException(PesanJson.TakTertulis(tabel.NamaDaftar));
        }

        if (_bilangan)
        {
            writer.WriteNumberValue(int.Parse(tabel.Kode(value), CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteStringValue(tabel.Kode(value));
        }
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TryTeks(ref reader, out T nilai) ? nilai : throw Salah();

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WritePropertyName(tabel.Memuat(value) ? tabel.Kode(value) : throw new DtksJsonException(PesanJson.TakTertulis(tabel.NamaDaftar)));

    public JsonObject Skema()
    {
        var kode = new JsonArray([.. tabel.Butir.Select(b => (JsonNode)(_bilangan ? JsonValue.Create(int.Parse(b.Kode, CultureInfo.InvariantCulture)) : JsonValue.Create(b.Kode)))]);
        return longgar
            ? new() { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = kode }, new JsonObject { ["type"] = "string" }) }
            : new() { ["enum"] = kode };
    }

    private bool TryTeks(ref Utf8JsonReader reader, out T nilai)
    {
        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        ReadOnlySpan<char> teks = TeksJson.Aksara(in reader, ruang);
        return tabel.TryBaca(teks, out nilai) && (longgar || teks.SequenceEqual(tabel.Kode(nilai)));
    }

    private DtksJsonException Salah() => new(PesanJson.DiLuarDaftar(string.Join(", ", tabel.Butir.Select(b => b.Kode))));
}

/// <summary>Texts of a reader without a string where they are short.</summary>
internal static class TeksJson
{
    public const int Pendek = 128;

    /// <summary>The text of a value or a property name, in the caller's space when it fits.</summary>
    public static ReadOnlySpan<char> Aksara(scoped in Utf8JsonReader reader, Span<char> ruang)
        => !reader.HasValueSequence && reader.ValueSpan.Length <= ruang.Length ? ruang[..reader.CopyString(ruang)] : reader.GetString();
}

/// <summary>Lists read by hand, entry by entry.</summary>
internal static class LarikJson
{
    public delegate void Pembaca(ref Utf8JsonReader reader);

    public static void Baca(ref Utf8JsonReader reader, Pembaca butir)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new DtksJsonException(PesanJson.Larik);
        }

        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            try
            {
                butir(ref reader);
            }
            catch (DtksJsonException salah)
            {
                throw new DtksJsonException(salah.Pesan, $"[{i}]") { Posisi = salah.Posisi };
            }
        }
    }
}

/// <summary>Readings of numbers of sixteen digits in JSON, once for NIK and No KK.</summary>
internal static class BacaanNomorJson
{
    public delegate HasilNomor Pembaca(ReadOnlySpan<char> teks);

    public static HasilNomor Baca(ref Utf8JsonReader reader, Pembaca pembaca)
    {
        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        return reader.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.String => pembaca(TeksJson.Aksara(in reader, ruang)),
            JsonTokenType.StartObject => BacaCacat(ref reader),
            _ => throw new DtksJsonException(PesanJson.Nomor),
        };
    }

    public static void Tulis(Utf8JsonWriter writer, HasilNomor hasil)
    {
        ArgumentNullException.ThrowIfNull(writer);
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

    public static JsonObject Skema() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string" },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["cacat"] = new JsonObject { ["enum"] = new JsonArray("karakter", "panjang") },
                    ["posisi"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
                },
                ["required"] = new JsonArray("cacat"),
                ["additionalProperties"] = false,
            },
            new JsonObject { ["type"] = "null" }),
    };

    private static HasilNomor BacaCacat(ref Utf8JsonReader reader)
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
                throw new DtksJsonException(PesanJson.BacaanNomor);
            }
        }

        return (cacat, posisi) switch
        {
            (CacatNik.Karakter, { } p) => HasilNomor.SalahKarakter(p),
            (CacatNik.Panjang, null) => new HasilNomor(0, CacatNik.Panjang),
            _ => throw new DtksJsonException(PesanJson.BacaanNomor),
        };
    }
}
