using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Rules.Tests;

public class LayananPbiTests
{
    private static readonly Arbitrary<(int Kuota, int Terpakai)> ArbKuota =
        (from kuota in Gen.Choose(0, 12) from terpakai in Gen.Choose(0, 12) select (kuota, terpakai)).ToArbitrary();

    private static PengajuanPbi Pengajuan(string nik, GolonganAntrian golongan, int hari) => new(Nik.Parse(nik), golongan, new LocalDate(2024, 2, hari));

    private static readonly ImmutableArray<PengajuanPbi> Antrian =
    [
        Pengajuan("3374991708910003", GolonganAntrian.Lain, 1),
        Pengajuan("3374991708910004", GolonganAntrian.AnggotaKeluargaPbi, 1),
        Pengajuan("3374991708910005", GolonganAntrian.KepalaKeluarga, 9),
        Pengajuan("3374991708910007", GolonganAntrian.KepalaKeluarga, 3),
        Pengajuan("3374991708910006", GolonganAntrian.KepalaKeluarga, 3),
    ];

    [Fact]
    public void Groups_first_then_the_day_then_the_NIK()
    {
        HasilLayananPbi hasil = LayananPbi.Layani(10, 7, Antrian);
        Assert.Equal(3, hasil.Sisa);
        Assert.Equal<int>([4, 3, 2], hasil.Diterima);
        Assert.Equal<int>([1, 0], hasil.Menunggu);
        Assert.Null(hasil.Pesan);
        Assert.Equal(["PB-1", "PB-2"], hasil.Dasar.Select(a => a.ToString()));
    }

    [Fact]
    public void By_date_alone_the_groups_play_no_part()
    {
        HasilLayananPbi hasil = LayananPbi.Layani(10, 7, Antrian, UrutanAntrianPbi.Tanggal);
        Assert.Equal<int>([0, 1, 4], hasil.Diterima);
        Assert.Equal<int>([3, 2], hasil.Menunggu);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(5, 9)]
    [InlineData(0, 0)]
    [InlineData(0, int.MaxValue)]
    public void Without_quota_everybody_waits_and_nobody_is_lost(int kuota, int terpakai)
    {
        HasilLayananPbi hasil = LayananPbi.Layani(kuota, terpakai, Antrian);
        Assert.Equal(0, hasil.Sisa);
        Assert.Empty(hasil.Diterima);
        Assert.Equal<int>([4, 3, 2, 1, 0], hasil.Menunggu);
        Assert.Equal("TIDAK ADA KUOTA", hasil.Pesan?.Indonesia);
    }

    [Fact]
    public void Without_a_queue_there_is_nothing_to_say()
    {
        HasilLayananPbi hasil = LayananPbi.Layani(5, 5, []);
        Assert.Null(hasil.Pesan);
        Assert.Empty(hasil.Menunggu);
    }

    [Fact]
    public void Bad_input_is_refused_without_its_NIK()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LayananPbi.Layani(-1, 0, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => LayananPbi.Layani(0, -1, []));
        ArgumentException dua = Assert.Throws<ArgumentException>(() => LayananPbi.Layani(1, 0, [.. Antrian, Antrian[0] with { Golongan = GolonganAntrian.KepalaKeluarga }]));
        Assert.Contains("[5]", dua.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("3374991708910003", dua.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LayananPbi.Layani(1, 0, [default]));
        Assert.Throws<ArgumentException>(() => LayananPbi.Layani(1, 0, [Antrian[0] with { Golongan = default }]));
    }

    [Fact]
    public void Never_over_quota_and_nothing_lost() => Properti.UntukSemua(PembangkitUsulan.ArbAntrian, ArbKuota, (antrian, kuota) =>
    {
        HasilLayananPbi hasil = LayananPbi.Layani(kuota.Kuota, kuota.Terpakai, antrian);
        return hasil.Sisa == Math.Max(0, kuota.Kuota - kuota.Terpakai)
            && hasil.Diterima.Length == Math.Min(hasil.Sisa, antrian.Length)
            && hasil.Diterima.Concat(hasil.Menunggu).Order().SequenceEqual(Enumerable.Range(0, antrian.Length))
            && hasil.AntrianBerikutnya.SequenceEqual(hasil.Menunggu.Select(i => antrian[i]))
            && (hasil.Pesan is not null) == (hasil.Sisa == 0 && antrian.Length > 0);
    });

    [Fact]
    public void Nobody_is_served_before_somebody_with_a_better_place() => Properti.UntukSemua(PembangkitUsulan.ArbAntrian, ArbKuota, (antrian, kuota) =>
    {
        HasilLayananPbi hasil = LayananPbi.Layani(kuota.Kuota, kuota.Terpakai, antrian);
        PengajuanPbi[] urut = [.. hasil.Diterima.Concat(hasil.Menunggu).Select(i => antrian[i])];
        for (int i = 1; i < urut.Length; i++)
        {
            (PengajuanPbi a, PengajuanPbi b) = (urut[i - 1], urut[i]);
            bool benar = a.Golongan < b.Golongan
                || (a.Golongan == b.Golongan && (a.Tanggal < b.Tanggal
                    || (a.Tanggal == b.Tanggal && string.CompareOrdinal($"{a.Nik:D}", $"{b.Nik:D}") < 0)));
            if (!benar)
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void The_order_of_input_does_not_matter() => Properti.UntukSemua(PembangkitUsulan.ArbAntrian, ArbKuota, (antrian, kuota) =>
    {
        ImmutableArray<PengajuanPbi> dibalik = [.. antrian.Reverse()];
        HasilLayananPbi satu = LayananPbi.Layani(kuota.Kuota, kuota.Terpakai, antrian);
        HasilLayananPbi dua = LayananPbi.Layani(kuota.Kuota, kuota.Terpakai, dibalik);
        return satu.Diterima.Select(i => antrian[i]).SequenceEqual(dua.Diterima.Select(i => dibalik[i]))
            && satu.AntrianBerikutnya.SequenceEqual(dua.AntrianBerikutnya);
    });

    [Fact]
    public void Serving_in_two_periods_is_serving_once_with_both_quotas() => Properti.UntukSemua(PembangkitUsulan.ArbAntrian, ArbKuota, (antrian, kuota) =>
    {
        KuotaPbi pertama = new(KodeWilayah.Parse("33.74"), new Periode(2024, 12), kuota.Kuota, kuota.Terpakai);
        HasilLayananPbi satu = pertama.Layani(antrian);
        KuotaPbi kedua = pertama.Berikutnya(satu, kuota: kuota.Kuota + kuota.Terpakai);
        HasilLayananPbi dua = kedua.Layani(satu.AntrianBerikutnya);
        HasilLayananPbi sekali = LayananPbi.Layani(kuota.Kuota + kuota.Terpakai, kuota.Terpakai, antrian);
        return kedua.Periode == new Periode(2025, 1)
            && satu.Diterima.Select(i => antrian[i]).Concat(dua.Diterima.Select(i => satu.AntrianBerikutnya[i]))
                .SequenceEqual(sekali.Diterima.Select(i => antrian[i]));
    });

    [Fact]
    public void A_quota_belongs_to_a_kab_kota_and_a_period()
    {
        KuotaPbi kuota = new(KodeWilayah.Parse("3374"), new Periode(2024, 2), 100, 98);
        Assert.Equal(2, kuota.Sisa);
        HasilLayananPbi hasil = kuota.Layani(Antrian);
        KuotaPbi maret = kuota.Berikutnya(hasil, berhenti: 3);
        Assert.Equal(new Periode(2024, 3), maret.Periode);
        Assert.Equal(97, maret.Terpakai);
        Assert.Equal(3, maret.Sisa);
        Assert.Throws<ArgumentOutOfRangeException>(() => kuota.Berikutnya(hasil, berhenti: 101));
        Assert.Throws<ArgumentOutOfRangeException>(() => kuota.Berikutnya(hasil, berhenti: -1));
        Assert.Throws<ArgumentException>(() => new KuotaPbi(KodeWilayah.Parse("33"), new Periode(2024, 2), 1, 0));
        Assert.Throws<ArgumentException>(() => new KuotaPbi(default, new Periode(2024, 2), 1, 0));
        Assert.Throws<ArgumentException>(() => new KuotaPbi(KodeWilayah.Parse("3374"), default, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KuotaPbi(KodeWilayah.Parse("3374"), new Periode(2024, 2), -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KuotaPbi(KodeWilayah.Parse("3374"), new Periode(2024, 2), 0, -1));
    }

    [Fact]
    public void An_entry_prints_no_full_NIK() => Assert.Equal("lain 2024-02-01 337499******0003", Antrian[0].ToString());
}
