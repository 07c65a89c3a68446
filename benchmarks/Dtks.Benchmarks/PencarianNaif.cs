using Dtks.Domain;
using Dtks.Matching;
using NodaTime;

namespace Dtks.Benchmarks;

/// <summary>The same blocking as most programs would write it: dictionaries of text keys over records, every rule called on every pair that meets.</summary>
internal sealed class PencarianNaif
{
    private readonly Baris[] _orang;

    public PencarianNaif(IReadOnlyList<Penduduk> orang) => _orang = [.. orang.Select(o => new Baris(o))];

    public List<(int A, int B, AturanGanda Aturan)> Cari()
    {
        var blok = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _orang.Length; i++)
        {
            foreach (string kunci in _orang[i].Kunci())
            {
                if (!blok.TryGetValue(kunci, out List<int>? isi))
                {
                    blok.Add(kunci, isi = []);
                }

                isi.Add(i);
            }
        }

        var hasil = new Dictionary<(int, int), AturanGanda>();
        foreach (List<int> isi in blok.Values)
        {
            for (int a = 0; a < isi.Count; a++)
            {
                for (int b = a + 1; b < isi.Count; b++)
                {
                    if (isi[a] != isi[b] && Aturan(_orang[isi[a]], _orang[isi[b]]) is { } aturan)
                    {
                        hasil[(Math.Min(isi[a], isi[b]), Math.Max(isi[a], isi[b]))] = aturan;
                    }
                }
            }
        }

        return [.. hasil.OrderBy(h => h.Key).Select(h => (h.Key.Item1, h.Key.Item2, h.Value))];
    }

    private static AturanGanda? Aturan(Baris a, Baris b)
    {
        if (a.Id == b.Id)
        {
            return null;
        }

        if (a.NikSah && b.NikSah && a.Nik == b.Nik)
        {
            return AturanGanda.Gd1;
        }

        bool tanggal = a.Tanggal is not null && a.Tanggal == b.Tanggal;
        bool kk = a.Kk is not null && a.Kk == b.Kk;
        bool nama = AliasNama.AdaYangSama(a.Nama, b.Nama);
        bool ibu = AliasNama.AdaYangSama(a.Ibu, b.Ibu);
        if (tanggal && kk && nama)
        {
            return AturanGanda.Gd2;
        }

        double miripNama = AliasNama.Terbaik(a.Nama, b.Nama, UkuranKemiripan.JaroWinkler) ?? 0;
        if (a.NikSah && b.NikSah && kk && ibu && tanggal && miripNama < 0.92)
        {
            return null;
        }

        if (nama && tanggal && ibu && a.Kelamin is not null && a.Kelamin == b.Kelamin)
        {
            return AturanGanda.Gd3;
        }

        if (miripNama >= 0.92 && (AliasNama.Terbaik(a.Ibu, b.Ibu, UkuranKemiripan.JaroWinkler) ?? 0) >= 0.90 && a.Kab is not null && a.Kab == b.Kab && Dekat(a.Tanggal, b.Tanggal))
        {
            return AturanGanda.Gd4;
        }

        return tanggal && miripNama >= 0.90 && NikDekat(a.Nik, b.Nik) ? AturanGanda.Gd5 : null;
    }

    private static bool Dekat(string? a, string? b) =>
        a is not null && b is not null && (a == b || a[..4] + a[6..] + a[4..6] == b || a.Zip(b).Count(c => c.First != c.Second) == 1);

    private static bool NikDekat(string? a, string? b)
    {
        if (a is null || b is null)
        {
            return false;
        }

        int pertama = -1;
        int beda = 0;
        for (int i = 0; i < 16; i++)
        {
            if (a[i] != b[i])
            {
                pertama = pertama < 0 ? i : pertama;
                beda++;
            }
        }

        return beda == 1 || (beda == 2 && a[pertama] == b[pertama + 1] && a[pertama + 1] == b[pertama]);
    }

    private sealed class Baris
    {
        public Baris(Penduduk o)
        {
            Id = o.IdDtks!.Value.ToString();
            NikSah = o.Nik.Sah;
            Nik = o.Nik.TryGetEnamBelasDigit(out ulong angka) && angka >= 1_000_000_000_000_000 ? angka.ToString("0", System.Globalization.CultureInfo.InvariantCulture) : null;
            Kk = o.NomorKk.NilaiBilaSah?.ToString("D");
            Nama = KunciNama.Buat(o.Nama);
            Ibu = KunciNama.Buat(o.NamaIbuKandung);
            Tanggal = o.TanggalLahir?.ToString("uuuuMMdd", System.Globalization.CultureInfo.InvariantCulture);
            Kelamin = o.JenisKelamin;
            Kab = o.Wilayah?.PadaTingkat(TingkatWilayah.KabupatenKota)?.ToString("D");
        }

        public string Id { get; }

        public bool NikSah { get; }

        public string? Nik { get; }

        public string? Kk { get; }

        public string Nama { get; }

        public string Ibu { get; }

        public string? Tanggal { get; }

        public JenisKelamin? Kelamin { get; }

        public string? Kab { get; }

        public IEnumerable<string> Kunci()
        {
            if (NikSah)
            {
                yield return "1" + Nik;
            }

            if (Tanggal is null || Nama.Length == 0)
            {
                yield break;
            }

            yield return $"2{Nama}|{Tanggal}";
            if (Nik is not null)
            {
                yield return "5" + Tanggal;
            }

            if (Kab is not null && Ibu.Length > 0)
            {
                for (int i = 0; i < 8; i++)
                {
                    yield return $"4{Kab}{Tanggal[..i]}*{Tanggal[(i + 1)..]}";
                }

                string tukar = Tanggal[..4] + Tanggal[6..] + Tanggal[4..6];
                yield return $"4{Kab}{(string.CompareOrdinal(tukar, Tanggal) < 0 ? tukar : Tanggal)}";
            }
        }
    }
}
