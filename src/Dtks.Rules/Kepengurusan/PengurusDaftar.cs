using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Who of a family is the pengurus of a programme, in a list that marks members and not roles (a BNBA file).</summary>
/// <remarks>KP-4: of a family programme the penerima is the pengurus of the KPM; the other members marked are components.</remarks>
public static class PengurusDaftar
{
    /// <summary>Whether a member is, or cannot be told not to be, the pengurus among the members that a list marks with a programme.</summary>
    /// <param name="pemegang">The members marked.</param>
    /// <param name="anggota">The position of the member asked about.</param>
    /// <param name="per">The day on which they are asked.</param>
    /// <param name="kebijakan">What makes an adult.</param>
    /// <returns>
    /// True for the only one marked, and for whom the list calls pengurus; where it calls nobody so, for all but those of whom it says that they are not, and those known to be no adults.
    /// </returns>
    public static bool Mungkin(ReadOnlySpan<Penduduk> pemegang, int anggota, LocalDate per, KebijakanDtks kebijakan)
    {
        ArgumentNullException.ThrowIfNull(kebijakan);
        if (pemegang.Length == 1)
        {
            return true;
        }

        foreach (Penduduk satu in pemegang)
        {
            if (satu.Pengurus == Kepastian.Ya)
            {
                return pemegang[anggota].Pengurus == Kepastian.Ya;
            }
        }

        // Tafsir: KP-4 says that the penerima is the pengurus, not who that is in a list; a pengurus draws the aid with a KTP, so that a child is none (UsiaDewasa). Whom nothing tells from
        // the pengurus is protected as one: the head of a family is not its pengurus by that alone, and no row, column or mark that is missing takes protection away.
        return pemegang[anggota].Pengurus != Kepastian.Tidak && PeluangCalon.Dewasa(pemegang[anggota], per, kebijakan) != Kepastian.Tidak;
    }

    /// <summary>Whether a member who may be the pengurus is told from the others: nothing that only a pengurus can be asked is certain of one who is not.</summary>
    /// <param name="pemegang">The members marked.</param>
    /// <param name="anggota">The position of the member asked about.</param>
    /// <param name="per">The day on which they are asked.</param>
    /// <param name="kebijakan">What makes an adult.</param>
    /// <returns>True where <see cref="Mungkin"/> holds for this member and for no other.</returns>
    public static bool Pasti(ReadOnlySpan<Penduduk> pemegang, int anggota, LocalDate per, KebijakanDtks kebijakan)
    {
        for (int i = 0; i < pemegang.Length; i++)
        {
            if (Mungkin(pemegang, i, per, kebijakan) != (i == anggota))
            {
                return false;
            }
        }

        return true;
    }
}
