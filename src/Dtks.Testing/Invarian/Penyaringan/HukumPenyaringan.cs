using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The laws of the screening: suggestions with evidence, never a decision.</summary>
internal static class HukumPenyaringan
{
    private static readonly LocalDate Per = PembangkitPenduduk.Per;

    private static readonly Func<Penduduk, Penduduk>[] Ubahan =
    [
        o => o with { Meninggal = TandaMeninggal.Ya },
        o => o with { Meninggal = TandaMeninggal.Pada(Per) },
        o => o with { Meninggal = TandaMeninggal.Pada(Per.PlusDays(1)) },
        o => o with { Pekerjaan = Pekerjaan.DariKode(5) },
        o => o with { Pekerjaan = Pekerjaan.DariKode(6) },
        o => o with { Pekerjaan = Pekerjaan.DariKode(50) },
        o => o with { Pekerjaan = Pekerjaan.DariKode(4) },
        o => o with { Pekerjaan = Pekerjaan.Baca("89") },
        o => o with { TanggalLahir = null },
        o => o with { TanggalLahir = o.TanggalLahir?.PlusYears(-3) },
        o => o with { Hubungan = null },
        o => o with { Hubungan = HubunganKeluarga.Pembantu },
        o => o with { JenisKelamin = null },
        o => o with { Nik = default },
        o => o with { NomorKk = default },
        o => o with { NomorKk = default, Wilayah = null },
    ];

    /// <summary>A family or two, some without anybody who could be a component, with records spoilt the way real ones are.</summary>
    private static readonly Arbitrary<PertanyaanPenyaringan> Kasus = Arb.From(
        from keluarga in Gen.Choose(1, 2).SelectMany(n => Gen.ArrayOf(PembangkitPenduduk.KeluargaSah, n))
        from sunyi in Gen.Elements(true, true, false)
        let utuh = keluarga.SelectMany(k => k.Anggota.Take(4)).Select(o => sunyi ? Sunyi(o) : o).ToImmutableArray()
        from berapa in Gen.Choose(0, 4)
        from siapa in Gen.ArrayOf(Gen.Choose(0, utuh.Length - 1), berapa)
        from apa in Gen.ArrayOf(Gen.Choose(0, Ubahan.Length - 1), berapa)
        let orang = siapa.Zip(apa).Aggregate(utuh, (d, u) => d.SetItem(u.First, Ubahan[u.Second](d[u.First])))
        from kepesertaan in Gen.CollectToList(utuh.Select(o => o.Nik.Nilai).Take(4), nik => Gen.SubListOf(Program).Select(p => p.Select(k => k with { Nik = nik })))
        from acak in Gen.Shuffle(kepesertaan.SelectMany(k => k).ToArray())
        from lengkap in Gen.Elements<bool?>(true, true, false, null)
        from keberadaan in Gen.Frequency((2, Gen.Constant<StatusKeberadaan?>(null)), (3, PembangkitKeberadaan.Status.Select(s => (StatusKeberadaan?)s)))
        from nasihat in Gen.SubListOf(acak.Take(3).SelectMany(k => new[]
        {
            new NasihatKelayakan(k.Nik, StatusDeklarasi.TidakLayak, SumberNasihat.Sanggahan, k.Program), new NasihatKelayakan(k.Nik, StatusDeklarasi.Layak, SumberNasihat.SiksGis),
        }).Distinct())
        from lansia in Gen.Elements(60, 60, 70)
        select new PertanyaanPenyaringan(Per, orang, lengkap, [.. acak], keberadaan, [.. nasihat], KebijakanDtks.Baku with { UsiaLansia = lansia }),
        Susut);

    private static readonly Arbitrary<PertanyaanPenyaringan> TanpaVerifikasi = Arb.From(
        from per in Gen.Elements(new LocalDate(2018, 5, 1), new(2019, 1, 1), new(2021, 5, 31), new(2024, 6, 1), new(2025, 7, 1))
        from kasus in Kasus.Generator
        select kasus with { Per = per, Orang = [] });

    public static HimpunanInvarian<PertanyaanPenyaringan, JawabanPenyaringan> Himpunan { get; } = new(
        "kelayakan.saring",
        Pustaka,
        Masukan,
        Menurut("Keberadaan: 3 alamat, 4 mampu, 5 ganda, untuk setiap kepesertaan, dikenal orangnya atau tidak / keberadaan: 3 address, 4 well off, 5 duplicate, for every kepesertaan, its person known or not", [Aturan.KP6], s => s.Bidang is ["keberadaan"]),
        Menurut("Pengurus yang meninggal diganti selama mungkin berahli waris; selain itu alasan 2 / a pengurus who died is replaced while there may be ahli waris; otherwise reason 2", [Aturan.VK5, Aturan.KP7], s => s.GantiPengurus || s.Alasan == AlasanTidakLayak.Meninggal),
        Menurut("Pekerjaan sendiri menurut golongannya; yang meninggal tidak bekerja / the own job by its class; the dead have none", [Aturan.KP2], s => s.Alasan is AlasanTidakLayak.PekerjaanAparatur or AlasanTidakLayak.Pensiunan),
        Menurut("Anggota lain yang hidup dan aparatur: alasan 4, sekali / another living member who is aparatur: reason 4, once", [Aturan.KP2], s => s.Alasan == AlasanTidakLayak.KeluargaAparatur),
        Menurut("PKH tanpa komponen hanya bila pasti: keluarga lengkap, setiap tanda dinyatakan / PKH without component only when certain: a complete family, every mark stated", [Aturan.KP5], s => s.Alasan == AlasanTidakLayak.TanpaKomponen),
        Menurut("Masukan warga: satu baris setiap kepesertaan yang dimaksud, perlu ditinjau, tanpa alasan / advice: one line for each kepesertaan meant, to be reviewed, without a reason", [Aturan.VK17], s => s.Alasan is null && !s.GantiPengurus),
        Hukum(
            "Bukti yang bertentangan tidak pernah pasti, dan sebabnya disebut / evidence that contradicts itself is never certain, and it is said why",
            [Aturan.AN2, Aturan.AN3, Aturan.AN11, Aturan.AN18, Aturan.AN19],
            (saring, tanya) => saring(tanya).All(s => BacaanPenyaringan.Saring(tanya).Any(h => Kunci(h) == Kunci(s) && h.Keyakinan == s.Keyakinan && Aneh(h).SequenceEqual(Aneh(s))))),
        Hukum(
            "Menurut kepesertaan, lalu alasan; ganti pengurus sesudahnya, masukan warga terakhir / by kepesertaan, then reason; replacement after them, advice last",
            [Aturan.VK4, Aturan.VK17],
            (saring, tanya) => saring(tanya).Select(s => (s.Indeks, (int?)s.Alasan ?? (s.GantiPengurus ? 99 : 100))) is var urut && urut.SequenceEqual(urut.Order())),
        Hukum(
            "Urutan orang tidak berpengaruh / the order of the people does not matter",
            [Aturan.KP2],
            (saring, tanya) => saring(tanya).Select(Teks).SequenceEqual(saring(tanya with { Orang = [.. tanya.Orang.Reverse()] }).Select(Teks))),
        Hukum(
            "Tanpa pernyataan keluarga lengkap, tidak ada yang pasti dari siapa yang tidak ada / without a statement of completeness nothing is certain from who is absent",
            [Aturan.KP5, Aturan.VK5],
            (saring, tanya) => saring(tanya with { KeluargaLengkap = null }).All(s => s.Alasan != AlasanTidakLayak.TanpaKomponen
                && (s.Alasan != AlasanTidakLayak.Meninggal || !(tanya.Kepesertaan[s.Indeks] is { Program.Satuan: SatuanProgram.Keluarga, Peran: PeranKepesertaan.Penerima })))),
        Invarian<PertanyaanPenyaringan, JawabanPenyaringan>.Buat(
            "Hari yang verifikasi kelayakannya tidak ada atau tidak dimodelkan tidak pernah dijawab / a day without, or without a modelled, verifikasi kelayakan is never answered",
            [Aturan.VK1],
            TanpaVerifikasi,
            (tanya, kasus) => tanya(kasus) is null));

    private static IEnumerable<Kepesertaan> Program =>
    [
        new(default, ProgramBansos.Pkh), new(default, ProgramBansos.Pkh, PeranKepesertaan.Komponen), new(default, ProgramBansos.Sembako), new(default, ProgramBansos.PbiJk),
    ];

    private static Invarian<PertanyaanPenyaringan, JawabanPenyaringan> Menurut(string nama, ImmutableArray<Aturan> dasar, Func<SaranDiuji, bool> dimaksud) => Hukum(
        nama, dasar, (saring, tanya) => saring(tanya).Where(dimaksud).Select(Teks).SequenceEqual(BacaanPenyaringan.Saring(tanya).Where(dimaksud).Select(Teks)));

    private static Invarian<PertanyaanPenyaringan, JawabanPenyaringan> Hukum(
        string nama, ImmutableArray<Aturan> dasar, Func<Func<PertanyaanPenyaringan, ImmutableArray<SaranDiuji>>, PertanyaanPenyaringan, bool> hukum) =>
        Invarian<PertanyaanPenyaringan, JawabanPenyaringan>.Buat(nama, dasar, Kasus, (tanya, kasus) => hukum(t => tanya(t)!.Saran, kasus));

    private static (int, AlasanTidakLayak?, bool, string) Kunci(SaranDiuji saran) => (saran.Indeks, saran.Alasan, saran.GantiPengurus, saran.Bidang[0]);

    private static IEnumerable<string> Aneh(SaranDiuji saran) => saran.Bidang.Where(b => b.StartsWith("AN-", StringComparison.Ordinal));

    private static string Teks(SaranDiuji saran) => BentukProtokol.Satu(saran);

    /// <summary>Somebody of whom every mark is stated and none makes a component.</summary>
    private static Penduduk Sunyi(Penduduk orang) => orang with
    {
        Hamil = Kepastian.Tidak,
        DisabilitasBerat = Kepastian.Tidak,
        Sekolah = TandaSekolah.Tidak,
        TanggalLahir = orang.TanggalLahir!.Value is var lahir && BacaanKeluarga.Tahun(lahir, Per) < 7 ? lahir.PlusYears(-20) : lahir,
    };

    private static JawabanPenyaringan Pustaka(PertanyaanPenyaringan tanya)
    {
        var bahan = new BahanPenyaringan
        {
            Per = tanya.Per,
            Orang = new(tanya.Orang, KelengkapanKeluarga.Menurut(tanya.KeluargaLengkap)),
            Kepesertaan = tanya.Kepesertaan,
            Keberadaan = tanya.Keberadaan,
            Nasihat = tanya.MasukanWarga,
        };
        return new([.. PenyaringanKelayakan.Saring(bahan, tanya.Kebijakan).Saran.Select(s => new SaranDiuji(s.Indeks, s.Alasan, s.GantiPengurus, s.Keyakinan, s.Bidang))]);
    }

    private static object Masukan(PertanyaanPenyaringan tanya) => new
    {
        tanya.Per,
        tanya.Orang,
        tanya.KeluargaLengkap,
        Kepesertaan = tanya.Kepesertaan.Select(k => new { k.Nik, Program = k.Program.Kode, k.Peran }),
        tanya.Keberadaan,
        MasukanWarga = tanya.MasukanWarga.Select(m => new { m.Nik, Program = m.Program?.Kode, m.Arah, m.Sumber }),
        tanya.Kebijakan,
    };

    private static IEnumerable<PertanyaanPenyaringan> Susut(PertanyaanPenyaringan tanya)
    {
        for (var i = 0; i < tanya.Orang.Length; i++)
        {
            yield return tanya with { Orang = tanya.Orang.RemoveAt(i) };
        }

        for (var i = 0; i < tanya.Kepesertaan.Length; i++)
        {
            yield return tanya with { Kepesertaan = tanya.Kepesertaan.RemoveAt(i) };
        }

        for (var i = 0; i < tanya.MasukanWarga.Length; i++)
        {
            yield return tanya with { MasukanWarga = tanya.MasukanWarga.RemoveAt(i) };
        }

        if (tanya.Keberadaan is not null)
        {
            yield return tanya with { Keberadaan = null };
        }
    }
}
