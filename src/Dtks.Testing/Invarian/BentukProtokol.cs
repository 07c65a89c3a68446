using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Protokol;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>Questions, answers and cases in the form of the protocol <c>dtks.op/1</c>: member names in snake_case, codes of the tables.</summary>
internal static class BentukProtokol
{
    private const string DiLuarCakupan = "DTKS-OP-004";
    private const int IdPermintaan = 1;

    private static readonly JsonSerializerOptions PilihanMasukan = Pilihan(JsonIgnoreCondition.WhenWritingNull);

    private static readonly JsonSerializerOptions PilihanJawaban = Pilihan(JsonIgnoreCondition.Never);

    /// <summary>The <c>masukan</c> of a question; what is unknown, and a policy without differences from the default, is left out.</summary>
    public static JsonObject Masukan(object pertanyaan)
    {
        var masukan = JsonSerializer.SerializeToNode(pertanyaan, PilihanMasukan)!.AsObject();
        if (masukan["kebijakan"] is JsonObject { Count: 0 })
        {
            masukan.Remove("kebijakan");
        }

        return masukan;
    }

    /// <summary>A request line.</summary>
    public static string Permintaan(string operasi, JsonObject masukan) =>
        new JsonObject { ["id"] = IdPermintaan, ["op"] = operasi, ["masukan"] = masukan }.ToJsonString(Rapat);

    /// <summary>Reads an answer line; null when it says that the answer lies outside what is covered.</summary>
    /// <exception cref="InvalidDataException">The line is no answer, answers another request, lacks a member that is asked for, or refuses the question.</exception>
    public static TJawaban? Jawaban<TJawaban>(string? baris)
        where TJawaban : class
    {
        if (string.IsNullOrWhiteSpace(baris))
        {
            throw new InvalidDataException("Tidak ada baris jawaban; apakah programnya sudah berakhir? / There is no answer line; has the program ended?");
        }

        try
        {
            var jawaban = JsonNode.Parse(baris)!.AsObject();
            if (!JsonNode.DeepEquals(jawaban["id"], JsonValue.Create(IdPermintaan)))
            {
                throw new InvalidDataException("Jawaban ini tidak membawa id permintaannya; satu baris jawaban untuk satu permintaan, berurutan. / The answer does not carry the id of its request; one line for each request, in order.");
            }

            if (jawaban["ok"]!.GetValue<bool>())
            {
                return jawaban["hasil"].Deserialize<TJawaban>(PilihanJawaban) ?? throw new InvalidDataException("Jawaban tanpa hasil. / An answer without hasil.");
            }

            return jawaban["galat"]!["kode"]!.GetValue<string>() == DiLuarCakupan
                ? null
                : throw new InvalidDataException($"Pertanyaan ditolak: / The question was refused: {jawaban["galat"]!.ToJsonString(Rapat)}");
        }
        catch (Exception galat) when (galat is JsonException or NullReferenceException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"Baris ini bukan jawaban dtks.op/1 atas pertanyaannya: {galat.Message} / The line is no answer of dtks.op/1 to its question.", galat);
        }
    }

    /// <summary>An answer as one line: the members <c>ok</c> and <c>hasil</c> or <c>galat</c>.</summary>
    public static string Teks<TJawaban>(TJawaban? jawaban)
        where TJawaban : class
    {
        try
        {
            var isi = new JsonObject { ["ok"] = jawaban is not null };
            foreach (var (anggota, nilai) in Harapan(jawaban))
            {
                isi[anggota] = nilai?.DeepClone();
            }

            return isi.ToJsonString(Rapat);
        }
        catch (Exception galat) when (galat is JsonException or InvalidOperationException or NullReferenceException)
        {
            return $"tidak lengkap / incomplete: {galat.Message}";
        }
    }

    /// <summary>One part of an answer as one line.</summary>
    public static string Satu<T>(T nilai) => JsonSerializer.Serialize(nilai, PilihanJawaban);

    /// <summary>A case in the form of the conformance files, or without an operation only what was asked and what the rules expect.</summary>
    public static string Kasus<TJawaban>(ImmutableArray<Aturan> dasar, string sebab, string? operasi, JsonObject masukan, TJawaban? harapan)
        where TJawaban : class
    {
        var kasus = new JsonObject
        {
            ["id"] = $"{dasar[0].Id}-999",
            ["operasi"] = operasi,
            ["aturan"] = new JsonArray([.. dasar.Select(a => JsonValue.Create(a.Id.ToString()))]),
            ["tingkat"] = "lanjut",
            ["jenis"] = harapan is null ? "negatif" : "batas",
            ["sumber"] = "contoh pelanggaran / counter-example",
            ["sebab"] = sebab,
            ["masukan"] = masukan,
            ["sebagian"] = true,
            ["harapan"] = Harapan(harapan),
        };
        if (operasi is null)
        {
            kasus = new JsonObject { ["masukan"] = kasus["masukan"]!.DeepClone(), ["harapan"] = kasus["harapan"]!.DeepClone() };
        }

        return kasus.ToJsonString(Berjarak).ReplaceLineEndings("\n");
    }

    private static JsonObject Harapan<TJawaban>(TJawaban? jawaban)
        where TJawaban : class => jawaban is null
            ? new JsonObject { ["galat"] = new JsonObject { ["kode"] = DiLuarCakupan } }
            : new JsonObject { ["hasil"] = JsonSerializer.SerializeToNode(jawaban, PilihanJawaban) };

    private static JsonSerializerOptions Rapat { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonSerializerOptions Berjarak { get; } = new(Rapat) { WriteIndented = true };

    private static JsonSerializerOptions Pilihan(JsonIgnoreCondition diabaikan)
    {
        var pilihan = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = diabaikan,
            RespectRequiredConstructorParameters = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        JsonConverter[] pengubah = [new KonverterKebijakan(), new KonverterAlasan(), new KonverterTeks<IdAturan>(IdAturan.Parse, static i => i.ToString()), .. Dialek.Baku.Converters];
        foreach (var satu in pengubah)
        {
            pilihan.Converters.Add(satu);
        }

        pilihan.MakeReadOnly();
        return pilihan;
    }

    private sealed class KonverterTeks<T>(Func<string, T> baca, Func<T, string> tulis) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => baca(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(tulis(value));
    }

    /// <summary>Reasons as an answer carries them: their codes, ascending, each once.</summary>
    private sealed class KonverterAlasan : JsonConverter<HimpunanAlasan>
    {
        private static readonly HimpunanAlasanJsonConverter Dasar = new();

        public override HimpunanAlasan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var urut = reader;
            var terakhir = 0;
            while (urut.Read() && urut.TokenType == JsonTokenType.Number)
            {
                if (!urut.TryGetInt32(out var kode) || kode <= terakhir)
                {
                    throw new JsonException("alasan harus menaik, masing-masing sekali / alasan must ascend, each once");
                }

                terakhir = kode;
            }

            return Dasar.Read(ref reader, typeToConvert, options);
        }

        public override void Write(Utf8JsonWriter writer, HimpunanAlasan value, JsonSerializerOptions options) => Dasar.Write(writer, value, options);
    }

    /// <summary>A policy as the protocol knows one: what differs from the default.</summary>
    private sealed class KonverterKebijakan : JsonConverter<KebijakanDtks>
    {
        public override KebijakanDtks Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, KebijakanDtks value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, BentukKebijakan.Dari(value), options);
    }
}
