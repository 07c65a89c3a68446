using System.Runtime.CompilerServices;

namespace Dtks.Matching;

/// <summary>The decision on one pair of records: the first rule of the table that holds.</summary>
internal static class IntiGanda
{
    /// <summary>Jaro-Winkler of names in GD-4 and GD-N: 0.92.</summary>
    internal const double AmbangNama = 0.92 - Pembulatan;

    /// <summary>Jaro-Winkler of names in GD-5 and of ibu kandung in GD-4: 0.90.</summary>
    internal const double AmbangLonggar = 0.90 - Pembulatan;

    // Why: a similarity of exactly 0.9 (8/9 + 0.1/9: PARSTI, PRTI) is a few roundings below 0.9 as a double and still reaches the limit;
    // two different similarities of texts of up to 1,000 characters never lie this close.
    private const double Pembulatan = 1e-12;

    /// <summary>The smallest number of 16 digits that does not start with 0.</summary>
    internal const ulong NikTerkecil = 1_000_000_000_000_000;

    /// <summary>No rule.</summary>
    internal const AturanGanda Tiada = default;

    /// <summary>The rule of a pair; <see cref="Tiada"/> when none holds or both are one subject; GD-N only when it holds and neither GD-1 nor GD-2 does.</summary>
    internal static AturanGanda Putuskan(KolomGanda k, int i, int j)
    {
        if (k.SatuSubjek(i, j))
        {
            return Tiada;
        }

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool NikSama(KolomGanda k, int i, int j) => k.Nik[i] == k.Nik[j] && k.PunyaNikSah(i) && k.PunyaNikSah(j);

    private static bool Kembar(KolomGanda k, int i, int j) =>
        k.PunyaNikSah(i) && k.PunyaNikSah(j) && k.Nik[i] != k.Nik[j]
        && k.Nama[i] != 0 && k.Nama[j] != 0
        && AliasSama(k, k.Ibu[i], k.Ibu[j])
        && !Mirip(k, k.Nama[i], k.Nama[j], SaringJaroWinkler.Nama, AmbangNama);

    private static bool Wilayah(KolomGanda k, int i, int j) =>
        k.KabKota[i] != 0 && k.KabKota[i] == k.KabKota[j]
        && TanggalGanda.Banding(k.Tanggal[i], k.Tanggal[j]) is HasilBanding.Sama or HasilBanding.HariBulanTertukar or HasilBanding.SatuAngkaBeda
        && Mirip(k, k.Nama[i], k.Nama[j], SaringJaroWinkler.Nama, AmbangNama)
        && Mirip(k, k.Ibu[i], k.Ibu[j], SaringJaroWinkler.Longgar, AmbangLonggar);

    private static bool NikDekat(KolomGanda k, int i, int j) =>
        k.Nik[i] != 0 && k.Nik[j] != 0 && NikMirip.Dekat(NikMirip.KeBcd(k.Nik[i]), NikMirip.KeBcd(k.Nik[j]));
}
