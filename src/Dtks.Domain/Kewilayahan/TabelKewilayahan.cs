namespace Dtks.Domain;

/// <summary>Texts of the levels and kinds of regions and of the defects of a region code.</summary>
public static class TabelKewilayahan
{
    /// <summary>Levels: <c>provinsi</c>, <c>kabupaten</c>, <c>kecamatan</c>, <c>desa</c>.</summary>
    public static TabelKode<TingkatWilayah> Tingkat { get; } = new(
        "tingkat wilayah",
        new(TingkatWilayah.Provinsi, "provinsi", "Provinsi"),
        new(TingkatWilayah.KabupatenKota, "kabupaten", "Kabupaten/kota", "kota", "kab/kota"),
        new(TingkatWilayah.Kecamatan, "kecamatan", "Kecamatan"),
        new(TingkatWilayah.DesaKelurahan, "desa", "Desa/kelurahan", "kelurahan", "desa adat"));

    /// <summary>Kinds: <c>provinsi</c>, <c>kabupaten</c>, <c>kota</c>, <c>kecamatan</c>, <c>desa</c>, <c>kelurahan</c>, <c>desa-adat</c>.</summary>
    public static TabelKode<JenisWilayah> Jenis { get; } = new(
        "jenis wilayah",
        new(JenisWilayah.Provinsi, "provinsi", "Provinsi"),
        new(JenisWilayah.Kabupaten, "kabupaten", "Kabupaten"),
        new(JenisWilayah.Kota, "kota", "Kota"),
        new(JenisWilayah.Kecamatan, "kecamatan", "Kecamatan"),
        new(JenisWilayah.Desa, "desa", "Desa"),
        new(JenisWilayah.Kelurahan, "kelurahan", "Kelurahan"),
        new(JenisWilayah.DesaAdat, "desa-adat", "Desa adat"));

    /// <summary>Defects of a region code: <c>kosong</c>, <c>karakter</c>, <c>panjang</c>, <c>provinsi</c>, <c>kabupaten</c>, <c>kecamatan</c>, <c>desa</c>.</summary>
    public static TabelKode<CacatKodeWilayah> Cacat { get; } = new(
        "cacat kode wilayah",
        new(CacatKodeWilayah.Kosong, "kosong", "Kosong"),
        new(CacatKodeWilayah.Karakter, "karakter", "Karakter"),
        new(CacatKodeWilayah.Panjang, "panjang", "Panjang"),
        new(CacatKodeWilayah.Provinsi, "provinsi", "Provinsi"),
        new(CacatKodeWilayah.Kabupaten, "kabupaten", "Kabupaten"),
        new(CacatKodeWilayah.Kecamatan, "kecamatan", "Kecamatan"),
        new(CacatKodeWilayah.Desa, "desa", "Desa"));
}
