using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dtks.Domain;
using Dtks.Matching;
using NodaTime;

namespace Dtks.Benchmarks;

/// <summary>Estimates of kepadanan of pairs of records, sixteen elements with address similarity, against a naive implementation of the same.</summary>
internal sealed partial class TaksiranBenchmark : IUkuran
{
    private const int Jumlah = 4096;

    private static readonly KebijakanKepadanan Kebijakan = KebijakanKepadanan.Kepmensos150Tahun2022;

    private static readonly string[] DaftarNama = ["SITI AMINAH", "MOCH. SOETRISNO", "Budi Santoso", "H. AHMAD FAUZI", "SRI WAHYUNI", "DEWI LESTARI RAHAYU", "ABD. ROHMAN", "NUR'AINI", "TRI WIDODO", "EKO PRASETYO NUGROHO"];

    private static readonly string[] Jalan = ["Jl. Mawar No. {0} RT {1:00} RW {2:00}", "JALAN KENANGA {0}, DUSUN KRAJAN", "GG. MELATI III NO {0} RT.{1:000}/RW.{2:000}", "PERUMAHAN GRIYA ASRI BLOK C NO {0}", "DSN KRAJAN LOR DESA SUKAMAJU {0}"];

    public string Nama => "taksiran";

    public string Ringkasan => "own estimates of kepadanan (16 elements, address similarity) against a naive textbook implementation";

    public void Jalankan(Pengukur pengukur)
    {
        (Penduduk Lokal, Penduduk Acuan)[] pasang = [.. Enumerable.Range(0, Jumlah).Select(Pasangan)];
        (RekamSeragam Lokal, RekamSeragam Acuan)[] siap = [.. pasang.Select(p => (new RekamSeragam(p.Lokal), new RekamSeragam(p.Acuan)))];
        var elemen = new HasilElemen[16];
        if (pasang.Any(p => Kebijakan.Taksir(p.Lokal, p.Acuan).Vonis != TaksiranNaif.Taksir(p.Lokal, p.Acuan)))
        {
            throw new InvalidOperationException("The two ways disagree.");
        }

        pengukur.Keluar.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Jumlah} pairs, of which {siap.Count(p => Kebijakan.Taksir(p.Lokal, p.Acuan).Vonis == VonisKepadanan.Padan)} padan; addresses {pasang.Average(p => p.Lokal.Alamat!.Length):0} characters on average."));
        pengukur.Keluar.WriteLine();
        pengukur.Bandingkan(
            "Own estimate of one pair, one thread",
            "pair",
            Jumlah,
            "naive",
            ("naive", () => pasang.Sum(static p => (long)TaksiranNaif.Taksir(p.Lokal, p.Acuan))),
            ("Taksir(Penduduk, Penduduk)", () => pasang.Sum(static p => (long)Kebijakan.Taksir(p.Lokal, p.Acuan).Vonis)),
            ("Taksir(prepared, prepared)", () => siap.Sum(static p => (long)Kebijakan.Taksir(p.Lokal, p.Acuan).Vonis)),
            ("Taksir(prepared, prepared, buffer)", () => siap.Sum(p => (long)Kebijakan.Taksir(p.Lokal, p.Acuan, elemen))));
        pengukur.Bandingkan(
            "Keys, one thread",
            "key",
            Jumlah,
            "naive name key",
            ("naive name key", () => pasang.Sum(static p => (long)TaksiranNaif.KunciNama(p.Lokal.Nama!).Length)),
            ("KunciNama.Buat", () => pasang.Sum(static p => (long)KunciNama.Buat(p.Lokal.Nama).Length)),
            ("KunciNama.Buat of a key", () => siap.Sum(static p => (long)KunciNama.Buat(p.Lokal.Nama).Length)),
            ("naive address key", () => pasang.Sum(static p => (long)TaksiranNaif.KunciAlamat(p.Lokal.Alamat!).Length)),
            ("KunciAlamat.Buat", () => pasang.Sum(static p => (long)KunciAlamat.Buat(p.Lokal.Alamat).Length)));
    }

    /// <summary>A record and its reference: three of four the same in another spelling, the fourth with one thing changed.</summary>
    private static (Penduduk Lokal, Penduduk Acuan) Pasangan(int i)
    {
        string alamat = string.Format(CultureInfo.InvariantCulture, Jalan[i % Jalan.Length], 1 + (i % 99), 1 + (i % 12), 1 + (i % 7));
        var lokal = new Penduduk
        {
            Nik = Nik.Check(string.Create(CultureInfo.InvariantCulture, $"337499{1 + (i % 28):00}08{i % 100:00}{1 + (i % 9999):0000}")),
            NomorKk = NomorKk.Check(string.Create(CultureInfo.InvariantCulture, $"33749901011500{1 + (i % 99):00}")),
            Nama = $"{DaftarNama[i % 10]} {DaftarNama[i / 10 % 10].Split(' ')[0].TrimEnd('.')}",
            TempatLahir = i % 3 == 0 ? "SEMARANG" : "Demak",
            TanggalLahir = new LocalDate(1950 + (i % 60), 8, 1 + (i % 28)),
            NamaIbuKandung = DaftarNama[i / 7 % 10],
            JenisKelamin = (JenisKelamin)(1 + (i % 2)),
            Hubungan = (HubunganKeluarga)(1 + (i % 4)),
            StatusKawin = (StatusKawin)(1 + (i % 4)),
            Rt = 1 + (i % 12),
            Rw = 1 + (i % 7),
            Wilayah = KodeWilayah.Parse("33.74.06.1001"),
            Alamat = alamat,
        };
        Penduduk acuan = lokal with { Nama = lokal.Nama!.ToUpperInvariant(), Alamat = alamat.ToUpperInvariant().Replace("JL.", "JALAN", StringComparison.Ordinal) };
        return (lokal, (i % 16) switch
        {
            3 => acuan with { Nama = acuan.Nama + "A" },
            7 => acuan with { Alamat = "GANG BUNTU 9 DUKUH SEBERANG" },
            11 => acuan with { Rt = 44 },
            15 => acuan with { Alamat = acuan.Alamat![..^2] + "9" },
            _ => acuan,
        });
    }

    /// <summary>The same estimate as one would first write it: regular expressions, lists of words, a full matrix.</summary>
    private static partial class TaksiranNaif
    {
        private static readonly HashSet<string> Meninggal = ["ALM", "ALMH", "ALMARHUM", "ALMARHUMAH"];
        private static readonly HashSet<string> Depan = ["H", "HJ", "KH", "DR", "DRS", "DRA", "IR", "PROF"];
        private static readonly HashSet<string> Muhammad = ["MUH", "MUHD", "MOH", "MHD", "MOCH", "MOHAMAD", "MOHAMMAD", "MUHAMAD"];

        private static readonly Dictionary<string, string> Singkat = new()
        {
            ["JLN"] = "JL", ["JALAN"] = "JL", ["GANG"] = "GG", ["DUSUN"] = "DSN", ["KAMPUNG"] = "KP", ["DUKUH"] = "DK", ["LINGK"] = "LK", ["LINGKUNGAN"] = "LK",
            ["PERUMAHAN"] = "PERUM", ["KOMPLEK"] = "KOMP", ["NOMOR"] = "NO", ["DESA"] = "DS", ["KELURAHAN"] = "KEL",
        };

        public static VonisKepadanan Taksir(Penduduk a, Penduduk b)
        {
            var hasil = new List<bool?>
            {
                Sama(a.Nik.NilaiBilaSah, b.Nik.NilaiBilaSah),
                Sama(a.NomorKk.NilaiBilaSah, b.NomorKk.NilaiBilaSah),
                Sama(a.Wilayah?.PadaTingkat(TingkatWilayah.Provinsi), b.Wilayah?.PadaTingkat(TingkatWilayah.Provinsi)),
                Sama(a.Wilayah?.PadaTingkat(TingkatWilayah.KabupatenKota), b.Wilayah?.PadaTingkat(TingkatWilayah.KabupatenKota)),
                Sama(a.Wilayah?.PadaTingkat(TingkatWilayah.Kecamatan), b.Wilayah?.PadaTingkat(TingkatWilayah.Kecamatan)),
                Sama(a.Wilayah?.PadaTingkat(TingkatWilayah.DesaKelurahan), b.Wilayah?.PadaTingkat(TingkatWilayah.DesaKelurahan)),
                SamaNama(a.Nama, b.Nama),
                SamaNama(a.TempatLahir, b.TempatLahir),
                Sama(a.TanggalLahir, b.TanggalLahir),
                SamaNama(a.NamaIbuKandung, b.NamaIbuKandung),
                Sama(a.JenisKelamin, b.JenisKelamin),
                Sama(a.Hubungan, b.Hubungan),
                Sama(a.StatusKawin, b.StatusKawin),
                Sama(a.Rt, b.Rt),
                Sama(a.Rw, b.Rw),
                Alamat(a.Alamat, b.Alamat),
            };
            return hasil.Contains(false) ? VonisKepadanan.TidakPadan : hasil.Contains(null) ? VonisKepadanan.BelumDapatDitentukan : VonisKepadanan.Padan;
        }

        public static string KunciNama(string nama)
        {
            List<string> kata = [.. nama.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)];
            kata.RemoveAll(k => Meninggal.Contains(k.Replace(".", "", StringComparison.Ordinal)));
            while (kata.Count > 1 && Depan.Contains(kata[0].Replace(".", "", StringComparison.Ordinal)))
            {
                kata.RemoveAt(0);
            }

            string teks = Tanda().Replace(Apostrof().Replace(string.Join(' ', kata), ""), " ").Trim();
            foreach ((string lama, string baru) in new[] { ("OE", "U"), ("DJ", "J"), ("TJ", "C"), ("NJ", "NY"), ("SJ", "SY") })
            {
                teks = teks.Replace(lama, baru, StringComparison.Ordinal);
            }

            return string.Join(' ', teks.Split(' ').Select(k => Muhammad.Contains(k) ? "MUHAMMAD" : k == "ABD" ? "ABDUL" : k));
        }

        public static string KunciAlamat(string alamat)
        {
            string teks = Tanda().Replace(alamat.Normalize(NormalizationForm.FormKC).ToUpperInvariant(), " ").Trim();
            teks = RtRw().Replace(teks, " ");
            return string.Join(' ', teks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(k => Singkat.GetValueOrDefault(k, k)).Order(StringComparer.Ordinal));
        }

        private static bool? Sama<T>(T? a, T? b)
            where T : struct => a is { } x && b is { } y ? x.Equals(y) : null;

        private static bool? SamaNama(string? a, string? b) => a is null || b is null ? null : KunciNama(a) == KunciNama(b);

        private static bool? Alamat(string? a, string? b)
        {
            if (a is null || b is null)
            {
                return null;
            }

            string x = KunciAlamat(a);
            string y = KunciAlamat(b);
            return 100 * (Math.Max(x.Length, y.Length) - Levenshtein(x, y)) / Math.Max(x.Length, y.Length) >= 80;
        }

        private static int Levenshtein(string a, string b)
        {
            var d = new int[a.Length + 1, b.Length + 1];
            for (int i = 0; i <= a.Length; i++)
            {
                for (int j = 0; j <= b.Length; j++)
                {
                    d[i, j] = i == 0 ? j : j == 0 ? i
                        : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                }
            }

            return d[a.Length, b.Length];
        }

        [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
        private static partial Regex Tanda();

        [GeneratedRegex("['`\u2018\u2019]")]
        private static partial Regex Apostrof();

        [GeneratedRegex(@"\b(?:RT|RW) ?\d+\b")]
        private static partial Regex RtRw();
    }
}
