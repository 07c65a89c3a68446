using Dtks.Domain;
using Dtks.Testing;
using Xunit.Abstractions;

namespace Dtks.Rules.Tests;

/// <summary>The bulk face gives the answers of the explaining face, without allocating.</summary>
public class PutusanMassalTests(ITestOutputHelper keluaran)
{
    /// <summary>The first code that vectors do not serve.</summary>
    private const int KodeLangka = 64;

    private static readonly Pasangan[] SemuaPasangan = SusunPasangan();

    [Fact]
    public void Grouped_rows_agree_with_the_explaining_face() =>
        Properti.UntukSemua(PembangkitKelayakan.Kasus, kasus =>
        {
            // Why: the bulk face takes people of a family side by side, so the case is put in that order first.
            var bahan = Urutkan(kasus.Bahan);
            var hasil = VerifikasiKelayakan.Putuskan(bahan, kasus.Kebijakan);
            var keadaan = Kemas(bahan, hasil.Konteks);
            var (awalOrang, awalKeluarga) = Kelompokkan(bahan);
            var putusan = new KodePutusan[keadaan.Length];
            var massal = new PutusanMassal(hasil.Konteks);
            massal.Putuskan(keadaan, awalOrang, awalKeluarga, putusan);
            return putusan.Select(p => massal[p]).SequenceEqual(hasil.Putusan.Select(p => p.Ringkas));
        }, 200);

    [Fact]
    public void Columns_and_groups_agree_with_the_page_for_every_pair_of_states_in_every_context()
    {
        var salah = new System.Collections.Concurrent.ConcurrentBag<string>();

        // Why: the common pairs are walked in each context, so that vectors are full of them and meet all of them.
        var cuplikan = new Cuplikan<Pasangan>(SemuaPasangan, 9, p => p.Pbi, p => p.Program, p => p.Langka ? null : p);
        Parallel.ForEach(RuangUji.Konteks.Where(k => !k.KeluargaTerjangkau).Index(), satu =>
        {
            var (giliran, konteks) = satu;
            var pasangan = cuplikan.Bagian(giliran);
            var pbi = pasangan.Select(p => p.Pbi).ToArray();
            var program = pasangan.Select(p => p.Program).ToArray();
            int[] orang = [.. Enumerable.Range(0, pasangan.Count).Select(i => 2 * i)];
            KeadaanKepesertaan[] kelompok = [.. pasangan.SelectMany(p => new[] { p.Pbi, p.Program })];
            var massal = new PutusanMassal(konteks);
            var kolom = new KodePutusan[pbi.Length];
            massal.Putuskan(pbi, program, kolom);
            var baris = new KodePutusan[kelompok.Length];
            massal.Putuskan(kelompok, orang, baris);
            for (var i = 0; i < kolom.Length; i++)
            {
                var harapan = pasangan[i].Kelas is { } kelas ? RuangUji.Putuskan(kelas, konteks, out _) : default;
                if (massal[kolom[i]] != harapan || massal[baris[(2 * i) + 1]] != harapan)
                {
                    salah.Add($"{pasangan[i].Kelas}: {massal[kolom[i]]} / {harapan}");
                }
            }
        });
        Assert.Empty(salah.Take(5));
        keluaran.WriteLine($"{cuplikan} pairs of states");
    }

    [Fact]
    public void Families_agree_with_the_page_for_every_pair_of_states_beside_every_cause_of_another_member()
    {
        var salah = new System.Collections.Concurrent.ConcurrentBag<string>();
        var cuplikan = new Cuplikan<Pasangan>(SemuaPasangan, 23, p => p.Pbi, p => p.Program);
        Parallel.ForEach(RuangUji.Konteks.Where(k => k.KeluargaTerjangkau).Index(), satu =>
        {
            var (giliran, konteks) = satu;
            var massal = new PutusanMassal(konteks);

            // For each image that others can have, one PBI-JK that has it, or two where death alone stands beside a cause.
            foreach (var (lain, sebab) in Sebab(konteks))
            {
                // Each family: those who cause, then the person with both kepesertaan.
                var pasangan = cuplikan.Bagian(giliran++);
                var lebar = sebab.Length + 2;
                var kepesertaan = new KeadaanKepesertaan[pasangan.Count * lebar];
                var orang = new int[pasangan.Count * (sebab.Length + 1)];
                var keluarga = new int[pasangan.Count];
                for (var i = 0; i < pasangan.Count; i++)
                {
                    var awal = i * lebar;
                    sebab.CopyTo(kepesertaan, awal);
                    kepesertaan[awal + lebar - 2] = pasangan[i].Pbi;
                    kepesertaan[awal + lebar - 1] = pasangan[i].Program;
                    keluarga[i] = i * (sebab.Length + 1);
                    for (var j = 0; j <= sebab.Length; j++)
                    {
                        orang[keluarga[i] + j] = awal + j;
                    }
                }

                var putusan = new KodePutusan[kepesertaan.Length];
                massal.Putuskan(kepesertaan, orang, keluarga, putusan);
                for (var i = 0; i < pasangan.Count; i++)
                {
                    var harapan = pasangan[i].Kelas is { } kelas ? RuangUji.Putuskan(kelas with { Lain = lain }, konteks, out _) : default;
                    var jawaban = massal[putusan[(i * lebar) + lebar - 1]];
                    if (jawaban != harapan)
                    {
                        salah.Add($"{pasangan[i].Kelas} {lain}: {jawaban} / {harapan}");
                    }
                }
            }
        });
        Assert.Empty(salah.Take(5));
        keluaran.WriteLine($"{cuplikan} pairs of states");
    }

    [Fact]
    public void Every_two_causes_of_a_family_reach_a_third_member_and_each_other_as_the_page_says()
    {
        KelasKepesertaan[] pbi = [default, .. RuangKeadaan.Kepesertaan.Where(k => k.Jenis == JenisKepesertaan.Pbi)];
        var target = new KelasKelayakan(JenisKepesertaan.KomponenKeluarga, default, default, default, default, default, default);
        var sasaran = KeadaanKepesertaan.DariKelas(new(JenisKepesertaan.KomponenKeluarga, default, default, default));

        // Why: what two members do to each other depends on how far each reaches and whether by death: every such pair is walked in each context.
        var cuplikan = new Cuplikan<(KelasKepesertaan A, KelasKepesertaan B)>(
            from a in pbi from b in pbi select (a, b),
            11,
            p => p.A,
            p => p.B,
            p => (Tersendiri(p.A), Tersendiri(p.B)) is ({ } a, { } b) ? (a, b) : null);
        foreach (var (giliran, konteks) in RuangUji.Konteks.Where(k => k.KeluargaTerjangkau).Index())
        {
            var massal = new PutusanMassal(konteks);
            var putusan = new KodePutusan[5];
            foreach (var (a, b) in cuplikan.Bagian(giliran))
            {
                SebabLain sa = Keluar(a, konteks), sb = Keluar(b, konteks);
                massal.Putuskan([Kode(a), sasaran, Kode(b), sasaran, sasaran], [0, 2, 4], [0], putusan);
                var ketiga = target with { Lain = new(HukumKelayakan.LebihJauh(sa.Tahap, sb.Tahap), sa.Kematian || sb.Kematian) };
                var pertama = target with { Pbi = a.Sendiri, KemensosPbi = a.Kemensos, Orang = a.Orang, Lain = sb };
                var kedua = target with { Pbi = b.Sendiri, KemensosPbi = b.Kemensos, Orang = b.Orang, Lain = sa };
                foreach (var (kelas, jawaban) in ((KelasKelayakan, KodePutusan)[])[(ketiga, putusan[4]), (pertama, putusan[1]), (kedua, putusan[3])])
                {
                    if (RuangUji.Putuskan(kelas, konteks, out _) is var harapan && harapan != massal[jawaban])
                    {
                        Assert.Fail($"{a} {b} {kelas}: {massal[jawaban]} / {harapan}");
                    }
                }
            }
        }

        keluaran.WriteLine($"{cuplikan} pairs of causes");

        // The one item of a PBI-JK that has one, where it is by death alone or without.
        static Nyataan? Tersendiri(KelasKepesertaan k) =>
            (k.Sendiri == default || k.Kemensos == default) && k.Orang == default && (k.Sendiri == default ? k.Kemensos : k.Sendiri) is { Sifat: not SifatAlasan.MeninggalDanLain } n ? n : null;
    }

    // VK-5: only a declaration by death asks for ahli waris; one of them in the family is enough to be sure, and what the caller states is not looked up.
    [Fact]
    public void Ahli_waris_are_looked_up_where_a_death_is_declared_and_nowhere_else()
    {
        var nik = Nik.Parse("3374995203850001");
        var kk = NomorKk.Check("3374990101150007");
        SusunanKeluarga keluarga = new(
        [
            new Penduduk { Nik = new(nik), NomorKk = kk, Hubungan = HubunganKeluarga.Istri },
            new Penduduk { Nik = Nik.Check("3374990101800002"), NomorKk = kk, Hubungan = HubunganKeluarga.KepalaKeluarga },
        ]);
        var konteks = KonteksKelayakan.Susun(new Periode(2024, 2));
        var per = new NodaTime.LocalDate(2024, 2, 20);
        FaktaKepesertaan Fakta(AlasanTidakLayak alasan) =>
            new(ProgramBansos.Pkh, PeranKepesertaan.Penerima, new(nik, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = [alasan] });
        Assert.Equal(Kepastian.Ya, Fakta(AlasanTidakLayak.Meninggal).Menurut(konteks, () => keluarga, 0, per).AhliWaris);
        Assert.Equal(Kepastian.TidakTahu, Fakta(AlasanTidakLayak.SudahMampu).Menurut(konteks, TidakDicari, 0, per).AhliWaris);
        Assert.Equal(Kepastian.Tidak, (Fakta(AlasanTidakLayak.Meninggal) with { AhliWaris = Kepastian.Tidak }).Menurut(konteks, TidakDicari, 0, per).AhliWaris);

        static SusunanKeluarga TidakDicari() => throw new InvalidOperationException("Nobody is looked for here.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(999)]
    public void A_rare_code_anywhere_in_a_block_is_decided_like_the_others(int tempat)
    {
        var massal = new PutusanMassal(RuangUji.Konteks.First(k => k.AdaKm1 && !k.KeluargaTerjangkau));
        var umum = KeadaanKepesertaan.DariKelas(new(JenisKepesertaan.Pbi, new(TingkatNyataan.BelumFinal), default, default));
        var langka = KeadaanKepesertaan.DariKelas(new(JenisKepesertaan.Pbi, default, new(TingkatNyataan.Diam), default));
        var kolom = Enumerable.Repeat(umum, 1000).ToArray();
        kolom[tempat] = langka;
        var putusan = new KodePutusan[1000];
        massal.Putuskan(kolom, kolom, putusan);
        for (var i = 0; i < kolom.Length; i++)
        {
            Assert.Equal(i == tempat ? SumberPutusan.Kemensos : SumberPutusan.Verifikasi, massal[putusan[i]].Sumber);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void Columns_of_any_length_are_decided_to_the_last_row(int panjang)
    {
        var konteks = KonteksKelayakan.Susun(new Periode(2024, 2));
        var fakta = new FaktaKepesertaan(ProgramBansos.Pkh, PeranKepesertaan.Penerima, new Penetapan(Nik.Parse("3374990101900001"), ProgramBansos.Pkh, StatusDeklarasi.Layak));
        var layak = KeadaanKepesertaan.Dari(fakta, konteks, out _);
        var program = Enumerable.Repeat(layak, panjang).ToArray();
        var putusan = new KodePutusan[panjang];
        var massal = new PutusanMassal(konteks);
        massal.Putuskan(new KeadaanKepesertaan[panjang], program, putusan);
        Assert.All(putusan, p => Assert.Equal((StatusKelayakan.Layak, SumberPutusan.Verifikasi), (massal[p].Kelayakan, massal[p].Sumber)));
    }

    [Fact]
    public void Scope_keluarga_without_families_is_refused_not_guessed()
    {
        var kebijakan = KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga };
        var massal = new PutusanMassal(KonteksKelayakan.Susun(new Periode(2024, 2), kebijakan: kebijakan));
        Assert.Throws<InvalidOperationException>(() => massal.Putuskan(new KeadaanKepesertaan[1], new KeadaanKepesertaan[1], new KodePutusan[1]));
        Assert.Throws<InvalidOperationException>(() => massal.Putuskan(new KeadaanKepesertaan[1], [0], new KodePutusan[1]));
    }

    [Theory]
    [InlineData(new[] { 1 })]
    [InlineData(new int[0])]
    [InlineData(new[] { 0, 4 })]
    [InlineData(new[] { 0, 2, 1 })]
    public void Groups_that_do_not_cover_the_rows_in_order_are_refused(int[] awal)
    {
        var massal = new PutusanMassal(KonteksKelayakan.Susun(new Periode(2024, 2)));
        Assert.Throws<ArgumentException>(() => massal.Putuskan(new KeadaanKepesertaan[3], awal, new KodePutusan[3]));

        var keluarga = new PutusanMassal(KonteksKelayakan.Susun(new Periode(2024, 2), kebijakan: KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga }));
        Assert.Throws<ArgumentException>(() => keluarga.Putuskan(new KeadaanKepesertaan[3], awal, [0], new KodePutusan[3]));
        Assert.Throws<ArgumentException>(() => keluarga.Putuskan(new KeadaanKepesertaan[3], [0, 1, 2], awal, new KodePutusan[3]));
        Assert.Throws<ArgumentException>(() => keluarga.Putuskan(new KeadaanKepesertaan[3], [0, 1, 2], [0], new KodePutusan[2]));
    }

    [Theory]
    [InlineData(2, 3, 3)]
    [InlineData(3, 2, 3)]
    [InlineData(3, 3, 2)]
    public void Columns_that_differ_in_length_are_refused(int pbi, int program, int putusan)
    {
        var massal = new PutusanMassal(KonteksKelayakan.Susun(new Periode(2024, 2)));
        Assert.Throws<ArgumentException>(() => massal.Putuskan(new KeadaanKepesertaan[pbi], new KeadaanKepesertaan[program], new KodePutusan[putusan]));
    }

    [Fact]
    public void States_and_decisions_are_equal_when_they_say_the_same()
    {
        var keadaan = Enumerable.Range(0, KeadaanKepesertaan.JumlahKode).Select(KeadaanKepesertaan.DariKode).ToArray();
        Assert.Equal(keadaan.Length, keadaan.Distinct().Count());
        KeadaanKepesertaan a = keadaan[1], b = keadaan[2];
        Assert.True(a != b && a == KeadaanKepesertaan.DariKode(1) && a.Equals((object)KeadaanKepesertaan.DariKode(1)) && !a.Equals("lain"));
        Assert.Equal(a.GetHashCode(), KeadaanKepesertaan.DariKode(1).GetHashCode());

        var massal = new PutusanMassal(RuangUji.Konteks[^1]);
        var putusan = Enumerable.Range(0, massal.JumlahPutusan).Select(i => massal[new((ushort)i)]).ToArray();
        Assert.Equal(putusan.Length, putusan.Distinct().Count());
        Assert.True(putusan[1] != putusan[2] && !putusan[1].Equals((object)putusan[2]) && !putusan[1].Equals("lain"));
    }

    [Fact]
    public void Default_is_inert()
    {
        Assert.False(default(KeadaanKepesertaan).Ada);
        var kosong = default(PutusanRingkas);
        Assert.False(kosong.Ada);
        Assert.Equal(StatusKelayakan.BelumDapatDitentukan, kosong.Kelayakan);
        Assert.Equal(StatusKepesertaan.Tetap, kosong.Kepesertaan);
        Assert.Empty(kosong.Dasar);
        Assert.Equal("-", kosong.ToString());
    }

    /// <summary>A PBI-JK beside a kepesertaan; rare where vectors do not serve one of them.</summary>
    private readonly record struct Pasangan(KeadaanKepesertaan Pbi, KeadaanKepesertaan Program, KelasKelayakan? Kelas, bool Langka);

    /// <summary>Every PBI-JK (none among them) beside every kepesertaan, where the two do not contradict each other about ahli waris; the common ones side by side.</summary>
    private static Pasangan[] SusunPasangan()
    {
        KelasKepesertaan[] pbi = [default, .. RuangKeadaan.Kepesertaan.Where(k => k.Jenis == JenisKepesertaan.Pbi)];
        var umum = RuangKeadaan.Kepesertaan.Take(KodeLangka - 1).Append(default).ToHashSet();
        IEnumerable<Pasangan> semua =
        [
            .. from p in pbi
               from k in RuangKeadaan.Kepesertaan.Where(k => k.Jenis != JenisKepesertaan.Pbi).Prepend(default)
               let kelas = k == default ? default(KelasKelayakan?) : RuangKeadaan.Gabung(k, p)
               where k == default || kelas is not null
               select new Pasangan(Kode(p), Kode(k), kelas, !umum.Contains(p) || !umum.Contains(k)),
            .. from p in pbi.Skip(1) select new Pasangan(Kode(p), Kode(p), RuangKeadaan.Gabung(p, default), !umum.Contains(p)),
        ];
        return [.. semua.OrderBy(p => p.Langka)];
    }

    private static IEnumerable<(SebabLain Lain, KeadaanKepesertaan[] Sebab)> Sebab(KonteksKelayakan konteks)
    {
        var pbi = RuangKeadaan.Kepesertaan.Where(k => k.Jenis == JenisKepesertaan.Pbi).ToArray();
        foreach (var lain in RuangKeadaan.Sebab(konteks))
        {
            var tahap = lain.Tahap == default ? [] : new[] { Kode(pbi.First(k => Keluar(k, konteks) == lain with { Kematian = false })) };
            yield return (lain, lain.Kematian ? [.. tahap, Kode(pbi.First(k => Keluar(k, konteks) == new SebabLain(default, true)))] : tahap);
        }
    }

    private static SebabLain Keluar(KelasKepesertaan pbi, KonteksKelayakan konteks) => HukumKelayakan.SebabBagiKeluarga(pbi.Sendiri, pbi.Kemensos, konteks);

    private static KeadaanKepesertaan Kode(KelasKepesertaan k) => k == default ? default : KeadaanKepesertaan.DariKelas(k);

    private static BahanKelayakan Urutkan(BahanKelayakan b) => b with
    {
        Kepesertaan = [.. b.Kepesertaan.OrderBy(k => KunciKeluarga(b, k.Nik), StringComparer.Ordinal).ThenBy(k => k.Nik)],
    };

    private static string KunciKeluarga(BahanKelayakan b, Nik nik)
    {
        var diri = b.Orang.SingleOrDefault(o => o.Nik.NilaiBilaSah == nik);
        return diri is not null && diri.NomorKk.TryGetNilai(out var kk) ? kk.ToString("D") : "~" + nik.ToString("D");
    }

    private static KeadaanKepesertaan[] Kemas(BahanKelayakan b, KonteksKelayakan konteks)
    {
        var berkas = BerkasKelayakan.Susun(b);
        return [.. b.Kepesertaan.Select((_, i) => KeadaanKepesertaan.Dari(berkas.Fakta(i, konteks), konteks, out Aturan? _))];
    }

    private static (int[] AwalOrang, int[] AwalKeluarga) Kelompokkan(BahanKelayakan b)
    {
        var awalOrang = new List<int>();
        var awalKeluarga = new List<int>();
        for (var i = 0; i < b.Kepesertaan.Count; i++)
        {
            var nik = b.Kepesertaan[i].Nik;
            if (i > 0 && nik == b.Kepesertaan[i - 1].Nik)
            {
                continue;
            }

            if (i == 0 || KunciKeluarga(b, nik) != KunciKeluarga(b, b.Kepesertaan[i - 1].Nik))
            {
                awalKeluarga.Add(awalOrang.Count);
            }

            awalOrang.Add(i);
        }

        return ([.. awalOrang], [.. awalKeluarga]);
    }
}

/// <summary>What deciding allocates.</summary>
[Collection(Alokasi.Sendiri)]
public class AlokasiPutusanTests
{
    [Fact]
    public void Deciding_in_bulk_allocates_nothing()
    {
        var massal = new PutusanMassal(KonteksKelayakan.Susun(new Periode(2024, 2)));
        var pbi = new KeadaanKepesertaan[1000];
        var program = new KeadaanKepesertaan[1000];
        var putusan = new KodePutusan[1000];
        int[] awal = [.. Enumerable.Range(0, 500).Select(i => i * 2)];
        int[] keluarga = [.. Enumerable.Range(0, 250).Select(i => i * 2)];
        Alokasi.Nol(() =>
        {
            massal.Putuskan(pbi, program, putusan);
            massal.Putuskan(program, awal, putusan);
            massal.Putuskan(program, awal, keluarga, putusan);
        });
    }

    [Fact]
    public void A_decision_with_its_law_is_one_object_of_96_bytes_once_the_facts_are_ready()
    {
        var konteks = KonteksKelayakan.Susun(new Periode(2024, 2));
        var kelas = RuangUji.Cuplik(RuangKeadaan.Semua(konteks), 31).Bagian(0);
        var peserta = new Kepesertaan(Nik.Parse("3374991708910003"), ProgramBansos.Pkh);
        var putusan = new PutusanKelayakan[kelas.Count];
        Alokasi.PalingBanyak(96L * kelas.Count, () =>
        {
            for (int i = 0; i < kelas.Count; i++)
            {
                putusan[i] = PutusanKelayakan.Putuskan(i, peserta, kelas[i], konteks, (-1, -1), default, default);
            }
        });
    }
}
