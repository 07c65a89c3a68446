using Dtks.Domain;
using Dtks.Testing;
using FluentValidation.Results;
using NodaTime;

namespace Dtks.Rules.Tests;

public class ValidatorUsulanTests
{
    private static readonly BahanUsulan Sah = PembangkitUsulan.Lengkap;

    public static TheoryData<string, string, BahanUsulan> Cacat => new()
    {
        { "UB-1", "jenis", Sah with { Jenis = default, Program = null } },
        { "UB-1", "jenis", Sah with { Jenis = (JenisUsulan)4 } },
        { "UB-1", "program", Sah with { Jenis = JenisUsulan.BaruTanpaProgram } },
        { "UB-2", "program", Sah with { Program = null } },
        { "UB-2", "program", Sah with { Jenis = JenisUsulan.BaruDenganProgram, Program = null } },
        { "UB-5", "anggota_kk", Sah with { AnggotaKk = 0, AnggotaDiusulkan = null } },
        { "UB-5", "anggota_diusulkan", Sah with { AnggotaDiusulkan = -1 } },
        { "UB-5", "anggota_diusulkan", Sah with { AnggotaDiusulkan = 5 } },
        { "UB-6", "tanggal", Sah with { Tanggal = new LocalDate(0, 1, 1) } },
        { "UB-6", "tanggal", Sah with { Tanggal = new LocalDate(2024, 2, 10).WithCalendar(CalendarSystem.Julian) } },
        { "UB-7", "jalur", Sah with { Jalur = default } },
        { "UB-7", "asal", Sah with { Asal = (AsalUsulan)9 } },
        { "UB-7", "dasar_kemensos", Sah with { DasarKemensos = (DasarUsulanKemensos)9 } },
        { "UB-8", "finalisasi_oleh", Sah with { FinalisasiOleh = default(PeranPengguna) } },
        { "UB-11", "verval", Sah with { Verval = default(HasilVerval) } },
        { "UB-13", "dokumen", Sah with { Dokumen = [(DokumenUsulan)9] } },
    };

    [Fact]
    public void Well_formed_records_pass()
    {
        ValidatorUsulan validator = new();
        Bersama.Properti.UntukSemua(PembangkitUsulan.ArbBahan, bahan => validator.Validate(bahan).IsValid);
    }

    [Theory]
    [MemberData(nameof(Cacat))]
    public void Every_defect_has_its_rule_member_and_message_in_two_languages(string aturan, string bidang, BahanUsulan bahan)
    {
        ValidationFailure satu = Assert.Single(new ValidatorUsulan().Validate(bahan).Errors);
        Assert.Equal(aturan, satu.ErrorCode);
        string[] bahasa = satu.ErrorMessage.Split(" / ", 2);
        Assert.Equal(2, bahasa.Length);
        Assert.All(bahasa, b => Assert.StartsWith($"{bidang}: ", b, StringComparison.Ordinal));
        Assert.DoesNotContain("'", satu.ErrorMessage, StringComparison.Ordinal);
    }
}
