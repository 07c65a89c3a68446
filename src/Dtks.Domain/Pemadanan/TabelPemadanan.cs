namespace Dtks.Domain;

/// <summary>Code lists of kepadanan.</summary>
public static class TabelPemadanan
{
    /// <summary>The sixteen elements in the order of rule PD-1, by their names in the protocol.</summary>
    public static TabelKode<ElemenKepadanan> Elemen { get; } = new(
        "elemen kepadanan",
        new(ElemenKepadanan.Nik, "nik", "NIK"),
        new(ElemenKepadanan.NomorKk, "no_kk", "Nomor KK"),
        new(ElemenKepadanan.Provinsi, "provinsi", "Provinsi"),
        new(ElemenKepadanan.KabKota, "kab_kota", "Kabupaten/kota"),
        new(ElemenKepadanan.Kecamatan, "kecamatan", "Kecamatan"),
        new(ElemenKepadanan.Kelurahan, "kelurahan", "Kelurahan"),
        new(ElemenKepadanan.Nama, "nama", "Nama lengkap"),
        new(ElemenKepadanan.TempatLahir, "tempat_lahir", "Tempat lahir"),
        new(ElemenKepadanan.TanggalLahir, "tanggal_lahir", "Tanggal lahir"),
        new(ElemenKepadanan.IbuKandung, "ibu_kandung", "Nama ibu kandung"),
        new(ElemenKepadanan.JenisKelamin, "jenis_kelamin", "Jenis kelamin"),
        new(ElemenKepadanan.HubunganKeluarga, "hubungan_keluarga", "Status hubungan dalam keluarga"),
        new(ElemenKepadanan.StatusKawin, "status_kawin", "Status kawin"),
        new(ElemenKepadanan.Rt, "rt", "RT"),
        new(ElemenKepadanan.Rw, "rw", "RW"),
        new(ElemenKepadanan.Alamat, "alamat", "Alamat"));

    /// <summary>Verdicts: <c>padan, tidak-padan, belum-dapat-ditentukan</c>.</summary>
    public static TabelKode<VonisKepadanan> Vonis { get; } = new(
        "vonis kepadanan",
        new(VonisKepadanan.Padan, "padan", "Padan"),
        new(VonisKepadanan.TidakPadan, "tidak-padan", "Tidak padan"),
        new(VonisKepadanan.BelumDapatDitentukan, "belum-dapat-ditentukan", "Belum dapat ditentukan"));
}
