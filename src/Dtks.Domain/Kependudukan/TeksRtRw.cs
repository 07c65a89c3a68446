namespace Dtks.Domain;

/// <summary>Reads RT and RW as they stand in records.</summary>
public static class TeksRtRw
{
    /// <summary>Reads an RT or RW.</summary>
    /// <param name="teks">Text such as "5", "005"; white space around is ignored.</param>
    /// <returns>The number from 1 on; null when unknown: empty, "-", zero, or not a number of ASCII digits.</returns>
    public static int? Baca(ReadOnlySpan<char> teks)
    {
        teks = teks.Trim();
        int angka = 0;
        foreach (char c in teks)
        {
            if (!char.IsAsciiDigit(c) || angka > (int.MaxValue / 10) - 1)
            {
                return null;
            }

            angka = (angka * 10) + (c - '0');
        }

        return angka == 0 ? null : angka;
    }
}
