namespace Dtks.Domain;

/// <content>Rules of the family PD.</content>
public sealed partial class Aturan
{
    /// <summary>PD-1: Sixteen elements: fifteen at 100 %, alamat at least 80 %.</summary>
    public static readonly Aturan PD1 = new(
        RumpunAturan.PD,
        1,
        KelasAturan.Teks,
        "Enam belas elemen: lima belas 100 %, alamat paling sedikit 80 %",
        "Sixteen elements: fifteen at 100 %, alamat at least 80 %",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022)]);

    /// <summary>PD-2: Reading the web service: verdict, score and raw text apart; record codes and failures of the call recognised.</summary>
    public static readonly Aturan PD2 = new(
        RumpunAturan.PD,
        2,
        KelasAturan.Luar,
        "Membaca jawaban web service: kata, skor, dan teks mentah dipisahkan; kode jawaban dan kegagalan panggilan dikenali",
        "Reading the web service: verdict, score and raw text apart; record codes and failures of the call recognised",
        LingkupEdisi.Lengkap,
        [new(Sumber.LayananDukcapil)]);

    /// <summary>PD-3: Verdict: padan, tidak padan or belum dapat ditentukan, element by element.</summary>
    public static readonly Aturan PD3 = new(
        RumpunAturan.PD,
        3,
        KelasAturan.Tafsir,
        "Putusan kepadanan: padan, tidak padan, atau belum dapat ditentukan, elemen demi elemen",
        "Verdict: padan, tidak padan or belum dapat ditentukan, element by element",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022)],
        "Elemen yang tidak dijawab tidak diketahui: tidak pernah dihitung padan maupun tidak padan");

    /// <summary>PD-4: An own estimate of kepadanan is an estimate, not a verdict.</summary>
    public static readonly Aturan PD4 = new(
        RumpunAturan.PD,
        4,
        KelasAturan.Tafsir,
        "Taksiran kepadanan dari data sendiri ialah taksiran, bukan putusan",
        "An own estimate of kepadanan is an estimate, not a verdict",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022)],
        "Taksiran dipisahkan jenisnya karena persentase yang diakui hanya dari web service (UB-4)");

    /// <summary>PD-5: Normalisation of names and addresses: numbered steps, for finding candidates and estimating only.</summary>
    public static readonly Aturan PD5 = new(
        RumpunAturan.PD,
        5,
        KelasAturan.Tafsir,
        "Penyeragaman nama dan alamat: langkah bernomor, hanya untuk mencari calon dan menaksir",
        "Normalisation of names and addresses: numbered steps, for finding candidates and estimating only",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022)],
        "Sumber tidak mengatur penyeragaman; langkahnya dapat dimatikan dan tidak pernah dipakai untuk putusan");

    /// <summary>PD-6: Similarity measures: Levenshtein, Damerau-Levenshtein, Jaro, Jaro-Winkler, Simil.</summary>
    public static readonly Aturan PD6 = new(
        RumpunAturan.PD,
        6,
        KelasAturan.Luar,
        "Ukuran kesamaan: Levenshtein, Damerau-Levenshtein, Jaro, Jaro-Winkler, Simil",
        "Similarity measures: Levenshtein, Damerau-Levenshtein, Jaro, Jaro-Winkler, Simil",
        LingkupEdisi.Lengkap,
        [new(Sumber.BukuAjarKesamaan)]);
}
