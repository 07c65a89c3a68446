using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Generators of made-up people and families, with their shrinkers.</summary>
/// <remarks>
/// Every number uses kecamatan digits 99, which no district has; names are invented. People are consistent: the NIK carries the birth date and sex of its
/// person. <see cref="HampirSah"/> breaks one to three things on purpose. NIKs are distinct within a family and within a list.
/// </remarks>
public static class PembangkitPenduduk
{
    /// <summary>The day on which the ages of the made-up people hold: 2024-02-15.</summary>
    public static LocalDate Per { get; } = new(2024, 2, 15);

    /// <summary>People with every member known and consistent.</summary>
    public static Gen<Penduduk> Orang =>
        from serial in Gen.Choose(1, 9999)
        from kabKota in Gen.Elements(NamaRekaan.KabKota)
        from usia in Gen.Choose(0, 95)
        from kelamin in Kelamin
        from hubungan in Gen.Elements(TabelKependudukan.Hubungan.Butir.Select(b => b.Nilai).ToArray())
        from orang in Seorang(kabKota, NomorKkDari(kabKota, serial), serial, usia, kelamin, hubungan)
        select orang;

    /// <summary>People whose members are each known or unknown, as records in the field are.</summary>
    public static Gen<Penduduk> OrangBerlubang =>
        from orang in Orang
        from lubang in Gen.Choose(0, (1 << Kosongkan.Length) - 1)
        select Kosongkan.Where((_, i) => (lubang & (1 << i)) != 0).Aggregate(orang, (o, k) => k(o));

    /// <summary>People that are nearly right: one to three members are broken the way real records are.</summary>
    public static Gen<Penduduk> HampirSah =>
        from orang in Orang
        from berapa in Gen.Choose(1, 3)
        from mana in Gen.ArrayOf(Gen.Choose(0, Perusak.Length - 1), berapa)
        select mana.Aggregate(orang, (o, i) => Perusak[i](o));

    /// <summary>Whole families of one to eight members, with ages and relations that hold together.</summary>
    public static Gen<Keluarga> KeluargaSah => Gen.Choose(1, 999).SelectMany(SatuKeluarga);

    /// <summary>Lists of up to six families; some families are cut down to one record, some people have no No KK; NIKs are distinct.</summary>
    public static Gen<ImmutableArray<Penduduk>> DaftarOrang =>
        from banyak in Gen.Choose(0, 6)
        from keluarga in Gen.CollectToList(Enumerable.Range(1, banyak), SatuKeluarga)
        from potong in Gen.ArrayOf(Gen.Choose(0, 5), banyak)
        from acak in Gen.Shuffle(keluarga.SelectMany((k, i) => Potong(k.Anggota, potong[i])))
        select acak.ToImmutableArray();

    /// <summary>Jobs of the list, jobs outside it, and none.</summary>
    public static Gen<Pekerjaan> Pekerjaan => Gen.Frequency(
        (6, Gen.Choose(1, 99).Select(Domain.Pekerjaan.DariKode)),
        (2, Gen.Elements("Juru Kunci", "juru kunci", "Pawang Hujan", "0", "100").Select(Domain.Pekerjaan.Baca)),
        (1, Gen.Constant(default(Pekerjaan))));

    /// <summary>Marks of death: none, without a date, and with dates around <see cref="Per"/>.</summary>
    public static Gen<TandaMeninggal> Meninggal => Gen.OneOf(
        Gen.Constant(default(TandaMeninggal)),
        Gen.Constant(TandaMeninggal.Tidak),
        Gen.Constant(TandaMeninggal.Ya),
        Gen.Choose(-20, 20).Select(hari => TandaMeninggal.Pada(Per.PlusDays(hari))));

    /// <summary>NIKs of people who need not be in any list.</summary>
    public static Gen<Nik> NikLuar => Orang.Select(o => o.Nik.Nilai);

    /// <summary><see cref="Orang"/> with its shrinker: towards unknown members.</summary>
    public static Arbitrary<Penduduk> ArbOrang => Arb.From(Orang, SusutOrang);

    /// <summary><see cref="OrangBerlubang"/> with its shrinker: towards unknown members.</summary>
    public static Arbitrary<Penduduk> ArbOrangBerlubang => Arb.From(OrangBerlubang, SusutOrang);

    /// <summary><see cref="HampirSah"/> with its shrinker: towards unknown members.</summary>
    public static Arbitrary<Penduduk> ArbHampirSah => Arb.From(HampirSah, SusutOrang);

    /// <summary><see cref="KeluargaSah"/> with its shrinker: towards fewer members, still a whole family.</summary>
    public static Arbitrary<Keluarga> ArbKeluargaSah => Arb.From(KeluargaSah, SusutKeluarga);

    /// <summary><see cref="DaftarOrang"/> with its shrinker: towards fewer people that know less.</summary>
    public static Arbitrary<ImmutableArray<Penduduk>> ArbDaftarOrang => Arb.From(DaftarOrang, SusutDaftar);

    private static Gen<JenisKelamin> Kelamin => Gen.Elements(JenisKelamin.LakiLaki, JenisKelamin.Perempuan);

    private static Func<Penduduk, Penduduk>[] Kosongkan { get; } =
    [
        o => o with { Nik = default },
        o => o with { NomorKk = default },
        o => o with { IdDtks = null },
        o => o with { Nama = null },
        o => o with { TempatLahir = null },
        o => o with { TanggalLahir = null },
        o => o with { JenisKelamin = null },
        o => o with { Hubungan = null },
        o => o with { StatusKawin = null, TeksStatusKawin = null },
        o => o with { Pekerjaan = null },
        o => o with { NamaIbuKandung = null },
        o => o with { Alamat = null },
        o => o with { Rt = null, Rw = null },
        o => o with { Wilayah = null, WilayahTakTerbaca = false },
        o => o with { Meninggal = default },
        o => o with { Hamil = Kepastian.TidakTahu },
        o => o with { Disabilitas = null, DisabilitasBerat = Kepastian.TidakTahu },
        o => o with { Sekolah = default },
        o => o with { Pengurus = Kepastian.TidakTahu },
    ];

    private static Func<Penduduk, Penduduk>[] Perusak { get; } =
    [
        o => o with { Nik = default },
        o => o with { Nik = Nik.Check("337499170891000") },
        o => o with { Nik = Nik.Check("33749917O8910003") },
        o => o with { NomorKk = default },
        o => o with { NomorKk = NomorKk.Check("337499010115000") },
        o => o with { Nama = null },
        o => o with { Nama = o.Nama + " 2" },
        o => o with { Nama = "A" },
        o => o with { NamaIbuKandung = o.Nama },
        o => o with { NamaIbuKandung = "Alm. Sutarmi" },
        o => o with { NamaIbuKandung = null },
        o => o with { TanggalLahir = o.TanggalLahir?.PlusDays(1) },
        o => o with { TanggalLahir = Per.PlusDays(40) },
        o => o with { TanggalLahir = null },
        o => o with { JenisKelamin = o.JenisKelamin == JenisKelamin.LakiLaki ? JenisKelamin.Perempuan : JenisKelamin.LakiLaki },
        o => o with { JenisKelamin = null },
        o => o with { Hubungan = null },
        o => o with { Pekerjaan = Domain.Pekerjaan.Baca("Juru Kunci") },
        o => o with { Pekerjaan = null },
        o => o with { Wilayah = null, WilayahTakTerbaca = true },
        o => o with { Rt = null },
        o => o with { Alamat = "Jl. Melati..." },
        o => o with { JenisKelamin = JenisKelamin.LakiLaki, Hamil = Kepastian.Ya },
        o => o with { Meninggal = TandaMeninggal.Ya, Pengurus = Kepastian.Ya },
    ];

    /// <summary>Simpler people: each known member made unknown, one at a time.</summary>
    /// <param name="orang">A person.</param>
    /// <returns>The simpler people; none for the empty record.</returns>
    public static IEnumerable<Penduduk> SusutOrang(Penduduk orang)
    {
        ArgumentNullException.ThrowIfNull(orang);
        return Kosongkan.Select(k => k(orang)).Where(o => o != orang);
    }

    /// <summary>Simpler families: without one member, or with a member that knows less; always whole.</summary>
    /// <param name="keluarga">A family.</param>
    /// <returns>The simpler families.</returns>
    public static IEnumerable<Keluarga> SusutKeluarga(Keluarga keluarga)
    {
        ArgumentNullException.ThrowIfNull(keluarga);
        return SusutDaftar(keluarga.Anggota)
            .Select(anggota => Keluarga.TryBentuk(keluarga.NomorKk, anggota, out Keluarga? susut, out _) ? susut : null)
            .OfType<Keluarga>();
    }

    /// <summary>Simpler lists: without one person, or with one person that knows less.</summary>
    /// <param name="daftar">A list of people.</param>
    /// <returns>The simpler lists.</returns>
    public static IEnumerable<ImmutableArray<Penduduk>> SusutDaftar(ImmutableArray<Penduduk> daftar)
    {
        for (int i = 0; i < daftar.Length; i++)
        {
            yield return daftar.RemoveAt(i);
        }

        for (int i = 0; i < daftar.Length; i++)
        {
            foreach (Penduduk susut in SusutOrang(daftar[i]))
            {
                yield return daftar.SetItem(i, susut);
            }
        }
    }

    /// <summary>The synthetic NIK of a birth date and sex.</summary>
    /// <param name="kabKota">Four digits of the kab/kota; the kecamatan becomes 99.</param>
    /// <param name="lahir">Birth date.</param>
    /// <param name="kelamin">Sex.</param>
    /// <param name="serial">Serial number, 1 to 9999.</param>
    /// <returns>The NIK.</returns>
    public static Nik NikDari(string kabKota, LocalDate lahir, JenisKelamin kelamin, int serial)
    {
        int hari = lahir.Day + (kelamin == JenisKelamin.Perempuan ? 40 : 0);
        return Nik.Parse(string.Create(CultureInfo.InvariantCulture, $"{kabKota}99{hari:00}{lahir.Month:00}{lahir.Year % 100:00}{serial:0000}"));
    }

    /// <summary>A synthetic No KK.</summary>
    /// <param name="kabKota">Four digits of the kab/kota; the kecamatan becomes 99.</param>
    /// <param name="serial">Serial number, 1 to 9999.</param>
    /// <returns>The No KK.</returns>
    public static NomorKk NomorKkDari(string kabKota, int serial)
        => NomorKk.Parse(string.Create(CultureInfo.InvariantCulture, $"{kabKota}99010115{serial:0000}"));

    private static Gen<Keluarga> SatuKeluarga(int nomor) =>
        from kabKota in Gen.Elements(NamaRekaan.KabKota)
        let kk = NomorKkDari(kabKota, nomor)
        from usiaKepala in Gen.Choose(20, 80)
        from kelaminKepala in Gen.Frequency((4, Gen.Constant(JenisKelamin.LakiLaki)), (1, Gen.Constant(JenisKelamin.Perempuan)))
        from kepala in Seorang(kabKota, kk, (nomor * 10) + 0, usiaKepala, kelaminKepala, HubunganKeluarga.KepalaKeluarga)
        from pasangan in Pasangan(kabKota, kk, nomor, usiaKepala, kelaminKepala)
        from banyakAnak in Gen.Choose(0, 4)
        from anak in Gen.CollectToList(Enumerable.Range(0, banyakAnak), i => Anak(kabKota, kk, (nomor * 10) + 2 + i, usiaKepala))
        from orangTua in Mungkin(
            from jarak in Gen.Choose(18, 35)
            from kelamin in Kelamin
            from o in Seorang(kabKota, kk, (nomor * 10) + 6, Math.Min(usiaKepala + jarak, 110), kelamin, HubunganKeluarga.OrangTua)
            select o)
        from famili in Mungkin(
            from usia in Gen.Choose(0, 90)
            from kelamin in Kelamin
            from o in Seorang(kabKota, kk, (nomor * 10) + 7, usia, kelamin, HubunganKeluarga.FamiliLain)
            select o)
        let ibu = kelaminKepala == JenisKelamin.Perempuan ? kepala.Nama : pasangan.FirstOrDefault()?.Nama
        select Keluarga.Bentuk(kk, [kepala, .. pasangan, .. anak.Select(a => ibu is null ? a : a with { NamaIbuKandung = ibu }), .. orangTua, .. famili]);

    private static Gen<ImmutableArray<Penduduk>> Pasangan(string kabKota, NomorKk kk, int nomor, int usiaKepala, JenisKelamin kelaminKepala)
        => kelaminKepala == JenisKelamin.Perempuan
            ? Gen.Constant(ImmutableArray<Penduduk>.Empty)
            : Mungkin(
                from beda in Gen.Choose(-5, 8)
                from istri in Seorang(kabKota, kk, (nomor * 10) + 1, Math.Max(18, usiaKepala - beda), JenisKelamin.Perempuan, HubunganKeluarga.Istri)
                select istri);

    private static Gen<Penduduk> Anak(string kabKota, NomorKk kk, int serial, int usiaKepala) =>
        from jarak in Gen.Choose(18, 40)
        from kelamin in Kelamin
        from anak in Seorang(kabKota, kk, serial, Math.Max(0, usiaKepala - jarak), kelamin, HubunganKeluarga.Anak)
        select anak;

    private static Gen<Penduduk> Seorang(string kabKota, NomorKk kk, int serial, int usia, JenisKelamin kelamin, HubunganKeluarga hubungan) =>
        from hari in Gen.Choose(0, 364)
        let lahir = Per.PlusYears(-usia).PlusDays(-hari)
        from depan in Gen.Elements(NamaRekaan.Depan)
        from belakang in Gen.Elements(NamaRekaan.Belakang)
        from ibuDepan in Gen.Elements(NamaRekaan.Depan)
        from ibuBelakang in Gen.Elements(NamaRekaan.Belakang)
        from tempat in Gen.Elements(NamaRekaan.Tempat)
        from jalan in Gen.Elements(NamaRekaan.Jalan)
        from nomorRumah in Gen.Choose(1, 200)
        from rt in Gen.Choose(1, 20)
        from rw in Gen.Choose(1, 12)
        from kawin in StatusKawinUntuk(usia, hubungan)
        from pekerjaan in usia < 15 ? Gen.Elements(1, 3) : Gen.Choose(1, 99)
        from meninggal in Gen.Frequency(
            (6, Gen.Constant(default(TandaMeninggal))),
            (6, Gen.Constant(TandaMeninggal.Tidak)),
            (1, Gen.Constant(TandaMeninggal.Ya)),
            (1, Gen.Choose(0, 30).Select(d => TandaMeninggal.Pada(LocalDate.Max(lahir, Per.PlusDays(10 - d))))))
        from hamil in kelamin == JenisKelamin.Perempuan && usia is >= 17 and <= 45 ? Gen.Frequency((5, Gen.Constant(Kepastian.Tidak)), (1, Gen.Constant(Kepastian.TidakTahu)), (1, Gen.Constant(Kepastian.Ya))) : Gen.Elements(Kepastian.Tidak, Kepastian.TidakTahu)
        from disabilitas in Gen.Frequency((2, Gen.Constant<int?>(null)), (4, Gen.Constant<int?>(0)), (1, Gen.Choose(1, 15).Select(d => (int?)d)))
        from berat in disabilitas is null or 0 ? Gen.Elements(Kepastian.TidakTahu, Kepastian.Tidak) : Gen.Elements(Kepastian.Ya, Kepastian.Tidak, Kepastian.TidakTahu)
        from bersekolah in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Penduduk
        {
            Nik = Nik.Check(NikDari(kabKota, lahir, kelamin, serial).ToString("D")),
            NomorKk = NomorKk.Check(kk.ToString("D")),
            IdDtks = IdDtks.Parse(string.Create(CultureInfo.InvariantCulture, $"DT-{kabKota}-{serial:0000}-{lahir.DayOfYear:000}")),
            Nama = $"{depan} {belakang}",
            TempatLahir = tempat,
            TanggalLahir = lahir,
            JenisKelamin = kelamin,
            Hubungan = hubungan,
            StatusKawin = kawin,
            TeksStatusKawin = TabelKependudukan.StatusKawin.Nama(kawin),
            Pekerjaan = Domain.Pekerjaan.DariKode(pekerjaan),
            NamaIbuKandung = $"{ibuDepan} {ibuBelakang} Tua",
            Alamat = string.Create(CultureInfo.InvariantCulture, $"{jalan} No. {nomorRumah}"),
            Rt = rt,
            Rw = rw,
            Wilayah = KodeWilayah.Parse(kabKota + "991001"),
            Meninggal = meninggal,
            Hamil = hamil,
            Disabilitas = (Disabilitas?)disabilitas,
            DisabilitasBerat = berat,
            Sekolah = (bersekolah, usia) switch
            {
                (true, >= 7 and <= 12) => TandaSekolah.Pada(JenjangSekolah.Sd),
                (true, >= 13 and <= 15) => TandaSekolah.Pada(JenjangSekolah.Smp),
                (true, >= 16 and <= 18) => TandaSekolah.Pada(JenjangSekolah.Sma),
                (true, _) => default,
                _ => TandaSekolah.Tidak,
            },
            Pengurus = hubungan is HubunganKeluarga.KepalaKeluarga && meninggal.Status != Kepastian.Ya ? Kepastian.Ya : Kepastian.Tidak,
        };

    private static Gen<StatusKawin> StatusKawinUntuk(int usia, HubunganKeluarga hubungan) => hubungan switch
    {
        _ when usia < 17 => Gen.Constant(StatusKawin.BelumKawin),
        HubunganKeluarga.Istri or HubunganKeluarga.Suami => Gen.Constant(StatusKawin.Kawin),
        HubunganKeluarga.Anak => Gen.Frequency((5, Gen.Constant(StatusKawin.BelumKawin)), (1, Gen.Constant(StatusKawin.CeraiHidup))),
        _ => Gen.Elements(StatusKawin.Kawin, StatusKawin.CeraiHidup, StatusKawin.CeraiMati),
    };

    private static Gen<ImmutableArray<Penduduk>> Mungkin(Gen<Penduduk> orang)
        => Gen.OneOf(Gen.Constant(ImmutableArray<Penduduk>.Empty), orang.Select(o => ImmutableArray.Create(o)));

    private static IEnumerable<Penduduk> Potong(ImmutableArray<Penduduk> anggota, int cara) => cara switch
    {
        0 => anggota.Take(1),
        1 => anggota.Select(a => a with { NomorKk = default }),
        2 => anggota.Select((a, i) => i == 0 ? a : a with { NomorKk = default }),
        _ => anggota,
    };
}
