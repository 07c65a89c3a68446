namespace Dtks.Domain;

/// <content>Rules of the family AN.</content>
public sealed partial class Aturan
{
    /// <summary>AN-1: NIK unreadable, sementara, or missing.</summary>
    public static readonly Aturan AN1 = new(
        RumpunAturan.AN,
        1,
        "NIK tak terbaca, sementara, atau tidak ada",
        "NIK unreadable, sementara, or missing",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SAKU | FAQ umum: data ganda dan invalid | teks + tafsir | 19
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, a) | tafsir | 22
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-2: Tanggal lahir differs from the NIK.</summary>
    public static readonly Aturan AN2 = new(
        RumpunAturan.AN,
        2,
        "Tanggal lahir berbeda dari yang tersandi dalam NIK",
        "Tanggal lahir differs from the NIK",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, i) | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-3: Jenis kelamin differs from the NIK.</summary>
    public static readonly Aturan AN3 = new(
        RumpunAturan.AN,
        3,
        "Jenis kelamin berbeda dari yang tersandi dalam NIK",
        "Jenis kelamin differs from the NIK",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, k) | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-4: No KK unreadable or missing.</summary>
    public static readonly Aturan AN4 = new(
        RumpunAturan.AN,
        4,
        "No KK tak terbaca atau tidak ada",
        "No KK unreadable or missing",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | teks + tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, b) | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-5: Nama ibu kandung missing, with digits, or equal to the person's own name.</summary>
    public static readonly Aturan AN5 = new(
        RumpunAturan.AN,
        5,
        "Nama ibu kandung tidak ada, berangka, atau sama dengan nama sendiri",
        "Nama ibu kandung missing, with digits, or equal to the person's own name",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | teks + tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, j) | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-6: Nama ibu kandung carries a death mark.</summary>
    public static readonly Aturan AN6 = new(
        RumpunAturan.AN,
        6,
        "Nama ibu kandung memuat tanda kematian",
        "Nama ibu kandung carries a death mark",
        "19 teks; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SAKU | FAQ teknis: ibu kandung sudah meninggal | teks | 19
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | teks + tafsir | 21, 22
        SAKU | FAQ teknis: ibu kandung sudah meninggal | tafsir | 21, 22
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-7: Pekerjaan missing or not in the list.</summary>
    public static readonly Aturan AN7 = new(
        RumpunAturan.AN,
        7,
        "Pekerjaan tidak ada atau tidak ada dalam daftar",
        "Pekerjaan missing or not in the list",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | teks + tafsir | 21, 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-8: Kode wilayah unreadable, unknown, or outside the region being processed.</summary>
    public static readonly Aturan AN8 = new(
        RumpunAturan.AN,
        8,
        "Kode wilayah tak terbaca, tidak dikenal, atau di luar wilayah yang diolah",
        "Kode wilayah unreadable, unknown, or outside the region being processed",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | teks + tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, c) sampai f) | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-9: Nama missing, or with digits or symbols.</summary>
    public static readonly Aturan AN9 = new(
        RumpunAturan.AN,
        9,
        "Nama tidak ada, berangka, atau bersimbol",
        "Nama missing, or with digits or symbols",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, g) | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-10: Nama one letter only or longer than 60 characters.</summary>
    public static readonly Aturan AN10 = new(
        RumpunAturan.AN,
        10,
        "Nama hanya satu huruf atau lebih dari 60 karakter",
        "Nama one letter only or longer than 60 characters",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, g) | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-11: Tanggal lahir missing or after the as-of date.</summary>
    public static readonly Aturan AN11 = new(
        RumpunAturan.AN,
        11,
        "Tanggal lahir tidak ada atau sesudah tanggal acuan",
        "Tanggal lahir missing or after the as-of date",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, i) | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-12: Age over 120 years.</summary>
    public static readonly Aturan AN12 = new(
        RumpunAturan.AN,
        12,
        "Usia di atas 120 tahun",
        "Age over 120 years",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-13: RT or RW unknown.</summary>
    public static readonly Aturan AN13 = new(
        RumpunAturan.AN,
        13,
        "RT atau RW tidak diketahui",
        "RT or RW unknown",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, n) dan o) | tafsir | 22
        BS24 | Gambar 2.8 (Pemadanan Capil); Gambar 2.16 (Biodata) | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-14: Alamat missing or cut off.</summary>
    public static readonly Aturan AN14 = new(
        RumpunAturan.AN,
        14,
        "Alamat tidak ada atau terpotong",
        "Alamat missing or cut off",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir d | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-15: The same NIK on more than one record.</summary>
    public static readonly Aturan AN15 = new(
        RumpunAturan.AN,
        15,
        "NIK yang sama pada lebih dari satu data",
        "The same NIK on more than one record",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 19, 21, 22
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-16: A person in two families.</summary>
    public static readonly Aturan AN16 = new(
        RumpunAturan.AN,
        16,
        "Satu orang dalam dua keluarga",
        "A person in two families",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        PERMENSOS-3-2021 | Pasal 8 | luar | 21, 22
        SAKU | FAQ teknis: pilihan kolom status keberadaan, huruf e | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-17: Keluarga without kepala keluarga, or with more than one.</summary>
    public static readonly Aturan AN17 = new(
        RumpunAturan.AN,
        17,
        "Keluarga tanpa kepala keluarga atau dengan lebih dari satu",
        "Keluarga without kepala keluarga, or with more than one",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, l) | tafsir | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-18: Istri recorded as laki-laki, Suami as perempuan, or hamil recorded for laki-laki.</summary>
    public static readonly Aturan AN18 = new(
        RumpunAturan.AN,
        18,
        "Istri tercatat laki-laki, suami tercatat perempuan, atau hamil tercatat pada laki-laki",
        "Istri recorded as laki-laki, Suami as perempuan, or hamil recorded for laki-laki",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf F butir c, k) dan l) | tafsir | 22
        (hamil) BS24 | Gambar 2.10 (Keterangan Wanita Hamil) | teks | 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-19: Anak older than, or less than 10 years younger than, the kepala keluarga.</summary>
    public static readonly Aturan AN19 = new(
        RumpunAturan.AN,
        19,
        "Anak lebih tua daripada, atau kurang dari 10 tahun lebih muda daripada, kepala keluarga",
        "Anak older than, or less than 10 years younger than, the kepala keluarga",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        SAKU | FAQ umum: data ganda dan invalid | tafsir | 19
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-20: Marked meninggal and still pengurus.</summary>
    public static readonly Aturan AN20 = new(
        RumpunAturan.AN,
        20,
        "Bertanda meninggal dan masih pengurus",
        "Marked meninggal and still pengurus",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Perbaikan Data Anomali | tafsir | 21, 22
        BS24 | Gambar 2.8 (Pemadanan Capil), peringatan | teks | 22
        SAKU | FAQ teknis: nama pengurus sudah meninggal | teks + tafsir | 19
        SAKU | FAQ teknis: nama pengurus sudah meninggal | tafsir | 21
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");

    /// <summary>AN-21: Kab/kota in the NIK differs from domicile: information only.</summary>
    public static readonly Aturan AN21 = new(
        RumpunAturan.AN,
        21,
        "Kab/kota dalam NIK berbeda dari domisili: keterangan saja",
        "Kab/kota in the NIK differs from domicile: information only",
        "19 tafsir; 21 tafsir; 22 tafsir; 25 tafsir",
        """
        BS24 | Gambar 2.22 (Menu PBI), kolom NIK | tafsir | 22
        KEMENDAGRI | kode dan format SIAK; naskah tidak disebut spesifikasi | luar | 19, 21, 22
        """,
        "Sumber membuka perbaikan anomali tanpa merinci temuannya; temuan dan tingkatnya tafsir");
}
