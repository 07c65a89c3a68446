namespace Dtks.Domain;

/// <content>Rules of the family PB.</content>
public sealed partial class Aturan
{
    /// <summary>PB-1: Quota left per kab/kota and period = quota - used, never negative; without quota a proposal stays in the queue.</summary>
    public static readonly Aturan PB1 = new(
        RumpunAturan.PB,
        1,
        "Sisa kuota per kab/kota per periode = kuota - terpakai, tidak pernah negatif; tanpa kuota usulan tetap dalam antrian",
        "Quota left per kab/kota and period = quota - used, never negative; without quota a proposal stays in the queue",
        "21 tafsir; 22 tafsir",
        """
        BS24 | Gambar 2.22 (Menu PBI), kepala layar | teks + tafsir | 22
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: PBI | tafsir | 21
        """,
        "Sisa = kuota - terpakai, tidak pernah di bawah nol, antrian tetap; sumber menampilkan angkanya saja");

    /// <summary>PB-2: Queue order: kepala keluarga not yet PBI, members of PBI families, others; then date entered, then NIK.</summary>
    public static readonly Aturan PB2 = new(
        RumpunAturan.PB,
        2,
        "Urutan antrian: kepala keluarga yang belum PBI, anggota keluarga PBI, lainnya; lalu tanggal masuk, lalu NIK",
        "Queue order: kepala keluarga not yet PBI, members of PBI families, others; then date entered, then NIK",
        "21 tafsir; 22 tafsir",
        """
        BS24 | Gambar 2.22 (Menu PBI), tab | tafsir | 22
        BS24 | Gambar 2.22 (Menu PBI), tab | tafsir | 21
        """,
        "Sumber tidak menyebut urutan di dalam golongan; tanggal masuk lalu NIK membuatnya pasti");

    /// <summary>PB-3: Only people in DTKS who do not hold PBI-JK yet can be proposed (kind 3).</summary>
    public static readonly Aturan PB3 = new(
        RumpunAturan.PB,
        3,
        "Hanya orang di DTKS yang belum memegang PBI-JK yang dapat diusulkan (jenis 3)",
        "Only people in DTKS who do not hold PBI-JK yet can be proposed (kind 3)",
        "21 tafsir; 22 teks",
        """
        BS24 | 2.3 F. Menu PBI, huruf a | teks | 22
        BS24 | 2.3 F. Menu PBI, huruf a | tafsir | 21
        """,
        "Teks BS24 diterapkan surut ke 2021");

    /// <summary>PB-4: Window day 1-11; letter required.</summary>
    public static readonly Aturan PB4 = new(
        RumpunAturan.PB,
        4,
        "Jendela tanggal 1-11; surat wajib",
        "Window day 1-11; letter required",
        "21 teks; 22 teks",
        """
        SOS22 | Aktivitas Bulanan Pengelolaan DTKS: PBI | teks | 21, 22
        """);
}
