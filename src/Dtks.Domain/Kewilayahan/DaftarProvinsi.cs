using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>The 38 provinces and their codes.</summary>
/// <remarks>Immutable and safe to share between threads. Equality is by reference; there is one instance, <see cref="Baku"/>.</remarks>
public sealed class DaftarProvinsi : IDaftarWilayah
{
    // Dasar: kode wilayah Kemendagri (Luar), 38 provinsi
    private static readonly string?[] Nama = Susun(
        (11, "Aceh"), (12, "Sumatera Utara"), (13, "Sumatera Barat"), (14, "Riau"), (15, "Jambi"), (16, "Sumatera Selatan"),
        (17, "Bengkulu"), (18, "Lampung"), (19, "Kepulauan Bangka Belitung"), (21, "Kepulauan Riau"),
        (31, "DKI Jakarta"), (32, "Jawa Barat"), (33, "Jawa Tengah"), (34, "DI Yogyakarta"), (35, "Jawa Timur"), (36, "Banten"),
        (51, "Bali"), (52, "Nusa Tenggara Barat"), (53, "Nusa Tenggara Timur"),
        (61, "Kalimantan Barat"), (62, "Kalimantan Tengah"), (63, "Kalimantan Selatan"), (64, "Kalimantan Timur"), (65, "Kalimantan Utara"),
        (71, "Sulawesi Utara"), (72, "Sulawesi Tengah"), (73, "Sulawesi Selatan"), (74, "Sulawesi Tenggara"), (75, "Gorontalo"), (76, "Sulawesi Barat"),
        (81, "Maluku"), (82, "Maluku Utara"),
        (91, "Papua"), (92, "Papua Barat"), (93, "Papua Selatan"), (94, "Papua Tengah"), (95, "Papua Pegunungan"), (96, "Papua Barat Daya"));

    // Why: one bit per code 0-99, so that reading a NIK costs a shift instead of a look-up in memory.
    private static readonly ulong Bit0 = Bit(0);
    private static readonly ulong Bit64 = Bit(64);

    private DaftarProvinsi()
        => Semua = [.. Enumerable.Range(0, Nama.Length).Where(i => Nama[i] is not null).Select(i => KodeWilayah.DariAngka((ulong)i))];

    /// <summary>The list as the library knows it.</summary>
    public static DaftarProvinsi Baku { get; } = new();

    /// <summary>The 38 codes, ascending.</summary>
    public ImmutableArray<KodeWilayah> Semua { get; }

    /// <summary>Looks up the name of a province.</summary>
    /// <param name="kode">A code; only codes of level <see cref="TingkatWilayah.Provinsi"/> are known.</param>
    /// <param name="nama">The name, or the empty text when the code is of another level or inert.</param>
    /// <returns>True for every province code.</returns>
    public bool TryNama(KodeWilayah kode, out string nama)
    {
        nama = kode.Tingkat == TingkatWilayah.Provinsi ? Nama[(int)kode.Angka]! : string.Empty;
        return nama.Length > 0;
    }

    /// <summary>Says whether two digits are one of the provinces.</summary>
    internal static bool Dikenal(uint kode)
        => ((kode < 64 ? Bit0 : Bit64) >> (int)(kode & 63) & 1) != 0 && kode < 128;

    private static string?[] Susun(params (int Kode, string Nama)[] butir)
    {
        string?[] nama = new string?[100];
        foreach ((int kode, string n) in butir)
        {
            nama[kode] = n;
        }

        return nama;
    }

    private static ulong Bit(int awal)
    {
        ulong bit = 0;
        for (int i = awal; i < Math.Min(awal + 64, Nama.Length); i++)
        {
            bit |= Nama[i] is null ? 0UL : 1UL << (i - awal);
        }

        return bit;
    }
}
