namespace Dtks.Matching;

/// <summary>A similarity measure between two texts.</summary>
/// <param name="a">First text.</param>
/// <param name="b">Second text.</param>
/// <returns>A value in [0, 1]; 1 means equal.</returns>
public delegate double UkuranKesamaan(ReadOnlySpan<char> a, ReadOnlySpan<char> b);
