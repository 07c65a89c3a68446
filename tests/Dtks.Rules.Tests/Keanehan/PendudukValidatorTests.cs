using Dtks.Domain;
using FluentValidation;

namespace Dtks.Rules.Tests;

public class PendudukValidatorTests
{
    private static readonly PendudukValidator Penguji = new(ContohAnomali.Konteks);

    [Fact]
    public void A_sound_record_is_valid() => Assert.True(Penguji.Validate(ContohAnomali.Kepala).IsValid);

    [Theory]
    [InlineData("AN-1", Severity.Error, "Nik")]
    [InlineData("AN-4", Severity.Error, "NomorKk")]
    [InlineData("AN-5", Severity.Error, "NamaIbuKandung")]
    [InlineData("AN-7", Severity.Error, "Pekerjaan")]
    [InlineData("AN-8", Severity.Error, "Wilayah")]
    [InlineData("AN-9", Severity.Error, "Nama")]
    [InlineData("AN-11", Severity.Error, "TanggalLahir")]
    [InlineData("AN-13", Severity.Warning, "Rt")]
    [InlineData("AN-14", Severity.Warning, "Alamat")]
    public void An_empty_record_fails_with_code_severity_and_member(string kode, Severity tingkat, string anggota)
    {
        var gagal = Assert.Single(Penguji.Validate(new Penduduk()).Errors, e => e.ErrorCode == kode);
        Assert.Equal((tingkat, anggota), (gagal.Severity, gagal.PropertyName));
        Assert.Null(gagal.AttemptedValue);
        Assert.Contains(" / ", gagal.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(kode, ((TemuanAnomali)gagal.CustomState).Aturan.ToString());
    }

    [Fact]
    public void The_member_of_AN_13_is_the_one_that_is_unknown() =>
        Assert.Equal("Rw", Assert.Single(Penguji.Validate(ContohAnomali.Kepala with { Rw = null }).Errors).PropertyName);

    [Fact]
    public void An_information_is_an_information()
    {
        var gagal = Assert.Single(Penguji.Validate(ContohAnomali.Kepala with { Wilayah = KodeWilayah.Parse("35.01") }).Errors);
        Assert.Equal(("AN-21", Severity.Info), (gagal.ErrorCode, gagal.Severity));
    }

    [Fact]
    public void Members_can_be_selected() =>
        Assert.Equal(
            ["AN-1"],
            Penguji.Validate(new Penduduk(), o => o.IncludeProperties(p => p.Nik)).Errors.Select(e => e.ErrorCode));

    [Fact]
    public void Every_rule_of_one_record_and_no_other() =>
        Assert.Equal(
            ["AN-1", "AN-2", "AN-3", "AN-4", "AN-5", "AN-6", "AN-7", "AN-8", "AN-9", "AN-10", "AN-11", "AN-12", "AN-13", "AN-14", "AN-18", "AN-20", "AN-21"],
            PemeriksaanAnomali.AturanSatuCatatan.Select(a => a.ToString()));
}
