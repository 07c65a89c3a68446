using Dtks.Berkas;
using Dtks.Domain;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dtks.Cli.Tampilan;

/// <summary>One cell: plain text, and how it is drawn.</summary>
internal readonly record struct Sel(string Teks, Style? Gaya = null)
{
    // Why: whatever comes from data is made harmless where every table passes, so that no command can forget it.
    public static implicit operator Sel(string? teks) => new(TeksAman.Jinakkan(teks ?? ""));
}

/// <summary>
/// Tables that look the same in every command: framed on a terminal, Markdown when piped. Where the columns do not fit, cells are wrapped between words;
/// where even the words do not fit, each row becomes a block of lines, a column a line.
/// </summary>
internal sealed class Tabel : Renderable
{
    private const int JarakKolom = 3;
    private const int JarakTepi = 1;

    private readonly string[] kolom;
    private readonly List<Sel[]> baris = [];

    /// <summary>An empty table with these column heads.</summary>
    public Tabel(params ReadOnlySpan<string> kolom) => this.kolom = kolom.ToArray();

    /// <summary>Whether it has no rows.</summary>
    public bool Kosong => baris.Count == 0;

    /// <summary>Adds a row; null is an empty cell, and cells at the end may be left out.</summary>
    public void Baris(params ReadOnlySpan<Sel> sel)
    {
        var isi = new Sel[kolom.Length];
        isi.AsSpan().Fill("");
        sel.CopyTo(isi);
        baris.Add(isi);
    }

    /// <summary>The frame that every table has on this console, for tables that draw their own cells.</summary>
    public static Table Kerangka(bool terminal) => new Table().Border(terminal ? TableBorder.Rounded : TableBorder.Markdown);

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        IRenderable tabel = Lebar(maxWidth) is { } lebar ? Mendatar(options.Ansi, lebar) : Bertumpuk(options.Ansi, maxWidth);
        return tabel.Render(options, maxWidth);
    }

    private Table Mendatar(bool terminal, int[] lebar)
    {
        Table tabel = Kerangka(terminal);
        for (int k = 0; k < kolom.Length; k++)
        {
            tabel.AddColumn(new TableColumn(Isi(kolom[k], lebar[k])).Width(lebar[k]));
        }

        foreach (Sel[] satu in baris)
        {
            tabel.AddRow(satu.Select((s, k) => Isi(s, lebar[k])));
        }

        return tabel;
    }

    /// <summary>A block a row: the heads on the left, the cells on the right; what is empty is left out.</summary>
    private Table Bertumpuk(bool terminal, int lebarSemua)
    {
        Table tabel = Kerangka(terminal).HideHeaders();
        tabel.ShowRowSeparators = true;
        int kiri = Math.Min(kolom.Max(k => k.Length), Math.Max(8, (lebarSemua / 2) - 2));
        int kanan = Math.Max(8, lebarSemua - kiri - (2 * JarakKolom) - JarakTepi);
        tabel.AddColumn(new TableColumn("").Width(kiri));
        tabel.AddColumn(new TableColumn(""));
        foreach (Sel[] satu in baris)
        {
            if (!terminal && tabel.Rows.Count > 0)
            {
                tabel.AddEmptyRow();
            }

            var judul = new List<string>();
            var isi = new Paragraph();
            for (int k = 0; k < kolom.Length; k++)
            {
                if (satu[k].Teks.Length == 0)
                {
                    continue;
                }

                List<string> nama = BungkusTeks.Baris(kolom[k], kiri);
                List<string> teks = BungkusTeks.Baris(satu[k].Teks, kanan);
                int tinggi = Math.Max(nama.Count, teks.Count);
                isi.Append((judul.Count > 0 ? "\n" : "") + string.Join('\n', teks) + new string('\n', tinggi - teks.Count), satu[k].Gaya ?? Style.Plain);
                judul.AddRange([.. nama, .. Enumerable.Repeat("", tinggi - nama.Count)]);
            }

            tabel.AddRow(new Text(string.Join('\n', judul)), isi);
        }

        return tabel;
    }

    /// <summary>The widths of the columns within this width, the widest made narrower first; null when the words do not fit.</summary>
    private int[]? Lebar(int lebarSemua)
    {
        int tersedia = lebarSemua - (kolom.Length * JarakKolom) - JarakTepi;
        int[] lebar = Ukur(static t => t.Split('\n').Max(b => b.Length));
        foreach (bool pecah in (bool[])[false, true])
        {
            int[] terkecil = Ukur(t => BungkusTeks.LebarTerkecil(t, pecah));
            for (int lebih = lebar.Sum() - tersedia; lebih > 0; lebih--)
            {
                int terlebar = -1;
                for (int k = 0; k < lebar.Length; k++)
                {
                    if (lebar[k] > terkecil[k] && (terlebar < 0 || lebar[k] > lebar[terlebar]))
                    {
                        terlebar = k;
                    }
                }

                if (terlebar < 0)
                {
                    break;
                }

                lebar[terlebar]--;
            }

            if (lebar.Sum() <= tersedia)
            {
                return lebar;
            }
        }

        return null;
    }

    private int[] Ukur(Func<string, int> ukuran)
    {
        int[] hasil = [.. kolom.Select(ukuran)];
        foreach (Sel[] satu in baris)
        {
            for (int k = 0; k < hasil.Length; k++)
            {
                hasil[k] = Math.Max(hasil[k], ukuran(satu[k].Teks));
            }
        }

        return [.. hasil.Select(h => Math.Max(1, h))];
    }

    private static Text Isi(Sel sel, int lebar) => new(string.Join('\n', BungkusTeks.Baris(sel.Teks, lebar)), sel.Gaya ?? Style.Plain);
}
