namespace Dtks.Domain;

/// <content>Rules of the family DS.</content>
public sealed partial class Aturan
{
    /// <summary>DS-1: Desil 1-10, or belum-ditentukan, tidak-ada, tidak-diketahui; never guessed.</summary>
    public static readonly Aturan DS1 = new(
        RumpunAturan.DS,
        1,
        "Desil 1-10, atau belum-ditentukan, tidak-ada, tidak-diketahui; tidak pernah ditebak",
        "Desil 1-10, or belum-ditentukan, tidak-ada, tidak-diketahui; never guessed",
        "25 luar",
        """
        SUMBER-SEKUNDER | tidak disebut spesifikasi | luar | 25
        """);

    /// <summary>DS-2: Desil conditions by programme; quota, asesmen and the decision of Kemensos remain.</summary>
    public static readonly Aturan DS2 = new(
        RumpunAturan.DS,
        2,
        "Syarat desil menurut program; kuota, asesmen, dan keputusan Kemensos tetap menentukan",
        "Desil conditions by programme; quota, asesmen and the decision of Kemensos remain",
        "25 luar",
        """
        KEPMENSOS-79-2025 | pasal/diktum tidak disebut spesifikasi | luar | 25
        """);

    /// <summary>DS-3: Signs to be looked into under DTSEN; never a decision.</summary>
    public static readonly Aturan DS3 = new(
        RumpunAturan.DS,
        3,
        "Tanda yang perlu ditinjau menurut DTSEN; tidak pernah putusan",
        "Signs to be looked into under DTSEN; never a decision",
        "25 luar",
        """
        SUMBER-SEKUNDER | tidak disebut spesifikasi | luar | 25
        """);

    /// <summary>DS-4: PBI-JK since 2026-02: deletion, and reactivation always beside it.</summary>
    public static readonly Aturan DS4 = new(
        RumpunAturan.DS,
        4,
        "PBI-JK sejak 2026-02: penghapusan, dan reaktivasi selalu di sampingnya",
        "PBI-JK since 2026-02: deletion, and reactivation always beside it",
        "25 luar",
        """
        (penghapusan) PERMENSOS-3-2026 | Pasal 12 dan Pasal 15 | luar | 25
        (reaktivasi) PERMENSOS-3-2026 | Pasal 20 | luar | 25
        """);

    /// <summary>DS-5: DTSEN files of families and members, with code lists of their own.</summary>
    public static readonly Aturan DS5 = new(
        RumpunAturan.DS,
        5,
        "Berkas DTSEN keluarga dan anggota keluarga, dengan daftar kode sendiri",
        "DTSEN files of families and members, with code lists of their own",
        "25 luar",
        """
        SUMBER-SEKUNDER | berkas DTSEN versi 3; naskah tidak disebut spesifikasi | luar | 25
        """);
}
