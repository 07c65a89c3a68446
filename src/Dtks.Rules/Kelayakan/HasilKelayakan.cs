using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>All decisions on one region and periode.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference.</remarks>
public sealed class HasilKelayakan
{
    internal HasilKelayakan(
        KonteksKelayakan konteks,
        BerkasKelayakan berkas,
        ImmutableArray<PutusanKelayakan> putusan,
        ImmutableArray<PenetapanDitolak> ditolak,
        ImmutableArray<PenetapanDitolak> ditolakKemensos)
    {
        Konteks = konteks;
        Berkas = berkas;
        Putusan = putusan;
        Ditolak = ditolak;
        DitolakKemensos = ditolakKemensos;
    }

    /// <summary>Edition, activity, policy, letter and window that the decisions share.</summary>
    public KonteksKelayakan Konteks { get; }

    /// <summary>One decision for each kepesertaan, in the order of the facts.</summary>
    public ImmutableArray<PutusanKelayakan> Putusan { get; }

    /// <summary>The declarations refused, in the order of the facts.</summary>
    public ImmutableArray<PenetapanDitolak> Ditolak { get; }

    /// <summary>The items of Kemensos refused (VK-2, VK-4, VK-5), in the order of the facts.</summary>
    public ImmutableArray<PenetapanDitolak> DitolakKemensos { get; }

    /// <summary>The facts decided from.</summary>
    internal BerkasKelayakan Berkas { get; }
}
