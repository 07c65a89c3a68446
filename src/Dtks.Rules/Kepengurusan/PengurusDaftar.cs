using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Who of a family is the pengurus of a programme, in a list that marks members and not roles (a BNBA file).</summary>
/// <remarks>KP-4: of a family programme the penerima is the pengurus of the KPM; the other members marked are components.</remarks>
public static class PengurusDaftar
{
    /// <summary>Whether a member is, or cannot be told not to be, the pengurus among the members that a list marks with a programme.</summary>
    /// <param name="hubungan">The relation of each of them, in the order of the list; null when unknown.</param>
    /// <param name="pengurus">Whether the list itself calls them pengurus, in the same order.</param>
    /// <param name="anggota">The position of the member asked about.</param>
    /// <returns>
    /// True for whom the list calls pengurus; where it calls nobody so, for the kepala keluarga; without one, for the first when every relation is known, and for all when not.
    /// </returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static bool Mungkin(ReadOnlySpan<HubunganKeluarga?> hubungan, ReadOnlySpan<Kepastian> pengurus, int anggota)
    {
        if (hubungan.Length != pengurus.Length)
        {
            throw new ArgumentException("Panjang daftar tidak sama. / The lists differ in length.", nameof(pengurus));
        }

        // Tafsir: KP-4 says that the penerima is the pengurus, not who that is in a list. Whom nothing tells from the pengurus is protected as one: an unknown relation never takes that away.
        return pengurus.Contains(Kepastian.Ya) ? pengurus[anggota] == Kepastian.Ya
            : hubungan.Contains(HubunganKeluarga.KepalaKeluarga) ? hubungan[anggota] == HubunganKeluarga.KepalaKeluarga
            : anggota == 0 || hubungan.Contains(null);
    }
}
