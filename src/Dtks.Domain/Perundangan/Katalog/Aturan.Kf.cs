namespace Dtks.Domain;

/// <content>Rules of the family KF.</content>
public sealed partial class Aturan
{
    /// <summary>KF-1: A fixed place of shelter.</summary>
    public static readonly Aturan KF1 = new(
        RumpunAturan.KF,
        1,
        KelasAturan.Luar,
        "Tempat berteduh tetap",
        "A fixed place of shelter",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayarSiksNg), new(Sumber.Kepmensos262Tahun2022)]);

    /// <summary>KF-2: The head or pengurus of the family still works.</summary>
    public static readonly Aturan KF2 = new(
        RumpunAturan.KF,
        2,
        KelasAturan.Luar,
        "Kepala atau pengurus keluarga masih bekerja",
        "The head or pengurus of the family still works",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayarSiksNg), new(Sumber.Kepmensos262Tahun2022)]);

    /// <summary>KF-3: Food spending above the limit (70 %).</summary>
    public static readonly Aturan KF3 = new(
        RumpunAturan.KF,
        3,
        KelasAturan.Tafsir,
        "Pengeluaran pangan di atas batas (70 %)",
        "Food spending above the limit (70 %)",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayarSiksNg), new(Sumber.Kepmensos262Tahun2022)],
        "Survei SIKS-NG menanyakan 70 %, Kepmensos 262/HUK/2022 menyebut separuh; dapat diubah lewat kebijakan");

    /// <summary>KF-4: Floor of earth or plaster.</summary>
    public static readonly Aturan KF4 = new(
        RumpunAturan.KF,
        4,
        KelasAturan.Luar,
        "Lantai tanah atau plesteran",
        "Floor of earth or plaster",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayarSiksNg), new(Sumber.Kepmensos262Tahun2022)]);

    /// <summary>KF-5: An own toilet.</summary>
    public static readonly Aturan KF5 = new(
        RumpunAturan.KF,
        5,
        KelasAturan.Luar,
        "Fasilitas BAB sendiri",
        "An own toilet",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayarSiksNg), new(Sumber.Kepmensos262Tahun2022)]);

    /// <summary>KF-6: Living with other family members.</summary>
    public static readonly Aturan KF6 = new(
        RumpunAturan.KF,
        6,
        KelasAturan.Luar,
        "Tinggal bersama anggota keluarga lain",
        "Living with other family members",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayarSiksNg)],
        "Netral: tidak menunjuk ke mana pun");

    /// <summary>KF-7: Worried about food or went without it in the last year.</summary>
    public static readonly Aturan KF7 = new(
        RumpunAturan.KF,
        7,
        KelasAturan.Luar,
        "Pernah khawatir atau tidak makan setahun terakhir",
        "Worried about food or went without it in the last year",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayarSiksNg), new(Sumber.Kepmensos262Tahun2022)]);

    /// <summary>KF-8: Any spending on clothes in the last year.</summary>
    public static readonly Aturan KF8 = new(
        RumpunAturan.KF,
        8,
        KelasAturan.Luar,
        "Ada pengeluaran pakaian setahun terakhir",
        "Any spending on clothes in the last year",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayarSiksNg), new(Sumber.Kepmensos262Tahun2022)]);

    /// <summary>KF-9: Walls of bamboo, wire or wood.</summary>
    public static readonly Aturan KF9 = new(
        RumpunAturan.KF,
        9,
        KelasAturan.Luar,
        "Dinding bambu, kawat, atau kayu",
        "Walls of bamboo, wire or wood",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayarSiksNg), new(Sumber.Kepmensos262Tahun2022)]);

    /// <summary>KF-10: Light from 450 watt PLN or no electricity.</summary>
    public static readonly Aturan KF10 = new(
        RumpunAturan.KF,
        10,
        KelasAturan.Luar,
        "Penerangan PLN 450 watt atau bukan listrik",
        "Light from 450 watt PLN or no electricity",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayarSiksNg), new(Sumber.Kepmensos262Tahun2022)]);
}
