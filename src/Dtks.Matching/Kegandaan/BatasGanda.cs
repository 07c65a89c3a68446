namespace Dtks.Matching;

/// <summary>The limits of a search: with them its time and memory grow with the number of records, whatever the records hold.</summary>
internal static class BatasGanda
{
    /// <summary>Comparisons a record takes part in under one key (GD-4, GD-5), on average over its block; a block that needs more is not compared.</summary>
    internal const long Perbandingan = 50_000;

    /// <summary>Pairs that a block may give for each of its records (GD-4, GD-5); a block that gives more is reported, its pairs are not.</summary>
    internal const long Pasangan = 100;

    /// <summary>Different names of one NIK that are compared with each other; with more only equal names, dates and sexes join.</summary>
    internal const int NamaSatuNik = 3_000;

    /// <summary>Records of one No KK and date in which initials are looked for.</summary>
    internal const int Keluarga = 100;
}
