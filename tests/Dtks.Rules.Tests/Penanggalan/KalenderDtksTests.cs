using Dtks.Domain;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>KL-1: windows, what is open, the next opening, the year's calendar, TOT days.</summary>
public class KalenderDtksTests
{
    private static readonly string[] Berlanjut = ["perbaikan-anomali", "usul-warga", "sanggahan"];

    /// <summary>Last day, end of pengusulan (H-5) and end of verifikasi (H-1) of months, written out by hand.</summary>
    public static TheoryData<string, int, int, int> AkhirBulan => new()
    {
        { "2021-06", 30, 25, 29 }, { "2021-12", 31, 26, 30 }, { "2022-02", 28, 23, 27 }, { "2022-09", 30, 25, 29 }, { "2022-10", 31, 26, 30 },
        { "2023-01", 31, 26, 30 }, { "2023-02", 28, 23, 27 }, { "2023-03", 31, 26, 30 }, { "2023-04", 30, 25, 29 }, { "2023-05", 31, 26, 30 },
        { "2023-06", 30, 25, 29 }, { "2023-07", 31, 26, 30 }, { "2023-08", 31, 26, 30 }, { "2023-09", 30, 25, 29 }, { "2023-10", 31, 26, 30 },
        { "2023-11", 30, 25, 29 }, { "2023-12", 31, 26, 30 }, { "2024-01", 31, 26, 30 }, { "2024-02", 29, 24, 28 }, { "2024-03", 31, 26, 30 },
        { "2024-04", 30, 25, 29 }, { "2024-05", 31, 26, 30 }, { "2023-06", 30, 25, 29 }, { "2023-07", 31, 26, 30 }, { "2023-08", 31, 26, 30 },
        { "2023-09", 30, 25, 29 }, { "2023-10", 31, 26, 30 }, { "2023-11", 30, 25, 29 }, { "2023-12", 31, 26, 30 },
    };

    [Theory]
    [MemberData(nameof(AkhirBulan))]
    public void Windows_of_a_period_are_those_of_the_table(string teks, int akhir, int akhirPengusulan, int akhirVerifikasi)
    {
        var jendela = KalenderDtks.Jendela(Periode.Parse(teks));
        Assert.True(jendela.Berlaku);
        Assert.Same(Aturan.KL1, jendela.Dasar);
        Assert.Equal($"{teks}-14", TeksTanggal.Iso(jendela.BatasTampilData!.Value));
        Assert.Equal(jendela.Periode, jendela.PeriodePenerima!.Value.Berikutnya);
        Assert.Equal(
            [
                $"verval-pbi {teks}-01..{teks}-11 surat",
                $"verifikasi-kelayakan {teks}-14..{teks}-{akhirVerifikasi} surat",
                $"pengusulan {teks}-01..{teks}-{akhirPengusulan} ",
                $"pengesahan-usulan {teks}-01..{teks}-{akhirVerifikasi} surat",
                $"perbaikan-anomali {teks}-01..{teks}-{akhir} ",
                $"usul-warga {teks}-01..{teks}-{akhir} ",
                $"sanggahan {teks}-01..{teks}-{akhir} ",
                $"pengesahan-kelayakan {teks}-14..{teks}-{akhirVerifikasi} surat",
            ],
            jendela.Daftar.Select(j => $"{j} {(j.PerluSurat ? "surat" : string.Empty)}"));
    }

    [Theory]
    [InlineData("2019-01")]
    [InlineData("2020-02")]
    [InlineData("2021-05")]
    public void The_edition_of_2019_has_no_windows_and_says_so(string teks)
    {
        var periode = Periode.Parse(teks);
        var jendela = KalenderDtks.Jendela(periode);
        Assert.False(jendela.Berlaku);
        Assert.Empty(jendela.Daftar);
        Assert.Null(jendela[KegiatanBulanan.Pengusulan]);
        Assert.Null(jendela.BatasTampilData);
        Assert.Null(jendela.PeriodePenerima);
        var keadaan = KalenderDtks.Pada(periode.HariPertama);
        Assert.False(keadaan.Berlaku);
        Assert.Empty(keadaan.Terbuka);
        Assert.Empty(keadaan.Berikutnya);
        Assert.Equal(StatusTemuan.TidakBerlaku, keadaan.Buka(KegiatanBulanan.Pengusulan));
    }

    [Fact]
    public void A_named_edition_answers_for_any_period()
    {
        var jendela = KalenderDtks.Jendela(new Periode(2031, 2), EdisiAturan.Kepmensos150Tahun2022);
        Assert.Equal(new LocalDate(2031, 2, 27), jendela[KegiatanBulanan.VerifikasiKelayakan]!.Value.Selesai);
        Assert.False(KalenderDtks.Jendela(new Periode(2024, 2), EdisiAturan.Permensos5Tahun2019).Berlaku);
    }

    [Theory]
    [InlineData("2018-12-31", "EDISI-BELUM-DIMODELKAN")]
    [InlineData("2024-06-01", "EDISI-BELUM-DIMODELKAN")]
    [InlineData("2025-06-01", "EDISI-BELUM-DIMODELKAN")]
    public void A_period_that_is_not_modelled_is_refused(string teks, string kode)
    {
        var tanggal = TeksTanggal.BacaIso(teks);
        Assert.Equal(kode, Assert.Throws<DiLuarCakupanException>(() => KalenderDtks.Jendela(Periode.Dari(tanggal))).Pesan.Kode);
        Assert.Equal(kode, Assert.Throws<DiLuarCakupanException>(() => KalenderDtks.Pada(tanggal)).Pesan.Kode);
        Assert.Equal(kode, Assert.Throws<DiLuarCakupanException>(() => KalenderDtks.BukaBerikutnya(KegiatanBulanan.Sanggahan, tanggal)).Pesan.Kode);
        Assert.Throws<ArgumentException>(() => KalenderDtks.Jendela(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => KalenderDtks.Jendela(new Periode(2024, 1))[default]);
    }

    [Fact]
    public void Every_day_has_exactly_one_answer_for_every_activity()
    {
        for (var tanggal = new LocalDate(2019, 1, 1); tanggal <= new LocalDate(2027, 12, 31); tanggal = tanggal.PlusDays(1))
        {
            if (tanggal >= new LocalDate(2024, 6, 1))
            {
                Assert.Throws<DiLuarCakupanException>(() => KalenderDtks.Pada(tanggal));
                continue;
            }

            var keadaan = KalenderDtks.Pada(tanggal);
            var kegiatan = keadaan.Terbuka.Select(t => t.Kegiatan).Concat(keadaan.Berikutnya.Select(b => b.Kegiatan)).ToList();
            Assert.Equal(keadaan.Berlaku ? TabelPerundangan.Kegiatan.Butir.Count : 0, kegiatan.Distinct().Count());
            Assert.Equal(kegiatan.Count, kegiatan.Distinct().Count());
            Assert.Equal(tanggal >= new LocalDate(2021, 6, 1), keadaan.Berlaku);
            Assert.All(keadaan.Terbuka, t => Assert.True(t.Jendela.Memuat(tanggal) && t.SisaHari >= 0 && t.Sisa is null && tanggal.PlusDays(t.SisaHari) == t.Tenggat));
            Assert.All(keadaan.Berikutnya, b => Assert.True(b.Mulai is null || b.Mulai > tanggal));
        }
    }

    [Theory]
    [InlineData("2024-02-13", "pengusulan pengesahan-usulan")]
    [InlineData("2024-02-14", "verifikasi-kelayakan pengusulan pengesahan-usulan pengesahan-kelayakan")]
    [InlineData("2024-02-11", "verval-pbi pengusulan pengesahan-usulan")]
    [InlineData("2024-02-12", "pengusulan pengesahan-usulan")]
    [InlineData("2024-02-24", "verifikasi-kelayakan pengusulan pengesahan-usulan pengesahan-kelayakan")]
    [InlineData("2024-02-25", "verifikasi-kelayakan pengesahan-usulan pengesahan-kelayakan")]
    [InlineData("2024-02-28", "verifikasi-kelayakan pengesahan-usulan pengesahan-kelayakan")]
    [InlineData("2024-02-29", "")]
    public void Open_on_a_day(string teks, string terbuka)
    {
        var keadaan = KalenderDtks.Pada(TeksTanggal.BacaIso(teks));
        var kode = keadaan.Terbuka.Select(t => TabelPerundangan.Kegiatan.Kode(t.Kegiatan)).ToList();
        Assert.Equal(terbuka.Split(' ', StringSplitOptions.RemoveEmptyEntries), kode.Except(Berlanjut));
        Assert.Equal(Berlanjut, kode.Intersect(Berlanjut));
        Assert.All(TabelPerundangan.Kegiatan.Butir, b => Assert.Equal(
            kode.Contains(b.Kode) ? StatusTemuan.Terpenuhi : StatusTemuan.TidakTerpenuhi,
            keadaan.Buka(b.Nilai)));
    }

    [Theory]
    [InlineData("Asia/Jakarta", "2024-02-28T16:59:59.999Z", "2024-02-28T17:00:00Z")]
    [InlineData("Asia/Makassar", "2024-02-28T15:59:59.999Z", "2024-02-28T16:00:00Z")]
    [InlineData("Asia/Jayapura", "2024-02-28T14:59:59.999Z", "2024-02-28T15:00:00Z")]
    public void The_last_day_counts_until_midnight_of_the_zone(string zona, string terakhir, string tutup)
    {
        var kebijakan = KebijakanDtks.Baku with { ZonaWaktu = KebijakanDtks.BacaZonaWaktu(zona) };
        var sebelum = KalenderDtks.Pada(Baca(terakhir), kebijakan: kebijakan);
        Assert.Equal(StatusTemuan.Terpenuhi, sebelum.Buka(KegiatanBulanan.VerifikasiKelayakan));
        var jendela = sebelum.Terbuka.Single(t => t.Kegiatan == KegiatanBulanan.VerifikasiKelayakan);
        Assert.Equal(0, jendela.SisaHari);
        Assert.Equal(Duration.FromMilliseconds(1), jendela.Sisa);
        var sesudah = KalenderDtks.Pada(Baca(tutup), kebijakan: kebijakan);
        Assert.Equal(new LocalDate(2024, 2, 29), sesudah.Tanggal);
        Assert.Equal(StatusTemuan.TidakTerpenuhi, sesudah.Buka(KegiatanBulanan.VerifikasiKelayakan));

        static Instant Baca(string teks) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(teks).Value;
    }

    [Fact]
    public void An_instant_answers_as_its_local_day()
    {
        Properti.UntukSemua(Arb.From(PembangkitAturan.Saat.Zip(PembangkitAturan.Zona)), t =>
        {
            var (saat, zona) = t;
            var kebijakan = KebijakanDtks.Baku with { ZonaWaktu = zona };
            var hari = saat.InZone(zona).Date;
            var keadaan = KalenderDtks.Pada(saat, kebijakan: kebijakan);
            var menurutHari = KalenderDtks.Pada(hari);
            Assert.Equal(hari, keadaan.Tanggal);
            Assert.Equal(menurutHari.Terbuka.Select(b => b.Jendela), keadaan.Terbuka.Select(b => b.Jendela));
            Assert.Equal(menurutHari.Berikutnya.AsEnumerable(), keadaan.Berikutnya.AsEnumerable());

            // Why: a moment before the time left is over the window is open, and when it is over it is closed.
            foreach (var buka in keadaan.Terbuka)
            {
                var tutup = saat + buka.Sisa!.Value;
                Assert.True(buka.Sisa > Duration.Zero);
                Assert.Equal(buka.Tenggat, (tutup - Duration.Epsilon).InZone(zona).Date);
                Assert.Equal(buka.Tenggat.PlusDays(1), tutup.InZone(zona).Date);
            }
        });
    }

    [Theory]
    [InlineData("verval-pbi", "2024-02-12", "2024-03-01")]
    [InlineData("verval-pbi", "2024-02-01", "2024-03-01")]
    [InlineData("verifikasi-kelayakan", "2024-02-13", "2024-02-14")]
    [InlineData("verifikasi-kelayakan", "2024-02-14", "2024-03-14")]
    [InlineData("verifikasi-kelayakan", "2024-02-29", "2024-03-14")]
    [InlineData("pengusulan", "2023-12-27", "2024-01-01")]
    [InlineData("pengesahan-kelayakan", "2024-05-13", "2024-05-14")]
    [InlineData("pengesahan-kelayakan", "2024-05-31", null)]
    [InlineData("sanggahan", "2024-05-01", null)]
    [InlineData("verifikasi-kelayakan", "2019-01-01", "2021-06-14")]
    [InlineData("pengusulan", "2021-05-31", "2021-06-01")]
    public void The_next_opening(string kegiatan, string setelah, string? mulai)
    {
        var buka = KalenderDtks.BukaBerikutnya(TabelPerundangan.Kegiatan.Baca(kegiatan), TeksTanggal.BacaIso(setelah));
        Assert.Equal(mulai, buka.Mulai is { } hari ? TeksTanggal.Iso(hari) : null);
        Assert.Equal(mulai is null ? "EDISI-BELUM-DIMODELKAN" : null, buka.Keterangan?.Kode);
    }

    [Fact]
    public void With_a_named_edition_the_next_opening_always_has_a_day()
    {
        var buka = KalenderDtks.BukaBerikutnya(KegiatanBulanan.VervalPbi, new LocalDate(2024, 12, 31), EdisiAturan.Baku);
        Assert.Equal(new LocalDate(2025, 1, 1), buka.Mulai);
        var tanpa = KalenderDtks.BukaBerikutnya(KegiatanBulanan.VervalPbi, new LocalDate(2024, 12, 31), EdisiAturan.Permensos5Tahun2019);
        Assert.Null(tanpa.Mulai);
        Assert.Equal("EDISI-TANPA-JENDELA", tanpa.Keterangan!.Kode);
        Assert.Equal(
            new LocalDate(2025, 1, 1),
            KalenderDtks.BukaBerikutnya(KegiatanBulanan.VervalPbi, Instant.FromUtc(2024, 12, 31, 16, 59), EdisiAturan.Baku).Mulai);
        Assert.Equal(
            new LocalDate(2025, 2, 1),
            KalenderDtks.BukaBerikutnya(KegiatanBulanan.VervalPbi, Instant.FromUtc(2024, 12, 31, 17, 0), EdisiAturan.Baku).Mulai);
    }

    [Fact]
    public void The_next_opening_is_the_first_day_that_opens_after_the_day()
    {
        var arb = Arb.From(
            from tanggal in PembangkitAturan.Tanggal
            from kegiatan in Gen.Elements(TabelPerundangan.Kegiatan.Butir.Select(b => b.Nilai).ToArray())
            from edisi in PembangkitAturan.EdisiBulanan
            select (tanggal, kegiatan, edisi));
        Properti.UntukSemua(arb, t =>
        {
            var (tanggal, kegiatan, edisi) = t;
            var mulai = KalenderDtks.BukaBerikutnya(kegiatan, tanggal, edisi).Mulai!.Value;
            var hari = tanggal.PlusDays(1);
            while (KalenderDtks.Jendela(Periode.Dari(hari), edisi)[kegiatan]!.Value.Mulai != hari)
            {
                hari = hari.PlusDays(1);
            }

            Assert.Equal(hari, mulai);
        });
    }

    [Fact]
    public void The_calendar_of_a_year_has_its_months_and_says_which_are_not_modelled()
    {
        var tahun = KalenderDtks.Tahun(2021);
        Assert.Equal(2021, tahun.Tahun);
        Assert.Equal(Enumerable.Range(1, 12), tahun.Bulan.Select(b => b.Periode.Bulan));
        Assert.Equal(Enumerable.Range(1, 12).Select(b => b >= 6), tahun.Bulan.Select(b => b.Jendela!.Berlaku));
        var luar = KalenderDtks.Tahun(2025);
        Assert.All(luar.Bulan, b => Assert.True(b.Jendela is null && b.Cakupan.Status == (b.Periode.Bulan < 6 ? StatusCakupan.BelumDimodelkan : StatusCakupan.Sebagian) && b.HariTot.Length == 2));
        Assert.All(KalenderDtks.Tahun(2025, EdisiAturan.Baku).Bulan, b => Assert.True(b.Jendela!.Berlaku && b.Jendela.Edisi == EdisiAturan.Baku));
        Assert.Throws<ArgumentOutOfRangeException>(() => KalenderDtks.Tahun(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => KalenderDtks.Tahun(9999));
        Assert.Equal(12, KalenderDtks.Tahun(9998).Bulan.Length);
    }

    [Theory]
    [InlineData("2024-01", 9, 23)]
    [InlineData("2024-02", 13, 27)]
    [InlineData("2024-10", 8, 22)]
    [InlineData("2022-03", 8, 22)]
    [InlineData("2022-02", 8, 22)]
    [InlineData("2019-12", 10, 24)]
    public void Training_is_on_the_second_and_fourth_Tuesday(string teks, int kedua, int keempat)
    {
        var periode = Periode.Parse(teks);
        Assert.Equal([kedua, keempat], KalenderDtks.HariTotSiksNg(periode).Select(h => h.Day));
        Assert.All(KalenderDtks.HariTotSiksNg(periode), h => Assert.True(h.DayOfWeek == IsoDayOfWeek.Tuesday && periode.Memuat(h)));
    }

    [Theory]
    [InlineData("Asia/Jakarta", 2)]
    [InlineData("Asia/Jayapura", 3)]
    public void The_next_opening_after_an_instant_follows_the_zone(string zona, int bulan)
    {
        // Why: 15.30 UTC on 31 January is still that day in Jakarta and already 1 February in Jayapura, when pengusulan opens.
        var kebijakan = KebijakanDtks.Baku with { ZonaWaktu = KebijakanDtks.BacaZonaWaktu(zona) };
        var berikutnya = KalenderDtks.BukaBerikutnya(KegiatanBulanan.Pengusulan, Instant.FromUtc(2024, 1, 31, 15, 30), kebijakan: kebijakan);
        Assert.Equal(new LocalDate(2024, bulan, 1), berikutnya.Mulai);
    }

    [Fact]
    public void A_period_that_is_not_set_is_refused()
    {
        Assert.Equal("periode", Assert.Throws<ArgumentException>(() => KalenderDtks.Jendela(default)).ParamName);
        Assert.Equal("periode", Assert.Throws<ArgumentException>(() => KalenderDtks.HariTotSiksNg(default)).ParamName);
    }

    [Fact]
    public void The_first_and_the_last_year_of_the_calendar_answer()
    {
        Assert.Equal([1, 9998], new[] { 1, 9998 }.Select(t => KalenderDtks.Tahun(t).Tahun));
        Assert.All([0, 9999], t => Assert.Throws<ArgumentOutOfRangeException>(() => KalenderDtks.Tahun(t)));
        Assert.Equal(1, KalenderDtks.Pada(new LocalDate(1, 1, 1), EdisiAturan.Baku).Tanggal.Year);
        Assert.Equal(new LocalDate(1, 1, 3), KalenderDtks.Pada(Instant.FromUtc(1, 1, 3, 0, 0), EdisiAturan.Baku).Tanggal);
        Assert.Equal(new LocalDate(9998, 12, 29), KalenderDtks.Pada(Instant.FromUtc(9998, 12, 29, 0, 0), EdisiAturan.Baku).Tanggal);
    }

    [Fact]
    public void Beyond_the_calendar_is_refused_not_crashed()
    {
        foreach (var saat in new[] { Instant.MinValue, Instant.MaxValue })
        {
            Assert.Equal("TANGGAL-DI-LUAR-KALENDER", Assert.Throws<DiLuarCakupanException>(() => KalenderDtks.Pada(saat, EdisiAturan.Baku)).Pesan.Kode);
        }

        Assert.Throws<DiLuarCakupanException>(() => KalenderDtks.Pada(new LocalDate(9999, 12, 31), EdisiAturan.Baku));
        Assert.True(KalenderDtks.Pada(new LocalDate(9998, 12, 31), EdisiAturan.Baku).Berikutnya.All(b => b.Mulai!.Value.Year == 9999));
        var tepi = KalenderDtks.Pada(Instant.FromUtc(9998, 12, 28, 23, 59), EdisiAturan.Baku);
        Assert.All(tepi.Terbuka, t => Assert.True(t.Sisa > Duration.Zero));
    }

    [Fact]
    public void A_window_prints_the_same_in_every_culture_and_the_default_is_empty()
    {
        Jendela kosong = default;
        JendelaTerbuka kosongTerbuka = default;
        PembukaanBerikutnya kosongBerikutnya = default;
        HariLibur kosongLibur = default;
        Assert.Equal(string.Empty, $"{kosongTerbuka}{kosongBerikutnya}{kosongLibur}");
        Assert.Equal(
            "2024-01-01 libur-nasional; 09:00-12:00; 2024-04-10 tidak setuju; pengusulan 2024-02-01..2024-02-24, sisa 3 hari; verval-pbi 2024-03-01",
            string.Join(
                "; ",
                DaftarHariLibur.Baku.Tahun.Single(t => t.Tahun == 2024).Hari[0],
                JamLayanan.Baku.Jadwal(new LocalDate(2024, 7, 1))[0],
                new TanggapanDaerah(new LocalDate(2024, 4, 10), false),
                KalenderDtks.Pada(new LocalDate(2024, 2, 21)).Terbuka[1],
                KalenderDtks.Pada(new LocalDate(2024, 2, 21)).Berikutnya[0]));
        Assert.Contains("EDISI-BELUM-DIMODELKAN", KalenderDtks.Pada(new LocalDate(2024, 5, 31)).Berikutnya[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(string.Empty, kosong.ToString());
        Assert.Equal(
            "verifikasi-kelayakan 2024-02-14..2024-02-28",
            KalenderDtks.Jendela(new Periode(2024, 2))[KegiatanBulanan.VerifikasiKelayakan].ToString());
    }
}
