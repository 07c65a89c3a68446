using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Dtks.Domain.Json;

/// <summary>Source-generated JSON metadata of the library's types; use <see cref="DtksJson.Baku"/> for the options.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(JenisKelaminJsonConverter),
        typeof(StatusTemuanJsonConverter),
        typeof(JenisWilayahJsonConverter),
        typeof(TingkatWilayahJsonConverter),
        typeof(HubunganKeluargaJsonConverter),
        typeof(StatusKawinJsonConverter),
        typeof(StatusKeberadaanJsonConverter),
        typeof(AlasanTidakLayakJsonConverter),
        typeof(JenjangSekolahJsonConverter),
        typeof(GolonganPekerjaanJsonConverter),
        typeof(KelompokDtksJsonConverter),
        typeof(SubjekDtksJsonConverter),
        typeof(KriteriaPpksJsonConverter),
        typeof(JenisPsksJsonConverter),
        typeof(SatuanProgramJsonConverter),
        typeof(PeranKepesertaanJsonConverter),
        typeof(StatusDeklarasiJsonConverter),
        typeof(StatusSuratJsonConverter),
        typeof(PenandatanganJsonConverter),
        typeof(ElemenKepadananJsonConverter),
        typeof(VonisKepadananJsonConverter),
        typeof(DisabilitasJsonConverter),
    ])]
[JsonSerializable(typeof(Nik))]
[JsonSerializable(typeof(NomorKk))]
[JsonSerializable(typeof(BacaanNik))]
[JsonSerializable(typeof(BacaanNomorKk))]
[JsonSerializable(typeof(IdDtks))]
[JsonSerializable(typeof(KodeWilayah))]
[JsonSerializable(typeof(Periode))]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(JenisKelamin))]
[JsonSerializable(typeof(StatusTemuan))]
[JsonSerializable(typeof(JenisWilayah))]
[JsonSerializable(typeof(TingkatWilayah))]
[JsonSerializable(typeof(Dictionary<Nik, string>))]
[JsonSerializable(typeof(Dictionary<NomorKk, string>))]
[JsonSerializable(typeof(Dictionary<IdDtks, string>))]
[JsonSerializable(typeof(Dictionary<KodeWilayah, string>))]
[JsonSerializable(typeof(Dictionary<Periode, string>))]
[JsonSerializable(typeof(HubunganKeluarga))]
[JsonSerializable(typeof(StatusKawin))]
[JsonSerializable(typeof(StatusKeberadaan))]
[JsonSerializable(typeof(AlasanTidakLayak))]
[JsonSerializable(typeof(JenjangSekolah))]
[JsonSerializable(typeof(TandaSekolah))]
[JsonSerializable(typeof(GolonganPekerjaan))]
[JsonSerializable(typeof(KelompokDtks))]
[JsonSerializable(typeof(SubjekDtks))]
[JsonSerializable(typeof(KriteriaPpks))]
[JsonSerializable(typeof(JenisPsks))]
[JsonSerializable(typeof(SatuanProgram))]
[JsonSerializable(typeof(PeranKepesertaan))]
[JsonSerializable(typeof(StatusDeklarasi))]
[JsonSerializable(typeof(StatusSurat))]
[JsonSerializable(typeof(Penandatangan))]
[JsonSerializable(typeof(ElemenKepadanan))]
[JsonSerializable(typeof(VonisKepadanan))]
[JsonSerializable(typeof(Disabilitas))]
[JsonSerializable(typeof(TandaMeninggal))]
[JsonSerializable(typeof(Pekerjaan))]
[JsonSerializable(typeof(Penduduk))]
[JsonSerializable(typeof(ImmutableArray<Penduduk>))]
[JsonSerializable(typeof(ProgramBansos))]
[JsonSerializable(typeof(Kepesertaan))]
[JsonSerializable(typeof(ImmutableArray<Kepesertaan>))]
[JsonSerializable(typeof(HimpunanAlasan))]
[JsonSerializable(typeof(Penetapan))]
[JsonSerializable(typeof(ImmutableArray<Penetapan>))]
[JsonSerializable(typeof(SuratPengesahan))]
[JsonSerializable(typeof(HasilElemen))]
[JsonSerializable(typeof(Dictionary<ProgramBansos, int>))]
[JsonSerializable(typeof(Dictionary<AlasanTidakLayak, int>))]
[JsonSerializable(typeof(Desil))]
public sealed partial class DtksJsonContext : JsonSerializerContext;
