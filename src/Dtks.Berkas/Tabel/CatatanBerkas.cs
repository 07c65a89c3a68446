using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>How badly a row of a file is hurt.</summary>
public enum TingkatCatatan
{
    /// <summary>The row, or one kepesertaan of it, is not used.</summary>
    Ditolak,

    /// <summary>A cell cannot be read and counts as unknown; the row is used.</summary>
    Diabaikan,
}

/// <summary>One remark on a row of a file (BK-5): which line, which column, what is wrong and how to repair it. Never the value itself.</summary>
/// <param name="Baris">The line on which the row begins, from 1; of a workbook the row of its sheet.</param>
/// <param name="Tingkat">Whether the row, or a cell of it, is lost.</param>
/// <param name="Kolom">The column as the library names it; <c>baris</c> where the whole row is meant.</param>
/// <param name="Pesan">What is wrong and how to repair it.</param>
public sealed record CatatanBerkas(long Baris, TingkatCatatan Tingkat, string Kolom, Pesan Pesan)
{
    /// <summary>The column name of remarks on a whole row.</summary>
    public const string KolomBaris = "baris";

    /// <summary>Which file the line belongs to: <c>bnba</c>, <c>penetapan</c> or another kind of table.</summary>
    public string Berkas { get; init; } = "bnba";

    /// <summary>Which conditions of the rule in the message's code failed, as codes; null where the code says it all.</summary>
    public string? Sebab { get; init; }
}
