using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Dtks.Bersama;
using Dtks.Domain;
using Xunit.Abstractions;

namespace Dtks.Rules.Tests;

/// <summary>Two laws compared (HD-3): complete, mirrored, empty against itself, and small enough to read.</summary>
public class PerbandinganHukumTests(ITestOutputHelper keluaran)
{
    private static readonly EdisiAturan Baru = EdisiAturan.Kepmensos150Tahun2022;
    private static readonly EdisiAturan Lama = EdisiAturan.Permensos3Tahun2021;
    private static readonly KebijakanDtks Keluarga = KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga };

    private static readonly Dictionary<string, (PihakHukum A, PihakHukum B)> DaftarPasangan = new(StringComparer.Ordinal)
    {
        ["edisi"] = (new(Lama), new(Baru)),
        ["cakupan-kaskade"] = (new(Baru), new(Baru, Keluarga)),
        ["edisi-keluarga"] = (new(Lama, Keluarga), new(Baru, Keluarga)),
        ["akibat-diam"] = (new(Baru), new(Baru, KebijakanDtks.Baku with { AkibatDiamKemensos = AkibatDiamKemensos.Dihentikan })),
        ["tanpa-verifikasi"] = (new(Baru), new(Baru, KebijakanDtks.Baku with { TanpaVerifikasi = KebijakanTanpaVerifikasi.DianggapTidakLayak })),
    };

    private static readonly ConcurrentDictionary<(PihakHukum, PihakHukum), PerbandinganHukum> Dibandingkan = [];

    public static TheoryData<string> Pasangan => [.. DaftarPasangan.Keys];

    [Theory]
    [MemberData(nameof(Pasangan))]
    public void Expanded_again_the_lines_and_those_of_the_way_back_are_the_difference_class_by_class(string pasangan)
    {
        var (a, b) = DaftarPasangan[pasangan];
        var ruang = new RuangKelas(Bandingkan(a, b).Perbedaan, Bandingkan(b, a).Perbedaan);
        var kelas = RuangKelas.Dunia(a, b).Select((d, i) => ruang.Periksa(d.A, d.B, d.Bit, i)).Sum();
        Assert.True(kelas > (Properti.Penuh ? 100_000 : 7_000), $"only {kelas} classes were walked");

        // Why: a line that holds for few classes may hold for none of a part; then all are looked through for it.
        foreach (var d in RuangKelas.Dunia(a, b).TakeWhile(_ => !ruang.SemuaTerpakai))
        {
            ruang.PeriksaSisa(d.A, d.B, d.Bit);
        }

        Assert.True(ruang.SemuaTerpakai, "a line holds for no class");
        keluaran.WriteLine($"{kelas} classes; without those of the family, so far: {RuangKelas.Dilalui}");
    }

    [Theory]
    [MemberData(nameof(Pasangan))]
    public void The_table_is_as_approved(string pasangan)
    {
        var (a, b) = DaftarPasangan[pasangan];
        var banding = Bandingkan(a, b);
        var teks = new StringBuilder();
        foreach (var p in banding.Parameter)
        {
            teks.Append(p.Nama).Append(": ").Append(p.A ?? "-").Append(" -> ").Append(p.B ?? "-").Append(" | ").Append(p.DasarA).Append(" | ").Append(p.DasarB).Append('\n');
        }

        teks.Append("hanya A: ").AppendJoin(' ', banding.HanyaA.Select(r => r.Id)).Append("\nhanya B: ").AppendJoin(' ', banding.HanyaB.Select(r => r.Id)).Append('\n');
        foreach (var p in banding.Perbedaan)
        {
            teks.AppendJoin(", ", p.A.Select(TabelPerbandingan.Akibat.Kode)).Append(" -> ").Append(TabelPerbandingan.Akibat.Kode(p.B))
                .Append(" | ").AppendJoin("; ", p.Fakta.Select(f => $"{f.Fakta}: {string.Join(", ", f.Nilai)}"))
                .Append(" | ").AppendJoin(' ', p.AturanA.Select(r => r.Id)).Append(" -> ").AppendJoin(' ', p.AturanB.Select(r => r.Id))
                .Append(" | ").Append(TabelPerbandingan.Perubahan.Kode(p.Perubahan)).Append('\n');
        }

        BerkasEmas.Banding(pasangan, teks.ToString());
    }

    [Fact]
    public void A_law_compared_with_itself_or_with_a_derived_edition_in_which_nothing_changed_shows_nothing()
    {
        var cuplikan = new Cuplikan<PihakHukum>(SemuaPihak(), 3, p => p.Edisi, p => p.Kebijakan?.CakupanKaskade, p => p.Kebijakan?.TanpaVerifikasi, p => p.Kebijakan?.AkibatDiamKemensos);
        foreach (var pihak in cuplikan.Bagian(0))
        {
            var turunan = pihak.Edisi.Turunkan("turunan-sama", "Turunan tanpa perubahan", new Sumber("UJI", "Uji"), new Periode(2024, 6), new Periode(2024, 12));
            foreach (var lain in (PihakHukum[])[pihak, pihak with { Edisi = turunan, Periode = pihak.Edisi.Selesai }])
            {
                var banding = PerbandinganHukum.Bandingkan(pihak, lain);
                Assert.Empty(banding.Perbedaan);
                Assert.Empty(banding.Parameter);
                Assert.Empty(banding.HanyaA);
                Assert.Empty(banding.HanyaB);
            }
        }

        keluaran.WriteLine($"{cuplikan} laws");
    }

    [Fact]
    public void A_derived_edition_in_which_nothing_changed_decides_equally_on_every_class()
    {
        var (giliran, cuplikan) = (0, new Dictionary<EdisiAturan, Cuplikan<KelasKelayakan>>());
        foreach (var pihak in SemuaPihak())
        {
            var turunan = pihak.Edisi.Turunkan("turunan-sama", "Turunan tanpa perubahan", new Sumber("UJI", "Uji"), new Periode(2024, 6), new Periode(2024, 12));
            foreach (var (a, b, _) in RuangKelas.Dunia(pihak, pihak with { Edisi = turunan, Periode = pihak.Edisi.Selesai }))
            {
                if (!cuplikan.TryGetValue(pihak.Edisi, out var kelas))
                {
                    cuplikan.Add(pihak.Edisi, kelas = RuangUji.Cuplik(RuangKeadaan.Semua(a).Where(k => k.Lain == default), 23));
                }

                var sebab = RuangKeadaan.Sebab(a);
                foreach (var k in kelas.Bagian(giliran++))
                {
                    foreach (var lain in k.Jenis == JenisKepesertaan.Pbi ? [default] : sebab)
                    {
                        var (x, y) = (RuangUji.Putuskan(k with { Lain = lain }, a, out _), RuangUji.Putuskan(k with { Lain = lain }, b, out _));
                        if (x != y)
                        {
                            Assert.Fail($"{pihak.Edisi} {k} {lain}: {x} {y}");
                        }
                    }
                }
            }
        }

        keluaran.WriteLine($"classes without those of the family: {string.Join(", ", cuplikan.Values)}");
    }

    [Theory]
    [MemberData(nameof(Pasangan))]
    public void The_other_way_round_the_same_classes_change_sides(string pasangan)
    {
        var (a, b) = DaftarPasangan[pasangan];
        var (maju, mundur) = (Bandingkan(a, b), Bandingkan(b, a));
        Assert.Equal(
            maju.Perbedaan.SelectMany(p => p.A.Select(x => (x, p.B))).Distinct().Order(),
            mundur.Perbedaan.SelectMany(p => p.A.Select(x => (p.B, x))).Distinct().Order());
        Assert.Equal(maju.Parameter.Select(p => (p.Nama, p.A, p.B)).Order(), mundur.Parameter.Select(p => (p.Nama, A: p.B, B: p.A)).Order());
        Assert.Equal(maju.HanyaA.AsEnumerable(), mundur.HanyaB);
        Assert.Equal(maju.HanyaB.AsEnumerable(), mundur.HanyaA);
    }

    [Fact]
    public void What_a_derived_edition_changes_is_told_line_by_line_with_its_place()
    {
        var bacaan = Baru.Turunkan(
            "bacaan-uji", "Bacaan uji", new Sumber("NOTA-1", "Nota 1"), new Periode(2024, 6), new Periode(2024, 12),
            static isi => isi with
            {
                Alasan = isi.Alasan.Lalu(
                    new Periode(2024, 6), [.. isi.Alasan.Pada(new Periode(2024, 5)).Where(x => x.Kode != AlasanTidakLayak.SudahMampu)], new Sitasi(new Sumber("NOTA-1", "Nota 1"), "angka 1")),
                TenggatTanggapan = isi.TenggatTanggapan.Lalu(new Periode(2024, 6), 10, new Sitasi(new Sumber("NOTA-1", "Nota 1"), "angka 2")),
            },
            [Aturan.KM1]);
        var banding = PerbandinganHukum.Bandingkan(new(Baru), new(bacaan));
        Assert.Collection(
            banding.Parameter,
            p =>
            {
                Assert.Equal($"alasan[{(int)AlasanTidakLayak.SudahMampu}]", p.Nama);
                Assert.NotNull(p.A);
                Assert.Null(p.B);
                Assert.Equal("angka 1", p.DasarB.Bagian);
            },
            p => Assert.Equal(("tenggat_tanggapan", "14", "10"), (p.Nama, p.A, p.B)));
        Assert.Equal([Aturan.KM1], banding.HanyaA.AsEnumerable());
        Assert.Empty(banding.HanyaB);
        Assert.Contains(banding.Perbedaan, p => p.AturanA.Contains(Aturan.KM1));
        Assert.DoesNotContain(banding.Perbedaan, p => p.AturanB.Contains(Aturan.KM1));
    }

    [Fact]
    public void A_family_is_decided_under_both_laws_from_the_same_facts()
    {
        Nik ibu = Nik.Parse("3374995203850001"), anak = Nik.Parse("3374991708910003");
        var kk = NomorKk.Check("3374990101150001");
        var bahan = new BahanKelayakan
        {
            Periode = new(2024, 2),
            Kepesertaan = [new(ibu, ProgramBansos.PbiJk), new(ibu, ProgramBansos.Pkh), new(anak, ProgramBansos.Sembako)],
            Penetapan = [new(ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [AlasanTidakLayak.SudahMampu], Difinalisasi = true }],
            Orang = [new() { Nik = Nik.Check(ibu.ToString("D")), NomorKk = kk }, new() { Nik = Nik.Check(anak.ToString("D")), NomorKk = kk }],
            Surat = RuangUji.Surat(StatusSurat.Disetujui),
        };

        // Dasar: VK-8 belongs to the newer edition; the policy widens it to the family.
        var edisi = PerbandinganHukum.Bandingkan(bahan, new(Lama), new(Baru));
        Assert.Equal([PerubahanPutusan.Sama, PerubahanPutusan.Kehilangan, PerubahanPutusan.Sama], edisi.Select(p => p.Perubahan));
        Assert.Equal([Aturan.VK8, Aturan.VK12], edisi[1].AturanB.AsEnumerable());
        Assert.Equal([Aturan.VK10], edisi[1].AturanA.AsEnumerable());
        var kebijakan = PerbandinganHukum.Bandingkan(bahan, new(Baru), new(Baru, Keluarga));
        Assert.Equal([PerubahanPutusan.Sama, PerubahanPutusan.Sama, PerubahanPutusan.Kehilangan], kebijakan.Select(p => p.Perubahan));
        var mundur = PerbandinganHukum.Bandingkan(bahan, new(Baru, Keluarga), new(Baru));
        Assert.Equal(PerubahanPutusan.Memperoleh, mundur[2].Perubahan);
        Assert.All(PerbandinganHukum.Bandingkan(bahan, new(Baru), new(Baru)), p => Assert.Equal(PerubahanPutusan.Sama, p.Perubahan));
    }

    [Fact]
    public void An_open_answer_is_neither_gained_nor_lost()
    {
        foreach (var (a, b) in from a in Enum.GetValues<AkibatPutusan>() from b in Enum.GetValues<AkibatPutusan>() select (a, b))
        {
            var perubahan = PerbandinganHukum.Perubahan(a, b);
            Assert.Equal((a, b) is (not AkibatPutusan.BelumDapatDitentukan, not AkibatPutusan.BelumDapatDitentukan) && a != b, perubahan is PerubahanPutusan.Memperoleh
                or PerubahanPutusan.Kehilangan or PerubahanPutusan.MenjadiLayak or PerubahanPutusan.MenjadiTidakLayak);
            Assert.Equal(a == b, perubahan == PerubahanPutusan.Sama);
            Assert.Equal(perubahan switch
            {
                PerubahanPutusan.Memperoleh => PerubahanPutusan.Kehilangan,
                PerubahanPutusan.Kehilangan => PerubahanPutusan.Memperoleh,
                PerubahanPutusan.MenjadiLayak => PerubahanPutusan.MenjadiTidakLayak,
                PerubahanPutusan.MenjadiTidakLayak => PerubahanPutusan.MenjadiLayak,
                PerubahanPutusan.MenjadiBelumDapatDitentukan => PerubahanPutusan.MenjadiDapatDitentukan,
                PerubahanPutusan.MenjadiDapatDitentukan => PerubahanPutusan.MenjadiBelumDapatDitentukan,
                _ => perubahan,
            }, PerbandinganHukum.Perubahan(b, a));
        }
    }

    [Fact]
    public void An_edition_without_verifikasi_or_without_a_period_is_refused()
    {
        Assert.Throws<DiLuarCakupanException>(() => PerbandinganHukum.Bandingkan(new(EdisiAturan.Permensos5Tahun2019), new(Baru)));
        var tanpaMasa = Baru.Turunkan("tanpa-masa", "Tanpa masa", new Sumber("UJI", "Uji"));
        Assert.Throws<DiLuarCakupanException>(() => PerbandinganHukum.Bandingkan(new(Baru), new(tanpaMasa)));
        Assert.Empty(PerbandinganHukum.Bandingkan(new(Baru), new(tanpaMasa, Periode: new Periode(2024, 5))).Perbedaan);
    }

    private static PerbandinganHukum Bandingkan(PihakHukum a, PihakHukum b) => Dibandingkan.GetOrAdd((a, b), static p => PerbandinganHukum.Bandingkan(p.Item1, p.Item2));

    private static IEnumerable<PihakHukum> SemuaPihak() =>
        from edisi in EdisiAturan.Semua.Where(e => e.PunyaVerifikasiKelayakan)
        from kebijakan in RuangUji.Konteks.Select(k => k.Kebijakan).Distinct()
        select new PihakHukum(edisi, kebijakan);
}

/// <summary>Every class of facts, walked without folding anything, against the lines of a comparison and those of the same two laws the other way round.</summary>
internal sealed class RuangKelas(ImmutableArray<PerbedaanHukum> maju, ImmutableArray<PerbedaanHukum> mundur)
{
    private static readonly string[] Penetapan = [.. RuangKeadaan.Penetapan.Select(n => n.ToString())];
    private static readonly string[] Kemensos = [.. RuangKeadaan.Kemensos.Select(n => n.ToString())];
    private static readonly TingkatNyataan[] Lain = [TingkatNyataan.TidakAda, TingkatNyataan.BelumFinal, TingkatNyataan.FinalTakTercakup, TingkatNyataan.FinalTercakup];
    private static readonly TingkatNyataan[] KemensosLain = [TingkatNyataan.TidakAda, TingkatNyataan.FinalTakTercakup, TingkatNyataan.FinalTercakup, TingkatNyataan.Diam];

    private static readonly (string Fakta, string[] Nilai)[] Sumbu =
    [
        ("surat", ["tidak-ada", "menunggu", "disetujui"]),
        ("jendela", ["terbuka", "berakhir"]),
        ("kepesertaan", [.. RuangKeadaan.Jenis.Select(RuangKeadaan.Kode)]),
        .. FaktaOrang.Semua.Select(f => (f.Kode, ((string[])["tidak-diketahui", "ya", "tidak", "program-lain"])[..f.Keadaan.Length])),
        ("penetapan", Penetapan),
        ("kemensos", Kemensos),
        ("penetapan_pbi", Penetapan),
        ("kemensos_pbi", Kemensos),
        ("keluarga", [.. Lain.Select(t => new Nyataan(t).ToString())]),
        ("keluarga_kemensos", [.. KemensosLain.Select(t => new Nyataan(t).ToString())]),
    ];

    private static readonly Dictionary<Nyataan, UInt128> BitSendiri = BitNyataan("penetapan", RuangKeadaan.Penetapan);
    private static readonly Dictionary<Nyataan, UInt128> BitKemensos = BitNyataan("kemensos", RuangKeadaan.Kemensos);
    private static readonly Dictionary<Nyataan, UInt128> BitPbi = BitNyataan("penetapan_pbi", RuangKeadaan.Penetapan);
    private static readonly Dictionary<Nyataan, UInt128> BitKemensosPbi = BitNyataan("kemensos_pbi", RuangKeadaan.Kemensos);
    private static readonly Dictionary<TentangOrang, UInt128> BitOrang = RuangKeadaan.Orang.ToDictionary(o => o, HitungBitOrang);

    private static readonly Dictionary<JenisKepesertaan, UInt128> BitJenis = RuangKeadaan.Jenis.ToDictionary(j => j, j => Bit("kepesertaan", RuangKeadaan.Jenis.IndexOf(j)));

    private static readonly ConcurrentDictionary<(bool, string), Cuplikan<KelasKelayakan>> Dicuplik = [];
    private readonly BarisBanding[] maju = [.. maju.Select(p => new BarisBanding(p))];
    private readonly BarisBanding[] mundur = [.. mundur.Select(p => new BarisBanding(p))];

    /// <summary>How many classes of how many all comparisons walked so far.</summary>
    public static string Dilalui => string.Join(", ", Dicuplik.Values);

    public bool SemuaTerpakai => maju.Concat(mundur).All(static b => b.Terpakai);

    public static IEnumerable<(KonteksKelayakan A, KonteksKelayakan B, UInt128 Bit)> Dunia(PihakHukum a, PihakHukum b) =>
        from s in Enumerable.Range(0, 3)
        from akhir in Enumerable.Range(0, 2)
        select (Konteks(a, s, akhir == 1), Konteks(b, s, akhir == 1), Bit("surat", s) | Bit("jendela", akhir));

    /// <summary>Walks one world, or part of it; gives how many classes there were.</summary>
    public long Periksa(KonteksKelayakan a, KonteksKelayakan b, UInt128 dunia, int giliran) => Periksa(a, b, dunia, Cuplik(a, b).Bagian(giliran), static _ => true);

    /// <summary>Walks the classes of a world that stand in a line which held for none so far.</summary>
    public void PeriksaSisa(KonteksKelayakan a, KonteksKelayakan b, UInt128 dunia)
    {
        BarisBanding[] sisa = [.. maju.Concat(mundur).Where(r => !r.Terpakai && (dunia & ~r.Bit) == 0)];
        if (sisa.Length > 0)
        {
            // Why: what a class is by itself leaves few that a line may hold for; only those meet every state of the family.
            Periksa(
                a, b, dunia, Kelas(a, b).Where(k => BitKelas(k) is var bit && Array.Exists(sisa, r => (bit & ~r.Bit) == 0)), bit => Array.Exists(sisa, r => !r.Terpakai && (bit & ~r.Bit) == 0));
        }
    }

    private static IEnumerable<KelasKelayakan> Kelas(KonteksKelayakan a, KonteksKelayakan b)
    {
        var milik = RuangKeadaan.Kepesertaan.Where(k => RuangKeadaan.Terjadi(k, a) || RuangKeadaan.Terjadi(k, b)).ToArray();
        var pbi = milik.Where(k => k.Jenis == JenisKepesertaan.Pbi).ToArray();
        return from k in milik
               from p in k.Jenis == JenisKepesertaan.Pbi ? [new KelasKepesertaan(JenisKepesertaan.Pbi, default, default, k.Orang)] : pbi
               let kelas = RuangKeadaan.Gabung(k, p)
               where kelas is not null
               select kelas.Value;
    }

    private static UInt128 BitKelas(KelasKelayakan k) =>
        BitJenis[k.Jenis] | BitOrang[k.Orang] | BitSendiri[k.Sendiri] | BitKemensos[k.Kemensos] | BitPbi[k.Pbi] | BitKemensosPbi[k.KemensosPbi];

    private static Cuplikan<KelasKelayakan> Cuplik(KonteksKelayakan a, KonteksKelayakan b)
    {
        var kunci = (a.AdaKm1 || b.AdaKm1, string.Join(' ', a.FaktaOrang.Union(b.FaktaOrang).Select(f => f.Kode)));
        return Dicuplik.GetOrAdd(kunci, _ => RuangUji.Cuplik(Kelas(a, b), 29));
    }

    private long Periksa(KonteksKelayakan a, KonteksKelayakan b, UInt128 dunia, IEnumerable<KelasKelayakan> semuaKelas, Func<UInt128, bool> perlu)
    {
        var lain = a.KeluargaTerjangkau || b.KeluargaTerjangkau ? SemuaLain(a, b) : [(default, default, Bit("keluarga", 0) | Bit("keluarga_kemensos", 0))];
        var satu = lain.Take(1).ToList();
        long jumlah = 0;
        foreach (var kelas in semuaKelas)
        {
            var bit = dunia | BitKelas(kelas);
            foreach (var (lainA, lainB, bitLain) in kelas.Jenis == JenisKepesertaan.Pbi ? satu : lain)
            {
                if (perlu(bit | bitLain))
                {
                    jumlah++;
                    var x = RuangUji.Putuskan(kelas with { Lain = lainA }, a, out _).Akibat;
                    var y = RuangUji.Putuskan(kelas with { Lain = lainB }, b, out _).Akibat;
                    Satu(maju, x, y, bit | bitLain, kelas);
                    Satu(mundur, y, x, bit | bitLain, kelas);
                }
            }
        }

        return jumlah;
    }

    private static void Satu(BarisBanding[] baris, AkibatPutusan x, AkibatPutusan y, UInt128 bit, in KelasKelayakan kelas)
    {
        var ada = false;
        for (var i = 0; i < baris.Length && !ada; i++)
        {
            var satu = baris[i];
            if ((bit & ~satu.Bit) == 0 && (satu.Dari >> (int)x & 1) != 0)
            {
                ada = satu.Terpakai = true;
                if (satu.Menjadi != y)
                {
                    Assert.Fail($"{kelas}: {x} -> {y}, but a line says {satu.Menjadi}");
                }
            }
        }

        if (ada != (x != y))
        {
            Assert.Fail($"{kelas}: {x} -> {y} and {(ada ? "a" : "no")} line");
        }
    }

    /// <summary>What others can be: for each pair of causes one of the states that lead to it; states that lead to one pair stand in the same lines.</summary>
    private List<(SebabLain A, SebabLain B, UInt128 Bit)> SemuaLain(KonteksKelayakan a, KonteksKelayakan b)
    {
        var semua = (from i in Enumerable.Range(0, Lain.Length)
                     from j in Enumerable.Range(0, KemensosLain.Length)
                     from kematian in (bool[])[false, true]
                     select (A: Sebab(i, j, kematian, a), B: Sebab(i, j, kematian, b), Bit: Bit("keluarga", i) | Bit("keluarga_kemensos", j))).ToArray();
        return [.. semua.GroupBy(s => (s.A, s.B)).SelectMany(g => g.DistinctBy(s => string.Concat(maju.Concat(mundur).Select(r => (s.Bit & ~r.Bit) == 0 ? '1' : '0'))))];
    }

    private static SebabLain Sebab(int lain, int kemensos, bool kematian, KonteksKelayakan konteks) => !konteks.KeluargaTerjangkau ? default
        : HukumKelayakan.SebabBagiKeluarga(new(Lain[lain]), konteks.AdaKm1 ? new(KemensosLain[kemensos]) : default, konteks) with { Kematian = kematian };

    private static UInt128 HitungBitOrang(TentangOrang orang)
    {
        var bit = UInt128.Zero;
        foreach (var f in FaktaOrang.Semua)
        {
            bit |= Bit(f.Kode, orang.Keadaan(f.Fakta) switch { Kepastian.TidakTahu => 0, Kepastian.Ya => 1, Kepastian.Tidak => 2, _ => 3 });
        }

        return bit;
    }

    private static Dictionary<Nyataan, UInt128> BitNyataan(string fakta, IReadOnlyList<Nyataan> nyataan) =>
        Enumerable.Range(0, nyataan.Count).ToDictionary(i => nyataan[i], i => Bit(fakta, i));

    private static UInt128 Bit(PerbedaanHukum p) => Sumbu.Aggregate(UInt128.Zero, (bit, s) => bit | (p.Fakta.FirstOrDefault(f => f.Fakta == s.Fakta) is { } syarat
        ? syarat.Nilai.Aggregate(UInt128.Zero, (b, n) => b | Bit(s.Fakta, Array.IndexOf(s.Nilai, n)))
        : Enumerable.Range(0, s.Nilai.Length).Aggregate(UInt128.Zero, (b, n) => b | Bit(s.Fakta, n))));

    private static UInt128 Bit(string fakta, int nilai)
    {
        var awal = 0;
        foreach (var (nama, isi) in Sumbu)
        {
            if (nama == fakta)
            {
                return nilai >= 0 && nilai < isi.Length ? UInt128.One << (awal + nilai) : throw new ArgumentOutOfRangeException(nameof(nilai), $"{fakta} {nilai}");
            }

            awal += isi.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(fakta));
    }

    private static KonteksKelayakan Konteks(PihakHukum pihak, int surat, bool berakhir)
    {
        var bulan = pihak.Periode ?? pihak.Edisi.Selesai!.Value;
        var jendela = KalenderDtks.Jendela(bulan, pihak.Edisi, KegiatanBulanan.VerifikasiKelayakan)!.Value;
        return KonteksKelayakan.Susun(
            bulan,
            pihak.Edisi,
            pihak.Kebijakan,
            surat == 0 ? null : RuangUji.Surat(surat == 1 ? StatusSurat.Menunggu : StatusSurat.Disetujui) with { TanggalSurat = jendela.Mulai, TanggalUnggah = jendela.Mulai },
            berakhir ? jendela.Selesai.PlusDays(1) : jendela.Selesai);
    }

    /// <summary>One line: the classes that it names, the effects that it tells of as a set of bits, and what each becomes.</summary>
    private sealed class BarisBanding(PerbedaanHukum baris)
    {
        public UInt128 Bit { get; } = RuangKelas.Bit(baris);

        public uint Dari { get; } = baris.A.Aggregate(0u, (himpunan, akibat) => himpunan | 1u << (int)akibat);

        public AkibatPutusan Menjadi { get; } = baris.B;

        public bool Terpakai { get; set; }
    }
}
