using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>When a row of a workflow is taken, where one event may lead to several states.</summary>
/// <param name="Indonesia">The condition in Indonesian, a few words.</param>
/// <param name="Inggris">The condition in English.</param>
/// <remarks>Equality is member by member and ordinal. Immutable and thread-safe.</remarks>
public sealed record SyaratAlur(string Indonesia, string Inggris)
{
    /// <summary>The condition in a language.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text.</returns>
    public string Teks(Bahasa bahasa) => bahasa == Bahasa.Inggris ? Inggris : Indonesia;
}
