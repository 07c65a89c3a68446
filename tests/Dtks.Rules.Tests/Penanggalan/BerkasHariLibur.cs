using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>The days off as the data file beside the tests lists them: a second copy, read on its own.</summary>
internal static class BerkasHariLibur
{
    internal static SortedDictionary<LocalDate, string> Baca()
    {
        SortedDictionary<LocalDate, string> hari = [];
        foreach (var baris in File.ReadLines(AkarRepositori.Berkas("tests/Dtks.Rules.Tests/Penanggalan/hari-libur.csv")).Skip(1))
        {
            var bagian = baris.Split(',');
            hari.Add(TeksTanggal.BacaIso(bagian[0]), bagian[1]);
        }

        return hari;
    }
}
