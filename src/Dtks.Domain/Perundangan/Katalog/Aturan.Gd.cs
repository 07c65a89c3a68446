namespace Dtks.Domain;

/// <content>Rules of the family GD.</content>
public sealed partial class Aturan
{
    /// <summary>GD-1: Same valid NIK, different ID DTKS (pasti).</summary>
    public static readonly Aturan GD1 = new(
        RumpunAturan.GD,
        1,
        "NIK sah yang sama, ID DTKS berbeda (pasti)",
        "Same valid NIK, different ID DTKS (pasti)",
        "19 tafsir; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | teks + tafsir | 19
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 21, 22
        """,
        "Sumber hanya menyebut ganda: ID DTKS berbeda, data sama; tingkat dan ambangnya tafsir");

    /// <summary>GD-2: NIK differs or is missing; same No KK, name key and tanggal lahir (kuat).</summary>
    public static readonly Aturan GD2 = new(
        RumpunAturan.GD,
        2,
        "NIK berbeda atau tidak ada; No KK, kunci nama, dan tanggal lahir sama (kuat)",
        "NIK differs or is missing; same No KK, name key and tanggal lahir (kuat)",
        "19 tafsir; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 19
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 21, 22
        """,
        "Sumber hanya menyebut ganda: ID DTKS berbeda, data sama; tingkat dan ambangnya tafsir");

    /// <summary>GD-3: Same name key, tanggal lahir, nama ibu kandung key and jenis kelamin (kuat).</summary>
    public static readonly Aturan GD3 = new(
        RumpunAturan.GD,
        3,
        "Kunci nama, tanggal lahir, kunci nama ibu kandung, dan jenis kelamin sama (kuat)",
        "Same name key, tanggal lahir, nama ibu kandung key and jenis kelamin (kuat)",
        "19 tafsir; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 19
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 21, 22
        """,
        "Sumber hanya menyebut ganda: ID DTKS berbeda, data sama; tingkat dan ambangnya tafsir");

    /// <summary>GD-4: Similar name and mother's name, tanggal lahir equal or nearly so, same kab/kota (tinjau).</summary>
    public static readonly Aturan GD4 = new(
        RumpunAturan.GD,
        4,
        "Nama dan nama ibu mirip, tanggal lahir sama atau hampir sama, kab/kota sama (tinjau)",
        "Similar name and mother's name, tanggal lahir equal or nearly so, same kab/kota (tinjau)",
        "19 tafsir; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 19
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 21, 22
        """,
        "Sumber hanya menyebut ganda: ID DTKS berbeda, data sama; tingkat dan ambangnya tafsir");

    /// <summary>GD-5: NIK one digit or one transposition apart, similar name, tanggal lahir equal (tinjau).</summary>
    public static readonly Aturan GD5 = new(
        RumpunAturan.GD,
        5,
        "NIK berbeda satu digit atau satu pertukaran, nama mirip, tanggal lahir sama (tinjau)",
        "NIK one digit or one transposition apart, similar name, tanggal lahir equal (tinjau)",
        "19 tafsir; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 19
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 21, 22
        """,
        "Sumber hanya menyebut ganda: ID DTKS berbeda, data sama; tingkat dan ambangnya tafsir");

    /// <summary>GD-N: Definite no: twins or siblings with two different valid NIKs.</summary>
    public static readonly Aturan GDN = new(
        RumpunAturan.GD,
        IdAturan.HurufN,
        "Pasti bukan ganda: kembar atau saudara dengan dua NIK sah berbeda",
        "Definite no: twins or siblings with two different valid NIKs",
        "19 tafsir; 21 tafsir; 22 tafsir",
        """
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 19, 21, 22
        """,
        "Sumber hanya menyebut ganda: ID DTKS berbeda, data sama; tingkat dan ambangnya tafsir");
}
