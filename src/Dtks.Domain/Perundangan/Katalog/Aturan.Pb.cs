namespace Dtks.Domain;

/// <content>Rules of the family PB.</content>
public sealed partial class Aturan
{
    /// <summary>PB-1: Quota left per kab/kota and period = quota - used, never negative; without quota a proposal stays in the queue.</summary>
    public static readonly Aturan PB1 = new(
        RumpunAturan.PB,
        1,
        KelasAturan.Teks,
        "Sisa kuota per kab/kota per periode = kuota - terpakai, tidak pernah negatif; tanpa kuota usulan tetap dalam antrian",
        "Quota left per kab/kota and period = quota - used, never negative; without quota a proposal stays in the queue",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)]);

    /// <summary>PB-2: Queue order: kepala keluarga not yet PBI, members of PBI families, others; then date entered, then NIK.</summary>
    public static readonly Aturan PB2 = new(
        RumpunAturan.PB,
        2,
        KelasAturan.Tafsir,
        "Urutan antrian: kepala keluarga yang belum PBI, anggota keluarga PBI, lainnya; lalu tanggal masuk, lalu NIK",
        "Queue order: kepala keluarga not yet PBI, members of PBI families, others; then date entered, then NIK",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)],
        "Sumber tidak menyebut urutan di dalam golongan; tanggal masuk lalu NIK membuatnya pasti");

    /// <summary>PB-3: Only people in DTKS who do not hold PBI-JK yet can be proposed (kind 3).</summary>
    public static readonly Aturan PB3 = new(
        RumpunAturan.PB,
        3,
        KelasAturan.Teks,
        "Hanya orang di DTKS yang belum memegang PBI-JK yang dapat diusulkan (jenis 3)",
        "Only people in DTKS who do not hold PBI-JK yet can be proposed (kind 3)",
        LingkupEdisi.Bulanan,
        [new(Sumber.Permensos3Tahun2021)]);

    /// <summary>PB-4: Window day 1-11; letter required.</summary>
    public static readonly Aturan PB4 = new(
        RumpunAturan.PB,
        4,
        KelasAturan.Teks,
        "Jendela tanggal 1-11; surat wajib",
        "Window day 1-11; letter required",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22)]);
}
