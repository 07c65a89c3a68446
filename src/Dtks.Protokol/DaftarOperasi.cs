using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Dtks.Domain.Json;

namespace Dtks.Protokol;

/// <summary>Every operation that the engine answers.</summary>
/// <remarks>
/// To add one: a file in <c>Operasi/</c> with a record <c>Masukan</c>, a record <c>Hasil</c>, a generated context and one call into the library; and its line here.
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
