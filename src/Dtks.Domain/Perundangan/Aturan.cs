using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>One rule of the catalogue: what it says, how firmly it stands in each edition, and where.</summary>
/// <remarks>
/// The rules are the static fields, one file for each family; no other instance exists, so reference equality is equality of rules.
/// <see cref="KatalogAturan"/> lists them. Immutable and thread-safe.
/// </remarks>
public sealed partial class Aturan
{
    private readonly ImmutableArray<(KunciEdisi Edisi, KelasAturan Kelas)> _kelas;

    private Aturan(RumpunAturan rumpun, byte nomor, string judul, string judulInggris, string kelas, string tempat, string? tafsir = null)
    {
        Id = new IdAturan(rumpun, nomor);
        Judul = judul;
        JudulInggris = judulInggris;
        CatatanTafsir = tafsir;
        _kelas = PembacaTempat.Kelas(kelas);
        Dasar = PembacaTempat.Baca(tempat, BerlakuPada(KunciEdisi.Dtsen2025));
    }

    /// <summary>Gets the id, such as <c>VK-8</c>.</summary>
    public IdAturan Id { get; }

    /// <summary>Gets what the rule says, in Indonesian.</summary>
    public string Judul { get; }

    /// <summary>Gets what the rule says, in English.</summary>
    public string JudulInggris { get; }

    /// <summary>Gets how firmly the rule stands in the newest edition that has it; in another: <see cref="KelasPada"/>.</summary>
    public KelasAturan Kelas => _kelas[^1].Kelas;

    /// <summary>Gets the places where the rule stands, strongest first; never empty.</summary>
    public ImmutableArray<DasarAturan> Dasar { get; }

    /// <summary>Gets the shipped editions in which the rule holds, oldest first; never empty.</summary>
    public ImmutableArray<EdisiAturan> Edisi => [.. EdisiAturan.Semua.Where(e => e.Memuat(this))];

    /// <summary>Gets the reading that was taken where the source is silent, in Indonesian; <see langword="null"/> when nothing was read into it.</summary>
    public string? CatatanTafsir { get; }

    /// <summary>Says how firmly the rule stands in an edition.</summary>
    /// <param name="edisi">The edition; a derived one counts as the shipped one it comes from.</param>
    /// <returns>The class; <see langword="null"/> when the rule does not hold in it.</returns>
    public KelasAturan? KelasPada(EdisiAturan edisi)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        if (!edisi.Memuat(this))
        {
            return null;
        }

        foreach (var (kunci, kelas) in _kelas)
        {
            if (edisi.Berasal(kunci))
            {
                return kelas;
            }
        }

        return null;
    }

    /// <summary>Gives the places that stand behind the rule in an edition, each once.</summary>
    /// <param name="edisi">The edition; of a derived one the caller's source comes with the decision.</param>
    /// <returns>The places, strongest first; empty where no document of its time says it.</returns>
    public ImmutableArray<Sitasi> DasarPada(EdisiAturan edisi)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        return [.. Dasar.Where(d => edisi.Berasal(d.KunciEdisi)).Select(static d => d.Sitasi).Distinct()];
    }

    /// <summary>Says whether the rule holds in an edition.</summary>
    /// <param name="edisi">The edition.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool BerlakuPada(EdisiAturan edisi)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        return edisi.Memuat(this);
    }

    /// <summary>Prints the id, such as <c>VK-8</c>.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id.ToString();

    internal bool BerlakuPada(KunciEdisi kunci)
    {
        foreach (var (edisi, _) in _kelas)
        {
            if (edisi == kunci)
            {
                return true;
            }
        }

        return false;
    }
}
