using Dtks.Domain;
using Dtks.Testing;
using FluentValidation.Results;
using NodaTime;

namespace Dtks.Rules.Tests.Keberadaan;

/// <summary>KP-6: KYC of the pengurus, by example, as properties, and through FluentValidation.</summary>
public class KycTests
{
    private static readonly string[] Bidang = ["nama_pengurus", "nik_pengurus", "tanggal_lahir_pengurus", "ibu_kandung", "alamat"];

    private static readonly KycPengurus Lengkap = new()
    {
        NamaPengurus = "Sutarmi",
        NikPengurus = Nik.Check("3374995708910003"),
        TanggalLahirPengurus = new LocalDate(1991, 8, 17),
        NamaIbuKandung = "Wening",
        Alamat = "Jl. Melati 3",
    };

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, false)]
    public void Found_households_are_active_and_need_the_kyc(int kode, bool aktif)
    {
        var status = (StatusKeberadaan)kode;
        HasilKyc kosong = PemeriksaanKyc.Periksa(status, new());
        Assert.Equal(aktif, kosong.Aktif);
        Assert.Equal(aktif, kosong.Wajib);
        Assert.Equal(aktif ? Bidang : [], kosong.Kurang.Select(TabelKeberadaan.Bidang.Kode));
        Assert.Empty(PemeriksaanKyc.Periksa(status, Lengkap).Kurang);
        Assert.Equal("KP-6", kosong.Aturan.ToString());
    }

    [Fact]
    public void Each_missing_field_is_a_finding_and_blank_or_unreadable_is_missing()
    {
        Assert.Equal([BidangKyc.NamaPengurus], Kurang(Lengkap with { NamaPengurus = " " }));
        Assert.Equal([BidangKyc.NikPengurus], Kurang(Lengkap with { NikPengurus = default }));
        Assert.Equal([BidangKyc.NikPengurus], Kurang(Lengkap with { NikPengurus = Nik.Check("337499570891000") }));
        Assert.Equal([BidangKyc.TanggalLahirPengurus], Kurang(Lengkap with { TanggalLahirPengurus = null }));
        Assert.Equal([BidangKyc.IbuKandung], Kurang(Lengkap with { NamaIbuKandung = "\t" }));
        Assert.Equal([BidangKyc.Alamat], Kurang(Lengkap with { Alamat = "" }));
        Assert.Equal([BidangKyc.NamaPengurus, BidangKyc.Alamat], Kurang(Lengkap with { NamaPengurus = null, Alamat = null }));
    }

    [Fact]
    public void Validator_and_check_report_the_same_without_personal_data() => Properti.UntukSemua(PembangkitKeberadaan.ArbLaporan, laporan =>
    {
        ValidationResult temuan = new KycValidator().Validate(laporan);
        HasilKyc hasil = PemeriksaanKyc.Periksa(laporan.Keberadaan, laporan.Kyc);
        Assert.Equal(hasil.Kurang.Select(b => $"KP-6-{TabelKeberadaan.Bidang.Kode(b)}"), temuan.Errors.Select(e => e.ErrorCode));
        Assert.All(temuan.Errors, e =>
        {
            Assert.Null(e.AttemptedValue);
            Assert.Equal(FluentValidation.Severity.Error, e.Severity);
            Assert.Contains(" / ", e.ErrorMessage, StringComparison.Ordinal);
            Assert.StartsWith("Kyc.", e.PropertyName, StringComparison.Ordinal);
            Assert.DoesNotMatch("[0-9]{6}", e.ErrorMessage);
        });
        foreach (string? teks in new[] { laporan.Kyc.NamaPengurus, laporan.Kyc.NamaIbuKandung, laporan.Kyc.Alamat }.Where(t => !string.IsNullOrWhiteSpace(t)))
        {
            Assert.DoesNotContain(teks!, temuan.ToString() + laporan + hasil, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Validator_reports_a_status_outside_the_list_and_absent_kyc()
    {
        Assert.Equal("KP-6-keberadaan", Assert.Single(new KycValidator().Validate(new LaporanKeberadaan(default, Lengkap)).Errors).ErrorCode);
        Assert.Equal("KP-6-kyc", Assert.Single(new KycValidator().Validate(new LaporanKeberadaan(StatusKeberadaan.DitemukanAdaUpdate, null!)).Errors).ErrorCode);
        Assert.Throws<ArgumentOutOfRangeException>(() => PemeriksaanKyc.Periksa(default, Lengkap));
        Assert.Throws<ArgumentOutOfRangeException>(() => PemeriksaanKyc.Aktif((StatusKeberadaan)6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lengkap.Ada(default));
    }

    [Fact]
    public void An_unreadable_nik_has_its_own_message()
    {
        LaporanKeberadaan laporan = new(StatusKeberadaan.DitemukanTanpaUpdate, Lengkap with { NikPengurus = Nik.Check("337499570891000") });
        Assert.Contains("tidak terbaca", Assert.Single(new KycValidator().Validate(laporan).Errors).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_of_other_surveys_are_refused()
    {
        Assert.Equal(StatusKeberadaan.TidakDitemukan, TabelKependudukan.Keberadaan.Baca(new KodeDaftar(TabelKependudukan.Keberadaan.NamaDaftar, "c")));
        Assert.Equal("TABEL-DAFTAR-LAIN", Assert.Throws<DtksFormatException>(() => TabelKependudukan.Keberadaan.Baca(new KodeDaftar("keberadaan keluarga (Regsosek)", "3"))).Kode);
        Assert.Throws<DtksFormatException>(() => TabelKependudukan.Keberadaan.Baca("6"));
    }

    [Fact]
    public void Texts_are_those_of_the_protocol() => KontrakTabel.Uji(TabelKeberadaan.Bidang, Bidang);

    private static BidangKyc[] Kurang(KycPengurus kyc) => PemeriksaanKyc.Periksa(StatusKeberadaan.DitemukanTanpaUpdate, kyc).Kurang.ToArray();
}
