using System.CommandLine;
using Dtks.Berkas;
using Dtks.Cli.Berkas;

namespace Dtks.Cli.Tampilan;

/// <summary>The options of commands that write tables: where, in which form, and whether earlier answers may be replaced.</summary>
internal sealed class OpsiKeluaran
{
    private static readonly Dictionary<string, FormatTabel> Dikenal = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csv"] = FormatTabel.Csv, ["xlsx"] = FormatTabel.Xlsx, ["json"] = FormatTabel.Json,
    };

    private readonly Option<string?> _folder;
    private readonly Option<IReadOnlyList<FormatTabel>> _format = new("--format")
    {
        Description = "Bentuk hasil: csv (baku), xlsx, json; boleh lebih dari satu, dipisahkan koma",
        HelpName = "BENTUK",
        DefaultValueFactory = _ => [FormatTabel.Csv],
        CustomParser = hasil =>
        {
            string[] nama = [.. hasil.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
            if (nama.Length == 0 || nama.Any(n => !Dikenal.ContainsKey(n)))
            {
                hasil.AddError($"--format: yang dikenal / known: {string.Join(", ", Dikenal.Keys)}");
                return [];
            }

            return [.. nama.Select(n => Dikenal[n]).Distinct()];
        },
    };

    private readonly Option<char> _pemisah = new("--pemisah")
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

    private readonly Option<bool> _timpa = new("--timpa") { Description = "Ganti hasil yang sudah ada di folder itu" };

    /// <summary>Adds the options to a command.</summary>
    public OpsiKeluaran(Command perintah, string isi)
    {
        _folder = new("--keluar") { Description = $"Folder untuk {isi}", HelpName = "FOLDER" };
        foreach (Option opsi in new Option[] { _folder, _format, _pemisah, _timpa })
        {
            perintah.Options.Add(opsi);
        }
    }

    /// <summary>The form that a file's name asks for.</summary>
    public static FormatTabel FormatDari(string berkas) => Dikenal.TryGetValue(Path.GetExtension(berkas).TrimStart('.'), out FormatTabel format)
        ? format
        : throw new SalahPakaiException($"Akhiran nama berkas harus {string.Join(", ", Dikenal.Keys.Select(k => "." + k))}.", $"The name of the file must end in {string.Join(", ", Dikenal.Keys.Select(k => "." + k))}.");

    /// <summary>The folder; null when nothing is to be written.</summary>
    public string? Folder(ParseResult hasil) => hasil.GetValue(_folder);

    /// <summary>How to write.</summary>
    public PilihanKeluaran Pilihan(ParseResult hasil) => new(hasil.GetValue(_format) ?? [FormatTabel.Csv], hasil.GetValue(_pemisah), hasil.GetValue(_timpa));
}
