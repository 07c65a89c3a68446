using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Berkas.Tests.Tabel;

/// <summary>BK-5 at the level of lines: nothing is lost, nothing mixes, whatever the quotes and however the bytes come.</summary>
public sealed class PemenggalBarisTests
{
    private static readonly DaftarKolom Daftar = new(3, ["satu"], ["dua"], ["tiga"], ["empat"]);

    private static readonly string[] Potongan = ["a", "b|", "|", "\"", "\"\"", "|\"", "\"|", "x\"y", "\n", "\n", "\r\n", "\n\n", "c|d|e|f\n", "\"g|h\"|i|j|k\n", "\r", "sebuah isi yang panjang|", "lebih panjang daripada tiga puluh dua bita sekali baca\r\n"];

    private static Arbitrary<string> Teks { get; } = Arb.From(
        Gen.ListOf(Gen.Elements(Potongan)).Select(p => string.Concat(p)),
        t => Enumerable.Range(0, t.Length).Select(i => t.Remove(i, 1)));

    [Fact]
    public void Every_line_of_the_file_is_in_one_row_or_refused_or_blank()
        => Properti.UntukSemua(Teks, teks =>
        {
            List<Rekam> semua = Baca(teks, 1 << 20);
            int baris = BitaBaris.Jumlah(Encoding.UTF8.GetBytes(teks)) + (teks.Length > 0 && teks[^1] is not ('\n' or '\r') ? 1 : 0);
            Assert.Equal(baris, semua.Sum(r => r.JumlahBaris));
            long nomor = 2;
            foreach (Rekam r in semua)
            {
                Assert.Equal(nomor, r.Nomor);
                nomor += r.JumlahBaris;
            }
        }, 2000);

    [Fact]
    public void How_the_bytes_are_cut_into_blocks_changes_nothing()
        => Properti.UntukSemua(Teks, Arb.From(Gen.Choose(1, 60)), (teks, blok) => Assert.Equal(Baca(teks, 1 << 20), Baca(teks, blok)), 2000);

    [Fact]
    public void A_row_that_spans_lines_holds_fewer_delimiters_than_half_a_header()
        => Properti.UntukSemua(Teks, teks =>
        {
            foreach (Rekam r in Baca(teks, 1 << 20).Where(r => r.Hasil == HasilPenggal.Baris))
            {
                Assert.All(r.Isi.Where(s => s.Contains('\n', StringComparison.Ordinal)), s => Assert.True(2 * s.Count(c => c == '|') < 3));
            }
        }, 1000);

    [Theory]
    [InlineData("a|b|c|d\n", "a,b,c,d")]
    [InlineData("\"a\"|\"b|c\"|\"d\"\"e\"|f\n", "a,b|c,d\"e,f")]
    [InlineData("a\"b|c\"|d|e\n", "a\"b,c\",d,e")]
    [InlineData("\"a\nb\"|c|d|e\n", "a\nb,c,d,e")]
    [InlineData("a|b|c|\"d\"", "a,b,c,d")]
    [InlineData("a|b|c|", "a,b,c,")]
    public void Quotes_that_stand_up_are_read(string teks, string harapan)
        => Assert.Equal((HasilPenggal.Baris, harapan), Baca(teks, 1 << 20).Select(r => (r.Hasil, string.Join(',', r.Isi))).Single());

    [Theory]
    [InlineData("a|\"|c|d\ne|\"|g|h\ni|j|k|l\n", "2 3")]
    [InlineData("a|\"x|c|d\ne|f|g|h\ni|j|k|l\n", "2")]
    [InlineData("a|\"x\" y|c|d\ne|f|g|h\n", "2")]
    [InlineData("a|b|c|\"\ne|f\"|g|h\ni|j|k|l\n", "2 3")]
    [InlineData("a|\"x|c|d\ne|f|g|h\ni|j\"|k|l\nm|n|o|p\n", "2 4")]
    public void A_stray_quote_costs_the_lines_it_stands_on_and_no_other(string teks, string ditolak)
    {
        List<Rekam> semua = Baca(teks, 1 << 20);
        Assert.Equal(ditolak, string.Join(' ', semua.Where(r => r.Hasil == HasilPenggal.Kutip || (r.Hasil == HasilPenggal.Baris && r.Isi.Length != 4)).SelectMany(r => Enumerable.Range((int)r.Nomor, r.JumlahBaris))));
        Assert.All(semua.Where(r => r.Hasil == HasilPenggal.Baris && r.Isi.Length == 4), r => Assert.Equal(1, r.JumlahBaris));
    }

    private static List<Rekam> Baca(string teks, int blok)
    {
        var hasil = new List<Rekam>();
        using TabelMasuk tabel = TabelMasuk.Buka(new MemoryStream(Encoding.UTF8.GetBytes("satu|dua|tiga|empat\n" + teks)), Daftar, new PilihanTabel("uji"), blok);
        while (tabel.Berikut() is { } bagian)
        {
            var baris = new PembacaBaris(bagian);
            for (HasilPenggal h; (h = baris.Berikut()) != HasilPenggal.Habis;)
            {
                hasil.Add(new Rekam(h, baris.Nomor, baris.JumlahBaris, h == HasilPenggal.Baris ? [.. Enumerable.Range(0, baris.JumlahSel).Select(i => Encoding.UTF8.GetString(baris.Sel(i)))] : []));
            }
        }

        return hasil;
    }

    private sealed record Rekam(HasilPenggal Hasil, long Nomor, int JumlahBaris, string[] Isi)
    {
        public bool Equals(Rekam? lain) => lain is not null && Hasil == lain.Hasil && Nomor == lain.Nomor && JumlahBaris == lain.JumlahBaris && Isi.SequenceEqual(lain.Isi, StringComparer.Ordinal);

        public override int GetHashCode() => HashCode.Combine(Hasil, Nomor);
    }
}
