using Dtks.Domain;
using NodaTime;
using System.Collections.Immutable;

namespace Dtks.Rules;

/// <summary>One command given to the kelayakan workflow.</summary>
/// <remarks>Immutable; compared member by member, <see cref="Indeks"/> by reference of its array. Thread-safe.</remarks>
public sealed record PerintahAlur
{
    /// <summary>What to do.</summary>
    public required PerintahKelayakan Perintah { get; init; }

    /// <summary>The day on which it is given, in the zone of the policy.</summary>
    public required LocalDate Tanggal { get; init; }

    /// <summary>The role of the one who gives it.</summary>
    public required PeranPengguna Peran { get; init; }

    /// <summary>The account of the one who gives it; null when not known. Only compared, never shown (PR-3).</summary>
    public string? Pelaku { get; init; }

    /// <summary>The items concerned, 0-based, each once. <c>default</c> only for finalisasi (all on the list) and commands on the letter or period.</summary>
    public ImmutableArray<int> Indeks { get; init; }

    /// <summary>The reasons, for tandai.</summary>
    public HimpunanAlasan Alasan { get; init; }

    /// <summary>Free text: of the declaration for tandai, the note for tolak.</summary>
    public string? Keterangan { get; init; }

    /// <summary>The letter, for unggah; its <see cref="SuratPengesahan.Status"/> plays no part.</summary>
    public SuratPengesahan? Surat { get; init; }
}
