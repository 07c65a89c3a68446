using System.Collections.Immutable;

namespace Dtks.Matching;

/// <summary>Joins pairs into groups of records that are one person.</summary>
public static class KelompokGanda
{
    /// <summary>The connected components over pairs, with all records of every ID DTKS in them.</summary>
    /// <param name="pasangan">Pairs of record indices at the levels pasti and kuat, in any order.</param>
    /// <param name="gugus">Groups of the search, at any level; those at tinjau join nothing.</param>
    /// <param name="seId">Records that share an ID DTKS, each list one id; lists that touch no pair have no effect.</param>
    /// <returns>The groups, each of at least two records, members ascending, ordered by their first member.</returns>
    public static ImmutableArray<ImmutableArray<int>> Bentuk(
        IEnumerable<(int A, int B)> pasangan, IEnumerable<GugusGanda> gugus, IEnumerable<ImmutableArray<int>> seId)
    {
        ArgumentNullException.ThrowIfNull(pasangan);
        ArgumentNullException.ThrowIfNull(gugus);
        ArgumentNullException.ThrowIfNull(seId);
        var induk = new Dictionary<int, int>();
        var berpasangan = new List<int>();
        foreach ((int a, int b) in pasangan)
        {
            Satukan(induk, a, b);
            berpasangan.Add(a);
        }

        foreach (GugusGanda satu in gugus.Where(static g => g.Tingkat is TingkatGanda.Pasti or TingkatGanda.Kuat))
        {
            berpasangan.Add(satu.Anggota[0]);
            foreach (int anggota in satu.Anggota)
            {
                Satukan(induk, satu.Anggota[0], anggota);
            }
        }

        foreach (ImmutableArray<int> rekaman in seId)
        {
            for (int i = 1; i < rekaman.Length; i++)
            {
                Satukan(induk, rekaman[0], rekaman[i]);
            }
        }

        HashSet<int> akar = [.. berpasangan.Select(a => Akar(induk, a))];
        return
        [
            .. induk.Keys.ToArray()
                .GroupBy(i => Akar(induk, i))
                .Where(g => akar.Contains(g.Key))
                .Select(g => g.Order().ToImmutableArray())
                .OrderBy(g => g[0]),
        ];
    }

    private static int Akar(Dictionary<int, int> induk, int i)
    {
        int akar = i;
        while (induk[akar] != akar)
        {
            akar = induk[akar];
        }

        while (induk[i] != akar)
        {
            (induk[i], i) = (akar, induk[i]);
        }

        return akar;
    }

    private static void Satukan(Dictionary<int, int> induk, int a, int b)
    {
        _ = induk.TryAdd(a, a);
        _ = induk.TryAdd(b, b);
        int akarA = Akar(induk, a);
        int akarB = Akar(induk, b);
        induk[Math.Max(akarA, akarB)] = Math.Min(akarA, akarB);
    }
}
