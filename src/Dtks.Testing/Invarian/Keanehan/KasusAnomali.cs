using System.Collections.Immutable;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Short lists of people in which the laws on anomalies are tried: whole families, then spoilt in the ways real lists are, on both sides of every limit.</summary>
internal static class KasusAnomali
{
    private static readonly LocalDate Per = PembangkitPenduduk.Per;

    private static readonly NomorKk KkLain = PembangkitPenduduk.NomorKkDari("3374", 4321);

    /// <summary>One record made another, which may look at the rest of the list.</summary>
    private static readonly Func<Penduduk, ImmutableArray<Penduduk>, Penduduk>[] Ubahan =
    [
        (o, _) => o with { Nik = default },
        (o, _) => o with { Nik = Nik.Check("337499170891000") },
        (o, _) => o with { Nik = Nik.Check("0374991708910003") },
        (o, _) => o with { NomorKk = default },
        (o, _) => o with { NomorKk = NomorKk.Check("337499010115000") },
        (o, _) => o with { NomorKk = new BacaanNomorKk(KkLain) },
        (o, _) => o with { TanggalLahir = o.TanggalLahir?.PlusDays(-1) },
        (o, _) => o with { TanggalLahir = o.TanggalLahir?.PlusYears(-1) },
        (o, _) => o with { TanggalLahir = o.TanggalLahir?.PlusYears(-100) },
        (o, _) => o with { TanggalLahir = null },
        (o, _) => o with { TanggalLahir = Per },
        (o, _) => o with { TanggalLahir = Per.PlusDays(1) },
        (o, _) => o with { TanggalLahir = Per.PlusYears(-121) },
        (o, _) => o with { TanggalLahir = Per.PlusYears(-121).PlusDays(1) },
        (o, _) => o with { JenisKelamin = null },
        (o, _) => o with { JenisKelamin = o.JenisKelamin == JenisKelamin.LakiLaki ? JenisKelamin.Perempuan : JenisKelamin.LakiLaki },
        (o, _) => o with { Nama = null },
        (o, _) => o with { Nama = "Tidak Diketahui" },
        (o, _) => o with { Nama = "Bagas 2" },
        (o, _) => o with { Nama = "Bagas @ Prakosa" },
        (o, _) => o with { Nama = "H. Bagas, S.Pd / Bagas d'Arc-Wira" },
        (o, _) => o with { Nama = "A." },
        (o, _) => o with { Nama = "Ng" },
        (o, _) => o with { Nama = new string('a', 60) },
        (o, _) => o with { Nama = new string('a', 61) },
        (o, _) => o with { NamaIbuKandung = null },
        (o, _) => o with { NamaIbuKandung = "-" },
        (o, _) => o with { NamaIbuKandung = o.Nama?.ToUpperInvariant() },
        (o, _) => o with { NamaIbuKandung = "Sutarmi 2" },
        (o, _) => o with { NamaIbuKandung = "Sutarmi Almh." },
        (o, _) => o with { NamaIbuKandung = "ALM Sutarmi" },
        (o, _) => o with { NamaIbuKandung = "Salmah Almira" },
        (o, _) => o with { Pekerjaan = null },
        (o, _) => o with { Pekerjaan = Pekerjaan.Baca("Juru Kunci") },
        (o, _) => o with { Pekerjaan = Pekerjaan.Baca("100") },
        (o, _) => o with { Wilayah = null },
        (o, _) => o with { Wilayah = null, WilayahTakTerbaca = true },
        (o, _) => o with { Wilayah = KodeWilayah.Parse("33.74.99.1002") },
        (o, _) => o with { Wilayah = KodeWilayah.Parse("33.74") },
        (o, _) => o with { Wilayah = KodeWilayah.Parse("35") },
        (o, _) => o with { Wilayah = KodeWilayah.Parse("33") },
        (o, _) => o with { Rt = null },
        (o, _) => o with { Rw = null },
        (o, _) => o with { Rt = null, Rw = null },
        (o, _) => o with { Alamat = null },
        (o, _) => o with { Alamat = "Jl. Melati..." },
        (o, _) => o with { Alamat = "Jl. Melati\u2026" },
        (o, _) => o with { Alamat = "Jl. Melati.. No. 3" },
        (o, _) => o with { Hubungan = null },
        (o, _) => o with { Hubungan = HubunganKeluarga.KepalaKeluarga },
        (o, _) => o with { Hubungan = HubunganKeluarga.Suami },
        (o, _) => o with { Hubungan = HubunganKeluarga.Istri },
        (o, _) => o with { Hubungan = HubunganKeluarga.FamiliLain },
        (o, _) => o with { Hamil = Kepastian.Ya },
        (o, _) => o with { JenisKelamin = JenisKelamin.LakiLaki, Hamil = Kepastian.Ya },
        (o, _) => o with { Meninggal = TandaMeninggal.Ya, Pengurus = Kepastian.Ya },
        (o, _) => o with { Meninggal = TandaMeninggal.Pada(Per), Pengurus = Kepastian.Ya },
        (o, _) => o with { Meninggal = TandaMeninggal.Pada(Per.PlusDays(1)), Pengurus = Kepastian.Ya },
        (o, _) => o with { Meninggal = default, Pengurus = Kepastian.Ya },
        (o, d) => o with { Nik = d[0].Nik },
        (o, d) => o with { Nik = d[^1].Nik, NomorKk = default },
        (o, d) => o with { Nik = d[0].Nik, NomorKk = new BacaanNomorKk(KkLain) },
        (o, d) => o with { Hubungan = HubunganKeluarga.Anak, TanggalLahir = d[0].TanggalLahir?.PlusYears(10) },
        (o, d) => o with { Hubungan = HubunganKeluarga.Anak, TanggalLahir = d[0].TanggalLahir?.PlusYears(10).PlusDays(-1) },
        (o, d) => o with { Hubungan = HubunganKeluarga.Anak, TanggalLahir = d[0].TanggalLahir?.PlusDays(-40) },
    ];

    public static readonly Arbitrary<PertanyaanAnomali> Daftar = Arb.From(
        from keluarga in Gen.Choose(1, 2).SelectMany(n => Gen.ArrayOf(PembangkitPenduduk.KeluargaSah, n))
        from balik in Gen.Elements(false, false, true)
        let berurut = keluarga.SelectMany(k => k.Anggota.Take(4))
        let utuh = (balik ? berurut.Reverse() : berurut).ToImmutableArray()
        from berapa in Gen.Choose(0, 6)
        from siapa in Gen.ArrayOf(Gen.Choose(0, utuh.Length - 1), berapa)
        from apa in Gen.ArrayOf(Gen.Choose(0, Ubahan.Length - 1), berapa)
        from lengkap in Gen.Elements<bool?>(true, true, false, null)
        from wilayah in Gen.Elements(null, null, "33.74.99", "33", "11.74.99.1001")
        select new PertanyaanAnomali(
            Per,
            siapa.Zip(apa).Aggregate(utuh, (d, u) => d.SetItem(u.First, Ubahan[u.Second](d[u.First], d))),
            lengkap,
            wilayah is null ? null : KodeWilayah.Parse(wilayah)),
        Susut);

    private static IEnumerable<PertanyaanAnomali> Susut(PertanyaanAnomali tanya)
    {
        for (var i = 0; i < tanya.Orang.Length; i++)
        {
            yield return tanya with { Orang = tanya.Orang.RemoveAt(i) };
        }

        if (tanya.Wilayah is not null)
        {
            yield return tanya with { Wilayah = null };
        }

        if (tanya.KeluargaLengkap is not null)
        {
            yield return tanya with { KeluargaLengkap = null };
        }
    }
}
