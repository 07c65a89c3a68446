using System.Collections.Immutable;

namespace Dtks.Rules;

/// <summary>One step of a region's procedure for usulan.</summary>
/// <remarks>Its number is its place in the profile. Immutable and thread-safe; equality is by reference.</remarks>
public sealed class LangkahLayanan
{
    /// <summary>Makes a step.</summary>
    /// <param name="nama">What is done, in Indonesian.</param>
    /// <param name="namaInggris">What is done, in English.</param>
    /// <param name="pelaku">Who takes part; at least one.</param>
    /// <param name="waktu">The standard time.</param>
    /// <param name="keluaran">What comes of it, in Indonesian; null when the procedure names nothing.</param>
    /// <exception cref="ArgumentException">A name or an actor is blank, or there is no actor.</exception>
    public LangkahLayanan(string nama, string namaInggris, ImmutableArray<string> pelaku, WaktuBaku waktu, string? keluaran = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        ArgumentException.ThrowIfNullOrWhiteSpace(namaInggris);
        if (pelaku.IsDefaultOrEmpty || pelaku.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("Setiap langkah memerlukan pelaku. / Every step needs an actor.", nameof(pelaku));
        }

        Nama = nama;
        NamaInggris = namaInggris;
        Pelaku = pelaku;
        Waktu = waktu;
        Keluaran = keluaran;
    }

    /// <summary>What is done, in Indonesian.</summary>
    public string Nama { get; }

    /// <summary>What is done, in English.</summary>
    public string NamaInggris { get; }

    /// <summary>Who takes part.</summary>
    public ImmutableArray<string> Pelaku { get; }

    /// <summary>The standard time.</summary>
    public WaktuBaku Waktu { get; }

    /// <summary>What comes of it; null when the procedure names nothing.</summary>
    public string? Keluaran { get; }

    /// <summary>Name and time.</summary>
    /// <returns>Text such as "Input SIKS-NG (30 menit)".</returns>
    public override string ToString() => $"{Nama} ({Waktu})";
}
