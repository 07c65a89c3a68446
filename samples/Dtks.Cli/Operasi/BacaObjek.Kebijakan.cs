namespace Dtks.Cli.Operasi;

/// <summary>The readers of policy and edition.</summary>
internal sealed partial class BacaObjek
{
    /// <summary>Reads <c>kebijakan</c> when the operation did not, so that a wrong one is refused by every operation.</summary>
    public void PeriksaKebijakan() => Objek("kebijakan");
}
