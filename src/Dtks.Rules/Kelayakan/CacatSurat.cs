namespace Dtks.Rules;

/// <summary>The conditions of SP-1 and VK-13 that a letter fails.</summary>
[Flags]
internal enum CacatSurat : byte
{
    TidakAda = 0,
    Penandatangan = 1,
    TanggalSurat = 2,
    TanggalUnggah = 4,
    SesudahUnggah = 8,
    TanpaLampiran = 16,
    SebelumFinalisasi = 32,
}
