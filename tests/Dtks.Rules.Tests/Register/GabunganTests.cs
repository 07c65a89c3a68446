using Dtks.Domain;
using Dtks.Testing;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>What an event says of a person or of a usulan replaces that and nothing else.</summary>
public class GabunganTests
{
    private static readonly Penduduk Lama = new()
    {
        Nik = Nik.Check("3374995708910003"),
        NomorKk = NomorKk.Check("3374990101150007"),
        IdDtks = IdDtks.Parse("A-1"),
        Nama = "Sutarmi Lestari",
        TempatLahir = "Semarang",
        TanggalLahir = new LocalDate(1991, 8, 17),
        JenisKelamin = JenisKelamin.Perempuan,
        Hubungan = HubunganKeluarga.Istri,
        StatusKawin = StatusKawin.Kawin,
        TeksStatusKawin = "KAWIN",
        Pekerjaan = Pekerjaan.DariKode(1),
        NamaIbuKandung = "Kinasih Rahayu",
        Alamat = "Jalan Melati",
        Rt = 1,
        Rw = 2,
        Wilayah = KodeWilayah.Parse("33.74.06.1001"),
        Meninggal = TandaMeninggal.Tidak,
        Hamil = Kepastian.Tidak,
        Disabilitas = Disabilitas.Fisik,
        DisabilitasBerat = Kepastian.Tidak,
        Sekolah = TandaSekolah.Tidak,
        Pengurus = Kepastian.Tidak,
    };

    private static readonly Penduduk Baru = new()
    {
        Nik = Nik.Check("3374995708910999"),
        NomorKk = NomorKk.Check("3374990101150999"),
        IdDtks = IdDtks.Parse("A-2"),
        Nama = "Wulan",
        TempatLahir = "Kendal",
        TanggalLahir = new LocalDate(1990, 1, 2),
        JenisKelamin = JenisKelamin.LakiLaki,
        Hubungan = HubunganKeluarga.KepalaKeluarga,
        StatusKawin = StatusKawin.BelumKawin,
        TeksStatusKawin = "BELUM KAWIN",
        Pekerjaan = Pekerjaan.DariKode(2),
        NamaIbuKandung = "Rahayu",
        Alamat = "Jalan Kenanga",
        Rt = 3,
        Rw = 4,
        Wilayah = KodeWilayah.Parse("33.74.06.1002"),
        Meninggal = TandaMeninggal.Ya,
        Hamil = Kepastian.Ya,
        Disabilitas = Disabilitas.Mental,
        DisabilitasBerat = Kepastian.Ya,
        Sekolah = JenjangSekolah.Sd,
        Pengurus = Kepastian.Ya,
    };

    [Fact]
    public void A_correction_of_a_person_replaces_each_member_that_it_names_and_no_other()
    {
        KontrakAnggota.Gabungan(Lama, Baru, new Penduduk(), static (a, b) => Register.Digabung(a, b with { WilayahTakTerbaca = false }), nameof(Penduduk.WilayahTakTerbaca));

        // A region that could not be read is unknown until one is given.
        Penduduk takTerbaca = Lama with { Wilayah = null, WilayahTakTerbaca = true };
        Assert.True(Register.Digabung(takTerbaca, new Penduduk { Nama = "Wulan" }).WilayahTakTerbaca);
        Assert.False(Register.Digabung(takTerbaca, Baru).WilayahTakTerbaca);
    }

    [Fact]
    public void A_step_of_a_usulan_replaces_each_fact_that_it_names_and_no_other()
    {
        DataUsulan lama = new()
        {
            JenisUsulan = JenisUsulan.BaruTanpaProgram,
            Jalur = JalurUsulan.Musdes,
            Orang = Lama,
            Program = ProgramBansos.Pkh,
            Golongan = GolonganAntrian.Lain,
            Asal = AsalUsulan.RtRw,
            BeritaAcara = false,
            DasarKemensos = default(DasarUsulanKemensos),
            Kanal = "Cek Bansos",
            CalonProgram = false,
            Kepadanan = VonisKepadanan.Padan,
            Elemen = [],
            AnggotaKk = 1,
            AnggotaDiusulkan = 1,
            Survei = false,
            FotoRumah = false,
            FotoKk = false,
            Surat = RangkaianKelayakan.SuratSah(new(2024, 2, 1), StatusSurat.Menunggu),
        };
        DataUsulan baru = new()
        {
            JenisUsulan = JenisUsulan.BaruDenganProgram,
            Jalur = JalurUsulan.Mandiri,
            Orang = Baru,
            Program = ProgramBansos.Sembako,
            Golongan = Enum.GetValues<GolonganAntrian>().First(g => g != GolonganAntrian.Lain),
            Asal = Enum.GetValues<AsalUsulan>().First(a => a != AsalUsulan.RtRw),
            BeritaAcara = true,
            DasarKemensos = Enum.GetValues<DasarUsulanKemensos>().First(d => d != default),
            Kanal = "SIKS-NG",
            CalonProgram = true,
            Kepadanan = VonisKepadanan.TidakPadan,
            Elemen = [new HasilElemen(ElemenKepadanan.Nama, StatusTemuan.Terpenuhi, 100, 100)],
            AnggotaKk = 2,
            AnggotaDiusulkan = 2,
            Survei = true,
            FotoRumah = true,
            FotoKk = true,
            Surat = RangkaianKelayakan.SuratSah(new(2024, 2, 1)),
        };
        KontrakAnggota.Gabungan(lama, baru, new DataUsulan(), static (a, b) => a.Diganti(b));
        Assert.Same(lama, lama.Diganti(null));
    }
}
