using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Protokol;

/// <summary>Every operation that the engine answers.</summary>
/// <remarks>
/// To add one: a file in <c>Operasi/</c> with a record <c>Masukan</c>, a record <c>Hasil</c> and one call into the library; its line here, and its records in <see cref="ProtokolJson"/>.
/// What the records say (<c>[JsonRequired]</c>, ranges, code lists, descriptions) is enforced when read and stated in the schemas.
/// </remarks>
internal static class DaftarOperasi
{
    private static readonly FrozenDictionary<string, Operasi> MenurutNama = Semua.ToFrozenDictionary(o => o.Nama, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Operasi>.AlternateLookup<ReadOnlySpan<char>> MenurutAksara = MenurutNama.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The operations in the order of the list.</summary>
    public static ImmutableArray<Operasi> Semua => Daftar.Semua;

    /// <summary>The names, separated by commas, as messages list them.</summary>
    public static string NamaDikenal { get; } = string.Join(", ", Semua.Select(o => o.Nama));

    /// <summary>The operation that a text names; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The text is not valid Unicode.</exception>
    public static Operasi? Cari(ref Utf8JsonReader nama)
    {
        Span<char> ruang = stackalloc char[TeksJson.Pendek];
        return MenurutAksara.TryGetValue(TeksJson.Aksara(in nama, ruang), out Operasi? operasi) ? operasi : null;
    }

    private static class Daftar
    {
        public static readonly ImmutableArray<Operasi> Semua =
        [
            NikUrai.Operasi,
            KkUrai.Operasi,
            WilayahUrai.Operasi,
            UsiaHitung.Operasi,
            EdisiUntuk.Operasi,
            EdisiPeriksa.Operasi,
            AturanDaftar.Operasi,
            KalenderJendela.Operasi,
            KalenderTerbuka.Operasi,
            HariKerjaTambah.Operasi,
            KemensosTanggapan.Operasi,
            PermohonanTenggat.Operasi,
            KelayakanPutusan.Operasi,
            KelayakanJelaskan.Operasi,
            KelayakanJalanKeluar.Operasi,
            HukumBanding.Operasi,
            KelayakanAlur.Operasi,
            KelayakanSaring.Operasi,
            PengurusPengganti.Operasi,
            PkhKomponen.Operasi,
            KeberadaanKyc.Operasi,
            KriteriaNilai.Operasi,
            UsulanPeriksa.Operasi,
            PbiKuota.Operasi,
            PadanPutusan.Operasi,
            KemiripanHitung.Operasi,
            NamaKunci.Operasi,
            AlamatKunci.Operasi,
            GandaCari.Operasi,
            AnomaliPeriksa.Operasi,
            RekapWilayah.Operasi,
            RegisterJalankan.Operasi,
            DesilPeriksa.Operasi,
            PbiReaktivasi.Operasi,
            Tentang.Operasi,
        ];
    }
}

/// <summary>The generated metadata of every record of an operation, and of what they hold.</summary>
/// <remarks>One for all: what operations share is generated, compiled and published once. Each record has the name of its operation, since records of two may be named alike.</remarks>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(NikUrai.Masukan), TypeInfoPropertyName = "NikUraiMasukan")]
[JsonSerializable(typeof(NikUrai.Hasil), TypeInfoPropertyName = "NikUraiHasil")]
[JsonSerializable(typeof(KkUrai.Masukan), TypeInfoPropertyName = "KkUraiMasukan")]
[JsonSerializable(typeof(KkUrai.Hasil), TypeInfoPropertyName = "KkUraiHasil")]
[JsonSerializable(typeof(WilayahUrai.Masukan), TypeInfoPropertyName = "WilayahUraiMasukan")]
[JsonSerializable(typeof(WilayahUrai.Hasil), TypeInfoPropertyName = "WilayahUraiHasil")]
[JsonSerializable(typeof(UsiaHitung.Masukan), TypeInfoPropertyName = "UsiaHitungMasukan")]
[JsonSerializable(typeof(UsiaHitung.Hasil), TypeInfoPropertyName = "UsiaHitungHasil")]
[JsonSerializable(typeof(EdisiUntuk.Masukan), TypeInfoPropertyName = "EdisiUntukMasukan")]
[JsonSerializable(typeof(EdisiUntuk.Hasil), TypeInfoPropertyName = "EdisiUntukHasil")]
[JsonSerializable(typeof(EdisiPeriksa.Masukan), TypeInfoPropertyName = "EdisiPeriksaMasukan")]
[JsonSerializable(typeof(EdisiPeriksa.Hasil), TypeInfoPropertyName = "EdisiPeriksaHasil")]
[JsonSerializable(typeof(AturanDaftar.Masukan), TypeInfoPropertyName = "AturanDaftarMasukan")]
[JsonSerializable(typeof(AturanDaftar.Hasil), TypeInfoPropertyName = "AturanDaftarHasil")]
[JsonSerializable(typeof(KalenderJendela.Masukan), TypeInfoPropertyName = "KalenderJendelaMasukan")]
[JsonSerializable(typeof(KalenderJendela.Hasil), TypeInfoPropertyName = "KalenderJendelaHasil")]
[JsonSerializable(typeof(KalenderTerbuka.Masukan), TypeInfoPropertyName = "KalenderTerbukaMasukan")]
[JsonSerializable(typeof(KalenderTerbuka.Hasil), TypeInfoPropertyName = "KalenderTerbukaHasil")]
[JsonSerializable(typeof(HariKerjaTambah.Masukan), TypeInfoPropertyName = "HariKerjaTambahMasukan")]
[JsonSerializable(typeof(HariKerjaTambah.Hasil), TypeInfoPropertyName = "HariKerjaTambahHasil")]
[JsonSerializable(typeof(KemensosTanggapan.Masukan), TypeInfoPropertyName = "KemensosTanggapanMasukan")]
[JsonSerializable(typeof(KemensosTanggapan.Hasil), TypeInfoPropertyName = "KemensosTanggapanHasil")]
[JsonSerializable(typeof(PermohonanTenggat.Masukan), TypeInfoPropertyName = "PermohonanTenggatMasukan")]
[JsonSerializable(typeof(PermohonanTenggat.Hasil), TypeInfoPropertyName = "PermohonanTenggatHasil")]
[JsonSerializable(typeof(KelayakanPutusan.Masukan), TypeInfoPropertyName = "KelayakanPutusanMasukan")]
[JsonSerializable(typeof(KelayakanPutusan.Hasil), TypeInfoPropertyName = "KelayakanPutusanHasil")]
[JsonSerializable(typeof(KelayakanJelaskan.Masukan), TypeInfoPropertyName = "KelayakanJelaskanMasukan")]
[JsonSerializable(typeof(KelayakanJelaskan.Hasil), TypeInfoPropertyName = "KelayakanJelaskanHasil")]
[JsonSerializable(typeof(KelayakanJalanKeluar.Masukan), TypeInfoPropertyName = "KelayakanJalanKeluarMasukan")]
[JsonSerializable(typeof(KelayakanJalanKeluar.Hasil), TypeInfoPropertyName = "KelayakanJalanKeluarHasil")]
[JsonSerializable(typeof(HukumBanding.Masukan), TypeInfoPropertyName = "HukumBandingMasukan")]
[JsonSerializable(typeof(HukumBanding.Hasil), TypeInfoPropertyName = "HukumBandingHasil")]
[JsonSerializable(typeof(KelayakanAlur.Masukan), TypeInfoPropertyName = "KelayakanAlurMasukan")]
[JsonSerializable(typeof(KelayakanAlur.Hasil), TypeInfoPropertyName = "KelayakanAlurHasil")]
[JsonSerializable(typeof(KelayakanSaring.Masukan), TypeInfoPropertyName = "KelayakanSaringMasukan")]
[JsonSerializable(typeof(KelayakanSaring.Hasil), TypeInfoPropertyName = "KelayakanSaringHasil")]
[JsonSerializable(typeof(PengurusPengganti.Keluarga))]
[JsonSerializable(typeof(PengurusPengganti.Masukan), TypeInfoPropertyName = "PengurusPenggantiMasukan")]
[JsonSerializable(typeof(PengurusPengganti.Hasil), TypeInfoPropertyName = "PengurusPenggantiHasil")]
[JsonSerializable(typeof(PkhKomponen.Masukan), TypeInfoPropertyName = "PkhKomponenMasukan")]
[JsonSerializable(typeof(PkhKomponen.Hasil), TypeInfoPropertyName = "PkhKomponenHasil")]
[JsonSerializable(typeof(KeberadaanKyc.Masukan), TypeInfoPropertyName = "KeberadaanKycMasukan")]
[JsonSerializable(typeof(KeberadaanKyc.Hasil), TypeInfoPropertyName = "KeberadaanKycHasil")]
[JsonSerializable(typeof(KriteriaNilai.Masukan), TypeInfoPropertyName = "KriteriaNilaiMasukan")]
[JsonSerializable(typeof(KriteriaNilai.Hasil), TypeInfoPropertyName = "KriteriaNilaiHasil")]
[JsonSerializable(typeof(UsulanPeriksa.Masukan), TypeInfoPropertyName = "UsulanPeriksaMasukan")]
[JsonSerializable(typeof(UsulanPeriksa.Hasil), TypeInfoPropertyName = "UsulanPeriksaHasil")]
[JsonSerializable(typeof(PbiKuota.ButirAntrian))]
[JsonSerializable(typeof(PbiKuota.Masukan), TypeInfoPropertyName = "PbiKuotaMasukan")]
[JsonSerializable(typeof(PbiKuota.Hasil), TypeInfoPropertyName = "PbiKuotaHasil")]
[JsonSerializable(typeof(PadanPutusan.Masukan), TypeInfoPropertyName = "PadanPutusanMasukan")]
[JsonSerializable(typeof(PadanPutusan.Hasil), TypeInfoPropertyName = "PadanPutusanHasil")]
[JsonSerializable(typeof(KemiripanHitung.Masukan), TypeInfoPropertyName = "KemiripanHitungMasukan")]
[JsonSerializable(typeof(KemiripanHitung.Hasil), TypeInfoPropertyName = "KemiripanHitungHasil")]
[JsonSerializable(typeof(NamaKunci.Masukan), TypeInfoPropertyName = "NamaKunciMasukan")]
[JsonSerializable(typeof(NamaKunci.Hasil), TypeInfoPropertyName = "NamaKunciHasil")]
[JsonSerializable(typeof(AlamatKunci.Masukan), TypeInfoPropertyName = "AlamatKunciMasukan")]
[JsonSerializable(typeof(AlamatKunci.Hasil), TypeInfoPropertyName = "AlamatKunciHasil")]
[JsonSerializable(typeof(GandaCari.Masukan), TypeInfoPropertyName = "GandaCariMasukan")]
[JsonSerializable(typeof(GandaCari.Hasil), TypeInfoPropertyName = "GandaCariHasil")]
[JsonSerializable(typeof(AnomaliPeriksa.Masukan), TypeInfoPropertyName = "AnomaliPeriksaMasukan")]
[JsonSerializable(typeof(AnomaliPeriksa.Hasil), TypeInfoPropertyName = "AnomaliPeriksaHasil")]
[JsonSerializable(typeof(AnomaliPeriksa.ButirTemuan), TypeInfoPropertyName = "AnomaliPeriksaButirTemuan")]
[JsonSerializable(typeof(AnomaliPeriksa.ButirTemuan[]), TypeInfoPropertyName = "AnomaliPeriksaButirTemuanArray")]
[JsonSerializable(typeof(RekapWilayah.Masukan), TypeInfoPropertyName = "RekapWilayahMasukan")]
[JsonSerializable(typeof(RekapWilayah.Hasil), TypeInfoPropertyName = "RekapWilayahHasil")]
[JsonSerializable(typeof(RegisterJalankan.Masukan), TypeInfoPropertyName = "RegisterJalankanMasukan")]
[JsonSerializable(typeof(RegisterJalankan.Hasil), TypeInfoPropertyName = "RegisterJalankanHasil")]
[JsonSerializable(typeof(DesilPeriksa.Masukan), TypeInfoPropertyName = "DesilPeriksaMasukan")]
[JsonSerializable(typeof(DesilPeriksa.Hasil), TypeInfoPropertyName = "DesilPeriksaHasil")]
[JsonSerializable(typeof(PbiReaktivasi.Masukan), TypeInfoPropertyName = "PbiReaktivasiMasukan")]
[JsonSerializable(typeof(PbiReaktivasi.Hasil), TypeInfoPropertyName = "PbiReaktivasiHasil")]
[JsonSerializable(typeof(Tentang.Masukan), TypeInfoPropertyName = "TentangMasukan")]
[JsonSerializable(typeof(Tentang.Hasil), TypeInfoPropertyName = "TentangHasil")]
internal sealed partial class ProtokolJson : JsonSerializerContext;
