namespace Dtks.Domain;

/// <content>Rules of the family AN.</content>
public sealed partial class Aturan
{
    /// <summary>AN-1: NIK unreadable, sementara, or missing.</summary>
    public static readonly Aturan AN1 = new(
        RumpunAturan.AN,
        1,
        KelasAturan.Tafsir,
        "NIK tak terbaca, sementara, atau tidak ada",
        "NIK unreadable, sementara, or missing",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-2: Tanggal lahir differs from the NIK.</summary>
    public static readonly Aturan AN2 = new(
        RumpunAturan.AN,
        2,
        KelasAturan.Tafsir,
        "Tanggal lahir berbeda dari yang tersandi dalam NIK",
        "Tanggal lahir differs from the NIK",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-3: Jenis kelamin differs from the NIK.</summary>
    public static readonly Aturan AN3 = new(
        RumpunAturan.AN,
        3,
        KelasAturan.Tafsir,
        "Jenis kelamin berbeda dari yang tersandi dalam NIK",
        "Jenis kelamin differs from the NIK",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-4: No KK unreadable or missing.</summary>
    public static readonly Aturan AN4 = new(
        RumpunAturan.AN,
        4,
        KelasAturan.Tafsir,
        "No KK tak terbaca atau tidak ada",
        "No KK unreadable or missing",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-5: Nama ibu kandung missing, with digits, or equal to the person's own name.</summary>
    public static readonly Aturan AN5 = new(
        RumpunAturan.AN,
        5,
        KelasAturan.Tafsir,
        "Nama ibu kandung tidak ada, berangka, atau sama dengan nama sendiri",
        "Nama ibu kandung missing, with digits, or equal to the person's own name",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-6: Nama ibu kandung carries a death mark.</summary>
    public static readonly Aturan AN6 = new(
        RumpunAturan.AN,
        6,
        KelasAturan.Tafsir,
        "Nama ibu kandung memuat tanda kematian",
        "Nama ibu kandung carries a death mark",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-7: Pekerjaan missing or not in the list.</summary>
    public static readonly Aturan AN7 = new(
        RumpunAturan.AN,
        7,
        KelasAturan.Tafsir,
        "Pekerjaan tidak ada atau tidak ada dalam daftar",
        "Pekerjaan missing or not in the list",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-8: Kode wilayah unreadable, unknown, or outside the region being processed.</summary>
    public static readonly Aturan AN8 = new(
        RumpunAturan.AN,
        8,
        KelasAturan.Tafsir,
        "Kode wilayah tak terbaca, tidak dikenal, atau di luar wilayah yang diolah",
        "Kode wilayah unreadable, unknown, or outside the region being processed",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-9: Nama missing, or with digits or symbols.</summary>
    public static readonly Aturan AN9 = new(
        RumpunAturan.AN,
        9,
        KelasAturan.Tafsir,
        "Nama tidak ada, berangka, atau bersimbol",
        "Nama missing, or with digits or symbols",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-10: Nama one letter only or longer than 60 characters.</summary>
    public static readonly Aturan AN10 = new(
        RumpunAturan.AN,
        10,
        KelasAturan.Tafsir,
        "Nama hanya satu huruf atau lebih dari 60 karakter",
        "Nama one letter only or longer than 60 characters",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-11: Tanggal lahir missing or after the as-of date.</summary>
    public static readonly Aturan AN11 = new(
        RumpunAturan.AN,
        11,
        KelasAturan.Tafsir,
        "Tanggal lahir tidak ada atau sesudah tanggal acuan",
        "Tanggal lahir missing or after the as-of date",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-12: Age over 120 years.</summary>
    public static readonly Aturan AN12 = new(
        RumpunAturan.AN,
        12,
        KelasAturan.Tafsir,
        "Usia di atas 120 tahun",
        "Age over 120 years",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-13: RT or RW unknown.</summary>
    public static readonly Aturan AN13 = new(
        RumpunAturan.AN,
        13,
        KelasAturan.Tafsir,
        "RT atau RW tidak diketahui",
        "RT or RW unknown",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-14: Alamat missing or cut off.</summary>
    public static readonly Aturan AN14 = new(
        RumpunAturan.AN,
        14,
        KelasAturan.Tafsir,
        "Alamat tidak ada atau terpotong",
        "Alamat missing or cut off",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-15: The same NIK on more than one record.</summary>
    public static readonly Aturan AN15 = new(
        RumpunAturan.AN,
        15,
        KelasAturan.Tafsir,
        "NIK yang sama pada lebih dari satu data",
        "The same NIK on more than one record",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-16: A person in two families.</summary>
    public static readonly Aturan AN16 = new(
        RumpunAturan.AN,
        16,
        KelasAturan.Tafsir,
        "Satu orang dalam dua keluarga",
        "A person in two families",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-17: Keluarga without kepala keluarga, or with more than one.</summary>
    public static readonly Aturan AN17 = new(
        RumpunAturan.AN,
        17,
        KelasAturan.Tafsir,
        "Keluarga tanpa kepala keluarga atau dengan lebih dari satu",
        "Keluarga without kepala keluarga, or with more than one",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-18: Istri recorded as laki-laki, Suami as perempuan, or hamil recorded for laki-laki.</summary>
    public static readonly Aturan AN18 = new(
        RumpunAturan.AN,
        18,
        KelasAturan.Tafsir,
        "Istri tercatat laki-laki, suami tercatat perempuan, atau hamil tercatat pada laki-laki",
        "Istri recorded as laki-laki, Suami as perempuan, or hamil recorded for laki-laki",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-19: Anak older than, or less than 10 years younger than, the kepala keluarga.</summary>
    public static readonly Aturan AN19 = new(
        RumpunAturan.AN,
        19,
        KelasAturan.Tafsir,
        "Anak lebih tua daripada, atau kurang dari 10 tahun lebih muda daripada, kepala keluarga",
        "Anak older than, or less than 10 years younger than, the kepala keluarga",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-20: Marked meninggal and still pengurus.</summary>
    public static readonly Aturan AN20 = new(
        RumpunAturan.AN,
        20,
        KelasAturan.Tafsir,
        "Bertanda meninggal dan masih pengurus",
        "Marked meninggal and still pengurus",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-21: Kab/kota in the NIK differs from domicile: information only.</summary>
    public static readonly Aturan AN21 = new(
        RumpunAturan.AN,
        21,
        KelasAturan.Tafsir,
        "Kab/kota dalam NIK berbeda dari domisili: keterangan saja",
        "Kab/kota in the NIK differs from domicile: information only",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Sos22)],
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");
}
