using Dtks.Bersama;
using Dtks.Domain;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Matching.Tests;

/// <summary>GD-1 to GD-5 and GD-N as laws, and one example each.</summary>
public class PencarianGandaTests
{
    private const int Banyak = 200;

    [Fact]
    public void The_search_equals_the_comparison_of_every_record_with_every_other() =>
        Properti.UntukSemua(
            PembangkitGanda.Daftar,
            daftar =>
            {
                HasilGanda hasil = PencarianGanda.Cari(Orang(daftar));
                List<(int A, int B, string Aturan)> naif = BacaanKeduaGanda.Cari(daftar);

                Assert.Equal(naif, Ringkas(hasil.Pasangan));
                Assert.Equal(naif.Select(p => BacaanKeduaGanda.Id(daftar[p.A].Orang, daftar[p.B].Orang)), hasil.Pasangan.Select(p => p.Id));
                Assert.Equal(BacaanKeduaGanda.Kelompok(daftar, naif), hasil.Kelompok.Select(k => k.ToArray()));
            },
            Banyak);

    [Fact]
    public void Every_rule_holds_somewhere_in_the_generated_lists()
    {
        var jumlah = new Dictionary<string, int>(StringComparer.Ordinal);
        int kembar = 0;
        Properti.UntukSemua(
            PembangkitGanda.Daftar,
            daftar =>
            {
                foreach ((int a, int b, string aturan) in BacaanKeduaGanda.Cari(daftar))
                {
                    jumlah[aturan] = jumlah.GetValueOrDefault(aturan) + 1;
                }

                for (int i = 1; i < daftar.Length; i++)
                {
                    kembar += PencarianGanda.Bandingkan(daftar[i - 1].Orang, daftar[i].Orang).Aturan == AturanGanda.GdN ? 1 : 0;
                }
            },
            Banyak / 2);

        Assert.All(["GD-1", "GD-2", "GD-3", "GD-4", "GD-5"], aturan => Assert.True(jumlah.GetValueOrDefault(aturan) > 5, aturan));
        Assert.True(kembar > 0);
    }

    [Fact]
    public void The_order_of_the_records_does_not_matter() =>
        Properti.UntukSemua(
            PembangkitGanda.Daftar,
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            (daftar, benih) =>
            {
                int[] urutan = [.. Enumerable.Range(0, daftar.Length).OrderBy(i => unchecked((uint)((i + 1) * (benih | 1))))];
                HasilGanda lurus = PencarianGanda.Cari(Orang(daftar));
                HasilGanda acak = PencarianGanda.Cari([.. urutan.Select(i => daftar[i].Orang)]);

                Assert.Equal(
                    Ringkas(lurus.Pasangan),
                    Ringkas(acak.Pasangan).Select(p => (Math.Min(urutan[p.A], urutan[p.B]), Math.Max(urutan[p.A], urutan[p.B]), p.Aturan)).Order());
                Assert.Equal(lurus.Pasangan.Select(p => (p.Id, p.SidikBukti)).Order(), acak.Pasangan.Select(p => (p.Id, p.SidikBukti)).Order());
                Assert.Equal(lurus.Kelompok.Select(Teks), acak.Kelompok.Select(k => Teks([.. k.Select(i => urutan[i]).Order()])).OrderBy(t => int.Parse(t.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
                Assert.Equal(lurus.Kunci.ToArray(), acak.Kunci.ToArray());
            });

    [Fact]
    public void Threads_do_not_matter() =>
        Properti.UntukSemua(
            PembangkitGanda.Daftar,
            Gen.Choose(2, 5).ToArbitrary(),
            (daftar, derajat) => Sama(PencarianGanda.Cari(Orang(daftar)), PencarianGanda.Cari(Orang(daftar), new PilihanGanda { Derajat = derajat })));

    [Fact]
    public void Parts_put_together_are_the_whole() =>
        Properti.UntukSemua(
            PembangkitGanda.Daftar,
            Gen.Choose(1, 9).ToArbitrary(),
            (daftar, dari) =>
            {
                // Each part reads the records itself, as on another machine.
                HasilBagianGanda[] bagian = [.. Enumerable.Range(1, dari).Reverse().Select(n => PencarianGanda.CariBagian(KolomGanda.Dari(Orang(daftar), n), new BagianPencarian(n, dari)))];
                Sama(PencarianGanda.Cari(Orang(daftar)), PencarianGanda.Gabung(KolomGanda.Dari(Orang(daftar)), bagian));
            });

    [Fact]
    public void Adding_one_by_one_and_all_at_once_are_the_same() =>
        Properti.UntukSemua(
            PembangkitGanda.Daftar,
            daftar =>
            {
                var pembangun = new PembangunKolomGanda();
                Assert.All(daftar, o => pembangun.Tambah(o.Orang));
                Assert.Equal(daftar.Length, pembangun.Jumlah);
                Sama(PencarianGanda.Cari(KolomGanda.Dari(Orang(daftar), 3)), PencarianGanda.Cari(pembangun.Selesai()));
            });

    [Fact]
    public void A_pair_decided_alone_is_decided_the_same() =>
        Properti.UntukSemua(
            PembangkitGanda.Daftar,
            daftar =>
            {
                for (int i = 1; i < daftar.Length; i++)
                {
                    PutusanPasangan putusan = PencarianGanda.Bandingkan(daftar[i - 1].Orang, daftar[i].Orang);
                    Assert.Equal(BacaanKeduaGanda.Aturan(daftar[i - 1], daftar[i]), putusan.Aturan is { } a && a != AturanGanda.GdN ? TabelKegandaan.Aturan.Kode(a) : null);
                    Assert.Equal(putusan.Aturan is { } b && b != AturanGanda.GdN ? TabelKegandaan.TingkatAturan(b) : null, putusan.Tingkat);
                }
            });

    [Fact]
    public void A_dismissed_pair_stays_away_until_its_evidence_changes()
    {
        Properti.UntukSemua(
            PembangkitGanda.Daftar,
            daftar =>
            {
                HasilGanda semua = PencarianGanda.Cari(Orang(daftar));
                var separuh = semua.Pasangan.Where((_, i) => i % 2 == 0).Select(p => p.Abaikan()).ToHashSet();
                HasilGanda hasil = PencarianGanda.Cari(Orang(daftar), new PilihanGanda { Pengabaian = [.. separuh] });

                Assert.Equal(Ringkas([.. semua.Pasangan.Where(p => !separuh.Contains(p.Abaikan()))]), Ringkas(hasil.Pasangan));
                Assert.Equal(Ringkas([.. semua.Pasangan.Where(p => separuh.Contains(p.Abaikan()))]), Ringkas(hasil.Diabaikan));
                Assert.Equal(BacaanKeduaGanda.Kelompok(daftar, Ringkas(hasil.Pasangan)), hasil.Kelompok.Select(k => k.ToArray()));
            });

        Penduduk a = Seorang("A");
        Penduduk b = Seorang("B") with { Nik = default };
        PasanganGanda pasangan = Assert.Single(PencarianGanda.Cari([a, b]).Pasangan);
        Assert.Equal(AturanGanda.Gd2, pasangan.Aturan);
        var pilihan = new PilihanGanda { Pengabaian = [pasangan.Abaikan()] };
        Assert.Empty(PencarianGanda.Cari([a, b], pilihan).Pasangan);
        Assert.Empty(PencarianGanda.Cari([b with { JenisKelamin = null }, a], pilihan).Pasangan);
        Assert.Single(PencarianGanda.Cari([a, b with { Nik = Nik.Check("3374995708910004") }], pilihan).Pasangan);
        Assert.Single(PencarianGanda.Cari([a, b with { Nik = a.Nik }], pilihan).Pasangan);
    }

    [Fact]
    public void Large_blocks_are_reported_and_searched()
    {
        Penduduk[] orang = [.. Enumerable.Range(0, 300).Select(i => Seorang(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P{i}")) with { Nik = default, NomorKk = i < 150 ? Seorang("X").NomorKk : default, JenisKelamin = i % 2 == 0 ? JenisKelamin.Perempuan : null })];
        HasilGanda hasil = PencarianGanda.Cari(orang, new PilihanGanda { BatasBlok = 299 });

        // All are one name, date, ibu kandung and kabupaten: 150 of one family (GD-2), the others GD-3 when both sexes are known and equal, else GD-4.
        Assert.Equal(300 * 299 / 2, hasil.Pasangan.Length);
        Assert.Equal(150 * 149 / 2, hasil.Pasangan.Count(p => p.Aturan == AturanGanda.Gd2));
        Assert.Equal((150 * 149 / 2) - (75 * 74 / 2), hasil.Pasangan.Count(p => p.Aturan == AturanGanda.Gd3));
        Assert.Equal(
            [new BlokBesar("GD-2, GD-3", "nama S****** L******, lahir 1991-**-**", 300), new BlokBesar("GD-4", "33.74, lahir 1991-08-17", 300)],
            hasil.BlokBesar.ToArray());
        Assert.Empty(PencarianGanda.Cari(orang, new PilihanGanda { BatasBlok = 300 }).BlokBesar);
        Assert.Equal(hasil.Pasangan.Length, PencarianGanda.Cari(orang).Pasangan.Length);
    }

    [Fact]
    public void Large_blocks_of_a_date_find_every_NIK_slip()
    {
        // Why: over 256 records of one date the block is divided by parts of the NIK; every place of the slip must still be found.
        const string asal = "3374991708910003";
        var orang = new List<RekamanGanda> { Dengan(0, asal) };
        for (int i = 0; i < 16; i++)
        {
            orang.Add(Dengan(orang.Count, asal[..i] + (char)(asal[i] == '9' ? '1' : asal[i] + 1) + asal[(i + 1)..]));
            if (i > 0 && asal[i] != asal[i - 1])
            {
                orang.Add(Dengan(orang.Count, asal[..(i - 1)] + asal[i] + asal[i - 1] + asal[(i + 1)..]));
            }
        }

        for (int i = 0; i < 400; i++)
        {
            orang.Add(Dengan(orang.Count, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{5171 + (i % 7)}99170891{i * 13 % 9999:0000}")));
        }

        Assert.Equal(BacaanKeduaGanda.Cari(orang), Ringkas(PencarianGanda.Cari(Orang([.. orang])).Pasangan));

        static RekamanGanda Dengan(int i, string nik) => new(nik, new Penduduk
        {
            IdDtks = IdDtks.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"N{i}")),
            Nik = Nik.Check(nik),
            Nama = i % 2 == 0 ? "Sutarmi Lestari" : "Sutarmi Lestary",
            TanggalLahir = new LocalDate(1991, 8, 17),
        });
    }

    [Fact]
    public void Twins_are_no_duplicates()
    {
        Penduduk a = Seorang("A") with { Nama = "Wiryani" };
        Penduduk b = Seorang("B") with { Nama = "Wiryono", Nik = Nik.Check("3374995708910004") };

        // JW: 5 of 7 match in order, no transposition, common prefix 4: J = (5/7 + 5/7 + 1) / 3 = 0.8095, JW = 0.8857.
        Assert.Equal(AturanGanda.GdN, PencarianGanda.Bandingkan(a, b).Aturan);
        Assert.Empty(PencarianGanda.Cari([a, b]).Pasangan);

        // Names between 0.90 and 0.92 with NIKs one digit apart are GD-5 outside the family, and nothing inside it: J = (6/7 + 6/7 + 1) / 3 = 0.9048, prefix 1: JW = 0.9143.
        Penduduk c = a with { Nama = "WIRYANI" };
        Penduduk d = b with { Nama = "WARYANI" };
        Assert.Equal(AturanGanda.GdN, PencarianGanda.Bandingkan(c, d).Aturan);
        Assert.Equal(AturanGanda.Gd5, PencarianGanda.Bandingkan(c, d with { NomorKk = default }).Aturan);
        Assert.Equal(AturanGanda.Gd5, PencarianGanda.Bandingkan(c, d with { NamaIbuKandung = null }).Aturan);
        Assert.Null(PencarianGanda.Bandingkan(c with { Nik = default }, d).Aturan);
    }

    // JW by hand: PARSTI/PRTI 8/9 + 0.1 * 1/9 = 0.90; SUTAN/SUTAR 13/15 + 0.4 * 2/15 = 0.92; KURNIA WAHYUDIN/KIA WAHYDIN 41/45 + 0.1 * 4/45 = 0.92.
    [Theory]
    [InlineData("SUTAN", "SUTAR", "PARSTI", "PRTI", AturanGanda.Gd4)]
    [InlineData("KURNIA WAHYUDIN", "KIA WAHYDIN", "WAGIYEM", "WAGIYEM", AturanGanda.Gd4)]
    [InlineData("PARSTI", "PRTI", null, null, AturanGanda.Gd5)]
    public void Similarities_of_exactly_the_limit_reach_it_however_they_round(string namaA, string namaB, string? ibuA, string? ibuB, AturanGanda aturan)
    {
        Penduduk a = Seorang("A") with { Nama = namaA, NamaIbuKandung = ibuA, NomorKk = default };
        Penduduk b = a with { IdDtks = IdDtks.Parse("B"), Nik = Nik.Check("3374995708910004"), Nama = namaB, NamaIbuKandung = ibuB };

        Assert.Equal(aturan, Assert.Single(PencarianGanda.Cari([a, b]).Pasangan).Aturan);
    }

    [Fact]
    public void Comparisons_are_side_by_side_and_masked()
    {
        Penduduk a = Seorang("A");
        Penduduk b = Seorang("B") with { Nik = default, TanggalLahir = new LocalDate(1991, 8, 7), Nama = "Sutarmi Lestary" };
        PasanganGanda pasangan = Assert.Single(PencarianGanda.Cari([a, b]).Pasangan);

        Assert.Equal(("0 dan 1: tinjau (GD-4)", TingkatGanda.Tinjau), (pasangan.ToString(), pasangan.Tingkat));
        Assert.Equal(
            [
                "nik tidak-diketahui False 337499******0003 -",
                "no_kk sama False 337499******0007 337499******0007",
                "kab_kota sama True 33.74 33.74",
                "nama mirip True S****** L****** S****** L******",
                "tanggal_lahir satu-angka-beda True 1991-**-** 1991-**-**",
                "ibu_kandung sama True K****** R***** K****** R*****",
                "jenis_kelamin sama False P P",
            ],
            pasangan.Perbandingan.Select(p => $"{TabelPemadanan.Elemen.Kode(p.Elemen)} {TabelKegandaan.Banding.Kode(p.Hasil)} {p.Menentukan} {p.A} {p.B}"));
        Assert.Equal("no_kk: sama (337499******0007 | 337499******0007)", pasangan.Perbandingan.Single(p => p.Elemen == ElemenKepadanan.NomorKk).ToString());
        Assert.Equal("", default(PerbandinganGanda).ToString());
        Assert.Equal((IdDtks.Parse("A"), IdDtks.Parse("B")), (pasangan.IdA, pasangan.IdB));
        Assert.Equal(pasangan.Id, PasanganGanda.BuatId(pasangan.IdB, pasangan.IdA));
    }

    [Fact]
    public void Records_without_id_are_reported_and_compared_with_nobody()
    {
        Penduduk tanpa = Seorang("A") with { IdDtks = null };
        HasilGanda hasil = PencarianGanda.Cari([tanpa, Seorang("B"), tanpa, Seorang("C")]);

        Assert.Equal([0, 2], hasil.TanpaId.ToArray());
        Assert.Equal([(1, 3, "GD-1")], Ringkas(hasil.Pasangan));
        Assert.Throws<ArgumentException>(() => PencarianGanda.Bandingkan(tanpa, Seorang("B")));
    }

    [Fact]
    public void Parts_that_do_not_belong_together_are_refused()
    {
        KolomGanda kolom = KolomGanda.Dari([Seorang("A"), Seorang("B")]);
        HasilBagianGanda satu = PencarianGanda.CariBagian(kolom, new BagianPencarian(1, 2));
        HasilBagianGanda dua = PencarianGanda.CariBagian(kolom, new BagianPencarian(2, 2));

        Assert.Single(PencarianGanda.Gabung(kolom, [dua, satu]).Pasangan);
        Assert.Throws<ArgumentException>(() => PencarianGanda.Gabung(kolom, []));
        Assert.Throws<ArgumentException>(() => PencarianGanda.Gabung(kolom, [satu]));
        Assert.Throws<ArgumentException>(() => PencarianGanda.Gabung(kolom, [satu, satu]));
        Assert.Throws<ArgumentException>(() => PencarianGanda.Gabung(KolomGanda.Dari([Seorang("A")]), [satu, dua]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BagianPencarian(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BagianPencarian(3, 2));
        Assert.Equal((1, 1, "2/8"), (default(BagianPencarian).Nomor, BagianPencarian.Seluruhnya.Dari, new BagianPencarian(2, 8).ToString()));
    }

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PilihanGanda { Derajat = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PilihanGanda { BatasBlok = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => KolomGanda.Dari([], 0));
        var pembangun = new PembangunKolomGanda(5);
        Assert.Equal(0, pembangun.Selesai().Jumlah);
        Assert.Throws<InvalidOperationException>(() => pembangun.Tambah(Seorang("A")));
        Assert.Throws<ArgumentOutOfRangeException>(() => TabelKegandaan.TingkatAturan(AturanGanda.GdN));
    }

    [Fact]
    public void Dates_compare_as_their_digits_do()
    {
        LocalDate[] hari = [.. new[] { 1, 999, 1899, 1900, 1985, 1986, 1995, 2000, 2005, 2985, 9999 }.SelectMany(t => new LocalDate[] { new(t, 1, 1), new(t, 1, 11), new(t, 11, 1), new(t, 2, 3), new(t, 3, 2), new(t, 12, 31), new(t, 10, 31), new(t, 3, 13) })];
        int[] angka = [.. hari.Select(h => TanggalGanda.Dari(h))];
        Span<int> varian = stackalloc int[73];
        for (int i = 0; i < hari.Length; i++)
        {
            int[] dekat = varian[..TanggalGanda.Varian(angka[i], varian)].ToArray();
            for (int j = 0; j < hari.Length; j++)
            {
                string a = hari[i].ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
                string b = hari[j].ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
                HasilBanding harap = a == b ? HasilBanding.Sama
                    : a[..4] + a[6..] + a[4..6] == b ? HasilBanding.HariBulanTertukar
                    : a.Zip(b).Count(c => c.First != c.Second) == 1 ? HasilBanding.SatuAngkaBeda : HasilBanding.Beda;
                Assert.Equal(harap, TanggalGanda.Banding(angka[i], angka[j]));
                Assert.Equal(harap is HasilBanding.HariBulanTertukar or HasilBanding.SatuAngkaBeda, dekat.Contains(angka[j]));
                Assert.Equal(hari[i] < hari[j], angka[i] < angka[j]);
            }
        }

        Assert.Equal(HasilBanding.TidakDiketahui, TanggalGanda.Banding(TanggalGanda.Dari(null), angka[0]));
        Assert.Equal(0, TanggalGanda.Dari(new LocalDate(0, 1, 1)));
    }

    private static Penduduk Seorang(string id) => new()
    {
        IdDtks = IdDtks.Parse(id),
        Nik = Nik.Check("3374995708910003"),
        NomorKk = NomorKk.Check("3374990101150007"),
        Nama = "Sutarmi Lestari",
        NamaIbuKandung = "Kinasih Rahayu",
        TanggalLahir = new LocalDate(1991, 8, 17),
        JenisKelamin = JenisKelamin.Perempuan,
        Wilayah = KodeWilayah.Parse("33.74.06.1001"),
    };

    private static Penduduk[] Orang(RekamanGanda[] daftar) => [.. daftar.Select(d => d.Orang)];

    private static List<(int A, int B, string Aturan)> Ringkas(IEnumerable<PasanganGanda> pasangan) =>
        [.. pasangan.Select(p => (p.A, p.B, TabelKegandaan.Aturan.Kode(p.Aturan)))];

    private static string Teks(System.Collections.Immutable.ImmutableArray<int> kelompok) => string.Join(' ', kelompok);

    private static void Sama(HasilGanda a, HasilGanda b)
    {
        Assert.Equal(Ringkas(a.Pasangan), Ringkas(b.Pasangan));
        Assert.Equal(a.Kelompok.Select(Teks), b.Kelompok.Select(Teks));
        Assert.Equal(a.Kunci.ToArray(), b.Kunci.ToArray());
        Assert.Equal(a.BlokBesar.ToArray(), b.BlokBesar.ToArray());
        Assert.Equal(a.TanpaId.ToArray(), b.TanpaId.ToArray());
    }
}
