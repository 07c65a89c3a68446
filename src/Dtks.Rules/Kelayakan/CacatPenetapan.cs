namespace Dtks.Rules;

/// <summary>The conditions of VK-4, VK-5 and VK-7 that a declaration fails.</summary>
[Flags]
internal enum CacatPenetapan : byte
{
    TidakAda = 0,
    KeteranganPanjang = 1,
    LayakBeralasan = 2,
    TanpaAlasan = 4,
    AlasanLainTanpaKeterangan = 8,
    AlasanTanpaKomponen = 16,
    PengurusBerahliWaris = 32,
    LayakDifinalisasi = 64,
}
