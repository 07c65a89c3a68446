namespace Dtks.Domain;

/// <summary>A desil together with the file it was read from (DS-1): ranks are recomputed, so one without its version soon says nothing.</summary>
/// <remarks>Equality is by value. Immutable and thread-safe.</remarks>
public sealed record PeringkatDtsen
{
    private const int VersiTerpanjang = 100;

    /// <summary>Makes it.</summary>
    /// <param name="desil">The desil.</param>
    /// <param name="versi">The version or cut-off of the file, 1 to 100 characters, such as <c>keluarga_dtsen_v3, 2025-10</c>; null or blank when not known.</param>
    /// <exception cref="ArgumentException">The version is too long, or holds as many digits in a row as a NIK.</exception>
    public PeringkatDtsen(Desil desil, string? versi = null)
    {
        Desil = desil;
        Versi = string.IsNullOrWhiteSpace(versi) ? null : versi.Trim();
        if (Versi is { } rapi && (rapi.Length > VersiTerpanjang || DeretAngkaTerpanjang(rapi) >= NomorEnamBelas.Panjang))
        {
            throw new ArgumentException(
                "Versi berkas DTSEN paling banyak 100 huruf, tanpa angka sepanjang NIK. / The version of a DTSEN file has at most 100 characters and no run of digits as long as a NIK.",
                nameof(versi));
        }
    }

    /// <summary>The desil.</summary>
    public Desil Desil { get; }

    /// <summary>The version or cut-off of the file; null when not known.</summary>
    public string? Versi { get; }

    /// <summary>The desil and the version.</summary>
    /// <returns>Text such as <c>4 (keluarga_dtsen_v3, 2025-10)</c>.</returns>
    public override string ToString() => Versi is null ? Desil.ToString() : $"{Desil} ({Versi})";

    private static int DeretAngkaTerpanjang(string teks)
    {
        int terpanjang = 0;
        int deret = 0;
        foreach (char c in teks)
        {
            deret = char.IsDigit(c) ? deret + 1 : 0;
            terpanjang = Math.Max(terpanjang, deret);
        }

        return terpanjang;
    }
}
