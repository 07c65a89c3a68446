using Dtks.Domain;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Rules.Tests.Kepengurusan;

/// <summary>The link from kelayakan (VK-5, VK-9) to the replacement of a pengurus.</summary>
public class TugasGantiPengurusTests
{
    private static readonly Periode Februari = new(2024, 2);
    private static readonly Nik Ibu = Nik.Parse("3374996005700001");

    private static readonly Penduduk Pengurus = new()
    {
        Nik = Nik.Check("3374996005700001"),
        NomorKk = NomorKk.Check("3374990101150007"),
        Hubungan = HubunganKeluarga.Istri,
        JenisKelamin = JenisKelamin.Perempuan,
        TanggalLahir = new LocalDate(1970, 5, 20),
        Meninggal = TandaMeninggal.Ya,
    };

    private static readonly Penduduk Kepala = Pengurus with { Nik = Nik.Check("3374991203680002"), Hubungan = HubunganKeluarga.KepalaKeluarga, JenisKelamin = JenisKelamin.LakiLaki, Meninggal = default };

    [Fact]
    public void A_refused_reason_2_and_a_spared_family_call_for_the_same_candidates()
    {
        BahanKelayakan bahan = Bahan([Pengurus, Kepala], [Meninggal(ProgramBansos.Pkh), Meninggal(ProgramBansos.PbiJk)]);
        TugasGantiPengurus[] tugas = [.. PenggantianPengurus.MenurutKelayakan(bahan, VerifikasiKelayakan.Putuskan(bahan))];
        Assert.Equal([1, 2], tugas.Select(t => t.Indeks));
        Assert.Equal(["VK-5", "VK-9"], tugas[0].Dasar.Select(a => a.ToString()));
        Assert.Equal(["VK-9"], tugas[1].Dasar.Select(a => a.ToString()));
        Assert.All(tugas, t =>
        {
            Assert.Equal([new(1, SebabCalon.KepalaKeluarga)], t.Pengganti.Calon.ToArray());
            Assert.Equal(0, t.Pengurus);
            Assert.Equal("PENGURUS-GANTI-DAHULU", t.PemadananUlang.Pesan.Kode);
            Assert.DoesNotMatch("[0-9]{6}", t.ToString());
        });
    }

    [Fact]
    public void A_pengurus_who_is_not_listed_has_an_unknown_family()
    {
        BahanKelayakan bahan = Bahan([], [Meninggal(ProgramBansos.Pkh)]) with { AhliWaris = new Dictionary<Nik, Kepastian> { [Ibu] = Kepastian.Ya } };
        TugasGantiPengurus tugas = Assert.Single(PenggantianPengurus.MenurutKelayakan(bahan, VerifikasiKelayakan.Putuskan(bahan)));
        Assert.Null(tugas.Pengurus);
        Assert.Equal(StatusPengganti.BelumDapatDitentukan, tugas.Pengganti.Status);
        Assert.Equal(["keluarga"], tugas.Pengganti.Kurang.ToArray());
    }

    [Fact]
    public void A_birth_date_after_the_day_stops_no_batch_and_counts_as_missing()
    {
        Penduduk anak = Kepala with { Nik = default, Hubungan = HubunganKeluarga.Anak, TanggalLahir = new LocalDate(2024, 3, 1) };
        BahanKelayakan bahan = Bahan([Pengurus, Kepala, anak], [Meninggal(ProgramBansos.Pkh)]);
        TugasGantiPengurus tugas = Assert.Single(PenggantianPengurus.MenurutKelayakan(bahan, VerifikasiKelayakan.Putuskan(bahan)));
        Assert.Equal(["orang[2].tanggal_lahir"], tugas.Pengganti.Kurang.ToArray());
    }

    [Fact]
    public void Tasks_are_exactly_the_spared_and_the_refused_participations() => Properti.UntukSemua(PembangkitKepesertaan.ArbKasus, kasus =>
    {
        var bahan = new BahanKelayakan { Periode = Februari, Kepesertaan = kasus.Kepesertaan, Penetapan = kasus.Penetapan, Orang = kasus.Orang, Surat = kasus.Surat };
        HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(bahan);
        IEnumerable<int> spared = hasil.Putusan.Where(p => p.PerluGantiPengurus).Select(p => p.Indeks);
        IEnumerable<int> refused = hasil.Ditolak.Where(d => d.Aturan.ToString() == "VK-5")
            .Select(d => kasus.Kepesertaan.Select((k, i) => (k, i)).Single(x => x.k.Nik == kasus.Penetapan[d.Indeks].Nik && x.k.Program == kasus.Penetapan[d.Indeks].Program).i);
        Assert.Equal(spared.Union(refused).Order(), PenggantianPengurus.MenurutKelayakan(bahan, hasil).Select(t => t.Indeks));
    });

    [Fact]
    public void Decisions_on_other_facts_are_refused()
    {
        BahanKelayakan bahan = Bahan([], []);
        Assert.Throws<ArgumentException>(() => PenggantianPengurus.MenurutKelayakan(bahan with { Kepesertaan = [] }, VerifikasiKelayakan.Putuskan(bahan)));
    }

    private static Penetapan Meninggal(ProgramBansos program) =>
        new(Ibu, program, StatusDeklarasi.TidakLayak) { Alasan = new HimpunanAlasan(AlasanTidakLayak.Meninggal) };

    private static BahanKelayakan Bahan(Penduduk[] orang, Penetapan[] penetapan) => new()
    {
        Periode = Februari,
        Kepesertaan = [new(Ibu, ProgramBansos.PbiJk), new(Ibu, ProgramBansos.Pkh), new(Ibu, ProgramBansos.Sembako)],
        Orang = orang,
        Penetapan = penetapan,
        Kelengkapan = KelengkapanKeluarga.Lengkap,
    };
}
