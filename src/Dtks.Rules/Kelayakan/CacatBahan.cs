using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One contradiction in the facts handed in.</summary>
/// <param name="Jalur">Where, such as <c>penetapan[2]</c> (0-based).</param>
/// <param name="Pesan">What is wrong and how to repair it.</param>
public sealed record CacatBahan(string Jalur, Pesan Pesan);
