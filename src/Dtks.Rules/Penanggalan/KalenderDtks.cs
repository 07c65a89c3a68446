using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The monthly calendar (KL-1): windows of a period, what is open, the next opening, a year's calendar, days of TOT SIKS-NG.</summary>
/// <remarks>Without a named edition the period chooses it; a period that is not modelled is refused, never guessed. Pure and thread-safe.</remarks>
public static class KalenderDtks
{
    private const int TahunTerakhir = 9998;

    /// <summary>Gives the windows of a period.</summary>
    /// <param name="periode">The period; not <c>default</c>.</param>
    /// <param name="edisi">The edition, for any period, or the list from which the period chooses.</param>
    /// <returns>The windows in the order of KL-1, or the answer that the edition has none.</returns>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is <c>default</c>.</exception>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period is not modelled.</exception>
    public static JendelaPeriode Jendela(Periode periode, PilihanEdisi edisi = default)
    {
        var dipakai = Tentukan(periode, edisi);
        return new JendelaPeriode(periode, dipakai, [.. dipakai.Isi.Jendela.Pada(periode).Select(k => Jendela(k, periode))]);
    }

    /// <summary>Gives the window of one activity; null when the edition gives it none.</summary>
    internal static Jendela? Jendela(Periode periode, PilihanEdisi edisi, KegiatanBulanan kegiatan)
    {
        foreach (var satu in Tentukan(periode, edisi).Isi.Jendela.Pada(periode))
        {
            if (satu.Kegiatan == kegiatan)
            {
                return Jendela(satu, periode);
            }
        }

        return null;
    }

    /// <summary>Says what is open on a day.</summary>
    /// <param name="tanggal">The day.</param>
    /// <param name="edisi">The edition, for any period, or the list from which the day chooses.</param>
    /// <returns>What is open and when the rest opens next.</returns>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period of the day is not modelled.</exception>
    /// <example>
    /// <code>
    /// KeadaanKalender hari = KalenderDtks.Pada(new LocalDate(2024, 2, 25));
    /// Console.WriteLine(hari.Buka(KegiatanBulanan.Pengusulan)); // TidakTerpenuhi
    /// Console.WriteLine(hari.Buka(KegiatanBulanan.VerifikasiKelayakan)); // Terpenuhi
    /// </code>
    /// </example>
    public static KeadaanKalender Pada(LocalDate tanggal, PilihanEdisi edisi = default) => Keadaan(tanggal, edisi, static _ => null);

    /// <summary>Says what is open at an instant, in the zone of the policy; a window's last day counts until 24:00.</summary>
    /// <param name="saat">The instant.</param>
    /// <param name="edisi">The edition, for any period, or the list from which the day chooses.</param>
    /// <param name="kebijakan">The policy; <see langword="null"/> = the defaults.</param>
    /// <returns>What is open, the time left, and when the rest opens next.</returns>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period of the day is not modelled, or the day lies beyond the calendar.</exception>
    public static KeadaanKalender Pada(Instant saat, PilihanEdisi edisi = default, KebijakanDtks? kebijakan = null)
    {
        var zona = (kebijakan ?? KebijakanDtks.Baku).ZonaWaktu;
        return Keadaan(Setempat(saat, zona).Date, edisi, jendela => zona.AtStartOfDay(jendela.Selesai.PlusDays(1)).ToInstant() - saat);
    }

    /// <summary>Gives the first opening of an activity after a day.</summary>
    /// <param name="kegiatan">The activity.</param>
    /// <param name="setelah">The day; an opening on this very day does not count.</param>
    /// <param name="edisi">The edition, for any period, or the list from which each period chooses.</param>
    /// <returns>The day, or why there is none to name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The activity is not one of the table.</exception>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period of the day is not modelled.</exception>
    public static PembukaanBerikutnya BukaBerikutnya(KegiatanBulanan kegiatan, LocalDate setelah, PilihanEdisi edisi = default)
    {
        setelah = setelah.WithCalendar(CalendarSystem.Iso);
        var jendela = Jendela(PeriodeDari(setelah), edisi);
        while (true)
        {
            if (jendela[kegiatan] is { } ada && ada.Mulai > setelah)
            {
                return new PembukaanBerikutnya(kegiatan, ada.Mulai, null);
            }

            if (edisi.Disebut is { } disebut && !AkanDibuka(disebut, kegiatan, jendela.Periode))
            {
                return new PembukaanBerikutnya(kegiatan, null, TanpaJendela(disebut));
            }

            // Tafsir: in a period that is not modelled nothing is named, rather than the day the old windows would give.
            var berikutnya = jendela.Periode.Berikutnya;
            var cakupan = edisi.Untuk(berikutnya);
            if (cakupan.Edisi is not { } edisiBerikutnya || (edisiBerikutnya.Status == StatusCakupan.Sebagian && !edisiBerikutnya.Memuat(Aturan.KL1)))
            {
                return new PembukaanBerikutnya(kegiatan, null, cakupan.Keterangan);
            }

            jendela = Jendela(berikutnya, edisi);
        }
    }

    /// <summary>Gives the first opening of an activity after an instant, in the zone of the policy.</summary>
    /// <param name="kegiatan">The activity.</param>
    /// <param name="setelah">The instant.</param>
    /// <param name="edisi">The edition, for any period, or the list from which each period chooses.</param>
    /// <param name="kebijakan">The policy; <see langword="null"/> = the defaults.</param>
    /// <returns>The day, or why there is none to name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The activity is not one of the table.</exception>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period of the day is not modelled, or the day lies beyond the calendar.</exception>
    public static PembukaanBerikutnya BukaBerikutnya(
        KegiatanBulanan kegiatan,
        Instant setelah,
        PilihanEdisi edisi = default,
        KebijakanDtks? kebijakan = null) => BukaBerikutnya(kegiatan, Setempat(setelah, (kebijakan ?? KebijakanDtks.Baku).ZonaWaktu).Date, edisi);

    /// <summary>Gives the calendar of a year; months that are not modelled say so.</summary>
    /// <param name="tahun">The year, 1 to 9998.</param>
    /// <param name="edisi">The edition, for any period, or the list from which each period chooses.</param>
    /// <returns>The twelve months.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static KalenderTahunan Tahun(int tahun, PilihanEdisi edisi = default)
    {
        if (tahun is < 1 or > TahunTerakhir)
        {
            throw new ArgumentOutOfRangeException(nameof(tahun), tahun, "Tahun harus 1 sampai 9998. / The year must be 1 to 9998.");
        }

        var bulan = ImmutableArray.CreateBuilder<BulanKalender>(12);
        for (var nomor = 1; nomor <= 12; nomor++)
        {
            var periode = new Periode(tahun, nomor);
            var cakupan = edisi.Daftar.Untuk(periode);
            var dipakai = edisi.Disebut ?? cakupan.Edisi;
            var jendela = dipakai is null || (dipakai.Status == StatusCakupan.Sebagian && !dipakai.Memuat(Aturan.KL1)) ? null : Jendela(periode, dipakai);
            bulan.Add(new BulanKalender(periode, cakupan, jendela, HariTotSiksNg(periode)));
        }

        return new KalenderTahunan(tahun, bulan.MoveToImmutable());
    }

    /// <summary>Gives the days of TOT SIKS-NG: the second and fourth Tuesday of the month.</summary>
    /// <param name="periode">The period; not <c>default</c>.</param>
    /// <returns>Two days, in order.</returns>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is <c>default</c>.</exception>
    public static ImmutableArray<LocalDate> HariTotSiksNg(Periode periode)
    {
        if (periode == default)
        {
            throw new ArgumentException("Periode belum diisi. / The period is not set.", nameof(periode));
        }

        // Dasar: SAKU, every second and fourth Tuesday.
        var kedua = LocalDate.FromYearMonthWeekAndDay(periode.Tahun, periode.Bulan, 2, IsoDayOfWeek.Tuesday);
        return [kedua, kedua.PlusDays(14)];
    }

    private static bool AkanDibuka(EdisiAturan edisi, KegiatanBulanan kegiatan, Periode dari) =>
        edisi.Isi.Jendela.Semua.Any(n => (n.Sejak > dari || ReferenceEquals(n, edisi.Isi.Jendela.Butir(dari))) && n.Nilai.Any(j => j.Kegiatan == kegiatan));

    private static KeadaanKalender Keadaan(LocalDate tanggal, PilihanEdisi edisi, Func<Jendela, Duration?> sisa)
    {
        tanggal = tanggal.WithCalendar(CalendarSystem.Iso);
        var jendela = Jendela(PeriodeDari(tanggal), edisi);
        var terbuka = ImmutableArray.CreateBuilder<JendelaTerbuka>();
        var berikutnya = ImmutableArray.CreateBuilder<PembukaanBerikutnya>();
        foreach (var satu in jendela.Daftar)
        {
            if (satu.Memuat(tanggal))
            {
                terbuka.Add(new JendelaTerbuka(satu, Period.DaysBetween(tanggal, satu.Selesai), sisa(satu)));
            }
            else
            {
                berikutnya.Add(BukaBerikutnya(satu.Kegiatan, tanggal, edisi));
            }
        }

        return new KeadaanKalender(tanggal, jendela, terbuka.ToImmutable(), berikutnya.ToImmutable());
    }

    /// <summary>The local date and time of an instant.</summary>
    internal static LocalDateTime Setempat(Instant saat, DateTimeZone zona)
    {
        // Why: near the ends of time an instant has no local date in some zones, and NodaTime would overflow.
        if (saat < Terawal || saat > Terakhir)
        {
            throw DiLuarKalender();
        }

        return saat.InZone(zona).LocalDateTime;
    }

    private static Periode PeriodeDari(LocalDate tanggal) =>
        tanggal.WithCalendar(CalendarSystem.Iso).Year is >= 1 and <= TahunTerakhir
            ? Periode.Dari(tanggal)
            : throw DiLuarKalender();

    private static Instant Terawal => Instant.FromUtc(1, 1, 3, 0, 0);

    private static Instant Terakhir => Instant.FromUtc(TahunTerakhir, 12, 29, 0, 0);

    private static DiLuarCakupanException DiLuarKalender() => new(new Pesan(
        "TANGGAL-DI-LUAR-KALENDER",
        "Tanggal di luar kalender: gunakan tahun 1 sampai 9998.",
        "The date lies outside the calendar: use years 1 to 9998."));

    private static Jendela Jendela(KetentuanJendela k, Periode periode) => new(k.Kegiatan, k.Mulai.Pada(periode), k.Selesai.Pada(periode), k.PerluSurat);

    private static EdisiAturan Tentukan(Periode periode, PilihanEdisi edisi) => periode == default
        ? throw new ArgumentException("Periode belum diisi. / The period is not set.", nameof(periode))
        : edisi.Tentukan(periode, Aturan.KL1);

    private static Pesan TanpaJendela(EdisiAturan edisi) => new(
        "EDISI-TANPA-JENDELA",
        $"Edisi {edisi.Id} tidak mengenal jendela bulanan: tidak berlaku.",
        $"Edition {edisi.Id} has no monthly windows: not applicable.");
}
