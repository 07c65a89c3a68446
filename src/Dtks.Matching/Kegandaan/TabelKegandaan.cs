using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>The texts of the values on people registered twice.</summary>
public static class TabelKegandaan
{
    /// <summary>Rule ids, GD-1 to GD-5 and GD-N.</summary>
    public static TabelKode<AturanGanda> Aturan { get; } = new(
        "aturan ganda",
        new(AturanGanda.Gd1, "GD-1", "NIK sama"),
        new(AturanGanda.Gd2, "GD-2", "No KK, nama, dan tanggal lahir sama"),
        new(AturanGanda.Gd3, "GD-3", "nama, tanggal lahir, ibu kandung, dan jenis kelamin sama"),
        new(AturanGanda.Gd4, "GD-4", "nama, tanggal lahir, dan ibu kandung mirip di satu kabupaten/kota"),
        new(AturanGanda.Gd5, "GD-5", "NIK selisih satu angka, nama mirip, tanggal lahir sama"),
        new(AturanGanda.GdN, "GD-N", "saudara kembar, bukan ganda"));

    /// <summary>Levels: pasti, kuat, tinjau.</summary>
    public static TabelKode<TingkatGanda> Tingkat { get; } = new(
        "tingkat ganda",
        new(TingkatGanda.Pasti, "pasti", "pasti"),
        new(TingkatGanda.Kuat, "kuat", "kuat"),
        new(TingkatGanda.Tinjau, "tinjau", "perlu ditinjau"));

    /// <summary>Outcomes of comparing one element.</summary>
    public static TabelKode<HasilBanding> Banding { get; } = new(
        "hasil banding",
        new(HasilBanding.TidakDiketahui, "tidak-diketahui", "tidak diketahui"),
        new(HasilBanding.Sama, "sama", "sama"),
        new(HasilBanding.SatuAngkaBeda, "satu-angka-beda", "satu angka beda"),
        new(HasilBanding.AngkaBertukar, "angka-bertukar", "dua angka bertukar"),
        new(HasilBanding.HariBulanTertukar, "hari-bulan-tertukar", "hari dan bulan tertukar"),
        new(HasilBanding.Mirip, "mirip", "mirip"),
        new(HasilBanding.Beda, "beda", "beda"));

    /// <summary>The rule as it stands in the catalogue, with its citation.</summary>
    /// <param name="aturan">A rule from GD-1 to GD-5, or GD-N.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No rule.</exception>
    public static Dtks.Domain.Aturan Dasar(AturanGanda aturan) => aturan switch
    {
        AturanGanda.Gd1 => Dtks.Domain.Aturan.GD1,
        AturanGanda.Gd2 => Dtks.Domain.Aturan.GD2,
        AturanGanda.Gd3 => Dtks.Domain.Aturan.GD3,
        AturanGanda.Gd4 => Dtks.Domain.Aturan.GD4,
        AturanGanda.Gd5 => Dtks.Domain.Aturan.GD5,
        AturanGanda.GdN => Dtks.Domain.Aturan.GDN,
        _ => throw new ArgumentOutOfRangeException(nameof(aturan), "Bukan aturan ganda. / No rule on duplicates."),
    };
}
