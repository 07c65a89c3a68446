namespace Dtks.Protokol;

/// <summary>How large a request, and a list of findings, may be; over it the answer is <c>DTKS-OP-006</c>, in time linear in what was read.</summary>
public static class BatasProtokol
{
    /// <summary>256 MB: the longest line in bytes, its line end not counted.</summary>
    // Why: the operations on a list of people cannot be split over several lines without changing the answer, and a kab/kota does not fit in little.
    public const int Baris = 256 * 1024 * 1024;

    /// <summary>64: how deep objects and lists may be nested inside a member of the request.</summary>
    public const int Kedalaman = 64;

    /// <summary>1,000,000: the most entries of one list.</summary>
    public const int Larik = 1_000_000;

    /// <summary>1,000,000: the most findings of one answer.</summary>
    public const int Temuan = 1_000_000;

    /// <summary>10,000: the most characters of one text.</summary>
    public const int Teks = 10_000;
}
