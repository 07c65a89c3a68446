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
                Assert.Equal(naif.Select(p => BacaanKeduaGanda.Putuskan(daftar[p.A], daftar[p.B])!.Value.Tingkat), hasil.Pasangan.Select(p => TabelKegandaan.Tingkat.Kode(p.Tingkat)));
                Assert.Empty(hasil.Gugus);
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
    public void Columns_made_in_parts_are_those_of_adding_one_by_one()
    {
        // More people than one part holds, with names of several aliases, old spelling and kabupaten known by name on both sides of the border.
        const int Jumlah = 131_100;
        Penduduk[] orang =
        [
            .. Enumerable.Range(0, Jumlah).Select(i => Seorang(Nomor(i)) with
            {
                Nik = default,
                IdDtks = i % 7 == 0 ? null : IdDtks.Parse(Nomor(i)),
                Nama = (i % 3) switch { 0 => Huruf(i * 31 % 70_000), 1 => $"{Huruf(i % 900)}/Soe{Huruf(i % 50)}", _ => $"H. {Huruf(i % 1000)}" },
                NamaIbuKandung = i % 5 == 0 ? null : Huruf(i * 17 % 80_000),
                Wilayah = null,
            }),
        ];
        string Kab(int i) => $"Kabupaten {i % 11 * (i / 60_000)}";
        var satuPerSatu = new PembangunKolomGanda();
        for (int i = 0; i < Jumlah; i++)
        {
            satuPerSatu.Tambah(orang[i], Kab(i));
        }

        KolomGanda harapan = satuPerSatu.Selesai();
        KolomGanda kolom = KolomGanda.Susun(Jumlah, 3, (pembangun, dari, sampai) =>
        {
            for (int i = dari; i < sampai; i++)
            {
                pembangun.Tambah(orang[i], Kab(i));
            }
        });

        Assert.Equal(Jumlah, kolom.Jumlah);
        for (int i = 0; i < Jumlah; i++)
        {
            if (harapan.Isi(i) != kolom.Isi(i) || harapan.IdDtks(i) != kolom.IdDtks(i) || harapan.TeksKabKota(i) != kolom.TeksKabKota(i))
            {
                Assert.Fail($"{i}");
            }
        }

        Assert.True(harapan.Nama.Take(Jumlah).Select(harapan.TeksNama).SequenceEqual(kolom.Nama.Take(Jumlah).Select(kolom.TeksNama)));
    }

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
                    Assert.Equal(BacaanKeduaGanda.Putuskan(daftar[i - 1], daftar[i])?.Tingkat, putusan.Tingkat is { } t ? TabelKegandaan.Tingkat.Kode(t) : null);
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
    public void With_groups_every_pair_is_still_said_and_the_clusters_are_the_same() =>
        Properti.UntukSemua(
            PembangkitGanda.Daftar,
            Gen.Choose(2, 4).ToArbitrary(),
            (daftar, batas) =>
            {
                HasilGanda hasil = PencarianGanda.Cari(Orang(daftar), new PilihanGanda { BatasGugus = batas });
                List<(int A, int B, string Aturan)> naif = BacaanKeduaGanda.Cari(daftar);
                var rinci = Ringkas(hasil.Pasangan).ToHashSet();

                Assert.True(rinci.IsSubsetOf(naif));
                Assert.All(naif.Where(p => !rinci.Contains(p)), p => Assert.Contains(
                    hasil.Gugus, g => g.Anggota.Contains(p.A) && g.Anggota.Contains(p.B) && string.CompareOrdinal(p.Aturan, TabelKegandaan.Aturan.Kode(g.Aturan)) <= 0));
                foreach (GugusGanda gugus in hasil.Gugus)
                {
                    Assert.Equal(gugus.Anggota.Order(), gugus.Anggota);
                    Assert.All(Berpasangan(gugus.Anggota, daftar), p => Assert.True(
                        string.CompareOrdinal(BacaanKeduaGanda.Aturan(daftar[p.A], daftar[p.B]) ?? "~", TabelKegandaan.Aturan.Kode(gugus.Aturan)) <= 0));
                }

                Assert.Equal(BacaanKeduaGanda.Kelompok(daftar, naif), hasil.Kelompok.Select(k => k.ToArray()));
            },
            Banyak);

    [Fact]
    public void Groups_do_not_depend_on_order_threads_or_parts() =>
        Properti.UntukSemua(
            PembangkitGanda.Daftar,
            Gen.Choose(2, 5).ToArbitrary(),
            (daftar, berapa) =>
            {
                var pilihan = new PilihanGanda { BatasGugus = 2 };
                HasilGanda lurus = PencarianGanda.Cari(Orang(daftar), pilihan);
                Sama(lurus, PencarianGanda.Cari(Orang(daftar), pilihan with { Derajat = berapa }));
                KolomGanda kolom = KolomGanda.Dari(Orang(daftar));
                Sama(lurus, PencarianGanda.Gabung(kolom, Enumerable.Range(1, berapa).Select(n => PencarianGanda.CariBagian(kolom, new BagianPencarian(n, berapa), pilihan))));
                HasilGanda balik = PencarianGanda.Cari([.. Orang(daftar).Reverse()], pilihan);
                Assert.Equal(
                    lurus.Gugus.Select(g => (g.Aturan, g.Tingkat, Teks(g.Anggota))).Order(),
                    balik.Gugus.Select(g => (g.Aturan, g.Tingkat, Teks([.. g.Anggota.Select(i => daftar.Length - 1 - i).Order()]))).Order());
                Assert.Equal(lurus.Kunci.ToArray(), balik.Kunci.ToArray());
            },
            Banyak / 2);

    [Fact]
    public void Large_blocks_are_reported_and_stated_as_groups()
    {
        Penduduk[] orang = [.. Enumerable.Range(0, 300).Select(i => Seorang(Nomor(i)) with { Nik = default, NomorKk = i < 150 ? Seorang("X").NomorKk : default, JenisKelamin = i % 2 == 0 ? JenisKelamin.Perempuan : null })];
        HasilGanda hasil = PencarianGanda.Cari(orang, new PilihanGanda { BatasBlok = 299 });

        // All are one name, date, ibu kandung and kabupaten: 150 of one family (GD-2), 150 with a known and equal sex (GD-3); four classes of 75 equal records, between which GD-4 is said pair by pair.
        Assert.All(hasil.Pasangan, p => Assert.Equal(AturanGanda.Gd4, p.Aturan));
        Assert.Contains(hasil.Gugus, g => g is { Aturan: AturanGanda.Gd2, Tingkat: TingkatGanda.Kuat, Anggota.Length: 150 });
        Assert.Contains(hasil.Gugus, g => g is { Aturan: AturanGanda.Gd3, Tingkat: TingkatGanda.Kuat, Anggota.Length: 150 });
        Assert.Equal(
            [new BlokBesar("GD-2, GD-3", "nama S****** L******, lahir 1991-**-**", 300), new BlokBesar("GD-4", "33.74, lahir 1991-08-17", 300)],
            hasil.BlokBesar.ToArray());
        Assert.Empty(PencarianGanda.Cari(orang, new PilihanGanda { BatasBlok = 300 }).BlokBesar);

        HasilGanda rinci = PencarianGanda.Cari(orang, new PilihanGanda { BatasGugus = 300 });
        Assert.Equal(300 * 299 / 2, rinci.Pasangan.Length);
        Assert.Equal(150 * 149 / 2, rinci.Pasangan.Count(p => p.Aturan == AturanGanda.Gd2));
        Assert.Equal((150 * 149 / 2) - (75 * 74 / 2), rinci.Pasangan.Count(p => p.Aturan == AturanGanda.Gd3));
        Assert.Equal(rinci.Kelompok.Select(Teks), hasil.Kelompok.Select(Teks));
    }

    [Fact]
    public void Ten_thousand_equal_people_are_one_group_and_the_work_is_linear()
    {
        Penduduk[] orang = [.. Enumerable.Range(0, 10_000).Select(i => Seorang(Nomor(i)))];
        HasilGanda hasil = PencarianGanda.Cari(orang);

        Assert.Empty(hasil.Pasangan);
        Assert.Equal(["10000 catatan: pasti (GD-1)", "10000 catatan: kuat (GD-2)", "10000 catatan: kuat (GD-3)"], hasil.Gugus.Select(g => g.ToString()));
        Assert.Equal(10_000, Assert.Single(hasil.Kelompok).Length);
        Assert.All(hasil.BlokBesar, b => Assert.True(b.Dicari));
        Assert.True(hasil.Kunci.Sum(k => k.Calon) <= 10_000);

        // Without NIK, No KK and sex they are equal all the same, and only GD-4 can say so.
        HasilGanda tinjau = PencarianGanda.Cari([.. orang.Select(o => o with { Nik = default, NomorKk = default, JenisKelamin = null })]);
        Assert.Equal("10000 catatan: tinjau (GD-4)", Assert.Single(tinjau.Gugus).ToString());
        Assert.Empty(tinjau.Kelompok);
        Assert.True(tinjau.Kunci.Sum(k => k.Calon) <= 10_000);
    }

    [Fact]
    public void Ten_thousand_records_of_one_NIK_are_stated_by_what_hangs_together()
    {
        // Half share a date and a sex; the others differ in both and in name, each from each.
        Penduduk[] orang =
        [
            .. Enumerable.Range(0, 10_000).Select(i => Seorang(Nomor(i)) with
            {
                Nama = NamaUnik(i),
                NamaIbuKandung = null,
                TanggalLahir = i < 5_000 ? new LocalDate(1991, 8, 17) : new LocalDate(1950, 1, 1).PlusDays(i),
            }),
        ];
        HasilGanda hasil = PencarianGanda.Cari(orang);

        Assert.Empty(hasil.Pasangan);
        Assert.Equal(["5000 catatan: pasti (GD-1)", "10000 catatan: tinjau (GD-1)"], hasil.Gugus.Where(g => g.Anggota.Length > 2000).Select(g => g.ToString()));
        BlokBesar blok = Assert.Single(hasil.BlokBesar, b => b.Aturan == "GD-1");
        Assert.Equal((10_000, false), (blok.Isi, blok.Dicari));
        Assert.True(hasil.Kunci.Sum(k => k.Calon) <= 50_000_000);

        // With fewer names all are compared, and what is similar joins.
        HasilGanda sedikit = PencarianGanda.Cari([.. orang.Skip(4_900).Take(200)]);
        Assert.All(sedikit.BlokBesar, b => Assert.True(b.Dicari));
        Assert.Equal(
            Enumerable.Range(0, 200).SelectMany(a => Enumerable.Range(0, a).Select(b => (A: b, B: a))).Where(p => PencarianGanda.Bandingkan(orang[4_900 + p.A], orang[4_900 + p.B]).Tingkat == TingkatGanda.Pasti).Select(p => p.A).Distinct().Count() > 0,
            sedikit.Kelompok.Length > 0);
    }

    [Fact]
    public void A_block_past_the_limits_is_named_and_the_rest_is_found()
    {
        // 3,000 people of one date and kabupaten whose names differ in the last letters: every two are similar, 1,500 pairs for each.
        Penduduk[] orang = [.. Enumerable.Range(0, 3_000).Select(i => Seorang(Nomor(i)) with { Nik = default, NomorKk = default, Nama = "SUTARMI LESTARI WIDODARI " + Huruf(i) })];
        HasilGanda hasil = PencarianGanda.Cari([.. orang, Seorang("A"), Seorang("B")]);

        BlokBesar blok = Assert.Single(hasil.BlokBesar, b => !b.Dicari);
        Assert.Equal(("GD-4", 3_002), (blok.Aturan, blok.Isi));
        Assert.Contains((3_000, 3_001, "GD-1"), Ringkas(hasil.Pasangan));
        Assert.DoesNotContain(hasil.Pasangan, p => p.Aturan == AturanGanda.Gd4);
    }

    // n records of one NIK and n of one that differs in a digit are n x n pairs of GD-5; a block keeps at most 100 for each of its 2n records.
    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void GD_5_a_block_that_gives_more_than_a_hundred_pairs_a_record_is_named_and_none_of_them_kept(int n, bool dicari)
    {
        Penduduk[] orang =
        [
            .. Enumerable.Range(0, 2 * n).Select(i => Seorang(Nomor(i)) with
            {
                Nik = Nik.Check(i < n ? "3374995708910003" : "3374995708910004"), NomorKk = default, NamaIbuKandung = null, JenisKelamin = null, Wilayah = null,
            }),
        ];
        HasilGanda hasil = PencarianGanda.Cari(orang, new PilihanGanda { BatasBlok = 2 * n });

        Assert.Equal(dicari ? n * n : 0, hasil.Pasangan.Count(p => p.Aturan == AturanGanda.Gd5));
        Assert.Equal(dicari ? [] : [new BlokBesar("GD-5", "lahir 1991-08-17", 2 * n, false)], hasil.BlokBesar.Where(b => b.Aturan == "GD-5"));
        Assert.True(hasil.Kunci[4].Calon >= n * n, "what was compared is counted, kept or not");
    }

    [Fact]
    public void Every_key_says_its_records_its_blocks_and_the_largest()
    {
        // Four of one family and date, of which one writes an initial and one has a second name; and somebody of another date without numbers.
        Penduduk[] orang =
        [
            Seorang("A"),
            Seorang("B"),
            Seorang("C") with { Nik = Nik.Check("3374995708910999"), Nama = "Wulan / Sutarmi Lestari" },
            Seorang("D") with { Nik = default, Nama = "S. Lestari" },
            Seorang("E") with { Nik = default, NomorKk = default, TanggalLahir = new LocalDate(1960, 5, 5) },
        ];

        Assert.Equal(
            [("GD-1", 3L, 2L, 2), ("GD-2, GD-3", 6L, 4L, 3), ("GD-4", 5L, 2L, 4), ("GD-4", 4L, 1L, 4), ("GD-5", 3L, 1L, 3)],
            PencarianGanda.Cari(orang).Kunci.Select(k => (k.Aturan, k.Isi, k.Blok, k.Terbesar)));
    }

    [Theory]
    [InlineData(null, null, "pasti")]
    [InlineData("Kuncoro Wibowo", null, "tinjau")]
    [InlineData("Kuncoro Wibowo", "tanggal-sama", "pasti")]
    [InlineData("Sutarmi Lestari", "kelamin", "pasti")]
    [InlineData("Kuncoro Wibowo", "kelamin", "tinjau")]
    [InlineData("", null, "pasti")]
    [InlineData("Kuncoro Wibowo", "tak-tahu", "pasti")]
    [InlineData("Kuncoro / Sutarmi Lestari", null, "pasti")]
    public void A_common_NIK_that_name_and_date_or_sex_contradict_is_to_be_looked_at(string? nama, string? beda, string tingkat)
    {
        Penduduk a = Seorang("A");
        Penduduk b = Seorang("B") with
        {
            Nama = nama ?? a.Nama,
            TanggalLahir = beda is null ? new LocalDate(1960, 5, 5) : beda == "tak-tahu" ? null : a.TanggalLahir,
            JenisKelamin = beda == "kelamin" ? JenisKelamin.LakiLaki : beda == "tak-tahu" ? null : a.JenisKelamin,
        };
        PasanganGanda pasangan = Assert.Single(PencarianGanda.Cari([a, b]).Pasangan);

        Assert.Equal((AturanGanda.Gd1, tingkat), (pasangan.Aturan, TabelKegandaan.Tingkat.Kode(pasangan.Tingkat)));
        Assert.Equal(tingkat == "pasti" ? 1 : 0, PencarianGanda.Cari([a, b]).Kelompok.Length);
    }

    // JW by hand: ABCDE/ABXYE J = (3/5 + 3/5 + 1) / 3 = 0.7333, prefix 2: 0.7867; ABCDE/ABCXY J = 0.7333, prefix 3: 0.8133;
    // KUMALA/KIMONO K M in order: (2/6 + 2/6 + 1) / 3. An exact 0.80: A with ABBBB J = (1 + 1/5 + 1) / 3 = 0.7333, prefix 1: 0.76.
    [Theory]
    [InlineData("ABCDE", "ABXYE", "tinjau")]
    [InlineData("ABCDE", "ABCXY", "pasti")]
    [InlineData("AB", "ABBBB", "pasti")] // (1 + 2/5 + 1) / 3 = 0.80 exactly, prefix 2: 0.84
    [InlineData("XAB", "YABBBBB", "tinjau")]
    public void The_name_contradicts_below_eighty_hundredths(string namaA, string namaB, string tingkat) =>
        Assert.Equal(tingkat, TabelKegandaan.Tingkat.Kode(Assert.Single(PencarianGanda.Cari([Seorang("A") with { Nama = namaA }, Seorang("B") with { Nama = namaB, TanggalLahir = new LocalDate(1960, 5, 5) }]).Pasangan).Tingkat));

    [Theory]
    [InlineData("3374995708910003", "3374995708910999", TingkatGanda.Kuat)]
    [InlineData("3374995708910003", "3324995708910999", TingkatGanda.Kuat)]
    [InlineData("3374995708910003", "5171995708910999", TingkatGanda.Tinjau)]
    [InlineData("3374995708910003", null, TingkatGanda.Kuat)]
    [InlineData("3374995708910003", "5171995708910000", TingkatGanda.Kuat)] // serial 0000: not valid
    public void GD_3_between_valid_NIKs_of_two_provinces_is_to_be_looked_at(string nikA, string? nikB, TingkatGanda tingkat)
    {
        Penduduk a = Seorang("A") with { Nik = Nik.Check(nikA), NomorKk = default };
        Penduduk b = Seorang("B") with { Nik = Nik.Check(nikB), NomorKk = default };
        PasanganGanda pasangan = Assert.Single(PencarianGanda.Cari([a, b]).Pasangan);

        Assert.Equal((AturanGanda.Gd3, tingkat), (pasangan.Aturan, pasangan.Tingkat));
        Assert.Equal(tingkat == TingkatGanda.Kuat ? 1 : 0, PencarianGanda.Cari([a, b]).Kelompok.Length);
    }

    [Theory]
    [InlineData("M. Yusuf", "Muhammad Yusuf", true)]
    [InlineData("Ali H.", "Ali Hasan", true)]
    [InlineData("M Y", "Muhammad Yusuf", true)]
    [InlineData("M. Hasan", "Muhammad H.", true)]
    [InlineData("M. Yusuf", "Yusuf", false)] // not the same number of words
    [InlineData("M. Yusuf", "Ahmad Yusuf", false)]
    [InlineData("M. Yusuf", "Muhammad Yasin", false)]
    [InlineData("1 Yusuf", "1000000 Yusuf", false)] // a digit is no initial
    [InlineData("Mu Yusuf", "Muhammad Yusuf", false)] // two letters are none
    [InlineData("M. Yusuf", "Muhammad", false)] // nor one word less
    [InlineData("Yusuf M", "Yusuf Muhammad", true)]
    public void A_single_letter_stands_for_a_word_in_one_family(string namaA, string namaB, bool ganda)
    {
        Penduduk a = Seorang("A") with { Nama = namaA };
        Penduduk b = Seorang("B") with { Nama = namaB, Nik = default };
        AturanGanda? harap = ganda ? AturanGanda.Gd4 : null;

        Assert.Equal(harap, PencarianGanda.Bandingkan(a, b).Aturan);
        Assert.Equal(harap, PencarianGanda.Cari([a, b]).Pasangan.SingleOrDefault()?.Aturan);
        Assert.Equal(harap, PencarianGanda.Cari([b, a]).Pasangan.SingleOrDefault()?.Aturan);

        // Two valid NIKs: initials inside GD-N alike, so one person perhaps, else twins.
        Assert.Equal(ganda ? AturanGanda.Gd4 : AturanGanda.GdN, PencarianGanda.Bandingkan(a, b with { Nik = Nik.Check("3374995708910999") }).Aturan);
        if (ganda)
        {
            PerbandinganGanda kk = PencarianGanda.Bandingkan(a, b).Perbandingan.Single(p => p.Elemen == ElemenKepadanan.NomorKk);
            Assert.True(kk.Menentukan);
            Assert.Null(PencarianGanda.Bandingkan(a with { NomorKk = default }, b).Aturan);
            Assert.Null(PencarianGanda.Bandingkan(a with { TanggalLahir = new LocalDate(1991, 8, 7) }, b).Aturan);
            Assert.Null(PencarianGanda.Bandingkan(a with { NamaIbuKandung = "Kinasih Rahayi" }, b).Aturan);
            Assert.Null(PencarianGanda.Bandingkan(a with { Wilayah = null }, b).Aturan);
        }
    }

    [Theory]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("null")]
    [InlineData("n/a")]
    [InlineData(" Tidak  Tahu ")]
    [InlineData("TIDAK DIKETAHUI")]
    [InlineData("xxx")]
    [InlineData("12345")]
    [InlineData("12 34")]
    [InlineData("(XXX)")]
    [InlineData("- / XXX")]
    public void Placeholders_make_nobody_a_duplicate(string isian)
    {
        Penduduk a = Seorang("A") with { Nik = default, Nama = isian };
        Assert.Empty(PencarianGanda.Cari([a, a with { IdDtks = IdDtks.Parse("B") }]).Pasangan);

        // Of ibu kandung too: without her only the family joins them, and outside it nothing.
        Penduduk b = Seorang("C") with { Nik = default, NomorKk = default, NamaIbuKandung = isian };
        Assert.Empty(PencarianGanda.Cari([b, b with { IdDtks = IdDtks.Parse("D") }]).Pasangan);

        var kolom = new PembangunKolomGanda();
        kolom.Tambah(Seorang("E") with { Nik = default, NomorKk = default, JenisKelamin = null, Wilayah = null }, isian);
        kolom.Tambah(Seorang("F") with { Nik = default, NomorKk = default, JenisKelamin = null, Wilayah = null }, isian);
        Assert.Equal(isian is "(XXX)" or "- / XXX" ? 1 : 0, PencarianGanda.Cari(kolom.Selesai()).Pasangan.Length);
    }

    [Fact]
    public void Any_number_of_names_of_kabupaten_fits()
    {
        var kolom = new PembangunKolomGanda();
        for (int i = 0; i < 70_000; i++)
        {
            kolom.Tambah(Seorang(Nomor(i)) with { Nik = default, NomorKk = default, JenisKelamin = null, Wilayah = null, TanggalLahir = new LocalDate(1900 + (i / 300 % 100), 1 + (i % 12), 1 + (i / 12 % 28)) }, Huruf(i / 2));
        }

        Assert.Equal(70_000, kolom.Selesai().Jumlah);
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
        Assert.Throws<ArgumentOutOfRangeException>(() => new PilihanGanda { BatasGugus = 1 });
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

    private static string Nomor(int i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P{i:00000}");

    /// <summary>Four letters for a number, different for different numbers.</summary>
    private static string Huruf(int i) => new([(char)('A' + (i / 17576 % 26)), (char)('A' + (i / 676 % 26)), (char)('A' + (i / 26 % 26)), (char)('A' + (i % 26))]);

    /// <summary>A name that shares little with the others: the four letters in another order, each three times.</summary>
    private static string NamaUnik(int i) => string.Concat(Huruf(i * 7919 % 456_976).Select(c => new string(c, 3)));

    private static IEnumerable<(int A, int B)> Berpasangan(IReadOnlyList<int> anggota, RekamanGanda[] daftar) =>
        anggota.SelectMany(a => anggota.Where(b => a < b && daftar[a].Orang.IdDtks != daftar[b].Orang.IdDtks).Select(b => (a, b)));

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
        Assert.Equal(a.Gugus.Select(g => (g.Aturan, g.Tingkat, Teks(g.Anggota))), b.Gugus.Select(g => (g.Aturan, g.Tingkat, Teks(g.Anggota))));
        Assert.Equal(a.Kunci.ToArray(), b.Kunci.ToArray());
        Assert.Equal(a.BlokBesar.ToArray(), b.BlokBesar.ToArray());
        Assert.Equal(a.TanpaId.ToArray(), b.TanpaId.ToArray());
    }
}
