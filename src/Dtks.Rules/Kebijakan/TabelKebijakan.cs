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

    /// <summary>Gets the orders of PB-2: <c>golongan</c>, <c>tanggal</c>.</summary>
    public static TabelKode<UrutanAntrianPbi> UrutanPbi { get; } = new(
        "urutan antrian PBI",
        new(UrutanAntrianPbi.Golongan, "golongan", "Golongan, lalu tanggal masuk"),
        new(UrutanAntrianPbi.Tanggal, "tanggal", "Tanggal masuk saja"));

    /// <summary>Gets the readings of KM-1: <c>perlu-pengesahan</c>, <c>dihentikan</c>.</summary>
    public static TabelKode<AkibatDiamKemensos> AkibatDiam { get; } = new(
        "akibat diam atas verifikasi Kemensos",
        new(AkibatDiamKemensos.PerluPengesahan, "perlu-pengesahan", "Tidak layak, perlu surat pengesahan"),
        new(AkibatDiamKemensos.Dihentikan, "dihentikan", "Dihentikan tanpa surat pengesahan"));
}
