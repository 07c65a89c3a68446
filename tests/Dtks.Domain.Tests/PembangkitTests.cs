using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Domain.Tests;

/// <summary>What the shared generators promise.</summary>
public class PembangkitTests
{
    [Fact]
    public void Made_up_people_are_consistent_and_synthetic()
        => Properti.UntukSemua(PembangkitPenduduk.ArbOrang, o =>
            !o.Nik.Sah
            || ((o.TanggalLahir is not { } lahir || o.Nik.Nilai.TanggalLahir(PembangkitPenduduk.Per) is not { } dariNik || lahir.Month == dariNik.Month && lahir.Day == dariNik.Day && lahir.Year % 100 == dariNik.Year % 100)
                && (o.JenisKelamin is not { } kelamin || kelamin == o.Nik.Nilai.JenisKelamin)
                && o.Nik.Nilai.ToString("D")[4..6] == "99"));

    [Fact]
    public void Ages_and_relations_of_a_family_hold_together()
        => Properti.UntukSemua(PembangkitPenduduk.ArbKeluargaSah, k => k.Anggota.All(a =>
            a.TanggalLahir is not { } lahir || k.KepalaKeluarga.TanggalLahir is not { } kepala
            || a.Hubungan switch
            {
                HubunganKeluarga.Anak => lahir >= kepala.PlusYears(15),
                HubunganKeluarga.OrangTua => lahir <= kepala.PlusYears(-15),
                HubunganKeluarga.Istri => a.JenisKelamin != JenisKelamin.LakiLaki,
                _ => true,
            }));

    [Fact]
    public void Lists_have_distinct_NIKs()
        => Properti.UntukSemua(PembangkitPenduduk.ArbDaftarOrang, d =>
            d.Where(o => o.Nik.Sah).Select(o => o.Nik).Distinct().Count() == d.Count(o => o.Nik.Sah));

    [Fact]
    public void Almost_right_people_differ_from_right_ones_and_some_have_no_readable_NIK()
    {
        List<Penduduk> contoh = [.. PembangkitPenduduk.HampirSah.Sample(200, new Rnd(20240229, 7), 200)];
        Assert.Contains(contoh, o => o.Nik.Cacat == CacatNik.Karakter);
        Assert.Contains(contoh, o => !o.Nik.Ada);
        Assert.Contains(contoh, o => o.Nik.Sah);
    }

    [Fact]
    public void Cases_have_distinct_participations_and_declarations_of_them()
        => Properti.UntukSemua(PembangkitKepesertaan.ArbKasus, k =>
            k.Kepesertaan.DistinctBy(p => (p.Nik, p.Program)).Count() == k.Kepesertaan.Length
            && k.Penetapan.DistinctBy(p => (p.Nik, p.Program)).Count() == k.Penetapan.Length
            && k.Penetapan.All(p => k.Kepesertaan.Any(q => q.Nik == p.Nik && q.Program == p.Program)));

    [Fact]
    public void Declarations_keep_to_what_the_rules_accept_also_when_shrunk()
        => Properti.UntukSemua(PembangkitKepesertaan.ArbPenetapan, p => PembangkitKepesertaan.SusutPenetapan(p).Prepend(p).All(Diterima));

    [Fact]
    public void Almost_right_declarations_are_never_acceptable()
        => Properti.UntukSemua(PembangkitKepesertaan.PenetapanHampirSah.ToArbitrary(), p => !Diterima(p));

    [Fact]
    public void Shrinking_ends()
    {
        foreach (KasusKelayakan contoh in PembangkitKepesertaan.Kasus.Sample(5, new Rnd(20240229, 7), 5))
        {
            KasusKelayakan? sekarang = contoh;
            int langkah = 0;
            while (sekarang is not null && langkah < 2000)
            {
                langkah++;
                sekarang = PembangkitKepesertaan.SusutKasus(sekarang).FirstOrDefault();
            }

            Assert.Null(sekarang);
        }
    }

    private static bool Diterima(Penetapan p) => p.Status == StatusDeklarasi.Layak
        ? p.Alasan.Kosong && !p.Difinalisasi
        : !p.Alasan.Kosong
            && (!p.Alasan.Memuat(AlasanTidakLayak.Lain) || p.Keterangan is { Length: >= 3 })
            && p.Keterangan is not { Length: > 500 }
            && (!p.Alasan.Memuat(AlasanTidakLayak.TanpaKomponen) || p.Program.PunyaKomponen);
}
