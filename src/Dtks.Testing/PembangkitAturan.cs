using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Generators of editions, policies, days and instants of the calendar, with their shrinkers.</summary>
public static class PembangkitAturan
{
    private static readonly LocalDate HariPertama = new(2019, 1, 1);

    /// <summary>The editions of DTKS, whose decree is modelled whole.</summary>
    public static Gen<EdisiAturan> Edisi => Gen.Elements(EdisiAturan.Semua.Where(e => e.Status == StatusCakupan.Ada).ToArray());

    /// <summary>The editions with monthly windows.</summary>
    public static Gen<EdisiAturan> EdisiBulanan => Gen.Elements(EdisiAturan.Permensos3Tahun2021, EdisiAturan.Kepmensos150Tahun2022);

    /// <summary>Periods that an edition covers, 2019-01 to 2024-05.</summary>
    public static Gen<Periode> Periode => Gen.Choose(0, 64).Select(b => new Periode(2019, 1).TambahBulan(b));

    /// <summary>Periods under a monthly edition, 2021-06 to 2024-05.</summary>
    public static Gen<Periode> PeriodeBulanan => Gen.Choose(0, 35).Select(b => new Periode(2021, 6).TambahBulan(b));

    /// <summary>Days of periods that an edition covers, 2019-01-01 to 2024-05-31.</summary>
    public static Gen<LocalDate> Tanggal => Gen.Choose(0, 1977).Select(HariPertama.PlusDays);

    /// <summary>Days of the years whose days off are shipped, 2019 to 2027.</summary>
    public static Gen<LocalDate> TanggalBerhariLibur => Gen.Choose(0, 3286).Select(HariPertama.PlusDays);

    /// <summary><see cref="Tanggal"/> with its shrinker: towards 2019-01-01.</summary>
    public static Arbitrary<LocalDate> ArbTanggal => Arb.From(Tanggal, SusutTanggal);

    /// <summary><see cref="TanggalBerhariLibur"/> with its shrinker: towards 2019-01-01.</summary>
    public static Arbitrary<LocalDate> ArbTanggalBerhariLibur => Arb.From(TanggalBerhariLibur, SusutTanggal);

    /// <summary>Zones a user may choose: the three of Indonesia, UTC, and zones far east and west.</summary>
    public static Gen<DateTimeZone> Zona => Gen.Elements("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "UTC", "Pacific/Kiritimati", "America/New_York")
        .Select(KebijakanDtks.BacaZonaWaktu);

    /// <summary>Instants of 2019-01-02 to 2024-05-29, often within a minute of a midnight in Jakarta.</summary>
    public static Gen<Instant> Saat =>
        from hari in Gen.Choose(1, 1975)
        from detik in Gen.Frequency((1, Gen.Choose(0, 86_399)), (1, Gen.Choose(61_140, 61_260)))
        select HariPertama.PlusDays(hari).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() + Duration.FromSeconds(detik);

    /// <summary>Policies over their whole ranges.</summary>
    public static Gen<KebijakanDtks> Kebijakan =>
        from tanpaVerifikasi in Gen.Elements(KebijakanTanpaVerifikasi.DianggapLayak, KebijakanTanpaVerifikasi.DianggapTidakLayak)
        from kaskade in Gen.Elements(CakupanKaskade.Penerima, CakupanKaskade.Keluarga)
        from usiaDewasa in Gen.Choose(1, 30)
        from kawinDewasa in ArbMap.Default.GeneratorFor<bool>()
        from usiaLansia in Gen.Choose(40, 100)
        from maksKomponen in Gen.Choose(1, 20)
        from cutiLibur in ArbMap.Default.GeneratorFor<bool>()
        from zona in Zona
        from unggahUlang in ArbMap.Default.GeneratorFor<bool>()
        from minimalKriteria in Gen.Choose(1, 8)
        from batasPangan in Gen.Choose(1, 100)
        from urutanPbi in Gen.Elements(UrutanAntrianPbi.Golongan, UrutanAntrianPbi.Tanggal)
        from koreksi in ArbMap.Default.GeneratorFor<bool>()
        from beritaAcara in ArbMap.Default.GeneratorFor<bool>()
        from akibatDiam in Gen.Elements(AkibatDiamKemensos.PerluPengesahan, AkibatDiamKemensos.Dihentikan)
        from desilSembako in Gen.Choose(4, 5)
        select new KebijakanDtks
        {
            TanpaVerifikasi = tanpaVerifikasi,
            CakupanKaskade = kaskade,
            UsiaDewasa = usiaDewasa,
            KawinDianggapDewasa = kawinDewasa,
            UsiaLansia = usiaLansia,
            MaksKomponenPkh = maksKomponen,
            CutiBersamaHariLibur = cutiLibur,
            ZonaWaktu = zona,
            UnggahUlangSetelahDitolak = unggahUlang,
            MinimalKriteriaMiskin = minimalKriteria,
            BatasPengeluaranPangan = batasPangan,
            UrutanPbi = urutanPbi,
            KoreksiSetelahDitolak = koreksi,
            BeritaAcaraWajib = beritaAcara,
            AkibatDiamKemensos = akibatDiam,
            BatasDesilSembako = desilSembako,
        };

    /// <summary><see cref="Kebijakan"/> with its shrinker: one policy after another back to its default.</summary>
    public static Arbitrary<KebijakanDtks> ArbKebijakan => Arb.From(Kebijakan, SusutKebijakan);

    private static IEnumerable<LocalDate> SusutTanggal(LocalDate tanggal)
    {
        for (int jarak = Period.DaysBetween(HariPertama, tanggal); jarak > 0; jarak /= 2)
        {
            yield return tanggal.PlusDays(-jarak);
        }
    }

    private static IEnumerable<KebijakanDtks> SusutKebijakan(KebijakanDtks kebijakan)
    {
        KebijakanDtks baku = KebijakanDtks.Baku;
        KebijakanDtks[] lebihSederhana =
        [
            kebijakan with { TanpaVerifikasi = baku.TanpaVerifikasi },
            kebijakan with { CakupanKaskade = baku.CakupanKaskade },
            kebijakan with { UsiaDewasa = baku.UsiaDewasa },
            kebijakan with { KawinDianggapDewasa = baku.KawinDianggapDewasa },
            kebijakan with { UsiaLansia = baku.UsiaLansia },
            kebijakan with { MaksKomponenPkh = baku.MaksKomponenPkh },
            kebijakan with { CutiBersamaHariLibur = baku.CutiBersamaHariLibur },
            kebijakan with { ZonaWaktu = baku.ZonaWaktu },
            kebijakan with { UnggahUlangSetelahDitolak = baku.UnggahUlangSetelahDitolak },
            kebijakan with { MinimalKriteriaMiskin = baku.MinimalKriteriaMiskin },
            kebijakan with { BatasPengeluaranPangan = baku.BatasPengeluaranPangan },
            kebijakan with { UrutanPbi = baku.UrutanPbi },
            kebijakan with { KoreksiSetelahDitolak = baku.KoreksiSetelahDitolak },
            kebijakan with { BeritaAcaraWajib = baku.BeritaAcaraWajib },
            kebijakan with { AkibatDiamKemensos = baku.AkibatDiamKemensos },
            kebijakan with { BatasDesilSembako = baku.BatasDesilSembako },
        ];
        return lebihSederhana.Where(k => k != kebijakan);
    }
}
