using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Counting in hari kerja (KL-2): Monday to Friday, less libur nasional, less cuti bersama by policy.</summary>
/// <remarks>Any day touched outside the covered years is an error, the start included. Immutable and thread-safe.</remarks>
public sealed class HariKerja
{
    private readonly DaftarHariLibur _libur;
    private readonly bool _cutiBersamaLibur;

    /// <summary>Makes a counter.</summary>
    /// <param name="libur">The days off.</param>
    /// <param name="kebijakan">The policy; only <see cref="KebijakanDtks.CutiBersamaHariLibur"/> is read.</param>
    public HariKerja(DaftarHariLibur libur, KebijakanDtks kebijakan)
    {
        ArgumentNullException.ThrowIfNull(libur);
        ArgumentNullException.ThrowIfNull(kebijakan);
        _libur = libur;
        _cutiBersamaLibur = kebijakan.CutiBersamaHariLibur;
    }

    /// <summary>Gets the counter over the shipped days off with the default policy.</summary>
    public static HariKerja Baku { get; } = new(DaftarHariLibur.Baku, KebijakanDtks.Baku);

    /// <summary>Says whether a day is a hari kerja.</summary>
    /// <param name="tanggal">The day.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    /// <exception cref="DiLuarCakupanException">Its year is not covered (<c>TAHUN-TIDAK-TERCAKUP</c>).</exception>
    public bool Adalah(LocalDate tanggal) => _libur.Jenis(tanggal) switch
    {
        JenisHariLibur.LiburNasional => false,
        JenisHariLibur.CutiBersama when _cutiBersamaLibur => false,
        _ => tanggal.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday),
    };

    /// <summary>Adds hari kerja to a day; counting starts the day after.</summary>
    /// <param name="mulai">The start, which is not counted.</param>
    /// <param name="jumlah">How many hari kerja, from 0; 0 gives the start itself, even when it is a day off.</param>
    /// <returns>The day on which the count is reached.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jumlah"/> is negative.</exception>
    /// <exception cref="DiLuarCakupanException">A day touched, the start included, lies in a year that is not covered (<c>TAHUN-TIDAK-TERCAKUP</c>).</exception>
    /// <example>
    /// <code>
    /// LocalDate tenggat = HariKerja.Baku.Tambah(new LocalDate(2024, 2, 7), 1); // 8 and 10 February are libur nasional, 9 is cuti bersama
    /// Console.WriteLine(TeksTanggal.Iso(tenggat)); // 2024-02-12
    /// </code>
    /// </example>
    public LocalDate Tambah(LocalDate mulai, int jumlah)
    {
        if (jumlah < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(jumlah), jumlah, "Jumlah hari kerja tidak boleh negatif. / The number of hari kerja must not be negative.");
        }

        // Why: the start is asked first, so that an uncovered start is refused even when nothing is added.
        _ = Adalah(mulai);
        var tanggal = mulai;
        while (jumlah > 0)
        {
            tanggal = tanggal.PlusDays(1);
            if (Adalah(tanggal))
            {
                jumlah--;
            }
        }

        return tanggal;
    }

    /// <summary>Counts the hari kerja after one day up to another, the last included.</summary>
    /// <param name="setelah">The day after which counting starts.</param>
    /// <param name="sampai">The last day counted.</param>
    /// <returns>The number, 0 when <paramref name="sampai"/> is not after <paramref name="setelah"/>.</returns>
    /// <exception cref="DiLuarCakupanException">A day touched, both ends included, lies in a year that is not covered (<c>TAHUN-TIDAK-TERCAKUP</c>).</exception>
    public int Hitung(LocalDate setelah, LocalDate sampai)
    {
        _ = Adalah(setelah);
        _ = Adalah(sampai);
        var jumlah = 0;
        for (var tanggal = setelah; tanggal < sampai;)
        {
            tanggal = tanggal.PlusDays(1);
            if (Adalah(tanggal))
            {
                jumlah++;
            }
        }

        return jumlah;
    }
}
