namespace Dtks.Domain.Json;

/// <summary>Makes text of unknown origin fit for a message or a path.</summary>
internal static class Penyamaran
{
    private const int PanjangTerbanyak = 60;
    private const int AngkaTerbanyak = 8;

    /// <summary>The text cut to a readable length; when it holds enough digits to be a personal number, every digit becomes <c>*</c>.</summary>
    public static string Samarkan(string teks)
    {
        int angka = 0;
        bool kendali = false;
        foreach (char c in teks)
        {
            angka += char.IsDigit(c) ? 1 : 0;
            kendali |= char.IsControl(c) || char.IsSurrogate(c);
        }

        if (angka <= AngkaTerbanyak && !kendali && teks.Length <= PanjangTerbanyak)
        {
            return teks;
        }

        char[] aksara = teks.ToCharArray(0, Math.Min(teks.Length, PanjangTerbanyak));
        for (int i = 0; i < aksara.Length; i++)
        {
            aksara[i] = char.IsDigit(aksara[i]) && angka > AngkaTerbanyak ? '*' : char.IsControl(aksara[i]) || char.IsSurrogate(aksara[i]) ? '?' : aksara[i];
        }

        return teks.Length > PanjangTerbanyak ? string.Concat(aksara, "...") : new string(aksara);
    }
}
