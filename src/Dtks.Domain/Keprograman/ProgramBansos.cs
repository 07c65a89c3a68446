using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>A social aid programme: one of the national ones, or a regional one that the caller adds (KP-4).</summary>
/// <remarks>
/// Two programmes are equal when their codes are (without case). "NON BANSOS" is the absence of any programme and therefore none of these.
/// Immutable and thread-safe. JSON: the code for a national programme, an object <c>{kode, nama, satuan}</c> for a regional one.
/// </remarks>
[JsonConverter(typeof(ProgramBansosJsonConverter))]
public sealed class ProgramBansos : IEquatable<ProgramBansos>, ISpanParsable<ProgramBansos>
{
    // Why: programmes are dictionary keys in every evaluation; the code is hashed once.
    private readonly int _cincangan;

    private ProgramBansos(string kode, string nama, SatuanProgram satuan, bool punyaKomponen, params string[] alias)
    {
        _cincangan = StringComparer.OrdinalIgnoreCase.GetHashCode(kode);
        Kode = kode;
        Nama = nama;
        Satuan = satuan;
        PunyaKomponen = punyaKomponen;
        Alias = [.. alias];
    }

    /// <summary>PKH, Program Keluarga Harapan: the only national programme with components.</summary>
    public static ProgramBansos Pkh { get; } = new("PKH", "Program Keluarga Harapan", SatuanProgram.Keluarga, punyaKomponen: true);

    /// <summary>SEMBAKO, Program Sembako / BPNT (paid through the KKS card).</summary>
    public static ProgramBansos Sembako { get; } = new(
        "SEMBAKO", "Program Sembako / BPNT", SatuanProgram.Keluarga, punyaKomponen: false, "BPNT", "BSP", "KKS", "RASTRA", "PROGRAM SEMBAKO (BPNT)");

    /// <summary>BPNT-PPKM, Sembako PPKM.</summary>
    public static ProgramBansos BpntPpkm { get; } = new(
        "BPNT-PPKM", "Sembako PPKM", SatuanProgram.Keluarga, punyaKomponen: false, "PROGRAM SEMBAKO (BPNT PPKM)");

    /// <summary>BPNT-EKSTREM, Sembako kemiskinan ekstrem.</summary>
    public static ProgramBansos BpntEkstrem { get; } = new(
        "BPNT-EKSTREM", "Sembako kemiskinan ekstrem", SatuanProgram.Keluarga, punyaKomponen: false, "BPNT EXTREAM", "BPNT EXTREME");

    /// <summary>BST, Bantuan Sosial Tunai.</summary>
    public static ProgramBansos Bst { get; } = new("BST", "Bantuan Sosial Tunai", SatuanProgram.Keluarga, punyaKomponen: false);

    /// <summary>BLT-MIGOR, BLT minyak goreng.</summary>
    public static ProgramBansos BltMigor { get; } = new("BLT-MIGOR", "BLT minyak goreng", SatuanProgram.Keluarga, punyaKomponen: false);

    /// <summary>BLT-BBM, BLT BBM.</summary>
    public static ProgramBansos BltBbm { get; } = new("BLT-BBM", "BLT BBM", SatuanProgram.Keluarga, punyaKomponen: false);

    /// <summary>BLT-TAMBAHAN, BLT tambahan.</summary>
    public static ProgramBansos BltTambahan { get; } = new("BLT-TAMBAHAN", "BLT tambahan", SatuanProgram.Keluarga, punyaKomponen: false);

    /// <summary>SEMBAKO-ADAPTIF, Sembako adaptif.</summary>
    public static ProgramBansos SembakoAdaptif { get; } = new(
        "SEMBAKO-ADAPTIF", "Sembako adaptif", SatuanProgram.Keluarga, punyaKomponen: false, "SEMBAKO_ADAPTIF");

    /// <summary>RUTILAHU, Rehabilitasi rumah tidak layak huni.</summary>
    public static ProgramBansos Rutilahu { get; } = new(
        "RUTILAHU", "Rehabilitasi rumah tidak layak huni", SatuanProgram.Keluarga, punyaKomponen: false, "RTLH");

    /// <summary>PBI-JK, Penerima Bantuan Iuran Jaminan Kesehatan: the only national programme per person.</summary>
    public static ProgramBansos PbiJk { get; } = new(
        "PBI-JK", "Penerima Bantuan Iuran Jaminan Kesehatan", SatuanProgram.Individu, punyaKomponen: false, "PBI", "PBIJK", "PBI JKN");

    /// <summary>The code, for example <c>PKH</c>.</summary>
    public string Kode { get; }

    /// <summary>The name.</summary>
    public string Nama { get; }

    /// <summary>Whether it goes to families or to persons.</summary>
    public SatuanProgram Satuan { get; }

    /// <summary>Whether members are counted as components; only then can reason 7 (tidak lagi memiliki komponen) hold.</summary>
    public bool PunyaKomponen { get; }

    /// <summary>Other texts read as this programme.</summary>
    public ImmutableArray<string> Alias { get; }

    /// <summary>Whether this is <see cref="PbiJk"/>, from which the cascade starts.</summary>
    public bool Pbi => ReferenceEquals(this, PbiJk);

    /// <summary>Whether this is one of the national programmes.</summary>
    public bool Nasional => DaftarProgram.Nasional.TryBaca(Kode, out _);

    /// <summary>Makes a regional programme; it has no components.</summary>
    /// <param name="kode">Its code, 1 to 40 characters after trimming.</param>
    /// <param name="nama">Its name, 1 to 100 characters after trimming.</param>
    /// <param name="satuan">Whether it goes to families or to persons.</param>
    /// <returns>The programme; add it to a list with <see cref="DaftarProgram.Dengan"/>.</returns>
    /// <exception cref="ArgumentException">Code or name is blank, too long, holds 16 digits or more (a personal number), is that of a national programme, or NON BANSOS.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="satuan"/> is not in its list.</exception>
    /// <example>
    /// <code>
    /// ProgramBansos daerah = ProgramBansos.Daerah("BLT-DD", "BLT Dana Desa", SatuanProgram.Keluarga);
    /// DaftarProgram daftar = DaftarProgram.Nasional.Dengan([daerah]);
    /// Console.WriteLine(daftar.Baca("blt-dd") == daerah); // True
    /// Console.WriteLine(daftar.Baca("BPNT")); // SEMBAKO
    /// </code>
    /// </example>
    public static ProgramBansos Daerah(string kode, string nama, SatuanProgram satuan)
    {
        string kodeRapi = Periksa(kode, 40, nameof(kode));
        string namaRapi = Periksa(nama, 100, nameof(nama));
        return TabelKepesertaan.Satuan.Memuat(satuan)
            ? new ProgramBansos(kodeRapi, namaRapi, satuan, punyaKomponen: false)
            : throw new ArgumentOutOfRangeException(nameof(satuan), "Satuan program tidak dikenal: keluarga atau individu. / Unknown unit: keluarga or individu.");
    }

    /// <summary>Reads a national programme by code, name or alias; with programmes of your own use <see cref="DaftarProgram.Baca"/>.</summary>
    /// <param name="s">The text; case, outer white space and the amount of inner white space do not matter.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DtksFormatException">The text is NON BANSOS or no national programme, as <see cref="DaftarProgram.Baca"/> tells it.</exception>
    public static ProgramBansos Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return DaftarProgram.Nasional.Baca(s);
    }

    /// <summary>Reads a national programme by code, name or alias.</summary>
    /// <param name="s">The text; case, outer white space and the amount of inner white space do not matter.</param>
    /// <param name="result">The programme, or null.</param>
    /// <returns>True when the text is a national programme.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out ProgramBansos? result) => DaftarProgram.Nasional.TryBaca(s, out result);

    /// <inheritdoc/>
    public bool Equals(ProgramBansos? other) => ReferenceEquals(this, other)
        || (other is not null && _cincangan == other._cincangan && string.Equals(Kode, other.Kode, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgramBansos);

    /// <inheritdoc/>
    public override int GetHashCode() => _cincangan;

    /// <summary>The code.</summary>
    /// <returns><see cref="Kode"/>.</returns>
    public override string ToString() => Kode;

    /// <summary>Whether two programmes are the same.</summary>
    /// <param name="left">One programme.</param>
    /// <param name="right">The other programme.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(ProgramBansos? left, ProgramBansos? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two programmes differ.</summary>
    /// <param name="left">One programme.</param>
    /// <param name="right">The other programme.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(ProgramBansos? left, ProgramBansos? right) => !(left == right);

    static ProgramBansos IParsable<ProgramBansos>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static ProgramBansos ISpanParsable<ProgramBansos>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<ProgramBansos>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ProgramBansos result) => TryParse(s, out result);

    static bool ISpanParsable<ProgramBansos>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ProgramBansos result) => TryParse(s, out result);

    private static string Periksa(string teks, int terpanjang, string argumen)
    {
        ArgumentNullException.ThrowIfNull(teks, argumen);
        string rapi = teks.Trim();
        if (rapi.Length == 0 || rapi.Length > terpanjang)
        {
            throw new ArgumentException(
                $"Kode dan nama program daerah wajib diisi, kode paling banyak 40 huruf dan nama 100. / A regional programme needs a code of at most 40 characters and a name of at most 100.",
                argumen);
        }

        // Why: codes are listed in messages and names in reports; a personal number put here by mistake would be printed.
        if (rapi.Count(char.IsDigit) >= NomorEnamBelas.Panjang)
        {
            throw new ArgumentException(
                "Kode atau nama program daerah memuat angka sebanyak NIK atau No KK: periksa kolomnya. / The code or name of a regional programme holds as many digits as a NIK or No KK: check the column.",
                argumen);
        }

        if (DaftarProgram.BukanProgram(rapi))
        {
            throw new ArgumentException(
                "NON BANSOS bukan program, melainkan tidak adanya program. / NON BANSOS is not a programme but the absence of any.",
                argumen);
        }

        if (DaftarProgram.Nasional.TryBaca(rapi, out ProgramBansos? nasional))
        {
            throw new ArgumentException(
                $"Kode atau nama ini sudah dipakai program nasional {nasional.Kode}: beri kode dan nama lain. / This code or name is that of the national programme {nasional.Kode}: give another.",
                argumen);
        }

        return rapi;
    }
}
