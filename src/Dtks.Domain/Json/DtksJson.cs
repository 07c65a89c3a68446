using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Dtks.Domain.Json;

/// <summary>The one way the library writes and reads its records as JSON: the dialect of the operation protocol.</summary>
public static class DtksJson
{
    /// <summary>
    /// Indonesian snake_case names, ISO dates, codes of the tables, absent members for unknown values; unknown and repeated members refused. Read-only.
    /// </summary>
    /// <remarks>Personal numbers are written in full: this is for storage and transport, not for logs.</remarks>
    /// <example>
    /// <code>
    /// Penduduk orang = JsonSerializer.Deserialize&lt;Penduduk&gt;("""{"nik": "3374995203850001", "hamil": false}""", DtksJson.Baku)!;
    /// Console.WriteLine(orang.Hamil); // Tidak
    /// Console.WriteLine(orang.Meninggal.Status); // TidakTahu
    /// </code>
    /// </example>
    public static JsonSerializerOptions Baku { get; } = Buat(DtksJsonContext.Default, JsonIgnoreCondition.WhenWritingNull, Pengubah);

    /// <summary>The converters of days and of the code lists of this package.</summary>
    internal static ImmutableArray<JsonConverter> Pengubah =>
    [
        new TanggalJsonConverter(),
        new DisabilitasJsonConverter(),
        new KodeJsonConverter<JenisKelamin>(TabelKependudukan.JenisKelamin),
        new KodeJsonConverter<HubunganKeluarga>(TabelKependudukan.Hubungan),
        new KodeJsonConverter<StatusKawin>(TabelKependudukan.StatusKawin),
        new KodeJsonConverter<StatusKeberadaan>(TabelKependudukan.Keberadaan, longgar: true),
        new KodeJsonConverter<JenjangSekolah>(TabelKependudukan.Sekolah),
        new KodeJsonConverter<GolonganPekerjaan>(TabelKependudukan.GolonganPekerjaan),
        new KodeJsonConverter<KelompokDtks>(TabelKependudukan.Kelompok),
        new KodeJsonConverter<SubjekDtks>(TabelKependudukan.Subjek),
        new KodeJsonConverter<KriteriaPpks>(TabelKependudukan.KriteriaPpks),
        new KodeJsonConverter<JenisPsks>(TabelKependudukan.JenisPsks),
        new KodeJsonConverter<SatuanProgram>(TabelKepesertaan.Satuan),
        new KodeJsonConverter<PeranKepesertaan>(TabelKepesertaan.Peran),
        new AlasanJsonConverter(),
        new KodeJsonConverter<StatusDeklarasi>(TabelPengesahan.StatusDeklarasi),
        new KodeJsonConverter<StatusSurat>(TabelPengesahan.StatusSurat),
        new KodeJsonConverter<Penandatangan>(TabelPengesahan.Penandatangan),
        new KodeJsonConverter<ElemenKepadanan>(TabelPemadanan.Elemen),
        new KodeJsonConverter<VonisKepadanan>(TabelPemadanan.Vonis),
        new KodeJsonConverter<StatusTemuan>(TabelTemuan.Status),
        new KodeJsonConverter<JenisWilayah>(TabelKewilayahan.Jenis),
        new KodeJsonConverter<TingkatWilayah>(TabelKewilayahan.Tingkat),
        new KodeJsonConverter<CacatNik>(TabelIdentitas.CacatNik),
        new KodeJsonConverter<CacatNomorKk>(TabelIdentitas.CacatNomorKk),
        new KodeJsonConverter<JenisUsulan>(TabelPengusulan.Jenis),
        new KodeJsonConverter<JalurUsulan>(TabelPengusulan.Jalur),
        new KodeJsonConverter<AsalUsulan>(TabelPengusulan.Asal),
        new KodeJsonConverter<DasarUsulanKemensos>(TabelPengusulan.DasarKemensos),
        new KodeJsonConverter<DokumenUsulan>(TabelPengusulan.Dokumen),
        new KodeJsonConverter<HasilVerval>(TabelPengusulan.Verval),
        new KodeJsonConverter<GolonganAntrian>(TabelPengusulan.GolonganAntrian),
        new KodeJsonConverter<JenisMasukanWarga>(TabelPengusulan.MasukanWarga),
    ];

    /// <summary>How one type is read and written, for calls that must not reflect.</summary>
    /// <typeparam name="T">A value or record of the library, a list of records, or a dictionary keyed by a value.</typeparam>
    /// <returns>The metadata, generated at build time.</returns>
    /// <exception cref="NotSupportedException">The dialect has no such type.</exception>
    public static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Baku.GetTypeInfo(typeof(T));

    /// <summary>Options of this dialect over other records.</summary>
    internal static JsonSerializerOptions Buat(IJsonTypeInfoResolver rekaman, JsonIgnoreCondition abaikan, IEnumerable<JsonConverter> pengubah)
    {
        var opsi = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = abaikan,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = rekaman.WithAddedModifier(BatasBentuk.Pasang),
        };
        foreach (JsonConverter satu in pengubah)
        {
            opsi.Converters.Add(satu);
        }

        opsi.MakeReadOnly();
        return opsi;
    }
}

/// <summary>Source-generated metadata of the library's types.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BentukOrang))]
[JsonSerializable(typeof(BentukKepesertaan))]
[JsonSerializable(typeof(BentukPenetapan))]
[JsonSerializable(typeof(BentukSurat))]
[JsonSerializable(typeof(BentukHasilElemen))]
[JsonSerializable(typeof(BentukProgramDaerah))]
[JsonSerializable(typeof(BacaanNik))]
[JsonSerializable(typeof(BacaanNomorKk))]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(TandaMeninggal))]
[JsonSerializable(typeof(TandaSekolah))]
[JsonSerializable(typeof(JenjangSekolah))]
[JsonSerializable(typeof(Pekerjaan))]
[JsonSerializable(typeof(HimpunanAlasan))]
[JsonSerializable(typeof(Disabilitas))]
[JsonSerializable(typeof(JenisWilayah))]
[JsonSerializable(typeof(TingkatWilayah))]
[JsonSerializable(typeof(StatusKeberadaan))]
[JsonSerializable(typeof(GolonganPekerjaan))]
[JsonSerializable(typeof(KelompokDtks))]
[JsonSerializable(typeof(SubjekDtks))]
[JsonSerializable(typeof(KriteriaPpks))]
[JsonSerializable(typeof(JenisPsks))]
[JsonSerializable(typeof(VonisKepadanan))]
[JsonSerializable(typeof(Desil))]
[JsonSerializable(typeof(ImmutableArray<Penduduk>))]
[JsonSerializable(typeof(ImmutableArray<Kepesertaan>))]
[JsonSerializable(typeof(ImmutableArray<Penetapan>))]
[JsonSerializable(typeof(SuratPengesahan))]
[JsonSerializable(typeof(HasilElemen))]
[JsonSerializable(typeof(Dictionary<Nik, string>))]
[JsonSerializable(typeof(Dictionary<NomorKk, string>))]
[JsonSerializable(typeof(Dictionary<IdDtks, string>))]
[JsonSerializable(typeof(Dictionary<KodeWilayah, string>))]
[JsonSerializable(typeof(Dictionary<Periode, string>))]
[JsonSerializable(typeof(Dictionary<ProgramBansos, int>))]
[JsonSerializable(typeof(Dictionary<AlasanTidakLayak, int>))]
internal sealed partial class DtksJsonContext : JsonSerializerContext;
