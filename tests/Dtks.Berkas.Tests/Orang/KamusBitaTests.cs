using System.Text;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>Texts kept once, and texts kept in a row, however many and however long.</summary>
public sealed class KamusBitaTests
{
    [Fact]
    public void Every_text_has_one_number_and_is_found_under_it_however_many_there_are()
    {
        var kamus = new KamusBita();
        string[] teks = [.. Enumerable.Range(0, 3_000).Select(i => $"{i}{new string('x', i % 40)}"), new string('a', 10_000), new string('b', 100_000), "é", "12345678", "1234567\0"];
        Assert.Equal(1, kamus.Jumlah);
        for (int putaran = 0; putaran < 3; putaran++)
        {
            foreach ((int i, string t) in putaran == 1 ? teks.Index().Reverse() : teks.Index())
            {
                Assert.Equal(i + 1, kamus.Nomor(Encoding.UTF8.GetBytes(t)));
                Assert.Equal(i + 1, kamus.Nomor(Encoding.UTF8.GetBytes(t)));
                Assert.Equal(0, kamus.Nomor(default));
            }

            Assert.Equal(teks.Length + 1, kamus.Jumlah);
        }

        Assert.Equal(teks.Prepend(""), Enumerable.Range(0, kamus.Jumlah).Select(i => Encoding.UTF8.GetString(kamus[i])));
    }

    [Fact]
    public void Texts_that_differ_in_one_byte_have_other_fingerprints()
    {
        string[] teks = [.. Enumerable.Range(0, 40).SelectMany(n => Enumerable.Range(0, n + 1).Select(k => new string('a', k) + "b" + new string('a', n - k))), .. Enumerable.Range(0, 40).Select(n => new string('a', n))];
        Assert.Equal(teks.Length, teks.Select(t => KamusBita.Sidik(Encoding.UTF8.GetBytes(t))).Distinct().Count());
        Assert.Equal(KamusBita.Sidik("12345678"u8), KamusBita.Sidik(Encoding.UTF8.GetBytes("12345678")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Texts_in_a_row_are_each_their_own_trimmed_of_blanks(bool sediakan)
    {
        var semua = new TeksRapat();
        Assert.Equal((0, 0), (semua.Jumlah, semua.Bita));
        string[] teks = [.. Enumerable.Range(0, 2_500).Select(i => i % 3 == 0 ? "" : $"{i}{new string('é', i % 30)}"), new string('z', 70_000)];
        if (sediakan)
        {
            semua.Sediakan(teks.Length, 10);
        }

        foreach (string[] bagian in (string[][])[teks[..1_000], [], teks[1_000..1_001], teks[1_001..]])
        {
            var satu = new TeksRapat();
            Array.ForEach(bagian, t => satu.Tambah(Encoding.UTF8.GetBytes($"  {t} ")));
            Assert.Equal(bagian, Enumerable.Range(0, satu.Jumlah).Select(i => Encoding.UTF8.GetString(satu[i])));
            semua.Tambah(satu);
        }

        Assert.Equal(teks, Enumerable.Range(0, semua.Jumlah).Select(i => Encoding.UTF8.GetString(semua[i])));
        Assert.Equal(teks.Sum(Encoding.UTF8.GetByteCount), semua.Bita);
        Assert.Throws<IndexOutOfRangeException>(() => semua[semua.Jumlah].Length);
    }
}
