using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Texts of the anomalies.</summary>
public static class TabelKeanehan
{
    /// <summary>Severities: <c>galat</c>, <c>peringatan</c>, <c>info</c>.</summary>
    public static TabelKode<TingkatTemuan> Tingkat { get; } = new(
        "tingkat temuan",
        new ButirKode<TingkatTemuan>(TingkatTemuan.Galat, "galat", "Galat"),
        new ButirKode<TingkatTemuan>(TingkatTemuan.Peringatan, "peringatan", "Peringatan"),
        new ButirKode<TingkatTemuan>(TingkatTemuan.Info, "info", "Info"));

    /// <summary>Fields, by the names of the members of <c>orang</c>: <c>nik</c>, <c>no_kk</c>, <c>nama</c> and so on.</summary>
    public static TabelKode<BidangOrang> Bidang { get; } = new(
        "bidang orang",
        new ButirKode<BidangOrang>(BidangOrang.Nik, "nik", "NIK"),
        new ButirKode<BidangOrang>(BidangOrang.NomorKk, "no_kk", "No KK"),
        new ButirKode<BidangOrang>(BidangOrang.Nama, "nama", "Nama"),
        new ButirKode<BidangOrang>(BidangOrang.TanggalLahir, "tanggal_lahir", "Tanggal lahir"),
        new ButirKode<BidangOrang>(BidangOrang.JenisKelamin, "jenis_kelamin", "Jenis kelamin"),
        new ButirKode<BidangOrang>(BidangOrang.Hubungan, "hubungan", "Hubungan keluarga"),
        new ButirKode<BidangOrang>(BidangOrang.Pekerjaan, "pekerjaan", "Pekerjaan"),
        new ButirKode<BidangOrang>(BidangOrang.IbuKandung, "ibu_kandung", "Nama ibu kandung"),
        new ButirKode<BidangOrang>(BidangOrang.Alamat, "alamat", "Alamat"),
        new ButirKode<BidangOrang>(BidangOrang.Rt, "rt", "RT"),
        new ButirKode<BidangOrang>(BidangOrang.Rw, "rw", "RW"),
        new ButirKode<BidangOrang>(BidangOrang.Wilayah, "wilayah", "Kode wilayah"),
        new ButirKode<BidangOrang>(BidangOrang.Pengurus, "pengurus", "Pengurus"));
}
