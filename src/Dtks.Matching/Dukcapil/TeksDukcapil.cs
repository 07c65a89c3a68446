namespace Dtks.Matching;

/// <summary>Reads the texts of the web service: words with scores, and messages about the call.</summary>
internal static class TeksDukcapil
{
    // Dasar: PD-2, in the order in which they are tried.
    private static readonly (string Frasa, KodeJawaban Kode)[] Frasa =
    [
        ("tidak ditemukan", KodeJawaban.TidakDitemukan),
        ("kuota", KodeJawaban.KuotaHabis),
        ("meninggal", KodeJawaban.Meninggal),
        ("ganda", KodeJawaban.Ganda),
        ("tidak aktif", KodeJawaban.TidakAktif),
        ("non aktif", KodeJawaban.TidakAktif),
        ("format", KodeJawaban.FormatTidakSesuai),
    ];

    /// <summary>The code that the messages of an answer without code stand for; null when they hold none of the known phrases.</summary>
    // Tafsir: several messages of one answer are read as one text; white space between the words of a phrase does not matter.
    internal static KodeJawaban? KodeDari(IEnumerable<string> pesan)
    {
        string teks = string.Join(' ', string.Join(" | ", pesan).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach ((string frasa, KodeJawaban kode) in Frasa)
        {
            if (teks.Contains(frasa, StringComparison.OrdinalIgnoreCase))
            {
                return kode;
            }
        }

        return null;
    }

    /// <summary>Reads <c>Sesuai</c>, <c>Tidak Sesuai</c>, either with <c>(n)</c>, n of one to three digits from 0 to 100; null when it is none of these.</summary>
    internal static (KataDukcapil? Kata, int? Skor)? Baca(ReadOnlySpan<char> teks)
    {
        // Why: the longest known form without white space is TIDAKSESUAI(100).
        Span<char> rapat = stackalloc char[16];
        int isi = 0;
        foreach (char c in teks)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (isi == rapat.Length || !char.IsAscii(c))
            {
                return null;
            }

            rapat[isi++] = char.ToUpperInvariant(c);
        }

        ReadOnlySpan<char> sisa = rapat[..isi];
        KataDukcapil kata = KataDukcapil.Sesuai;
        if (sisa.StartsWith("TIDAK", StringComparison.Ordinal))
        {
            kata = KataDukcapil.TidakSesuai;
            sisa = sisa["TIDAK".Length..];
        }

        if (!sisa.StartsWith("SESUAI", StringComparison.Ordinal))
        {
            return null;
        }

        sisa = sisa["SESUAI".Length..];
        if (sisa.IsEmpty)
        {
            return (kata, kata == KataDukcapil.Sesuai ? 100 : null);
        }

        return BacaAngka(sisa) is { } skor ? (kata, skor) : null;
    }

    /// <summary>True when a message tells of a failed call: login, user, password, ip or parameter, or an instansi that is tidak aktif.</summary>
    // Tafsir: a whole word is a run of letters and digits, so "user_id" holds the word user and "tipe" does not hold ip; an instansi that is non aktif fails
    // the call like one that is tidak aktif, for it says nothing of the person.
    internal static bool PesanGagal(ReadOnlySpan<char> pesan)
    {
        bool instansi = false;
        bool tidakAktif = false;
        bool sesudahTidak = false;
        int i = 0;
        while (i < pesan.Length)
        {
            if (!char.IsLetterOrDigit(pesan[i]))
            {
                // Why: "tidak aktif" is a phrase; only white space may stand between its words.
                sesudahTidak &= char.IsWhiteSpace(pesan[i]);
                i++;
                continue;
            }

            int awal = i;
            while (i < pesan.Length && char.IsLetterOrDigit(pesan[i]))
            {
                i++;
            }

            ReadOnlySpan<char> kata = pesan[awal..i];
            if (Sama(kata, "login") || Sama(kata, "user") || Sama(kata, "password") || Sama(kata, "ip") || Sama(kata, "parameter"))
            {
                return true;
            }

            instansi |= Sama(kata, "instansi");
            tidakAktif |= sesudahTidak && Sama(kata, "aktif");
            sesudahTidak = Sama(kata, "tidak") || Sama(kata, "non");
        }

        return instansi && tidakAktif;
    }

    private static bool Sama(ReadOnlySpan<char> kata, string baku) => kata.Equals(baku, StringComparison.OrdinalIgnoreCase);

    private static int? BacaAngka(ReadOnlySpan<char> teks)
    {
        if (teks.Length is < 3 or > 5 || teks[0] != '(' || teks[^1] != ')')
        {
            return null;
        }

        int nilai = 0;
        foreach (char c in teks[1..^1])
        {
            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            nilai = (nilai * 10) + (c - '0');
        }

        return nilai <= 100 ? nilai : null;
    }
}
