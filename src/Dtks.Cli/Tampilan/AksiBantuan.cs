using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Dtks.Cli.Tampilan;

/// <summary>The help of every command, in Indonesian, with its examples.</summary>
internal sealed class AksiBantuan(Lingkungan lingkungan) : SynchronousCommandLineAction
{
    private const int LebarLapang = 120;
    private const int LebarNama = 48;
    private const int LebarNamaSempit = 24;

    private static readonly IReadOnlyList<(string Baris, string Arti)> ContohAkar =
    [
        ("dtks kelayakan samples/data/bnba.csv --penetapan samples/data/penetapan.csv --surat samples/data/surat.json", "pekerjaan utama, atas data contoh"),
        ("dtks kalender 2024-02", "jendela satu bulan"),
        ("dtks usulan --help", "bantuan satu perintah, dengan contohnya"),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        TextWriter tulis = lingkungan.TulisKeluar;
        Command perintah = parseResult.CommandResult.Command;
        var opsi = perintah.Options.Where(o => !o.Hidden).ToList();
        if (perintah is not RootCommand)
        {
            opsi.AddRange(parseResult.RootCommandResult.Command.Options.Where(o => o.Recursive && !o.Hidden));
        }

        int lebarLayar = lingkungan.Konsol.Profile.Width;
        Tulis("", perintah.Description ?? "");
        tulis.WriteLine();
        tulis.WriteLine("Pemakaian:");
        tulis.WriteLine($"  {JalurPerintah(parseResult.CommandResult)}{string.Concat(perintah.Arguments.Select(a => $" {NamaArgumen(a)}"))}{(perintah.Subcommands.Count > 0 ? " PERINTAH" : "")} [opsi]");
        Bagian("Perintah:", perintah.Subcommands.Where(s => !s.Hidden).Select(s => (s.Name, s.Description)));
        Bagian("Argumen:", perintah.Arguments.Select(a => (NamaArgumen(a), a.Description)));
        Bagian("Opsi:", opsi.Select(o => (NamaOpsi(o), o.Description)));
        foreach (var (judul, baris) in (perintah as PerintahDtks)?.Uraian ?? [])
        {
            Bagian(judul, baris);
        }

        var contoh = perintah is PerintahDtks sendiri ? sendiri.Contoh : ContohAkar;
        if (contoh.Count > 0)
        {
            tulis.WriteLine();
            tulis.WriteLine("Contoh:");
            foreach ((string baris, string arti) in contoh)
            {
                tulis.WriteLine($"  # {arti}");
                tulis.WriteLine($"  {baris}");
            }
        }

        string? artiSatu = perintah is PerintahDtks dtks ? dtks.ArtiKeluarSatu : PerintahDtks.ArtiKeluarSatuBaku;
        Bagian("Kode keluar:", new (string, string?)[] { ("0", "selesai"), ("1", artiSatu), ("2", "salah pakai, berkas tidak dapat dibaca, ditulis atau tampak rusak, atau periode di luar cakupan aturan"), ("3", "kesalahan program") }.Where(k => k.Item2 is not null));
        return Aplikasi.Selesai;

        // Why: only explanations are wrapped; what is to be typed or copied stays on one line, however long.
        void Tulis(string awal, string teks, int jorok = 0)
        {
            if (awal.Length > jorok && lebarLayar < LebarLapang)
            {
                tulis.WriteLine(awal.TrimEnd());
                awal = new string(' ', jorok);
            }

            foreach (string baris in BungkusTeks.Baris(teks, lebarLayar - jorok))
            {
                tulis.WriteLine((awal + baris).TrimEnd());
                awal = new string(' ', jorok);
            }
        }

        void Bagian(string judul, IEnumerable<(string Kiri, string? Kanan)> baris)
        {
            var isi = baris.ToList();
            if (isi.Count == 0)
            {
                return;
            }

            tulis.WriteLine();
            Tulis("", judul);
            int lebar = Math.Min(lebarLayar < LebarLapang ? LebarNamaSempit : LebarNama, isi.Max(b => b.Kiri.Length));
            foreach ((string kiri, string? kanan) in isi)
            {
                Tulis($"  {kiri.PadRight(lebar)}  ", kanan ?? "", lebar + 4);
            }
        }
    }

    /// <summary>The words that lead to a command, from the program's name on.</summary>
    public static string JalurPerintah(CommandResult hasil)
    {
        string nama = hasil.Command is RootCommand ? "dtks" : hasil.Command.Name;
        return hasil.Parent is CommandResult induk ? $"{JalurPerintah(induk)} {nama}" : nama;
    }

    private static string NamaArgumen(Argument argumen)
    {
        string nama = argumen.HelpName ?? argumen.Name.ToUpperInvariant();
        string banyak = argumen.Arity.MaximumNumberOfValues > 1 ? "..." : "";
        return argumen.Arity.MinimumNumberOfValues == 0 ? $"[{nama}{banyak}]" : $"{nama}{banyak}";
    }

    private static string NamaOpsi(Option opsi)
    {
        string nama = string.Join(", ", opsi.Aliases.Where(a => a.StartsWith('-')).Append(opsi.Name).Distinct(StringComparer.Ordinal));
        return opsi.Arity.MaximumNumberOfValues == 0 || opsi.ValueType == typeof(bool) ? nama : $"{nama} {opsi.HelpName ?? "NILAI"}";
    }
}
