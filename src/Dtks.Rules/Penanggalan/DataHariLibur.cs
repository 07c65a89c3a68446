using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The days off of each year as the joint decrees of three ministers set them.</summary>
internal static class DataHariLibur
{
    // Dasar: SKB 3 Menteri of each year (KL-2), with the changes and election days decreed during the year.
    public static readonly ImmutableArray<TahunHariLibur> Tahun =
    [
        SatuTahun(2019, null,
        [
            N(1, 1),
            N(2, 5),
            N(3, 7),
            N(4, 3), N(4, 17), N(4, 19),
            N(5, 1), N(5, 19), N(5, 30),
            N(6, 1), C(6, 3), C(6, 4), N(6, 5), N(6, 6), C(6, 7),
            N(8, 11), N(8, 17),
            N(9, 1),
            N(11, 9),
            C(12, 24), N(12, 25),
        ]),
        SatuTahun(2020, null,
        [
            N(1, 1), N(1, 25),
            N(3, 22), N(3, 25),
            N(4, 10),
            N(5, 1), N(5, 7), N(5, 21), N(5, 24), N(5, 25),
            N(6, 1),
            N(7, 31),
            N(8, 17), N(8, 20), C(8, 21),
            C(10, 28), N(10, 29), C(10, 30),
            N(12, 9), C(12, 24), N(12, 25), C(12, 31),
        ]),
        SatuTahun(2021, null,
        [
            N(1, 1),
            N(2, 12),
            N(3, 11), N(3, 14),
            N(4, 2),
            N(5, 1), C(5, 12), N(5, 13), N(5, 14), N(5, 26),
            N(6, 1),
            N(7, 20),
            N(8, 11), N(8, 17),
            N(10, 20),
            N(12, 25),
        ]),
        SatuTahun(2022, null,
        [
            N(1, 1),
            N(2, 1), N(2, 28),
            N(3, 3),
            N(4, 15), C(4, 29),
            N(5, 1), N(5, 2), N(5, 3), C(5, 4), C(5, 5), C(5, 6), N(5, 16), N(5, 26),
            N(6, 1),
            N(7, 10), N(7, 30),
            N(8, 17),
            N(10, 8),
            N(12, 25),
        ]),
        SatuTahun(2023, null,
        [
            N(1, 1), N(1, 22), C(1, 23),
            N(2, 18),
            N(3, 22), C(3, 23),
            N(4, 7), C(4, 19), C(4, 20), C(4, 21), N(4, 22), N(4, 23), C(4, 24), C(4, 25),
            N(5, 1), N(5, 18),
            N(6, 1), C(6, 2), N(6, 4), C(6, 28), N(6, 29), C(6, 30),
            N(7, 19),
            N(8, 17),
            N(9, 28),
            N(12, 25), C(12, 26),
        ]),
        SatuTahun(2024, null,
        [
            N(1, 1),
            N(2, 8), C(2, 9), N(2, 10), N(2, 14),
            N(3, 11), C(3, 12), N(3, 29), N(3, 31),
            C(4, 8), C(4, 9), N(4, 10), N(4, 11), C(4, 12), C(4, 15),
            N(5, 1), N(5, 9), C(5, 10), N(5, 23), C(5, 24),
            N(6, 1), N(6, 17), C(6, 18),
            N(7, 7),
            N(8, 17),
            N(9, 16),
            N(11, 27),
            N(12, 25), C(12, 26),
        ]),
        SatuTahun(2025, null,
        [
            N(1, 1), N(1, 27), C(1, 28), N(1, 29),
            C(3, 28), N(3, 29), N(3, 31),
            N(4, 1), C(4, 2), C(4, 3), C(4, 4), C(4, 7), N(4, 18), N(4, 20),
            N(5, 1), N(5, 12), C(5, 13), N(5, 29), C(5, 30),
            N(6, 1), N(6, 6), C(6, 9), N(6, 27),
            N(8, 17), C(8, 18),
            N(9, 5),
            N(12, 25), C(12, 26),
        ]),
        SatuTahun(2026, "1497/2025, 2/2025, 5/2025",
        [
            N(1, 1), N(1, 16),
            C(2, 16), N(2, 17),
            C(3, 18), N(3, 19), C(3, 20), N(3, 21), N(3, 22), C(3, 23), C(3, 24),
            N(4, 3), N(4, 5),
            N(5, 1), N(5, 14), C(5, 15), N(5, 27), C(5, 28), N(5, 31),
            N(6, 1), N(6, 16),
            N(8, 17), N(8, 25),
            C(12, 24), N(12, 25),
        ]),
        SatuTahun(2027, "1205/2026, 3/2026, 2/2026",
        [
            N(1, 1), N(1, 5),
            C(2, 5), N(2, 6),
            N(3, 8), C(3, 9), N(3, 10), N(3, 11), C(3, 12), C(3, 15), C(3, 25), N(3, 26), N(3, 28),
            N(5, 1), N(5, 6), N(5, 17), C(5, 18), C(5, 19), N(5, 20),
            N(6, 1), N(6, 6),
            N(8, 15), N(8, 17),
            C(12, 24), N(12, 25), N(12, 26),
        ]),
    ];

    private static TahunHariLibur SatuTahun(int tahun, string? nomor, ReadOnlySpan<(int Bulan, int Hari, JenisHariLibur Jenis)> hari)
    {
        var isi = ImmutableArray.CreateBuilder<HariLibur>(hari.Length);
        foreach (var (bulan, tanggal, jenis) in hari)
        {
            isi.Add(new HariLibur(new LocalDate(tahun, bulan, tanggal), jenis));
        }

        var sumber = string.Create(CultureInfo.InvariantCulture, $"SKB 3 Menteri hari libur nasional dan cuti bersama tahun {tahun}");
        return new TahunHariLibur(tahun, nomor is null ? sumber : sumber + " (" + nomor + ")", isi.MoveToImmutable());
    }

    private static (int Bulan, int Hari, JenisHariLibur Jenis) N(int bulan, int hari) => (bulan, hari, JenisHariLibur.LiburNasional);

    private static (int Bulan, int Hari, JenisHariLibur Jenis) C(int bulan, int hari) => (bulan, hari, JenisHariLibur.CutiBersama);
}
