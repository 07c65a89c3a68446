using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The birth dates of people against the day as of which is asked (ID-5).</summary>
internal static class KelahiranOrang
{
    /// <summary>The birth date; null when it is missing, or lies after the day and so cannot be right.</summary>
    public static LocalDate? Sampai(Penduduk orang, LocalDate per) =>
        orang.TanggalLahir is { } lahir && Usia.TryHitung(lahir, per, out _) ? lahir : null;

    /// <summary>Refuses people born after the day: an error, not a negative age.</summary>
    /// <exception cref="ArgumentNullException">A person is null.</exception>
    /// <exception cref="BahanTidakSahException">Birth dates lie after <paramref name="per"/>; all of them are named.</exception>
    public static void Pastikan(IReadOnlyList<Penduduk> orang, LocalDate per) => Pastikan(orang, Enumerable.Range(0, orang.Count), per);

    /// <summary>Refuses those of some people who are born after the day.</summary>
    /// <exception cref="ArgumentNullException">A person is null.</exception>
    /// <exception cref="BahanTidakSahException">Birth dates lie after <paramref name="per"/>; all of them are named.</exception>
    public static void Pastikan(IReadOnlyList<Penduduk> orang, IEnumerable<int> indeks, LocalDate per)
    {
        ImmutableArray<CacatData>.Builder? cacat = null;
        foreach (var i in indeks)
        {
            var satu = orang[i] ?? throw new ArgumentNullException(nameof(orang));
            if (satu.TanggalLahir is not null && Sampai(satu, per) is null)
            {
                (cacat ??= ImmutableArray.CreateBuilder<CacatData>()).Add(new(string.Create(CultureInfo.InvariantCulture, $"orang[{i}].tanggal_lahir"), LahirSesudah));
            }
        }

        if (cacat is not null)
        {
            throw new BahanTidakSahException(cacat.DrainToImmutable());
        }
    }

    private static Pesan LahirSesudah { get; } = new(
        "LAHIR-SESUDAH-TANGGAL-ACUAN",
        "Tanggal lahir sesudah tanggal acuan; perbaiki salah satunya.",
        "The birth date lies after the as-of date; correct one of them.");
}
