namespace Dtks.Cli.Berkas;

/// <summary>How badly a row of a file is hurt.</summary>
internal enum TingkatCatatan
{
    /// <summary>The row, or one kepesertaan of it, is not decided.</summary>
    Ditolak,

    /// <summary>A field cannot be read and counts as unknown; the row is used.</summary>
    Diabaikan,
}

/// <summary>One remark on a row: which line, which column, what is wrong and how to repair it. Never the value itself.</summary>
internal sealed record CatatanBaris(int Baris, TingkatCatatan Tingkat, string Kolom, string Kode, string Indonesia, string Inggris)
{
    /// <summary>Which conditions of the rule in <see cref="Kode"/> failed, as codes of their messages; null where the code says it all.</summary>
    public string? Sebab { get; init; }

    /// <summary>The file the line belongs to.</summary>
    public string Berkas { get; init; } = "bnba";
}
