using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The first line of a register: everything but people and participations, and how many of those follow.</summary>
internal sealed record KepalaRegister
{
    public required string Register { get; init; }

    public required KodeWilayah Wilayah { get; init; }

    public required Periode Periode { get; init; }

    public EdisiAturan? Edisi { get; init; }

    public KebijakanRegister? Kebijakan { get; init; }

    public bool KeluargaLengkap { get; init; }

    public ImmutableArray<BarisTakTerpakai>? TakTerpakai { get; init; }

    public int? KuotaPbi { get; init; }

    public int Urut { get; init; }

    public LocalDate? TanggalTerakhir { get; init; }

    public KeadaanAlur? VervalPbi { get; init; }

    public KeadaanAlur? Verifikasi { get; init; }

    public ImmutableArray<KirimanKemensos>? Kemensos { get; init; }

    public ImmutableArray<UsulanRegister>? Usulan { get; init; }

    public ImmutableArray<NasihatRegister>? Nasihat { get; init; }

    public ImmutableArray<PerubahanRegister>? Perubahan { get; init; }

    public ImmutableArray<RiwayatSurat>? Surat { get; init; }

    public ImmutableArray<RiwayatKelayakan>? Riwayat { get; init; }

    public ImmutableArray<PenetapanSk>? Sk { get; init; }

    public required int Orang { get; init; }

    public required int Kepesertaan { get; init; }
}

/// <summary>The policy of a register, by the names of the protocol; a member that is absent has its default.</summary>
internal sealed record KebijakanRegister
{
    public KebijakanTanpaVerifikasi? TanpaVerifikasi { get; init; }

    public CakupanKaskade? CakupanKaskade { get; init; }

    public int? UsiaDewasa { get; init; }

    public bool? KawinDianggapDewasa { get; init; }

    public bool? CutiBersamaLibur { get; init; }

    public string? ZonaWaktu { get; init; }

    public bool? UnggahUlang { get; init; }

    public UrutanAntrianPbi? UrutanPbi { get; init; }

    public bool? KoreksiSetelahDitolak { get; init; }

    public bool? BeritaAcaraWajib { get; init; }

    public AkibatDiamKemensos? AkibatDiamKemensos { get; init; }

    public static KebijakanRegister? Dari(KebijakanDtks k)
    {
        var b = KebijakanDtks.Baku;
        var hasil = new KebijakanRegister
        {
            TanpaVerifikasi = k.TanpaVerifikasi == b.TanpaVerifikasi ? null : k.TanpaVerifikasi,
            CakupanKaskade = k.CakupanKaskade == b.CakupanKaskade ? null : k.CakupanKaskade,
            UsiaDewasa = k.UsiaDewasa == b.UsiaDewasa ? null : k.UsiaDewasa,
            KawinDianggapDewasa = k.KawinDianggapDewasa == b.KawinDianggapDewasa ? null : k.KawinDianggapDewasa,
            CutiBersamaLibur = k.CutiBersamaHariLibur == b.CutiBersamaHariLibur ? null : k.CutiBersamaHariLibur,
            ZonaWaktu = k.ZonaWaktu.Equals(b.ZonaWaktu) ? null : k.ZonaWaktu.Id,
            UnggahUlang = k.UnggahUlangSetelahDitolak == b.UnggahUlangSetelahDitolak ? null : k.UnggahUlangSetelahDitolak,
            UrutanPbi = k.UrutanPbi == b.UrutanPbi ? null : k.UrutanPbi,
            KoreksiSetelahDitolak = k.KoreksiSetelahDitolak == b.KoreksiSetelahDitolak ? null : k.KoreksiSetelahDitolak,
            BeritaAcaraWajib = k.BeritaAcaraWajib == b.BeritaAcaraWajib ? null : k.BeritaAcaraWajib,
            AkibatDiamKemensos = k.AkibatDiamKemensos == b.AkibatDiamKemensos ? null : k.AkibatDiamKemensos,
        };
        return hasil == new KebijakanRegister() ? null : hasil;
    }

    public KebijakanDtks Menjadi()
    {
        var b = KebijakanDtks.Baku;
        return b with
        {
            TanpaVerifikasi = TanpaVerifikasi ?? b.TanpaVerifikasi,
            CakupanKaskade = CakupanKaskade ?? b.CakupanKaskade,
            UsiaDewasa = UsiaDewasa ?? b.UsiaDewasa,
            KawinDianggapDewasa = KawinDianggapDewasa ?? b.KawinDianggapDewasa,
            CutiBersamaHariLibur = CutiBersamaLibur ?? b.CutiBersamaHariLibur,
            ZonaWaktu = ZonaWaktu is { } id ? KebijakanDtks.BacaZonaWaktu(id) : b.ZonaWaktu,
            UnggahUlangSetelahDitolak = UnggahUlang ?? b.UnggahUlangSetelahDitolak,
            UrutanPbi = UrutanPbi ?? b.UrutanPbi,
            KoreksiSetelahDitolak = KoreksiSetelahDitolak ?? b.KoreksiSetelahDitolak,
            BeritaAcaraWajib = BeritaAcaraWajib ?? b.BeritaAcaraWajib,
            AkibatDiamKemensos = AkibatDiamKemensos ?? b.AkibatDiamKemensos,
        };
    }
}

/// <summary>How a register is read and written: the dialect of the library, strict, over the records of a register.</summary>
internal static class RegisterJson
{
    private static readonly JsonSerializerOptions Opsi = new(DtksJson.Buat(RegisterJsonContext.Default, JsonIgnoreCondition.WhenWritingNull,
    [
        .. DtksJson.Pengubah,
        new EdisiJsonConverter(),
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
    ]))
    {
        AllowOutOfOrderMetadataProperties = true,
    };

    public static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Opsi.GetTypeInfo(typeof(T));
}

/// <summary>Source-generated metadata of the records of a register.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(KepalaRegister))]
[JsonSerializable(typeof(OrangRegister))]
[JsonSerializable(typeof(BarisRegister))]
[JsonSerializable(typeof(PeristiwaRegister))]
internal sealed partial class RegisterJsonContext : JsonSerializerContext;
