namespace Dtks.Cli.Berkas;

/// <summary>Where lines end: after CR LF, LF or CR.</summary>
internal static class AkhirBaris
{
    /// <summary>How many lines end in the text.</summary>
    public static int Jumlah(ReadOnlySpan<char> teks)
    {
        var lf = teks.Count('\n');
        return teks.Contains('\r') ? lf + teks.Count('\r') - teks.Count("\r\n") : lf;
    }

    /// <summary>How many characters of the text are its first line with its end; all of them when no line ends.</summary>
    public static int Pertama(ReadOnlySpan<char> teks)
    {
        var letak = teks.IndexOfAny('\n', '\r');
        return letak < 0 ? teks.Length : teks[letak..].StartsWith("\r\n") ? letak + 2 : letak + 1;
    }
}
