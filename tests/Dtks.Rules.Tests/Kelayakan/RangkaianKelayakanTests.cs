using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Dtks.Bersama;
using Dtks.Domain;
using Dtks.Testing;

namespace Dtks.Rules.Tests.Kelayakan;

/// <summary>The complete suite asks what the law tells apart: every class of facts of every edition, none missing, none twice.</summary>
public class RangkaianKelayakanTests
{
    // Why: what the protocol can ask is a part of what C# can; the whole run looks at it alone too.
    public static TheoryData<bool> Protokol => Properti.Penuh ? [false, true] : [false];

    /// <remarks>One walk holds all three, since making the groups takes longer than looking at them.</remarks>
    [Theory]
    [MemberData(nameof(Protokol))]
    public void Every_class_of_facts_is_asked_exactly_once_in_every_context_of_every_edition_and_its_facts_lead_to_it(bool protokol)
    {
        var dunia = new DuniaDitanya(protokol);
        var waktu = new List<(Periode, KegiatanBulanan)>();
        KelompokUji? terakhir = null;
        var giliran = 0;
        foreach (var (kelompok, konteks) in RangkaianKelayakan.HalamanKedua(protokol))
        {
            if (dunia.Kunci != (konteks.Kepala.Periode, konteks.Kepala.Kegiatan))
            {
                dunia.Periksa();
                dunia = new(protokol) { Kunci = (konteks.Kepala.Periode, konteks.Kepala.Kegiatan) };
                waktu.Add(dunia.Kunci);
            }

            dunia.Catat(kelompok, konteks);
            if (!ReferenceEquals(kelompok, terakhir) && MembukaSemua(kelompok, konteks))
            {
                terakhir = kelompok;
                if (Properti.Penuh || giliran++ % 7 == 0)
                {
                    FaktaMenujuKelas(kelompok, konteks);
                }
            }
        }

        Assert.True(dunia.Periksa() > 0);
        KonteksLengkap(waktu);
    }

    private static void KonteksLengkap(IEnumerable<(Periode Periode, KegiatanBulanan Kegiatan)> waktu)
    {
        var konteks = waktu.SelectMany(w => RangkaianKelayakan.Konteks(WaktuUji.Untuk(w.Periode, w.Kegiatan))).Select(k => k.Konteks).ToArray();

        Assert.Equal(
            EdisiAturan.Semua.Where(e => e.PunyaVerifikasiKelayakan).SelectMany(e => new[] { (e, KegiatanBulanan.VerifikasiKelayakan), (e, KegiatanBulanan.VervalPbi) }).Order(Urutan),
            konteks.Select(k => (k.Edisi, k.Kegiatan)).Distinct().Order(Urutan));
        foreach (var satu in konteks.GroupBy(k => (k.Edisi, k.Kegiatan)))
        {
            // Why: to the page a letter is none, waiting or approved, whatever made it invalid; each meets both sides of the window and every policy that the page reads.
            Assert.Equal(3 * 2 * 2 * 2 * 2, satu.Select(k => (k.SuratBerlaku, k.JendelaBerakhir, k.Kebijakan.CakupanKaskade, k.Kebijakan.TanpaVerifikasi, k.Kebijakan.AkibatDiamKemensos)).Distinct().Count());
        }
    }

    private static bool MembukaSemua(KelompokUji kelompok, KonteksUji konteks) =>
        kelompok.Lain == default && konteks.Konteks.SuratBerlaku == StatusSurat.Disetujui && konteks.Jarak <= 2 && !konteks.Konteks.JendelaBerakhir;

    private static void FaktaMenujuKelas(KelompokUji kelompok, KonteksUji konteks)
    {
        var berkas = BerkasKelayakan.Susun(kelompok.Kasus(konteks).Bahan, konteks.Konteks);
        for (var i = 0; i < kelompok.Butir.Length; i++)
        {
            var lembar = default(LembarPutusan);
            Assert.Equal(kelompok.Butir[i].Kelas, RuangKeadaan.Baku(konteks.Konteks.Baca(berkas.Fakta(i, konteks.Konteks), ref lembar, out _, out _)));
        }
    }

    private static readonly Comparer<(EdisiAturan Edisi, KegiatanBulanan Kegiatan)> Urutan =
        Comparer<(EdisiAturan Edisi, KegiatanBulanan Kegiatan)>.Create((a, b) => (string.CompareOrdinal(a.Edisi.Id, b.Edisi.Id), a.Kegiatan).CompareTo((0, b.Kegiatan)));

    private static readonly Comparer<SebabLain> Jarak = Comparer<SebabLain>.Create((a, b) => (a.Tahap, a.Kematian).CompareTo((b.Tahap, b.Kematian)));

    private static SebabLain Sebab(KelompokUji kelompok, KonteksKelayakan konteks) => konteks.KeluargaTerjangkau
        ? HukumKelayakan.SebabBagiKeluarga(kelompok.Lain.Sebab, default, konteks) with { Kematian = kelompok.Lain.Kematian }
        : default;

    /// <summary>What is asked under one edition and activity: by context and by what other members cause, the classes as numbers.</summary>
    private sealed class DuniaDitanya(bool protokol)
    {
        private readonly Dictionary<KelasKelayakan, int> _nomor = [];
        private readonly Dictionary<KonteksUji, Dictionary<SebabLain, List<int[]>>> _ditanya = new(ReferenceEqualityComparer.Instance);
        private KelompokUji? _kelompok;
        private int[] _kelas = [];

        public (Periode Periode, KegiatanBulanan Kegiatan) Kunci { get; init; }

        public void Catat(KelompokUji kelompok, KonteksUji konteks)
        {
            if (!ReferenceEquals(kelompok, _kelompok))
            {
                (_kelompok, _kelas) = (kelompok, Kelas(kelompok));
            }

            var sebab = Sebab(kelompok, konteks.Konteks);
            if (kelompok.Lain == default || sebab != default)
            {
                // Why: where the cascade stays with the person, others are there once more to see that the policy is read; to the law those are the same classes.
                ref var menurutSebab = ref CollectionsMarshal.GetValueRefOrAddDefault(_ditanya, konteks, out _);
                ref var daftar = ref CollectionsMarshal.GetValueRefOrAddDefault(menurutSebab ??= [], sebab, out _);
                (daftar ??= []).Add(_kelas);
            }
        }

        public int Periksa()
        {
            var sudah = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (konteks, menurutSebab) in _ditanya)
            {
                Assert.Equal(RuangKeadaan.Sebab(konteks.Konteks).Order(Jarak), menurutSebab.Keys.Order(Jarak));

                // Why: the same groups in another context are the same classes.
                var baru = menurutSebab.Where(s => sudah.Add($"{s.Key == default} {string.Join(',', s.Value.Select(RuntimeHelpers.GetHashCode))}")).ToDictionary();
                if (baru.Count > 0)
                {
                    var kali = baru.ToDictionary(s => s.Key, s => Kali(s.Value));
                    foreach (var kelas in RuangKeadaan.Semua(konteks.Konteks))
                    {
                        if (kali.TryGetValue(kelas.Lain, out var ditanya) && Ditanya(kelas, konteks.Konteks))
                        {
                            var nomor = _nomor.GetValueOrDefault(kelas with { Lain = default }, -1);
                            if (nomor < 0 || ditanya[nomor]-- != 1)
                            {
                                Assert.Fail($"{kelas} is not asked exactly once");
                            }
                        }
                    }

                    Assert.All(kali.Values, k => Assert.False(k.AsSpan().ContainsAnyExcept(0)));
                }
            }

            return _ditanya.Count;
        }

        /// <summary>How often each class is asked.</summary>
        private int[] Kali(List<int[]> daftar)
        {
            var kali = new int[_nomor.Count];
            foreach (var nomor in daftar.SelectMany(d => d))
            {
                kali[nomor]++;
            }

            return kali;
        }

        private bool Ditanya(in KelasKelayakan k, KonteksKelayakan konteks) =>
            (konteks.Kegiatan != KegiatanBulanan.VervalPbi || k.Jenis == JenisKepesertaan.Pbi || (k.Sendiri == default && k.Kemensos == default))
            && (!protokol || (k.Sendiri.Tingkat != TingkatNyataan.FinalTakTercakup && k.Pbi.Tingkat != TingkatNyataan.FinalTakTercakup));

        /// <summary>The classes of a group that count, without what other members cause.</summary>
        private int[] Kelas(KelompokUji kelompok)
        {
            var kelas = new List<int>(kelompok.Butir.Length);
            foreach (var butir in kelompok.Butir.Where(b => b.Baru))
            {
                var pbi = butir.Pbi < 0 || butir.Kelas.Jenis == JenisKepesertaan.Pbi
                    ? new KelasKepesertaan(JenisKepesertaan.Pbi, default, default, butir.Kelas.Orang)
                    : kelompok.Butir[butir.Pbi].Kelas;
                ref var n = ref CollectionsMarshal.GetValueRefOrAddDefault(_nomor, RuangKeadaan.Gabung(butir.Kelas, pbi)!.Value, out var ada);
                n = ada ? n : _nomor.Count - 1;
                kelas.Add(n);
            }

            return [.. kelas];
        }
    }
}
