namespace Dtks.Domain;

/// <summary>Texts of the defects of identifiers.</summary>
public static class TabelIdentitas
{
    /// <summary>Defects of a NIK: <c>kosong</c>, <c>karakter</c>, <c>panjang</c>, <c>sementara</c>, <c>provinsi</c>, <c>kabupaten</c>, <c>kecamatan</c>, <c>tanggal</c>, <c>bulan</c>, <c>nomor-urut</c>.</summary>
    public static TabelKode<CacatNik> CacatNik { get; } = CacatNomor<CacatNik>("cacat NIK");

    /// <summary>Defects of a No KK, with the same texts as <see cref="CacatNik"/>.</summary>
    public static TabelKode<CacatNomorKk> CacatNomorKk { get; } = CacatNomor<CacatNomorKk>("cacat No KK");

    /// <summary>Defects of an ID DTKS: <c>kosong</c>, <c>karakter</c>, <c>panjang</c>.</summary>
    public static TabelKode<CacatIdDtks> CacatIdDtks { get; } = new(
        "cacat ID DTKS",
        new(Domain.CacatIdDtks.Kosong, "kosong", "Kosong"),
        new(Domain.CacatIdDtks.Karakter, "karakter", "Karakter"),
        new(Domain.CacatIdDtks.Panjang, "panjang", "Panjang"));

    private static TabelKode<T> CacatNomor<T>(string namaDaftar)
        where T : struct, Enum
    {
        return new(
            namaDaftar,
            Butir(Domain.CacatNik.Kosong, "kosong", "Kosong"),
            Butir(Domain.CacatNik.Karakter, "karakter", "Karakter"),
            Butir(Domain.CacatNik.Panjang, "panjang", "Panjang"),
            Butir(Domain.CacatNik.Sementara, "sementara", "Nomor sementara"),
            Butir(Domain.CacatNik.Provinsi, "provinsi", "Provinsi"),
            Butir(Domain.CacatNik.Kabupaten, "kabupaten", "Kabupaten/kota"),
            Butir(Domain.CacatNik.Kecamatan, "kecamatan", "Kecamatan"),
            Butir(Domain.CacatNik.Tanggal, "tanggal", "Tanggal"),
            Butir(Domain.CacatNik.Bulan, "bulan", "Bulan"),
            Butir(Domain.CacatNik.NomorUrut, "nomor-urut", "Nomor urut"));

        // Why: both enums have the same members with the same values, held equal by a test.
        static ButirKode<T> Butir(CacatNik cacat, string kode, string nama)
            => new(System.Runtime.CompilerServices.Unsafe.BitCast<CacatNik, T>(cacat), kode, nama);
    }
}
