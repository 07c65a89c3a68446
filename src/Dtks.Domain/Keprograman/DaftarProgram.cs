using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dtks.Domain;

/// <summary>The programmes that texts are read as: the national ones, and regional ones that the caller adds.</summary>
/// <remarks>Immutable and thread-safe; equality is by reference.</remarks>
public sealed class DaftarProgram
{
    private static readonly TabelKode<UrutanProgram> TabelBukanProgram = new(
        "bukan program",
        new ButirKode<UrutanProgram>(default, "NON BANSOS", "Bukan penerima bansos", "NON-BANSOS", "NON_BANSOS", "NONBANSOS"));

    private readonly ImmutableArray<ProgramBansos> _semua;
    private readonly TabelKode<UrutanProgram> _tabel;

    private DaftarProgram(ImmutableArray<ProgramBansos> semua)
    {
        _semua = semua;
        _tabel = new TabelKode<UrutanProgram>(
            "program bansos",
            [.. semua.Select((p, i) => new ButirKode<UrutanProgram>((UrutanProgram)i, p.Kode, p.Nama, [.. p.Alias, .. p.Alias.Add(p.Kode).Add(p.Nama).Select(Renggang)]))]);
    }

    // Why: positions in this list as an enum without named members, so that programmes are read by the same TabelKode as every other list.
    private enum UrutanProgram
    {
    }

    /// <summary>The eleven national programmes.</summary>
    public static DaftarProgram Nasional { get; } = new(
    [
        ProgramBansos.Pkh,
        ProgramBansos.Sembako,
        ProgramBansos.BpntPpkm,
        ProgramBansos.BpntEkstrem,
        ProgramBansos.Bst,
        ProgramBansos.BltMigor,
        ProgramBansos.BltBbm,
        ProgramBansos.BltTambahan,
        ProgramBansos.SembakoAdaptif,
        ProgramBansos.Rutilahu,
        ProgramBansos.PbiJk,
    ]);

    /// <summary>All programmes of the list: the national ones first, then the added ones in the order they came.</summary>
    public IReadOnlyList<ProgramBansos> Semua => _semua;

    /// <summary>A list with regional programmes added.</summary>
    /// <param name="daerah">The programmes to add.</param>
    /// <returns>The new list; this one does not change.</returns>
    /// <exception cref="ArgumentException">A code, name or alias stands for two programmes.</exception>
    public DaftarProgram Dengan(IEnumerable<ProgramBansos> daerah)
    {
        ArgumentNullException.ThrowIfNull(daerah);
        return new DaftarProgram(_semua.AddRange(daerah.Select(p => p ?? throw new ArgumentException("Program tidak boleh null. / A programme must not be null.", nameof(daerah)))));
    }

    /// <summary>Reads a programme by code, name or alias.</summary>
    /// <param name="teks">The text; case, outer white space and the amount of inner white space do not matter; a space, a hyphen and an underscore are the same.</param>
    /// <param name="program">The programme, or null when the text is not of this list.</param>
    /// <returns>True when the text is of this list; never for NON BANSOS.</returns>
    public bool TryBaca(ReadOnlySpan<char> teks, [NotNullWhen(true)] out ProgramBansos? program)
    {
        program = _tabel.TryBaca(teks, out UrutanProgram urutan) || (teks.ContainsAny('-', '_') && _tabel.TryBaca(Renggang(teks.ToString()), out urutan)) ? _semua[(int)urutan] : null;
        return program is not null;
    }

    /// <summary>Reads a programme by code, name or alias.</summary>
    /// <param name="teks">The text; case, outer white space and the amount of inner white space do not matter.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="teks"/> is null.</exception>
    /// <exception cref="DtksFormatException">
    /// The text is NON BANSOS (code <c>PROGRAM-NON-BANSOS</c>), which is no programme, BLT alone (code <c>PROGRAM-BLT</c>), which may be any of three, or not of this list
    /// (code <c>TABEL-TIDAK-DIKENAL</c>, lists the known codes).
    /// </exception>
    public ProgramBansos Baca(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return TryBaca(teks, out ProgramBansos? program) ? program : throw new DtksFormatException(PesanTakDikenal(teks));
    }

    /// <summary>The message for a text that is not a programme of this list; it never holds the text.</summary>
    /// <param name="teks">The text that could not be read.</param>
    /// <returns>The message: code <c>PROGRAM-NON-BANSOS</c>, <c>PROGRAM-BLT</c> or <c>TABEL-TIDAK-DIKENAL</c>.</returns>
    public Pesan PesanTakDikenal(ReadOnlySpan<char> teks) => BukanProgram(teks)
        ? new Pesan(
            "PROGRAM-NON-BANSOS",
            "NON BANSOS bukan program, melainkan tidak adanya program: hapus baris kepesertaan ini.",
            "NON BANSOS is not a programme but the absence of any: remove this participation.")
        // Dasar: BS24, Gambar 2.7 (Data penerima Bantuan), kolom BLT.
        // Tafsir: the column holds the BLT of April to June 2022 there and others elsewhere, so BLT alone says nothing.
        : teks.Trim().Equals("BLT", StringComparison.OrdinalIgnoreCase) ? new Pesan(
            "PROGRAM-BLT",
            "BLT tidak menyebut BLT yang mana: tulis BLT-MIGOR, BLT-BBM, atau BLT-TAMBAHAN.",
            "BLT does not say which one: write BLT-MIGOR, BLT-BBM or BLT-TAMBAHAN.")
        : _tabel.PesanTakDikenal();

    private static string Renggang(string teks) => teks.Replace('-', ' ').Replace('_', ' ');

    internal static bool BukanProgram(ReadOnlySpan<char> teks) => TabelBukanProgram.TryBaca(teks, out _);
}
