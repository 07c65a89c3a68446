using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The laws of replacing a pengurus (KP-7, PG-1 to PG-5).</summary>
internal static class HukumPengurus
{
    private static readonly Arbitrary<PertanyaanPengurus> Kasus = Arb.From(
        from keluarga in PembangkitPengurus.Keluarga
        from edisi in Gen.Elements(EdisiAturan.Kepmensos150Tahun2022, EdisiAturan.Permensos3Tahun2021)
        from dewasa in Gen.Elements(17, 17, 21)
        from kawin in Gen.Elements(true, true, false)
        from tetangga in Gen.Elements(true, false)
        select new PertanyaanPengurus(
            PembangkitPengurus.Per,
            tetangga ? keluarga.Add(Tetangga(keluarga)) : keluarga,
            keluarga[0].Nik.Nilai,
            KeluargaLengkap: true,
            edisi,
            KebijakanDtks.Baku with { UsiaDewasa = dewasa, KawinDianggapDewasa = kawin }),
        Susut);

    private static readonly Arbitrary<PertanyaanPengurus> SatuCatatan = Arb.From(
        PembangkitPengurus.Keluarga.Select(k => new PertanyaanPengurus(
            PembangkitPengurus.Per, [k[0]], k[0].Nik.Nilai, KeluargaLengkap: false, EdisiAturan.Kepmensos150Tahun2022, KebijakanDtks.Baku)));

    public static HimpunanInvarian<PertanyaanPengurus, JawabanPengurus> Himpunan { get; } = new(
        "pengurus.pengganti",
        tanya => PenggantianPengurus.Cari(tanya.Orang, tanya.Pengurus, tanya.Per, KelengkapanKeluarga.Menurut(tanya.KeluargaLengkap), tanya.Edisi, tanya.Kebijakan) is var hasil
            ? new(hasil.Status, hasil.Calon, hasil.Kurang)
            : null,
        tanya => tanya,
        Hukum(
            "Calon ialah anggota hidup keluarga yang sama, tidak pernah yang diganti / a candidate is a living member of the same family, never the one replaced",
            [Aturan.KP7],
            (tanya, jawab) => jawab.Calon.All(c => Anggota(tanya).Contains(c.Indeks))),
        Hukum(
            "Sebab calon sesuai hubungan, jenis kelamin, dan kedewasaannya / the class of a candidate agrees with hubungan, sex and age",
            [Aturan.PG1, Aturan.PG2, Aturan.PG3, Aturan.PG4],
            (tanya, jawab) => jawab.Calon.All(c => (Pasti(tanya.Orang[c.Indeks], tanya) ?? Lain(tanya.Orang[c.Indeks], tanya)) == c.Sebab)),
        Hukum(
            "Tidak seorang pun yang pasti boleh menggantikan terlewat / nobody who certainly may replace is left out",
            [Aturan.PG1, Aturan.PG2, Aturan.PG3, Aturan.PG4],
            (tanya, jawab) => Harapan(tanya).Calon.Order().SequenceEqual(jawab.Calon.Select(c => c.Indeks).Order())),
        Hukum(
            "Anak perempuan, anak laki-laki, kepala keluarga, pasangan; yang tertua dahulu, lalu NIK / daughters, sons, kepala keluarga, spouse; the eldest first, then by NIK",
            [Aturan.PG1, Aturan.PG2, Aturan.PG3, Aturan.PG4],
            (tanya, jawab) => Kunci(tanya, jawab) is var urut && urut.Zip(urut.Skip(1)).All(p => p.First.CompareTo(p.Second) <= 0)),
        Hukum(
            "Yang mungkin mendahului calon pasti menahan putusan; selain itu ada atau tidak ada / who may stand before the certain candidate holds the decision up; otherwise there is one or there is none",
            [Aturan.KP7],
            (tanya, jawab) => jawab.Status == Harapan(tanya).Status),
        Hukum(
            "Belum dapat ditentukan tepat bila disebut apa yang kurang, dan yang disebut memang tidak diketahui / cannot be determined exactly when it is said what is missing, and that is indeed unknown",
            [Aturan.KP7],
            (tanya, jawab) => (jawab.Status == StatusPengganti.BelumDapatDitentukan) == (jawab.Kurang.Length > 0)
                && jawab.Kurang.All(k => Enumerable.Range(0, tanya.Orang.Length).SelectMany(i => TidakDiketahui(tanya.Orang[i], i)).Contains(k))),
        Invarian<PertanyaanPengurus, JawabanPengurus>.Buat(
            "Urutan orang tidak berpengaruh / the order of the people does not matter",
            [Aturan.KP7],
            Kasus,
            (tanya, kasus) => kasus with { Orang = [.. kasus.Orang.Reverse()] } is var balik && tanya(kasus) is { } satu && tanya(balik) is { } dua
                && satu.Status == dua.Status && Kunci(kasus, satu).SequenceEqual(Kunci(balik, dua))),
        Invarian<PertanyaanPengurus, JawabanPengurus>.Buat(
            "Satu catatan saja mungkin kutipan: belum dapat ditentukan, kecuali keluarganya dinyatakan lengkap / a single record may be an excerpt: cannot be determined, unless the family is said to be complete",
            [Aturan.KP7],
            SatuCatatan,
            (tanya, kasus) => tanya(kasus) is { Status: StatusPengganti.BelumDapatDitentukan, Kurang: ["keluarga"] }
                && tanya(kasus with { KeluargaLengkap = true }) is { Status: StatusPengganti.TidakAda }));

    private static Invarian<PertanyaanPengurus, JawabanPengurus> Hukum(
        string nama, ImmutableArray<Aturan> dasar, Func<PertanyaanPengurus, JawabanPengurus, bool> hukum) =>
        Invarian<PertanyaanPengurus, JawabanPengurus>.Buat(nama, dasar, Kasus, (tanya, kasus) => hukum(kasus, tanya(kasus)!));

    /// <summary>Somebody of another family who would be the first candidate in this one.</summary>
    private static Penduduk Tetangga(ImmutableArray<Penduduk> keluarga) => new()
    {
        Nik = new BacaanNik(PembangkitPenduduk.NikDari("3374", new LocalDate(1971, 1, 1), JenisKelamin.Perempuan, 900)),
        NomorKk = new BacaanNomorKk(PembangkitPenduduk.NomorKkDari("3374", keluarga[0].NomorKk.Nilai.NomorUrut + 1)),
        TanggalLahir = new LocalDate(1971, 1, 1),
        JenisKelamin = JenisKelamin.Perempuan,
        Hubungan = HubunganKeluarga.Anak,
    };

    /// <summary>Living members of the family without the pengurus.</summary>
    private static IEnumerable<int> Anggota(PertanyaanPengurus tanya)
    {
        var pengurus = tanya.Orang.First(o => o.Nik.NilaiBilaSah == tanya.Pengurus);
        return Enumerable.Range(0, tanya.Orang.Length).Where(i =>
            tanya.Orang[i].NomorKk == pengurus.NomorKk && tanya.Orang[i].Nik.NilaiBilaSah != tanya.Pengurus && !tanya.Orang[i].Meninggal.Berlaku(tanya.Per));
    }

    // Dasar: KP-7; adult by the age of the policy, or ever married where the policy counts it; unknown status kawin = not married.
    private static bool? Dewasa(Penduduk orang, PertanyaanPengurus tanya) =>
        tanya.Kebijakan.KawinDianggapDewasa && orang.StatusKawin is not (null or StatusKawin.BelumKawin) ? true
        : orang.TanggalLahir is { } lahir ? BacaanKeluarga.Tahun(lahir, tanya.Per) >= tanya.Kebijakan.UsiaDewasa
        : null;

    private static Penduduk Diganti(PertanyaanPengurus tanya) => tanya.Orang.First(o => o.Nik.NilaiBilaSah == tanya.Pengurus);

    private static int Kelas(SebabCalon sebab) => sebab switch { SebabCalon.Suami => 4, SebabCalon.AnggotaDewasaLain => 5, _ => (int)sebab };

    private static bool Pasangan(Penduduk orang) => orang.Hubungan is HubunganKeluarga.Istri or HubunganKeluarga.Suami;

    /// <summary>The class of 1 to 4 to which a member certainly belongs.</summary>
    private static SebabCalon? Pasti(Penduduk orang, PertanyaanPengurus tanya) => orang.Hubungan switch
    {
        HubunganKeluarga.Anak when Dewasa(orang, tanya) == true => orang.JenisKelamin switch
        {
            JenisKelamin.Perempuan => SebabCalon.AnakPerempuanDewasa,
            JenisKelamin.LakiLaki => SebabCalon.AnakLakiLakiDewasa,
            _ => null,
        },
        HubunganKeluarga.KepalaKeluarga => SebabCalon.KepalaKeluarga,
        _ when Pasangan(orang) && Diganti(tanya).Hubungan == HubunganKeluarga.KepalaKeluarga => SebabCalon.KepalaKeluarga,
        HubunganKeluarga.Istri when tanya.Edisi == EdisiAturan.Kepmensos150Tahun2022 => SebabCalon.Istri,
        HubunganKeluarga.Suami when tanya.Edisi == EdisiAturan.Kepmensos150Tahun2022 => SebabCalon.Suami,
        _ => null,
    };

    /// <summary>Class 5: other adult members, among them a spouse where the edition names none.</summary>
    private static SebabCalon? Lain(Penduduk orang, PertanyaanPengurus tanya) =>
        Pasti(orang, tanya) is null && orang.Hubungan is not HubunganKeluarga.Anak && (int?)orang.Hubungan is >= 1 and <= 9 && Dewasa(orang, tanya) == true
            ? SebabCalon.AnggotaDewasaLain
            : null;

    /// <summary>The best class that completing missing fields could give to a member of no certain class; 0 = none.</summary>
    private static int Mungkin(Penduduk orang, PertanyaanPengurus tanya)
    {
        if (Pasti(orang, tanya) is not null || Lain(orang, tanya) is not null || orang.Hubungan == HubunganKeluarga.Pembantu)
        {
            return 0;
        }

        return orang.Hubungan switch
        {
            null when Dewasa(orang, tanya) == false => 3,
            _ when Dewasa(orang, tanya) == false => 0,
            null or HubunganKeluarga.Anak => orang.JenisKelamin == JenisKelamin.LakiLaki ? 2 : 1,
            _ => 5,
        };
    }

    private static (StatusPengganti Status, int[] Calon) Harapan(PertanyaanPengurus tanya)
    {
        var anggota = Anggota(tanya).ToArray();
        int[] pasti = [.. anggota.Where(i => Pasti(tanya.Orang[i], tanya) is not null)];
        int[] mungkin = [.. anggota.Select(i => Mungkin(tanya.Orang[i], tanya)).Where(m => m > 0)];
        if (pasti.Length > 0)
        {
            var pertama = pasti.Min(i => Kelas(Pasti(tanya.Orang[i], tanya)!.Value));
            return (mungkin.Any(m => m <= pertama) ? StatusPengganti.BelumDapatDitentukan : StatusPengganti.Ada, pasti);
        }

        if (mungkin.Any(m => m <= 4))
        {
            return (StatusPengganti.BelumDapatDitentukan, []);
        }

        int[] lain = [.. anggota.Where(i => Lain(tanya.Orang[i], tanya) is not null)];
        return mungkin.Length > 0 ? (StatusPengganti.BelumDapatDitentukan, lain)
            : lain.Length > 0 ? (StatusPengganti.Ada, lain)
            : anggota.Any(i => (int?)tanya.Orang[i].Hubungan is >= 1 and <= 9) ? (StatusPengganti.PerluWali, [])
            : anggota.Any(i => tanya.Orang[i].Hubungan == HubunganKeluarga.Lainnya) ? (StatusPengganti.BelumDapatDitentukan, [])
            : (StatusPengganti.TidakAda, []);
    }

    private static List<(int Kelas, LocalDate Lahir, long Nik)> Kunci(PertanyaanPengurus tanya, JawabanPengurus jawab) =>
    [
        .. jawab.Calon.Select(c => (
            Kelas(c.Sebab),
            tanya.Orang[c.Indeks].TanggalLahir ?? LocalDate.MaxIsoValue,
            tanya.Orang[c.Indeks].Nik.NilaiBilaSah is { } nik ? long.Parse(nik.ToString("D"), CultureInfo.InvariantCulture) : long.MaxValue)),
    ];

    private static IEnumerable<string> TidakDiketahui(Penduduk orang, int indeks)
    {
        (string Bidang, bool Kosong)[] bidang =
            [("hubungan", orang.Hubungan is null or HubunganKeluarga.Lainnya), ("jenis_kelamin", orang.JenisKelamin is null), ("tanggal_lahir", orang.TanggalLahir is null)];
        return bidang.Where(b => b.Kosong).Select(b => string.Create(CultureInfo.InvariantCulture, $"orang[{indeks}].{b.Bidang}"));
    }

    private static IEnumerable<PertanyaanPengurus> Susut(PertanyaanPengurus tanya)
    {
        foreach (var lebihKecil in PembangkitPengurus.Susut(tanya.Orang))
        {
            yield return tanya with { Orang = lebihKecil };
        }

        if (tanya.Kebijakan != KebijakanDtks.Baku)
        {
            yield return tanya with { Kebijakan = KebijakanDtks.Baku };
        }
    }
}
