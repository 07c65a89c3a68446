using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dtks.Domain;

/// <summary>What is stated about the completeness of the families in a list of people: it is stated by whoever made the list, and never inferred from it.</summary>
/// <remarks>
/// <c>default</c> = not stated: members may be missing, so that nothing is certain from who is absent. What is there counts either way. Equality is by the
/// statement and the very list of rows. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct KelengkapanKeluarga
{
    private readonly ImmutableArray<BarisTakTerpakai> _takTerpakai;

    private KelengkapanKeluarga(bool dinyatakan, ImmutableArray<BarisTakTerpakai> takTerpakai)
    {
        Dinyatakan = dinyatakan;
        _takTerpakai = takTerpakai;
    }

    /// <summary>Stated: the list holds every member of every family in it.</summary>
    public static KelengkapanKeluarga Lengkap { get; } = new(true, []);

    /// <summary>Whether the list is stated to hold whole families; rows that could not be used withdraw it for the families they may belong to.</summary>
    public bool Dinyatakan { get; }

    /// <summary>Whether nothing withdraws the statement.</summary>
    internal bool Penuh => Dinyatakan && TakTerpakai.IsEmpty;

    /// <summary>The rows that could not be used; none where nothing is stated.</summary>
    public ImmutableArray<BarisTakTerpakai> TakTerpakai => _takTerpakai.IsDefault ? [] : _takTerpakai;

    /// <summary>The statement in three values, as sources carry it.</summary>
    /// <param name="pernyataan">True = whole families; false and null = members may be missing.</param>
    /// <returns>The statement.</returns>
    public static KelengkapanKeluarga Menurut(bool? pernyataan) => pernyataan == true ? Lengkap : default;

    /// <summary>The statement without the rows that could not be used: their families are not complete.</summary>
    /// <param name="baris">The rows.</param>
    /// <returns>The statement; still not stated when it was not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baris"/> is null.</exception>
    public KelengkapanKeluarga Tanpa(IEnumerable<BarisTakTerpakai> baris)
    {
        ArgumentNullException.ThrowIfNull(baris);
        return Dinyatakan ? new(true, [.. TakTerpakai, .. baris]) : this;
    }

    /// <summary>Whether it is stated, and how many rows withdraw it.</summary>
    /// <returns>Text without personal data.</returns>
    public override string ToString() => !Dinyatakan ? "tidak dinyatakan"
        : TakTerpakai.IsEmpty ? "lengkap"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"lengkap, kecuali keluarga dari {TakTerpakai.Length} baris");
}
