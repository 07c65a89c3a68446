using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using FluentValidation.Results;

namespace Dtks.Rules;

/// <summary>Examines a usulan under UB-1 to UB-13 and PB-3.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class PemeriksaanUsulan
{
    private static readonly ValidatorUsulan Validator = new();

    /// <summary>Examines a usulan.</summary>
    /// <param name="bahan">Its facts; what is null is not known.</param>
    /// <param name="kebijakan">The policy; null = the defaults. No rule of a usulan depends on it today.</param>
    /// <param name="edisi">The edition, for any period; null lets the day of the proposal choose.</param>
    /// <returns>Every finding, UB-1 to UB-13 by number and PB-3 for PBI-JK, and the verdict.</returns>
    /// <exception cref="ArgumentException">The record is not well formed (see <see cref="ValidatorUsulan"/>).</exception>
    /// <exception cref="DiLuarCakupanException">The edition has no rules of usulan, or no edition was named and the period is not modelled.</exception>
    public static HasilPemeriksaanUsulan Periksa(BahanUsulan bahan, KebijakanDtks? kebijakan = null, EdisiAturan? edisi = null)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        _ = kebijakan;
        ValidationResult bentuk = Validator.Validate(bahan);
        if (!bentuk.IsValid)
        {
            ValidationFailure pertama = bentuk.Errors[0];
            throw new ArgumentException($"{pertama.ErrorCode}: {pertama.ErrorMessage}", nameof(bahan));
        }

        Periode periode = Periode.Dari(bahan.Tanggal);
        EdisiAturan dipakai = EdisiAturan.Tentukan(periode, edisi);
        if (!dipakai.PunyaJendelaBulanan)
        {
            throw TanpaAturan(dipakai);
        }

        var temuan = ImmutableArray.CreateBuilder<TemuanUsulan>(14);
        temuan.Add(KriteriaUsulan.Ub1(bahan));
        temuan.Add(KriteriaUsulan.Ub2(bahan));
        temuan.Add(KriteriaUsulan.Ub3(bahan));
        temuan.Add(KriteriaUsulan.Ub4(bahan));
        temuan.Add(KriteriaUsulan.Ub5(bahan));
        temuan.Add(TataCaraUsulan.Ub6(bahan, JendelaUsulan(bahan, dipakai)));
        temuan.Add(TataCaraUsulan.Ub7(bahan));
        temuan.Add(TataCaraUsulan.Ub8(bahan, dipakai));
        temuan.Add(TataCaraUsulan.Ub9(bahan, JendelaSurat(bahan, dipakai), dipakai));
        temuan.Add(TataCaraUsulan.Ub10());
        temuan.Add(TataCaraUsulan.Ub11(bahan));
        temuan.Add(TataCaraUsulan.Ub12(bahan));
        temuan.Add(TataCaraUsulan.Ub13(bahan));
        if (bahan.UntukPbi)
        {
            temuan.Add(KriteriaUsulan.Pb3(bahan));
        }

        // Dasar: UB-1 to UB-5 came with Kepmensos 150/HUK/2022; an older edition does not know them.
        for (int i = 0; i < temuan.Count; i++)
        {
            if (!temuan[i].Aturan.BerlakuPada(dipakai))
            {
                temuan[i] = new TemuanUsulan(temuan[i].Aturan, StatusTemuan.TidakBerlaku);
            }
        }

        return new HasilPemeriksaanUsulan(dipakai, temuan.ToImmutable(), bahan.MasukanWarga);
    }

    /// <summary>The window of the proposal: pengusulan, or verval-pbi for PBI-JK (UB-6, PB-4).</summary>
    internal static Jendela JendelaUsulan(BahanUsulan bahan, EdisiAturan edisi) =>
        Jendela(bahan, edisi, bahan.UntukPbi ? KegiatanBulanan.VervalPbi : KegiatanBulanan.Pengusulan);

    private static Jendela JendelaSurat(BahanUsulan bahan, EdisiAturan edisi) =>
        Jendela(bahan, edisi, bahan.UntukPbi ? KegiatanBulanan.VervalPbi : KegiatanBulanan.PengesahanUsulan);

    private static Jendela Jendela(BahanUsulan bahan, EdisiAturan edisi, KegiatanBulanan kegiatan) =>
        KalenderDtks.Jendela(Periode.Dari(bahan.Tanggal), edisi)[kegiatan] ?? throw TanpaAturan(edisi);

    private static DiLuarCakupanException TanpaAturan(EdisiAturan edisi) => new(new Pesan(
        "EDISI-TANPA-ATURAN-USULAN",
        string.Create(CultureInfo.InvariantCulture, $"Edisi {edisi.Id} tidak memuat aturan usulan bulanan: di luar cakupan."),
        string.Create(CultureInfo.InvariantCulture, $"Edition {edisi.Id} has no rules of monthly usulan: outside coverage.")));
}
