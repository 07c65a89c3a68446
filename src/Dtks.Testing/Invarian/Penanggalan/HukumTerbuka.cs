using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The laws of what is open at a moment (KL-1).</summary>
internal static class HukumTerbuka
{
    /// <summary>A window of an edition in a zone.</summary>
    private static readonly Arbitrary<(Periode Periode, KegiatanBulanan Kegiatan, PertanyaanTerbuka Tanya)> Jendela = Arb.From(
        from periode in PembangkitAturan.PeriodeBulanan
        from kegiatan in Gen.Elements(TabelJendela.Kegiatan.ToArray())
        from edisi in PembangkitAturan.EdisiBulanan
        from zona in PembangkitAturan.Zona
        select (Periode: periode, Kegiatan: kegiatan, Tanya: new PertanyaanTerbuka(default, edisi, KebijakanDtks.Baku with { ZonaWaktu = zona })),
        kasus => kasus.Tanya.Kebijakan == KebijakanDtks.Baku ? [] : [(kasus.Periode, kasus.Kegiatan, kasus.Tanya with { Kebijakan = KebijakanDtks.Baku })]);

    private static readonly Arbitrary<PertanyaanTerbuka> Saat = Arb.From(
        from saat in PembangkitAturan.Saat
        from edisi in PembangkitAturan.EdisiBulanan
        from zona in PembangkitAturan.Zona
        select new PertanyaanTerbuka(saat, edisi, KebijakanDtks.Baku with { ZonaWaktu = zona }),
        Susut);

    private static readonly Arbitrary<PertanyaanTerbuka> TanpaJendela = Arb.From(
        PembangkitAturan.Saat.Select(s => new PertanyaanTerbuka(s, EdisiAturan.Permensos5Tahun2019, KebijakanDtks.Baku)));

    private static readonly Arbitrary<PertanyaanTerbuka> TidakDimodelkan = Arb.From(
        Gen.OneOf(Gen.Choose(2, 1500).Select(h => new LocalDate(2019, 1, 1).PlusDays(-h)), Gen.Choose(1, 1500).Select(h => new LocalDate(2025, 1, 1).PlusDays(h)))
            .Select(t => new PertanyaanTerbuka(t.AtMidnight().InUtc().ToInstant(), null, KebijakanDtks.Baku)));

    public static HimpunanInvarian<PertanyaanTerbuka, JawabanTerbuka> Himpunan { get; } = new(
        "kalender.terbuka",
        tanya => KalenderDtks.Pada(tanya.Saat, tanya.Edisi, tanya.Kebijakan) is var hasil
            ? new(
                hasil.Tanggal,
                hasil.Berlaku,
                [.. hasil.Terbuka.Select(t => t.Kegiatan)],
                [.. hasil.Berikutnya.Select(b => new PembukaanDiuji(b.Kegiatan, b.Mulai))])
            : null,
        tanya => tanya,
        Invarian<PertanyaanTerbuka, JawabanTerbuka>.Buat(
            "Terbuka sejak awal hari pertama sampai pukul 24.00 hari terakhir, tertutup sehari sebelum dan sesudahnya / open from the beginning of the first day until 24:00 of the last, closed the day before and the day after",
            [Aturan.KL1],
            Jendela,
            (tanya, kasus) => TepiJendela(kasus.Periode, kasus.Kegiatan).All(t => Sesuai(tanya, kasus.Tanya, kasus.Kegiatan, t))),
        Hukum(
            "Tanggal ialah tanggal di zona kebijakan / the day is that of the zone of the policy",
            Saat,
            (tanya, jawab) => jawab!.Tanggal == Tanggal(tanya)),
        Hukum(
            "Yang terbuka dan yang tertutup bersama ialah kedelapan kegiatan / what is open and what is closed make up the eight activities",
            Saat,
            (_, jawab) => jawab!.Berlaku && jawab.Terbuka.Concat(jawab.Berikutnya.Select(b => b.Kegiatan)).Order().SequenceEqual(TabelJendela.Kegiatan.Order())),
        Hukum(
            "Yang tertutup disebut pembukaan berikutnya: hari pertama jendela sesudah hari itu / for what is closed the next opening is named: the first day of a window after that day",
            Saat,
            (tanya, jawab) => jawab!.Berikutnya.All(b => b.Mulai == TabelJendela.BukaSetelah(b.Kegiatan, Tanggal(tanya)))),
        Hukum(
            "Edisi tanpa jendela bulanan: tidak berlaku, bukan tertutup / an edition without monthly windows: not applicable, not closed",
            TanpaJendela,
            (_, jawab) => jawab is { Berlaku: false, Terbuka.IsEmpty: true, Berikutnya.IsEmpty: true }),
        Hukum(
            "Hari di luar cakupan tidak pernah dijawab 'tertutup' / a day outside coverage is never answered 'closed'",
            TidakDimodelkan,
            (_, jawab) => jawab is null));

    private static Invarian<PertanyaanTerbuka, JawabanTerbuka> Hukum(
        string nama, Arbitrary<PertanyaanTerbuka> kasus, Func<PertanyaanTerbuka, JawabanTerbuka?, bool> hukum) =>
        Invarian<PertanyaanTerbuka, JawabanTerbuka>.Buat(nama, [Aturan.KL1], kasus, (tanya, satu) => hukum(satu, tanya(satu)));

    private static LocalDate Tanggal(PertanyaanTerbuka tanya) => tanya.Saat.InZone(tanya.Kebijakan.ZonaWaktu).Date;

    /// <summary>The last second before a window, its first moment, its last second, and the first moment after it.</summary>
    private static IEnumerable<LocalDateTime> TepiJendela(Periode periode, KegiatanBulanan kegiatan)
    {
        var nomor = TabelJendela.Kegiatan.ToList().IndexOf(kegiatan);
        var mulai = TabelJendela.Mulai(periode).ElementAt(nomor).AtMidnight();
        var sesudah = TabelJendela.Selesai(periode).ElementAt(nomor).PlusDays(1).AtMidnight();
        return [mulai.PlusSeconds(-1), mulai, sesudah.PlusSeconds(-1), sesudah];
    }

    private static bool Sesuai(Func<PertanyaanTerbuka, JawabanTerbuka?> tanya, PertanyaanTerbuka dasar, KegiatanBulanan kegiatan, LocalDateTime waktu)
    {
        var saat = waktu.InZoneLeniently(dasar.Kebijakan.ZonaWaktu).ToInstant();
        return tanya(dasar with { Saat = saat })!.Terbuka.Contains(kegiatan) == TabelJendela.Terbuka(kegiatan, waktu.Date);
    }

    private static IEnumerable<PertanyaanTerbuka> Susut(PertanyaanTerbuka tanya)
    {
        if (tanya.Kebijakan != KebijakanDtks.Baku)
        {
            yield return tanya with { Kebijakan = KebijakanDtks.Baku };
        }

        if (tanya.Saat.ToUnixTimeSeconds() % 3600 != 0)
        {
            yield return tanya with { Saat = Instant.FromUnixTimeSeconds(tanya.Saat.ToUnixTimeSeconds() / 3600 * 3600) };
        }
    }
}
