using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The facts beside an event of a usulan: when, by whom, and what the usulan holds on that day.</summary>
/// <remarks>Equality is member by member. <see cref="ToString"/> shows the day and the role alone. Immutable and thread-safe.</remarks>
public sealed record FaktaUsulan
{
    /// <summary>The facts of the usulan as they stand when the event happens.</summary>
    public required BahanUsulan Bahan { get; init; }

    /// <summary>The day of the event.</summary>
    public required LocalDate Tanggal { get; init; }

    /// <summary>The role of whoever acts; null when not known: an event that needs a role is then refused.</summary>
    public PeranPengguna? Peran { get; init; }

    /// <summary>The account of whoever acts; null when not known. Only compared, never shown (PR-3).</summary>
    public string? Pelaku { get; init; }

    /// <summary>The account that approved for the village; null when not known (PR-3).</summary>
    public string? Penanda { get; init; }

    /// <summary>The area the operator works for; null = no limit (PR-4).</summary>
    public KodeWilayah? WilayahTugas { get; init; }

    /// <summary>The region of the person proposed; null = not known (PR-4).</summary>
    public KodeWilayah? Wilayah { get; init; }

    /// <summary>The ID DTKS given by Kemensos; needed to register a new person.</summary>
    public IdDtks? IdDtks { get; init; }

    /// <summary>The edition, or the editions to choose from; <c>default</c> lets the day of the proposal choose among the shipped ones.</summary>
    public PilihanEdisi Edisi { get; init; }

    /// <summary>The policy, which says how hari kerja are counted; null for <see cref="KebijakanDtks.Baku"/>.</summary>
    public KebijakanDtks? Kebijakan { get; init; }

    /// <summary>Day and role; nothing personal.</summary>
    /// <returns>Text such as "2024-02-12 supervisor".</returns>
    public override string ToString() => $"{TeksTanggal.Iso(Tanggal)} {(Peran is { } p && TabelKewenangan.Peran.Memuat(p) ? TabelKewenangan.Peran.Kode(p) : "-")}";
}
