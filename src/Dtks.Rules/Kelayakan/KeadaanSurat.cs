namespace Dtks.Rules;

/// <summary>The states of the letter in the kelayakan workflow (VK-14).</summary>
public enum KeadaanSurat : byte
{
    /// <summary>Not uploaded.</summary>
    Belum = 1,

    /// <summary>Uploaded, waits for approval.</summary>
    Menunggu = 2,

    /// <summary>Rejected with a note.</summary>
    Ditolak = 3,

    /// <summary>Approved; the period is closed.</summary>
    Disetujui = 4,
}
