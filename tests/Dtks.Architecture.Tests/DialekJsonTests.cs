using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Protokol;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Architecture.Tests;

/// <summary>One dialect, proved over every record by its own metadata: each member and each code that can be written is read back, and nothing but it; absent stays absent.</summary>
public class DialekJsonTests
{
    private const string NikContoh = "3374991708910003";

    private static readonly Assembly[] Rakitan = [typeof(Nik).Assembly, typeof(VerifikasiKelayakan).Assembly, typeof(Matching.KunciNama).Assembly, typeof(MesinJawab).Assembly];

    /// <summary>The ways the library reads and writes records.</summary>
    private static readonly JsonSerializerOptions[] Dialek = [DtksJson.Baku, RegisterJson.Info<PeristiwaRegister>().Options, Protokol.Dialek.Baku, RekamanPutusan.Dialek];

    /// <summary>Texts of values whose schema does not say what one looks like.</summary>
    private static readonly Dictionary<Type, string[]> Contoh = new()
    {
        [typeof(string)] = ["\"Sari\"", "\"Budi\""],
        [typeof(bool)] = ["true", "false"],
        [typeof(int)] = ["3", "4"],
        [typeof(decimal)] = ["12.5"],
        [typeof(double)] = ["0.961538"],
        [typeof(JsonElement)] = ["""{"NIK":"Sesuai (100)","content":[]}"""],
        [typeof(Nik)] = [$"\"{NikContoh}\"", "\"3374995203850001\""],
        [typeof(NomorKk)] = ["\"3374990101150007\""],
        [typeof(BacaanNik)] = [$"\"{NikContoh}\"", """{"cacat":"panjang"}""", """{"cacat":"karakter","posisi":3}"""],
        [typeof(BacaanNomorKk)] = ["\"3374990101150007\"", """{"cacat":"panjang"}"""],
        [typeof(IdDtks)] = ["\"RK-1\""],
        [typeof(IdDtksTercatat)] = ["\"RK-1\"", "\"RK-2\""],
        [typeof(RtRwTercatat)] = ["3", "4"],
        [typeof(WilayahTercatat)] = ["\"33.74.06.1001\"", "\"tak-terbaca\""],
        [typeof(KodeWilayah)] = ["\"33\"", "\"33.74\"", "\"33.74.06\"", "\"33.74.06.1001\""],
        [typeof(Periode)] = ["\"2024-02\""],
        [typeof(LocalDate)] = ["\"2024-02-29\"", "\"2024-03-01\""],
        [typeof(Instant)] = ["\"2024-02-14T01:00:00Z\""],
        [typeof(DateTimeZone)] = ["\"Asia/Jayapura\""],
        [typeof(TandaMeninggal)] = ["true", "false", "\"2024-01-02\""],
        [typeof(TandaSekolah)] = ["false", "\"SD\"", "\"SMP\"", "\"SMA\""],
        [typeof(Pekerjaan)] = ["5", "\"juru kunci\""],
        [typeof(Desil)] = ["1", "10", "\"belum-ditentukan\"", "\"tidak-ada\""],
        [typeof(ProgramBansos)] = ["\"PKH\"", """{"kode":"BLTD","nama":"BLT Daerah","satuan":"keluarga"}"""],
        [typeof(SebutanProgram)] = ["\"PKH\"", "\"SEMBAKO\""],
        [typeof(HimpunanAlasan)] = ["[1]", "[2,9,32]"],
        [typeof(Disabilitas)] = ["[]", "[\"fisik\"]", "[\"fisik\",\"mental\"]"],
        [typeof(EdisiAturan)] = ["\"kepmensos-150-2022\""],
    };

    /// <summary>Records of the library, and what they look like in JSON.</summary>
    private static readonly Dictionary<Type, Type> Bentuk = typeof(Nik).Assembly.GetTypes().Where(t => t is { IsInterface: false })
        .SelectMany(t => t.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IBentuk<,>)).Select(i => (Rekaman: i.GetGenericArguments()[0], Bentuk: t)))
        .ToDictionary(p => p.Rekaman, p => p.Bentuk);

    private static readonly HashSet<Type>[] TipeDialek = [.. Dialek.Select(Tipe)];

    public static TheoryData<int, string> Rekaman
    {
        get
        {
            var semua = new TheoryData<int, string>();
            for (int i = 0; i < Dialek.Length; i++)
            {
                foreach (Type tipe in TipeDialek[i].OrderBy(t => t.FullName, StringComparer.Ordinal))
                {
                    semua.Add(i, tipe.ToString());
                }
            }

            return semua;
        }
    }

    [Fact]
    public void Every_record_that_has_metadata_belongs_to_one_of_the_dialects() =>
        Assert.Empty(Rakitan.SelectMany(r => r.GetTypes()).Where(t => t.IsSubclassOf(typeof(JsonSerializerContext))).SelectMany(Akar).Where(t => !Dialek.Any(d => d.TryGetTypeInfo(t, out _))));

    [Theory]
    [MemberData(nameof(Rekaman))]
    public void What_is_written_is_read_back_member_by_member_and_code_by_code(int dialek, string nama)
    {
        Type tipe = TipeDialek[dialek].Single(t => t.ToString() == nama);
        foreach (JsonNode contoh in Isi(Dialek[dialek].GetTypeInfo(tipe), []))
        {
            string teks = contoh.ToJsonString();
            object? nilai = JsonSerializer.Deserialize(teks, tipe, Dialek[dialek]);
            JsonNode? lagi = JsonNode.Parse(JsonSerializer.Serialize(nilai, tipe, Dialek[dialek]));
            Assert.True(JsonNode.DeepEquals(TanpaNull(contoh), TanpaNull(lagi)), $"{nama}\n{teks}\n{lagi?.ToJsonString()}");
        }
    }

    [Fact]
    public void A_record_in_several_dialects_is_the_same_text_in_each()
    {
        int sama = 0;
        foreach (Type tipe in TipeDialek.SelectMany(t => t).Distinct())
        {
            JsonSerializerOptions[] dalam = [.. Dialek.Where((_, i) => TipeDialek[i].Contains(tipe))];
            foreach (JsonNode contoh in dalam.Length < 2 ? [] : Isi(dalam[0].GetTypeInfo(tipe), []))
            {
                string[] tulisan = [.. dalam.Select(d => TanpaNull(JsonNode.Parse(JsonSerializer.Serialize(JsonSerializer.Deserialize(contoh.ToJsonString(), tipe, d), tipe, d)))?.ToJsonString() ?? "null")];
                Assert.Single(tulisan.Distinct());
                sama++;
            }
        }

        Assert.True(sama > 100, $"{sama}");
    }

    [Fact]
    public void No_member_of_a_record_of_the_library_is_left_out_of_its_text()
    {
        var hilang = new List<string>();
        foreach ((Type rekaman, Type bentuk) in Bentuk)
        {
            object[] penuh = [.. Isi(DtksJson.Baku.GetTypeInfo(bentuk), []).Select(c => bentuk.GetMethod("Jadi", Type.EmptyTypes)!.Invoke(JsonSerializer.Deserialize(c.ToJsonString(), bentuk, DtksJson.Baku), null)!)];
            foreach (PropertyInfo ciri in rekaman.GetProperties().Where(p => p.CanWrite && p.GetIndexParameters().Length == 0))
            {
                if (penuh.Select(ciri.GetValue).Distinct().Count() < 2)
                {
                    hilang.Add($"{rekaman.Name}.{ciri.Name}");
                }
            }
        }

        Assert.Empty(hilang);
    }

    /// <summary>Every type that a dialect reaches from the roots of its contexts, but the input with the draft of an edition, which is only ever read.</summary>
    private static HashSet<Type> Tipe(JsonSerializerOptions dialek)
    {
        var semua = new HashSet<Type>();
        Type[] konteks = [.. Rakitan.SelectMany(r => r.GetTypes()).Where(t => t.IsSubclassOf(typeof(JsonSerializerContext)))];
        foreach (Type akar in konteks.SelectMany(Akar))
        {
            if (dialek.TryGetTypeInfo(akar, out JsonTypeInfo? info))
            {
                Telusuri(info);
            }
        }

        return semua;

        void Telusuri(JsonTypeInfo info)
        {
            if (info.Type != typeof(EdisiPeriksa.Masukan) && semua.Add(info.Type))
            {
                Type[] dalam = info.Kind switch
                {
                    JsonTypeInfoKind.Object => [.. info.Properties.Select(p => p.PropertyType), .. Turunan(info)],
                    JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary => [info.ElementType!],
                    _ => [],
                };
                Array.ForEach(dalam, t => Telusuri(dialek.GetTypeInfo(t)));
            }
        }
    }

    private static IEnumerable<Type> Akar(Type konteks) => konteks.GetCustomAttributesData().Where(a => a.AttributeType == typeof(JsonSerializableAttribute)).Select(a => (Type)a.ConstructorArguments[0].Value!);

    private static Type[] Turunan(JsonTypeInfo info) => [.. info.PolymorphismOptions?.DerivedTypes.Select(d => d.DerivedType) ?? []];

    /// <summary>Texts of a type: with every member, with as few as may be, and one for each value of each member.</summary>
    private static IEnumerable<JsonNode> Isi(JsonTypeInfo info, Type[] jalur)
    {
        Type tipe = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (Contoh.TryGetValue(tipe, out string[]? contoh))
        {
            return contoh.Select(c => JsonNode.Parse(c)!);
        }

        JsonTypeInfo dalam = info.Options.GetTypeInfo(tipe);
        if (Bentuk.TryGetValue(tipe, out Type? bentuk))
        {
            return Isi(DtksJson.Baku.GetTypeInfo(bentuk), jalur);
        }

        if ((dalam.Converter as ISkemaNilai)?.Skema() is { } skema)
        {
            return [.. Kode(skema)];
        }

        if (tipe.IsEnum)
        {
            return Enum.GetValues(tipe).Cast<object>().Select(n => JsonNode.Parse(JsonSerializer.Serialize(n, tipe, info.Options))!);
        }

        return dalam.Kind switch
        {
            JsonTypeInfoKind.Enumerable => [new JsonArray(), .. Isi(info.Options.GetTypeInfo(dalam.ElementType!), jalur).Select(b => new JsonArray(b))],
            JsonTypeInfoKind.Dictionary => Isi(info.Options.GetTypeInfo(dalam.KeyType!), jalur).OfType<JsonValue>().Select(k => new JsonObject { [k.ToString()] = Isi(info.Options.GetTypeInfo(dalam.ElementType!), jalur).First() }),
            JsonTypeInfoKind.Object => Objek(dalam, [.. jalur, tipe]),
            _ => throw new InvalidOperationException($"Beri contoh untuk {tipe}. / Give an example of {tipe}."),
        };
    }

    private static IEnumerable<JsonNode> Kode(JsonObject skema) =>
        skema["enum"] is JsonArray kode ? kode.Where(k => k is not null).Select(k => k!.DeepClone())
        : skema["anyOf"] is JsonArray pilihan ? pilihan.SelectMany(p => Kode(p!.AsObject()))
        : (string?)skema["type"] == "integer" && skema["minimum"] is { } min ? [JsonValue.Create((int)min), JsonValue.Create((int?)skema["maximum"] ?? 1000)]
        : [];

    private static IEnumerable<JsonNode> Objek(JsonTypeInfo info, Type[] jalur)
    {
        if (Turunan(info) is { Length: > 0 } turunan)
        {
            string pembeda = info.PolymorphismOptions!.TypeDiscriminatorPropertyName;
            foreach (JsonDerivedType satu in info.PolymorphismOptions.DerivedTypes)
            {
                foreach (JsonNode isi in Isi(info.Options.GetTypeInfo(satu.DerivedType), jalur))
                {
                    var utuh = new JsonObject { [pembeda] = (string)satu.TypeDiscriminator! };
                    isi.AsObject().ToList().ForEach(a => utuh[a.Key] = a.Value?.DeepClone());
                    yield return utuh;
                }
            }

            yield break;
        }

        // Why: a type inside itself is written without the inner one.
        var anggota = info.Properties.Where(p => p.Get is not null && (p.Set is not null || p.AssociatedParameter is not null) && !jalur[..^1].Contains(Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType))
            .Select(p => (p.Name, Wajib: p.IsRequired || p.AssociatedParameter is { HasDefaultValue: false }, Isi: Anggota(p, jalur))).ToList();
        JsonObject Susun(Func<int, JsonNode?> pilih) => new([.. anggota.Select((a, i) => KeyValuePair.Create(a.Name, pilih(i)?.DeepClone())).Where(a => a.Value is not null)]);
        yield return Susun(i => anggota[i].Isi[0]);
        yield return Susun(i => anggota[i].Wajib ? anggota[i].Isi[0] : null);
        for (int ke = 0; ke < anggota.Count; ke++)
        {
            foreach (JsonNode nilai in anggota[ke].Isi.Skip(1))
            {
                yield return Susun(i => i == ke ? nilai : anggota[i].Isi[0]);
            }
        }
    }

    private static JsonNode[] Anggota(JsonPropertyInfo ciri, Type[] jalur)
    {
        if (BatasBentuk.Ciri<RentangAttribute>(ciri) is { } rentang)
        {
            JsonNode[] batas = [JsonValue.Create(rentang.Terkecil), .. rentang.Terbesar == int.MaxValue ? [] : new JsonNode[] { JsonValue.Create(rentang.Terbesar) }];
            return ciri.PropertyType.IsAssignableTo(typeof(IEnumerable)) ? [.. batas.Select(b => new JsonArray(b))] : batas;
        }

        return [.. Isi(ciri.Options.GetTypeInfo(ciri.PropertyType), jalur)];
    }

    /// <summary>Absent and null are one, and so are absent and its default: peran penerima, difinalisasi false, alasan empty (10).</summary>
    private static JsonNode? TanpaNull(JsonNode? simpul) => simpul switch
    {
        JsonObject objek => new JsonObject([.. objek.Where(a => a.Value is not null && (a.Key, a.Value.ToJsonString()) is not (("peran", "\"penerima\"") or ("difinalisasi", "false") or ("alasan", "[]"))).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => KeyValuePair.Create(a.Key, TanpaNull(a.Value)))]),
        JsonArray larik => new JsonArray([.. larik.Select(TanpaNull)]),
        _ => simpul?.DeepClone(),
    };
}
