using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>One rule of the catalogue: what it says, how firmly it stands, what it rests on and in which editions it holds.</summary>
/// <remarks>
/// The rules are the static fields, one file for each family; no other instance exists, so reference equality is equality of rules.
/// <see cref="KatalogAturan"/> lists them. Immutable and thread-safe.
/// </remarks>
public sealed partial class Aturan
{
    private Aturan(
        RumpunAturan rumpun,
        byte nomor,
        KelasAturan kelas,
        string judul,
        string judulInggris,
        ImmutableArray<EdisiAturan> edisi,
        ImmutableArray<Sitasi> dasar,
        string? tafsir = null)
    {
        Id = new IdAturan(rumpun, nomor);
        Kelas = kelas;
        Judul = judul;
        JudulInggris = judulInggris;
        Edisi = edisi;
        Dasar = dasar;
        CatatanTafsir = tafsir;
    }

    /// <summary>Gets the id, such as <c>VK-8</c>.</summary>
    public IdAturan Id { get; }

    /// <summary>Gets what the rule says, in Indonesian.</summary>
    public string Judul { get; }

    /// <summary>Gets what the rule says, in English.</summary>
    public string JudulInggris { get; }

    /// <summary>Gets how firmly the rule stands.</summary>
    public KelasAturan Kelas { get; }

    /// <summary>Gets the citations; never empty.</summary>
    public ImmutableArray<Sitasi> Dasar { get; }

    /// <summary>Gets the editions in which the rule holds, oldest first; never empty.</summary>
    public ImmutableArray<EdisiAturan> Edisi { get; }

    /// <summary>Gets the reading that was taken where the source is silent, in Indonesian; <see langword="null"/> when nothing was read into it.</summary>
    public string? CatatanTafsir { get; }

    /// <summary>Says whether the rule holds in an edition.</summary>
    /// <param name="edisi">The edition.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool BerlakuPada(EdisiAturan edisi)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        return Edisi.Contains(edisi);
    }

    /// <summary>Prints the id, such as <c>VK-8</c>.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id.ToString();
}
