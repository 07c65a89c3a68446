namespace Dtks.Rules;

/// <summary>The conditions of VK-2, VK-4, VK-5 and VK-7 that an item fails.</summary>
[Flags]
internal enum CacatPenetapan : short
{
    TidakAda = 0,
    BukanPbi = 1,
    KeteranganPanjang = 2,
    LayakBeralasan = 4,
    TanpaAlasan = 8,
    AlasanDiLuarEdisi = 16,
    AlasanLainTanpaKeterangan = 32,
    AlasanTanpaKomponen = 64,
    PengurusBerahliWaris = 128,
    LayakDifinalisasi = 256,
}
