using System.Collections.Immutable;
using System.Numerics;

namespace Dtks.Matching;

/// <summary>Finds the records that share an ID DTKS with some of the given records.</summary>
internal static class RekamanSeId
{
    private const int Potongan = 1 << 16;
    private const int BitPerRekaman = 8;
    private const int BitTerbanyak = 1 << 24;

    internal static ImmutableArray<ImmutableArray<int>> Cari(KolomGanda k, IEnumerable<int> rekaman, int derajat)
    {
        var dicari = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        int bit = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp((long)k.Jumlah * BitPerRekaman, 64, BitTerbanyak));
        ulong[] saring = new ulong[bit / 64];
        foreach (int i in rekaman)
        {
            if (dicari.TryAdd(k.IdDtks(i), []))
            {
                int letak = Letak(k, i, bit);
                saring[letak >> 6] |= 1UL << (letak & 63);
            }
        }

        int potongan = dicari.Count == 0 ? 0 : (k.Jumlah + Potongan - 1) / Potongan;
        var mungkin = new List<int>[potongan];
        Serentak.Jalankan(potongan, derajat, p =>
        {
            mungkin[p] = [];
            int akhir = Math.Min(k.Jumlah, (p + 1) * Potongan);
            for (int i = p * Potongan; i < akhir; i++)
            {
                if (Letak(k, i, bit) is var letak && (saring[letak >> 6] & (1UL << (letak & 63))) != 0)
                {
                    mungkin[p].Add(i);
                }
            }
        });
        foreach (int i in mungkin.SelectMany(static m => m))
        {
            if (dicari.TryGetValue(k.IdDtks(i), out List<int>? seId))
            {
                seId.Add(i);
            }
        }

        return [.. dicari.Values.Where(r => r.Count > 1).OrderBy(r => r[0]).Select(r => r.ToImmutableArray())];
    }

    private static int Letak(KolomGanda k, int i, int bit) => (int)(PengacakKunci.Sidik(k.BaitId(i)) & (uint)(bit - 1));
}
