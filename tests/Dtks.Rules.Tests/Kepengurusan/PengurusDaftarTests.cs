using Dtks.Domain;

namespace Dtks.Rules.Tests.Kepengurusan;

/// <summary>Who of the members that a list marks is the pengurus: said so, else the kepala keluarga, else the first, or anybody where relations are unknown.</summary>
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
                bool disebut = k.Any(x => x == Kepastian.Ya);
                bool kepala = h.Any(x => x == HubunganKeluarga.KepalaKeluarga);
                for (int i = 0; i < 3; i++)
                {
                    bool harapan = disebut ? k[i] == Kepastian.Ya : kepala ? h[i] == HubunganKeluarga.KepalaKeluarga : i == 0 || h.Any(x => x is null);
                    Assert.Equal(harapan, PengurusDaftar.Mungkin(h, k, i));
                }
            }
        }
    }

    [Fact]
    public void A_relation_that_becomes_unknown_takes_no_protection_away_in_a_list_without_kepala_keluarga()
        => Assert.All([0, 1], i => Assert.True(PengurusDaftar.Mungkin([HubunganKeluarga.Istri, null], [default, default], i)));

    [Fact]
    public void Two_lengths_are_refused() => Assert.Throws<ArgumentException>(() => PengurusDaftar.Mungkin([null], [], 0));
}
