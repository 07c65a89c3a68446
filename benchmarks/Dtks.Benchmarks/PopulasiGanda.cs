using System.Globalization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Benchmarks;

/// <summary>What was done to one injected duplicate.</summary>
[Flags]
internal enum Kerusakan
{
    Tidak = 0,
    NikSama = 1,
    NikHilang = 2,
    NikSelip = 4,
    NikTertukar = 8,
    NikLain = 16,
    SalahKetikNama = 32,
    EjaanLama = 64,
    Gelar = 128,
    HariBulanTertukar = 256,
    TanggalSelip = 512,
    PindahKk = 1024,
    SalahKetikIbu = 2048,
    IbuHilang = 4096,
    KelaminSalah = 8192,
}

/// <summary>Synthetic people in families, with injected duplicates and twins as traps, in chunks; seeded, so every run sees the same.</summary>
/// <remarks>
/// Of a hundred records five are copies of another one with a new ID DTKS: the NIK kept, lost, mistyped or replaced, and any mixture of the other damages, each with
/// its own probability. All numbers use kecamatan digits 99; names are put together from syllables, with the skew of real names (few very common, many rare).
/// </remarks>
internal sealed class PopulasiGanda
{
    public const int PerPotong = 50_000;

    private static readonly string[] Suku = "su ri mu da yu sa bu di wa ti sri no to ar jo ku wi an ra les tar ni ab dul rah man mi nah har ya nto gus ga lih pra se tyo nu ra fi ki kar so".Split(' ', StringSplitOptions.RemoveEmptyEntries);
    private static readonly (Kerusakan Jenis, int Persen)[] Peluang =
    [
        (Kerusakan.SalahKetikNama, 25), (Kerusakan.EjaanLama, 15), (Kerusakan.Gelar, 10), (Kerusakan.HariBulanTertukar, 10), (Kerusakan.TanggalSelip, 8),
        (Kerusakan.PindahKk, 35), (Kerusakan.SalahKetikIbu, 12), (Kerusakan.IbuHilang, 3), (Kerusakan.KelaminSalah, 2),
    ];

    private readonly Random _acak;
    private readonly string[] _kata;
    private readonly double[] _bobot;
    private readonly ulong[] _terpakai = new ulong[1 << 21];
    private int _nomor;
    private int _kk;

    public PopulasiGanda(int benih)
    {
        _acak = new Random(benih);
        _kata = [.. Enumerable.Range(0, 12_000).Select(_ => Kata()).Distinct(StringComparer.Ordinal)];
        _bobot = new double[_kata.Length];
        double jumlah = 0;
        for (int i = 0; i < _kata.Length; i++)
        {
            _bobot[i] = jumlah += 1 / Math.Pow(i + 8, 0.85);
        }
    }

    /// <summary>The person behind each record made so far.</summary>
    public List<int> Kebenaran { get; } = [];

    /// <summary>The injected duplicates: record, record it was copied from, damage.</summary>
    public List<(int Salinan, int Asal, Kerusakan Rusak)> Salinan { get; } = [];

    /// <summary>The next records, shuffled.</summary>
    public Penduduk[] Potong(int banyak = PerPotong)
    {
        var orang = new List<(Penduduk Orang, int Kebenaran, int Asal, Kerusakan Rusak)>(banyak);
        int asli = banyak - (banyak / 20);
        while (orang.Count < asli)
        {
            Keluarga(orang, asli);
        }

        for (int i = 0; i < banyak - asli; i++)
        {
            int asal = _acak.Next(asli);
            (Penduduk salinan, Kerusakan rusak) = Rusak(orang[asal].Orang);
            orang.Add((salinan, orang[asal].Kebenaran, asal, rusak));
        }

        int[] urutan = [.. Enumerable.Range(0, banyak)];
        _acak.Shuffle(urutan);
        int[] letak = new int[banyak];
        for (int i = 0; i < banyak; i++)
        {
            letak[urutan[i]] = i;
        }

        int mulai = Kebenaran.Count;
        for (int i = asli; i < banyak; i++)
        {
            Salinan.Add((mulai + letak[i], mulai + letak[orang[i].Asal], orang[i].Rusak));
        }

        Kebenaran.AddRange(urutan.Select(u => orang[u].Kebenaran));
        return [.. urutan.Select(u => orang[u].Orang)];
    }

    private void Keluarga(List<(Penduduk Orang, int Kebenaran, int Asal, Kerusakan Rusak)> orang, int asli)
    {
        int kab = KabKota();
        string kk = string.Create(CultureInfo.InvariantCulture, $"{kab}99{1 + (_kk / 9999 % 28):00}{1 + (_kk / 280_000 % 12):00}15{1 + (_kk++ % 9999):0000}");
        int tahun = _acak.Next(1940, 1998);
        Penduduk ayah = Seorang(kab, kk, Nama(), Nama(), Tanggal(tahun), JenisKelamin.LakiLaki, null);
        Penduduk ibu = Seorang(kab, kk, Nama(), Nama(), Tanggal(tahun + _acak.Next(-3, 8)), JenisKelamin.Perempuan, null);
        orang.Add((ayah, _nomor++, -1, 0));
        Tambah(ibu);
        LocalDate lahir = Tanggal(tahun + _acak.Next(19, 26));
        for (int anak = _acak.Next(0, 4); anak > 0; anak--)
        {
            JenisKelamin kelamin = (JenisKelamin)_acak.Next(1, 3);
            Penduduk satu = Seorang(kab, kk, Nama(), ibu.Nama!, lahir, kelamin, null);
            Tambah(satu);
            if (_acak.Next(60) == 0)
            {
                // Twins: one date, one mother, one family, NIKs with consecutive serials; half of the names share their beginning.
                string nama = _acak.Next(2) == 0 ? Nama() : satu.Nama![..Math.Min(3, satu.Nama!.Length)] + _kata[Acak()];
                Tambah(Seorang(kab, kk, nama, ibu.Nama!, lahir, kelamin, satu.Nik.Nilai.NomorUrut + 1));
            }

            lahir = lahir.PlusDays(_acak.Next(330, 2000));
        }

        void Tambah(Penduduk satu)
        {
            if (orang.Count < asli)
            {
                orang.Add((satu, _nomor++, -1, 0));
            }
        }
    }

    private Penduduk Seorang(int kab, string kk, string nama, string ibu, LocalDate lahir, JenisKelamin kelamin, int? serial) => new()
    {
        IdDtks = IdBaru(),
        Nik = NikBaru(string.Create(CultureInfo.InvariantCulture, $"{kab}99{lahir.Day + (kelamin == JenisKelamin.Perempuan ? 40 : 0):00}{lahir.Month:00}{lahir.Year % 100:00}"), serial),
        NomorKk = NomorKk.Check(kk),
        Nama = nama,
        NamaIbuKandung = ibu,
        TanggalLahir = lahir,
        JenisKelamin = kelamin,
        Wilayah = KodeWilayah.Parse(kab.ToString(CultureInfo.InvariantCulture)),
    };

    private (Penduduk Orang, Kerusakan Rusak) Rusak(Penduduk asal)
    {
        Kerusakan rusak = _acak.Next(100) switch { < 25 => Kerusakan.NikSama, < 60 => Kerusakan.NikHilang, < 82 => Kerusakan.NikSelip, < 90 => Kerusakan.NikTertukar, _ => Kerusakan.NikLain };
        foreach ((Kerusakan jenis, int persen) in Peluang)
        {
            rusak |= _acak.Next(100) < persen ? jenis : 0;
        }

        string nik = asal.Nik.Nilai.ToString("D");
        LocalDate lahir = asal.TanggalLahir!.Value;
        Penduduk salinan = asal with { IdDtks = IdBaru() };
        salinan = (rusak & (Kerusakan.NikSama | Kerusakan.NikHilang | Kerusakan.NikSelip | Kerusakan.NikTertukar | Kerusakan.NikLain)) switch
        {
            Kerusakan.NikHilang => salinan with { Nik = Nik.Check(_acak.Next(2) == 0 ? "" : "0" + nik[1..]) },
            Kerusakan.NikSelip => salinan with { Nik = Nik.Check(Selip(nik)) },
            Kerusakan.NikTertukar => salinan with { Nik = Nik.Check(Tukar(nik)) },
            Kerusakan.NikLain => salinan with { Nik = NikBaru(nik[..12], null) },
            _ => salinan,
        };
        return (salinan with
        {
            Nama = NamaRusak(asal.Nama!, rusak),
            TanggalLahir = rusak.HasFlag(Kerusakan.HariBulanTertukar) && lahir.Day <= 12 ? new LocalDate(lahir.Year, lahir.Day, lahir.Month)
                : rusak.HasFlag(Kerusakan.TanggalSelip) ? new LocalDate(lahir.Year - (lahir.Year % 10) + _acak.Next(10), lahir.Month, Math.Min(lahir.Day, 28)) : lahir,
            NomorKk = rusak.HasFlag(Kerusakan.PindahKk) ? NomorKk.Check(string.Create(CultureInfo.InvariantCulture, $"{nik[..4]}99280216{_acak.Next(1, 9999):0000}")) : asal.NomorKk,
            NamaIbuKandung = rusak.HasFlag(Kerusakan.IbuHilang) ? null : rusak.HasFlag(Kerusakan.SalahKetikIbu) ? SalahKetik(asal.NamaIbuKandung!) : asal.NamaIbuKandung,
            JenisKelamin = rusak.HasFlag(Kerusakan.KelaminSalah) ? 3 - asal.JenisKelamin!.Value : asal.JenisKelamin,
        }, rusak);
    }

    // Why: nobody else has the NIK of a person; a bit per hash remembers which were given.
    private BacaanNik NikBaru(string awal, int? serial)
    {
        while (true)
        {
            serial ??= 1 + _acak.Next(_acak.Next(2) == 0 ? 20 : 9000);
            string nik = string.Create(CultureInfo.InvariantCulture, $"{awal}{serial:0000}");
            int bit = (int)(unchecked(ulong.Parse(nik, CultureInfo.InvariantCulture) * 0x9E3779B97F4A7C15) >> 37);
            if ((_terpakai[bit >> 6] & (1UL << (bit & 63))) == 0)
            {
                _terpakai[bit >> 6] |= 1UL << (bit & 63);
                return Nik.Check(nik);
            }

            serial = null;
        }
    }

    private string NamaRusak(string nama, Kerusakan rusak)
    {
        nama = rusak.HasFlag(Kerusakan.SalahKetikNama) ? SalahKetik(nama) : nama;
        nama = rusak.HasFlag(Kerusakan.EjaanLama) ? nama.Replace("u", "oe", StringComparison.Ordinal).Replace("j", "dj", StringComparison.Ordinal) : nama;
        return rusak.HasFlag(Kerusakan.Gelar) ? "H. " + nama : nama;
    }

    private string SalahKetik(string teks)
    {
        // Why: the first letter is rarely mistyped.
        int di = _acak.Next(1, Math.Max(2, teks.Length - 1));
        return di + 1 >= teks.Length ? teks + "h" : _acak.Next(4) switch
        {
            0 => teks.Remove(di, 1),
            1 => teks.Insert(di, teks[di].ToString()),
            2 => $"{teks[..di]}{teks[di + 1]}{teks[di]}{teks[(di + 2)..]}",
            _ => $"{teks[..di]}{(char)('a' + _acak.Next(26))}{teks[(di + 1)..]}",
        };
    }

    private string Selip(string nik)
    {
        int di = _acak.Next(1, 16);
        return nik[..di] + (char)('0' + ((nik[di] - '0' + _acak.Next(1, 10)) % 10)) + nik[(di + 1)..];
    }

    private string Tukar(string nik)
    {
        int di = _acak.Next(6, 15);
        return $"{nik[..di]}{nik[di + 1]}{nik[di]}{nik[(di + 2)..]}";
    }

    // Why: of a hundred recorded dates two are the placeholders 1 January and 1 July.
    private LocalDate Tanggal(int tahun) => _acak.Next(100) switch
    {
        0 => new LocalDate(tahun, 1, 1),
        1 => new LocalDate(tahun, 7, 1),
        _ => new LocalDate(tahun, 1, 1).PlusDays(_acak.Next(365)),
    };

    private int KabKota() => (new[] { 11, 12, 31, 32, 33, 34, 35, 36, 52, 64, 73, 91 }[_acak.Next(12)] * 100) + 1 + _acak.Next(20);

    private string Nama() => _acak.Next(100) switch
    {
        < 12 => _kata[Acak()],
        < 70 => $"{_kata[Acak()]} {_kata[Acak()]}",
        _ => $"{_kata[Acak()]} {_kata[Acak()]} {_kata[Acak()]}",
    };

    private int Acak()
    {
        int letak = Array.BinarySearch(_bobot, _acak.NextDouble() * _bobot[^1]);
        return letak < 0 ? Math.Min(~letak, _kata.Length - 1) : letak;
    }

    private string Kata()
    {
        string kata = string.Concat(Enumerable.Range(0, _acak.Next(2, 5)).Select(_ => Suku[_acak.Next(Suku.Length)]));
        return char.ToUpperInvariant(kata[0]) + kata[1..];
    }

    private IdDtks IdBaru() => IdDtks.Parse(string.Create(CultureInfo.InvariantCulture, $"DTKS-{unchecked((uint)(_id++ * 2654435761L)):X8}-{_id:X8}"));

    private long _id;
}
