namespace Dtks.Domain;

/// <summary>The messages for dates and months that cannot be read.</summary>
/// <remarks>Codes: <c>TANGGAL-BENTUK</c>, <c>PERIODE-BENTUK</c>.</remarks>
public static class PesanPenanggalan
{
    /// <summary>A text that is no date <c>yyyy-MM-dd</c>.</summary>
    public static Pesan BentukTanggal { get; } = new(
        "TANGGAL-BENTUK",
        "Tanggal harus berbentuk yyyy-MM-dd dan ada di kalender, misalnya 2024-02-29.",
        "A date must have the form yyyy-MM-dd and exist in the calendar, for example 2024-02-29.");

    /// <summary>A text that is no month <c>yyyy-MM</c>.</summary>
    public static Pesan BentukPeriode { get; } = new(
        "PERIODE-BENTUK",
        "Periode harus berbentuk yyyy-MM, misalnya 2024-02.",
        "A month must have the form yyyy-MM, for example 2024-02.");
}
