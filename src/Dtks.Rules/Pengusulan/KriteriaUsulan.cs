using System.Globalization;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>What a usulan must be about: UB-1 to UB-5 and PB-3.</summary>
internal static class KriteriaUsulan
{
    public static TemuanUsulan Ub1(BahanUsulan bahan) => bahan.Jenis == JenisUsulan.ProgramUntukTerdaftar
        ? new(Aturan.UB1, StatusTemuan.TidakBerlaku)
        : new(Aturan.UB1, GabunganSyarat.Semua(!bahan.DiDtks), NilaiBukti.Dari("di_dtks", bahan.DiDtks));

    public static TemuanUsulan Ub2(BahanUsulan bahan) => bahan.Jenis != JenisUsulan.ProgramUntukTerdaftar
        ? new(Aturan.UB2, StatusTemuan.TidakBerlaku)
        : new(
            Aturan.UB2,
            GabunganSyarat.Semua(bahan.DiDtks, !bahan.PenerimaProgram, !bahan.CalonProgram),
            NilaiBukti.Dari("di_dtks", bahan.DiDtks),
            NilaiBukti.Dari("penerima_program", bahan.PenerimaProgram),
            NilaiBukti.Dari("calon_program", bahan.CalonProgram));

    public static TemuanUsulan Ub3(BahanUsulan bahan) => bahan.Kepadanan switch
    {
        BuktiKepadanan.WebService web => AmbangKepadanan.Periksa(web.Putusan),
        _ => new(Aturan.UB3, StatusTemuan.TidakDiketahui, new ButirBukti("kepadanan", null)),
    };

    public static TemuanUsulan Ub4(BahanUsulan bahan) => bahan.Kepadanan switch
    {
        BuktiKepadanan.WebService => new(Aturan.UB4, StatusTemuan.Terpenuhi, new ButirBukti("kepadanan.sumber", "web-service")),
        BuktiKepadanan.Taksiran => new(Aturan.UB4, StatusTemuan.TidakTerpenuhi, new ButirBukti("kepadanan.sumber", "taksiran")),
        _ => new(Aturan.UB4, StatusTemuan.TidakDiketahui, new ButirBukti("kepadanan", null)),
    };

    public static TemuanUsulan Ub5(BahanUsulan bahan) => bahan.Program is not { Satuan: SatuanProgram.Keluarga }
        ? new(Aturan.UB5, StatusTemuan.TidakBerlaku)
        : new(
            Aturan.UB5,
            GabunganSyarat.Semua(bahan.AnggotaDiusulkan is { } usul && bahan.AnggotaKk is { } kk ? usul == kk : null),
            NilaiBukti.Dari("anggota_kk", bahan.AnggotaKk),
            NilaiBukti.Dari("anggota_diusulkan", bahan.AnggotaDiusulkan));

    public static TemuanUsulan Pb3(BahanUsulan bahan) => new(
        Aturan.PB3,
        GabunganSyarat.Semua(bahan.Jenis == JenisUsulan.ProgramUntukTerdaftar, !bahan.PenerimaProgram),
        new ButirBukti("jenis", ((int)bahan.Jenis).ToString(CultureInfo.InvariantCulture)),
        NilaiBukti.Dari("penerima_program", bahan.PenerimaProgram));
}
