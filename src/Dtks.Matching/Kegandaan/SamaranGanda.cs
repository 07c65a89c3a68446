using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Personal data in the form in which a pair shows it.</summary>
internal static class SamaranGanda
{
    internal const string Kosong = "-";

    internal static string Nik(ulong angka) => angka == 0 ? Kosong : NomorEnamBelas.Format(angka, "M");

    /// <summary>The first letter of each word, the others as stars.</summary>
    internal static string Nama(string kunci) => kunci.Length == 0 ? Kosong : string.Create(kunci.Length, kunci, static (tujuan, asal) =>
    {
        for (int i = 0; i < asal.Length; i++)
        {
            bool awalKata = i == 0 || asal[i - 1] is ' ' or '/';
            bool separuh = char.IsSurrogate(asal[i]);
            tujuan[i] = asal[i] is ' ' or '/' || (awalKata && !separuh) ? asal[i] : '*';
        }
    });

    /// <summary>The year; day and month as stars.</summary>
    // Why: a masked NIK hides the date of birth; printing the date beside it would give it away.
    internal static string Tanggal(int angka) => angka == 0 ? Kosong : string.Concat(TanggalGanda.Iso(angka).AsSpan(0, 4), "-**-**");
}
