using System.Linq.Expressions;
using Dtks.Domain;
using FluentValidation;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Says whether the record of a usulan is well formed: listed codes, and members that do not contradict each other.</summary>
/// <remarks>
/// Not whether the usulan meets the rules: that is <see cref="PemeriksaanUsulan"/>, which refuses a record that fails here. Error codes are rule ids; messages
/// are in Indonesian, then English; attempted values are codes and counts, never a personal number. Do not add rules to a shared instance.
/// </remarks>
public sealed class ValidatorUsulan : AbstractValidator<BahanUsulan>
{
    /// <summary>Makes the validator.</summary>
    public ValidatorUsulan()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;

        Anggota(b => b.Jenis, Aturan.UB1, "jenis", TabelPengusulan.Jenis);
        Anggota(b => b.Jalur, Aturan.UB7, "jalur", TabelPengusulan.Jalur);
        AnggotaBilaAda(b => b.Asal, Aturan.UB7, "asal", TabelPengusulan.Asal);
        AnggotaBilaAda(b => b.DasarKemensos, Aturan.UB7, "dasar_kemensos", TabelPengusulan.DasarKemensos);
        AnggotaBilaAda(b => b.FinalisasiOleh, Aturan.UB8, "finalisasi_oleh", TabelKewenangan.Peran);
        AnggotaBilaAda(b => b.Verval, Aturan.UB11, "verval", TabelPengusulan.Verval);

        RuleFor(b => b.Program).Null()
            .When(b => b.Jenis == JenisUsulan.BaruTanpaProgram)
            .WithErrorCode(Aturan.UB1.ToString()).WithName("program")
            .WithMessage("program: usulan jenis 1 tidak memakai program; kosongkan, atau pakai jenis 2. / program: a usulan of kind 1 has no programme; leave it out, or use kind 2.");
        RuleFor(b => b.Program).NotNull()
            .When(b => b.Jenis is JenisUsulan.BaruDenganProgram or JenisUsulan.ProgramUntukTerdaftar)
            .WithErrorCode(Aturan.UB2.ToString()).WithName("program")
            .WithMessage("program: usulan jenis 2 dan 3 harus menyebut program. / program: a usulan of kind 2 or 3 must name its programme.");
        RuleFor(b => b.AnggotaKk).GreaterThanOrEqualTo(1)
            .WithErrorCode(Aturan.UB5.ToString()).WithName("anggota_kk")
            .WithMessage("anggota_kk: jumlah anggota KK paling sedikit 1. / anggota_kk: a KK has at least 1 member.");
        RuleFor(b => b.AnggotaDiusulkan).GreaterThanOrEqualTo(0)
            .WithErrorCode(Aturan.UB5.ToString()).WithName("anggota_diusulkan")
            .WithMessage("anggota_diusulkan: jumlah tidak boleh negatif. / anggota_diusulkan: the count must not be negative.");
        RuleFor(b => b.AnggotaDiusulkan).Must((b, diusulkan) => !(diusulkan > b.AnggotaKk))
            .WithErrorCode(Aturan.UB5.ToString()).WithName("anggota_diusulkan")
            .WithMessage("anggota_diusulkan: tidak boleh lebih banyak daripada anggota KK. / anggota_diusulkan: must not exceed the members of the KK.");
        RuleFor(b => b.Dokumen).Must(dokumen => dokumen is not { } ada || (!ada.IsDefault && ada.All(TabelPengusulan.Dokumen.Memuat)))
            .WithErrorCode(Aturan.UB13.ToString()).WithName("dokumen")
            .WithMessage(_ => DiLuarDaftar("dokumen", TabelPengusulan.Dokumen));

        // Why: the windows are those of a month of the ISO calendar in a year that a period can name.
        RuleFor(b => b.Tanggal).Must(t => t.Calendar == CalendarSystem.Iso && t.Year is >= 1 and <= 9999)
            .WithErrorCode(Aturan.UB6.ToString()).WithName("tanggal")
            .WithMessage("tanggal: gunakan kalender ISO, tahun 1 sampai 9999. / tanggal: use the ISO calendar, years 1 to 9999.");
    }

    private static string DiLuarDaftar<T>(string bidang, TabelKode<T> tabel)
        where T : struct, Enum
    {
        Pesan pesan = tabel.PesanTakDikenal();
        return $"{bidang}: {pesan.Indonesia} / {bidang}: {pesan.Inggris}";
    }

    private void Anggota<T>(Expression<Func<BahanUsulan, T>> anggota, Aturan aturan, string bidang, TabelKode<T> tabel)
        where T : struct, Enum =>
        RuleFor(anggota).Must(tabel.Memuat)
            .WithErrorCode(aturan.ToString()).WithName(bidang).WithMessage(_ => DiLuarDaftar(bidang, tabel));

    private void AnggotaBilaAda<T>(Expression<Func<BahanUsulan, T?>> anggota, Aturan aturan, string bidang, TabelKode<T> tabel)
        where T : struct, Enum =>
        RuleFor(anggota).Must(nilai => nilai is not { } ada || tabel.Memuat(ada))
            .WithErrorCode(aturan.ToString()).WithName(bidang).WithMessage(_ => DiLuarDaftar(bidang, tabel));
}
