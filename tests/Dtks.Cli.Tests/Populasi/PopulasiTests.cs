using System.Globalization;
using Dtks.Testing;
using Dtks.Cli.Tests.Perintah;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Cli.Tests.Populasi;

/// <summary>The made-up population: the same bytes always, people and families that hold together, and a truth that is whole.</summary>
public class PopulasiTests
{
    private const int Besar = 6000;

    private static readonly LocalDate Per = new(2024, 2, 29);

    [Fact]
    public void Same_seed_gives_the_same_bytes_whatever_the_number_of_threads()
        => Properti.UntukSemua(Gen.Choose(1, 6000).ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (jumlah, benih) =>
        {
            using var satu = PopulasiUji.Buat(jumlah, (ulong)benih, utas: 1);
            using var banyak = PopulasiUji.Buat(jumlah, (ulong)benih, utas: 3);
            Assert.Equal(["bnba.csv", "dukcapil.ndjson", "kebenaran.csv", "orang.ndjson", "penetapan.csv", "surat.json"], satu.Berkas());
            foreach (string berkas in satu.Berkas())
            {
                Assert.True(satu.Bita(berkas).AsSpan().SequenceEqual(banyak.Bita(berkas)), $"{berkas} differs between one thread and three.");
            }
        }, jumlah: 4);

    [Fact]
    public void Another_seed_gives_other_people()
    {
        using var satu = PopulasiUji.Buat(500, 1, berkas: ["orang"]);
        using var lain = PopulasiUji.Buat(500, 2, berkas: ["orang"]);
        Assert.Empty(satu.Orang().Select(o => (o.Nama, o.TanggalLahir)).Intersect(lain.Orang().Select(o => (o.Nama, o.TanggalLahir)).Where(o => o.TanggalLahir is not null)));
    }

    /// <summary>The first numbers of xoshiro256** from the state 1, 2, 3, 4, as its other implementations publish them.</summary>
    [Fact]
    public void Random_source_gives_the_published_numbers()
    {
        var acak = PengacakTetap.DariKeadaan(1, 2, 3, 4);
        Assert.Equal(
            [
                11520UL, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625, 8476171486693032832, 10595114339597558777,
                2904607092377533576,
            ],
            Enumerable.Range(0, 10).Select(_ => acak.Bit()).ToArray());
    }

    [Fact]
    public void Random_source_stays_in_its_bounds_and_reaches_all_of_them()
    {
        var acak = new PengacakTetap(1, 2);
        var terlihat = new int[7];
        for (int i = 0; i < 7000; i++)
        {
            terlihat[acak.Di(7)]++;
            Assert.InRange(acak.Antara(-3, 3), -3, 3);
        }

        Assert.All(terlihat, n => Assert.InRange(n, 800, 1200));
    }

    [Fact]
    public void Every_number_is_valid_and_of_kecamatan_99_but_for_the_planted_ones()
    {
        using var populasi = PopulasiUji.Buat(Besar, 3);
        Penduduk[] orang = populasi.Orang();
        HashSet<int> rusakNik = [.. populasi.Kebenaran().Where(k => k.Kode == "AN-1").Select(k => k.Orang!.Value - 1)];
        HashSet<int> rusakKk = [.. populasi.Kebenaran().Where(k => k.Kode == "AN-4").Select(k => k.Orang!.Value - 1)];
        for (int i = 0; i < orang.Length; i++)
        {
            Assert.Equal(rusakNik.Contains(i), !orang[i].Nik.Sah);
            Assert.Equal(rusakKk.Contains(i), !orang[i].NomorKk.Sah);
            Assert.EndsWith("99", orang[i].Nik.NilaiBilaSah?.Wilayah.ToString() ?? "99");
            Assert.EndsWith("99", orang[i].NomorKk.NilaiBilaSah?.Wilayah.ToString() ?? "99");
        }

        // Digits of a broken number are as synthetic as the rest.
        Assert.All(
            File.ReadLines(Path.Combine(populasi.Folder, "bnba.csv")).Skip(1).Select(b => b.Split('|')).Where(k => k.Length == 23).SelectMany(k => new[] { k[9], k[10] }).Where(n => n.Length > 6),
            n => Assert.Equal("99", n[4..6]));
    }

    /// <summary>Thirty-two chunks: two kabupaten or kota with sixteen each, births a century apart, people who moved.</summary>
    [Fact]
    public void Nobody_shares_a_nik_or_a_family_its_no_kk_but_the_planted_duplicates()
    {
        var nik = new Dictionary<ulong, string>();
        var kk = new Dictionary<ulong, string>();
        var keping = new KepingPopulasi(7, HariRekaan.Nomor(2024, 2, 29));
        for (int nomor = 0; nomor < 32; nomor++)
        {
            keping.Buat(nomor, KepingPopulasi.OrangPerKeping);
            HashSet<int> salinan = [.. keping.Kebenaran.Where(k => k.Kode == "GD-1").Select(k => k.Pasangan)];
            for (int i = 0; i < keping.Orang.Length; i++)
            {
                ref readonly OrangRekaan orang = ref keping.Orang[i];
                string keluarga = $"{nomor} {orang.Keluarga}";
                Assert.Equal(keluarga, kk.TryAdd(orang.NomorKk, keluarga) ? keluarga : kk[orang.NomorKk]);
                if (orang.BentukNik == BentukNomor.Utuh && !salinan.Contains(i))
                {
                    Assert.True(nik.TryAdd(orang.Nik, ""), $"Chunk {nomor}, record {i}: its NIK is taken.");
                }
            }
        }

        Assert.True(nik.Count > 130_000);
    }

    [Fact]
    public void Families_are_valid_and_their_ages_hold_together_but_for_the_planted_ones()
    {
        using var populasi = PopulasiUji.Buat(Besar, 6, berkas: ["orang", "kebenaran"]);
        Penduduk[] orang = populasi.Orang();
        HashSet<int> ditanam = [.. populasi.Kebenaran().Where(k => k.Golongan == "keanehan").Select(k => k.Orang!.Value - 1)];
        int keluarga = 0;
        foreach (var anggota in orang.Select((o, i) => (Orang: o, Indeks: i)).Where(o => o.Orang.NomorKk.Sah).GroupBy(o => o.Orang.NomorKk.Nilai))
        {
            if (anggota.Any(a => ditanam.Contains(a.Indeks)))
            {
                continue;
            }

            keluarga++;
            Assert.True(Keluarga.TryBentuk(anggota.Key, anggota.Select(a => a.Orang), out Keluarga? k, out var cacat), string.Join("; ", cacat));
            int lahirKepala = k.KepalaKeluarga.TanggalLahir!.Value.Year;
            Assert.InRange(Per.Year - lahirKepala, 20, 100);
            Assert.All(k.Anggota.Where(a => a.Hubungan == HubunganKeluarga.Anak), a => Assert.InRange(a.TanggalLahir!.Value.Year - lahirKepala, 14, 70));
            Assert.All(k.Anggota.Where(a => a.Hubungan is HubunganKeluarga.OrangTua or HubunganKeluarga.Mertua), a => Assert.InRange(lahirKepala - a.TanggalLahir!.Value.Year, 8, 50));
            Assert.All(k.Anggota.Where(a => a.Hubungan == HubunganKeluarga.Istri), a => Assert.Equal(JenisKelamin.Perempuan, a.JenisKelamin));
            Assert.True(k.Anggota.Count(a => a.Pengurus == Kepastian.Ya) <= 1);
        }

        Assert.True(keluarga > 900);
        Assert.True(orang.Select(o => o.Hubungan).Distinct().Count() >= 10);
    }

    [Fact]
    public void Mothers_in_the_household_are_the_recorded_mothers()
    {
        using var populasi = PopulasiUji.Buat(4096, 8, berkas: ["orang", "kebenaran"]);
        HashSet<int> ditanam = [.. populasi.Kebenaran().Where(k => k.Golongan == "keanehan").Select(k => k.Orang!.Value - 1)];
        int cocok = 0;
        foreach (var anggota in populasi.Orang().Where((o, i) => o.NomorKk.Sah && !ditanam.Contains(i)).GroupBy(o => o.NomorKk.Nilai))
        {
            foreach (Penduduk anak in anggota.Where(a => a.TanggalLahir is not null))
            {
                if (anggota.FirstOrDefault(a => a.Nama == anak.NamaIbuKandung && a != anak && a.TanggalLahir is not null && a.JenisKelamin == JenisKelamin.Perempuan) is { } ibu)
                {
                    cocok++;
                    Assert.InRange(Usia.Hitung(ibu.TanggalLahir!.Value, anak.TanggalLahir!.Value).Tahun, 16, 45);
                }
            }
        }

        Assert.True(cocok > 800);
    }

    [Fact]
    public void Truth_names_every_anomaly_and_no_other()
    {
        using var populasi = PopulasiUji.Buat(Besar, 9, berkas: ["orang", "kebenaran"]);
        var susunan = new SusunanKeluarga(populasi.Orang());
        var ditemukan = PemeriksaanAnomali.Periksa(susunan, new KonteksAnomali(Per)).Temuan
            .Where(t => t.Aturan != Aturan.AN21)
            .Select(t => $"{t.Indeks + 1} {t.Aturan.Id}").ToHashSet(StringComparer.Ordinal);
        var ditanam = populasi.Kebenaran().Where(k => k.Golongan == "keanehan").Select(k => $"{k.Orang} {k.Kode}").ToHashSet(StringComparer.Ordinal);
        Assert.Equal(ditanam.Order(StringComparer.Ordinal), ditemukan.Order(StringComparer.Ordinal));
        Assert.Equal(
            Enumerable.Range(1, 20).Select(n => $"AN-{n}").Order(StringComparer.Ordinal),
            ditanam.Select(d => d.Split(' ')[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_duplicate_is_found_by_the_rule_the_truth_names_and_by_none_before_it()
    {
        using var populasi = PopulasiUji.Buat(Besar, 10, berkas: ["orang", "kebenaran"]);
        Penduduk[] orang = populasi.Orang();
        Kebenaran[] ganda = [.. populasi.Kebenaran().Where(k => k.Golongan == "kegandaan")];
        Assert.InRange(ganda.Length, Besar / 21, Besar / 20);
        foreach (Kebenaran k in ganda)
        {
            (Penduduk a, Penduduk b) = (orang[k.Orang!.Value - 1], orang[k.Pasangan!.Value - 2]);
            Assert.NotEqual(a.IdDtks, b.IdDtks);
            Assert.Equal((k.Jenis, k.Kode), (k.Jenis, AturanPertama(a, b)));
        }

        Assert.Equal(11, ganda.Select(k => k.Jenis).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Search_finds_every_planted_duplicate_and_nobody_else()
    {
        using var populasi = PopulasiUji.Buat(Besar, 15, berkas: ["orang", "kebenaran"]);
        var ditemukan = PencarianGanda.Cari(populasi.Orang()).Pasangan.Select(p => $"{p.A + 1}-{p.B + 1} {TabelKegandaan.Aturan.Kode(p.Aturan)}");
        var ditanam = populasi.Kebenaran().Where(k => k.Golongan == "kegandaan").Select(k => $"{k.Orang}-{k.Pasangan - 1} {k.Kode}");
        Assert.Equal(ditanam.Order(StringComparer.Ordinal), ditemukan.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Twins_are_no_duplicates()
    {
        using var populasi = PopulasiUji.Buat(12_000, 11, berkas: ["orang", "kebenaran"]);
        Penduduk[] orang = populasi.Orang();
        Kebenaran[] kembar = [.. populasi.Kebenaran().Where(k => k.Jenis == "kembar")];
        Assert.True(kembar.Length > 8);
        Assert.All(kembar, k =>
        {
            (Penduduk a, Penduduk b) = (orang[k.Orang!.Value - 1], orang[k.Pasangan!.Value - 2]);
            Assert.Equal((a.NomorKk, a.TanggalLahir, a.NamaIbuKandung), (b.NomorKk, b.TanggalLahir, b.NamaIbuKandung));
            Assert.True(a.Nik.Sah && b.Nik.Sah && a.Nik != b.Nik);
            Assert.True(Kemiripan.JaroWinkler(Kunci(a.Nama), Kunci(b.Nama)) < 0.92);
        });
    }

    [Fact]
    public void Every_planting_comes_round_within_a_few_thousand_people()
    {
        using var populasi = PopulasiUji.Buat(4096, 12, berkas: ["kebenaran"]);
        var jenis = populasi.Kebenaran().Select(k => (k.Golongan, k.Jenis, k.Kode)).Distinct().Count();
        Assert.True(jenis >= Enum.GetValues<Tanaman>().Length);
    }

    [Fact]
    public void Ages_are_those_of_the_period_asked()
    {
        using var populasi = PopulasiUji.Buat(2000, 13, periode: "2031-06", berkas: ["orang", "surat"]);
        Assert.True(populasi.Orang().Max(o => o.TanggalLahir) is { Year: 2031 or 2030 });
        Assert.Contains("\"tanggal_surat\":\"2031-06-26\"", File.ReadAllText(Path.Combine(populasi.Folder, "surat.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_do_not_follow_the_culture()
    {
        CultureInfo semula = CultureInfo.CurrentCulture;
        using var baku = PopulasiUji.Buat(300, 14, utas: 1);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            using var lain = PopulasiUji.Buat(300, 14, utas: 1);
            Assert.All(baku.Berkas(), b => Assert.Equal(baku.Bita(b), lain.Bita(b)));
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }

    [Theory]
    [InlineData("--jumlah", "0")]
    [InlineData("--jumlah", "50000001")]
    [InlineData("--jumlah", "10", "--berkas", "bnba,foto")]
    [InlineData("--jumlah", "10", "--periode", "2014-12")]
    [InlineData("--jumlah", "10", "--periode", "2051-01")]
    [InlineData("--jumlah", "10", "--benih", "-1")]
    public void Wrong_options_are_refused(params string[] opsi)
    {
        HasilPerintah hasil = HasilPerintah.Jalankan(["populasi", .. opsi, "--keluar", Path.Combine(Path.GetTempPath(), "dtks-populasi-tidak-dibuat")]);
        Assert.Equal(2, hasil.Kode);
        Assert.NotEqual("", hasil.Galat);
    }

    /// <summary>The rules GD-1 to GD-5 on one pair, read again from the specification.</summary>
    private static string? AturanPertama(Penduduk a, Penduduk b)
    {
        bool nama = Kunci(a.Nama).Length > 0 && Kunci(a.Nama) == Kunci(b.Nama);
        bool ibu = Kunci(a.NamaIbuKandung).Length > 0 && Kunci(a.NamaIbuKandung) == Kunci(b.NamaIbuKandung);
        bool tanggal = a.TanggalLahir is not null && a.TanggalLahir == b.TanggalLahir;
        double mirip = Kemiripan.JaroWinkler(Kunci(a.Nama), Kunci(b.Nama));
        if (a.Nik.Sah && b.Nik.Sah && a.Nik == b.Nik)
        {
            return "GD-1";
        }

        if (a.NomorKk.Sah && a.NomorKk == b.NomorKk && nama && tanggal)
        {
            return "GD-2";
        }

        if (nama && tanggal && ibu && a.JenisKelamin == b.JenisKelamin)
        {
            return "GD-3";
        }

        bool ibuMirip = a.NamaIbuKandung is not null && b.NamaIbuKandung is not null && Kemiripan.JaroWinkler(Kunci(a.NamaIbuKandung), Kunci(b.NamaIbuKandung)) >= 0.90;
        if (mirip >= 0.92 && TanggalDekat(a.TanggalLahir!.Value, b.TanggalLahir!.Value) && ibuMirip
            && a.Wilayah!.Value.PadaTingkat(TingkatWilayah.KabupatenKota) == b.Wilayah!.Value.PadaTingkat(TingkatWilayah.KabupatenKota))
        {
            return "GD-4";
        }

        return a.Nik.Sah && b.Nik.Sah && Selip(a.Nik.Nilai.ToString("D"), b.Nik.Nilai.ToString("D")) && mirip >= 0.90 && tanggal ? "GD-5" : null;
    }

    private static bool TanggalDekat(LocalDate a, LocalDate b)
    {
        string kiri = TeksTanggal.Iso(a);
        string kanan = TeksTanggal.Iso(b);
        return a == b || (a.Year == b.Year && a.Month == b.Day && a.Day == b.Month) || kiri.Zip(kanan).Count(p => p.First != p.Second) == 1;
    }

    private static bool Selip(string a, string b)
    {
        int[] beda = [.. Enumerable.Range(0, a.Length).Where(i => a[i] != b[i])];
        return beda is [_] || (beda is [var x, var y] && y == x + 1 && a[x] == b[y] && a[y] == b[x]);
    }

    private static string Kunci(string? teks) => teks is null ? "" : KunciNama.Buat(teks);
}
