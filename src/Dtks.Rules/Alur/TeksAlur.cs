namespace Dtks.Rules;

/// <summary>A state or an event of a workflow as text.</summary>
/// <param name="Kode">Its code, for example <c>difinalisasi</c>.</param>
/// <param name="Nama">Its name, as people read it.</param>
/// <remarks>Equality is member by member and ordinal.</remarks>
public sealed record TeksAlur(string Kode, string Nama);
