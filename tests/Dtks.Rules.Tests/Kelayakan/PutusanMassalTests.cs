using Dtks.Bersama;
using Dtks.Domain;
using Dtks.Testing;

namespace Dtks.Rules.Tests;

/// <summary>The bulk face gives the answers of the explaining face, without allocating.</summary>
public class PutusanMassalTests
{
    [Fact]
    public void Grouped_rows_agree_with_the_explaining_face() =>
        Properti.UntukSemua(PembangkitKelayakan.Kasus, kasus =>
        {
            // Why: the bulk face takes people of a family side by side, so the case is put in that order first.
            var bahan = Urutkan(kasus.Bahan);
            var hasil = VerifikasiKelayakan.Putuskan(bahan, kasus.Kebijakan);
            var keadaan = Kemas(bahan);
            var (awalOrang, awalKeluarga) = Kelompokkan(bahan);
            var putusan = new PutusanRingkas[keadaan.Length];
            new PutusanMassal(hasil.Konteks).Putuskan(keadaan, awalOrang, awalKeluarga, putusan);
            return putusan.SequenceEqual(hasil.Putusan.Select(p => p.Ringkas));
        }, 200);

    [Fact]
    public void Columns_agree_with_grouped_rows_for_every_pair_of_states_and_every_context()
    {
        // Every possible byte of the PBI column against every possible byte of another column, in one long column pair.
        var pbi = new KeadaanKepesertaan[256 * 256];
        var lain = new KeadaanKepesertaan[256 * 256];
        for (var i = 0; i < pbi.Length; i++)
        {
            pbi[i] = KeadaanKepesertaan.DariKode((byte)(i >> 8));
            lain[i] = KeadaanKepesertaan.DariKode((byte)(i & 255));
        }

        Properti.UntukSemua(PembangkitKelayakan.Kasus, kasus =>
        {
            var kebijakan = kasus.Kebijakan with { CakupanKaskade = CakupanKaskade.Penerima };
            var konteks = KonteksKelayakan.Susun(kasus.Bahan.Periode, kasus.Bahan.Edisi, kebijakan, kasus.Bahan.Surat, kasus.Bahan.Per);
            var kolom = new PutusanRingkas[pbi.Length];
            new PutusanMassal(konteks).Putuskan(pbi, lain, kolom);
            for (var i = 0; i < kolom.Length; i++)
            {
                var kelas = lain[i].Kelas();
                var harapan = kelas.Jenis == JenisKepesertaan.TidakAda
                    ? default
                    : IntiKelayakan.Putuskan(Penggabungan.Gabung(pbi[i].Sebab(), default, kelas, konteks).Rute, konteks);
                if (kolom[i] != harapan)
                {
                    return false;
                }
            }

            return true;
        }, 20);
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
        var layak = KeadaanKepesertaan.Dari(
            ProgramBansos.Pkh, PeranKepesertaan.Penerima, new Penetapan(Nik.Parse("3374990101900001"), ProgramBansos.Pkh, StatusDeklarasi.Layak), Kepastian.TidakTahu, out _);
        var program = Enumerable.Repeat(layak, panjang).ToArray();
        var putusan = new PutusanRingkas[panjang];
        new PutusanMassal(konteks).Putuskan(new KeadaanKepesertaan[panjang], program, putusan);
        Assert.All(putusan, p => Assert.Equal(StatusKelayakan.Layak, p.Kelayakan));
    }

    [Fact]
    public void Deciding_in_bulk_allocates_nothing()
    {
        var massal = new PutusanMassal(KonteksKelayakan.Susun(new Periode(2024, 2)));
        var pbi = new KeadaanKepesertaan[1000];
        var program = new KeadaanKepesertaan[1000];
        var putusan = new PutusanRingkas[1000];
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
    public void Scope_keluarga_without_families_is_refused_not_guessed()
    {
        var kebijakan = KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga };
        var massal = new PutusanMassal(KonteksKelayakan.Susun(new Periode(2024, 2), kebijakan: kebijakan));
        Assert.Throws<InvalidOperationException>(() => massal.Putuskan(new KeadaanKepesertaan[1], new KeadaanKepesertaan[1], new PutusanRingkas[1]));
        Assert.Throws<InvalidOperationException>(() => massal.Putuskan(new KeadaanKepesertaan[1], [0], new PutusanRingkas[1]));
    }

    [Theory]
    [InlineData(new[] { 1 })]
    [InlineData(new int[0])]
    [InlineData(new[] { 0, 4 })]
    [InlineData(new[] { 0, 2, 1 })]
    public void Groups_that_do_not_cover_the_rows_in_order_are_refused(int[] awal)
    {
        var massal = new PutusanMassal(KonteksKelayakan.Susun(new Periode(2024, 2)));
        Assert.Throws<ArgumentException>(() => massal.Putuskan(new KeadaanKepesertaan[3], awal, new PutusanRingkas[3]));

        var keluarga = new PutusanMassal(KonteksKelayakan.Susun(new Periode(2024, 2), kebijakan: KebijakanDtks.Baku with { CakupanKaskade = CakupanKaskade.Keluarga }));
        Assert.Throws<ArgumentException>(() => keluarga.Putuskan(new KeadaanKepesertaan[3], awal, [0], new PutusanRingkas[3]));
        Assert.Throws<ArgumentException>(() => keluarga.Putuskan(new KeadaanKepesertaan[3], [0, 1, 2], awal, new PutusanRingkas[3]));
        Assert.Throws<ArgumentException>(() => keluarga.Putuskan(new KeadaanKepesertaan[3], [0, 1, 2], [0], new PutusanRingkas[2]));
    }

    [Theory]
    [InlineData(2, 3, 3)]
    [InlineData(3, 2, 3)]
    [InlineData(3, 3, 2)]
    public void Columns_that_differ_in_length_are_refused(int pbi, int program, int putusan)
    {
        var massal = new PutusanMassal(KonteksKelayakan.Susun(new Periode(2024, 2)));
        Assert.Throws<ArgumentException>(() => massal.Putuskan(new KeadaanKepesertaan[pbi], new KeadaanKepesertaan[program], new PutusanRingkas[putusan]));
    }

    [Fact]
    public void States_and_decisions_are_equal_when_they_say_the_same()
    {
        for (var i = 0; i < 256; i++)
        {
            for (var j = 0; j < 256; j++)
            {
                KeadaanKepesertaan a = KeadaanKepesertaan.DariKode((byte)i), b = KeadaanKepesertaan.DariKode((byte)j);
                Assert.Equal(i == j, a == b);
                Assert.Equal(i != j, a != b);
                Assert.Equal(i == j, a.Equals((object)b));
                Assert.True(i != j || a.GetHashCode() == b.GetHashCode());
            }
        }

        Assert.False(default(KeadaanKepesertaan).Equals("lain"));
        Assert.False(default(PutusanRingkas).Equals("lain"));
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

    private static BahanKelayakan Urutkan(BahanKelayakan b) => b with
    {
        Kepesertaan = [.. b.Kepesertaan.OrderBy(k => KunciKeluarga(b, k.Nik), StringComparer.Ordinal).ThenBy(k => k.Nik)],
    };

    private static string KunciKeluarga(BahanKelayakan b, Nik nik)
    {
        var diri = b.Orang.SingleOrDefault(o => o.Nik.NilaiBilaSah == nik);
        return diri is not null && diri.NomorKk.TryGetNilai(out var kk) ? kk.ToString("D") : "~" + nik.ToString("D");
    }

    private static KeadaanKepesertaan[] Kemas(BahanKelayakan b)
    {
        var berkas = BerkasKelayakan.Susun(b);
        return [.. b.Kepesertaan.Select((k, i) =>
        {
            var nomor = berkas.NomorPenetapan(i);
            return KeadaanKepesertaan.Dari(k.Program, k.Peran, nomor < 0 ? null : b.Penetapan[nomor], berkas.AhliWaris(k.Nik), out _);
        })];
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
