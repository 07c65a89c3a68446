namespace Dtks.Rules;

/// <summary>How a recipient nobody verified counts (VK-10); the programme is kept either way.</summary>
/// <remarks><c>default</c> is the default of the policy. Texts are in <see cref="TabelKebijakan.TanpaVerifikasi"/>.</remarks>
public enum KebijakanTanpaVerifikasi : byte
{
    /// <summary>As layak, the reading of the module of Pati (<c>layak</c>).</summary>
    DianggapLayak = 0,

    /// <summary>As tidak layak, as printed in BS24 (<c>tidak-layak</c>).</summary>
    DianggapTidakLayak,
}
