using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>The columns that a kind of table may have, each with the names it goes by (BK-2).</summary>
/// <remarks>Names are compared without case, spaces, dots, underscores, hyphens and any other mark. Immutable and thread-safe.</remarks>
internal sealed class DaftarKolom
{
    private readonly Dictionary<string, int> _menurutKunci = new(StringComparer.Ordinal);

    /// <param name="minimal">How many known columns make a row the header.</param>
    /// <param name="kolom">The columns: the name that messages use, then the other names.</param>
    public DaftarKolom(int minimal, params string[][] kolom)
    {
        Minimal = minimal;
        Nama = [.. kolom.Select(k => k[0])];
        for (int i = 0; i < kolom.Length; i++)
        {
            foreach (string nama in kolom[i])
            {
                _menurutKunci.Add(Kunci(nama), i);
            }
        }
    }

    /// <summary>How many known columns make a row the header.</summary>
    public int Minimal { get; }

    /// <summary>The names that messages use.</summary>
    public IReadOnlyList<string> Nama { get; }

    /// <summary>The number of the column that goes by a name; -1 when none does.</summary>
    public int Cari(string judul) => _menurutKunci.GetValueOrDefault(Kunci(judul), -1);

    /// <summary>The known columns whose names are nearest to a name, at most three.</summary>
    public IEnumerable<string> Terdekat(string judul)
    {
        string kunci = Kunci(judul);
        return _menurutKunci
            .Select(k => (k.Value, Jarak: Jarak(kunci, k.Key)))
            .Where(k => k.Jarak * 2 <= Math.Max(kunci.Length, 2))
            .OrderBy(k => k.Jarak)
            .Select(k => Nama[k.Value])
            .Distinct(StringComparer.Ordinal)
            .Take(3);
    }

    private static string Kunci(string nama) => string.Concat(nama.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int Jarak(string a, string b)
    {
        if (a.Length > 60)
        {
            return int.MaxValue / 4;
        }

        int[] baris = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int serong = baris[0];
            baris[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int lama = baris[j];
                baris[j] = Math.Min(Math.Min(baris[j], baris[j - 1]) + 1, serong + (a[i - 1] == b[j - 1] ? 0 : 1));
                serong = lama;
            }
        }

        return baris[b.Length];
    }
}
