using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>Finds people registered twice (GD-1 to GD-5, GD-N) among any number of records.</summary>
/// <remarks>
/// Deterministic: the answer does not depend on the order of the records (but for their indices), the number of threads, or the division into parts; it is that
/// of comparing every record with every other one. Time and memory grow with the number of records, whatever they hold: what shares a key in masses is stated as a
/// group (<see cref="HasilGanda.Gugus"/>), and a block past the limits is named in <see cref="HasilGanda.BlokBesar"/> as not searched. All members are pure and thread-safe.
/// </remarks>
public static class PencarianGanda
{
    /// <summary>The blocking keys, in the order of a result.</summary>
    internal static readonly (string Aturan, string Kunci)[] Kunci =
    [
        ("GD-1", "NIK"),
        ("GD-2, GD-3", "nama (tiap alias) dan tanggal lahir; blok besar dipecah menurut No KK dan menurut ibu kandung dengan jenis kelamin"),
        ("GD-4", "kabupaten/kota dan tanggal lahir, bersama tanggal yang hari-bulannya tertukar atau selisih satu angka"),
        ("GD-4", "No KK dan tanggal lahir, bagi nama berinisial"),
        ("GD-5", "tanggal lahir; dalam blok besar tiap NIK yang selisih satu angka atau satu pertukaran dicari"),
    ];

    /// <summary>Searches a list of people.</summary>
    /// <param name="orang">The people; one without ID DTKS is reported, not compared.</param>
    /// <param name="pilihan">How to search; null for <see cref="PilihanGanda.Baku"/>.</param>
    /// <returns>Pairs, groups, keys.</returns>
    /// <example>
    /// <code>
    /// Penduduk asli = new() { IdDtks = IdDtks.Parse("A-1"), Nik = Nik.Check("3374991708910003"), Nama = "Muhammad Sutrisno", TanggalLahir = new LocalDate(1991, 8, 17) };
    /// HasilGanda hasil = PencarianGanda.Cari([asli, asli with { IdDtks = IdDtks.Parse("A-2"), Nama = "Moch. Soetrisno" }]);
    /// Console.WriteLine(hasil.Pasangan[0].Tingkat); // Pasti
    /// </code>
    /// </example>
    public static HasilGanda Cari(IReadOnlyList<Penduduk> orang, PilihanGanda? pilihan = null) =>
        Cari(KolomGanda.Dari(orang, (pilihan ?? PilihanGanda.Baku).Derajat), pilihan);

    /// <summary>Searches prepared people.</summary>
    /// <param name="kolom">The people.</param>
    /// <param name="pilihan">How to search; null for <see cref="PilihanGanda.Baku"/>.</param>
    /// <returns>Pairs, groups, keys.</returns>
    public static HasilGanda Cari(KolomGanda kolom, PilihanGanda? pilihan = null) =>
        Gabung(kolom, [CariBagian(kolom, BagianPencarian.Seluruhnya, pilihan)]);

    /// <summary>Searches one part of the key range.</summary>
    /// <param name="kolom">The people; every part needs all of them, in the same order.</param>
    /// <param name="bagian">The part.</param>
    /// <param name="pilihan">How to search; null for <see cref="PilihanGanda.Baku"/>.</param>
    /// <returns>What the part found.</returns>
    public static HasilBagianGanda CariBagian(KolomGanda kolom, BagianPencarian bagian, PilihanGanda? pilihan = null)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        pilihan ??= PilihanGanda.Baku;
        List<HasilLintasan> lintasan = Telusuri(kolom, bagian, pilihan);
        ImmutableArray<GugusGanda> gugus = SatukanGugus(lintasan.SelectMany(l => l.Gugus));
        (ImmutableArray<PasanganGanda> pasangan, ImmutableArray<PasanganGanda> diabaikan) = Pisahkan(kolom, Urutkan(lintasan), pilihan.Pengabaian);
        return new HasilBagianGanda
        {
            Bagian = bagian,
            Jumlah = kolom.Jumlah,
            Pasangan = pasangan,
            Diabaikan = diabaikan,
            Gugus = gugus,
            SeId = RekamanSeId.Cari(kolom, pasangan.Where(Mengelompok).SelectMany(p => (int[])[p.A, p.B]).Concat(gugus.Where(Mengelompok).SelectMany(g => g.Anggota)), pilihan.Derajat),
            Kunci = [.. Kunci.Select((k, i) => Ringkas(k, lintasan.Where(l => (int)l.Jenis == i)))],
            BlokBesar = UrutkanBlok(lintasan.SelectMany(l => l.BlokBesar)),
            TanpaId = TanpaId(kolom),
        };
    }

    /// <summary>Puts the parts of a search together; the result is that of the undivided search.</summary>
    /// <param name="kolom">The people that were searched.</param>
    /// <param name="bagian">All parts, in any order.</param>
    /// <returns>Pairs, groups, keys.</returns>
    /// <exception cref="ArgumentException">A part is missing, there twice, of another division, or of other people.</exception>
    public static HasilGanda Gabung(KolomGanda kolom, IEnumerable<HasilBagianGanda> bagian)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        ArgumentNullException.ThrowIfNull(bagian);
        HasilBagianGanda[] semua = [.. bagian.OrderBy(b => b.Bagian.Nomor)];
        if (semua.Length == 0 || semua.Where((b, i) => b.Bagian.Nomor != i + 1 || b.Bagian.Dari != semua.Length || b.Jumlah != kolom.Jumlah).Any())
        {
            throw new ArgumentException(
                "Bagian pencarian tidak lengkap, berulang, atau dari data lain. / The parts of the search are incomplete, repeated or of other data.", nameof(bagian));
        }

        ImmutableArray<PasanganGanda> pasangan = semua is [var satu] ? satu.Pasangan : Satukan(semua.SelectMany(b => b.Pasangan));
        ImmutableArray<GugusGanda> gugus = SatukanGugus(semua.SelectMany(b => b.Gugus));
        return new HasilGanda
        {
            Jumlah = kolom.Jumlah,
            Pasangan = pasangan,
            Diabaikan = Satukan(semua.SelectMany(b => b.Diabaikan)),
            Gugus = gugus,
            Kelompok = KelompokGanda.Bentuk(pasangan.Where(Mengelompok).Select(p => (p.A, p.B)), gugus, semua.SelectMany(b => b.SeId)),
            Kunci = Jumlahkan(semua.Select(b => b.Kunci)),
            BlokBesar = UrutkanBlok(semua.SelectMany(b => b.BlokBesar)),
            TanpaId = semua[0].TanpaId,
        };
    }

    /// <summary>Adds up the blocking keys of the parts of one search.</summary>
    /// <param name="kunci">The keys of each part, as a search gives them.</param>
    /// <returns>The keys of the whole.</returns>
    public static ImmutableArray<KunciPemblokan> Jumlahkan(IEnumerable<ImmutableArray<KunciPemblokan>> kunci)
    {
        ArgumentNullException.ThrowIfNull(kunci);
        return
        [
            .. kunci.SelectMany(k => k).GroupBy(k => (k.Aturan, k.Kunci)).Select(g => new KunciPemblokan(
                g.Key.Aturan, g.Key.Kunci, g.Sum(k => k.Isi), g.Sum(k => k.Blok), g.Max(k => k.Terbesar), g.Sum(k => k.Calon))),
        ];
    }

    /// <summary>Decides on two records, and shows why.</summary>
    /// <param name="a">One record; both need their ID DTKS.</param>
    /// <param name="b">The other record.</param>
    /// <returns>The rule that holds, if any, with the comparisons.</returns>
    /// <exception cref="ArgumentException">A record has no ID DTKS.</exception>
    public static PutusanPasangan Bandingkan(Penduduk a, Penduduk b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        KolomGanda kolom = KolomGanda.Dari([a, b]);
        if (!kolom.PunyaId(0) || !kolom.PunyaId(1))
        {
            throw new ArgumentException("Kedua catatan memerlukan ID DTKS. / Both records need their ID DTKS.", kolom.PunyaId(0) ? nameof(b) : nameof(a));
        }

        AturanGanda aturan = IntiGanda.Putuskan(kolom, 0, 1);
        return new PutusanPasangan(
            aturan == IntiGanda.Tiada ? null : aturan,
            aturan is IntiGanda.Tiada or AturanGanda.GdN ? null : IntiGanda.Tingkat(kolom, 0, 1, aturan),
            RincianGanda.Bandingkan(kolom, 0, 1, aturan));
    }

    private static ImmutableArray<int> TanpaId(KolomGanda kolom)
    {
        var tanpa = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < kolom.Jumlah; i++)
        {
            if (!kolom.PunyaId(i))
            {
                tanpa.Add(i);
            }
        }

        return tanpa.DrainToImmutable();
    }

    private static bool Mengelompok(PasanganGanda pasangan) => pasangan.Tingkat is TingkatGanda.Pasti or TingkatGanda.Kuat;

    private static bool Mengelompok(GugusGanda gugus) => gugus.Tingkat is TingkatGanda.Pasti or TingkatGanda.Kuat;

    private static List<HasilLintasan> Telusuri(KolomGanda kolom, BagianPencarian bagian, PilihanGanda pilihan)
    {
        const int PotonganIsi = 1 << 15;
        const int Lintasan = 4;
        int pecahan = pilihan.Derajat;
        var tanggal = new IndeksTanggal(kolom);
        IndeksWilayah wilayah = null!;
        var hasil = new HasilLintasan[pecahan * Lintasan];

        // Why: the index of regions takes longest, so it is begun first.
        Serentak.Jalankan(1 + hasil.Length, pilihan.Derajat, kerja =>
        {
            if (kerja == 0)
            {
                wilayah = new IndeksWilayah(kolom, tanggal);
                return;
            }

            BagianPencarian pecah = bagian.Pecah((kerja - 1) / Lintasan, pecahan);
            hasil[kerja - 1] = ((kerja - 1) % Lintasan) switch
            {
                0 => LintasanNama.Cari(kolom, pecah, pilihan),
                1 => LintasanTanggalNik.Cari(kolom, tanggal, pecah, pilihan),
                2 => LintasanKeluarga.Cari(kolom, pecah, pilihan),
                _ => LintasanNik.Cari(kolom, pecah, pilihan),
            };
        });
        int isi = wilayah.Entri.Length;
        Serentak.Jalankan((isi + PotonganIsi - 1) / PotonganIsi, pilihan.Derajat, p => wilayah.Isi(kolom, p * PotonganIsi, Math.Min(isi, (p + 1) * PotonganIsi)));
        wilayah.Padatkan(kolom, pilihan.BatasGugus);
        var lintasan = new LintasanWilayah(kolom, tanggal, wilayah, bagian, pilihan);
        List<(int Wilayah, int Awal, int Akhir)> pekerjaan = lintasan.Pekerjaan();
        var hasilWilayah = new HasilLintasan[pekerjaan.Count];
        Serentak.Jalankan(pekerjaan.Count, pilihan.Derajat, p => hasilWilayah[p] = lintasan.Cari(pekerjaan[p]));
        return [.. hasil, .. hasilWilayah];
    }

    private static List<PasanganMentah> Urutkan(List<HasilLintasan> lintasan)
    {
        var semua = new List<PasanganMentah>((int)Math.Min(Array.MaxLength, lintasan.Sum(l => (long)l.Pasangan.Count)));
        foreach (HasilLintasan l in lintasan)
        {
            semua.AddRange(l.Pasangan);
        }

        semua.Sort(PasanganMentah.Urutan);
        int sisa = 0;
        for (int i = 0; i < semua.Count; i++)
        {
            if (i == 0 || semua[i] != semua[sisa - 1])
            {
                semua[sisa++] = semua[i];
            }
        }

        semua.RemoveRange(sisa, semua.Count - sisa);
        return semua;
    }

    private static (ImmutableArray<PasanganGanda> Pasangan, ImmutableArray<PasanganGanda> Diabaikan) Pisahkan(
        KolomGanda kolom, List<PasanganMentah> mentah, ImmutableHashSet<PengabaianGanda> pengabaian)
    {
        var pasangan = ImmutableArray.CreateBuilder<PasanganGanda>(mentah.Count);
        var diabaikan = ImmutableArray.CreateBuilder<PasanganGanda>();
        foreach (PasanganMentah p in mentah)
        {
            var lengkap = new PasanganGanda(kolom, p);
            (pengabaian.Count > 0 && pengabaian.Contains(lengkap.Abaikan()) ? diabaikan : pasangan).Add(lengkap);
        }

        return (pasangan.DrainToImmutable(), diabaikan.DrainToImmutable());
    }

    private static ImmutableArray<PasanganGanda> Satukan(IEnumerable<PasanganGanda> pasangan) =>
        [.. pasangan.DistinctBy(p => (p.A, p.B)).OrderBy(p => p.A).ThenBy(p => p.B)];

    private static ImmutableArray<GugusGanda> SatukanGugus(IEnumerable<GugusGanda> gugus)
    {
        List<GugusGanda> urut = [.. gugus];
        urut.Sort(GugusGanda.Urutan);
        return [.. urut.Where((g, i) => i == 0 || GugusGanda.Urutan(urut[i - 1], g) != 0)];
    }

    private static KunciPemblokan Ringkas((string Aturan, string Kunci) kunci, IEnumerable<HasilLintasan> lintasan)
    {
        HasilLintasan[] semua = [.. lintasan];
        return new KunciPemblokan(
            kunci.Aturan, kunci.Kunci, semua.Sum(l => l.Isi), semua.Sum(l => l.Blok), semua.Length == 0 ? 0 : semua.Max(l => l.Terbesar), semua.Sum(l => l.Calon));
    }

    private static ImmutableArray<BlokBesar> UrutkanBlok(IEnumerable<BlokBesar> blok) =>
        [.. blok.OrderBy(b => b.Aturan, StringComparer.Ordinal).ThenBy(b => b.Kunci, StringComparer.Ordinal).ThenBy(b => b.Isi)];
}
