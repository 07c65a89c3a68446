using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Who of a queue for PBI-JK is served and who waits.</summary>
/// <remarks>Made by <see cref="LayananPbi"/> only. Immutable and thread-safe; equality is by reference.</remarks>
public sealed class HasilLayananPbi
{
    internal HasilLayananPbi(int sisa, ImmutableArray<int> diterima, ImmutableArray<int> menunggu, IReadOnlyList<PengajuanPbi> antrian)
    {
        Sisa = sisa;
        Diterima = diterima;
        Menunggu = menunggu;
        AntrianBerikutnya = [.. menunggu.Select(i => antrian[i])];
    }

    /// <summary>What was left of the quota before anybody was served; never negative (PB-1).</summary>
    public int Sisa { get; }

    /// <summary>Places in the queue given of those who are served, in the order of service (PB-2).</summary>
    public ImmutableArray<int> Diterima { get; }

    /// <summary>Places in the queue given of those who wait, in the order of service; nobody is lost.</summary>
    public ImmutableArray<int> Menunggu { get; }

    /// <summary>The entries of those who wait, in the order of service: the queue with which the next period begins.</summary>
    public ImmutableArray<PengajuanPbi> AntrianBerikutnya { get; }

    /// <summary>"TIDAK ADA KUOTA" when nothing was left and somebody waits, else null.</summary>
    public Pesan? Pesan => Sisa == 0 && !Menunggu.IsEmpty
        ? new Pesan("PBI-TIDAK-ADA-KUOTA", "TIDAK ADA KUOTA", "NO QUOTA LEFT")
        : null;

    /// <summary>The rules that decided.</summary>
    public ImmutableArray<Aturan> Dasar { get; } = [Aturan.PB1, Aturan.PB2];
}
