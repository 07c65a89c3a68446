using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;
using NodaTime.Text;

namespace Dtks.Protokol;

/// <summary>The library's JSON over the records of the operations: the same names, days, codes and strictness; members without value are written as null.</summary>
internal static class Dialek
{
    public static JsonSerializerOptions Baku { get; } = DtksJson.Buat(
        JsonTypeInfoResolver.Combine([.. DaftarOperasi.Semua.Select(o => o.Rekaman)]), JsonIgnoreCondition.Never, [.. DtksJson.Pengubah, .. Pengubah()]);

    /// <summary>Adds the place of a list to what its entries refuse.</summary>
    public static TJadi[] Ubah<TBentuk, TJadi>(TBentuk[]? daftar, string anggota, Func<TBentuk, TJadi> jadi)
    {
        if (daftar is null)
        {
            return [];
        }

        var hasil = new TJadi[daftar.Length];
        for (int i = 0; i < hasil.Length; i++)
        {
            try
            {
                hasil[i] = jadi(daftar[i]);
            }
            catch (DtksJsonException salah)
            {
                throw new DtksJsonException(salah.Pesan, PemeriksaBentuk.Sambung($"{anggota}[{i}]", salah.Jalur));
            }
        }

        return hasil;
    }

    /// <summary>The position of the second occurrence of a key in a list; -1 when there is none. Null is no key.</summary>
    public static int Kembar<T, TKunci>(IReadOnlyList<T> daftar, Func<T, TKunci?> kunci)
        where TKunci : struct, IEquatable<TKunci>
    {
        if (daftar.Count < 2)
        {
            return -1;
        }

        var dikenal = new HashSet<TKunci>(daftar.Count);
        for (int i = 0; i < daftar.Count; i++)
        {
            if (kunci(daftar[i]) is { } satu && !dikenal.Add(satu))
            {
                return i;
            }
        }

        return -1;
    }

    private static IEnumerable<JsonConverter> Pengubah() =>
    [
        new SaatJsonConverter(),
        new ZonaWaktuJsonConverter(),
        new EdisiJsonConverter(),
        new KodeJsonConverter<KebijakanTanpaVerifikasi>(TabelKebijakan.TanpaVerifikasi),
        new KodeJsonConverter<CakupanKaskade>(TabelKebijakan.Kaskade),
        new KodeJsonConverter<UrutanAntrianPbi>(TabelKebijakan.UrutanPbi),
        new KodeJsonConverter<AkibatDiamKemensos>(TabelKebijakan.AkibatDiam),
        new KodeJsonConverter<StatusCakupan>(TabelPerundangan.Cakupan),
        new KodeJsonConverter<KelasAturan>(TabelPerundangan.Kelas),
        new KodeJsonConverter<KegiatanBulanan>(TabelPerundangan.Kegiatan),
        new KodeJsonConverter<StatusTanggapan>(TabelPenanggalan.Tanggapan),
        new KodeJsonConverter<CaraTanggapan>(TabelPenanggalan.Cara),
        new KodeJsonConverter<StatusKelayakan>(TabelKelayakan.Status),
        new KodeJsonConverter<SumberPutusan>(TabelKelayakan.Sumber),
        new KodeJsonConverter<TahapKelayakan>(TabelKelayakan.Tahap),
        new KodeJsonConverter<StatusKepesertaan>(TabelKelayakan.Kepesertaan),
        new KodeJsonConverter<TujuanJalan>(TabelKelayakan.Tujuan),
        new KodeJsonConverter<PerubahanFakta>(TabelKelayakan.Perubahan),
        new KodeJsonConverter<PerintahKelayakan>(TabelAlurKelayakan.Perintah),
        new KodeJsonConverter<KeadaanButir>(TabelAlurKelayakan.Butir),
        new KodeJsonConverter<PeranPengguna>(TabelKewenangan.Peran),
        new KodeJsonConverter<KeyakinanSaran>(TabelPenyaringan.Keyakinan),
        new KodeJsonConverter<SumberNasihat>(TabelPenyaringan.Sumber),
        new KodeJsonConverter<StatusPengganti>(TabelKepengurusan.Status),
        new KodeJsonConverter<SebabCalon>(TabelKepengurusan.Sebab),
        new KodeJsonConverter<KomponenPkh>(TabelKomponen.Jenis),
        new KodeJsonConverter<BidangKyc>(TabelKeberadaan.Bidang),
        new KodeJsonConverter<StatusKemiskinan>(TabelKemiskinan.Status),
        new KodeJsonConverter<VonisUsulan>(TabelUsulan.Vonis),
        new KodeJsonConverter<TingkatTemuan>(TabelKeanehan.Tingkat),
        new KodeJsonConverter<BidangOrang>(TabelKeanehan.Bidang),
        new KodeJsonConverter<TingkatGanda>(TabelKegandaan.Tingkat),
        new KodeJsonConverter<AturanGanda>(TabelKegandaan.Aturan),
        new KodeJsonConverter<UkuranKemiripan>(TabelKemiripan.Ukuran),
        new KodeJsonConverter<StatusSyaratDesil>(TabelDtsen.StatusSyarat),
        new KodeJsonConverter<DasarHapusPbi>(TabelDtsen.DasarHapus),
        new KodeJsonConverter<LangkahReaktivasi>(TabelDtsen.Langkah),
        new KodeJsonConverter<StatusLangkahReaktivasi>(TabelDtsen.StatusLangkah),
        new KodeJsonConverter<PelakuReaktivasi>(TabelDtsen.Pelaku),
        new KodeJsonConverter<BahasaPenjelasan>(new("bahasa", new(BahasaPenjelasan.Id, "id", "Indonesia"), new(BahasaPenjelasan.En, "en", "Inggris"))),
        new KodeJsonConverter<SumberKepadanan>(
            new("sumber kepadanan", new(SumberKepadanan.WebService, "web-service", "Web service Dukcapil"), new(SumberKepadanan.Taksiran, "taksiran", "Taksiran sendiri"))),
        new TerisiJsonConverter<AsalUsulan>(TabelPengusulan.Asal),
        new TerisiJsonConverter<DasarUsulanKemensos>(TabelPengusulan.DasarKemensos),
        new TerisiJsonConverter<PeranPengguna>(TabelKewenangan.Peran),
        new TerisiJsonConverter<HasilVerval>(TabelPengusulan.Verval),
    ];
}

/// <summary>A moment in ISO 8601 with offset, such as <c>2024-02-14T08:00:00+07:00</c>; seconds may be left out.</summary>
internal sealed class SaatJsonConverter : JsonConverter<Instant>, ISkemaNilai
{
    private static readonly IPattern<OffsetDateTime> Pola = BuatPola();

    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            if (reader.TokenType == JsonTokenType.String && Pola.Parse(reader.GetString()!).TryGetValue(default, out OffsetDateTime nilai))
            {
                return nilai.ToInstant();
            }
        }
        catch (OverflowException)
        {
            // Why: an offset can carry the first or last day of the calendar beyond its range; that is a wrong text like any other.
        }

        throw new DtksJsonException(new(
            "JSON-SAAT", "Harus berupa saat ISO 8601 dengan offset, misalnya \"2024-02-14T08:00:00+07:00\"", "Must be a moment in ISO 8601 with offset, such as \"2024-02-14T08:00:00+07:00\""));
    }

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));

    public JsonObject Skema() => new() { ["type"] = "string", ["description"] = "ISO 8601 with offset, such as 2024-02-14T08:00:00+07:00" };

    private static IPattern<OffsetDateTime> BuatPola()
    {
        var pola = new CompositePatternBuilder<OffsetDateTime>();
        foreach (string waktu in (string[])["HH':'mm':'ss;FFFFFFFFF", "HH':'mm"])
        {
            foreach (string offset in (string[])["Z+HH:mm", "Z+HHmm", "Z+HH"])
            {
                pola.Add(OffsetDateTimePattern.CreateWithInvariantCulture($"uuuu'-'MM'-'dd'T'{waktu}o<{offset}>"), _ => true);
            }
        }

        return pola.Build();
    }
}

/// <summary>A time zone of the tz database by its id.</summary>
internal sealed class ZonaWaktuJsonConverter : JsonConverter<DateTimeZone>, ISkemaNilai
{
    public override DateTimeZone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && DateTimeZoneProviders.Tzdb.GetZoneOrNull(reader.GetString()!) is { } zona
            ? zona
            : throw new DtksJsonException(new("JSON-ZONA-WAKTU", "Zona waktu tidak dikenal; tulis misalnya \"Asia/Jakarta\"", "Unknown time zone; write for example \"Asia/Jakarta\""));

    public override void Write(Utf8JsonWriter writer, DateTimeZone value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);

    public JsonObject Skema() => new() { ["type"] = "string", ["description"] = "Id of the tz database, such as Asia/Jakarta" };
}

/// <summary>An edition of the law: a shipped one by its exact id, a derived one as an object (HD-2).</summary>
internal sealed class EdisiJsonConverter : JsonConverter<EdisiAturan>, ISkemaNilai
{
    public override EdisiAturan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } teks && EdisiAturan.TryParse(teks, out EdisiAturan? edisi) && string.Equals(edisi.Id, teks, StringComparison.Ordinal))
        {
            return edisi;
        }

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return BacaObjek(ref reader, out CacatEdisi[] cacat) ?? throw new DtksJsonException(new(
                "EDISI-TIDAK-SAH",
                $"Edisi turunan ditolak: {string.Join("; ", cacat.Select(c => $"{c.Jalur}: {c.Pesan.Indonesia}"))}",
                $"The derived edition is refused: {string.Join("; ", cacat.Select(c => $"{c.Jalur}: {c.Pesan.Inggris}"))}"));
        }

        throw new DtksJsonException(PesanJson.DiLuarDaftar(string.Join(", ", EdisiAturan.Semua.Select(e => e.Id))));
    }

    /// <summary>Reads a derived edition; null when it has defects.</summary>
    public static EdisiAturan? BacaObjek(ref Utf8JsonReader reader, out CacatEdisi[] cacat)
    {
        using JsonDocument dokumen = JsonDocument.ParseValue(ref reader);
        EdisiAturan? edisi = PembacaEdisi.Baca(dokumen.RootElement, out var semua);
        cacat = [.. semua];
        return edisi;
    }

    public override void Write(Utf8JsonWriter writer, EdisiAturan value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);

    public JsonObject Skema() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = new JsonArray([.. EdisiAturan.Semua.Select(e => (JsonNode)e.Id)]) },
            new JsonObject { ["type"] = "object", ["description"] = "A derived edition (HD-2): id, nama, induk, sumber, mulai, selesai, tanpa, parameter" }),
    };
}
