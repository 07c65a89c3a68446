using System.Collections.Immutable;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>A law that every implementation must keep, whatever the facts.</summary>
/// <remarks>Made by <see cref="InvarianKelayakan"/>. Immutable and thread-safe; equality is by reference.</remarks>
public sealed class Invarian
{
    private readonly Func<PemutusKelayakan, KasusVerifikasi, bool> _hukum;

    internal Invarian(string nama, ImmutableArray<Aturan> dasar, Func<PemutusKelayakan, KasusVerifikasi, bool> hukum)
    {
        Nama = nama;
        Dasar = dasar;
        _hukum = hukum;
    }

    /// <summary>The law in one sentence.</summary>
    public string Nama { get; }

    /// <summary>The rules it rests on.</summary>
    public ImmutableArray<Aturan> Dasar { get; }

    /// <summary>Whether an implementation keeps the law on one case.</summary>
    /// <param name="pemutus">The implementation.</param>
    /// <param name="kasus">The case.</param>
    public bool Berlaku(PemutusKelayakan pemutus, KasusVerifikasi kasus)
    {
        ArgumentNullException.ThrowIfNull(pemutus);
        ArgumentNullException.ThrowIfNull(kasus);
        return _hukum(pemutus, kasus);
    }

    /// <summary>The sentence with its rules.</summary>
    public override string ToString() => $"{Nama} ({string.Join(", ", Dasar.Select(a => a.Id))})";
}
