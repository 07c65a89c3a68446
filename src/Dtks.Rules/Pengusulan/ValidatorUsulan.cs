using System.Linq.Expressions;
using Dtks.Domain;
using FluentValidation;
using NodaTime;

namespace Dtks.Rules;

/// <summary>Says whether the record of a usulan is well formed: listed codes, and members that do not contradict each other.</summary>
/// <remarks>
/// Not whether the usulan meets the rules: that is <see cref="PemeriksaanUsulan"/>, which refuses a record that fails here. Error codes are rule ids; messages
/// are in Indonesian, then English, and as a <see cref="Pesan"/> without the member's name in <c>CustomState</c>; attempted values are codes and counts, never a personal number. Do not add rules to a shared instance.
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

        Katakan(
            RuleFor(b => b.Program).Null().When(b => b.Jenis == JenisUsulan.BaruTanpaProgram), Aturan.UB1, "program",
            "usulan jenis 1 tidak memakai program; kosongkan, atau pakai jenis 2.",
            "a usulan of kind 1 has no programme; leave it out, or use kind 2.");
        Katakan(
            RuleFor(b => b.Program).NotNull().When(b => b.Jenis is JenisUsulan.BaruDenganProgram or JenisUsulan.ProgramUntukTerdaftar), Aturan.UB2, "program",
            "usulan jenis 2 dan 3 harus menyebut program.",
            "a usulan of kind 2 or 3 must name its programme.");
        Katakan(
            RuleFor(b => b.AnggotaKk).GreaterThanOrEqualTo(1), Aturan.UB5, "anggota_kk",
            "jumlah anggota KK paling sedikit 1.",
            "a KK has at least 1 member.");
        Katakan(
            RuleFor(b => b.AnggotaDiusulkan).GreaterThanOrEqualTo(0), Aturan.UB5, "anggota_diusulkan",
            "jumlah tidak boleh negatif.",
            "the count must not be negative.");
        Katakan(
            RuleFor(b => b.AnggotaDiusulkan).Must((b, diusulkan) => !(diusulkan > b.AnggotaKk)), Aturan.UB5, "anggota_diusulkan",
            "tidak boleh lebih banyak daripada anggota KK.",
            "must not exceed the members of the KK.");
        DariDaftar(
            RuleFor(b => b.Dokumen).Must(dokumen => dokumen is not { } ada || (!ada.IsDefault && ada.All(TabelPengusulan.Dokumen.Memuat))), Aturan.UB13, "dokumen", TabelPengusulan.Dokumen);

        // Why: the windows are those of a month of the ISO calendar in a year that a period can name.
        Katakan(
            RuleFor(b => b.Tanggal).Must(t => t.Calendar == CalendarSystem.Iso && t.Year is >= 1 and <= 9999), Aturan.UB6, "tanggal",
            "gunakan kalender ISO, tahun 1 sampai 9999.",
            "use the ISO calendar, years 1 to 9999.");
    }

    private static void Katakan<T>(IRuleBuilderOptions<BahanUsulan, T> syarat, Aturan aturan, string bidang, string indonesia, string inggris) =>
        syarat.WithErrorCode(aturan.ToString()).WithName(bidang)
            .WithState(_ => new Pesan(aturan.ToString(), indonesia, inggris))
            .WithMessage(_ => $"{bidang}: {indonesia} / {bidang}: {inggris}");

    private static void DariDaftar<T, TKode>(IRuleBuilderOptions<BahanUsulan, T> syarat, Aturan aturan, string bidang, TabelKode<TKode> tabel)
        where TKode : struct, Enum
    {
        Pesan pesan = tabel.PesanTakDikenal();
        Katakan(syarat, aturan, bidang, pesan.Indonesia, pesan.Inggris);
    }

    private void Anggota<T>(Expression<Func<BahanUsulan, T>> anggota, Aturan aturan, string bidang, TabelKode<T> tabel)
        where T : struct, Enum =>
        DariDaftar(RuleFor(anggota).Must(tabel.Memuat), aturan, bidang, tabel);

    private void AnggotaBilaAda<T>(Expression<Func<BahanUsulan, T?>> anggota, Aturan aturan, string bidang, TabelKode<T> tabel)
        where T : struct, Enum =>
        DariDaftar(RuleFor(anggota).Must(nilai => nilai is not { } ada || tabel.Memuat(ada)), aturan, bidang, tabel);
}
