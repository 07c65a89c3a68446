using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>Reads case files: those that come with the package, or others.</summary>
internal static class PembacaKasus
{
    private const string AwalSumberDaya = "conformance/";

    private static readonly TabelKode<TingkatKasus> Tingkat = new("Tingkat kasus", new(TingkatKasus.Inti, "inti", "Inti"), new(TingkatKasus.Lanjut, "lanjut", "Lanjut"));

    private static readonly TabelKode<JenisKasus> Jenis = new(
        "Jenis kasus", new(JenisKasus.Wajar, "wajar", "Wajar"), new(JenisKasus.Batas, "batas", "Batas"), new(JenisKasus.Negatif, "negatif", "Negatif"));

    private static readonly string[] AnggotaKasus =
        ["id", "operasi", "aturan", "tingkat", "jenis", "sumber", "sebab", "masukan", "baris", "sebagian", "harapan"];

    /// <summary>The text of a tier in case files.</summary>
    public static string Teks(TingkatKasus tingkat) => Tingkat.Kode(tingkat);

    /// <summary>Reads a tier.</summary>
    public static bool TryTingkat(string teks, out TingkatKasus tingkat) => Tingkat.TryBaca(teks, out tingkat);

    /// <summary>The cases that come with the package.</summary>
    public static ImmutableArray<KasusUji> Bawaan()
    {
        Assembly rakitan = typeof(PembacaKasus).Assembly;
        var berkas = new List<(string, byte[])>();
        foreach (string nama in rakitan.GetManifestResourceNames().Where(n => n.StartsWith(AwalSumberDaya, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream aliran = rakitan.GetManifestResourceStream(nama)!;
            using var salinan = new MemoryStream();
            aliran.CopyTo(salinan);
            berkas.Add((nama[AwalSumberDaya.Length..], salinan.ToArray()));
        }

        return Baca(berkas);
    }

    /// <summary>The cases of several files.</summary>
    /// <exception cref="DtksFormatException">A file is not a case file, or an id occurs twice; the message names the file, the case and the member.</exception>
    public static ImmutableArray<KasusUji> Baca(IEnumerable<(string Nama, byte[] Isi)> berkas) => TolakGanda([.. berkas.SelectMany(b => Baca(b.Nama, b.Isi))]);

    /// <summary>The cases of one file.</summary>
    /// <exception cref="DtksFormatException">The file is not a case file; the message names the file, the case and the member.</exception>
    public static IReadOnlyList<KasusUji> Baca(string berkas, byte[] isi)
    {
        try
        {
            using JsonDocument dokumen = JsonDocument.Parse(isi.AsMemory(isi.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
            JsonElement akar = dokumen.RootElement;
            if (akar.ValueKind != JsonValueKind.Object || !akar.TryGetProperty("kasus", out JsonElement daftar) || daftar.ValueKind != JsonValueKind.Array)
            {
                throw Salah(berkas, null, "harus objek dengan anggota operasi dan kasus", "must be an object with the members operasi and kasus");
            }

            string? operasi = Teks(akar, "operasi");
            return [.. daftar.EnumerateArray().Select((kasus, nomor) => BacaKasus(berkas, operasi, kasus, nomor))];
        }
        catch (JsonException galat)
        {
            throw Salah(berkas, null, $"bukan JSON (baris {galat.LineNumber + 1})", $"not JSON (line {galat.LineNumber + 1})");
        }
    }

    private static KasusUji BacaKasus(string berkas, string? operasiBerkas, JsonElement kasus, int nomor)
    {
        string id = (kasus.ValueKind == JsonValueKind.Object ? Teks(kasus, "id") : null) is { Length: > 0 } ada ? ada : throw Salah(berkas, $"kasus[{nomor}]", "tanpa id", "without id");
        foreach (JsonProperty anggota in kasus.EnumerateObject())
        {
            if (!AnggotaKasus.Contains(anggota.Name, StringComparer.Ordinal))
            {
                throw Salah(berkas, id, $"anggota tidak dikenal: {anggota.Name}", $"unknown member: {anggota.Name}");
            }
        }

        string operasi = Teks(kasus, "operasi") ?? operasiBerkas ?? throw Salah(berkas, id, "tanpa operasi", "without operasi");
        bool adaMasukan = kasus.TryGetProperty("masukan", out JsonElement masukan);
        string? baris = Teks(kasus, "baris");
        if (adaMasukan && baris is not null)
        {
            throw Salah(berkas, id, "masukan dan baris sekaligus", "both masukan and baris");
        }

        if (!kasus.TryGetProperty("harapan", out JsonElement harapan) || harapan.ValueKind != JsonValueKind.Object
            || harapan.TryGetProperty("hasil", out JsonElement hasil) == harapan.TryGetProperty("galat", out JsonElement galat))
        {
            throw Salah(berkas, id, "harapan harus {\"hasil\": ...} atau {\"galat\": ...}", "harapan must be {\"hasil\": ...} or {\"galat\": ...}");
        }

        bool adaGalat = galat.ValueKind == JsonValueKind.Object;
        return new KasusUji
        {
            Id = id,
            Berkas = berkas,
            Operasi = operasi,
            Aturan = kasus.TryGetProperty("aturan", out JsonElement aturan) && aturan.ValueKind == JsonValueKind.Array && aturan.GetArrayLength() > 0 && aturan.EnumerateArray().All(a => a.ValueKind == JsonValueKind.String)
                ? [.. aturan.EnumerateArray().Select(a => a.GetString()!)]
                : throw Salah(berkas, id, "tanpa aturan", "without aturan"),
            Tingkat = Tingkat.TryBaca(Teks(kasus, "tingkat"), out TingkatKasus tingkat) ? tingkat : throw Salah(berkas, id, "tingkat harus inti atau lanjut", "tingkat must be inti or lanjut"),
            Jenis = Jenis.TryBaca(Teks(kasus, "jenis"), out JenisKasus jenis) ? jenis : throw Salah(berkas, id, "jenis harus wajar, batas atau negatif", "jenis must be wajar, batas or negatif"),
            Sumber = Teks(kasus, "sumber") ?? throw Salah(berkas, id, "tanpa sumber", "without sumber"),
            Sebab = Teks(kasus, "sebab") ?? throw Salah(berkas, id, "tanpa sebab", "without sebab"),
            Baris = baris is null ? Permintaan(id, operasi, adaMasukan ? masukan : null) : Encoding.UTF8.GetBytes(baris),
            IdJawaban = harapan.TryGetProperty("id", out JsonElement idJawaban) ? idJawaban.Clone() : IdBaku(baris is null ? id : null),
            Hasil = adaGalat ? null : hasil.Clone(),
            KodeGalat = adaGalat ? Teks(galat, "kode") ?? throw Salah(berkas, id, "galat tanpa kode", "galat without kode") : null,
            Jalur = adaGalat ? Teks(galat, "jalur") : null,
            Sebagian = kasus.TryGetProperty("sebagian", out JsonElement sebagian) && sebagian.ValueKind == JsonValueKind.True,
        };
    }

    private static byte[] Permintaan(string id, string operasi, JsonElement? masukan)
    {
        var wadah = new ArrayBufferWriter<byte>();
        using (var tulis = new Utf8JsonWriter(wadah, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            tulis.WriteStartObject();
            tulis.WriteString("id"u8, id);
            tulis.WriteString("op"u8, operasi);
            if (masukan is { } isi)
            {
                tulis.WritePropertyName("masukan"u8);
                isi.WriteTo(tulis);
            }

            tulis.WriteEndObject();
        }

        return wadah.WrittenSpan.ToArray();
    }

    private static JsonElement IdBaku(string? id)
    {
        using JsonDocument dokumen = JsonDocument.Parse(id is null ? "null" : $"\"{JsonEncodedText.Encode(id)}\"");
        return dokumen.RootElement.Clone();
    }

    private static string? Teks(JsonElement objek, string nama) =>
        objek.TryGetProperty(nama, out JsonElement nilai) && nilai.ValueKind == JsonValueKind.String ? nilai.GetString() : null;

    private static ImmutableArray<KasusUji> TolakGanda(ImmutableArray<KasusUji> kasus)
    {
        var pernah = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (KasusUji satu in kasus)
        {
            if (!pernah.TryAdd(satu.Id, satu.Berkas))
            {
                string bebas = IdBebas(satu.Id, kasus);
                throw Salah(
                    satu.Berkas,
                    satu.Id,
                    $"id sudah dipakai di {pernah[satu.Id]}; satu id hanya sekali dalam semua berkas, yang berikutnya bebas {bebas}",
                    $"the id is already used in {pernah[satu.Id]}; an id stands once in all files, the next free one is {bebas}");
            }
        }

        return kasus;
    }

    /// <summary>The next id of the same rule that no file uses.</summary>
    private static string IdBebas(string id, ImmutableArray<KasusUji> kasus)
    {
        string awal = id[..(id.LastIndexOf('-') + 1)];
        _ = int.TryParse(id.AsSpan(awal.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int nomor);
        var dipakai = kasus.Select(static k => k.Id).ToHashSet(StringComparer.Ordinal);
        string bebas;
        do
        {
            bebas = string.Create(CultureInfo.InvariantCulture, $"{awal}{++nomor:00}");
        }
        while (dipakai.Contains(bebas));
        return bebas;
    }

    private static DtksFormatException Salah(string berkas, string? id, string indonesia, string inggris)
    {
        string tempat = id is null ? berkas : $"{berkas} {id}";
        return new DtksFormatException(new("KASUS-TIDAK-SAH", $"Berkas kasus {tempat}: {indonesia}", $"Case file {tempat}: {inggris}"));
    }
}
