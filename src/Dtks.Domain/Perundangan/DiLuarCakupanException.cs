using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>The question lies outside what is modelled: a period, an edition or a year without data.</summary>
/// <remarks>The protocol answers it with <c>DTKS-OP-004</c>. The message never holds a personal number.</remarks>
public class DiLuarCakupanException : InvalidOperationException, IGalatDtks
{
    /// <summary>Makes the exception.</summary>
    /// <param name="pesan">What is not covered, what is, and how to go on.</param>
    public DiLuarCakupanException(Pesan pesan)
        : base((pesan ?? throw new ArgumentNullException(nameof(pesan))).ToString()) => Pesan = pesan;

    /// <summary>Gets the message with its code, such as <c>EDISI-BELUM-DIMODELKAN</c>.</summary>
    public Pesan Pesan { get; }

    /// <inheritdoc/>
    ImmutableArray<CacatData> IGalatDtks.Cacat => [new(string.Empty, Pesan)];
}
