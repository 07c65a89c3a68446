namespace Dtks.Rules;

/// <summary>What a correction of the register mends.</summary>
/// <remarks><c>default</c> (0) is none. Texts are in <see cref="TabelVerval2019.Kesalahan"/>.</remarks>
public enum KesalahanSasaran : byte
{
    /// <summary>Somebody who qualifies is not registered (<c>exclusion-error</c>).</summary>
    Exclusion = 1,

    /// <summary>Somebody who does not qualify is registered (<c>inclusion-error</c>).</summary>
    Inclusion,
}
