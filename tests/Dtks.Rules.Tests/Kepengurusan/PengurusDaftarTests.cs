using Dtks.Domain;

namespace Dtks.Rules.Tests.Kepengurusan;

/// <summary>Who of the members that a list marks is the pengurus: said so, else the kepala keluarga, else the first.</summary>
public sealed class PengurusDaftarTests
{
    private static readonly HubunganKeluarga?[] Hubungan = [null, HubunganKeluarga.KepalaKeluarga, HubunganKeluarga.Istri, HubunganKeluarga.Anak];

    [Fact]
    public void Said_so_before_kepala_keluarga_before_first_in_every_list_of_three()
    {
        foreach (HubunganKeluarga?[] h in from a in Hubungan from b in Hubungan from c in Hubungan select new[] { a, b, c })
        {
            foreach (Kepastian[] k in from a in Enum.GetValues<Kepastian>() from b in Enum.GetValues<Kepastian>() from c in Enum.GetValues<Kepastian>() select new[] { a, b, c })
            {
                int disebut = Array.IndexOf(k, Kepastian.Ya);
                int kepala = Array.IndexOf(h, HubunganKeluarga.KepalaKeluarga);
                Assert.Equal(disebut >= 0 ? disebut : Math.Max(kepala, 0), PengurusDaftar.Cari(h, k));
            }
        }
    }

    [Fact]
    public void Nobody_in_an_empty_list_and_no_two_lengths()
    {
        Assert.Equal(-1, PengurusDaftar.Cari([], []));
        Assert.Throws<ArgumentException>(() => PengurusDaftar.Cari([null], []));
    }
}
