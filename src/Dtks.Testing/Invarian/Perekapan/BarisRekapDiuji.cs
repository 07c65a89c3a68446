namespace Dtks.Testing;

/// <summary>One row of a recap as an implementation under test gives it.</summary>
/// <param name="Wilayah">The region with its dots, such as <c>33.74.99</c>; null for people without a code at that level.</param>
/// <param name="Individu">How many people.</param>
/// <param name="Keluarga">How many families.</param>
/// <param name="PerluPerbaikan">How many people have at least one galat.</param>
public sealed record BarisRekapDiuji(string? Wilayah, int Individu, int Keluarga, int PerluPerbaikan);
