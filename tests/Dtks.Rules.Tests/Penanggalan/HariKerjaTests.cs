using Dtks.Domain;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>KL-2 and MD-1: hari kerja, the edges of coverage, deadlines.</summary>
public class HariKerjaTests
{
    [Theory]
    [InlineData("2022-04-14", "2022-05-13")]
    [InlineData("2022-12-20", "2023-01-09")]
    [InlineData("2023-04-14", "2023-05-12")]
    [InlineData("2024-04-01", "2024-04-29")]
    [InlineData("2024-12-16", "2025-01-08")]
    [InlineData("2025-03-20", "2025-04-21")]
    [InlineData("2026-03-10", "2026-04-07")]
    [InlineData("2027-03-01", "2027-03-31")]
    public void Fourteen_hari_kerja(string mulai, string sampai)
    {
        Assert.Equal(sampai, TeksTanggal.Iso(HariKerja.Baku.Tambah(TeksTanggal.BacaIso(mulai), 14)));
    }

    [Theory]
    [InlineData("2024-02-05", "2024-02-15")]
    [InlineData("2024-02-02", "2024-02-13")]
    [InlineData("2024-07-01", "2024-07-08")]
    [InlineData("2024-07-06", "2024-07-12")]
    public void A_data_request_is_served_within_five_hari_kerja(string diterima, string tenggat)
    {
        // Why: worked by hand: 8, 9 and 14 February 2024 are days off.
        Assert.Equal(tenggat, TeksTanggal.Iso(PermohonanData.Tenggat(TeksTanggal.BacaIso(diterima))));
    }

    [Fact]
    public void Zero_is_the_start_itself_even_a_day_off()
    {
        Assert.Equal(new LocalDate(2024, 1, 1), HariKerja.Baku.Tambah(new LocalDate(2024, 1, 1), 0));
        Assert.Equal(new LocalDate(2024, 6, 2), HariKerja.Baku.Tambah(new LocalDate(2024, 6, 2), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => HariKerja.Baku.Tambah(new LocalDate(2024, 1, 1), -1));
    }

    [Theory]
    [InlineData("2018-12-31", 0)]
    [InlineData("2018-12-31", 1)]
    [InlineData("2028-01-01", 0)]
    [InlineData("2027-12-31", 1)]
    [InlineData("2027-12-20", 366)]
    [InlineData("0001-01-01", 5)]
    [InlineData("9999-12-31", 1)]
    public void A_day_touched_outside_the_covered_years_is_refused(string mulai, int jumlah)
    {
        var galat = Assert.Throws<DiLuarCakupanException>(() => HariKerja.Baku.Tambah(TeksTanggal.BacaIso(mulai), jumlah));
        Assert.Equal("TAHUN-TIDAK-TERCAKUP", galat.Pesan.Kode);
        Assert.Contains("2019-2027", galat.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Contains("2019-2027", galat.Pesan.Inggris, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_and_last_covered_days_answer()
    {
        Assert.Equal(new LocalDate(2019, 1, 2), HariKerja.Baku.Tambah(new LocalDate(2019, 1, 1), 1));
        Assert.Equal(new LocalDate(2027, 12, 31), HariKerja.Baku.Tambah(new LocalDate(2027, 12, 30), 1));
        Assert.Equal(new LocalDate(2027, 12, 31), HariKerja.Baku.Tambah(new LocalDate(2027, 12, 31), 0));
    }

    [Fact]
    public void Cuti_bersama_counts_by_policy()
    {
        var tanpaCuti = new HariKerja(DaftarHariLibur.Baku, KebijakanDtks.Baku with { CutiBersamaHariLibur = false });
        var cuti = new LocalDate(2024, 4, 8);
        Assert.False(HariKerja.Baku.Adalah(cuti));
        Assert.True(tanpaCuti.Adalah(cuti));
        Assert.False(tanpaCuti.Adalah(new LocalDate(2024, 4, 10)));
        Assert.Equal(new LocalDate(2024, 4, 23), tanpaCuti.Tambah(new LocalDate(2024, 4, 1), 14));
    }

    [Fact]
    public void Deadlines_are_counted_by_the_counter_that_is_given()
    {
        // Why: worked by hand: 8 to 12 April 2024 holds two libur nasional and four cuti bersama; 9 February is cuti bersama.
        var tanpaCuti = new HariKerja(DaftarHariLibur.Baku, KebijakanDtks.Baku with { CutiBersamaHariLibur = false });
        var tanggapan = TanggapanKemensos.Nilai(new LocalDate(2024, 4, 1), new LocalDate(2024, 4, 24), hariKerja: tanpaCuti);
        Assert.Equal((new LocalDate(2024, 4, 23), CaraTanggapan.Diam), (tanggapan.Tenggat, tanggapan.Cara));
        Assert.Equal(new LocalDate(2024, 2, 13), PermohonanData.Tenggat(new LocalDate(2024, 2, 5), tanpaCuti));
    }

    [Fact]
    public void Every_day_agrees_with_the_list_read_from_the_file()
    {
        var berkas = BerkasHariLibur.Baca();
        for (var hari = new LocalDate(2019, 1, 1); hari <= new LocalDate(2027, 12, 31); hari = hari.PlusDays(1))
        {
            var akhirPekan = hari.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            Assert.Equal(!akhirPekan && !berkas.ContainsKey(hari), HariKerja.Baku.Adalah(hari));
        }
    }

    [Fact]
    public void Adding_agrees_with_counting_one_day_at_a_time()
    {
        var berkas = BerkasHariLibur.Baca();
        var arb = Arb.From(
            from mulai in PembangkitAturan.TanggalBerhariLibur
            from jumlah in Gen.Frequency((3, Gen.Choose(0, 30)), (1, Gen.Choose(0, 366)))
            from cutiLibur in ArbMap.Default.GeneratorFor<bool>()
            select (mulai, jumlah, cutiLibur));
        Properti.UntukSemua(arb, t =>
        {
            var (mulai, jumlah, cutiLibur) = t;
            var hariKerja = new HariKerja(DaftarHariLibur.Baku, KebijakanDtks.Baku with { CutiBersamaHariLibur = cutiLibur });
            var hari = mulai;
            for (var sisa = jumlah; sisa > 0 && hari.Year <= 2027;)
            {
                hari = hari.PlusDays(1);
                var libur = berkas.TryGetValue(hari, out var jenis) && (cutiLibur || jenis == "libur-nasional");
                sisa -= libur || (int)hari.DayOfWeek > 5 ? 0 : 1;
            }

            if (hari.Year > 2027)
            {
                Assert.Throws<DiLuarCakupanException>(() => hariKerja.Tambah(mulai, jumlah));
                return;
            }

            Assert.Equal(hari, hariKerja.Tambah(mulai, jumlah));
            Assert.Equal(jumlah, hariKerja.Hitung(mulai, hari));
        });
    }

    [Fact]
    public void Counting_backwards_gives_nothing_and_its_ends_must_be_covered()
    {
        Assert.Equal(0, HariKerja.Baku.Hitung(new LocalDate(2024, 2, 7), new LocalDate(2024, 2, 5)));
        Assert.Equal(0, HariKerja.Baku.Hitung(new LocalDate(2024, 2, 7), new LocalDate(2024, 2, 7)));
        Assert.Equal(1, HariKerja.Baku.Hitung(new LocalDate(2024, 2, 7), new LocalDate(2024, 2, 12)));
        Assert.Throws<DiLuarCakupanException>(() => HariKerja.Baku.Hitung(new LocalDate(2018, 12, 31), new LocalDate(2019, 1, 2)));
        Assert.Throws<DiLuarCakupanException>(() => HariKerja.Baku.Hitung(new LocalDate(2028, 1, 1), new LocalDate(2027, 1, 1)));
    }
}
