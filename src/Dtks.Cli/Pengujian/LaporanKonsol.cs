using System.Globalization;
using System.Text;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using Dtks.Testing;
using Spectre.Console;

namespace Dtks.Cli.Pengujian;

/// <summary>The report of a run for people: a table by rule, the first differences in full, the totals.</summary>
internal static class LaporanKonsol
{
    public static void Tulis(IAnsiConsole konsol, LaporanUji laporan, int ditampilkan)
    {
        // Why: where nothing could be compared, a table of zeros and the same cause case by case would hide the one thing to repair.
        if (laporan.Hasil.Any(h => h.Status is StatusUji.Lulus or StatusUji.Gagal))
        {
            TulisRincian(konsol, laporan, ditampilkan);
        }

        foreach (string satu in laporan.Percakapan)
        {
            konsol.WriteLine($"Percakapan: {satu}");
        }

        konsol.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{laporan.Hasil.Count} kasus: {laporan.Lulus} lulus, {laporan.Gagal} gagal, {laporan.TidakDinilai} tidak dinilai"));
    }

    private static void TulisRincian(IAnsiConsole konsol, LaporanUji laporan, int ditampilkan)
    {
        var tabel = new Tabel("Aturan", "Judul", "Lulus", "Gagal", "Tidak dinilai");
        foreach (RekapAturan baris in RekapAturan.Dari(laporan.Hasil))
        {
            tabel.Baris(baris.Aturan, Judul(baris.Aturan), Angka(baris.Lulus), Angka(baris.Gagal), Angka(baris.TidakDinilai));
        }

        konsol.Write(tabel);
        HasilUji[] gagal = [.. laporan.Hasil.Where(h => h.Status is StatusUji.Gagal or StatusUji.TanpaJawaban)];
        string? sebabTerakhir = null;
        foreach (HasilUji satu in gagal.Take(ditampilkan))
        {
            string? sebab = satu.Status == StatusUji.TanpaJawaban ? satu.Keterangan[0] : null;
            if (sebab is not null && string.Equals(sebab, sebabTerakhir, StringComparison.Ordinal))
            {
                konsol.WriteLine($"GAGAL {satu.Kasus.Id}  {satu.Kasus.Operasi}: tanpa jawaban, sebab yang sama");
                konsol.WriteLine();
            }
            else
            {
                TulisBeda(konsol, satu);
            }

            sebabTerakhir = sebab;
        }

        if (gagal.Length > ditampilkan)
        {
            konsol.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... dan {gagal.Length - ditampilkan} kasus gagal lain (--tampilkan, --json, --junit)"));
        }

    }

    private static void TulisBeda(IAnsiConsole konsol, HasilUji satu)
    {
        KasusUji kasus = satu.Kasus;
        konsol.WriteLine($"GAGAL {kasus.Id}  {kasus.Operasi}  {string.Join(", ", kasus.Aturan)}  ({kasus.Berkas})");
        konsol.WriteLine($"  sebab      : {kasus.Sebab}");
        konsol.WriteLine($"  sumber     : {kasus.Sumber}");
        konsol.WriteLine($"  permintaan : {SamaranUji.Samarkan(Encoding.UTF8.GetString(kasus.Baris))}");
        foreach (string beda in satu.Keterangan)
        {
            konsol.WriteLine($"  beda       : {beda}");
        }

        konsol.WriteLine();
    }

    private static string Judul(string aturan) =>
        IdAturan.TryParse(aturan, out IdAturan id) && KatalogAturan.TryCari(id, out Aturan? ada) ? ada.Judul : "";

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How the cases of one rule fared; a case counts under every rule it names.</summary>
internal sealed record RekapAturan(string Aturan, int Lulus, int Gagal, int TidakDinilai)
{
    /// <summary>One line per rule: the catalogue's rules in its order, then the names of the protocol.</summary>
    public static IReadOnlyList<RekapAturan> Dari(IReadOnlyList<HasilUji> hasil) =>
    [
        .. hasil
            .SelectMany(h => h.Kasus.Aturan.Distinct(StringComparer.Ordinal).Select(a => (Aturan: a, Hasil: h)))
            .GroupBy(p => p.Aturan, StringComparer.Ordinal)
            .Select(g => new RekapAturan(
                g.Key, g.Count(p => p.Hasil.Lulus), g.Count(p => p.Hasil.Status is StatusUji.Gagal or StatusUji.TanpaJawaban), g.Count(p => p.Hasil.Status == StatusUji.TidakDinilai)))
            .OrderBy(r => IdAturan.TryParse(r.Aturan, out _) ? 0 : 1)
            .ThenBy(r => IdAturan.TryParse(r.Aturan, out IdAturan id) ? id : default)
            .ThenBy(r => r.Aturan, StringComparer.Ordinal),
    ];
}
