using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Tampilan;

/// <summary>Options that several commands share, with their reading.</summary>
internal static partial class OpsiUmum
{
    /// <summary>The name of the option of <see cref="GagalBila"/>.</summary>
    public const string NamaGagalBila = "--gagal-bila";

    /// <summary><c>--gagal-bila</c>: the findings that make the exit code 1.</summary>
    public static Option<string[]> GagalBila(params string[] temuan)
    {
        var opsi = new Option<string[]>(NamaGagalBila)
        {
            Description = $"Kode keluar 1 bila ada temuan ini (boleh diulang): {string.Join(", ", temuan)}",
            HelpName = "TEMUAN",
        };
        opsi.Validators.Add(hasil =>
        {
            if (hasil.Tokens.Any(t => !temuan.Contains(t.Value, StringComparer.Ordinal)))
            {
                hasil.AddError($"--gagal-bila: yang dikenal / known: {string.Join(", ", temuan)}");
            }
        });
        return opsi;
    }

    /// <summary>Refuses any other value of an option, in both languages.</summary>
    public static void HanyaDari<T>(this Option<T> opsi, params string[] dikenal) => opsi.Validators.Add(hasil =>
    {
        if (hasil.Tokens.Any(t => !dikenal.Contains(t.Value, StringComparer.Ordinal)))
        {
            hasil.AddError($"{opsi.Name}: yang dikenal / known: {string.Join(", ", dikenal)}");
        }
    });

    /// <summary>An option that takes a date <c>yyyy-MM-dd</c>.</summary>
    public static Option<LocalDate?> Tanggal(string nama, string keterangan) => new(nama)
    {
        Description = keterangan,
        HelpName = "yyyy-MM-dd",
        CustomParser = hasil => TeksTanggal.TryBacaIso(Satu(hasil), out LocalDate tanggal)
            ? tanggal
            : Tolak<LocalDate?>(hasil, $"{nama}: tulis tanggal yang ada, yyyy-MM-dd / {nama}: write an existing date, yyyy-MM-dd"),
    };

    /// <summary>An option that takes a period <c>yyyy-MM</c>.</summary>
    public static Option<Periode?> Periode(string nama, string keterangan) => new(nama)
    {
        Description = keterangan,
        HelpName = "yyyy-MM",
        CustomParser = hasil => TeksTanggal.TryBacaPeriode(Satu(hasil), out Periode periode)
            ? periode
            : Tolak<Periode?>(hasil, $"{nama}: tulis periode, yyyy-MM / {nama}: write a period, yyyy-MM"),
    };

    /// <summary>The editions with the periods they cover.</summary>
    public static string CakupanEdisi { get; } = string.Join(", ", EdisiAturan.Semua.Select(e => $"{e.Id} ({e.Mulai} s.d. {e.Selesai?.ToString() ?? "sekarang"})"));

    /// <summary><c>--tetap</c>: a file that looks damaged is used all the same (BK-4).</summary>
    public static Option<bool> Tetap() => new("--tetap") { Description = "Pakai juga bila berkas tampak rusak oleh lembar kerja (setelah diperiksa sendiri)" };

    /// <summary><c>--lembar</c>: the sheet of a workbook.</summary>
    public static Option<string?> Lembar() => new("--lembar") { Description = "Nama lembar xlsx (baku: lembar pertama yang berjudul kolom)", HelpName = "NAMA" };

    /// <summary><c>--program</c>: the programme of a list of one programme.</summary>
    public static Option<ProgramBansos?> Program() => new("--program")
    {
        Description = $"Berkas adalah daftar satu program, setiap baris pesertanya: {string.Join(", ", DaftarProgram.Nasional.Semua.Select(p => p.Kode))}",
        HelpName = "PROGRAM",
        CustomParser = hasil => DaftarProgram.Nasional.TryBaca(Satu(hasil), out ProgramBansos? program)
            ? program
            : Tolak<ProgramBansos?>(hasil, $"--program: yang dikenal / known: {string.Join(", ", DaftarProgram.Nasional.Semua.Select(p => p.Kode))}"),
    };

    /// <summary>The argument of a file to read.</summary>
    public static Argument<string> Berkas(string keterangan) => new("berkas") { Description = $"{keterangan}; - untuk masukan standar" };

    /// <summary><c>--json</c>: JSON instead of tables.</summary>
    public static Option<bool> Json(string keterangan) => new("--json") { Description = $"Keluaran JSON, {keterangan}" };

    /// <summary><c>--edisi</c>: an edition of the rules, by its id or as the file of a derived one, or the file of a list from which the period chooses (HD-2).</summary>
    public static Option<PilihanEdisi> Edisi() => new("--edisi")
    {
        Description = $"Pakai edisi aturan ini, boleh juga di luar periodenya: {CakupanEdisi}; atau berkas JSON edisi turunan, atau larik beberapa edisi turunan: lalu periodenya yang memilih",
        HelpName = "EDISI|BERKAS",
        CustomParser = hasil => BacaPilihan(hasil, Satu(hasil)),
    };

    /// <summary><c>--edisi</c> where one page of law is asked for.</summary>
    public static Option<EdisiAturan?> SatuEdisi() => new("--edisi")
    {
        Description = $"Edisi aturan: {CakupanEdisi}; atau berkas JSON edisi turunan",
        HelpName = "EDISI|BERKAS",
        CustomParser = hasil => BacaEdisi(hasil, Satu(hasil)),
    };

    /// <summary>The language of an explanation.</summary>
    public static Option<Bahasa> Bahasa() => new("--bahasa")
    {
        Description = "id (baku) atau en",
        HelpName = "BAHASA",
        DefaultValueFactory = _ => Domain.Bahasa.Indonesia,
        CustomParser = hasil => Satu(hasil) switch
        {
            "id" => Domain.Bahasa.Indonesia,
            "en" => Domain.Bahasa.Inggris,
            _ => Tolak<Bahasa>(hasil, "--bahasa: id atau en / id or en"),
        },
    };

    /// <summary>Where decision records go.</summary>
    public static Option<string?> Rekam() => new("--rekam")
    {
        Description = "Simpan putusan sebagai rekaman ke berkas ini, satu baris JSON per keluarga (NIK lengkap, hanya pemilik berkas yang dapat membaca); periksa kelak dengan dtks ulang",
        HelpName = "BERKAS",
    };

    /// <summary><c>--edisi</c> with two editions, or with the second alone: the first is then that of the period.</summary>
    public static Option<(EdisiAturan? A, EdisiAturan? B)> DuaEdisi() => new("--edisi")
    {
        Description = $"Edisi pihak A dan B, dipisahkan koma; satu saja = pihak B, dan A edisi periodenya: {CakupanEdisi}; atau berkas JSON edisi turunan",
        HelpName = "A,B",
        CustomParser = hasil => Satu(hasil).Split(',', StringSplitOptions.TrimEntries) switch
        {
            [var b] => (null, BacaEdisi(hasil, b)),
            [var a, var b] => (BacaEdisi(hasil, a), BacaEdisi(hasil, b)),
            _ => Tolak<(EdisiAturan?, EdisiAturan?)>(hasil, "--edisi: satu atau dua edisi / one or two editions"),
        },
    };

    /// <summary>A fact that is yes, no, or not known when the option is absent.</summary>
    public static Option<Kepastian> YaTidak(string nama, string keterangan) => new(nama)
    {
        Description = keterangan,
        HelpName = "ya|tidak",
        CustomParser = hasil => Satu(hasil) switch
        {
            "ya" => Kepastian.Ya,
            "tidak" => Kepastian.Tidak,
            _ => Tolak<Kepastian>(hasil, $"{nama}: ya atau tidak; kosongkan bila tidak diketahui / yes (ya) or no (tidak); leave it out when not known"),
        },
    };

    private static EdisiAturan? BacaEdisi(ArgumentResult hasil, string teks)
    {
        PilihanEdisi pilihan = BacaPilihan(hasil, teks);
        return pilihan.Disebut is null && pilihan != default
            ? Tolak<EdisiAturan?>(hasil, "--edisi: di sini satu edisi, bukan daftar / one edition here, not a list")
            : pilihan.Disebut;
    }

    private static PilihanEdisi BacaPilihan(ArgumentResult hasil, string teks)
    {
        if (EdisiAturan.TryParse(teks, out EdisiAturan? edisi))
        {
            return edisi;
        }

        if (!File.Exists(teks))
        {
            return Tolak<PilihanEdisi>(hasil, $"--edisi: yang dikenal / known: {string.Join(", ", EdisiAturan.Semua.Select(e => e.Id))}, atau berkas edisi turunan / or the file of a derived edition");
        }

        try
        {
            return EdisiAturan.BacaJsonPilihan(File.ReadAllBytes(teks), out var cacat)
                ?? Tolak<PilihanEdisi>(hasil, string.Join(Environment.NewLine, cacat.Select(c => $"--edisi: {(c.Jalur.Length > 0 ? $"{c.Jalur}: " : "")}{c.Pesan}")));
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            return Tolak<PilihanEdisi>(hasil, "--edisi: berkas tidak dapat dibaca / the file cannot be read");
        }
    }

    private static string Satu(ArgumentResult hasil) => hasil.Tokens.Count == 1 ? hasil.Tokens[0].Value : "";

    /// <summary>A whole message in which digits that follow each other, alone or in groups, are masked when they are enough to be much of a personal number.</summary>
    // Why: the ids of editions and the periods that a message lists are what the user chooses from.
    public static string TanpaNomor(string pesan) => AngkaBerderet().Replace(pesan, static m => string.Concat(m.Value.Select(c => char.IsNumber(c) ? '*' : c)));

    /// <summary>Refuses the value of an option or argument.</summary>
    public static T? Tolak<T>(ArgumentResult hasil, string pesan)
    {
        hasil.AddError(TanpaNomor(pesan));
        return default;
    }

    [GeneratedRegex(@"\p{N}(?:[\p{Zs}\p{Pd}./_]?\p{N}){8,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AngkaBerderet();
}
