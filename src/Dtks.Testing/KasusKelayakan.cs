using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>People, their participations, the declarations about them, and perhaps a letter: what one decision of kelayakan reads.</summary>
/// <param name="Orang">People with distinct NIKs.</param>
/// <param name="Kepesertaan">Distinct participations; most, not all, of people in <paramref name="Orang"/>.</param>
/// <param name="Penetapan">At most one declaration per participation.</param>
/// <param name="Surat">The letter, or null.</param>
public sealed record KasusKelayakan(
    ImmutableArray<Penduduk> Orang,
    ImmutableArray<Kepesertaan> Kepesertaan,
    ImmutableArray<Penetapan> Penetapan,
    SuratPengesahan? Surat)
{
    /// <summary>Sizes only: a case is printed without personal data.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
        => $"KasusKelayakan {{ {Orang.Length} orang; [{string.Join("; ", Kepesertaan)}]; [{string.Join("; ", Penetapan)}]; {(Surat is null ? "tanpa surat" : Surat.ToString())} }}";
}
