using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
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
        ProtokolJson.Default.WithAddedModifier(TanpaNull), JsonIgnoreCondition.Never, [.. DtksJson.Pengubah, .. Pengubah()]);

    /// <summary>Reads a record of the dialect.</summary>
    /// <param name="isi">One JSON text.</param>
    /// <param name="info">The record.</param>
    /// <exception cref="GalatOperasi">The text is no such record; says everything that is wrong with its form.</exception>
    /// <exception cref="JsonException">Not JSON.</exception>
    public static T Baca<T>(ReadOnlySpan<byte> isi, JsonTypeInfo<T> info)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(isi, info) ?? throw new DtksJsonException(PesanJson.Objek);
        }
        catch (Exception salah) when (salah is JsonException or InvalidOperationException)
        {
            using JsonDocument dokumen = JsonDocument.Parse(isi.ToArray(), new JsonDocumentOptions { MaxDepth = BatasProtokol.Kedalaman + 1 });
            ImmutableArray<CacatMasukan> cacat = [.. PemeriksaBentuk.Cari(dokumen.RootElement, info, string.Empty).Take(GalatOperasi.Terbanyak + 1).Select(c => new CacatMasukan(c.Jalur, c.Pesan))];
            throw cacat.IsEmpty ? GalatOperasi.Dari(salah) : GalatOperasi.Pada(cacat);
        }
    }

    /// <summary>Reads one record of a file and makes something of it.</summary>
    /// <param name="isi">One text of the file; null when it was too long to be read.</param>
    /// <param name="jadi">Makes it.</param>
    /// <exception cref="GalatOperasi">Too long, not UTF-8, not JSON or not an object (001), a wrong form, or refused by the library; says everything that is wrong.</exception>
    public static TJadi BacaBerkas<TRekaman, TJadi>(byte[]? isi, Func<TRekaman, TJadi> jadi)
        where TRekaman : class
    {
        if (isi is null)
        {
            throw Bukan("Baris lebih dari 16 MB; bagi menjadi beberapa baris", "The line is over 16 MB; split it over several lines");
        }

        if (!Utf8.IsValid(isi))
        {
            throw Bukan("Baris bukan UTF-8 yang sah; tulis dalam UTF-8", "The line is not valid UTF-8; write it in UTF-8");
        }

        try
        {
            return jadi(Baca(isi, (JsonTypeInfo<TRekaman>)Baku.GetTypeInfo(typeof(TRekaman))));
        }
        catch (GalatOperasi galat) when (galat.Cacat[0].Jalur is "")
        {
            throw Bukan("Baris bukan objek JSON; tulis satu objek JSON {...} per baris", "The line is not a JSON object; write one JSON object {...} per line");
        }
        catch (Exception salah) when (GalatOperasi.Ditolak(salah))
        {
            throw GalatOperasi.Dari(salah);
        }
        catch (JsonException salah)
        {
            long letak = salah.BytePositionInLine ?? 0;
            throw Bukan($"Baris bukan JSON yang sah (byte ke-{letak}); tulis satu objek JSON per baris", $"The line is not valid JSON (byte {letak}); write one JSON object per line");
        }

        static GalatOperasi Bukan(string indonesia, string inggris) => new(GalatOperasi.BukanObjek, null, indonesia, inggris);
    }

    /// <summary>Writes a record of the dialect.</summary>
    public static void Tulis<T>(Utf8JsonWriter tulis, T nilai)
        where T : class => JsonSerializer.Serialize(tulis, nilai, Baku.GetTypeInfo(typeof(T)));

    /// <inheritdoc cref="Tulis{T}(Utf8JsonWriter, T)"/>
    public static void Tulis<T>(Stream keluar, T nilai)
        where T : class => JsonSerializer.Serialize(keluar, nilai, Baku.GetTypeInfo(typeof(T)));

    /// <summary>Writes the members of a record of the dialect into an open object.</summary>
    public static void TulisAnggota(Utf8JsonWriter tulis, object nilai)
    {
        foreach (JsonPropertyInfo anggota in Baku.GetTypeInfo(nilai.GetType()).Properties)
        {
            tulis.WritePropertyName(anggota.Name);
            JsonSerializer.Serialize(tulis, anggota.Get!(nilai), Baku.GetTypeInfo(anggota.PropertyType));
        }
    }

    /// <summary>Adds the place of a list to what its entries refuse; says what is wrong with every one.</summary>
    public static TJadi[] Ubah<TBentuk, TJadi>(TBentuk[]? daftar, string anggota, Func<TBentuk, TJadi> jadi)
    {
        if (daftar is null)
        {
            return [];
        }

        var hasil = new TJadi[daftar.Length];
        List<CacatMasukan>? cacat = null;
        for (int i = 0; i < hasil.Length && !(cacat?.Count > GalatOperasi.Terbanyak); i++)
        {
            try
            {
                hasil[i] = jadi(daftar[i]);
            }
            catch (DtksJsonException salah)
            {
                (cacat ??= []).Add(new(PemeriksaBentuk.Sambung($"{anggota}[{i}]", salah.Jalur), salah.Pesan));
            }
        }

        return cacat is null ? hasil : throw GalatOperasi.Pada([.. cacat]);
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

    /// <summary>The records of a register are written as its log has them: without what has no value.</summary>
    private static void TanpaNull(JsonTypeInfo info)
    {
        if (info.Kind == JsonTypeInfoKind.Object && info.Type.Assembly == typeof(Register).Assembly)
        {
            foreach (JsonPropertyInfo anggota in info.Properties.Where(a => a.AssociatedParameter is not { HasDefaultValue: false, IsMemberInitializer: false }))
            {
                anggota.ShouldSerialize = static (_, nilai) => nilai is not null;
            }
        }
    }

    internal static IEnumerable<JsonConverter> Pengubah() =>
    [
        .. RegisterJson.Pengubah,
        new KodeJsonConverter<StatusCakupan>(TabelPerundangan.Cakupan),
        new KodeJsonConverter<KelasAturan>(TabelPerundangan.Kelas),
        new KodeJsonConverter<StatusTanggapan>(TabelPenanggalan.Tanggapan),
        new KodeJsonConverter<CaraTanggapan>(TabelPenanggalan.Cara),
        new KodeJsonConverter<AkibatPutusan>(TabelPerbandingan.Akibat),
        new KodeJsonConverter<PerubahanPutusan>(TabelPerbandingan.Perubahan),
        new KodeJsonConverter<TujuanJalan>(TabelKelayakan.Tujuan),
        new KodeJsonConverter<PerubahanFakta>(TabelKelayakan.Perubahan),
        new KodeJsonConverter<KeyakinanSaran>(TabelPenyaringan.Keyakinan),
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
