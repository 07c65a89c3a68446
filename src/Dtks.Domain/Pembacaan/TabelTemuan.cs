namespace Dtks.Domain;

/// <summary>Texts of the answers of a rule.</summary>
public static class TabelTemuan
{
    /// <summary>The four answers: <c>tidak-diketahui</c>, <c>terpenuhi</c>, <c>tidak-terpenuhi</c>, <c>tidak-berlaku</c>.</summary>
    public static TabelKode<StatusTemuan> Status { get; } = new(
        "status temuan",
        new(StatusTemuan.TidakDiketahui, "tidak-diketahui", "Tidak diketahui"),
        new(StatusTemuan.Terpenuhi, "terpenuhi", "Terpenuhi"),
        new(StatusTemuan.TidakTerpenuhi, "tidak-terpenuhi", "Tidak terpenuhi"),
        new(StatusTemuan.TidakBerlaku, "tidak-berlaku", "Tidak berlaku"));
}
