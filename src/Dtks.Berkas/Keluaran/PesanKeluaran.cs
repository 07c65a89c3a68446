using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>The messages of tables that are written.</summary>
internal static class PesanKeluaran
{
    public static Pesan BarisXlsx { get; } = new(
        "BERKAS-XLSX-BARIS",
        "Lembar xlsx paling banyak 1.048.576 baris, hasilnya lebih; tulis sebagai CSV (--format csv)",
        "A sheet of xlsx has at most 1,048,576 rows and the result has more; write CSV (--format csv)");
}
