using Dtks.Domain;

namespace Dtks.Bersama;

/// <summary>What every code list promises, written once.</summary>
internal static class KontrakTabel
{
    /// <summary>
    /// The list has every named member of its enum, writes the codes given (in order), reads code, name and aliases in any case and spacing and in any
    /// culture, and refuses other texts with a message that lists what is known.
    /// </summary>
    public static void Uji<T>(TabelKode<T> tabel, params string[] kode)
        where T : struct, Enum
    {
        Assert.Equal(kode, tabel.Butir.Select(b => b.Kode));
        Assert.Equal(Enum.GetValues<T>().Order(), tabel.Butir.Select(b => b.Nilai).Order());
        foreach (ButirKode<T> b in tabel.Butir)
        {
            Assert.Equal(b.Kode, tabel.Kode(b.Nilai));
            Assert.Equal(b.Nama, tabel.Nama(b.Nilai));
            foreach (string teks in b.Alias.Append(b.Kode).Append(b.Nama))
            {
                foreach (string budaya in KontrakNilai.Budaya)
                {
                    string[] bentuk = [teks, teks.ToUpperInvariant(), teks.ToLowerInvariant(), $" \t{teks.Replace(" ", " \u00A0\t", StringComparison.Ordinal)}\n"];
                    Assert.All(bentuk, t => Assert.Equal(b.Nilai, KontrakNilai.DiBudaya(budaya, () => tabel.Baca(t))));
                }
            }
        }

        foreach (string asing in new[] { "", "   ", "tidak-ada-di-daftar", new string('x', 5000), "x y  z" })
        {
            Assert.False(tabel.TryBaca(asing, out T nilai));
            Assert.Equal(default, nilai);
            string pesan = Assert.Throws<DtksFormatException>(() => tabel.Baca(asing)).Message;
            Assert.All(kode, k => Assert.Contains(k, pesan, StringComparison.Ordinal));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => tabel.Kode((T)Enum.ToObject(typeof(T), 250)));
    }
}
