namespace Dtks.Testing;

/// <summary>The similarity of two texts.</summary>
/// <param name="Nilai">A count for the two distances, else 0 to 1; six decimals are enough.</param>
public sealed record JawabanKemiripan(double Nilai);
