using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The laws of the PKH components of a family (KP-5).</summary>
internal static class HukumKomponenPkh
{
    private static readonly Func<Penduduk, Penduduk>[] Sembunyikan =
    [
        o => o with { TanggalLahir = null }, o => o with { Hamil = Kepastian.TidakTahu }, o => o with { DisabilitasBerat = Kepastian.TidakTahu }, o => o with { Sekolah = default },
    ];

    /// <summary>Families whose ages lie around the limits, some years before and after the caps by kind.</summary>
    private static readonly Arbitrary<PertanyaanKomponenPkh> Kasus = Arb.From(
        from per in Gen.Elements(new LocalDate(2024, 2, 15), new(2024, 2, 15), new(2021, 1, 5), new(2020, 12, 20))
        from orang in Gen.Choose(0, 6).SelectMany(n => Gen.ArrayOf(Seorang(per), n))
        from lansia in Gen.Elements(60, 60, 70)
        from paling in Gen.Elements(4, 4, 1, 20)
        select new PertanyaanKomponenPkh(per, [.. orang], KebijakanDtks.Baku with { UsiaLansia = lansia, MaksKomponenPkh = paling }),
        Susut);

    private static readonly Arbitrary<PertanyaanKomponenPkh> TidakDimodelkan = Arb.From(
        Gen.Elements(new LocalDate(2018, 12, 31), new(2015, 3, 1), new(2024, 6, 1), new(2025, 5, 31)).Select(per => new PertanyaanKomponenPkh(per, [], KebijakanDtks.Baku)));

    public static HimpunanInvarian<PertanyaanKomponenPkh, JawabanKomponenPkh> Himpunan { get; } = new(
        "pkh.komponen",
        tanya => PerhitunganKomponenPkh.Hitung(tanya.Orang, tanya.Per, tanya.Kebijakan) is var hasil ? new(hasil.Komponen, hasil.Dihitung, hasil.Belum) : null,
        tanya => tanya,
        Jenis("Ibu hamil: yang ditandai hamil dan bukan laki-laki / ibu hamil: marked hamil and not a man", KomponenPkh.IbuHamil),
        Jenis("Anak usia dini: belum genap tujuh tahun / anak usia dini: younger than seven", KomponenPkh.AnakUsiaDini),
        Jenis("Anak sekolah: SD, SMP, SMA, umur 6 sampai 21 tahun / at school: SD, SMP, SMA, aged 6 to 21", KomponenPkh.Sd, KomponenPkh.Smp, KomponenPkh.Sma),
        Jenis("Lanjut usia: sejak umur menurut kebijakan, hari itu juga / lanjut usia: from the age of the policy on, that day included", KomponenPkh.LanjutUsia),
        Jenis("Disabilitas berat: yang ditandai berat / disabilitas berat: marked as severe", KomponenPkh.DisabilitasBerat),
        Hukum(
            "Yang meninggal tidak dihitung; meninggal sesudah hari itu masih hidup / whoever died counts for none; a death after the day is still alive",
            (hitung, tanya) => hitung(tanya) is var j && tanya.Orang.Select((o, i) => (o, i)).Where(o => BacaanKeluarga.Meninggal(o.o, tanya.Per)).All(o => !Disebut(j, o.i))
                && hitung(tanya with { Orang = [.. tanya.Orang.Select(o => o.Meninggal.Tanggal > tanya.Per ? o with { Meninggal = default } : o)] }).Komponen.SequenceEqual(j.Komponen)),
        Hukum(
            "Menurut indeks, lalu jenis, masing-masing sekali / by indeks, then kind, each once",
            (hitung, tanya) => hitung(tanya) is var j && j.Komponen.SequenceEqual(j.Komponen.Distinct().OrderBy(k => k.Indeks).ThenBy(k => k.Jenis)) && j.Belum.SequenceEqual(j.Belum.Distinct().Order())),
        Hukum(
            "Dihitung ialah orang terbanyak menurut batas tiap jenis sejak 2021, seorang sekali, tidak melebihi kebijakan / what counts is the greatest number of people under the caps by kind since 2021, each once, never above the policy",
            (hitung, tanya) => hitung(tanya).Dihitung == Math.Min(
                tanya.Kebijakan.MaksKomponenPkh, Terbanyak([.. tanya.Orang.Select(o => Macam(o, tanya)).Where(m => m.Length > 0)], Batas(tanya.Per)))),
        Hukum(
            "Anggota tambahan tidak pernah mengurangi yang dihitung / a further member never lowers what counts",
            (hitung, tanya) => tanya.Orang.IsEmpty || hitung(tanya with { Orang = tanya.Orang[..^1] }).Dihitung <= hitung(tanya).Dihitung),
        Hukum(
            "Belum: yang pasti bukan komponen apa pun, tetapi bisa bila yang tidak diketahui diketahui / belum: certain for nothing, yet could be something if what is unknown were known",
            (hitung, tanya) => hitung(tanya).Belum.SequenceEqual(Enumerable.Range(0, tanya.Orang.Length).Where(i => Bisa(tanya.Orang[i], tanya)))),
        Hukum(
            "Fakta yang hilang tidak pernah menjadi 'bukan komponen', dan tidak pernah menambah komponen / a fact that is missing never becomes 'no component', and never adds one",
            (hitung, tanya) => hitung(tanya) is var penuh && Enumerable.Range(0, tanya.Orang.Length).All(i => Sembunyikan.All(s =>
                hitung(tanya with { Orang = tanya.Orang.SetItem(i, s(tanya.Orang[i])) }) is var kurang
                && (!Disebut(penuh, i) || Disebut(kurang, i)) && kurang.Komponen.All(penuh.Komponen.Contains)))),
        Hukum(
            "Urutan anggota tidak berpengaruh / the order of the members does not matter",
            (hitung, tanya) => hitung(tanya) is var satu && hitung(tanya with { Orang = [.. tanya.Orang.Reverse()] }) is var dua && satu.Dihitung == dua.Dihitung
                && satu.Komponen.Select(k => (tanya.Orang.Length - 1 - k.Indeks, k.Jenis)).Order().SequenceEqual(dua.Komponen.Select(k => (k.Indeks, k.Jenis)).Order())),
        Invarian<PertanyaanKomponenPkh, JawabanKomponenPkh>.Buat(
            "Hari yang tidak dimodelkan tidak pernah dijawab / a day that is not modelled is never answered",
            [Aturan.KP5],
            TidakDimodelkan,
            (tanya, kasus) => tanya(kasus) is null));

    private static Invarian<PertanyaanKomponenPkh, JawabanKomponenPkh> Jenis(string nama, params ImmutableArray<KomponenPkh> jenis) => Hukum(
        nama,
        (hitung, tanya) => hitung(tanya).Komponen.Where(k => jenis.Contains(k.Jenis)).Select(k => (k.Indeks, k.Jenis)).ToHashSet()
            .SetEquals(tanya.Orang.SelectMany((o, i) => Macam(o, tanya).Where(jenis.Contains).Select(m => (i, m)))));

    private static Invarian<PertanyaanKomponenPkh, JawabanKomponenPkh> Hukum(
        string nama, Func<Func<PertanyaanKomponenPkh, JawabanKomponenPkh>, PertanyaanKomponenPkh, bool> hukum) =>
        Invarian<PertanyaanKomponenPkh, JawabanKomponenPkh>.Buat(nama, [Aturan.KP5], Kasus, (tanya, kasus) => hukum(t => tanya(t)!, kasus));

    private static bool Disebut(JawabanKomponenPkh jawab, int indeks) => jawab.Belum.Contains(indeks) || jawab.Komponen.Any(k => k.Indeks == indeks);

    // Dasar: KP-5; hamil with unknown sex counts.
    private static KomponenPkh[] Macam(Penduduk o, PertanyaanKomponenPkh tanya)
    {
        var usia = o.TanggalLahir is { } lahir ? BacaanKeluarga.Tahun(lahir, tanya.Per) : (int?)null;
        return BacaanKeluarga.Meninggal(o, tanya.Per) ? [] :
        [
            .. o.Hamil == Kepastian.Ya && o.JenisKelamin != JenisKelamin.LakiLaki ? [KomponenPkh.IbuHamil] : Array.Empty<KomponenPkh>(),
            .. usia < 7 ? [KomponenPkh.AnakUsiaDini] : Array.Empty<KomponenPkh>(),
            .. usia is >= 6 and <= 21 ? Murid(o) : [],
            .. usia >= tanya.Kebijakan.UsiaLansia ? [KomponenPkh.LanjutUsia] : Array.Empty<KomponenPkh>(),
            .. o.DisabilitasBerat == Kepastian.Ya ? [KomponenPkh.DisabilitasBerat] : Array.Empty<KomponenPkh>(),
        ];
    }

    private static KomponenPkh[] Murid(Penduduk o) => o.Sekolah.Jenjang switch
    {
        JenjangSekolah.Sd => [KomponenPkh.Sd],
        JenjangSekolah.Smp => [KomponenPkh.Smp],
        JenjangSekolah.Sma => [KomponenPkh.Sma],
        _ => [],
    };

    private static bool Bisa(Penduduk o, PertanyaanKomponenPkh tanya) =>
        !BacaanKeluarga.Meninggal(o, tanya.Per) && Macam(o, tanya).Length == 0
        && (o.TanggalLahir is not { } lahir
            || o.DisabilitasBerat == Kepastian.TidakTahu
            || (o.Hamil == Kepastian.TidakTahu && o.JenisKelamin != JenisKelamin.LakiLaki)
            || (o.Sekolah.Status == Kepastian.TidakTahu && BacaanKeluarga.Tahun(lahir, tanya.Per) is >= 6 and <= 21));

    // Dasar: KP-5 (practice since 2021, no caps by kind before).
    private static ImmutableDictionary<KomponenPkh, int> Batas(LocalDate per) => per.Year < 2021
        ? ImmutableDictionary<KomponenPkh, int>.Empty
        : new Dictionary<KomponenPkh, int> { [KomponenPkh.LanjutUsia] = 1, [KomponenPkh.DisabilitasBerat] = 1, [KomponenPkh.IbuHamil] = 2, [KomponenPkh.AnakUsiaDini] = 2 }.ToImmutableDictionary();

    /// <summary>Everybody in turn counts for nothing, or as one of the kinds that has room left.</summary>
    private static int Terbanyak(ReadOnlySpan<KomponenPkh[]> orang, ImmutableDictionary<KomponenPkh, int> sisa)
    {
        if (orang.IsEmpty)
        {
            return 0;
        }

        var terbaik = Terbanyak(orang[1..], sisa);
        foreach (var jenis in orang[0])
        {
            var lagi = sisa.GetValueOrDefault(jenis, int.MaxValue);
            terbaik = lagi > 0 ? Math.Max(terbaik, 1 + Terbanyak(orang[1..], sisa.SetItem(jenis, lagi - 1))) : terbaik;
        }

        return terbaik;
    }

    private static Gen<Penduduk> Seorang(LocalDate per) =>
        from usia in Gen.Elements(0, 3, 5, 6, 7, 12, 17, 20, 21, 22, 30, 59, 60, 61, 69, 70, 80)
        from hari in Gen.Elements(0, 0, 1, 100, -1)
        from lahir in Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false)))
        from kelamin in Gen.Elements<JenisKelamin?>(JenisKelamin.LakiLaki, JenisKelamin.Perempuan, JenisKelamin.Perempuan, null)
        from hamil in Tanda
        from berat in Tanda
        from sekolah in Gen.Elements<TandaSekolah>(default, TandaSekolah.Tidak, TandaSekolah.Tidak, JenjangSekolah.Sd, JenjangSekolah.Smp, JenjangSekolah.Sma)
        from meninggal in Gen.Frequency((8, Gen.Elements<TandaMeninggal>(default, TandaMeninggal.Tidak)), (1, Gen.Constant(TandaMeninggal.Ya)), (1, Gen.Choose(-1, 1).Select(h => TandaMeninggal.Pada(per.PlusDays(h)))))
        select new Penduduk
        {
            TanggalLahir = lahir ? per.PlusYears(-usia).PlusDays(usia == 0 ? -Math.Abs(hari) : -hari) : null,
            JenisKelamin = kelamin,
            Hamil = hamil,
            DisabilitasBerat = berat,
            Sekolah = sekolah,
            Meninggal = meninggal,
        };

    private static Gen<Kepastian> Tanda => Gen.Frequency((4, Gen.Constant(Kepastian.Tidak)), (1, Gen.Constant(Kepastian.Ya)), (1, Gen.Constant(Kepastian.TidakTahu)));

    private static IEnumerable<PertanyaanKomponenPkh> Susut(PertanyaanKomponenPkh tanya)
    {
        foreach (var orang in PembangkitPenduduk.SusutDaftar(tanya.Orang))
        {
            yield return tanya with { Orang = orang };
        }

        if (tanya.Kebijakan != KebijakanDtks.Baku)
        {
            yield return tanya with { Kebijakan = KebijakanDtks.Baku };
        }
    }
}
