namespace Dtks.Domain;

/// <content>Rules of the family PD.</content>
public sealed partial class Aturan
{
    /// <summary>PD-1: Sixteen elements: fifteen at 100 %, alamat at least 80 %.</summary>
    public static readonly Aturan PD1 = new(
        RumpunAturan.PD,
        1,
        "Enam belas elemen: lima belas 100 %, alamat paling sedikit 80 %",
        "Sixteen elements: fifteen at 100 %, alamat at least 80 %",
        "22 teks",
        """
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, a) sampai o) | teks | 22
        (alamat) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir d | teks | 22
        """);

    /// <summary>PD-2: Reading the web service: verdict, score and raw text apart; record codes and failures of the call recognised.</summary>
    public static readonly Aturan PD2 = new(
        RumpunAturan.PD,
        2,
        "Membaca jawaban web service: kata, skor, dan teks mentah dipisahkan; kode jawaban dan kegagalan panggilan dikenali",
        "Reading the web service: verdict, score and raw text apart; record codes and failures of the call recognised",
        "22 luar",
        """
        DUKCAPIL-WS | tidak ada naskah terbit; jawaban pada klien publik (06 PD-2) | luar | 22
        """);

    /// <summary>PD-3: Verdict: padan, tidak padan or belum dapat ditentukan, element by element.</summary>
    public static readonly Aturan PD3 = new(
        RumpunAturan.PD,
        3,
        "Putusan kepadanan: padan, tidak padan, atau belum dapat ditentukan, elemen demi elemen",
        "Verdict: padan, tidak padan or belum dapat ditentukan, element by element",
        "22 tafsir",
        """
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, d, e | teks + tafsir | 22
        """,
        "Elemen yang tidak dijawab tidak diketahui: tidak pernah dihitung padan maupun tidak padan");

    /// <summary>PD-4: An own estimate of kepadanan is an estimate, not a verdict.</summary>
    public static readonly Aturan PD4 = new(
        RumpunAturan.PD,
        4,
        "Taksiran kepadanan dari data sendiri ialah taksiran, bukan putusan",
        "An own estimate of kepadanan is an estimate, not a verdict",
        "22 tafsir",
        """
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir e | tafsir | 22
        """,
        "Taksiran dipisahkan jenisnya karena persentase yang diakui hanya dari web service (UB-4)");

    /// <summary>PD-5: Normalisation of names and addresses: numbered steps, for finding candidates and estimating only.</summary>
    public static readonly Aturan PD5 = new(
        RumpunAturan.PD,
        5,
        "Penyeragaman nama dan alamat: langkah bernomor, hanya untuk mencari calon dan menaksir",
        "Normalisation of names and addresses: numbered steps, for finding candidates and estimating only",
        "22 luar",
        """
        METODE-SENDIRI | 10-rincian, Name and address keys | luar | 22
        """,
        "Sumber tidak mengatur penyeragaman; langkahnya dapat dimatikan dan tidak pernah dipakai untuk putusan");

    /// <summary>PD-6: Similarity measures: Levenshtein, Damerau-Levenshtein, Jaro, Jaro-Winkler, Simil.</summary>
    public static readonly Aturan PD6 = new(
        RumpunAturan.PD,
        6,
        "Ukuran kesamaan: Levenshtein, Damerau-Levenshtein, Jaro, Jaro-Winkler, Simil",
        "Similarity measures: Levenshtein, Damerau-Levenshtein, Jaro, Jaro-Winkler, Simil",
        "22 luar",
        """
        BUKU-AJAR | Levenshtein, Sov. Phys. Dokl. 10(8), 1966; Damerau, CACM 7(3), 1964; Jaro, JASA 84(406), 1989; Winkler, ASA Survey Research Methods, 1990; Ratcliff & Metzener, Dr. Dobb's Journal, July 1988 | luar | 22
        """);
}
