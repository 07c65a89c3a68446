namespace Dtks.Domain;

/// <summary>What a region declares of a participation.</summary>
/// <remarks><c>default</c> (0) is no declaration.</remarks>
public enum StatusDeklarasi : byte
{
    /// <summary>layak: still eligible.</summary>
    Layak = 1,

    /// <summary>tidak-layak: no longer eligible.</summary>
    TidakLayak = 2,
}
