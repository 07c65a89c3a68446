namespace Dtks.Domain;

/// <content>Rules of the family VK.</content>
public sealed partial class Aturan
{
    /// <summary>VK-1: Three stages in order: verifikasi, finalisasi, pengesahan; none may be skipped.</summary>
    public static readonly Aturan VK1 = new(
        RumpunAturan.VK,
        1,
        KelasAturan.Teks,
        "Tiga tahap berurutan: verifikasi, finalisasi, pengesahan; tidak ada yang dilewati",
        "Three stages in order: verifikasi, finalisasi, pengesahan; none may be skipped",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Bs24), new(Sumber.Pati)]);

    /// <summary>VK-2: Stages happen inside their windows.</summary>
    public static readonly Aturan VK2 = new(
        RumpunAturan.VK,
        2,
        KelasAturan.Teks,
        "Tahap dijalankan di dalam jendela kegiatannya",
        "Stages happen inside their windows",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Bs24)]);

    /// <summary>VK-3: Each programme is verified on its own.</summary>
    public static readonly Aturan VK3 = new(
        RumpunAturan.VK,
        3,
        KelasAturan.Teks,
        "Tiap program diverifikasi sendiri-sendiri",
        "Each programme is verified on its own",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)]);

    /// <summary>VK-4: Declaring tidak layak needs at least one reason; reason 8 needs text; reason 7 only on a programme with components.</summary>
    public static readonly Aturan VK4 = new(
        RumpunAturan.VK,
        4,
        KelasAturan.Teks,
        "Menyatakan tidak layak memerlukan paling sedikit satu alasan; alasan 8 memerlukan keterangan; alasan 7 hanya pada program berkomponen",
        "Declaring tidak layak needs at least one reason; reason 8 needs text; reason 7 only on a programme with components",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)]);

    /// <summary>VK-5: Reason 2 for a pengurus of a family programme who has ahli waris is refused: replace the pengurus.</summary>
    public static readonly Aturan VK5 = new(
        RumpunAturan.VK,
        5,
        KelasAturan.Tafsir,
        "Alasan meninggal bagi pengurus program keluarga yang memiliki ahli waris ditolak: ganti pengurusnya",
        "Reason 2 for a pengurus of a family programme who has ahli waris is refused: replace the pengurus",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)],
        "Ada ahli waris: menurut pernyataan bila diberikan, selain itu bila ada anggota lain yang hidup dalam keluarga; keluarga tidak diketahui berarti belum dapat ditentukan");

    /// <summary>VK-6: Batal: from the finalisasi list back to verifikasi with status Layak, only before finalisasi.</summary>
    public static readonly Aturan VK6 = new(
        RumpunAturan.VK,
        6,
        KelasAturan.Teks,
        "Batal: dari daftar finalisasi kembali ke verifikasi dengan status Layak, hanya sebelum finalisasi",
        "Batal: from the finalisasi list back to verifikasi with status Layak, only before finalisasi",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)]);

    /// <summary>VK-7: Only declarations of tidak layak are finalised, one by one or all.</summary>
    public static readonly Aturan VK7 = new(
        RumpunAturan.VK,
        7,
        KelasAturan.Teks,
        "Hanya pernyataan tidak layak yang difinalisasi, satu per satu atau semuanya",
        "Only declarations of tidak layak are finalised, one by one or all",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)]);

    /// <summary>VK-8: Tidak layak on PBI-JK is automatically tidak layak on every other programme; one direction only.</summary>
    public static readonly Aturan VK8 = new(
        RumpunAturan.VK,
        8,
        KelasAturan.Tafsir,
        "Tidak layak pada PBI-JK otomatis tidak layak pada semua program lain; satu arah",
        "Tidak layak on PBI-JK is automatically tidak layak on every other programme; one direction only",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24)],
        "Penerima manfaat ialah orang yang sama; kebijakan dapat meluaskannya ke seluruh keluarga. Akibatnya diturunkan dari pernyataan PBI-JK, tidak disimpan");

    /// <summary>VK-9: Death alone does not take a family's programme: when the only PBI-JK reason is death and there are ahli waris, family programmes are spared and the pengurus is replaced.</summary>
    public static readonly Aturan VK9 = new(
        RumpunAturan.VK,
        9,
        KelasAturan.Tafsir,
        "Kematian saja tidak mencabut program keluarga: bila satu-satunya alasan PBI-JK ialah meninggal dan ada ahli waris, program keluarga dikecualikan dan pengurus diganti",
        "Death alone does not take a family's programme: when the only PBI-JK reason is death and there are ahli waris, family programmes are spared and the pengurus is replaced",
        LingkupEdisi.Lengkap,
        [new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24)],
        "Kaskade PBI-JK dan alasan 2 bertemu di sini; yang dibaca ialah catatan alasan 2: pengurus yang memiliki ahli waris diganti");

    /// <summary>VK-10: A recipient nobody verified keeps the programme; how it counts is a policy.</summary>
    public static readonly Aturan VK10 = new(
        RumpunAturan.VK,
        10,
        KelasAturan.Tafsir,
        "Penerima yang tidak diverifikasi tetap menerima program; anggapannya menurut kebijakan",
        "A recipient nobody verified keeps the programme; how it counts is a policy",
        LingkupEdisi.Bulanan,
        [new(Sumber.Bs24), new(Sumber.Pati)],
        "BS24 mencetak \"tetap dianggap tidak layak\", modul PATI memulai semua penerima dari Layak; bakunya dianggap layak");

    /// <summary>VK-11: Tidak layak without an approved letter: still a recipient.</summary>
    public static readonly Aturan VK11 = new(
        RumpunAturan.VK,
        11,
        KelasAturan.Teks,
        "Tidak layak tanpa surat yang disetujui: tetap penerima",
        "Tidak layak without an approved letter: still a recipient",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)]);

    /// <summary>VK-12: Tidak layak, finalised and with a valid approved letter: the programme is stopped from the next period.</summary>
    public static readonly Aturan VK12 = new(
        RumpunAturan.VK,
        12,
        KelasAturan.Teks,
        "Tidak layak, difinalisasi, dengan surat sah yang disetujui: program dihentikan mulai periode berikutnya",
        "Tidak layak, finalised and with a valid approved letter: the programme is stopped from the next period",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)]);

    /// <summary>VK-13: A letter is valid: signatory allowed, letter and upload dates inside the window, letter not after upload, attachment present, uploaded not before finalisasi.</summary>
    public static readonly Aturan VK13 = new(
        RumpunAturan.VK,
        13,
        KelasAturan.Teks,
        "Surat sah: penanda tangan berwenang, tanggal surat dan unggah di dalam jendela, surat tidak sesudah unggah, lampiran ada, diunggah tidak sebelum finalisasi",
        "A letter is valid: signatory allowed, letter and upload dates inside the window, letter not after upload, attachment present, uploaded not before finalisasi",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)]);

    /// <summary>VK-14: Letter states: not uploaded, waiting, approved, rejected; a rejected one may be uploaded again until the deadline; an approved one closes the period.</summary>
    public static readonly Aturan VK14 = new(
        RumpunAturan.VK,
        14,
        KelasAturan.Tafsir,
        "Keadaan surat: belum diunggah, menunggu, disetujui, ditolak; yang ditolak boleh diunggah lagi sampai tenggat; yang disetujui menutup periode",
        "Letter states: not uploaded, waiting, approved, rejected; a rejected one may be uploaded again until the deadline; an approved one closes the period",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)],
        "Surat yang ditolak boleh diganti di dalam jendela yang sama; dapat diubah lewat kebijakan");

    /// <summary>VK-15: At the end of the window, items without an approved letter lapse: recipient again, Layak in the next period.</summary>
    public static readonly Aturan VK15 = new(
        RumpunAturan.VK,
        15,
        KelasAturan.Tafsir,
        "Pada akhir jendela, yang tanpa surat disetujui gugur: tetap penerima, Layak pada periode berikutnya",
        "At the end of the window, items without an approved letter lapse: recipient again, Layak in the next period",
        LingkupEdisi.Bulanan,
        [new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24)],
        "Sumber tidak menyebut nasib pernyataan tanpa surat; tanpa pengesahan tidak ada yang berubah");

    /// <summary>VK-16: A mark by a village operator or pendamping needs approval by a kab/kota official before finalisasi.</summary>
    public static readonly Aturan VK16 = new(
        RumpunAturan.VK,
        16,
        KelasAturan.Teks,
        "Tanda oleh operator desa atau pendamping memerlukan persetujuan petugas kab/kota sebelum finalisasi",
        "A mark by a village operator or pendamping needs approval by a kab/kota official before finalisasi",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)]);

    /// <summary>VK-17: Sanggahan and SIKS-GIS results are advice: they never change a status by themselves.</summary>
    public static readonly Aturan VK17 = new(
        RumpunAturan.VK,
        17,
        KelasAturan.Teks,
        "Hasil sanggahan dan SIKS-GIS ialah masukan: tidak mengubah status dengan sendirinya",
        "Sanggahan and SIKS-GIS results are advice: they never change a status by themselves",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Kepmensos150Tahun2022), new(Sumber.Bs24), new(Sumber.Pati)]);

    /// <summary>VK-18: Finalisasi follows the berita acara of the musdes; each finalisasi says whether it has one.</summary>
    public static readonly Aturan VK18 = new(
        RumpunAturan.VK,
        18,
        KelasAturan.Tafsir,
        "Finalisasi mengikuti berita acara musdes; tiap finalisasi menyebut ada tidaknya",
        "Finalisasi follows the berita acara of the musdes; each finalisasi says whether it has one",
        LingkupEdisi.Bulanan,
        [new(Sumber.Pati, "Modul Verifikasi Kelayakan BNBA, 2. Submenu Finalisasi, kotak berita acara musdes")],
        "Sumber tidak menyebut akibat bila tidak ada; dikatakan saja, atau ditolak menurut kebijakan");
}
