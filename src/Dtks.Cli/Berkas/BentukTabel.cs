using Dtks.Berkas;

namespace Dtks.Cli.Berkas;

/// <summary>A form that answers are written in (<c>--format</c>): its name, the end of its files, and its writer.</summary>
internal sealed record BentukTabel(string Nama, Func<Stream, IReadOnlyList<string>, char, PenulisTabel> Mulai)
{
    public static BentukTabel Csv { get; } = Dari("csv", FormatTabel.Csv);

    /// <summary>Every form, CSV first.</summary>
    public static IReadOnlyList<BentukTabel> Semua { get; } =
    [
        Csv,
        Dari("xlsx", FormatTabel.Xlsx),
        Dari("json", FormatTabel.Json),
#if !TANPA_PARQUET
        new("parquet", static (aliran, kolom, _) => new PenulisParquet(aliran, kolom)),
#endif
    ];

    /// <summary>The end of file names, with its dot.</summary>
    public string Akhiran => "." + Nama;

    private static BentukTabel Dari(string nama, FormatTabel format) => new(nama, (aliran, kolom, pemisah) => PenulisTabel.Buat(aliran, kolom, format, pemisah));
}
