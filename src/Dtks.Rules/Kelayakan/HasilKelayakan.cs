using System.Collections.Immutable;

namespace Dtks.Rules;

/// <summary>All decisions on one region and periode.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference.</remarks>
public sealed class HasilKelayakan
{
    internal HasilKelayakan(
        KonteksKelayakan konteks, ImmutableArray<PutusanKelayakan> putusan, ImmutableArray<PenetapanDitolak> ditolak)
    {
        Konteks = konteks;
        Putusan = putusan;
        Ditolak = ditolak;
    }

    /// <summary>Edition, policy, letter and window that the decisions share.</summary>
    public KonteksKelayakan Konteks { get; }

    /// <summary>One decision for each kepesertaan, in the order of the facts.</summary>
    public ImmutableArray<PutusanKelayakan> Putusan { get; }

    /// <summary>The declarations refused, in the order of the facts.</summary>
    public ImmutableArray<PenetapanDitolak> Ditolak { get; }
}
