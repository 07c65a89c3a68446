using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The facts beside an event of a usulan: when, by whom, and what the usulan holds on that day.</summary>
/// <remarks>Equality is member by member. Immutable and thread-safe.</remarks>
public sealed record FaktaUsulan
{
    /// <summary>The facts of the usulan as they stand when the event happens.</summary>
    public required BahanUsulan Bahan { get; init; }

    /// <summary>The day of the event.</summary>
    public required LocalDate Tanggal { get; init; }

    /// <summary>The role of whoever acts; null when not known: an event that needs a role is then refused.</summary>
    public PeranPengguna? Peran { get; init; }

    /// <summary>The ID DTKS given by Kemensos; needed to register a new person.</summary>
    public IdDtks? IdDtks { get; init; }

    /// <summary>The edition; null lets the day of the proposal choose.</summary>
    public EdisiAturan? Edisi { get; init; }
}
