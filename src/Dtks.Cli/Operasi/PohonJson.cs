using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Dtks.Cli.Operasi;

/// <summary>The nodes of one JSON line, flat in one reused array, pointing into the line's bytes.</summary>
/// <remarks>
/// Why: <see cref="JsonDocument"/> closes a container by searching backwards, so its time grows with length times depth, and it hides the
/// raw bytes before .NET 9. This tree is linear for any depth and allocates nothing per request.
/// </remarks>
internal sealed class PohonJson
{
    private const int BesarSimpulDitahan = 1 << 16;

    private byte[] wadah = [];
    private int awal;
    private Simpul[] simpul = new Simpul[256];
    private int[] terbuka = new int[32];

    /// <summary>The number of nodes read.</summary>
    public int Jumlah { get; private set; }

    /// <summary>Reads one complete JSON value of valid UTF-8.</summary>
    /// <exception cref="JsonException">The bytes are not exactly one JSON value.</exception>
    public void Baca(byte[] bait, int mulai, int panjang)
    {
        wadah = bait;
        awal = mulai;
        Jumlah = 0;
        if (simpul.Length > BesarSimpulDitahan)
        {
            simpul = new Simpul[256];
        }

        int kedalaman = 0;
        var baca = new Utf8JsonReader(bait.AsSpan(mulai, panjang), new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (baca.Read())
        {
            switch (baca.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    if (kedalaman == terbuka.Length)
                    {
                        Array.Resize(ref terbuka, kedalaman * 2);
                    }

                    terbuka[kedalaman++] = Jumlah;
                    Tambah(baca.TokenType, (int)baca.TokenStartIndex, 0, berescape: false);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    ref Simpul buka = ref simpul[terbuka[--kedalaman]];
                    buka.Akhir = Jumlah;
                    buka.Panjang = (int)baca.BytesConsumed - buka.Mulai;
                    break;
                case JsonTokenType.String or JsonTokenType.PropertyName:
                    Tambah(baca.TokenType, (int)baca.TokenStartIndex + 1, baca.ValueSpan.Length, baca.ValueIsEscaped);
                    break;
                default:
                    Tambah(baca.TokenType, (int)baca.TokenStartIndex, baca.ValueSpan.Length, berescape: false);
                    break;
            }
        }
    }

    /// <summary>The kind of a node: a start of a container, a property name or a scalar.</summary>
    public JsonTokenType Jenis(int indeks) => simpul[indeks].Jenis;

    /// <summary>The index after a node and everything inside it.</summary>
    public int Akhir(int indeks) => simpul[indeks].Akhir;

    /// <summary>The bytes of a value as written, quotes included.</summary>
    public ReadOnlySpan<byte> Mentah(int indeks)
    {
        ref readonly Simpul s = ref simpul[indeks];
        return s.Jenis is JsonTokenType.String or JsonTokenType.PropertyName
            ? wadah.AsSpan(awal + s.Mulai - 1, s.Panjang + 2)
            : wadah.AsSpan(awal + s.Mulai, s.Panjang);
    }

    /// <summary>Whether a property name equals an ASCII name, escapes resolved.</summary>
    public bool NamaSama(int indeks, string nama)
    {
        ref readonly Simpul s = ref simpul[indeks];
        if (s.Berescape)
        {
            return TryTeks(indeks, out string teks) && string.Equals(teks, nama, StringComparison.Ordinal);
        }

        return s.Panjang == nama.Length && Ascii.Equals(wadah.AsSpan(awal + s.Mulai, s.Panjang), nama);
    }

    /// <summary>The text of a string or a name; false when an escape leaves half a surrogate pair, which is no text.</summary>
    public bool TryTeks(int indeks, out string teks)
    {
        ref readonly Simpul s = ref simpul[indeks];
        if (!s.Berescape)
        {
            teks = Encoding.UTF8.GetString(wadah, awal + s.Mulai, s.Panjang);
            return true;
        }

        try
        {
            var baca = new Utf8JsonReader(Mentah(indeks));
            baca.Read();
            teks = baca.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            teks = "";
            return false;
        }
    }

    /// <summary>The text of a string, in the caller's space when it is short and plain.</summary>
    public bool TryAksara(int indeks, Span<char> ruang, out ReadOnlySpan<char> aksara)
    {
        ref readonly Simpul s = ref simpul[indeks];
        if (!s.Berescape && s.Panjang <= ruang.Length)
        {
            aksara = ruang[..Encoding.UTF8.GetChars(wadah.AsSpan(awal + s.Mulai, s.Panjang), ruang)];
            return true;
        }

        bool ada = TryTeks(indeks, out string teks);
        aksara = teks;
        return ada;
    }

    /// <summary>The value of a number written as an integer, without fraction or exponent.</summary>
    public bool TryBilangan(int indeks, out int nilai)
    {
        ref readonly Simpul s = ref simpul[indeks];
        nilai = 0;
        return s.Jenis == JsonTokenType.Number
            && Utf8Parser.TryParse(wadah.AsSpan(awal + s.Mulai, s.Panjang), out nilai, out int terpakai)
            && terpakai == s.Panjang;
    }

    private void Tambah(JsonTokenType jenis, int mulai, int panjang, bool berescape)
    {
        if (Jumlah == simpul.Length)
        {
            Array.Resize(ref simpul, Jumlah * 2);
        }

        simpul[Jumlah++] = new Simpul { Mulai = mulai, Panjang = panjang, Akhir = Jumlah, Jenis = jenis, Berescape = berescape };
    }

    private struct Simpul
    {
        public int Mulai;
        public int Panjang;
        public int Akhir;
        public JsonTokenType Jenis;
        public bool Berescape;
    }
}
