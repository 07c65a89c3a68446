namespace Dtks.Cli.Operasi;

/// <summary>A refusal of one request: becomes the <c>galat</c> of its answer, never the end of the run.</summary>
/// <remarks>The texts never hold a personal number; <paramref name="jalur"/> comes from <see cref="BacaObjek.Jalur"/>, which masks what looks like one.</remarks>
internal sealed class GalatOperasi(string kode, string? jalur, string indonesia, string inggris) : Exception($"{kode}: {indonesia} / {inggris}")
{
    /// <summary>The line is not one JSON object, or is too long to be read.</summary>
    public const string BukanObjek = "DTKS-OP-001";

    /// <summary>The operation is unknown.</summary>
    public const string OperasiTakDikenal = "DTKS-OP-002";

    /// <summary>A member is missing, unknown, given twice or invalid; the path says which.</summary>
    public const string MasukanSalah = "DTKS-OP-003";

    /// <summary>The question lies outside what the library covers.</summary>
    public const string DiLuarCakupan = "DTKS-OP-004";

    /// <summary>A defect of the program itself; the message names the kind of exception only.</summary>
    public const string Internal = "DTKS-OP-005";

    public string Kode { get; } = kode;

    public string? Jalur { get; } = jalur;

    public string Pesan { get; } = $"{indonesia} / {inggris}";

    /// <summary>A refusal with code 003 at a path.</summary>
    public static GalatOperasi Masukan(string jalur, string indonesia, string inggris) => new(MasukanSalah, jalur, indonesia, inggris);
}
