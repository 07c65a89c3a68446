using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The days off of the covered years (KL-2).</summary>
/// <remarks>
/// A year that is not covered is an error, never a year without holidays. Decrees change during a year and election days are added:
/// <see cref="Dengan"/> and <see cref="Tanpa"/> override days, <see cref="DenganTahun"/> adds or replaces a year. Immutable and
/// thread-safe; equality is by reference.
/// </remarks>
public sealed class DaftarHariLibur
{
    private readonly FrozenDictionary<LocalDate, JenisHariLibur> _hari;
    private readonly FrozenSet<int> _tahun;

    private DaftarHariLibur(ImmutableArray<TahunHariLibur> tahun)
    {
        Tahun = tahun;
        _tahun = tahun.Select(static t => t.Tahun).ToFrozenSet();
        _hari = tahun.SelectMany(static t => t.Hari).ToFrozenDictionary(static h => h.Tanggal, static h => h.Jenis);
    }

    /// <summary>Gets the list shipped with the library, 2019 to 2027.</summary>
    public static DaftarHariLibur Baku { get; } = new(DataHariLibur.Tahun);

    /// <summary>Gets the covered years with their days and sources, in order.</summary>
    public ImmutableArray<TahunHariLibur> Tahun { get; }

    /// <summary>Gets the covered years in words, such as <c>2019-2027</c>.</summary>
    public string Cakupan
    {
        get
        {
            List<string> rentang = [];
            for (var i = 0; i < Tahun.Length;)
            {
                var j = i;
                while (j + 1 < Tahun.Length && Tahun[j + 1].Tahun == Tahun[j].Tahun + 1)
                {
                    j++;
                }

                var awal = Tahun[i].Tahun.ToString(CultureInfo.InvariantCulture);
                rentang.Add(i == j ? awal : awal + "-" + Tahun[j].Tahun.ToString(CultureInfo.InvariantCulture));
                i = j + 1;
            }

            return string.Join(", ", rentang);
        }
    }

    /// <summary>Says whether a year is covered.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns><see langword="true"/> when its days off are known.</returns>
    public bool Mencakup(int tahun) => _tahun.Contains(tahun);

    /// <summary>Gives the kind of day off a day is.</summary>
    /// <param name="tanggal">The day.</param>
    /// <returns>The kind, or <see langword="null"/> for a day that is none; Saturdays and Sundays are not days off by themselves here.</returns>
    /// <exception cref="DiLuarCakupanException">The year is not covered (<c>TAHUN-TIDAK-TERCAKUP</c>).</exception>
    public JenisHariLibur? Jenis(LocalDate tanggal)
    {
        tanggal = tanggal.WithCalendar(CalendarSystem.Iso);
        PastikanTercakup(tanggal.Year);
        return _hari.TryGetValue(tanggal, out var jenis) ? jenis : null;
    }

    /// <summary>Adds days off, or changes the kind of existing ones, within covered years.</summary>
    /// <param name="hari">The days.</param>
    /// <returns>A new list.</returns>
    /// <exception cref="DiLuarCakupanException">A day lies in a year that is not covered: add the whole year with <see cref="DenganTahun"/>.</exception>
    /// <exception cref="ArgumentException">A day occurs twice or has no kind.</exception>
    /// <example>
    /// <code>
    /// DaftarHariLibur daerah = DaftarHariLibur.Baku.Dengan([new(new LocalDate(2024, 2, 12), JenisHariLibur.LiburNasional)]);
    /// HariKerja hitungan = new(daerah, KebijakanDtks.Baku);
    /// Console.WriteLine(TeksTanggal.Iso(hitungan.Tambah(new LocalDate(2024, 2, 7), 1))); // 2024-02-13
    /// </code>
    /// </example>
    public DaftarHariLibur Dengan(IEnumerable<HariLibur> hari)
    {
        ArgumentNullException.ThrowIfNull(hari);
        Dictionary<LocalDate, HariLibur> baru = [];
        foreach (var satu in hari)
        {
            PastikanJenis(satu, nameof(hari));
            var tanggal = satu.Tanggal.WithCalendar(CalendarSystem.Iso);
            PastikanTercakup(tanggal.Year);
            if (!baru.TryAdd(tanggal, satu with { Tanggal = tanggal }))
            {
                throw new ArgumentException("Ada hari libur yang tertulis dua kali. / A day off occurs twice.", nameof(hari));
            }
        }

        return Ubah(baru.Keys, baru.Values);
    }

    /// <summary>Makes days ordinary again, within covered years.</summary>
    /// <param name="tanggal">The days; one that is no day off stays as it is.</param>
    /// <returns>A new list.</returns>
    /// <exception cref="DiLuarCakupanException">A day lies in a year that is not covered.</exception>
    public DaftarHariLibur Tanpa(IEnumerable<LocalDate> tanggal)
    {
        ArgumentNullException.ThrowIfNull(tanggal);
        HashSet<LocalDate> dibuang = [];
        foreach (var satu in tanggal)
        {
            PastikanTercakup(satu.WithCalendar(CalendarSystem.Iso).Year);
            dibuang.Add(satu.WithCalendar(CalendarSystem.Iso));
        }

        return Ubah(dibuang, []);
    }

    /// <summary>Adds a year, or replaces all days off of a covered one.</summary>
    /// <param name="tahun">The year with its days and source.</param>
    /// <returns>A new list.</returns>
    public DaftarHariLibur DenganTahun(TahunHariLibur tahun)
    {
        ArgumentNullException.ThrowIfNull(tahun);
        return new DaftarHariLibur([.. Tahun.Where(t => t.Tahun != tahun.Tahun).Append(tahun).OrderBy(static t => t.Tahun)]);
    }

    internal static void PastikanJenis(HariLibur hari, string nama)
    {
        if (!TabelPenanggalan.HariLibur.Memuat(hari.Jenis))
        {
            throw new ArgumentException(TabelPenanggalan.HariLibur.PesanTakDikenal().ToString(), nama);
        }
    }

    private void PastikanTercakup(int tahun)
    {
        if (!Mencakup(tahun))
        {
            throw new DiLuarCakupanException(new Pesan(
                "TAHUN-TIDAK-TERCAKUP",
                string.Create(CultureInfo.InvariantCulture, $"Hari libur tahun {tahun} tidak tersedia; yang tercakup: {Cakupan}. Tambahkan tahunnya ke daftar hari libur."),
                string.Create(CultureInfo.InvariantCulture, $"The days off of {tahun} are not available; covered: {Cakupan}. Add the year to the list of days off.")));
        }
    }

    private DaftarHariLibur Ubah(IReadOnlyCollection<LocalDate> diganti, IEnumerable<HariLibur> baru)
    {
        var perTahun = baru.ToLookup(static h => h.Tanggal.Year);
        return new DaftarHariLibur(
        [
            .. Tahun.Select(t => new TahunHariLibur(
                t.Tahun,
                t.Sumber,
                t.Hari.Where(h => !diganti.Contains(h.Tanggal)).Concat(perTahun[t.Tahun]))),
        ]);
    }
}
