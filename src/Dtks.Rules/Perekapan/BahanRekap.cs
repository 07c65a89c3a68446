using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What a recap counts.</summary>
/// <remarks>Immutable as long as the lists handed in are not changed. Compared by reference of its lists; do not compare. Thread-safe.</remarks>
public sealed record BahanRekap
{
    /// <summary>The level of region by which to count.</summary>
    public required TingkatWilayah Tingkat { get; init; }

    /// <summary>The periode that is recapitulated.</summary>
    public required Periode Periode { get; init; }

    /// <summary>The people and their families.</summary>
    public required SusunanKeluarga Orang { get; init; }

    /// <summary>How anomalies are looked for; null for the last day of <see cref="Periode"/> and nothing else.</summary>
    public KonteksAnomali? Konteks { get; init; }

    /// <summary>
    /// Names of the regions of the people at <see cref="Tingkat"/>, in the order of the people, for a source that carries names and no codes; null when the codes
    /// of the people count. A null name is an unknown region.
    /// </summary>
    public IReadOnlyList<string?>? NamaWilayah { get; init; }

    /// <summary>The decided kepesertaan; empty when only people are counted.</summary>
    public IEnumerable<KepesertaanDiputus> Kepesertaan { get; init => field = value ?? throw new ArgumentNullException(nameof(Kepesertaan)); } = [];

    /// <summary>Level and periode.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() => $"BahanRekap {{ {(TabelKewilayahan.Tingkat.Memuat(Tingkat) ? TabelKewilayahan.Tingkat.Kode(Tingkat) : "-")}, {Periode} }}";
}
