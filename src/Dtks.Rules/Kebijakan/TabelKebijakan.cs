using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The texts of the policies.</summary>
public static class TabelKebijakan
{
    /// <summary>Gets the readings of VK-10: <c>layak</c>, <c>tidak-layak</c>.</summary>
    public static TabelKode<KebijakanTanpaVerifikasi> TanpaVerifikasi { get; } = new(
        "kebijakan tanpa verifikasi",
        new(KebijakanTanpaVerifikasi.DianggapLayak, "layak", "Dianggap layak"),
        new(KebijakanTanpaVerifikasi.DianggapTidakLayak, "tidak-layak", "Dianggap tidak layak"));

    /// <summary>Gets the scopes of VK-8: <c>penerima</c>, <c>keluarga</c>.</summary>
    public static TabelKode<CakupanKaskade> Kaskade { get; } = new(
        "cakupan kaskade",
        new(CakupanKaskade.Penerima, "penerima", "Penerima"),
        new(CakupanKaskade.Keluarga, "keluarga", "Keluarga"));
}
