namespace Dtks.Domain;

/// <content>Rules of the family KF.</content>
public sealed partial class Aturan
{
    /// <summary>KF-1: A fixed place of shelter.</summary>
    public static readonly Aturan KF1 = new(
        RumpunAturan.KF,
        1,
        "Tempat berteduh tetap",
        "A fixed place of shelter",
        "22 teks",
        """
        BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-1 | teks | 22
        (arah) KEPMENSOS-262-2022 | pasal/diktum tidak disebut spesifikasi | luar | 22
        """);

    /// <summary>KF-2: The head or pengurus of the family still works.</summary>
    public static readonly Aturan KF2 = new(
        RumpunAturan.KF,
        2,
        "Kepala atau pengurus keluarga masih bekerja",
        "The head or pengurus of the family still works",
        "22 teks",
        """
        BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-2 | teks | 22
        (arah) KEPMENSOS-262-2022 | pasal/diktum tidak disebut spesifikasi | luar | 22
        """);

    /// <summary>KF-3: Food spending above the limit (70 %).</summary>
    public static readonly Aturan KF3 = new(
        RumpunAturan.KF,
        3,
        "Pengeluaran pangan di atas batas (70 %)",
        "Food spending above the limit (70 %)",
        "22 teks",
        """
        BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-3 | teks | 22
        (arah) KEPMENSOS-262-2022 | pasal/diktum tidak disebut spesifikasi | luar | 22
        """,
        "Survei SIKS-NG menanyakan 70 %, Kepmensos 262/HUK/2022 menyebut separuh; dapat diubah lewat kebijakan");

    /// <summary>KF-4: Floor of earth or plaster.</summary>
    public static readonly Aturan KF4 = new(
        RumpunAturan.KF,
        4,
        "Lantai tanah atau plesteran",
        "Floor of earth or plaster",
        "22 teks",
        """
        BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-4 | teks | 22
        (arah) KEPMENSOS-262-2022 | pasal/diktum tidak disebut spesifikasi | luar | 22
        """);

    /// <summary>KF-5: An own toilet.</summary>
    public static readonly Aturan KF5 = new(
        RumpunAturan.KF,
        5,
        "Fasilitas BAB sendiri",
        "An own toilet",
        "22 teks",
        """
        BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-5 | teks | 22
        (arah) KEPMENSOS-262-2022 | pasal/diktum tidak disebut spesifikasi | luar | 22
        """);

    /// <summary>KF-6: Living with other family members.</summary>
    public static readonly Aturan KF6 = new(
        RumpunAturan.KF,
        6,
        "Tinggal bersama anggota keluarga lain",
        "Living with other family members",
        "22 tafsir",
        """
        BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-6 | teks | 22
        (arah) BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-6 | tafsir | 22
        """,
        "Netral: tidak menunjuk ke mana pun");

    /// <summary>KF-7: Worried about food or went without it in the last year.</summary>
    public static readonly Aturan KF7 = new(
        RumpunAturan.KF,
        7,
        "Pernah khawatir atau tidak makan setahun terakhir",
        "Worried about food or went without it in the last year",
        "22 teks",
        """
        BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-7 | teks | 22
        (arah) KEPMENSOS-262-2022 | pasal/diktum tidak disebut spesifikasi | luar | 22
        """);

    /// <summary>KF-8: Any spending on clothes in the last year.</summary>
    public static readonly Aturan KF8 = new(
        RumpunAturan.KF,
        8,
        "Ada pengeluaran pakaian setahun terakhir",
        "Any spending on clothes in the last year",
        "22 teks",
        """
        BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-8 | teks | 22
        (arah) KEPMENSOS-262-2022 | pasal/diktum tidak disebut spesifikasi | luar | 22
        """);

    /// <summary>KF-9: Walls of bamboo, wire or wood.</summary>
    public static readonly Aturan KF9 = new(
        RumpunAturan.KF,
        9,
        "Dinding bambu, kawat, atau kayu",
        "Walls of bamboo, wire or wood",
        "22 teks",
        """
        BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-9 | teks | 22
        (arah) KEPMENSOS-262-2022 | pasal/diktum tidak disebut spesifikasi | luar | 22
        """);

    /// <summary>KF-10: Light from 450 watt PLN or no electricity.</summary>
    public static readonly Aturan KF10 = new(
        RumpunAturan.KF,
        10,
        "Penerangan PLN 450 watt atau bukan listrik",
        "Light from 450 watt PLN or no electricity",
        "22 teks",
        """
        BS24 | Gambar 2.17 (Survei Kriteria), pertanyaan ke-10 | teks | 22
        (arah) KEPMENSOS-262-2022 | pasal/diktum tidak disebut spesifikasi | luar | 22
        """);
}
