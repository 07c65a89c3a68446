using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Perintah;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Cli;

/// <summary>The command line: one command per file of <c>Perintah/</c>, the same exit codes for all.</summary>
internal static class Aplikasi
{
    /// <summary>The work is done.</summary>
    public const int Selesai = 0;

    /// <summary>The findings the user asked to fail on were there.</summary>
    public const int AdaTemuan = 1;

    /// <summary>Wrong usage, a file that cannot be read or written, or a period outside coverage.</summary>
    public const int SalahPakai = 2;

    /// <summary>A defect of the program.</summary>
    public const int CacatProgram = 3;

    private const int SelipTerbanyak = 2;

    /// <summary>The commands in the order of the help. To add one: write its file in <c>Perintah/</c> and add one line here.</summary>
    internal static readonly (string Nama, Func<Lingkungan, Command> Buat)[] Semua =
    [
        ("kelayakan", Perintah.PerintahKelayakan.Buat),
        ("banding", PerintahBanding.Buat),
        ("jelaskan", PerintahJelaskan.Buat),
        ("ulang", PerintahUlang.Buat),
        ("register", PerintahRegister.Buat),
        ("jawab", PerintahJawab.Buat),
        ("mcp", PerintahMcp.Buat),
        ("kalender", PerintahKalender.Buat),
        ("nik", PerintahNik.Buat),
        ("aturan", PerintahAturan.Buat),
        ("pengurus", PerintahPengurus.Buat),
        ("padan", PerintahPadan.Buat),
        ("usulan", PerintahUsulan.Buat),
        ("pbi", PerintahPbi.Buat),
        ("anomali", PerintahAnomali.Buat),
        ("rekap", PerintahRekap.Buat),
        ("desil", PerintahDesil.Buat),
        ("reaktivasi", PerintahReaktivasi.Buat),
        ("peran", PerintahPeran.Buat),
        ("alur", Perintah.PerintahAlur.Buat),
        ("ganda", PerintahGanda.Buat),
        ("mirip", PerintahMirip.Buat),
        ("populasi", PerintahPopulasi.Buat),
        ("uji", PerintahUji.Buat),
    ];

    /// <summary>Runs one command line over the streams of the process and gives its exit code.</summary>
    public static int Jalankan(string[] args)
    {
        try
        {
            return Jalankan(args, Lingkungan.Terminal());
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            TegurTanpaAliran();
            return SalahPakai;
        }
    }

    /// <summary>Runs one command line and gives its exit code.</summary>
    public static int Jalankan(string[] args, Lingkungan lingkungan)
    {
        TegurTanpaIcu(lingkungan);
        RootCommand akar = Buat(lingkungan, args);
        ParseResult hasil = akar.Parse(args.Length == 0 ? ["--help"] : args);
        if ((hasil.Errors.Count > 0 || OpsiAsing(hasil).Length > 0) && hasil.Action is not AksiBantuan)
        {
            Tegur(lingkungan, hasil);
            return SalahPakai;
        }

        try
        {
            return hasil.Invoke(new InvocationConfiguration
            {
                Output = lingkungan.TulisKeluar,
                Error = lingkungan.TulisGalat,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (SalahPakaiException salah)
        {
            lingkungan.Tegur(salah.Message);
            return SalahPakai;
        }
        catch (DiLuarCakupanException luar)
        {
            lingkungan.Tegur($"{luar.Pesan.Indonesia} / {luar.Pesan.Inggris}");
            lingkungan.Tegur($"Yang tercakup / What is covered: {OpsiUmum.CakupanEdisi}");
            return SalahPakai;
        }
        catch (Exception galat) when (galat is IGalatDtks salah)
        {
            foreach (CacatData cacat in salah.Cacat)
            {
                lingkungan.Tegur($"{(cacat.Jalur.Length > 0 ? cacat.Jalur + ": " : "")}{cacat.Pesan.Indonesia} / {cacat.Pesan.Inggris} ({cacat.Pesan.Kode})");
            }

            return SalahPakai;
        }
        catch (IOException galat) when (PesanBerkas.PipaTertutup(galat))
        {
            // Why: whoever reads the output (head, less) has seen enough; that is no mistake.
            return Selesai;
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            lingkungan.Tegur(PesanBerkas.Untuk(galat, (galat as FileNotFoundException)?.FileName, menulis: galat is not (FileNotFoundException or DirectoryNotFoundException)).Message);
            return SalahPakai;
        }
        catch (Exception galat)
        {
            // Why: the last resort. Only the kind and place of the trouble are told: its message may hold data.
            string tempat = galat.StackTrace?.Split('\n').FirstOrDefault(b => b.Contains("Dtks", StringComparison.Ordinal))?.Trim().Split(" in ")[0] ?? "-";
            lingkungan.Tegur(
                $"Ini kesalahan program, bukan kesalahan Anda atau berkas Anda: {galat.GetType().Name} {tempat}. Tidak ada hasil yang ditulis. Laporkan baris ini; tidak memuat data. / "
                + $"This is a defect of the program, not yours or your file's: {galat.GetType().Name}. Nothing was written. Please report this line; it holds no data.");
            return CacatProgram;
        }
    }

    private static void TegurTanpaAliran()
    {
        try
        {
            Console.Error.WriteLine(PesanBerkas.AliranTertutup().Message);
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            // Why: where the error output is closed or full too, the exit code is all that can be told.
        }
    }

    private static void TegurTanpaIcu(Lingkungan lingkungan)
    {
        // Why: in globalization-invariant mode the runtime composes nothing and does not say so.
        if ("e\u0301".Normalize(NormalizationForm.FormC).Length > 1)
        {
            lingkungan.Tegur(
                "Tanpa ICU: nama dan alamat dalam aksara di luar huruf Latin tidak dapat disamakan dan akan ditolak; pasang libicu dan hapus DOTNET_SYSTEM_GLOBALIZATION_INVARIANT. / "
                + "Without ICU names and addresses in a script other than Latin cannot be brought to one form and are refused; install libicu and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        }
    }

    /// <summary>The commands that a command line needs: the one it names, or all.</summary>
    // Why: building all of them takes longer than most of them run, so only the one that is asked for is built.
    private static RootCommand Buat(Lingkungan lingkungan, string[] args)
    {
        var akar = new RootCommand("Aturan resmi DTKS: siapa menerima bansos, siapa tidak lagi layak dan mengapa, kapan jendela bulanan terbuka.");
        bool disebut = args.Length > 0 && Array.Exists(Semua, p => p.Nama == args[0]);
        foreach ((string _, Func<Lingkungan, Command> buat) in Semua.Where(p => !disebut || p.Nama == args[0]))
        {
            akar.Subcommands.Add(buat(lingkungan));
        }

        foreach (Option opsi in akar.Options)
        {
            if (opsi is HelpOption bantuan)
            {
                bantuan.Description = "Tampilkan bantuan ini";
                bantuan.Action = new AksiBantuan(lingkungan);
            }
            else if (opsi is VersionOption)
            {
                opsi.Description = "Tampilkan versi";
            }
        }

        return akar;
    }

    /// <summary>Words that begin like options but landed in an argument: an option misspelled, not a file.</summary>
    private static string[] OpsiAsing(ParseResult hasil) => hasil.Tokens.Any(t => t.Value == "--")
        ? []
        : [.. hasil.CommandResult.Command.Arguments.SelectMany(a => hasil.GetResult(a)?.Tokens ?? []).Select(t => t.Value).Where(t => t.StartsWith("--", StringComparison.Ordinal))];

    private static void Tegur(Lingkungan lingkungan, ParseResult hasil)
    {
        string[] asing = OpsiAsing(hasil);
        if (asing.Length > 0)
        {
            Tegur(lingkungan, hasil, asing);
            return;
        }

        if (hasil.UnmatchedTokens.Count > 0)
        {
            Tegur(lingkungan, hasil, hasil.UnmatchedTokens);
            return;
        }
        else
        {
            foreach (string pesan in hasil.Errors.Select(k => PesanSalah(hasil, k)).Distinct(StringComparer.Ordinal))
            {
                lingkungan.Tegur($"Salah pakai / Wrong usage: {pesan}");
            }
        }

        lingkungan.Tegur($"Bantuan / Help: {AksiBantuan.JalurPerintah(hasil.CommandResult)} --help");
    }

    private static void Tegur(Lingkungan lingkungan, ParseResult hasil, IReadOnlyList<string> kata)
    {
        lingkungan.Tegur($"Salah pakai: tidak dikenal / Wrong usage: not recognised: {string.Join(' ', kata.Select(TeksAman.Samarkan))}");
        foreach (string dekat in kata.Select(t => Terdekat(hasil.CommandResult.Command, t)).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            lingkungan.Tegur($"Mungkin maksudnya / Perhaps meant: {dekat}");
        }

        lingkungan.Tegur($"Bantuan / Help: {AksiBantuan.JalurPerintah(hasil.CommandResult)} --help");
    }

    /// <summary>The command or option that a word misses by a slip or two; null when none is that near.</summary>
    private static string? Terdekat(Command perintah, string kata) =>
        perintah.Subcommands.Select(p => p.Name).Concat(perintah.Options.Select(o => o.Name))
            .Select(nama => (Nama: nama, Jarak: Kemiripan.DamerauLevenshtein(nama, kata)))
            .Where(n => n.Jarak <= SelipTerbanyak && n.Nama.Length > 2 * n.Jarak)
            .OrderBy(n => n.Jarak)
            .Select(n => n.Nama)
            .FirstOrDefault();

    private static string PesanSalah(ParseResult hasil, ParseError kesalahan)
    {
        if (kesalahan.SymbolResult is OptionResult { Tokens.Count: 0 } opsi)
        {
            return $"opsi {opsi.Option.Name} memerlukan nilai / option {opsi.Option.Name} needs a value";
        }

        Argument? kurang = hasil.CommandResult.Command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > (hasil.GetResult(a)?.Tokens.Count ?? 0));
        if (kurang is not null && kesalahan.SymbolResult is CommandResult or ArgumentResult)
        {
            string nama = kurang?.HelpName ?? kurang?.Name ?? "";
            return $"argumen wajib belum ada: {nama} / a required argument is missing: {nama}";
        }

        // Why: the parser's own words about a value are in one language and repeat the value.
        Option? salah = (kesalahan.SymbolResult as OptionResult ?? (kesalahan.SymbolResult as ArgumentResult)?.Parent as OptionResult)?.Option;
        return salah is not null && Bilangan(salah.ValueType) && !kesalahan.Message.StartsWith(salah.Name, StringComparison.Ordinal)
            ? $"{salah.Name}: tulis bilangan yang tidak terlalu besar, tanpa pemisah ribuan / {salah.Name}: write a number that is not too large, without separators"
            : OpsiUmum.TanpaNomor(kesalahan.Message);
    }

    private static bool Bilangan(Type tipe) => Type.GetTypeCode(Nullable.GetUnderlyingType(tipe) ?? tipe) is >= TypeCode.SByte and <= TypeCode.Decimal;
}
