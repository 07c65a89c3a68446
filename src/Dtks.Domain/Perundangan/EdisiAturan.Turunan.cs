using System.Collections.Immutable;

namespace Dtks.Domain;

/// <content>Deriving editions (HD-2).</content>
public sealed partial class EdisiAturan
{
    /// <summary>Derives an edition: this one with a source of the caller's own, changed parameters and rules left out.</summary>
    /// <param name="id">The new id: 3 to 60 lower-case letters, digits and hyphens, not that of a shipped edition.</param>
    /// <param name="nama">The new name; not blank.</param>
    /// <param name="sumber">Where the caller takes it from; decisions name it.</param>
    /// <param name="mulai">The first period; <see langword="null"/> = no period chooses the edition, only a caller names it.</param>
    /// <param name="selesai">The last period; <see langword="null"/> = no end. Only with <paramref name="mulai"/>.</param>
    /// <param name="ubah">Changes parameters: <c>isi => isi with { KaskadePbi = ... }</c>; <see langword="null"/> = nothing changes.</param>
    /// <param name="tanpa">Rules left out; each must hold in this edition. <see langword="null"/> = none.</param>
    /// <returns>The derived edition.</returns>
    /// <exception cref="EdisiTidakSahException">It has defects: no source, a span that overlaps a shipped edition, parameters that contradict each other. All are named.</exception>
    /// <example>
    /// <code>
    /// EdisiAturan bacaan = EdisiAturan.Kepmensos150Tahun2022.Turunkan(
    ///     "bacaan-kami-2024", "Bacaan kami atas Kepmensos 73/HUK/2024", new Sumber("NOTA-12-2024", "Nota dinas 12/2024"),
    ///     mulai: new Periode(2024, 6), selesai: new Periode(2025, 5));
    /// DaftarEdisi daftar = DaftarEdisi.Baku.Dengan(bacaan);
    /// </code>
    /// </example>
    public EdisiAturan Turunkan(
        string id, string nama, Sumber sumber, Periode? mulai = null, Periode? selesai = null, Func<IsiEdisi, IsiEdisi>? ubah = null, IEnumerable<Aturan>? tanpa = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(sumber);
        var rancangan = new RancanganEdisi(this)
        {
            Id = id,
            Nama = nama,
            Sumber = sumber,
            Mulai = mulai,
            Selesai = selesai,
            Isi = ubah is null ? Isi : ubah(Isi) ?? throw new ArgumentException("Isi edisi tidak boleh null. / The page must not be null.", nameof(ubah)),
            Tanpa = [.. (tanpa ?? []).Select((a, i) => ($"tanpa[{i}]", a))],
        };
        ImmutableArray<CacatData> cacat = [.. PemeriksaanEdisi.Periksa(rancangan)];
        return cacat.IsEmpty ? Dari(rancangan) : throw new EdisiTidakSahException(cacat);
    }

    internal static EdisiAturan Dari(RancanganEdisi rancangan) => new(
        rancangan.Induk._kunci,
        rancangan.Id!,
        rancangan.Nama!,
        rancangan.Mulai,
        rancangan.Selesai,
        rancangan.Induk.Status,
        [rancangan.Sumber!, .. rancangan.Induk.Landasan],
        rancangan.Isi)
    {
        Induk = rancangan.Induk,
        Sumber = rancangan.Sumber,
        Tanpa = [.. rancangan.Induk.Tanpa.Concat(rancangan.Tanpa.Select(static t => t.Aturan)).Distinct().OrderBy(static a => a.Id)],
    };
}

/// <summary>A derived edition before it is checked.</summary>
internal sealed class RancanganEdisi(EdisiAturan induk)
{
    public EdisiAturan Induk { get; } = induk;

    public string? Id { get; init; }

    public string? Nama { get; init; }

    public Sumber? Sumber { get; init; }

    public Periode? Mulai { get; init; }

    public Periode? Selesai { get; init; }

    public IsiEdisi Isi { get; init; } = induk.Isi;

    public ImmutableArray<(string Jalur, Aturan Aturan)> Tanpa { get; init; } = [];
}

/// <summary>A derived edition is refused, with all its defects (HD-2).</summary>
public sealed class EdisiTidakSahException : ArgumentException, IGalatDtks
{
    /// <summary>Makes the exception.</summary>
    /// <param name="cacat">The defects; not empty.</param>
    public EdisiTidakSahException(ImmutableArray<CacatData> cacat)
        : base(string.Join('\n', cacat.Select(static c => $"{c.Jalur}: {c.Pesan}"))) => Cacat = cacat;

    /// <summary>Gets every defect.</summary>
    public ImmutableArray<CacatData> Cacat { get; }
}
