using System.Text;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Domain.Tests;

public class NikTests
{
    private static readonly Nik LakiLaki = Nik.Parse("3374991708910003");
    private static readonly Nik Perempuan = Nik.Parse("3374995708910003");

    [Fact]
    public void Equality_holds() => KontrakNilai.Kesetaraan(PembangkitIdentitas.Nik());

    [Fact]
    public void Ordering_is_by_the_digits()
    {
        KontrakNilai.Urutan(PembangkitIdentitas.Nik());
        Properti.UntukSemua(PembangkitIdentitas.Nik(), PembangkitIdentitas.Nik(), (a, b) =>
            Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString("D"), b.ToString("D"))));
    }

    [Fact]
    public void Formats_are_the_same_in_every_culture() => KontrakNilai.Format(PembangkitIdentitas.Nik(), "M", "S", "D", "");

    [Fact]
    public void Digits_read_back() => KontrakNilai.BacaTulis(PembangkitIdentitas.Nik(), n => n.ToString("D"));

    [Fact]
    public void Masked_texts_never_read_back()
        => KontrakNilai.SamaranTakTerbaca(PembangkitIdentitas.Nik(), n => n.ToString("D"), n => n.ToString(), n => n.ToString("M"), n => n.ToString("S"));

    [Fact]
    public void Json_carries_the_digits()
        => KontrakNilai.Json(PembangkitIdentitas.Nik(), n => n.ToString("D"), "", "337499170891000", "337499******0003", "2074991708910003");

    [Fact]
    public void Default_is_inert()
    {
        KontrakNilai.DefaultInert<Nik>("M", "S", "D");
        Nik kosong = default;
        Assert.Equal(default, kosong.Wilayah);
        Assert.Equal((0, 0, 0, 0), (kosong.Hari, kosong.Bulan, kosong.Tahun2, kosong.NomorUrut));
        Assert.Equal(default, kosong.JenisKelamin);
        Assert.Null(kosong.TanggalLahir(new LocalDate(2024, 1, 1)));
    }

    [Fact]
    public void The_parts_are_what_the_digits_say()
    {
        Assert.Equal("33.74.99", LakiLaki.Wilayah.ToString());
        Assert.Equal((17, 8, 91, 3), (LakiLaki.Hari, LakiLaki.Bulan, LakiLaki.Tahun2, LakiLaki.NomorUrut));
        Assert.Equal(JenisKelamin.LakiLaki, LakiLaki.JenisKelamin);
        Assert.Equal((17, 8, 91, 3), (Perempuan.Hari, Perempuan.Bulan, Perempuan.Tahun2, Perempuan.NomorUrut));
        Assert.Equal(JenisKelamin.Perempuan, Perempuan.JenisKelamin);
    }

    [Fact]
    public void The_parts_put_together_are_the_number()
        => Properti.UntukSemua(PembangkitIdentitas.Nik(), n =>
            n.ToString("D") == $"{n.Wilayah:D}{n.Hari + (n.JenisKelamin == JenisKelamin.Perempuan ? 40 : 0):00}{n.Bulan:00}{n.Tahun2:00}{n.NomorUrut:0000}");

    [Fact]
    public void The_district_of_a_valid_number_is_a_valid_region_code()
        => Properti.UntukSemua(PembangkitIdentitas.Nik(), n =>
            KodeWilayah.TryParse(n.ToString("D").AsSpan(0, 6), out KodeWilayah kode) && kode == n.Wilayah && kode.Tingkat == TingkatWilayah.Kecamatan);

    [Fact]
    public void The_masked_forms_are_those_of_ID_1()
    {
        Assert.Equal("337499******0003", LakiLaki.ToString());
        Assert.Equal("337499******0003", $"{LakiLaki}");
        Assert.Equal("337499170891*****", LakiLaki.ToString("S"));
        Assert.Equal(17, LakiLaki.ToString("S").Length);
        Assert.Equal("3374991708910003", $"{LakiLaki:D}");
    }

    [Fact]
    public void Texts_as_files_hold_them_are_read()
        => Properti.UntukSemua(PembangkitIdentitas.TeksNik(), c =>
            Nik.TryParse(c.Teks, out Nik nik) && nik == c.Nilai && Nik.Parse(c.Teks) == nik && Nik.Check(c.Teks).Sah
            && Nik.TryParse(Encoding.UTF8.GetBytes(c.Teks), out nik) && nik == c.Nilai, 500);

    [Fact]
    public void Almost_valid_texts_are_refused_with_their_defect()
        => Properti.UntukSemua(PembangkitIdentitas.TeksNikHampirSah(), c =>
        {
            BacaanNik bacaan = Nik.Check(c.Teks);
            Assert.Equal((c.Cacat, c.Posisi), (bacaan.Cacat, bacaan.Posisi));
            Assert.Equal(bacaan, Nik.Check(Encoding.UTF8.GetBytes(c.Teks)));
            KontrakNilai.Ditolak<Nik>(c.Teks);
            Assert.False(Nik.TryParse(Encoding.UTF8.GetBytes(c.Teks), out _));
        }, 1500);

    [Fact]
    public void Any_text_reads_to_a_number_or_one_defect_and_never_throws()
        => Properti.UntukSemua(PembangkitIdentitas.TeksSembarang(), teks =>
        {
            BacaanNik bacaan = Nik.Check(teks);
            Assert.Equal(bacaan.Sah, bacaan.Cacat is null);
            Assert.Equal(bacaan.Posisi is not null, bacaan.Cacat == CacatNik.Karakter);
            Assert.True(bacaan.Posisi is null || (bacaan.Posisi >= 0 && bacaan.Posisi < teks.Trim().Length));
            Assert.Equal(bacaan.Sah, Nik.TryParse(teks, out Nik nik));
            Assert.True(!bacaan.Sah || new string([.. teks.Where(char.IsAsciiDigit)]) == nik.ToString("D"));
        }, 2000);

    [Theory]
    [InlineData("", CacatNik.Kosong, null)]
    [InlineData(" \t\r\n\u00A0\u2003", CacatNik.Kosong, null)]
    [InlineData("'", CacatNik.Kosong, null)]
    [InlineData(" \u2018 ", CacatNik.Kosong, null)]
    [InlineData("-", CacatNik.Karakter, 0)]
    [InlineData(" . - ", CacatNik.Karakter, 0)]
    [InlineData("3374991708910003-", CacatNik.Karakter, 16)]
    [InlineData("3374991708910003 . ", CacatNik.Karakter, 16)]
    [InlineData("-3374991708910003", CacatNik.Karakter, 0)]
    [InlineData("'-3374991708910003", CacatNik.Karakter, 0)]
    [InlineData("  ' 33a4991708910003", CacatNik.Karakter, 2)]
    [InlineData("33 - x4991708910003", CacatNik.Karakter, 2)]
    [InlineData("33\t74991708910003", CacatNik.Karakter, 2)]
    [InlineData("33\u00A074991708910003", CacatNik.Karakter, 2)]
    [InlineData("33\n74991708910003", CacatNik.Karakter, 2)]
    [InlineData("''3374991708910003", CacatNik.Karakter, 0)]
    [InlineData("`3374991708910003", CacatNik.Karakter, 0)]
    [InlineData("3374991708910003'", CacatNik.Karakter, 16)]
    [InlineData("33749917O8910003", CacatNik.Karakter, 8)]
    [InlineData("337499******0003", CacatNik.Karakter, 6)]
    [InlineData("337499170891*****", CacatNik.Karakter, 12)]
    [InlineData("\u0663\u0663\u0667\u0664\u0669\u0669\u0661\u0667\u0660\u0668\u0669\u0661\u0660\u0660\u0660\u0663", CacatNik.Karakter, 0)]
    [InlineData("\uFF1374991708910003", CacatNik.Karakter, 0)]
    [InlineData("3.374991708910003E+15", CacatNik.Karakter, 17)]
    [InlineData("0000x", CacatNik.Karakter, 4)]
    [InlineData("1", CacatNik.Panjang, null)]
    [InlineData("337499170891000", CacatNik.Panjang, null)]
    [InlineData("0", CacatNik.Panjang, null)]
    [InlineData("0374991708910003", CacatNik.Sementara, null)]
    [InlineData("0074990000000000", CacatNik.Sementara, null)]
    [InlineData("1074991708910003", CacatNik.Provinsi, null)]
    [InlineData("2074991708910003", CacatNik.Provinsi, null)]
    [InlineData("3774991708910003", CacatNik.Provinsi, null)]
    [InlineData("9974991708910003", CacatNik.Provinsi, null)]
    [InlineData("2000990000000000", CacatNik.Provinsi, null)]
    [InlineData("3300991708910003", CacatNik.Kabupaten, null)]
    [InlineData("3370991708910003", CacatNik.Kabupaten, null)]
    [InlineData("3370990000000000", CacatNik.Kabupaten, null)]
    [InlineData("3374990008910003", CacatNik.Tanggal, null)]
    [InlineData("3374993208910003", CacatNik.Tanggal, null)]
    [InlineData("3374994008910003", CacatNik.Tanggal, null)]
    [InlineData("3374997208910003", CacatNik.Tanggal, null)]
    [InlineData("3374999908910003", CacatNik.Tanggal, null)]
    [InlineData("3374990013910000", CacatNik.Tanggal, null)]
    [InlineData("3374993002910003", CacatNik.Tanggal, null)]
    [InlineData("3374997002910003", CacatNik.Tanggal, null)]
    [InlineData("3374993104910003", CacatNik.Tanggal, null)]
    [InlineData("3374997111910003", CacatNik.Tanggal, null)]
    [InlineData("3374992902010003", CacatNik.Tanggal, null)]
    [InlineData("3374996902990003", CacatNik.Tanggal, null)]
    [InlineData("3374991700910003", CacatNik.Bulan, null)]
    [InlineData("3374991713910003", CacatNik.Bulan, null)]
    [InlineData("3374993113910000", CacatNik.Bulan, null)]
    [InlineData("3374991708910000", CacatNik.NomorUrut, null)]
    public void A_text_is_refused_with_the_first_defect(string teks, CacatNik cacat, int? posisi)
    {
        BacaanNik bacaan = Nik.Check(teks);
        Assert.Equal((cacat, posisi), (bacaan.Cacat!.Value, bacaan.Posisi));
        Assert.False(bacaan.Sah);
        KontrakNilai.Ditolak<Nik>(teks);
        Assert.Equal((bacaan.Pesan, posisi), (Assert.Throws<DtksFormatException>(() => Nik.Parse(teks)) is var g ? (g.Pesan, g.Posisi) : default));
    }

    [Fact]
    public void Kecamatan_00_all_zeros_and_17_digits_are_refused()
    {
        Assert.Equal(CacatNik.Kecamatan, Nik.Check("337400" + "1708910003").Cacat);
        Assert.Equal(CacatNik.Kecamatan, Nik.Check("337400" + "0013910000").Cacat);
        Assert.Equal(CacatNik.Sementara, Nik.Check(new string('0', 16)).Cacat);
        Assert.Equal(CacatNik.Panjang, Nik.Check("3374991708910003" + "1").Cacat);
        Assert.Equal(CacatNik.Panjang, Nik.Check(new string('1', 100_000)).Cacat);
        Assert.Equal(CacatNik.Panjang, Nik.Check(Encoding.ASCII.GetBytes(new string('1', 100_000))).Cacat);
    }

    [Theory]
    [InlineData("3374.99.170891.0003")]
    [InlineData("337499 170891 0003")]
    [InlineData("337499-170891-0003")]
    [InlineData("3 3 7 4 9 9 1 7 0 8 9 1 0 0 0 3")]
    [InlineData("337499 . - 1708910003")]
    [InlineData("'3374991708910003")]
    [InlineData(" ' 3374991708910003 ")]
    [InlineData("\u20183374991708910003")]
    [InlineData("\u20193374991708910003")]
    [InlineData("\u00A03374991708910003\u2003\r\n")]
    [InlineData("'\t3374991708910003")]
    public void A_text_is_read_to_the_same_number(string teks) => Assert.Equal(LakiLaki, Nik.Parse(teks));

    [Fact]
    public void Every_birth_code_is_judged_as_the_calendar_judges_it()
    {
        for (int kode = 0; kode < 100; kode++)
        {
            for (int bulan = 0; bulan < 100; bulan++)
            {
                for (int tahun = 0; tahun < 100; tahun += bulan is 2 or 4 or 13 ? 1 : 33)
                {
                    int hari = kode > 40 ? kode - 40 : kode;
                    CacatNik? diharapkan =
                        hari is < 1 or > 31 ? CacatNik.Tanggal
                        : bulan is < 1 or > 12 ? CacatNik.Bulan
                        : Ada(1900 + tahun, bulan, hari) || Ada(2000 + tahun, bulan, hari) ? null
                        : CacatNik.Tanggal;
                    string teks = $"337499{kode:00}{bulan:00}{tahun:00}0001";
                    Assert.True(diharapkan == Nik.Check(teks).Cacat, $"hari {kode}, bulan {bulan}, tahun {tahun}");
                }
            }
        }

        static bool Ada(int tahun, int bulan, int hari) => hari <= DateTime.DaysInMonth(tahun, bulan);
    }

    [Fact]
    public void Every_district_is_judged_by_the_provinces_of_ID_1()
    {
        HashSet<int> provinsi =
        [
            .. Enumerable.Range(11, 9), 21, .. Enumerable.Range(31, 6), .. Enumerable.Range(51, 3), .. Enumerable.Range(61, 5),
            .. Enumerable.Range(71, 6), 81, 82, .. Enumerable.Range(91, 6),
        ];
        Assert.Equal(38, provinsi.Count);
        for (int kode = 0; kode < 10_000; kode++)
        {
            CacatNik? diharapkan =
                kode < 1000 ? CacatNik.Sementara
                : !provinsi.Contains(kode / 100) ? CacatNik.Provinsi
                : kode % 100 is 0 or 70 ? CacatNik.Kabupaten
                : null;
            Assert.True(diharapkan == Nik.Check($"{kode:0000}991708910003").Cacat, $"{kode:0000}");
        }
    }

    [Theory]
    [InlineData("3374991708910003", "2024-01-01", "1991-08-17")]
    [InlineData("3374991708910003", "2091-08-17", "2091-08-17")]
    [InlineData("3374991708910003", "2091-08-16", "1991-08-17")]
    [InlineData("3374995708910003", "1991-08-17", "1991-08-17")]
    [InlineData("3374991708910003", "1991-08-16", null)]
    [InlineData("3374992902000003", "2024-01-01", "2000-02-29")]
    [InlineData("3374992902000003", "2000-02-29", "2000-02-29")]
    [InlineData("3374992902000003", "2000-02-28", null)]
    [InlineData("3374990101100003", "2024-01-01", "2010-01-01")]
    [InlineData("3374990101100003", "2009-12-31", "1910-01-01")]
    [InlineData("3374992902040003", "2004-02-28", "1904-02-29")]
    public void The_birth_date_is_the_latest_candidate_not_after_the_day(string nik, string per, string? lahir)
        => Assert.Equal(lahir, Nik.Parse(nik).TanggalLahir(TeksTanggal.BacaIso(per)) is { } t ? TeksTanggal.Iso(t) : null);

    [Fact]
    public void The_birth_date_agrees_with_the_parts_and_never_lies_after_the_day()
        => Properti.UntukSemua(PembangkitIdentitas.Nik(), PembangkitIdentitas.Tanggal(), (n, per) =>
        {
            LocalDate? lahir = n.TanggalLahir(per);
            Assert.True(lahir is null || (lahir <= per && lahir.Value.Day == n.Hari && lahir.Value.Month == n.Bulan && lahir.Value.Year % 100 == n.Tahun2));
            Assert.True(lahir is not null || per < new LocalDate(2001, 1, 1).PlusYears(n.Tahun2));
        });

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] teks = ["3374991708910003", " '3374.99-170891 0003", "3374991708910000", "x", ""];
        byte[] utf8 = "3374991708910003"u8.ToArray();
        int jumlah = 0;
        Alokasi.Nol(() => jumlah = Baca());
        Assert.Equal(3, jumlah);

        int Baca()
        {
            int sah = Nik.TryParse(utf8, out _) ? 1 : 0;
            foreach (string t in teks)
            {
                sah += Nik.TryParse(t, out _) ? 1 : 0;
            }

            return sah;
        }
    }
}
