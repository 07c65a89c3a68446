namespace Dtks.Rules;

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
}
