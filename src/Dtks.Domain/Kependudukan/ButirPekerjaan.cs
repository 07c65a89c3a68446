using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>One job of the registry's list.</summary>
/// <remarks>Immutable; equality is by reference, since a line lives in <see cref="DaftarPekerjaan"/> only.</remarks>
public sealed class ButirPekerjaan
{
    internal ButirPekerjaan(int kode, string nama, GolonganPekerjaan golongan, params string[] alias)
    {
        Kode = kode;
        Nama = nama;
        Golongan = golongan;
        Alias = [.. alias];
    }

    /// <summary>Code, 1 to 99.</summary>
    public int Kode { get; }

    /// <summary>Name in the list.</summary>
    public string Nama { get; }

    /// <summary>What the job says about reasons 3, 4 and 6.</summary>
    public GolonganPekerjaan Golongan { get; }

    /// <summary>Other texts read as this job.</summary>
    public ImmutableArray<string> Alias { get; }

    /// <summary>Code and name.</summary>
    /// <returns>The line as <c>kode = nama</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kode} = {Nama}");
}
