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
    /// <param name="edisi">The edition, for any period; <see langword="null"/> lets the period choose.</param>
    /// <returns>The windows in the order of KL-1, or the answer that the edition has none.</returns>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is <c>default</c>.</exception>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period is not modelled.</exception>
    public static JendelaPeriode Jendela(Periode periode, EdisiAturan? edisi = null)
    {
        if (periode == default)
        {
            throw new ArgumentException("Periode belum diisi. / The period is not set.", nameof(periode));
        }

        var dipakai = EdisiAturan.Tentukan(periode, edisi);
        return new JendelaPeriode(periode, dipakai, dipakai.PunyaJendelaBulanan ? Susun(periode) : []);
    }

    /// <summary>Says what is open on a day.</summary>
    /// <param name="tanggal">The day.</param>
    /// <param name="edisi">The edition, for any period; <see langword="null"/> lets the day choose.</param>
    /// <returns>What is open and when the rest opens next.</returns>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period of the day is not modelled.</exception>
    public static KeadaanKalender Pada(LocalDate tanggal, EdisiAturan? edisi = null) => Keadaan(tanggal, edisi, static _ => null);

    /// <summary>Says what is open at an instant, in the zone of the policy; a window's last day counts until 24:00.</summary>
    /// <param name="saat">The instant.</param>
    /// <param name="edisi">The edition, for any period; <see langword="null"/> lets the day choose.</param>
    /// <param name="kebijakan">The policy; <see langword="null"/> = the defaults.</param>
    /// <returns>What is open, the time left, and when the rest opens next.</returns>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period of the day is not modelled, or the day lies beyond the calendar.</exception>
    public static KeadaanKalender Pada(Instant saat, EdisiAturan? edisi = null, KebijakanDtks? kebijakan = null)
    {
        var zona = (kebijakan ?? KebijakanDtks.Baku).ZonaWaktu;
        return Keadaan(Setempat(saat, zona).Date, edisi, jendela => zona.AtStartOfDay(jendela.Selesai.PlusDays(1)).ToInstant() - saat);
    }

    /// <summary>Gives the first opening of an activity after a day.</summary>
    /// <param name="kegiatan">The activity.</param>
    /// <param name="setelah">The day; an opening on this very day does not count.</param>
    /// <param name="edisi">The edition, for any period; <see langword="null"/> lets each period choose.</param>
    /// <returns>The day, or why there is none to name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The activity is not one of the table.</exception>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period of the day is not modelled.</exception>
    public static PembukaanBerikutnya BukaBerikutnya(KegiatanBulanan kegiatan, LocalDate setelah, EdisiAturan? edisi = null)
    {
        setelah = setelah.WithCalendar(CalendarSystem.Iso);
        var jendela = Jendela(PeriodeDari(setelah), edisi);
        while (true)
        {
            if (jendela[kegiatan] is { } ada && ada.Mulai > setelah)
            {
                return new PembukaanBerikutnya(kegiatan, ada.Mulai, null);
            }

            if (edisi is { PunyaJendelaBulanan: false })
            {
                return new PembukaanBerikutnya(kegiatan, null, TanpaJendela(edisi));
            }

            var berikutnya = jendela.Periode.Berikutnya;
            if (edisi is null && EdisiAturan.Untuk(berikutnya) is { Edisi: null } tanpaEdisi)
            {
                return new PembukaanBerikutnya(kegiatan, null, tanpaEdisi.Keterangan);
            }

            jendela = Jendela(berikutnya, edisi);
        }
    }

    /// <summary>Gives the first opening of an activity after an instant, in the zone of the policy.</summary>
    /// <param name="kegiatan">The activity.</param>
    /// <param name="setelah">The instant.</param>
    /// <param name="edisi">The edition, for any period; <see langword="null"/> lets each period choose.</param>
    /// <param name="kebijakan">The policy; <see langword="null"/> = the defaults.</param>
    /// <returns>The day, or why there is none to name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The activity is not one of the table.</exception>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period of the day is not modelled, or the day lies beyond the calendar.</exception>
    public static PembukaanBerikutnya BukaBerikutnya(
        KegiatanBulanan kegiatan,
        Instant setelah,
        EdisiAturan? edisi = null,
        KebijakanDtks? kebijakan = null) => BukaBerikutnya(kegiatan, Setempat(setelah, (kebijakan ?? KebijakanDtks.Baku).ZonaWaktu).Date, edisi);

    /// <summary>Gives the calendar of a year; months that are not modelled say so.</summary>
    /// <param name="tahun">The year, 1 to 9998.</param>
    /// <param name="edisi">The edition, for any period; <see langword="null"/> lets each period choose.</param>
    /// <returns>The twelve months.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static KalenderTahunan Tahun(int tahun, EdisiAturan? edisi = null)
    {
        if (tahun is < 1 or > TahunTerakhir)
        {
            throw new ArgumentOutOfRangeException(nameof(tahun), tahun, "Tahun harus 1 sampai 9998. / The year must be 1 to 9998.");
        }

        var bulan = ImmutableArray.CreateBuilder<BulanKalender>(12);
        for (var nomor = 1; nomor <= 12; nomor++)
        {
            var periode = new Periode(tahun, nomor);
            var cakupan = EdisiAturan.Untuk(periode);
            var jendela = edisi is null && cakupan.Edisi is null ? null : Jendela(periode, edisi);
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

    private static ImmutableArray<Jendela> Susun(Periode periode)
    {
        // Dasar: KL-1 (SOS22, BS24).
        // Tafsir: H = the last day of the month, H-1 the day before it, H-5 five days before it.
        var awal = periode.HariPertama;
        var akhir = periode.HariTerakhir;
        var verifikasi = awal.PlusDays(13);
        var sehariSebelumAkhir = akhir.PlusDays(-1);
        return
        [
            new(KegiatanBulanan.VervalPbi, awal, awal.PlusDays(10), true),
            new(KegiatanBulanan.VerifikasiKelayakan, verifikasi, sehariSebelumAkhir, true),
            new(KegiatanBulanan.Pengusulan, awal, akhir.PlusDays(-5), false),
            new(KegiatanBulanan.PengesahanUsulan, awal, sehariSebelumAkhir, true),
            new(KegiatanBulanan.PerbaikanAnomali, awal, akhir, false),
            new(KegiatanBulanan.UsulWarga, awal, akhir, false),
            new(KegiatanBulanan.Sanggahan, awal, akhir, false),
            new(KegiatanBulanan.PengesahanKelayakan, verifikasi, sehariSebelumAkhir, true),
        ];
    }

    private static KeadaanKalender Keadaan(LocalDate tanggal, EdisiAturan? edisi, Func<Jendela, Duration?> sisa)
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

    private static Pesan TanpaJendela(EdisiAturan edisi) => new(
        "EDISI-TANPA-JENDELA",
        $"Edisi {edisi.Id} tidak mengenal jendela bulanan: tidak berlaku.",
        $"Edition {edisi.Id} has no monthly windows: not applicable.");
}
