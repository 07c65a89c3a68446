using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>Text that cannot be read as the value asked for; thrown by every <c>Parse</c> and <c>Baca</c> of the library.</summary>
/// <remarks>Carries a code and a position, never the text itself: the text may be a personal number.</remarks>
public class DtksFormatException : FormatException, IGalatDtks
{
    /// <summary>Makes the exception for a message of the library.</summary>
    /// <param name="pesan">What is wrong and how to repair it, without personal data.</param>
    /// <param name="posisi">0-based position in the trimmed text, or null when the defect has no position.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pesan"/> is null.</exception>
    public DtksFormatException(Pesan pesan, int? posisi = null)
        : base((pesan ?? throw new ArgumentNullException(nameof(pesan))).ToString())
    {
        Pesan = pesan;
        Posisi = posisi;
    }

    /// <summary>The code of <see cref="Pesan"/>.</summary>
    public string Kode => Pesan.Kode;

    /// <summary>0-based position (UTF-16 units) in the trimmed text, or null when the defect has no position.</summary>
    public int? Posisi { get; }

    /// <summary>The message in both languages.</summary>
    public Pesan Pesan { get; }

    /// <inheritdoc/>
    ImmutableArray<CacatData> IGalatDtks.Cacat => [new(string.Empty, Pesan)];
}
