using Dtks.Domain;
using Xunit.Abstractions;

namespace Dtks.Rules.Tests;

/// <summary>The page of law, proved by walking over every class of facts in every context that it can tell apart.</summary>
public class HukumKelayakanTests(ITestOutputHelper keluaran)
{
    [Fact]
    public void Every_class_agrees_with_the_second_reading_and_keeps_the_properties_of_the_specification()
    {
        var jumlah = 0L;
        var salah = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.ForEach(RuangUji.Konteks.OrderByDescending(k => k.KeluargaTerjangkau), konteks =>
        {
            var dunia = BahasaModel.Model(konteks);
            var terjemahan = new Dictionary<PutusanRingkas, (ModelKelayakan.Hasil Hasil, bool Sifat)>();
            var kelas = 0L;
            foreach (var k in RuangKeadaan.Semua(konteks))
            {
                kelas++;
                var putusan = RuangUji.Putuskan(k, konteks, out var lembar);
                if (!terjemahan.TryGetValue(putusan, out var hasil))
                {
                    terjemahan.Add(putusan, hasil = (BahasaModel.Tulis(putusan, dariLain: false), Sifat(putusan, konteks)));
                }

                var model = ModelKelayakan.Satu(BahasaModel.Model(k), dunia);
                var benar = hasil.Hasil with { KaskadeLain = lembar.DariLain } == model && hasil.Sifat;
                if (!benar && salah.Count < 5)
                {
                    salah.Add($"{k} {konteks.Edisi} {konteks.Kebijakan.CakupanKaskade} {konteks.Surat?.Status} {konteks.JendelaBerakhir}: {putusan} {string.Join(' ', putusan.Dasar)} / {model}");
                }
            }

            Interlocked.Add(ref jumlah, kelas);
        });
        Assert.True(salah.IsEmpty, string.Join('\n', salah));

        // Said here so that a space that shrinks unseen is noticed; it may grow.
        Assert.True(jumlah >= JumlahKelas, $"only {jumlah} classes");
    }

    [Fact]
    public void A_fact_outside_those_read_never_changes_the_outcome()
    {
        var jumlah = 0L;
        var giliran = 0;
        var salah = new System.Collections.Concurrent.ConcurrentBag<string>();
        foreach (var kelompok in RuangUji.Konteks.GroupBy(k => (k.Edisi, k.Periode, k.Kebijakan.CakupanKaskade)))
        {
            var konteks = kelompok.ToArray();
            (int A, int B, FaktaKelayakan Beda)[] pasangan =
            [
                .. from a in Enumerable.Range(0, konteks.Length)
                   from b in Enumerable.Range(0, konteks.Length)
                   let beda = Beda(konteks[a], konteks[b])
                   where System.Numerics.BitOperations.PopCount((uint)beda) == 1
                   select (a, b, beda),
            ];
            var cuplikan = RuangUji.Cuplik(RuangKeadaan.Semua(konteks[0]), 12);
            Parallel.ForEach(cuplikan.Bagian(giliran++).Chunk(4096), bagian =>
            {
                Span<PutusanRingkas> putusan = new PutusanRingkas[konteks.Length];
                Span<FaktaKelayakan> dibaca = new FaktaKelayakan[konteks.Length];
                var terpisah = 0L;
                foreach (var k in bagian)
                {
                    for (var i = 0; i < konteks.Length; i++)
                    {
                        putusan[i] = RuangUji.Putuskan(k, konteks[i], out var lembar);
                        dibaca[i] = lembar.Dibaca;
                    }

                    foreach (var (a, b, beda) in pasangan)
                    {
                        if ((beda & dibaca[a]) == 0 && putusan[a] != putusan[b])
                        {
                            salah.Add($"{k}: {beda}, dibaca {dibaca[a]}");
                        }
                    }

                    foreach (var (lain, fakta) in Tetangga(k))
                    {
                        if ((fakta & dibaca[0]) == 0)
                        {
                            terpisah++;
                            if (RuangUji.Putuskan(lain, konteks[0], out _) != putusan[0])
                            {
                                salah.Add($"{k} -> {lain}: {fakta}, dibaca {dibaca[0]}");
                            }
                        }
                    }
                }

                Interlocked.Add(ref jumlah, terpisah);
            });
            keluaran.WriteLine($"{kelompok.Key}: {cuplikan} classes");
        }

        Assert.True(salah.IsEmpty, string.Join('\n', salah.Take(5)));
        Assert.True(jumlah > 100_000, $"only {jumlah} facts left unread were changed");
    }

    [Fact]
    public void Nothing_added_to_PBI_or_to_the_family_turns_dihentikan_into_tetap()
    {
        foreach (var konteks in RuangUji.Konteks.Where(k => k.AdaKaskade))
        {
            var lain = RuangKeadaan.Sebab(konteks);
            foreach (var k in RuangKeadaan.Kepesertaan)
            {
                var tanpa = RuangKeadaan.Gabung(k, default)!.Value;
                if (RuangUji.Putuskan(tanpa, konteks, out _).Kepesertaan != StatusKepesertaan.Dihentikan)
                {
                    continue;
                }

                foreach (var pbi in RuangKeadaan.Penetapan)
                {
                    foreach (var l in lain)
                    {
                        if (RuangUji.Putuskan(tanpa with { Pbi = pbi, Lain = l }, konteks, out _).Kepesertaan != StatusKepesertaan.Dihentikan)
                        {
                            Assert.Fail($"{tanpa} {pbi} {l}");
                        }
                    }
                }
            }

            // The other way about: what a cause stops stays stopped whatever is declared beside it. No fact about the person spares anybody here.
            var tanpaPengecualian = FaktaOrang.Semua.Aggregate(default(TentangOrang), static (orang, f) => orang.Dengan(f.Fakta, Kepastian.Tidak));
            foreach (var pbi in RuangKeadaan.Penetapan)
            {
                var sebab = new KelasKelayakan(JenisKepesertaan.KomponenKeluarga, default, default, pbi, default, tanpaPengecualian, default);
                if (RuangUji.Putuskan(sebab, konteks, out _).Kepesertaan == StatusKepesertaan.Dihentikan)
                {
                    Assert.All(RuangKeadaan.Penetapan, n => Assert.Equal(StatusKepesertaan.Dihentikan, RuangUji.Putuskan(sebab with { Sendiri = n }, konteks, out _).Kepesertaan));
                }
            }
        }
    }

    [Fact]
    public void Cancelling_every_cause_restores_the_outcome_without_them()
    {
        foreach (var konteks in RuangUji.Konteks)
        {
            foreach (var k in RuangKeadaan.Kepesertaan)
            {
                // VK-6: batal leaves nothing behind, so a PBI-JK that is Layak again is as good as one that nobody verified.
                var tanpa = RuangKeadaan.Gabung(k, default)!.Value;
                var layak = tanpa with { Pbi = new(TingkatNyataan.Layak) };
                Assert.Equal(RuangUji.Putuskan(tanpa, konteks, out _), RuangUji.Putuskan(layak, konteks, out _));
            }
        }
    }

    [Fact]
    public void The_first_page_leaves_each_state_once_and_vectors_serve_those_of_every_month()
    {
        Assert.Equal(RuangKeadaan.Penetapan.Length, RuangKeadaan.Penetapan.Distinct().Count());
        Assert.Equal(RuangKeadaan.Kemensos.Length, RuangKeadaan.Kemensos.Distinct().Count());
        Assert.Equal(RuangKeadaan.Kepesertaan.Length, RuangKeadaan.Kepesertaan.Distinct().Count());
        Assert.True(RuangKeadaan.Kepesertaan.Length < ushort.MaxValue);

        // What every region has each month, no item of Kemensos and no letter older than a finalisation, is served by vectors.
        Assert.All(RuangKeadaan.Kepesertaan.Skip(63), k => Assert.True(k.Kemensos != default || k.Sendiri.Tingkat == TingkatNyataan.FinalTakTercakup || k.Orang != k.Orang.Hanya(f => !f.TanpaPernyataan)));
    }

    /// <summary>How many classes the walk meets at least, over all contexts.</summary>
    private const long JumlahKelas = 19_763_328;

    private static bool Sifat(PutusanRingkas p, KonteksKelayakan konteks)
    {
        var dihentikan = p.Kepesertaan == StatusKepesertaan.Dihentikan;
        var dasar = p.Dasar;
        return !dasar.IsEmpty
            && dasar.All(a => a.BerlakuPada(konteks.Edisi))
            && (p.Kurang == FaktaKelayakan.TidakAda) == (p.Kelayakan != StatusKelayakan.BelumDapatDitentukan)
            && (!dihentikan || konteks.Surat?.Status == StatusSurat.Disetujui
                || (dasar.Contains(Aturan.KM1) || dasar.Contains(Aturan.VK8)) && konteks.Kebijakan.AkibatDiamKemensos == AkibatDiamKemensos.Dihentikan)
            && dihentikan == (p.Tahap == TahapKelayakan.Disahkan)
            && (!p.TerkenaKaskade || konteks.AdaKaskade);
    }

    private static FaktaKelayakan Beda(KonteksKelayakan a, KonteksKelayakan b) =>
        (a.Surat?.Status != b.Surat?.Status ? FaktaKelayakan.Surat : 0)
        | (a.JendelaBerakhir != b.JendelaBerakhir ? FaktaKelayakan.Per : 0)
        | (a.Kebijakan.TanpaVerifikasi != b.Kebijakan.TanpaVerifikasi ? FaktaKelayakan.KebijakanTanpaVerifikasi : 0)
        | (a.Kebijakan.AkibatDiamKemensos != b.Kebijakan.AkibatDiamKemensos ? FaktaKelayakan.KebijakanAkibatDiam : 0);

    /// <summary>The classes that differ in one fact only.</summary>
    private static IEnumerable<(KelasKelayakan Kelas, FaktaKelayakan Fakta)> Tetangga(KelasKelayakan k)
    {
        foreach (var f in FaktaOrang.Semua)
        {
            foreach (var (nilai, _) in f.Keadaan)
            {
                yield return (k with { Orang = k.Orang.Dengan(f.Fakta, nilai) }, f.Fakta);
            }
        }

        if (k.Jenis is JenisKepesertaan.PenerimaKeluarga or JenisKepesertaan.KomponenKeluarga)
        {
            yield return (k with { Jenis = JenisKepesertaan.PenerimaKeluarga }, FaktaKelayakan.Peran);
            yield return (k with { Jenis = JenisKepesertaan.KomponenKeluarga }, FaktaKelayakan.Peran);
        }

        yield return (k with { Sendiri = Balik(k.Sendiri) }, FaktaKelayakan.TanggalFinalisasi);
        yield return (k with { Pbi = Balik(k.Pbi) }, FaktaKelayakan.TanggalFinalisasiPbi);
        yield return (k with { Pbi = new(TingkatNyataan.FinalTercakup) }, FaktaKelayakan.PenetapanPbi);
        yield return (k with { KemensosPbi = new(TingkatNyataan.FinalTercakup) }, FaktaKelayakan.KemensosPbi);
        yield return (k with { Kemensos = new(TingkatNyataan.FinalTercakup) }, FaktaKelayakan.Kemensos);
        yield return (k with { Lain = new(TahapKelayakan.Disahkan, true) }, FaktaKelayakan.Keluarga);
    }

    private static Nyataan Balik(Nyataan n) => n.Tingkat switch
    {
        TingkatNyataan.FinalTercakup => n with { Tingkat = TingkatNyataan.FinalTakTercakup },
        TingkatNyataan.FinalTakTercakup => n with { Tingkat = TingkatNyataan.FinalTercakup },
        _ => n,
    };
}
