namespace Dtks.Domain;

/// <summary>A citation: a source and, where known, the part of it.</summary>
/// <param name="Sumber">The source.</param>
/// <param name="Bagian">The part, such as <c>Pasal 11</c>; <see langword="null"/> when only the document is known.</param>
public sealed record Sitasi(Sumber Sumber, string? Bagian = null)
{
    /// <summary>Prints the citation, such as <c>Permensos 11/2019, Pasal 11</c>.</summary>
    /// <returns>The name of the source and the part.</returns>
    public override string ToString() => Bagian is null ? Sumber.Nama : Sumber.Nama + ", " + Bagian;
}
