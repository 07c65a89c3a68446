using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The answer of a region to Kemensos' own eligibility verification.</summary>
/// <param name="Tanggal">The day of the answer.</param>
/// <param name="Setuju">Whether the region agrees.</param>
public sealed record TanggapanDaerah(LocalDate Tanggal, bool Setuju)
{
    /// <summary>Prints the answer, such as <c>2024-04-10 setuju</c>.</summary>
    /// <returns>The text, independent of culture.</returns>
    public override string ToString() => TeksTanggal.Iso(Tanggal) + (Setuju ? " setuju" : " tidak setuju");
}
