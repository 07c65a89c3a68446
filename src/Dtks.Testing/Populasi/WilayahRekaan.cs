using System.Text;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>Where made-up people live: real kabupaten and kota, a kecamatan 99 that none of them has, invented villages.</summary>
internal static class WilayahRekaan
{
    /// <summary>Villages of a kecamatan.</summary>
    public const int DesaPerKecamatan = 8;

    // Why: the first is where the sample data lives.
    private static readonly (int Kode, string Nama)[] Daftar =
    [
        (3374, "KOTA SEMARANG"), (3324, "KABUPATEN KENDAL"), (3321, "KABUPATEN DEMAK"), (3372, "KOTA SURAKARTA"), (2172, "KOTA TANJUNGPINANG"), (1171, "KOTA BANDA ACEH"),
        (1271, "KOTA MEDAN"), (1371, "KOTA PADANG"), (1471, "KOTA PEKANBARU"), (1571, "KOTA JAMBI"), (1671, "KOTA PALEMBANG"), (1771, "KOTA BENGKULU"), (1871, "KOTA BANDAR LAMPUNG"),
        (1971, "KOTA PANGKALPINANG"), (2171, "KOTA BATAM"), (3171, "KOTA JAKARTA PUSAT"), (3201, "KABUPATEN BOGOR"), (3204, "KABUPATEN BANDUNG"), (3273, "KOTA BANDUNG"), (3301, "KABUPATEN CILACAP"),
        (3329, "KABUPATEN BREBES"), (3402, "KABUPATEN BANTUL"), (3471, "KOTA YOGYAKARTA"), (3507, "KABUPATEN MALANG"), (3578, "KOTA SURABAYA"), (3603, "KABUPATEN TANGERANG"), (3671, "KOTA TANGERANG"),
        (5171, "KOTA DENPASAR"), (5271, "KOTA MATARAM"), (5371, "KOTA KUPANG"), (6171, "KOTA PONTIANAK"), (6271, "KOTA PALANGKA RAYA"), (6371, "KOTA BANJARMASIN"), (6471, "KOTA BALIKPAPAN"), (6571, "KOTA TARAKAN"),
        (7171, "KOTA MANADO"), (7271, "KOTA PALU"), (7371, "KOTA MAKASSAR"), (7471, "KOTA KENDARI"), (7571, "KOTA GORONTALO"), (8171, "KOTA AMBON"), (8271, "KOTA TERNATE"), (9171, "KOTA JAYAPURA"),
    ];

    private static readonly byte[][] Provinsi = [.. Daftar.Select(d => Bita(NamaProvinsi(d.Kode)))];
    private static readonly byte[][] KabKota = [.. Daftar.Select(d => Bita(d.Nama))];
    private static readonly byte[][] Kota = [.. Daftar.Select(d => Bita(d.Nama[(d.Nama.IndexOf(' ', StringComparison.Ordinal) + 1)..]))];

    /// <summary>How many kabupaten and kota there are.</summary>
    public static int Jumlah => Daftar.Length;

    /// <summary>The four digits.</summary>
    public static int Kode(int wilayah) => Daftar[wilayah].Kode;

    public static ReadOnlySpan<byte> NamaProvinsiBita(int wilayah) => Provinsi[wilayah];

    public static ReadOnlySpan<byte> NamaKabKota(int wilayah) => KabKota[wilayah];

    /// <summary>The name of the place without KABUPATEN or KOTA.</summary>
    public static ReadOnlySpan<byte> NamaTempat(int wilayah) => Kota[wilayah];

    public static ReadOnlySpan<byte> NamaKecamatan => "REKAAN"u8;

    /// <summary>The word that names a village.</summary>
    public static int KataDesa(int wilayah, int desa) => KataRekaan.Tempat + (((wilayah * DesaPerKecamatan) + desa) * 11 % KataRekaan.PerJenis);

    /// <summary>The four digits of a village: kelurahan in a kota, desa in a kabupaten.</summary>
    public static int KodeDesa(int wilayah, int desa) => (Daftar[wilayah].Kode % 100 > 70 ? 1000 : 2000) + desa + 1;

    private static string NamaProvinsi(int kabKota) =>
        DaftarProvinsi.Baku.TryNama(KodeWilayah.Parse((kabKota / 100).ToString(System.Globalization.CultureInfo.InvariantCulture)), out string nama)
            ? nama.ToUpperInvariant()
            : throw new InvalidOperationException("Unknown province.");

    private static byte[] Bita(string teks) => Encoding.ASCII.GetBytes(teks);
}
