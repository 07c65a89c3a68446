namespace Dtks.Rules;

/// <summary>The eleven shapes a decision can take; shape, stage and protection together say everything.</summary>
internal enum BentukPutusan : byte
{
    Layak = 1,
    TanpaVerifikasiLayak,
    TanpaVerifikasiTidakLayak,
    TidakLayakSendiri,
    TidakLayakSendiriDanKaskade,
    Kaskade,
    KaskadeAtasLayak,
    RaguSendiri,
    RaguSendiriDanKaskade,
    RaguKaskadeAtasLayak,
    RaguKaskade,
}
