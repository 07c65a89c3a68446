namespace Dtks.Rules;

/// <summary>What happens in a step of the verval of 2017-2019.</summary>
/// <remarks><c>default</c> (0) is no event. Texts are in <see cref="TabelVerval2019.Peristiwa"/>.</remarks>
public enum PeristiwaVerval : byte
{
    /// <summary>The step is done, and what it checks agrees (<c>selesaikan</c>).</summary>
    Selesaikan = 1,

    /// <summary>The check finds a mismatch (<c>tidak-sesuai</c>).</summary>
    TidakSesuai,
}
