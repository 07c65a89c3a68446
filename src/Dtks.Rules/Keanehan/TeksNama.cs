using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dtks.Rules;

/// <summary>What the anomaly rules ask of names.</summary>
internal static class TeksNama
{
    private const int PanjangTertinggi = 60;

    private static readonly SearchValues<char> Lazim = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .'-,/");

    /// <summary>Digits first, then symbols: letters (of any script, with their marks), white space and . ' - , / are neither.</summary>
    public static IsiTeksNama Isi(ReadOnlySpan<char> nama)
    {
        var mulai = nama.IndexOfAnyExcept(Lazim);
        if (mulai < 0)
        {
            return IsiTeksNama.Bersih;
        }

        var hasil = IsiTeksNama.Bersih;
        foreach (var aksara in nama[mulai..].EnumerateRunes())
        {
            if (Rune.IsDigit(aksara))
            {
                return IsiTeksNama.Angka;
            }

            if (!Rune.IsLetter(aksara) && !Rune.IsWhiteSpace(aksara) && !TandaHuruf(aksara) && !(aksara.IsBmp && Lazim.Contains((char)aksara.Value)))
            {
                hasil = IsiTeksNama.Simbol;
            }
        }

        return hasil;
    }

    public static bool AdaAngka(ReadOnlySpan<char> teks)
    {
        if (Ascii.IsValid(teks))
        {
            return teks.ContainsAnyInRange('0', '9');
        }

        foreach (var aksara in teks.EnumerateRunes())
        {
            if (Rune.IsDigit(aksara))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words ALM, ALMH, ALMARHUM, ALMARHUMAH is there; a word is a run of letters and digits, so a dot or bracket may follow.</summary>
    public static bool BertandaMeninggal(ReadOnlySpan<char> nama)
    {
        var sisa = nama;
        while (sisa.IndexOf("ALM", StringComparison.OrdinalIgnoreCase) is >= 0 and var letak)
        {
            var akhir = letak;
            while (akhir < sisa.Length && char.IsLetterOrDigit(sisa[akhir]))
            {
                akhir++;
            }

            if ((letak == 0 || !char.IsLetterOrDigit(sisa[letak - 1])) && AdalahTanda(sisa[letak..akhir]))
            {
                return true;
            }

            sisa = sisa[akhir..];
        }

        return false;
    }

    public static bool AdaDuaHuruf(ReadOnlySpan<char> nama)
    {
        var huruf = 0;
        foreach (var aksara in nama.EnumerateRunes())
        {
            if (Rune.IsLetter(aksara) && ++huruf == 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name is longer than 60 characters (code points).</summary>
    public static bool LebihDari60(ReadOnlySpan<char> nama)
    {
        if (nama.Length <= PanjangTertinggi)
        {
            return false;
        }

        var panjang = 0;
        foreach (var _ in nama.EnumerateRunes())
        {
            panjang++;
        }

        return panjang > PanjangTertinggi;
    }

    private static bool AdalahTanda(ReadOnlySpan<char> kata) =>
        kata.Equals("ALM", StringComparison.OrdinalIgnoreCase)
        || kata.Equals("ALMH", StringComparison.OrdinalIgnoreCase)
        || kata.Equals("ALMARHUM", StringComparison.OrdinalIgnoreCase)
        || kata.Equals("ALMARHUMAH", StringComparison.OrdinalIgnoreCase);

    private static bool TandaHuruf(Rune aksara) =>
        Rune.GetUnicodeCategory(aksara) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
