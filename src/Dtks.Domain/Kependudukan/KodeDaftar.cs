namespace Dtks.Domain;

/// <summary>A code together with the name of the list it was taken from.</summary>
/// <param name="NamaDaftar">Name of the list, as in <see cref="TabelKode{T}.NamaDaftar"/>.</param>
/// <param name="Kode">The code or text in that list.</param>
/// <remarks>Lists of different surveys give the same number to different things; <see cref="PembacaKodeDaftar.Baca{T}"/> refuses to read a code of one list with another.</remarks>
public readonly record struct KodeDaftar(string NamaDaftar, string Kode);
