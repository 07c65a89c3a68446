namespace Dtks.Domain;

/// <summary>One message of the library in its two languages, under a code that never changes.</summary>
/// <param name="Kode">Stable code in capitals and hyphens, for example <c>NIK-PANJANG</c>; the list is in the documentation of error messages.</param>
/// <param name="Indonesia">The message in Indonesian: what is wrong, where, and how to repair it.</param>
/// <param name="Inggris">The same message in English.</param>
/// <remarks>
/// Equality is member by member and ordinal. Instances are immutable and safe to share between threads.
/// A message never carries a personal number, a name or an address, so it may be logged and shown as it is.
/// </remarks>
public sealed record Pesan(string Kode, string Indonesia, string Inggris)
{
    /// <summary>The message as one line: <c>Kode: Indonesia / Inggris</c>.</summary>
    /// <returns>The code and both texts; no personal data.</returns>
    public override string ToString() => $"{Kode}: {Indonesia} / {Inggris}";
}
