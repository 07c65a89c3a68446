using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Makes name keys by the eight steps of PD-5, repeated until a pass changes nothing.</summary>
/// <remarks>
/// A key of a key is itself. A name with <c>/</c> is several aliases, each keyed on its own and joined by <c>/</c>; compare such
/// keys with <see cref="AliasNama"/>. Keys find candidates and serve estimates, never a legal verdict. All members are pure
/// and safe to call from any thread.
/// Latin letters with their marks give the same key on every host. Other scripts need the host's Unicode tables (ICU); without them, in globalization-invariant mode, a
/// text in such a script is refused with a <see cref="Dtks.Domain.DiLuarCakupanException"/> rather than missed.
/// </remarks>
public static class KunciNama
{
    /// <summary>How long a name can be whose key is made without a text.</summary>
    internal const int PanjangPendek = 128;

    /// <summary>The eight steps in order.</summary>
    public static ImmutableArray<LangkahPenyeragaman> DaftarLangkah { get; } =
    [
        new(1, "NFKC dan huruf besar", "NFKC and upper case"),
        new(2, "dipisah per kata pada spasi dan koma, juga sesudah gelar depan yang melekat", "split at white space and commas, also after a front title written against the name"),
        new(3, "tanda meninggal dibuang", "death marks dropped"),
        new(4, "gelar depan dan belakang dibuang", "titles before and after the name dropped"),
        new(5, "bin/binti dan sesudahnya dibuang", "bin/binti and what follows dropped"),
        new(6, "apostrof dihapus, tanda lain menjadi spasi", "apostrophes deleted, other marks become spaces"),
        new(7, "ejaan lama ditulis baru", "old spelling written anew"),
        new(8, "singkatan Muhammad dan Abdul dipanjangkan", "short forms of Muhammad and Abdul written in full"),
    ];

    /// <summary>Makes the key of a name.</summary>
    /// <param name="nama">Name as recorded; null counts as empty. Any UTF-16 text is accepted, ill-formed text too.</param>
    /// <param name="pilihan">Steps to apply; null for all.</param>
    /// <returns>The key; the same instance when <paramref name="nama"/> is a key already; empty when nothing remains.</returns>
    /// <example>
    /// <code>
    /// Console.WriteLine(KunciNama.Buat("Moch. Soetrisno")); // MUHAMMAD SUTRISNO
    /// </code>
    /// </example>
    public static string Buat(string? nama, PilihanNama? pilihan = null)
    {
        uint langkah = 0;
        return Seragamkan(nama, pilihan ?? PilihanNama.Baku, ref langkah);
    }

    /// <summary>Makes the key of a name and says which steps changed the text.</summary>
    /// <param name="nama">Name as recorded; null counts as empty.</param>
    /// <param name="pilihan">Steps to apply; null for all.</param>
    /// <returns>The key with its steps.</returns>
    public static HasilKunci Uraikan(string? nama, PilihanNama? pilihan = null)
    {
        uint langkah = 0;
        string kunci = Seragamkan(nama, pilihan ?? PilihanNama.Baku, ref langkah);
        return new HasilKunci(kunci, langkah);
    }

    /// <summary>The key of a name in which placeholders are missing, as a whole and alias by alias; at most 16 aliases of at most 500 UTF-16 code units.</summary>
    // Tafsir: no name is longer or has more aliases; what is beyond counts as missing, so that comparing stays bounded.
    internal static string BuatBermakna(string? nama)
    {
        const int AliasTerbanyak = 16;
        const int AliasTerpanjang = 500;
        string kunci = IsianKosong.BerlakuPadaNama(nama) ? string.Empty : Buat(nama);
        if (kunci.Length == 0 || IsianKosong.BerlakuPadaNama(kunci))
        {
            return string.Empty;
        }

        return kunci.Contains('/', StringComparison.Ordinal)
            ? string.Join('/', kunci.Split('/').Where(static a => a.Length <= AliasTerpanjang && !IsianKosong.BerlakuPadaNama(a)).Take(AliasTerbanyak))
            : kunci.Length <= AliasTerpanjang ? kunci : string.Empty;
    }

    /// <summary>The same of a name at hand as characters; most keys are made in a buffer of the caller, of at least <see cref="PanjangPendek"/>.</summary>
    internal static ReadOnlySpan<char> BuatBermakna(ReadOnlySpan<char> nama, Span<char> wadah)
    {
        if (nama.Length > PanjangPendek || Ascii.ToUpper(nama, wadah, out int isi) != OperationStatus.Done || !SudahSeragam(wadah[..isi]))
        {
            return BuatBermakna(nama.ToString());
        }

        return IsianKosong.BerlakuPadaNama(wadah[..isi]) ? default : wadah[..isi];
    }

    private static string Seragamkan(string? nama, PilihanNama pilihan, ref uint langkah)
    {
        if (string.IsNullOrEmpty(nama) || SudahSeragam(nama))
        {
            return nama ?? string.Empty;
        }

        // Why: most names that are no key yet only need upper case; that is seen without the word lists.
        Span<char> besar = stackalloc char[PanjangPendek];
        if (pilihan.HurufBesar && nama.Length <= PanjangPendek && Ascii.ToUpper(nama, besar, out int isi) == OperationStatus.Done && SudahSeragam(besar[..isi]))
        {
            langkah |= 1u << 1;
            return besar[..isi].ToString();
        }

        return PenyeragamNama.Seragamkan(nama, pilihan, ref langkah);
    }

    /// <summary>Recognises in one scan most names that are their own key: no step changes them, whatever is switched off.</summary>
    internal static bool SudahSeragam(ReadOnlySpan<char> nama)
    {
        char sebelum = ' ';
        int awal = 0;
        for (int i = 0; i < nama.Length; i++)
        {
            char c = nama[i];
            if (c == ' ')
            {
                if (sebelum == ' ' || BerubahSebagaiKata(nama[awal..i], awal == 0, terakhir: false))
                {
                    return false;
                }

                awal = i + 1;
            }
            else if (!(char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))
                || (c == 'J' && sebelum is 'D' or 'T' or 'N' or 'S')
                || (c == 'E' && sebelum == 'O'))
            {
                return false;
            }

            sebelum = c;
        }

        return sebelum != ' ' && !BerubahSebagaiKata(nama[awal..], awal == 0, terakhir: true);
    }

    private static bool BerubahSebagaiKata(ReadOnlySpan<char> kata, bool pertama, bool terakhir) =>
        kata.Length <= 10
        && (KataNama.BentukPenuh(kata) is not null
            || KataNama.TandaMeninggalPolos(kata)
            || (pertama ? !terakhir && KataNama.GelarDepanPolos(kata) : KataNama.NamaAyah(kata)));
}
