using System.Collections.Immutable;

namespace Dtks.Matching;

/// <summary>Makes address keys by the five steps of PD-5, repeated until a pass changes nothing.</summary>
/// <remarks>
/// A key of a key is itself. Keys find candidates and serve estimates, never a legal verdict. All members are pure and safe
/// to call from any thread.
/// Latin letters with their marks give the same key on every host. Other scripts need the host's Unicode tables (ICU); without them, in globalization-invariant mode, a
/// text in such a script is refused with a <see cref="Dtks.Domain.DiLuarCakupanException"/> rather than missed.
/// </remarks>
public static class KunciAlamat
{
    /// <summary>The five steps in order.</summary>
    public static ImmutableArray<LangkahPenyeragaman> DaftarLangkah { get; } =
    [
        new(1, "NFKC dan huruf besar", "NFKC and upper case"),
        new(2, "setiap tanda menjadi spasi", "every mark becomes a space"),
        new(3, "RT dan RW dibuang bersama nomornya", "RT and RW removed with their number"),
        new(4, "singkatan disamakan", "abbreviations brought to one form"),
        new(5, "kata diurutkan", "words sorted"),
    ];

    /// <summary>Makes the key of an address.</summary>
    /// <param name="alamat">Address as recorded; null counts as empty. Any UTF-16 text is accepted, ill-formed text too.</param>
    /// <param name="pilihan">Steps to apply; null for all.</param>
    /// <returns>The key; empty when nothing remains, which counts as missing.</returns>
    public static string Buat(string? alamat, PilihanAlamat? pilihan = null)
    {
        uint langkah = 0;
        return string.IsNullOrEmpty(alamat)
            ? string.Empty
            : PenyeragamAlamat.Seragamkan(alamat, pilihan ?? PilihanAlamat.Baku, ref langkah);
    }

    /// <summary>Makes the key of an address and says which steps changed the text.</summary>
    /// <param name="alamat">Address as recorded; null counts as empty.</param>
    /// <param name="pilihan">Steps to apply; null for all.</param>
    /// <returns>The key with its steps.</returns>
    public static HasilKunci Uraikan(string? alamat, PilihanAlamat? pilihan = null)
    {
        uint langkah = 0;
        string kunci = string.IsNullOrEmpty(alamat)
            ? string.Empty
            : PenyeragamAlamat.Seragamkan(alamat, pilihan ?? PilihanAlamat.Baku, ref langkah);
        return new HasilKunci(kunci, langkah);
    }
}
