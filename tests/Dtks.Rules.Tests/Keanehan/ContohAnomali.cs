using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>People without any anomaly, and how the tests print findings.</summary>
internal static class ContohAnomali
{
    public static readonly LocalDate Per = new(2024, 2, 15);

    public static readonly KonteksAnomali Konteks = new(Per);

    /// <summary>A kepala keluarga, born 1991-08-17, without anomaly.</summary>
    public static Penduduk Kepala { get; } = new()
    {
        Nik = Nik.Check("3374991708910003"),
        NomorKk = NomorKk.Check("3374990101150007"),
        Nama = "Bagas Prakosa",
        TanggalLahir = new(1991, 8, 17),
        JenisKelamin = JenisKelamin.LakiLaki,
        Hubungan = HubunganKeluarga.KepalaKeluarga,
        StatusKawin = StatusKawin.Kawin,
        Pekerjaan = Pekerjaan.DariKode(1),
        NamaIbuKandung = "Sutarmi",
        Alamat = "Jl. Melati No. 3",
        Rt = 2,
        Rw = 5,
        Wilayah = KodeWilayah.Parse("33.74.99.1001"),
        Pengurus = Kepastian.Ya,
    };

    /// <summary>His istri, born 1993-03-02, without anomaly.</summary>
    public static Penduduk Istri { get; } = Kepala with
    {
        Nik = Nik.Check("3374994203930004"),
        Nama = "Wening Lestari",
        TanggalLahir = new(1993, 3, 2),
        JenisKelamin = JenisKelamin.Perempuan,
        Hubungan = HubunganKeluarga.Istri,
        NamaIbuKandung = "Ratih",
        Pengurus = Kepastian.Tidak,
    };

    /// <summary>Their daughter, born 2015-05-20, without anomaly.</summary>
    public static Penduduk Anak { get; } = Kepala with
    {
        Nik = Nik.Check("3374996005150005"),
        Nama = "Ayu Prakosa",
        TanggalLahir = new(2015, 5, 20),
        JenisKelamin = JenisKelamin.Perempuan,
        Hubungan = HubunganKeluarga.Anak,
        NamaIbuKandung = "Wening Lestari",
        Pengurus = Kepastian.Tidak,
    };

    /// <summary>One line for each finding: position, rule, severity, field, cause.</summary>
    public static string[] Tulis(IEnumerable<TemuanAnomali> temuan) =>
        [.. temuan.Select(t => $"{t} {t.Sebab}")];

    /// <summary>The findings of a list as of <see cref="Per"/>.</summary>
    public static string[] Periksa(params Penduduk[] orang) => Tulis(PemeriksaanAnomali.Periksa(orang, Konteks).Temuan);
}
