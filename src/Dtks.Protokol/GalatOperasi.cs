using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary>One thing that is wrong: where, and in which words.</summary>
/// <param name="Jalur">The path inside what was read; null for the whole.</param>
/// <param name="Pesan">What is wrong and how to repair it.</param>
internal readonly record struct CacatMasukan(string? Jalur, Pesan Pesan);

/// <summary>A refusal of one request, or of one record of a file: its own answer, never the end of the run.</summary>
/// <remarks>The texts never hold a personal number, and the paths mask what looks like one.</remarks>
internal sealed class GalatOperasi : Exception
{
    /// <summary>The most defects that a refusal names; beyond it, that there are others.</summary>
    public const int Terbanyak = 20;

    private readonly string? induk;

    /// <summary>The line is not one JSON object.</summary>
    public const string BukanObjek = "DTKS-OP-001";

    /// <summary>The operation, or the version of the protocol, is unknown.</summary>
    public const string OperasiTakDikenal = "DTKS-OP-002";

    /// <summary>A member is missing, unknown, given twice or invalid; the path says which.</summary>
    public const string MasukanSalah = "DTKS-OP-003";

    /// <summary>The question lies outside what the library covers.</summary>
    public const string DiLuarCakupan = "DTKS-OP-004";

    /// <summary>A defect of the program itself; the message names the kind of exception only.</summary>
    public const string Internal = "DTKS-OP-005";

    /// <summary>The request is larger than the limits that its schema states: line, nesting, list, text.</summary>
    public const string LewatBatas = "DTKS-OP-006";

    public GalatOperasi(string kode, string? jalur, string indonesia, string inggris)
        : this(kode, null, [new(jalur, new(kode, indonesia, inggris))])
    {
    }

    private GalatOperasi(string kode, string? induk, ImmutableArray<CacatMasukan> cacat)
        : base(kode)
    {
        Kode = kode;
        Cacat = cacat;
        this.induk = induk;
    }

    public string Kode { get; }

    /// <summary>Everything that is wrong, by its path inside what was read; at least one.</summary>
    public ImmutableArray<CacatMasukan> Cacat { get; }

    /// <summary>The path of the first thing that is wrong, in the request.</summary>
    public string? Jalur => Letak(Cacat[0]);

    /// <summary>The words of all that is wrong, in both languages.</summary>
    public string Pesan => $"{Kata("Juga", "dan lainnya", c => c.Indonesia)} / {Kata("Also", "and others", c => c.Inggris)}";

    /// <summary>The refusal of a record of a file in one line: code, path inside the record, words.</summary>
    public string Sebutan => $"{Kode}{(Cacat[0].Jalur is { } jalur ? $" {jalur}" : "")}: {Pesan}";

    /// <inheritdoc/>
    public override string Message => $"{Kode}: {Pesan}";

    /// <summary>A refusal (003) at a path inside <c>masukan</c>.</summary>
    public static GalatOperasi Pada(string jalur, string indonesia, string inggris) => Pada(jalur, new(MasukanSalah, indonesia, inggris));

    /// <summary>A refusal (003) at a path inside <c>masukan</c>.</summary>
    public static GalatOperasi Pada(string jalur, Pesan pesan) => Pada([new(jalur, pesan)]);

    /// <summary>A refusal (003) at several paths inside <c>masukan</c>.</summary>
    public static GalatOperasi Pada(ImmutableArray<CacatMasukan> cacat) => new(MasukanSalah, "masukan", cacat);

    /// <summary>Whether an exception is the library's way to refuse what it was given.</summary>
    public static bool Ditolak(Exception salah) => salah is DtksJsonException or BahanTidakSahException or DiLuarCakupanException;

    /// <summary>What the library refused, as the refusal of its input.</summary>
    public static GalatOperasi Dari(Exception salah) => salah switch
    {
        DtksJsonException json => Pada(json.Jalur, json.Pesan),
        BahanTidakSahException bahan => Pada([.. bahan.Cacat.Select(c => new CacatMasukan(c.Jalur, c.Pesan))]),
        DiLuarCakupanException luar => new(DiLuarCakupan, null, luar.Pesan.Indonesia, luar.Pesan.Inggris),
        _ => Pada(string.Empty, PesanJson.Objek),
    };

    private string? Letak(CacatMasukan cacat) => induk is null ? cacat.Jalur : PemeriksaBentuk.Sambung(induk, cacat.Jalur ?? string.Empty);

    private string Kata(string juga, string lagi, Func<Pesan, string> bahasa)
    {
        string pertama = bahasa(Cacat[0].Pesan);
        return Cacat.Length == 1 ? pertama : string.Join(
            "; ",
            [
                pertama.TrimEnd('.'),
                .. Cacat.Skip(1).Take(Terbanyak - 1).Select(c => $"{juga} {c.Jalur}: {bahasa(c.Pesan).TrimEnd('.')}"),
                .. Cacat.Length > Terbanyak ? [lagi] : Array.Empty<string>(),
            ]);
    }
}
