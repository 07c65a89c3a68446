namespace Dtks.Domain;

/// <content>Rules of the family VK.</content>
public sealed partial class Aturan
{
    /// <summary>VK-1: Three stages in order: verifikasi, finalisasi, pengesahan; none may be skipped.</summary>
    public static readonly Aturan VK1 = new(
        RumpunAturan.VK,
        1,
        "Tiga tahap berurutan: verifikasi, finalisasi, pengesahan; tidak ada yang dilewati",
        "Three stages in order: verifikasi, finalisasi, pengesahan; none may be skipped",
        "21 teks; 22 teks",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar pertama huruf b | teks | 22
        PATI | Modul Verifikasi Kelayakan BNBA, pembukaan | teks | 21, 22
        """);

    /// <summary>VK-2: Stages happen inside their windows.</summary>
    public static readonly Aturan VK2 = new(
        RumpunAturan.VK,
        2,
        "Tahap dijalankan di dalam jendela kegiatannya",
        "Stages happen inside their windows",
        "21 teks; 22 teks",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | teks | 21, 22
        BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf b dan e | teks | 22
        (verval-pbi) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: PBI | teks | 21, 22
        """);

    /// <summary>VK-3: Each programme is verified on its own.</summary>
    public static readonly Aturan VK3 = new(
        RumpunAturan.VK,
        3,
        "Tiap program diverifikasi sendiri-sendiri",
        "Each programme is verified on its own",
        "21 tafsir; 22 teks",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf a | teks | 22
        PATI | Modul Verifikasi Kelayakan BNBA, 1. Submenu Verifikasi | tafsir | 21
        """,
        "Tahun 2021 hanya pencarian menurut jenis bantuan yang tercatat; dibaca sama");

    /// <summary>VK-4: Declaring tidak layak needs at least one reason; reason 8 needs text; reason 7 only on a programme with components.</summary>
    public static readonly Aturan VK4 = new(
        RumpunAturan.VK,
        4,
        "Menyatakan tidak layak memerlukan paling sedikit satu alasan; alasan 8 memerlukan keterangan; alasan 7 hanya pada program berkomponen",
        "Declaring tidak layak needs at least one reason; reason 8 needs text; reason 7 only on a programme with components",
        "21 tafsir; 22 tafsir",
        """
        PATI | Modul Verifikasi Kelayakan BNBA, 1. Submenu Verifikasi | teks | 21, 22
        (daftar alasan) BS24 | 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 1) sampai 8); angka n = alasan n | teks | 22
        (daftar alasan) BS24 | 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 1) sampai 8); angka n = alasan n | tafsir | 21
        (alasan 8) BS24 | 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 8) | tafsir | 21, 22
        (alasan 7) BS24 | 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 7) | teks + tafsir | 21, 22
        """,
        "Keterangan alasan 8 wajib, 3-500 karakter; alasan 7 hanya pada program berkomponen; daftar alasan BS24 diterapkan surut ke 2021");

    /// <summary>VK-5: Reason 2 for a pengurus of a family programme who has ahli waris is refused: replace the pengurus.</summary>
    public static readonly Aturan VK5 = new(
        RumpunAturan.VK,
        5,
        "Alasan meninggal bagi pengurus program keluarga yang memiliki ahli waris ditolak: ganti pengurusnya",
        "Reason 2 for a pengurus of a family programme who has ahli waris is refused: replace the pengurus",
        "21 tafsir; 22 tafsir",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 2) | teks + tafsir | 22
        BS24 | 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 2) | tafsir | 21
        (ganti pengurus) BS24 | Gambar 2.8 (Pemadanan Capil), peringatan; 2.3 E. Perbaiki Data | teks | 22
        (ganti pengurus) SAKU | FAQ teknis: nama pengurus sudah meninggal | tafsir | 21, 22
        """,
        "Ada ahli waris: menurut pernyataan bila diberikan, selain itu bila ada anggota lain yang hidup dalam keluarga; keluarga tidak diketahui berarti belum dapat ditentukan");

    /// <summary>VK-6: Batal: from the finalisasi list back to verifikasi with status Layak; only before finalisasi, or while the letter is ditolak.</summary>
    public static readonly Aturan VK6 = new(
        RumpunAturan.VK,
        6,
        "Batal: dari daftar finalisasi kembali ke verifikasi dengan status Layak; hanya sebelum finalisasi, atau selama suratnya ditolak",
        "Batal: from the finalisasi list back to verifikasi with status Layak; only before finalisasi, or while the letter is ditolak",
        "21 tafsir; 22 tafsir",
        """
        PATI | Modul Verifikasi Kelayakan BNBA, 2. Submenu Finalisasi, angka 1 Pembatalan | teks | 21, 22
        (hanya sebelum finalisasi) PATI | Modul Verifikasi Kelayakan BNBA, 2. Submenu Finalisasi, angka 1 Pembatalan | tafsir | 21, 22
        """,
        "Hanya sebelum finalisasi, kecuali selama suratnya ditolak (VK-14)");

    /// <summary>VK-7: Only declarations of tidak layak are finalised, one by one or all.</summary>
    public static readonly Aturan VK7 = new(
        RumpunAturan.VK,
        7,
        "Hanya pernyataan tidak layak yang difinalisasi, satu per satu atau semuanya",
        "Only declarations of tidak layak are finalised, one by one or all",
        "21 tafsir; 22 teks",
        """
        (satu per satu atau semua) PATI | Modul Verifikasi Kelayakan BNBA, 2. Submenu Finalisasi, angka 2 Finalisasi | teks | 21, 22
        (hanya tidak layak) BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf c | teks | 22
        (hanya tidak layak) PATI | Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan, tab Unggah Pengesahan | tafsir | 21
        """,
        "Tahun 2021: hanya satu per satu atau semua yang tercatat; layak tidak memiliki apa pun untuk difinalisasi");

    /// <summary>VK-8: Tidak layak on PBI-JK is automatically tidak layak on every other programme; one direction only.</summary>
    public static readonly Aturan VK8 = new(
        RumpunAturan.VK,
        8,
        "Tidak layak pada PBI-JK otomatis tidak layak pada semua program lain; satu arah",
        "Tidak layak on PBI-JK is automatically tidak layak on every other programme; one direction only",
        "22 tafsir",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf b | teks + tafsir | 22
        """,
        "Penerima manfaat ialah orang yang sama; kebijakan dapat meluaskannya ke seluruh keluarga. Akibatnya diturunkan dari pernyataan PBI-JK, tidak disimpan");

    /// <summary>VK-9: Death alone does not take a family's programme: when the only PBI-JK reason is death and there are ahli waris, family programmes are spared and the pengurus is replaced.</summary>
    public static readonly Aturan VK9 = new(
        RumpunAturan.VK,
        9,
        "Kematian saja tidak mencabut program keluarga: bila satu-satunya alasan PBI-JK ialah meninggal dan ada ahli waris, program keluarga dikecualikan dan pengurus diganti",
        "Death alone does not take a family's programme: when the only PBI-JK reason is death and there are ahli waris, family programmes are spared and the pengurus is replaced",
        "22 tafsir",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, kriteria tidak layak angka 2) | tafsir | 22
        (ganti pengurus) BS24 | Gambar 2.8 (Pemadanan Capil), peringatan; 2.3 E. Perbaiki Data | tafsir | 22
        """,
        "Kaskade PBI-JK dan alasan 2 bertemu di sini; yang dibaca ialah catatan alasan 2: pengurus yang memiliki ahli waris diganti");

    /// <summary>VK-10: A recipient nobody verified keeps the programme; how it counts is a policy.</summary>
    public static readonly Aturan VK10 = new(
        RumpunAturan.VK,
        10,
        "Penerima yang tidak diverifikasi tetap menerima program; anggapannya menurut kebijakan",
        "A recipient nobody verified keeps the programme; how it counts is a policy",
        "21 tafsir; 22 tafsir",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf d | tafsir | 22
        PATI | Modul Verifikasi Kelayakan BNBA, 1. Submenu Verifikasi; 2. Submenu Finalisasi, angka 1 Pembatalan | tafsir | 21, 22
        (tetap menerima) BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf e | tafsir | 22
        """,
        "BS24 mencetak \"tetap dianggap tidak layak\", modul PATI memulai semua penerima dari Layak; bakunya dianggap layak");

    /// <summary>VK-11: Tidak layak without an approved letter: still a recipient.</summary>
    public static readonly Aturan VK11 = new(
        RumpunAturan.VK,
        11,
        "Tidak layak tanpa surat yang disetujui: tetap penerima",
        "Tidak layak without an approved letter: still a recipient",
        "21 tafsir; 22 teks",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf e | teks | 22
        (disetujui) PATI | Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan, paragraf penutup | teks + tafsir | 21, 22
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | tafsir | 21
        """,
        "Surat yang belum disetujui dihitung tidak ada; tahun 2021 hanya bahwa suratnya wajib");

    /// <summary>VK-12: Tidak layak, finalised and with a valid approved letter: the programme is stopped from the next period.</summary>
    public static readonly Aturan VK12 = new(
        RumpunAturan.VK,
        12,
        "Tidak layak, difinalisasi, dengan surat sah yang disetujui: program dihentikan mulai periode berikutnya",
        "Tidak layak, finalised and with a valid approved letter: the programme is stopped from the next period",
        "21 tafsir; 22 tafsir",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf f | teks | 22
        (difinalisasi) BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf c | teks | 22
        (mulai periode berikutnya) PATI | Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan, paragraf penutup | tafsir | 21, 22
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | tafsir | 21
        """,
        "Dihentikan mulai periode berikutnya: sumber hanya menyebut dihentikan");

    /// <summary>VK-13: A letter is valid: signatory allowed, letter and upload dates inside the window, letter not after upload, attachment present; it covers what was finalised on its date at the latest.</summary>
    public static readonly Aturan VK13 = new(
        RumpunAturan.VK,
        13,
        "Surat sah: penanda tangan berwenang, tanggal surat dan unggah di dalam jendela, surat tidak sesudah unggah, lampiran ada; mencakup yang difinalisasi paling lambat pada tanggal surat",
        "A letter is valid: signatory allowed, letter and upload dates inside the window, letter not after upload, attachment present; it covers what was finalised on its date at the latest",
        "21 tafsir; 22 tafsir",
        """
        (batas atas) BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf e | teks | 22
        (batas atas) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | tafsir | 21
        (penanda tangan) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Verifikasi Kelayakan BNBA | teks | 21, 22
        (penanda tangan) BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf f | teks | 22
        (lampiran) PATI | Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan | teks | 21, 22
        (tidak sebelum finalisasi) PATI | Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan, tab Unggah Pengesahan | tafsir | 21, 22
        (tidak sebelum finalisasi) BS24 | 2.3 Tata Cara Penyampaian Usulan DTKS, angka 1 huruf J | tafsir | 22
        (batas bawah) BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf b | tafsir | 22
        """,
        "Batas bawah jendela, surat tidak sesudah unggah, dan cakupan surat atas yang sudah difinalisasi ialah tafsir");

    /// <summary>VK-14: Letter states: not uploaded, waiting, approved, rejected; a rejected one may be uploaded again until the deadline; an approved one closes the period.</summary>
    public static readonly Aturan VK14 = new(
        RumpunAturan.VK,
        14,
        "Keadaan surat: belum diunggah, menunggu, disetujui, ditolak; yang ditolak boleh diunggah lagi sampai tenggat; yang disetujui menutup periode",
        "Letter states: not uploaded, waiting, approved, rejected; a rejected one may be uploaded again until the deadline; an approved one closes the period",
        "21 tafsir; 22 tafsir",
        """
        (ditolak) PATI | Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan, tab Riwayat Pengesahan | teks + tafsir | 21, 22
        (disetujui menutup) PATI | Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan, paragraf penutup | teks | 21, 22
        (unggah) BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf g | teks | 22
        """,
        "Surat yang ditolak boleh diganti di dalam jendela yang sama; dapat diubah lewat kebijakan");

    /// <summary>VK-15: At the end of the window, items without an approved letter lapse: recipient again, Layak in the next period.</summary>
    public static readonly Aturan VK15 = new(
        RumpunAturan.VK,
        15,
        "Pada akhir jendela, yang tanpa surat disetujui gugur: tetap penerima, Layak pada periode berikutnya",
        "At the end of the window, items without an approved letter lapse: recipient again, Layak in the next period",
        "21 tafsir; 22 tafsir",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar kedua (sesudah kriteria) huruf e | tafsir | 22
        BS24 | 2.3 A. Verifikasi Kelayakan, 1. Waktu Pelaksanaan huruf a dan c | tafsir | 22
        PATI | Modul Verifikasi Kelayakan BNBA, 3. Submenu Pengesahan, paragraf penutup | tafsir | 21, 22
        """,
        "Sumber tidak menyebut nasib pernyataan tanpa surat; tanpa pengesahan tidak ada yang berubah");

    /// <summary>VK-16: A mark by a village operator or pendamping needs approval by a kab/kota official before finalisasi.</summary>
    public static readonly Aturan VK16 = new(
        RumpunAturan.VK,
        16,
        "Tanda oleh operator desa atau pendamping memerlukan persetujuan petugas kab/kota sebelum finalisasi",
        "A mark by a village operator or pendamping needs approval by a kab/kota official before finalisasi",
        "21 tafsir; 22 teks",
        """
        BS24 | 2.3 A. Verifikasi Kelayakan, Tata Cara, daftar pertama huruf c | teks | 22
        PATI | Modul Verifikasi Kelayakan BNBA, 1. Submenu Verifikasi | tafsir | 21
        """,
        "Tahun 2021 persetujuan tidak disebut; diminta seperti pada BS24");

    /// <summary>VK-17: Sanggahan and SIKS-GIS results are advice: they never change a status by themselves.</summary>
    public static readonly Aturan VK17 = new(
        RumpunAturan.VK,
        17,
        "Hasil sanggahan dan SIKS-GIS ialah masukan: tidak mengubah status dengan sendirinya",
        "Sanggahan and SIKS-GIS results are advice: they never change a status by themselves",
        "21 teks; 22 teks",
        """
        (sanggahan) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Sanggahan | teks | 21, 22
        (siks-gis) SOS22 | Aktivitas Bulanan Pengelolaan DTKS: Aplikasi SIKS-GIS | teks | 21, 22
        """);

    /// <summary>VK-18: Finalisasi follows the berita acara of the musdes; each finalisasi says whether it has one.</summary>
    public static readonly Aturan VK18 = new(
        RumpunAturan.VK,
        18,
        "Finalisasi mengikuti berita acara musdes; tiap finalisasi menyebut ada tidaknya",
        "Finalisasi follows the berita acara of the musdes; each finalisasi says whether it has one",
        "21 tafsir; 22 tafsir",
        """
        PATI | Modul Verifikasi Kelayakan BNBA, 2. Submenu Finalisasi, kotak berita acara musdes | teks + tafsir | 21, 22
        """,
        "Sumber tidak menyebut akibat bila tidak ada; dikatakan saja, atau ditolak menurut kebijakan");
}
