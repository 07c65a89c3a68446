namespace Dtks.Rules;

/// <summary>Whom the PBI cascade (VK-8) reaches.</summary>
/// <remarks><c>default</c> is the default of the policy. Texts are in <see cref="TabelKebijakan.Kaskade"/>.</remarks>
public enum CakupanKaskade : byte
{
    /// <summary>The same person only (<c>penerima</c>).</summary>
    Penerima = 0,

    /// <summary>Every participation in the same family (<c>keluarga</c>).</summary>
    Keluarga,
}
