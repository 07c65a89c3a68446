using System.CommandLine;
using Dtks.Berkas;
using Dtks.Cli.Berkas;

namespace Dtks.Cli.Tampilan;

/// <summary>The options of commands that write tables: where, in which form, and whether earlier answers may be replaced.</summary>
internal sealed class OpsiKeluaran
{
    private const string Html = "html";
    private const string Markdown = "md";

    private readonly Option<string?> _folder;
    private readonly Option<string[]> _format;

    private readonly Option<char> _pemisah = Pemisah();

    private readonly Option<bool> _timpa = new("--timpa") { Description = "Ganti hasil yang sudah ada di folder itu" };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="perintah">The command.</param>
    /// <param name="isi">What the folder will hold.</param>
    /// <param name="halaman">Whether the answers can also be a page in HTML.</param>
    /// <param name="markdown">Whether the answers can also be a report in Markdown.</param>
    public OpsiKeluaran(Command perintah, string isi, bool halaman = false, bool markdown = false)
    {
        string[] dikenal = [.. BentukTabel.Semua.Select(b => b.Nama), .. halaman ? (string[])[Html] : [], .. markdown ? (string[])[Markdown] : []];
        _format = new("--format")
        {
            Description = $"Bentuk hasil: csv (baku), {string.Join(", ", dikenal.Skip(1))}; boleh lebih dari satu, dipisahkan koma",
            HelpName = "BENTUK",
            DefaultValueFactory = static _ => ["csv"],
            CustomParser = hasil =>
            {
                string[] nama = [.. hasil.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(n => n.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];
                if (nama.Length == 0 || nama.Except(dikenal, StringComparer.Ordinal).Any())
                {
                    hasil.AddError($"--format: yang dikenal / known: {string.Join(", ", dikenal)}");
                    return [];
                }

                return nama;
            },
        };
        _folder = new("--keluar") { Description = $"Folder untuk {isi}", HelpName = "FOLDER" };
        foreach (Option opsi in new Option[] { _folder, _format, _pemisah, _timpa })
        {
            perintah.Options.Add(opsi);
        }
    }

    /// <summary><c>--pemisah</c>: what stands between the cells of CSV.</summary>
    public static Option<char> Pemisah() => new("--pemisah")
    {
        Description = "Pemisah kolom CSV: , (baku) ; | atau tab",
        HelpName = "TANDA",
        DefaultValueFactory = _ => ',',
        CustomParser = hasil =>
        {
            string teks = hasil.Tokens.Count == 1 ? hasil.Tokens[0].Value : "";
            if (teks is "," or ";" or "|" or "\t" || teks.Equals("tab", StringComparison.OrdinalIgnoreCase))
            {
                return teks.Length == 1 ? teks[0] : '\t';
            }

            hasil.AddError("--pemisah: tulis , ; | atau tab / --pemisah: write , ; | or tab");
            return ',';
        },
    };

    /// <summary>The form that a file's name asks for.</summary>
    public static BentukTabel FormatDari(string berkas) => BentukTabel.Semua.FirstOrDefault(b => b.Akhiran.Equals(Path.GetExtension(berkas), StringComparison.OrdinalIgnoreCase))
        ?? throw new SalahPakaiException(
            $"Akhiran nama berkas harus {string.Join(", ", BentukTabel.Semua.Select(b => b.Akhiran))}.", $"The name of the file must end in {string.Join(", ", BentukTabel.Semua.Select(b => b.Akhiran))}.");

    /// <summary>The folder; null when nothing is to be written.</summary>
    public string? Folder(ParseResult hasil) => hasil.GetValue(_folder);

    /// <summary>How to write.</summary>
    public PilihanKeluaran Pilihan(ParseResult hasil)
    {
        string[] nama = hasil.GetValue(_format) ?? ["csv"];
        return new([.. BentukTabel.Semua.Where(b => nama.Contains(b.Nama, StringComparer.Ordinal))], hasil.GetValue(_pemisah), hasil.GetValue(_timpa))
        {
            Halaman = nama.Contains(Html, StringComparer.Ordinal),
            Markdown = nama.Contains(Markdown, StringComparer.Ordinal),
        };
    }
}
