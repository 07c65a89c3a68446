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

    /// <summary>Refuses somebody born after the day: an error, not a negative age.</summary>
    /// <exception cref="BahanTidakSahException">The birth date lies after <paramref name="per"/>.</exception>
    public static void Pastikan(Penduduk orang, int indeks, LocalDate per)
    {
        if (orang.TanggalLahir is not null && Sampai(orang, per) is null)
        {
            throw new BahanTidakSahException(new(string.Create(CultureInfo.InvariantCulture, $"orang[{indeks}].tanggal_lahir"), LahirSesudah));
        }
    }

    private static Pesan LahirSesudah { get; } = new(
        "lahir-sesudah-tanggal-acuan",
        "Tanggal lahir sesudah tanggal acuan; perbaiki salah satunya.",
        "The birth date lies after the as-of date; correct one of them.");
}
