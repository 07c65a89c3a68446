using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>What every exception of the library about the data it was given has in common: what is wrong, where, and how to repair it.</summary>
/// <remarks>
/// Each of them is also the exception that its place asks for: a <see cref="FormatException"/> from <c>Parse</c>, a <see cref="System.Text.Json.JsonException"/> from JSON, an
/// <see cref="ArgumentException"/> for facts that contradict themselves. Mistakes of a program (null, an index out of range) are the exceptions of .NET alone.
/// </remarks>
/// <example>
/// <code>
/// try
/// {
///     Nik.Parse("33749952O3850001");
/// }
/// catch (Exception galat) when (galat is IGalatDtks dtks)
/// {
///     Console.WriteLine(dtks.Cacat[0].Pesan.Kode); // NIK-KARAKTER
/// }
/// </code>
/// </example>
public interface IGalatDtks
{
    /// <summary>Everything that is wrong; never empty, and never with what was read.</summary>
    ImmutableArray<CacatData> Cacat { get; }
}

/// <summary>One thing that is wrong with the data handed in.</summary>
/// <param name="Jalur">Where, such as <c>penetapan[3].nik</c>; empty for the whole.</param>
/// <param name="Pesan">What is wrong and how to repair it; without personal data.</param>
/// <remarks>Equality is member by member. Immutable and thread-safe.</remarks>
public sealed record CacatData(string Jalur, Pesan Pesan)
{
    /// <summary>Gets where it is; empty for the whole.</summary>
    public string Jalur { get; init; } = Jalur ?? throw new ArgumentNullException(nameof(Jalur));

    /// <summary>Gets what is wrong and how to repair it.</summary>
    public Pesan Pesan { get; init; } = Pesan ?? throw new ArgumentNullException(nameof(Pesan));
}
