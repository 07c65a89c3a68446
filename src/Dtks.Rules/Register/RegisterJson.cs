using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using NodaTime;

namespace Dtks.Rules;

/// <summary>What a register says beside its people and participations.</summary>
internal abstract record PokokRegister
{
    [JsonRequired]
    public KodeWilayah Wilayah { get; set; }

    [JsonRequired]
    public Periode Periode { get; set; }

    [Description("For every periode, or a list from which each periode chooses; absent: among the shipped ones")]
    public PilihanEdisi? Edisi { get; set; }

    [Description("Takes the place of edisi when the month is closed")]
    public PilihanEdisi? EdisiBerikut { get; set; }

    public BentukKebijakan? Kebijakan { get; set; }

    [Description("Whether orang holds whole families")]
    public bool? KeluargaLengkap { get; set; }

    [Description("Rows of the source that could not be used")]
    public ImmutableArray<BarisTakTerpakai>? TakTerpakai { get; set; }

    [Rentang(0)]
    public int? KuotaPbi { get; set; }

    [Rentang(0)]
    [Description("Number of the last event")]
    public int? Urut { get; set; }

    public LocalDate? TanggalTerakhir { get; set; }

    public KeadaanAlur? VervalPbi { get; set; }

    public KeadaanAlur? Verifikasi { get; set; }

    public ImmutableArray<KirimanKemensos>? Kemensos { get; set; }

    public ImmutableArray<UsulanRegister>? Usulan { get; set; }

    public ImmutableArray<NasihatRegister>? Nasihat { get; set; }

    public ImmutableArray<PerubahanRegister>? Perubahan { get; set; }

    public ImmutableArray<RiwayatSurat>? Surat { get; set; }

    public ImmutableArray<RiwayatKelayakan>? Riwayat { get; set; }

    public ImmutableArray<PenetapanSk>? Sk { get; set; }
}

/// <summary>The first line of a log: how many people and participations follow.</summary>
internal sealed record KepalaRegister : PokokRegister
{
    [JsonPropertyOrder(-1)]
    public required string Register { get; init; }

    [JsonPropertyOrder(1)]
    public required int Orang { get; init; }

    [JsonPropertyOrder(1)]
    public required int Kepesertaan { get; init; }
}

/// <summary>A register as one value: what the lines of a start say.</summary>
[Description("A register: people and participations, and what events made of them; for a start the region, the periode and the participations are enough")]
internal sealed record BentukRegister : PokokRegister
{
    [JsonPropertyOrder(-1)]
    [Description("dtks.register/1 when absent")]
    public string? Register { get; set; }

    [JsonPropertyOrder(1)]
    public OrangRegister[]? Orang { get; set; }

    [JsonRequired]
    [JsonPropertyOrder(1)]
    public BarisRegister[] Kepesertaan { get; set; } = [];
}

/// <summary>How a register is read and written: the dialect of the library, strict, over the records of a register.</summary>
internal static class RegisterJson
{
    private static readonly JsonSerializerOptions Opsi = DtksJson.Buat(RegisterJsonContext.Default, JsonIgnoreCondition.WhenWritingNull, [.. DtksJson.Pengubah, .. Pengubah]);

    /// <summary>The converters of the code lists, the editions and the zones that a register needs beside those of the dialect.</summary>
    public static ImmutableArray<JsonConverter> Pengubah =>
    [
        new EdisiJsonConverter(),
        new PilihanEdisiJsonConverter(),
        new KodeJsonConverter<PeranPengguna>(TabelKewenangan.Peran),
        new KodeJsonConverter<PerintahKelayakan>(TabelAlurKelayakan.Perintah),
        new KodeJsonConverter<KegiatanBulanan>(TabelPerundangan.Kegiatan),
        new KodeJsonConverter<KeadaanButir>(TabelAlurKelayakan.Butir),
        new KodeJsonConverter<KeadaanSurat>(TabelAlurKelayakan.Surat),
        new KodeJsonConverter<PeristiwaUsulan>(TabelUsulan.Peristiwa),
        new KodeJsonConverter<KeadaanUsulan>(TabelUsulan.Keadaan),
        new KodeJsonConverter<SumberNasihat>(TabelPenyaringan.Sumber),
        new KodeJsonConverter<JenisPerubahan>(TabelRegister.Perubahan),
        new KodeJsonConverter<JenisSelisih>(TabelRegister.Selisih),
        new KodeJsonConverter<SebabSelisih>(TabelRegister.Sebab),
        new KodeJsonConverter<StatusKelayakan>(TabelKelayakan.Status),
        new KodeJsonConverter<SumberPutusan>(TabelKelayakan.Sumber),
        new KodeJsonConverter<TahapKelayakan>(TabelKelayakan.Tahap),
        new KodeJsonConverter<StatusKepesertaan>(TabelKelayakan.Kepesertaan),
        new KodeJsonConverter<KebijakanTanpaVerifikasi>(TabelKebijakan.TanpaVerifikasi),
        new KodeJsonConverter<CakupanKaskade>(TabelKebijakan.Kaskade),
        new KodeJsonConverter<UrutanAntrianPbi>(TabelKebijakan.UrutanPbi),
        new KodeJsonConverter<AkibatDiamKemensos>(TabelKebijakan.AkibatDiam),
        new KodeJsonConverter<JenisTugas>(TabelRegister.Tugas),
        new ZonaWaktuJsonConverter(),
        new SaatJsonConverter(),
    ];

    public static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Opsi.GetTypeInfo(typeof(T));
}

/// <summary>Source-generated metadata of the records of a register.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(KepalaRegister))]
[JsonSerializable(typeof(OrangRegister))]
[JsonSerializable(typeof(BarisRegister))]
[JsonSerializable(typeof(PeristiwaRegister))]
internal sealed partial class RegisterJsonContext : JsonSerializerContext;
