using Spectre.Console;

namespace Dtks.Cli.Tampilan;

/// <summary>Tables that look the same in every command: framed on a terminal, Markdown when piped.</summary>
internal static class Tabel
{
    /// <summary>An empty table with these column heads, given as plain text.</summary>
    public static Table Buat(IAnsiConsole konsol, params ReadOnlySpan<string> kolom)
    {
        Table tabel = new Table().Border(konsol.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.Markdown);
        foreach (string nama in kolom)
        {
            tabel.AddColumn(new TableColumn(new Text(nama)));
        }

        return tabel;
    }

    /// <summary>Adds a row of plain texts; null is an empty cell.</summary>
    public static void Baris(this Table tabel, params ReadOnlySpan<string?> sel)
    {
        var isi = new Text[sel.Length];
        for (int i = 0; i < sel.Length; i++)
        {
            isi[i] = new Text(sel[i] ?? "");
        }

        tabel.AddRow(isi);
    }
}
