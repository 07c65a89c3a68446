using System.Text;
using Dtks.Domain;
using Spectre.Console;

namespace Dtks.Cli.Tampilan;

/// <summary>A report written once, for whatever shows it: a screen, Markdown, HTML.</summary>
internal interface IHalaman
{
    /// <summary>A heading.</summary>
    void Bab(string judul);

    /// <summary>A paragraph.</summary>
    void Alinea(string teks);

    /// <summary>A table.</summary>
    void Tabel(string keterangan, IReadOnlyList<string> kolom, IEnumerable<IReadOnlyList<object>> baris);

    /// <summary>A picture; where none can be shown, what it says in words.</summary>
    void Gambar(string svg, string uraian);
}

/// <summary>A report on the screen.</summary>
internal sealed class HalamanKonsol(IAnsiConsole konsol) : IHalaman
{
    public void Bab(string judul)
    {
        konsol.WriteLine();
        konsol.Write(new Text(judul + "\n", new Style(decoration: Decoration.Bold)));
    }

    public void Alinea(string teks) => konsol.WriteLine(teks);

    public void Tabel(string keterangan, IReadOnlyList<string> kolom, IEnumerable<IReadOnlyList<object>> baris)
    {
        var tabel = new Tabel([.. kolom]);
        foreach (IReadOnlyList<object> satu in baris)
        {
            tabel.Baris([.. satu.Select(s => (Sel)HalamanHtml.Teks(s))]);
        }

        konsol.WriteLine(keterangan);
        konsol.Write(tabel);
    }

    public void Gambar(string svg, string uraian) => konsol.WriteLine(uraian);
}

/// <summary>A report in Markdown.</summary>
internal sealed class HalamanMarkdown : IHalaman
{
    private readonly StringBuilder _isi = new();

    public HalamanMarkdown(string judul) => _isi.Append("# ").Append(Aman(judul)).Append('\n');

    public void Bab(string judul) => _isi.Append("\n## ").Append(Aman(judul)).Append('\n');

    public void Alinea(string teks) => _isi.Append('\n').Append(Aman(teks)).Append('\n');

    public void Tabel(string keterangan, IReadOnlyList<string> kolom, IEnumerable<IReadOnlyList<object>> baris)
    {
        Alinea(keterangan);
        _isi.Append('\n');
        Baris(kolom);
        Baris([.. kolom.Select(static _ => "---")]);
        foreach (IReadOnlyList<object> satu in baris)
        {
            Baris([.. satu.Select(HalamanHtml.Teks)]);
        }
    }

    public void Gambar(string svg, string uraian) => Alinea(uraian);

    public override string ToString() => _isi.ToString();

    private void Baris(IReadOnlyList<string> sel) => _isi.Append("| ").AppendJoin(" | ", sel.Select(Aman)).Append(" |\n");

    private static string Aman(string teks) => TeksAman.Jinakkan(teks).Replace("\\", "\\\\").Replace("|", "\\|").Replace("<", "&lt;");
}
