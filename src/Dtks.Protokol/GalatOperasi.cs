using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary>A refusal of one request: becomes the <c>galat</c> of its answer, never the end of the run.</summary>
/// <remarks>The texts never hold a personal number, and the path masks what looks like one.</remarks>
internal sealed class GalatOperasi(string kode, string? jalur, string pesan) : Exception($"{kode}: {pesan}")
{
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
        : this(kode, jalur, $"{indonesia} / {inggris}")
    {
    }

    public string Kode { get; } = kode;

    public string? Jalur { get; } = jalur;

    public string Pesan { get; } = pesan;

    /// <summary>A refusal (003) at a path inside <c>masukan</c>.</summary>
    public static GalatOperasi Pada(string jalur, string indonesia, string inggris) => new(MasukanSalah, PemeriksaBentuk.Sambung("masukan", jalur), indonesia, inggris);

    /// <summary>A refusal (003) at a path inside <c>masukan</c>.</summary>
    public static GalatOperasi Pada(string jalur, Pesan pesan) => Pada(jalur, pesan.Indonesia, pesan.Inggris);

    /// <summary>A refusal (003) of facts that contradict themselves: the path of the first contradiction, the words of all.</summary>
    public static GalatOperasi Dari(BahanTidakSahException salah)
    {
        var lain = salah.Cacat.RemoveAt(0);
        return Pada(
            salah.Cacat[0].Jalur,
            string.Join(" ", lain.Select(c => $"Juga {c.Jalur}: {c.Pesan.Indonesia}").Prepend(salah.Cacat[0].Pesan.Indonesia)),
            string.Join(" ", lain.Select(c => $"Also {c.Jalur}: {c.Pesan.Inggris}").Prepend(salah.Cacat[0].Pesan.Inggris)));
    }
}
