namespace Dtks.Rules;

/// <summary>The states of one item in the kelayakan workflow.</summary>
public enum KeadaanButir : byte
{
    /// <summary>Not declared tidak layak.</summary>
    Verifikasi = 1,

    /// <summary>Marked by a village operator or pendamping; waits for a kab/kota official (VK-16).</summary>
    TandaMenunggu = 2,

    /// <summary>Declared tidak layak, on the finalisasi list.</summary>
    Finalisasi = 3,

    /// <summary>Finalised.</summary>
    Pengesahan = 4,
}
