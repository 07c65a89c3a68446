using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>The numbers of one column by their last digit (BK-4).</summary>
/// <param name="Sel">How many cells hold one.</param>
/// <param name="Beda">How many different numbers there are.</param>
/// <param name="Nol">How many of these end in 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HitunganNomor(int Sel, int Beda, int Nol)
{
    /// <summary>Whether a spreadsheet has turned last digits into 0.</summary>
    // Dasar: BK-4, more than 30 % of at least 20 NIK or No KK. A number on the rows of five members is one number.
    // Tafsir: this damage makes one number of many, so that fewer may be left: twenty cells in which two or more numbers stand and every one ends in 0 show it as well.
    public bool Rusak => Beda >= HitunganBerkas.PalingSedikit ? Nol * 10L > Beda * 3L : Sel >= HitunganBerkas.PalingSedikit && Beda > 1 && Nol == Beda;

    /// <summary>Counts the NIK of a column.</summary>
    public static HitunganNomor Dari(ReadOnlySpan<BacaanNik> nik)
    {
        (int sel, int nol, ulong terakhir) = (0, 0, 0);
        foreach (BacaanNik satu in nik)
        {
            if (satu.TryGetNilai(out Nik nilai))
            {
                sel++;
                nol += nilai.NomorUrut % 10 == 0 ? 1 : 0;
            }
        }

        // Why: most files hold each NIK once; where no more end in 0 than by chance, the numbers need not be told apart.
        if (nol * 10L <= sel)
        {
            return new(sel, sel, nol);
        }

        var angka = new HashSet<ulong>();
        foreach (BacaanNik satu in nik)
        {
            if (satu.TryGetNilai(out Nik nilai) && nilai.Angka != terakhir)
            {
                angka.Add(terakhir = nilai.Angka);
            }
        }

        return Dari(sel, angka);
    }

    /// <summary>Counts the No KK of a column.</summary>
    public static HitunganNomor Dari(ReadOnlySpan<BacaanNomorKk> nomorKk)
    {
        (int sel, ulong terakhir) = (0, 0);
        var angka = new HashSet<ulong>();
        foreach (BacaanNomorKk satu in nomorKk)
        {
            if (satu.TryGetNilai(out NomorKk nilai))
            {
                sel++;
                if (nilai.Angka != terakhir)
                {
                    angka.Add(terakhir = nilai.Angka);
                }
            }
        }

        return Dari(sel, angka);
    }

    /// <summary>Counts numbers that were told apart already.</summary>
    public static HitunganNomor Dari(int sel, HashSet<ulong> angka) => new(sel, angka.Count, angka.Count(a => a % 10 == 0));
}
