namespace Dtks.Testing;

/// <summary>What is the key of a name or an address?</summary>
/// <param name="Teks">The text.</param>
public sealed record PertanyaanKunci(string Teks);
