namespace Dtks.Rules;

/// <summary>A declaration that a rule refuses; it changes nothing.</summary>
/// <param name="Indeks">Position of the declaration, 0-based.</param>
/// <param name="Aturan">The rule that refuses it: VK-4, VK-5 (replace the pengurus instead) or VK-7.</param>
public sealed record PenetapanDitolak(int Indeks, Aturan Aturan);
