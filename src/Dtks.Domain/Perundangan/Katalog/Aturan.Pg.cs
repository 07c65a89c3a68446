namespace Dtks.Domain;

/// <content>Rules of the family PG.</content>
public sealed partial class Aturan
{
    /// <summary>PG-1: First replacement: an adult daughter.</summary>
    public static readonly Aturan PG1 = new(
        RumpunAturan.PG,
        1,
        KelasAturan.Tafsir,
        "Pengganti pertama: anak perempuan dewasa",
        "First replacement: an adult daughter",
        LingkupEdisi.Semua,
        [new(Sumber.Saku)],
        "Dewasa menurut kebijakan; di antara beberapa calon yang tertua dahulu, lalu NIK");

    /// <summary>PG-2: Second replacement: an adult son.</summary>
    public static readonly Aturan PG2 = new(
        RumpunAturan.PG,
        2,
        KelasAturan.Tafsir,
        "Pengganti kedua: anak laki-laki dewasa",
        "Second replacement: an adult son",
        LingkupEdisi.Semua,
        [new(Sumber.Saku)],
        "Dewasa menurut kebijakan; di antara beberapa calon yang tertua dahulu, lalu NIK");

    /// <summary>PG-3: Third replacement: the kepala keluarga.</summary>
    public static readonly Aturan PG3 = new(
        RumpunAturan.PG,
        3,
        KelasAturan.Teks,
        "Pengganti ketiga: kepala keluarga",
        "Third replacement: the kepala keluarga",
        LingkupEdisi.Semua,
        [new(Sumber.Saku)]);

    /// <summary>PG-4: Last permitted replacement: the istri.</summary>
    public static readonly Aturan PG4 = new(
        RumpunAturan.PG,
        4,
        KelasAturan.Tafsir,
        "Pengganti terakhir yang diizinkan: istri",
        "Last permitted replacement: the istri",
        LingkupEdisi.Lengkap,
        [new(Sumber.Bs24)],
        "Layar SIKS-NG mengizinkan istri tanpa menyebut urutannya");

    /// <summary>PG-5: Nobody of PG-1 to PG-4: another living adult member, to be reviewed.</summary>
    public static readonly Aturan PG5 = new(
        RumpunAturan.PG,
        5,
        KelasAturan.Tafsir,
        "Bila PG-1 sampai PG-4 tidak ada orangnya: anggota dewasa lain yang hidup, perlu ditinjau",
        "Nobody of PG-1 to PG-4: another living adult member, to be reviewed",
        LingkupEdisi.Lengkap,
        [new(Sumber.Bs24, "2.3 E. Perbaiki Data")],
        "Sumber mengganti penerima yang tidak dapat mengambil bantuan tanpa mengecualikan anggota mana pun");
}
