using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dtks.Domain;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Matching.Tests;

/// <summary>The table of the specification read a second time, literally, over every pair: no blocking, no columns, texts of digits.</summary>
internal static class BacaanKeduaGanda
{
    // A similarity that is exactly 0.92 or 0.90 as a fraction reaches the limit although its double may round below.
    private const double Nama92 = 0.92 - 1e-12;
    private const double Nama90 = 0.90 - 1e-12;

    internal static List<(int A, int B, string Aturan)> Cari(IReadOnlyList<RekamanGanda> orang)
    {
        var hasil = new List<(int, int, string)>();
        for (int a = 0; a < orang.Count; a++)
        {
            for (int b = a + 1; b < orang.Count; b++)
            {
                if (Aturan(orang[a], orang[b]) is { } aturan)
                {
                    hasil.Add((a, b, aturan));
                }
            }
        }

        return hasil;
    }

    internal static string? Aturan(RekamanGanda a, RekamanGanda b) => Putuskan(a, b)?.Aturan;

    /// <summary>Rule and level; null when no rule reports the pair.</summary>
    internal static (string Aturan, string Tingkat)? Putuskan(RekamanGanda a, RekamanGanda b)
    {
        Penduduk p = a.Orang;
        Penduduk q = b.Orang;
        if (p.IdDtks == q.IdDtks)
        {
            return null;
        }

        string namaP = Kunci(p.Nama);
        string namaQ = Kunci(q.Nama);
        string ibuP = Kunci(p.NamaIbuKandung);
        string ibuQ = Kunci(q.NamaIbuKandung);
        bool nikSama = p.Nik.Sah && q.Nik.Sah && p.Nik.Nilai == q.Nik.Nilai;
        bool kkSama = p.NomorKk.Sah && q.NomorKk.Sah && p.NomorKk.Nilai == q.NomorKk.Nilai;
        bool namaSama = AliasNama.AdaYangSama(namaP, namaQ);
        bool ibuSama = AliasNama.AdaYangSama(ibuP, ibuQ);
        bool tanggalSama = p.TanggalLahir is { } l && l == q.TanggalLahir;
        double? nama = Terbaik(namaP, namaQ);
        double? ibu = Terbaik(ibuP, ibuQ);
        if (nikSama)
        {
            bool lainTanggal = p.TanggalLahir is { } t && q.TanggalLahir is { } u && t != u;
            bool lainKelamin = p.JenisKelamin is { } m && q.JenisKelamin is { } n && m != n;
            return ("GD-1", nama < 0.80 - 1e-12 && (lainTanggal || lainKelamin) ? "tinjau" : "pasti");
        }

        if (kkSama && namaSama && tanggalSama)
        {
            return ("GD-2", "kuat");
        }

        bool inisial = kkSama && tanggalSama && ibuSama && namaP.Split('/').Any(x => namaQ.Split('/').Any(y => Inisial(x.Split(' '), y.Split(' '))));
        bool kembar = p.Nik.Sah && q.Nik.Sah && kkSama && ibuSama && tanggalSama && nama < Nama92 && !inisial;
        if (kembar)
        {
            return null;
        }

        if (namaSama && tanggalSama && ibuSama && p.JenisKelamin is { } k && k == q.JenisKelamin)
        {
            bool duaProvinsi = p.Nik.Sah && q.Nik.Sah && a.Nik![..2] != b.Nik![..2];
            return ("GD-3", duaProvinsi ? "tinjau" : "kuat");
        }

        if ((nama >= Nama92 || inisial) && ibu >= Nama90 && TanggalDekat(p.TanggalLahir, q.TanggalLahir) && KabKota(p) is { } kab && kab == KabKota(q))
        {
            return ("GD-4", "tinjau");
        }

        return tanggalSama && nama >= Nama90 && NikDekat(a.Nik, b.Nik) ? ("GD-5", "tinjau") : null;
    }

    internal static string Id(Penduduk p, Penduduk q)
    {
        string[] id = [p.IdDtks.ToString()!, q.IdDtks.ToString()!];
        Array.Sort(id, StringComparer.Ordinal);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id[0] + "|" + id[1])))[..16].ToLowerInvariant();
    }

    /// <summary>Groups by spreading over ids until nothing changes.</summary>
    internal static List<int[]> Kelompok(IReadOnlyList<RekamanGanda> orang, IEnumerable<(int A, int B, string Aturan)> pasangan)
    {
        (int A, int B, string Aturan)[] tepi = [.. pasangan.Where(p => Putuskan(orang[p.A], orang[p.B])!.Value.Tingkat is "pasti" or "kuat")];
        var hasil = new List<int[]>();
        var sudah = new HashSet<int>();
        foreach (int awal in tepi.SelectMany(t => new[] { t.A, t.B }).Order())
        {
            if (sudah.Contains(awal))
            {
                continue;
            }

            HashSet<int> anggota = [awal];
            for (int sebelum = 0; sebelum != anggota.Count;)
            {
                sebelum = anggota.Count;
                anggota.UnionWith(tepi.Where(t => anggota.Contains(t.A) || anggota.Contains(t.B)).SelectMany(t => new[] { t.A, t.B }).ToArray());
                anggota.UnionWith(Enumerable.Range(0, orang.Count).Where(i => anggota.Any(j => orang[i].Orang.IdDtks == orang[j].Orang.IdDtks)).ToArray());
            }

            sudah.UnionWith(anggota);
            hasil.Add([.. anggota.Order()]);
        }

        return [.. hasil.OrderBy(h => h[0])];
    }

    /// <summary>The key of a name whose aliases are no placeholders.</summary>
    private static string Kunci(string? nama) =>
        Kosong(nama) || Kosong(KunciNama.Buat(nama)) ? "" : string.Join('/', KunciNama.Buat(nama).Split('/').Where(a => !Kosong(a)));

    private static bool Kosong(string? teks) =>
        (teks ?? "").Trim().ToUpperInvariant() is "" or "-" or "." or "NULL" or "N/A" or "TIDAK TAHU" or "TIDAK DIKETAHUI" or "XXX" || teks!.All(c => char.IsDigit(c) || c == ' ');

    private static bool Inisial(string[] a, string[] b) =>
        a.Length == b.Length && !a.SequenceEqual(b) && a.Zip(b).All(k => k.First == k.Second
            || (k.First.Length == 1 && char.IsLetter(k.First[0]) && k.Second.StartsWith(k.First, StringComparison.Ordinal))
            || (k.Second.Length == 1 && char.IsLetter(k.Second[0]) && k.First.StartsWith(k.Second, StringComparison.Ordinal)));

    private static double? Terbaik(string a, string b) =>
        a.Length == 0 || b.Length == 0 ? null : a.Split('/').Max(x => b.Split('/').Max(y => KemiripanNaif.JaroWinkler(x, y)));

    private static string? KabKota(Penduduk p) => p.Wilayah is { } w && w.ToString("D") is { Length: >= 4 } digit ? digit[..4] : null;

    private static bool TanggalDekat(LocalDate? a, LocalDate? b)
    {
        if (a is not { } x || b is not { } y)
        {
            return false;
        }

        string p = Digit(x);
        string q = Digit(y);
        return p == q || p[..4] + p[6..] + p[4..6] == q || p.Zip(q).Count(c => c.First != c.Second) == 1;
    }

    private static string Digit(LocalDate t) => string.Create(CultureInfo.InvariantCulture, $"{t.Year:0000}{t.Month:00}{t.Day:00}");

    private static bool NikDekat(string? a, string? b)
    {
        if (a is not { Length: 16 } || b is not { Length: 16 } || a[0] == '0' || b[0] == '0')
        {
            return false;
        }

        int[] beda = [.. Enumerable.Range(0, 16).Where(i => a[i] != b[i])];
        return beda.Length == 1 || (beda is [var i, var j] && j == i + 1 && a[i] == b[j] && a[j] == b[i]);
    }
}
