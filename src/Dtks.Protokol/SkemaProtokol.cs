using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain.Json;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary>What requests and answers look like: JSON Schemas (2020-12) and an OpenAPI 3.1 document, from the very types that read and write them.</summary>
public static class SkemaProtokol
{
    private const string Dasar = "https://dtks.example/skema/";

    /// <summary>Gets the names of the operations, in the order of the protocol.</summary>
    public static IReadOnlyList<string> Operasi { get; } = [.. DaftarOperasi.Semua.Select(o => o.Nama)];

    /// <summary>The schema of one operation: <c>$defs/masukan</c>, <c>$defs/hasil</c> and the shapes they share.</summary>
    /// <param name="operasi">Its name, such as <c>nik.urai</c>.</param>
    /// <returns>Indented JSON.</returns>
    /// <exception cref="ArgumentException">There is no such operation.</exception>
    public static string Untuk(string operasi)
    {
        ArgumentNullException.ThrowIfNull(operasi);
        Operasi satu = DaftarOperasi.Semua.FirstOrDefault(o => string.Equals(o.Nama, operasi, StringComparison.Ordinal))
            ?? throw new ArgumentException($"Operasi tidak dikenal; yang dikenal: {DaftarOperasi.NamaDikenal}. / Unknown operation.", nameof(operasi));
        var bersama = new Bersama("#/$defs/");
        var defs = new JsonObject { ["masukan"] = bersama.Skema(satu.Masukan, dibaca: true), ["hasil"] = bersama.Skema(satu.Hasil, dibaca: false) };
        bersama.Salin(defs);
        return Tulis(new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"{Dasar}{satu.Nama}.json",
            ["title"] = satu.Nama,
            ["description"] = $"{satu.Guna} / {satu.Inggris}",
            ["$defs"] = defs,
        });
    }

    /// <summary>The schema of a line of the protocol: <c>$defs/permintaan</c> and <c>$defs/jawaban</c>, with the limits that every request keeps.</summary>
    /// <returns>Indented JSON.</returns>
    public static string Pesan() => Tulis(new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = $"{Dasar}pesan.json",
        ["title"] = Amplop.Protokol,
        ["description"] = $"One line is at most {BatasProtokol.Baris} bytes, nested at most {BatasProtokol.Kedalaman} deep, a list of at most {BatasProtokol.Larik} entries, a text of at most {BatasProtokol.Teks} characters; over it: {GalatOperasi.LewatBatas}.",
        ["$defs"] = new JsonObject { ["permintaan"] = Permintaan(null), ["jawaban"] = Jawaban(), ["galat"] = Galat() },
    });

    /// <summary>The schema of a derived edition (HD-2): the object that <c>edisi</c> takes, and a file of it.</summary>
    /// <returns>Indented JSON.</returns>
    public static string Edisi()
    {
        var skema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = $"{Dasar}edisi.json", ["title"] = "edisi" };
        foreach ((string nama, JsonNode? isi) in SkemaEdisi.Buat())
        {
            skema[nama] = isi?.DeepClone();
        }

        return Tulis(skema);
    }

    /// <summary>An OpenAPI 3.1 document: every operation as <c>POST /op/NAME</c>, its <c>masukan</c> in and its <c>hasil</c> out; a refusal is a <c>galat</c>.</summary>
    /// <returns>Indented JSON.</returns>
    public static string OpenApi()
    {
        var bersama = new Bersama("#/components/schemas/");
        var jalur = new JsonObject();
        foreach (Operasi satu in DaftarOperasi.Semua)
        {
            jalur[$"/op/{satu.Nama}"] = new JsonObject
            {
                ["post"] = new JsonObject
                {
                    ["operationId"] = satu.Nama,
                    ["summary"] = satu.Inggris,
                    ["description"] = satu.Guna,
                    ["requestBody"] = new JsonObject { ["required"] = satu.MasukanWajib, ["content"] = Isi(bersama.Skema(satu.Masukan, dibaca: true)) },
                    ["responses"] = new JsonObject
                    {
                        ["200"] = new JsonObject { ["description"] = "hasil", ["content"] = Isi(bersama.Skema(satu.Hasil, dibaca: false)) },
                        ["422"] = new JsonObject { ["description"] = "galat", ["content"] = Isi(new JsonObject { ["$ref"] = "#/components/schemas/galat" }) },
                    },
                },
            };
        }

        var komponen = new JsonObject { ["galat"] = Galat() };
        bersama.Salin(komponen);
        return Tulis(new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "DTKS", ["version"] = Amplop.Protokol, ["description"] = "The rules of DTKS, Indonesia's welfare register, as operations." },
            ["paths"] = jalur,
            ["components"] = new JsonObject { ["schemas"] = komponen },
        });
    }

    /// <summary>The schema of one shape of the dialect by itself, as it is read or written, with every shape inside it in its place.</summary>
    internal static JsonObject Bentuk(Type bentuk, bool dibaca = true)
    {
        var bersama = new Bersama("#/$defs/");
        JsonNode skema = bersama.Skema(Dialek.Baku.TryGetTypeInfo(bentuk, out JsonTypeInfo? info) ? info : DtksJson.Baku.GetTypeInfo(bentuk), dibaca);
        var defs = new JsonObject();
        bersama.Salin(defs);
        return (JsonObject)Sisipkan(skema, defs);
    }

    private static JsonNode Sisipkan(JsonNode skema, JsonObject defs)
    {
        switch (skema)
        {
            case JsonObject acuan when acuan["$ref"] is JsonValue nama && defs[((string)nama!).Split('/')[^1]] is { } isi:
                var hasil = (JsonObject)Sisipkan(isi, defs);
                foreach ((string kunci, JsonNode? nilai) in acuan.Where(static a => !string.Equals(a.Key, "$ref", StringComparison.Ordinal)))
                {
                    hasil[kunci] = nilai?.DeepClone();
                }

                return hasil;
            case JsonObject objek:
                return new JsonObject(objek.Select(a => KeyValuePair.Create(a.Key, a.Value is { } nilai ? Sisipkan(nilai, defs) : null)));
            case JsonArray larik:
                return new JsonArray([.. larik.Select(a => a is { } nilai ? Sisipkan(nilai, defs) : null)]);
            default:
                return skema.DeepClone();
        }
    }

    private static JsonObject Isi(JsonNode skema) => new() { ["application/json"] = new JsonObject { ["schema"] = skema } };

    private static JsonObject Permintaan(string? operasi) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["id"] = new JsonObject { ["description"] = "Any value; comes back as it was written" },
            ["op"] = operasi is null ? new JsonObject { ["enum"] = new JsonArray([.. Operasi.Select(o => (JsonNode)o)]) } : new JsonObject { ["const"] = operasi },
            ["masukan"] = new JsonObject { ["type"] = new JsonArray("object", "null") },
            ["protokol"] = new JsonObject { ["enum"] = new JsonArray(Amplop.Protokol, null) },
        },
        ["required"] = new JsonArray("op"),
        ["additionalProperties"] = false,
    };

    private static JsonObject Jawaban() => new()
    {
        ["oneOf"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["id"] = true, ["ok"] = new JsonObject { ["const"] = true }, ["hasil"] = new JsonObject { ["type"] = "object" } },
                ["required"] = new JsonArray("id", "ok", "hasil"),
                ["additionalProperties"] = false,
            },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["id"] = true, ["ok"] = new JsonObject { ["const"] = false }, ["galat"] = new JsonObject { ["$ref"] = "#/$defs/galat" } },
                ["required"] = new JsonArray("id", "ok", "galat"),
                ["additionalProperties"] = false,
            }),
    };

    private static JsonObject Galat() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["kode"] = new JsonObject
            {
                ["enum"] = new JsonArray(
                    GalatOperasi.BukanObjek, GalatOperasi.OperasiTakDikenal, GalatOperasi.MasukanSalah, GalatOperasi.DiLuarCakupan, GalatOperasi.Internal, GalatOperasi.LewatBatas),
            },
            ["pesan"] = new JsonObject { ["type"] = "string", ["description"] = "Indonesian / English; never what was read" },
            ["jalur"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["description"] = "Such as masukan.orang[2].nik" },
        },
        ["required"] = new JsonArray("kode", "pesan", "jalur"),
        ["additionalProperties"] = false,
    };

    private static string Tulis(JsonObject isi)
    {
        ArtiAnggota.Jelaskan(isi);
        return isi.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = Dialek.Baku.TypeInfoResolver }).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The schemas of types, with the shapes that several operations share kept once.</summary>
    private sealed class Bersama(string acuan)
    {
        private readonly SortedDictionary<string, JsonNode> bentuk = new(StringComparer.Ordinal);

        /// <summary>The schema of a type that is read, where a required member is never null, or written.</summary>
        public JsonNode Skema(JsonTypeInfo info, bool dibaca)
            => info.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (konteks, skema) => Ubah(konteks, skema, dibaca) });

        public void Salin(JsonObject tujuan)
        {
            foreach ((string nama, JsonNode skema) in bentuk)
            {
                tujuan[nama] = skema.DeepClone();
            }
        }

        private JsonNode Ubah(JsonSchemaExporterContext konteks, JsonNode skema, bool dibaca)
        {
            Type tipe = Nullable.GetUnderlyingType(konteks.TypeInfo.Type) ?? konteks.TypeInfo.Type;
            bool wajib = dibaca && konteks.PropertyInfo is { IsRequired: true };
            bool bolehNull = !wajib && konteks.PropertyInfo is { } p
                && (Nullable.GetUnderlyingType(p.PropertyType) is not null || (!p.PropertyType.IsValueType && (dibaca ? p.IsSetNullable : p.IsGetNullable)));
            JsonObject hasil;
            if (tipe == typeof(JsonElement))
            {
                hasil = PadanPutusan.SkemaJawaban();
            }
            else if ((konteks.TypeInfo.Converter as IBerbentuk ?? konteks.TypeInfo.Options.GetTypeInfo(tipe).Converter as IBerbentuk) is { } rekaman)
            {
                hasil = Skema(DtksJson.Baku.GetTypeInfo(rekaman.Bentuk), dibaca).AsObject();
            }
            else if (Nilai(konteks.TypeInfo, tipe) is { } nilai)
            {
                hasil = nilai.Skema();
                bolehNull &= !Memuat(hasil, "null");
                if (wajib && hasil["anyOf"] is JsonArray pilihan)
                {
                    pilihan.RemoveAll(p => p?["type"] is JsonValue satu && Sama(satu, "null"));
                }
            }
            else if (skema is JsonObject objek)
            {
                hasil = objek;
            }
            else
            {
                return skema;
            }

            hasil = Batasi(konteks, tipe, hasil, dibaca);
            if (bolehNull)
            {
                hasil = BolehNull(hasil);
            }

            Jelaskan(konteks.PropertyInfo, hasil);
            return hasil;
        }

        /// <summary>States the limits that hold everywhere, and keeps a shape that is named once.</summary>
        private JsonObject Batasi(JsonSchemaExporterContext konteks, Type tipe, JsonObject hasil, bool dibaca)
        {
            JsonTypeInfo info = konteks.TypeInfo;

            // Why: of members and entries with a converter of their own, the exporter passes over those that have a default or stand in a list.
            foreach (JsonPropertyInfo anggota in info.Properties.Where(_ => info.Kind == JsonTypeInfoKind.Object))
            {
                if (hasil["properties"]?[anggota.Name] is JsonObject { Count: 1 } isi && isi.ContainsKey("default"))
                {
                    hasil["properties"]![anggota.Name] = BolehNull(Skema(info.Options.GetTypeInfo(anggota.PropertyType), dibaca) as JsonObject ?? []);
                }
            }

            if (info.Kind == JsonTypeInfoKind.Enumerable && !hasil.ContainsKey("items"))
            {
                Type larik = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
                hasil["items"] = Skema(info.Options.GetTypeInfo(info.Options.GetTypeInfo(larik).ElementType!), dibaca);
            }

            if (info.Kind == JsonTypeInfoKind.Object && hasil["properties"] is not null)
            {
                hasil["additionalProperties"] = false;
            }

            if (info.Kind == JsonTypeInfoKind.Enumerable)
            {
                // Why: the exporter leaves out the entries of a list when a converter of ours reads them.
                if (!hasil.ContainsKey("items") && info.ElementType is { } butir && Nilai(info.Options.GetTypeInfo(butir), Nullable.GetUnderlyingType(butir) ?? butir) is { } nilai)
                {
                    hasil["items"] = nilai.Skema();
                }

                hasil["maxItems"] = BatasProtokol.Larik;
            }

            if (tipe == typeof(string) && !hasil.ContainsKey("maxLength"))
            {
                hasil["maxLength"] = BatasProtokol.Teks;
            }

            if (info.Kind == JsonTypeInfoKind.Object && Nama(tipe) is { } nama)
            {
                // Why: one of several kinds tells its kind where any of them may stand, and does not where it stands alone: two shapes.
                nama += konteks.BaseTypeInfo is null && tipe.BaseType?.IsDefined(typeof(JsonPolymorphicAttribute), inherit: false) == true ? "_sendiri" : "";

                // Why: a type or a member of it that occurs again is a reference into the schema being made; only the first occurrence says what it looks like.
                if (!bentuk.ContainsKey(nama))
                {
                    hasil["type"] = "object";
                    Beri(hasil, tipe.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false));
                    bentuk[nama] = hasil.DeepClone();
                }

                hasil = new JsonObject { ["$ref"] = acuan + nama };
            }

            return hasil;
        }

        private static void Jelaskan(JsonPropertyInfo? anggota, JsonObject hasil)
        {
            if (anggota is not null)
            {
                if (BatasBentuk.Ciri<RentangAttribute>(anggota) is { } rentang)
                {
                    JsonObject angka = hasil["items"] as JsonObject ?? hasil;
                    angka["minimum"] = rentang.Terkecil;
                    if (rentang.Terbesar != int.MaxValue)
                    {
                        angka["maximum"] = rentang.Terbesar;
                    }
                }

                Beri(hasil, anggota.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true) ?? []);
            }
        }

        private static void Beri(JsonObject skema, object[] keterangan)
        {
            if (keterangan is [DescriptionAttribute satu, ..])
            {
                skema["description"] = satu.Description;
            }
        }

        private static ISkemaNilai? Nilai(JsonTypeInfo info, Type tipe)
            => info.Converter as ISkemaNilai ?? (tipe != info.Type ? info.Options.GetTypeInfo(tipe).Converter as ISkemaNilai : null);

        /// <summary>The name of a shape that is stated once: those of the dialect, by their names without "Bentuk".</summary>
        private static string? Nama(Type tipe)
            => tipe.Name.StartsWith("Bentuk", StringComparison.Ordinal) ? JsonNamingPolicy.SnakeCaseLower.ConvertName(tipe.Name["Bentuk".Length..])
            : tipe == typeof(HasilPutusan) ? "putusan_kelayakan"
            : tipe.Assembly == typeof(Register).Assembly ? JsonNamingPolicy.SnakeCaseLower.ConvertName(tipe.DeclaringType?.Name + tipe.Name)
            : null;

        private static bool Memuat(JsonNode skema, string jenis)
            => skema is JsonObject objek && (objek["type"] switch
            {
                JsonArray larik => larik.Any(j => Sama(j, jenis)),
                JsonValue satu => Sama(satu, jenis),
                _ => objek["anyOf"] is JsonArray salahSatu && salahSatu.Any(s => s is not null && Memuat(s, jenis)),
            });

        private static bool Sama(JsonNode? nilai, string teks) => string.Equals((string?)nilai, teks, StringComparison.Ordinal);

        private static JsonObject BolehNull(JsonObject skema)
        {
            if (Memuat(skema, "null"))
            {
                return skema;
            }

            if (skema["type"] is JsonValue satu)
            {
                skema["type"] = new JsonArray((string?)satu, "null");
                return skema;
            }

            if (skema["anyOf"] is JsonArray salahSatu)
            {
                salahSatu.Add((JsonNode)new JsonObject { ["type"] = "null" });
                return skema;
            }

            if (skema["enum"] is JsonArray daftar)
            {
                daftar.Add(null);
                return skema;
            }

            return skema.Count == 0 ? skema : new JsonObject { ["anyOf"] = new JsonArray(skema, new JsonObject { ["type"] = "null" }) };
        }
    }
}
