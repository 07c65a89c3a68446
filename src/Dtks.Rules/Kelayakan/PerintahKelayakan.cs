namespace Dtks.Rules;

/// <summary>The commands of the kelayakan workflow, in table order.</summary>
public enum PerintahKelayakan : byte
{
    /// <summary>Declare tidak layak (VK-4, VK-16).</summary>
    Tandai = 1,

    /// <summary>A kab/kota official approves the mark of a village operator or pendamping (VK-16).</summary>
    SetujuiTanda = 2,

    /// <summary>Take a declaration back before finalisasi (VK-6).</summary>
    Batal = 3,

    /// <summary>Finalise declarations, one by one or all (VK-7).</summary>
    Finalisasi = 4,

    /// <summary>Upload the letter (VK-13, SP-1).</summary>
    Unggah = 5,

    /// <summary>Kemensos approves the letter; the period closes (VK-14).</summary>
    Setujui = 6,

    /// <summary>Kemensos rejects the letter, with a note (VK-14).</summary>
    Tolak = 7,

    /// <summary>Kemensos closes the period after its window; what has no approved letter lapses (VK-15).</summary>
    Tutup = 8,
}
