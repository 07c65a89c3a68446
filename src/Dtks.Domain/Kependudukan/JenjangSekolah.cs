namespace Dtks.Domain;

/// <summary>School level a person attends, where it is recorded.</summary>
/// <remarks><c>default</c> (0) is no member of the list.</remarks>
public enum JenjangSekolah : byte
{
    /// <summary>SD: primary school or equivalent.</summary>
    Sd = 1,

    /// <summary>SMP: lower secondary school or equivalent.</summary>
    Smp = 2,

    /// <summary>SMA: upper secondary school or equivalent.</summary>
    Sma = 3,
}
