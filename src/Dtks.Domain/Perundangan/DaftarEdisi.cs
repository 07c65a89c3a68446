using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dtks.Domain;

/// <summary>The editions to choose from: the shipped ones and those that a caller derived (HD-2).</summary>
/// <remarks>Passed in, never ambient. Spans do not overlap. Immutable and thread-safe; equality is by reference.</remarks>
public sealed class DaftarEdisi
{
    private DaftarEdisi(ImmutableArray<EdisiAturan> semua) => Semua = semua;

    /// <summary>Gets the shipped editions.</summary>
    public static DaftarEdisi Baku { get; } = new(EdisiAturan.Semua);

    /// <summary>Gets the editions: the shipped ones oldest first, then the derived ones as they were added.</summary>
    public ImmutableArray<EdisiAturan> Semua { get; }

    /// <summary>Adds a derived edition.</summary>
    /// <param name="edisi">The edition.</param>
    /// <returns>The new list; this one does not change.</returns>
    /// <exception cref="EdisiTidakSahException">Its id is taken, or its span overlaps that of another edition.</exception>
    public DaftarEdisi Dengan(EdisiAturan edisi)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        ImmutableArray<CacatData> cacat = [.. PemeriksaanEdisi.Keanggotaan(edisi.Id, edisi.Mulai, edisi.Selesai, this)];
        return cacat.IsEmpty ? new(Semua.Add(edisi)) : throw new EdisiTidakSahException(cacat);
    }

    /// <summary>Answers which edition holds in a period; a period outside coverage is said to be so, never guessed.</summary>
    /// <param name="periode">The period; not <c>default</c>.</param>
    /// <returns>The answer with its explanation.</returns>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is <c>default</c>.</exception>
    public CakupanEdisi Untuk(Periode periode)
    {
        if (periode == default)
        {
            throw new ArgumentException("Periode belum diisi. / The period is not set.", nameof(periode));
        }

        return Pada(periode) is { } edisi ? CakupanEdisi.Ada(edisi) : CakupanEdisi.Belum(periode);
    }

    /// <summary>Gives the edition to use: the one named, else the one of the period.</summary>
    /// <param name="periode">The period; not <c>default</c> when <paramref name="edisi"/> is absent.</param>
    /// <param name="edisi">The edition the caller named, for any period; <see langword="null"/> lets the period choose.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="DiLuarCakupanException">No edition was named and the period is not modelled.</exception>
    public EdisiAturan Tentukan(Periode periode, EdisiAturan? edisi = null)
    {
        // Why: the explanation of coverage is text, composed only when it is needed.
        return edisi ?? Pada(periode) ?? throw new DiLuarCakupanException(Untuk(periode).Keterangan);
    }

    /// <summary>Reads an edition id, without case; surrounding white space is ignored.</summary>
    /// <param name="id">The id, such as <c>kepmensos-150-2022</c>.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="DtksFormatException">No edition has this id; the message lists the known ones.</exception>
    public EdisiAturan Parse(ReadOnlySpan<char> id)
    {
        if (TryParse(id, out var edisi))
        {
            return edisi;
        }

        var dikenal = string.Join(", ", Semua.Select(static e => e.Id));
        throw new DtksFormatException(new Pesan(
            "EDISI-TIDAK-DIKENAL",
            "Edisi aturan tidak dikenal. Yang dikenal: " + dikenal,
            "Unknown edition of the rules. Known: " + dikenal));
    }

    /// <summary>Reads an edition id without throwing.</summary>
    /// <param name="id">The id.</param>
    /// <param name="edisi">The edition, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> when the id is known.</returns>
    public bool TryParse(ReadOnlySpan<char> id, [NotNullWhen(true)] out EdisiAturan? edisi)
    {
        id = id.Trim();
        foreach (var calon in Semua)
        {
            if (id.Equals(calon.Id, StringComparison.OrdinalIgnoreCase))
            {
                edisi = calon;
                return true;
            }
        }

        edisi = null;
        return false;
    }

    private EdisiAturan? Pada(Periode periode)
    {
        foreach (var edisi in Semua)
        {
            if (edisi.Dipilih(periode))
            {
                return edisi;
            }
        }

        return null;
    }
}
