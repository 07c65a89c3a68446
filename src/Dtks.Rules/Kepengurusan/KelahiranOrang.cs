using System.Globalization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Refuses a person born after the day as of which is asked (ID-5): an error, not a negative age.</summary>
internal static class KelahiranOrang
{
    /// <exception cref="ArgumentException">The birth date lies after <paramref name="per"/>.</exception>
    public static void Pastikan(Penduduk orang, int indeks, LocalDate per)
    {
        if (orang.TanggalLahir is { } lahir && !Usia.TryHitung(lahir, per, out _))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"orang[{indeks}].tanggal_lahir: Tanggal lahir sesudah tanggal acuan; perbaiki salah satunya. / The birth date lies after the as-of date; correct one of them."),
                nameof(orang));
        }
    }
}
