using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>One line of a code list: a value, its code, its name and the other texts that mean the same.</summary>
/// <typeparam name="T">The enum of the list.</typeparam>
/// <remarks>Immutable; equality is by reference, since a line lives in exactly one <see cref="TabelKode{T}"/>.</remarks>
public sealed class ButirKode<T>
    where T : struct, Enum
{
    /// <summary>Makes a line.</summary>
    /// <param name="nilai">The value.</param>
    /// <param name="kode">The code, as files and the protocol write it.</param>
    /// <param name="nama">The name, as people read it.</param>
    /// <param name="alias">Other texts read as this value.</param>
    /// <exception cref="ArgumentException"><paramref name="kode"/>, <paramref name="nama"/> or an alias is null or blank.</exception>
    public ButirKode(T nilai, string kode, string nama, params string[] alias)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        ArgumentNullException.ThrowIfNull(alias);
        foreach (string teks in alias)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(teks, nameof(alias));
        }

        Nilai = nilai;
        Kode = kode;
        Nama = nama;
        Alias = [.. alias];
    }

    /// <summary>The value.</summary>
    public T Nilai { get; }

    /// <summary>The code, as files and the protocol write it.</summary>
    public string Kode { get; }

    /// <summary>The name, as people read it.</summary>
    public string Nama { get; }

    /// <summary>Other texts read as this value.</summary>
    public ImmutableArray<string> Alias { get; }

    /// <summary>The line as <c>kode = nama</c>.</summary>
    /// <returns>Code and name.</returns>
    public override string ToString() => $"{Kode} = {Nama}";
}
