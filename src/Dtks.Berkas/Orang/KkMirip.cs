using System.Globalization;
using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>Families that are perhaps part of another: nobody in them is known to be the head or to be an adult, and their No KK is one digit off that of another.</summary>
/// <remarks>Time grows with the number of rows: of such a family the numbers one digit away are asked for, not all families.</remarks>
// Dasar: KP-1, a family has one head; BK-5, completeness is withdrawn where the file contradicts it.
// Tafsir: what is not known of a member (the relation, the birth) makes nobody the head or an adult, so that a column that is taken away restores no completeness.
internal static class KkMirip
{
    /// <summary>Who was born in these two digits of a NIK was born in the twentieth century and is an adult in every period that is modelled.</summary>
    private const int TahunNikDewasa = 30;

    private const int TahunDewasa = 2000;
    private const int Panjang = 16;

    /// <summary>The No KK of the families that the file contradicts to be whole; each pair is remarked on the line of the one without an adult.</summary>
    /// <param name="data">The people.</param>
    /// <param name="hilang">The No KK of rows that are refused whole, of whom nobody knows whether they were adults.</param>
    /// <param name="catatan">Receives the remarks.</param>
    public static List<(NomorKk[] Kk, int Wilayah)> Cari(DataOrang data, IEnumerable<NomorKk> hilang, List<CatatanBerkas> catatan)
    {
        var hasil = new List<(NomorKk[] Kk, int Wilayah)>();
        HashSet<ulong> calon = Calon(data, hilang);
        if (calon.Count == 0)
        {
            return hasil;
        }

        Dictionary<ulong, int> pertama = BarisPertama(data);
        foreach (ulong angka in calon)
        {
            int lain = -1;
            var kk = new List<NomorKk>();
            foreach (ulong mirip in SatuAngka(angka))
            {
                if (pertama.TryGetValue(mirip, out int i))
                {
                    lain = lain < 0 ? i : Math.Min(lain, i);
                    kk.Add(data.NomorKk[i].Nilai);
                }
            }

            if (lain < 0)
            {
                continue;
            }

            if (pertama.TryGetValue(angka, out int baris))
            {
                kk.Add(data.NomorKk[baris].Nilai);
                catatan.Add(new CatatanBerkas(data.NomorBaris(baris), TingkatCatatan.Diabaikan, "nomor_kk", PesanOrang.NomorKkMirip(data.NomorBaris(lain))));
            }

            hasil.Add(([.. kk], 0));
        }

        return hasil;
    }

    /// <summary>The numbers of families without anybody known to be the head or an adult.</summary>
    private static HashSet<ulong> Calon(DataOrang data, IEnumerable<NomorKk> hilang)
    {
        // Why: rows of one family stand together mostly, so that nearly every family is settled by its run of rows.
        var calon = hilang.Select(kk => kk.Angka).ToHashSet();
        ulong kini = 0;
        bool pasti = true;
        for (int i = 0; i < data.Jumlah; i++)
        {
            ulong angka = data.NomorKk[i].TryGetNilai(out NomorKk kk) ? kk.Angka : 0;
            if (angka != kini)
            {
                _ = pasti || calon.Add(kini);
                (kini, pasti) = (angka, angka == 0);
            }

            pasti = pasti || KepalaAtauDewasa(data, i);
        }

        _ = pasti || calon.Add(kini);
        for (int i = 0; calon.Count > 0 && i < data.Jumlah; i++)
        {
            if (data.NomorKk[i].TryGetNilai(out NomorKk kk) && calon.Contains(kk.Angka) && KepalaAtauDewasa(data, i))
            {
                calon.Remove(kk.Angka);
            }
        }

        return calon;
    }

    private static bool KepalaAtauDewasa(DataOrang data, int i) =>
        data.Hubungan[i] == (byte)HubunganKeluarga.KepalaKeluarga
        || (data.Nik[i].TryGetNilai(out Nik nik) && nik.Tahun2 >= TahunNikDewasa)
        || data.TanggalLahir(i) is { Year: < TahunDewasa };

    private static Dictionary<ulong, int> BarisPertama(DataOrang data)
    {
        var pertama = new Dictionary<ulong, int>();
        ulong kini = 0;
        for (int i = 0; i < data.Jumlah; i++)
        {
            if (data.NomorKk[i].TryGetNilai(out NomorKk kk) && kk.Angka != kini)
            {
                pertama.TryAdd(kini = kk.Angka, i);
            }
        }

        return pertama;
    }

    /// <summary>The numbers that differ by one digit or by two neighbours exchanged.</summary>
    private static IEnumerable<ulong> SatuAngka(ulong angka)
    {
        char[] digit = angka.ToString("D16", CultureInfo.InvariantCulture).ToCharArray();
        ulong nilai = 1;
        for (int i = Panjang - 1; i >= 0; i--, nilai *= 10)
        {
            ulong milik = (ulong)(digit[i] - '0');
            for (ulong lain = 0; lain <= 9; lain++)
            {
                if (lain != milik)
                {
                    yield return angka - (milik * nilai) + (lain * nilai);
                }
            }

            if (i > 0 && digit[i - 1] != digit[i])
            {
                ulong kiri = (ulong)(digit[i - 1] - '0');
                yield return angka - (milik * nilai) - (kiri * nilai * 10) + (kiri * nilai) + (milik * nilai * 10);
            }
        }
    }
}
