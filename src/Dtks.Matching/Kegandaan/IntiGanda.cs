using System.Runtime.CompilerServices;

namespace Dtks.Matching;

/// <summary>The decision on one pair of records: the first rule of the table that holds.</summary>
internal static class IntiGanda
{
    /// <summary>Jaro-Winkler of names in GD-4 and GD-N: 0.92.</summary>
    internal const double AmbangNama = 0.92 - Pembulatan;

    /// <summary>Jaro-Winkler of names in GD-5 and of ibu kandung in GD-4: 0.90.</summary>
    internal const double AmbangLonggar = 0.90 - Pembulatan;

    /// <summary>Jaro-Winkler of names below which a common NIK is contradicted (GD-1): 0.80.</summary>
    internal const double AmbangBertentangan = 0.80 - Pembulatan;

    // Why: a similarity of exactly 0.9 (8/9 + 0.1/9: PARSTI, PRTI) is a few roundings below 0.9 as a double and still reaches the limit;
    // two different similarities of texts of up to 1,000 characters never lie this close.
    private const double Pembulatan = 1e-12;

    /// <summary>The smallest number of 16 digits that does not start with 0.</summary>
    internal const ulong NikTerkecil = 1_000_000_000_000_000;

    /// <summary>No rule.</summary>
    internal const AturanGanda Tiada = default;

    /// <summary>The rule of a pair; <see cref="Tiada"/> when none holds or both are one subject; GD-N only when it holds and neither GD-1 nor GD-2 does.</summary>
    internal static AturanGanda Putuskan(KolomGanda k, int i, int j) => k.SatuSubjek(i, j) ? Tiada : Aturan(k, i, j);

    /// <summary>The rule of a pair of which it is known that the ID DTKS differ.</summary>
    internal static AturanGanda Aturan(KolomGanda k, int i, int j)
    {
        if (NikSama(k, i, j))
        {
            return AturanGanda.Gd1;
        }

        bool tanggalSama = k.Tanggal[i] != 0 && k.Tanggal[i] == k.Tanggal[j];
        bool kkSama = k.NomorKk[i] != 0 && k.NomorKk[i] == k.NomorKk[j];
        bool namaSama = tanggalSama && AliasSama(k, k.Nama[i], k.Nama[j]);
        if (namaSama && kkSama)
        {
            return AturanGanda.Gd2;
        }

        if (tanggalSama && kkSama && Kembar(k, i, j))
        {
            return AturanGanda.GdN;
        }

        if (namaSama && k.Kelamin(i) != 0 && k.Kelamin(i) == k.Kelamin(j) && AliasSama(k, k.Ibu[i], k.Ibu[j]))
        {
            return AturanGanda.Gd3;
        }

        return Wilayah(k, i, j) ? AturanGanda.Gd4
            : tanggalSama && NikDekat(k, i, j) && Mirip(k, k.Nama[i], k.Nama[j], SaringJaroWinkler.Longgar, AmbangLonggar) ? AturanGanda.Gd5
            : Tiada;
    }

    /// <summary>The level of a pair under its rule.</summary>
    internal static TingkatGanda Tingkat(KolomGanda k, int i, int j, AturanGanda aturan) => aturan switch
    {
        AturanGanda.Gd1 => Bertentangan(k, i, j) ? TingkatGanda.Tinjau : TingkatGanda.Pasti,
        AturanGanda.Gd2 => TingkatGanda.Kuat,
        AturanGanda.Gd3 => k.ProvinsiNik(i) is var p and > 0 && k.ProvinsiNik(j) is var q and > 0 && p != q ? TingkatGanda.Tinjau : TingkatGanda.Kuat,
        _ => TingkatGanda.Tinjau,
    };

    /// <summary>True when a single letter stands for a word: same No KK, date and ibu kandung, names equal word by word but for initials.</summary>
    internal static bool Inisial(KolomGanda k, int i, int j)
    {
        if (k.NomorKk[i] == 0 || k.NomorKk[i] != k.NomorKk[j] || k.Tanggal[i] == 0 || k.Tanggal[i] != k.Tanggal[j] || !AliasSama(k, k.Ibu[i], k.Ibu[j]))
        {
            return false;
        }

        foreach (int x in k.DaftarAlias(in k.Nama[i]))
        {
            foreach (int y in k.DaftarAlias(in k.Nama[j]))
            {
                if (Inisial(k.Alias.Teks(x), k.Alias.Teks(y)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Tafsir: "matched word by word, with the same number of words": every word is equal to its counterpart or one of the two is its initial.
    internal static bool Inisial(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        bool ada = false;
        while (true)
        {
            ReadOnlySpan<char> x = Kata(ref a);
            ReadOnlySpan<char> y = Kata(ref b);
            if (x.IsEmpty || y.IsEmpty)
            {
                return ada && x.IsEmpty && y.IsEmpty;
            }

            if (x.SequenceEqual(y))
            {
                continue;
            }

            if (x[0] != y[0] || !((x.Length == 1 || y.Length == 1) && char.IsLetter(x[0])))
            {
                return false;
            }

            ada = true;
        }

        static ReadOnlySpan<char> Kata(ref ReadOnlySpan<char> teks)
        {
            int akhir = teks.IndexOf(' ');
            ReadOnlySpan<char> kata = akhir < 0 ? teks : teks[..akhir];
            teks = akhir < 0 ? default : teks[(akhir + 1)..];
            return kata;
        }
    }

    /// <summary>True when some alias of one name equals some alias of the other.</summary>
    internal static bool AliasSama(KolomGanda k, int a, int b)
    {
        if (a > 0 && b > 0)
        {
            return a == b;
        }

        foreach (int x in k.DaftarAlias(in a))
        {
            if (k.DaftarAlias(in b).Contains(x))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the best pair of aliases reaches a Jaro-Winkler similarity.</summary>
    internal static bool Mirip(KolomGanda k, int a, int b, SaringJaroWinkler saring, double ambang)
    {
        foreach (int x in k.DaftarAlias(in a))
        {
            ref readonly CiriNama ciri = ref k.Alias.Ciri(x);
            foreach (int y in k.DaftarAlias(in b))
            {
                if (x == y || (saring.Mungkin(in ciri, in k.Alias.Ciri(y)) && Kemiripan.JaroWinkler(k.Alias.Teks(x), k.Alias.Teks(y)) >= ambang))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The similarity of the best pair of aliases; null when a name is missing.</summary>
    internal static double? Kemiripannya(KolomGanda k, int a, int b)
    {
        double? terbaik = null;
        foreach (int x in k.DaftarAlias(in a))
        {
            foreach (int y in k.DaftarAlias(in b))
            {
                terbaik = Math.Max(terbaik ?? 0, Kemiripan.JaroWinkler(k.Alias.Teks(x), k.Alias.Teks(y)));
            }
        }

        return terbaik;
    }

    /// <summary>True when a common NIK is more likely mistyped than one person: the names are far apart, and date of birth or sex differ too.</summary>
    private static bool Bertentangan(KolomGanda k, int i, int j) =>
        ((k.Tanggal[i] != 0 && k.Tanggal[j] != 0 && k.Tanggal[i] != k.Tanggal[j]) || (k.Kelamin(i) != 0 && k.Kelamin(j) != 0 && k.Kelamin(i) != k.Kelamin(j)))
        && Kemiripannya(k, k.Nama[i], k.Nama[j]) < AmbangBertentangan;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool NikSama(KolomGanda k, int i, int j) => k.Nik[i] == k.Nik[j] && k.PunyaNikSah(i) && k.PunyaNikSah(j);

    private static bool Kembar(KolomGanda k, int i, int j) =>
        k.PunyaNikSah(i) && k.PunyaNikSah(j) && k.Nik[i] != k.Nik[j]
        && AliasSama(k, k.Ibu[i], k.Ibu[j])
        && Kemiripannya(k, k.Nama[i], k.Nama[j]) < AmbangNama
        && !Inisial(k, i, j);

    private static bool Wilayah(KolomGanda k, int i, int j) =>
        k.KabKota[i] != 0 && k.KabKota[i] == k.KabKota[j]
        && TanggalGanda.Banding(k.Tanggal[i], k.Tanggal[j]) is HasilBanding.Sama or HasilBanding.HariBulanTertukar or HasilBanding.SatuAngkaBeda
        && (Mirip(k, k.Nama[i], k.Nama[j], SaringJaroWinkler.Nama, AmbangNama) || Inisial(k, i, j))
        && Mirip(k, k.Ibu[i], k.Ibu[j], SaringJaroWinkler.Longgar, AmbangLonggar);

    private static bool NikDekat(KolomGanda k, int i, int j) =>
        k.Nik[i] != 0 && k.Nik[j] != 0 && NikMirip.Dekat(NikMirip.KeBcd(k.Nik[i]), NikMirip.KeBcd(k.Nik[j]));
}
