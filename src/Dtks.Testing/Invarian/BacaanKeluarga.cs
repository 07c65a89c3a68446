using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Families, deaths and ages as the rules say them, read a second time without any preparation.</summary>
internal static class BacaanKeluarga
{
    /// <summary>Whether somebody is dead on a day: unknown counts as alive, and so does a death after it.</summary>
    public static bool Meninggal(Penduduk orang, LocalDate per) => orang.Meninggal.Status == Kepastian.Ya && !(orang.Meninggal.Tanggal > per);

    /// <summary>Completed years.</summary>
    public static int Tahun(LocalDate lahir, LocalDate per) =>
        per.Year - lahir.Year - ((per.Month, per.Day).CompareTo((lahir.Month, lahir.Day)) < 0 ? 1 : 0);

    /// <summary>The members of the family of one person, in order; null when its family is not known.</summary>
    /// <param name="orang">The people.</param>
    /// <param name="indeks">The person.</param>
    /// <param name="dinyatakan">Whether the list is stated to hold whole families: then people of whom nobody has a No KK are one.</param>
    public static int[]? Anggota(ImmutableArray<Penduduk> orang, int indeks, bool dinyatakan) =>
        orang[indeks].NomorKk.Sah ? [.. Enumerable.Range(0, orang.Length).Where(j => orang[j].NomorKk == orang[indeks].NomorKk)]
        : dinyatakan && orang.All(o => !o.NomorKk.Sah) ? [.. Enumerable.Range(0, orang.Length)]
        : null;

    /// <summary>Whether a family is certainly whole: stated, and nobody without a readable No KK could belong to it.</summary>
    public static bool Lengkap(ImmutableArray<Penduduk> orang, int indeks, bool dinyatakan)
    {
        if (!dinyatakan || Anggota(orang, indeks, dinyatakan) is not { } anggota)
        {
            return false;
        }

        // Dasar: 10, Protocol: a person of unknown family could belong to any of the same desa, or to any at all where a desa is unknown.
        string?[] desa = [.. anggota.Select(j => Desa(orang[j]))];
        return !orang[indeks].NomorKk.Sah || orang.All(o => o.NomorKk.Sah || (Desa(o) is { } a && desa.All(d => d is not null && d != a)));
    }

    private static string? Desa(Penduduk orang) => orang.Wilayah?.ToString("D") is { Length: 10 } kode ? kode : null;
}
