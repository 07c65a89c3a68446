using System.Collections.Immutable;

namespace Dtks.Rules;

/// <summary>One step of a region's procedure for usulan.</summary>
/// <remarks>Its number is its place in the profile. Immutable and thread-safe; equality is by reference.</remarks>
public sealed class LangkahLayanan
{
    /// <summary>Makes a step.</summary>
    /// <param name="nama">What is done, in Indonesian.</param>
    /// <param name="namaInggris">What is done, in English.</param>
    /// <param name="pelaku">Who takes part, of the actors of the procedure; empty when the source does not say.</param>
    /// <param name="waktu">The standard time.</param>
    /// <param name="keluaran">What comes of it, in Indonesian; null when the procedure names nothing.</param>
    /// <param name="kebutuhan">What the step needs, in Indonesian; null when the procedure names nothing.</param>
    /// <param name="cabang">Where the step decides: its outcomes and what follows each, in Indonesian; null when it does not.</param>
    /// <exception cref="ArgumentException">A name or an actor is blank.</exception>
    public LangkahLayanan(
        string nama, string namaInggris, ImmutableArray<string> pelaku, WaktuBaku waktu, string? keluaran = null, string? kebutuhan = null, string? cabang = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        ArgumentException.ThrowIfNullOrWhiteSpace(namaInggris);
        pelaku = pelaku.IsDefault ? [] : pelaku;
        if (pelaku.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("Nama pelaku kosong. / The name of an actor is blank.", nameof(pelaku));
        }

        Nama = nama;
        NamaInggris = namaInggris;
        Pelaku = pelaku;
        Waktu = waktu;
        Keluaran = keluaran;
        Kebutuhan = kebutuhan;
        Cabang = cabang;
    }

    /// <summary>What is done, in Indonesian.</summary>
    public string Nama { get; }

    /// <summary>What is done, in English.</summary>
    public string NamaInggris { get; }

    /// <summary>Who takes part; empty = tidak diketahui, the source does not say.</summary>
    public ImmutableArray<string> Pelaku { get; }

    /// <summary>The standard time.</summary>
    public WaktuBaku Waktu { get; }

    /// <summary>What comes of it; null when the procedure names nothing.</summary>
    public string? Keluaran { get; }

    /// <summary>What the step needs; null when the procedure names nothing.</summary>
    public string? Kebutuhan { get; }

    /// <summary>The outcomes of a step that decides, and what follows each; null for the others.</summary>
    public string? Cabang { get; }

    /// <summary>Name and time.</summary>
    /// <returns>Text such as "Input SIKS-NG (30 menit)".</returns>
    public override string ToString() => $"{Nama} ({Waktu})";
}
