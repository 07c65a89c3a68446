using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Matching.Tests;

/// <summary>Texts made of the pieces that the steps of PD-5 look at, mixed with hostile UTF-16.</summary>
internal static class PembangkitTeks
{
    private static readonly string[] PotonganNama =
    [
        "BUDI", "siti", "Ahmad", "SOETRISNO", "DJOEMADI", "TJAHJONO", "ANDJAR", "SJARIF", "H", "HJ", "KH", "DR", "DRS.", "IR.", "PROF", "K.H.", "H.J.",
        "H.", "S.PD", "S.Pd.I", "SE", "SKM", "M.M", "ALM", "(ALM)", "ALMH.", "BIN", "BINTI", "MUH", "MOH.", "MOCH", "ABD", "NUR'AINI", "NUR\u2019AINI", "O", "E", "DDJ", "DDDDJOE", "HDDJ",
        "\u1D400", "\uD835\uDC00", "\uFB01", "\u00BD", "\u2100", "\u0130", "\u0131", "\u00DF", "\u0149", "\u0345", "\u03B1\u0345", "e\u0301", "\u0301",
    ];

    private static readonly string[] PotonganAlamat =
    [
        "JL", "JLN.", "Jalan", "GANG", "DUSUN", "KP", "KAMPUNG", "LINGKUNGAN", "PERUMAHAN", "KOMPLEK", "BLOK", "NO", "NOMOR", "DESA", "KELURAHAN", "RT", "RW",
        "RT05", "RW002", "RT05RW02", "rt", "05", "2", "12A", "MAWAR", "melati", "A-7", "RT.05/RW.02", "\u0661\u0662", "\uFF11\uFF12", "\uFB01", "\u00BD", "\u0345", "ZAITUN",
    ];

    private static readonly string[] Sela = [" ", "  ", ",", ", ", "/", " / ", ".", "-", "\t", "\u00A0", "", "(", ")", "'", "`", "\u200B", "\uFF0C", "\uFF0F", "\uD83D\uDE00", "\uD800", "\uDC00", "\0"];

    internal static Arbitrary<string> Nama { get; } = Dari(PotonganNama);

    internal static Arbitrary<string> Alamat { get; } = Dari(PotonganAlamat);

    /// <summary>Any UTF-16 at all, ill-formed too.</summary>
    internal static Arbitrary<string> Apa { get; } = Arb.From(
        Gen.Choose(0, 0xFFFF).Select(c => (char)c).ArrayOf().Select(c => new string(c)),
        Susut);

    internal static void Periksa<T>(Arbitrary<T> arb, Func<T, bool> sifat, int kali = 500) =>
        Properti.UntukSemua(arb, sifat, kali);

    private static Arbitrary<string> Dari(string[] potongan)
    {
        Gen<string> satu = Gen.Elements(potongan).SelectMany(p => Gen.Elements(Sela).Select(s => p + s));
        return Arb.From(satu.ArrayOf().Select(string.Concat), Susut);
    }

    private static IEnumerable<string> Susut(string teks)
    {
        for (int i = 0; i < teks.Length; i++)
        {
            yield return teks.Remove(i, 1);
        }
    }
}
