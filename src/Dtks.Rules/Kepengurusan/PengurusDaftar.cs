using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Who of a family is the pengurus of a programme, in a list that marks members and not roles (a BNBA file).</summary>
/// <remarks>KP-4: of a family programme the penerima is the pengurus of the KPM; the other members marked are components.</remarks>
public static class PengurusDaftar
{
    /// <summary>Finds the pengurus among the members that a list marks with a programme.</summary>
    /// <param name="hubungan">The relation of each of them, in the order of the list; null when unknown.</param>
    /// <param name="pengurus">Whether the list itself calls them pengurus, in the same order.</param>
    /// <returns>The position in the list; -1 when it is empty.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static int Cari(ReadOnlySpan<HubunganKeluarga?> hubungan, ReadOnlySpan<Kepastian> pengurus)
    {
        if (hubungan.Length != pengurus.Length)
        {
            throw new ArgumentException("Panjang daftar tidak sama. / The lists differ in length.", nameof(pengurus));
        }

        // Tafsir: KP-4 says that the penerima is the pengurus, not who that is in a list. Whom the list calls pengurus is taken at its word; else the kepala keluarga; else the first.
        var disebut = pengurus.IndexOf(Kepastian.Ya);
        return disebut >= 0 ? disebut
            : hubungan.IndexOf(HubunganKeluarga.KepalaKeluarga) is >= 0 and var kepala ? kepala
            : hubungan.IsEmpty ? -1 : 0;
    }
}
