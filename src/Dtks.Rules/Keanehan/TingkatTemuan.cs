namespace Dtks.Rules;

/// <summary>How much a finding weighs.</summary>
/// <remarks><c>default</c> (0) is no severity. Texts are in <see cref="TabelKeanehan.Tingkat"/>.</remarks>
public enum TingkatTemuan : byte
{
    /// <summary>Must be fixed (<c>galat</c>).</summary>
    Galat = 1,

    /// <summary>Should be looked at (<c>peringatan</c>).</summary>
    Peringatan = 2,

    /// <summary>For information only (<c>info</c>).</summary>
    Info = 3,
}
