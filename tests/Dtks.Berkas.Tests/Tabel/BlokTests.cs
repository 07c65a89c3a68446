using System.Globalization;
using System.Text;

namespace Dtks.Berkas.Tests.Tabel;

/// <summary>BK-5 at the edges of blocks: a record across them is whole, line numbers go on, and a row longer than a block is read.</summary>
public sealed class BlokTests
{
    private static readonly DaftarKolom Daftar = new(3, ["nomor"], ["isi"], ["akhir"]);

    // Rows of many lengths, some quoted over two lines with doubled quotes, so that edges fall at every kind of byte.
    [Theory]
    [InlineData(1 << 12, 3_000, "\n", true)]
    [InlineData((1 << 12) + 7, 3_000, "\r\n", false)]
    [InlineData(5_003, 3_000, "\r", true)]
    [InlineData(1 << 16, 20_000, "\r\n", true)]
    [InlineData(1 << 20, 45_000, "\n", false)]
    [InlineData(1 << 20, 45_000, "\r\n", true)]
    public void Every_row_is_whole_on_its_line_wherever_the_blocks_end(int blok, int jumlah, string akhir, bool pipa)
    {
        var isi = new StringBuilder("nomor|isi|akhir").Append(akhir);
        var harapan = new List<(long Baris, string Isi)>(jumlah);
        long baris = 2;
        for (int i = 0; i < jumlah; i++)
        {
            string teks = new('é', 5 + (i * 7 % 50));
            bool kutip = i % 5 == 0;
            isi.Append(CultureInfo.InvariantCulture, $"{i + 10_000}|").Append(kutip ? $"\"{teks}\"\"{akhir}b\"" : teks).Append("|z").Append(i == jumlah - 1 ? "" : akhir);
            harapan.Add((baris, $"{i + 10_000}|{(kutip ? $"{teks}\"{akhir}b" : teks)}|z"));
            baris += kutip ? 2 : 1;
        }

        byte[] bita = Encoding.UTF8.GetBytes(isi.ToString());
        using TabelMasuk tabel = TabelMasuk.Buka(pipa ? new AliranTetes(bita, 50_001) : new MemoryStream(bita), Daftar, new PilihanTabel("uji"), blok);
        var nyata = new List<(long Baris, string Isi)>(jumlah);
        int banyak = 0;
        while (tabel.Berikut() is { } bagian)
        {
            banyak++;
            Baca(bagian, nyata);
            tabel.Kembalikan(bagian);
        }

        Assert.Equal(harapan, nyata);
        Assert.Equal(bita.Length, tabel.Posisi);
        Assert.InRange(banyak, bita.Length / blok / 2, (bita.Length / blok * 2) + 1);
    }

    [Theory]
    [InlineData(1 << 12, 300_000)]
    [InlineData(1 << 16, 300_000)]
    [InlineData(1 << 20, 2_600_000)]
    public void A_row_longer_than_a_block_is_read_whole(int blok, int panjang)
    {
        foreach (string tanda in (string[])["", "\""])
        {
            string besar = new('x', panjang);
            byte[] bita = Encoding.UTF8.GetBytes($"nomor|isi|akhir\n1|a|z\n2|{besar}|z\n3|{tanda}b{tanda}|z\n");
            using TabelMasuk tabel = TabelMasuk.Buka(new MemoryStream(bita), Daftar, new PilihanTabel("uji"), blok);
            var nyata = new List<(long Baris, string Isi)>();
            while (tabel.Berikut() is { } bagian)
            {
                Baca(bagian, nyata);
            }

            Assert.Equal([(2, "1|a|z"), (3, $"2|{besar}|z"), (4, "3|b|z")], nyata);
        }
    }

    // The number of threads changes neither the order nor what is told of progress at the end.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Blocks_come_in_the_order_of_the_file_however_many_are_worked_on(int derajat)
    {
        byte[] bita = Encoding.UTF8.GetBytes("nomor|isi|akhir\n" + string.Concat(Enumerable.Range(0, 9_000).Select(i => $"{i}|a|z\n")));
        using TabelMasuk tabel = TabelMasuk.Buka(new MemoryStream(bita), Daftar, new PilihanTabel("uji"), 1 << 12);
        var maju = new List<long>();
        List<List<(long Baris, string Isi)>> hasil = tabel.Olah(
            derajat,
            b =>
            {
                var satu = new List<(long Baris, string Isi)>();
                Baca(b, satu);
                return satu;
            },
            maju.Add);
        Assert.Equal(Enumerable.Range(0, 9_000).Select(i => (i + 2L, $"{i}|a|z")), hasil.SelectMany(h => h));
        Assert.True(hasil.Count > 10);
        Assert.Equal(hasil.Count, maju.Count);
        Assert.Equal(bita.Length, maju[^1]);
        Assert.All(maju.Zip(maju.Skip(1)), m => Assert.True(m.First <= m.Second));
    }

    // Many cells and many doubled quotes in one row: what holds them grows.
    [Fact]
    public void A_row_of_many_cells_and_many_doubled_quotes_is_whole()
    {
        string[] sel = [.. Enumerable.Range(0, 300).Select(i => new string('"', 1 + (i % 7)) + i)];
        string judul = string.Join('|', ((string[])["nomor", "isi", "akhir"]).Concat(Enumerable.Range(3, 297).Select(i => $"k{i}")));
        byte[] bita = Encoding.UTF8.GetBytes($"{judul}\n{string.Join('|', sel.Select(s => $"\"{s.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))}\n{string.Join('|', Enumerable.Range(0, 300))}\n");
        using TabelMasuk tabel = TabelMasuk.Buka(new MemoryStream(bita), Daftar, new PilihanTabel("uji"));
        var nyata = new List<(long Baris, string Isi)>();
        Baca(tabel.Berikut()!, nyata);
        Assert.Equal([(2, string.Join('|', sel)), (3, string.Join('|', Enumerable.Range(0, 300)))], nyata);
    }

    private static void Baca(BlokTabel blok, List<(long Baris, string Isi)> hasil)
    {
        var baris = new PembacaBaris(blok);
        HasilPenggal h;
        while ((h = baris.Berikut()) != HasilPenggal.Habis)
        {
            Assert.Equal(HasilPenggal.Baris, h);
            hasil.Add((baris.Nomor, string.Join('|', Enumerable.Range(0, baris.JumlahSel).Select(i => Encoding.UTF8.GetString(baris.Sel(i))))));
        }
    }
}
