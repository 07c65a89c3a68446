namespace Dtks.Domain;

/// <summary>The sixteen elements compared with the civil registry, in the order of rule PD-1.</summary>
/// <remarks><c>default</c> (0) is no element.</remarks>
public enum ElemenKepadanan : byte
{
    /// <summary>nik.</summary>
    Nik = 1,

    /// <summary>no_kk.</summary>
    NomorKk = 2,

    /// <summary>provinsi.</summary>
    Provinsi = 3,

    /// <summary>kab_kota.</summary>
    KabKota = 4,

    /// <summary>kecamatan.</summary>
    Kecamatan = 5,

    /// <summary>kelurahan: desa or kelurahan.</summary>
    Kelurahan = 6,

    /// <summary>nama: nama lengkap.</summary>
    Nama = 7,

    /// <summary>tempat_lahir.</summary>
    TempatLahir = 8,

    /// <summary>tanggal_lahir.</summary>
    TanggalLahir = 9,

    /// <summary>ibu_kandung: nama ibu kandung.</summary>
    IbuKandung = 10,

    /// <summary>jenis_kelamin.</summary>
    JenisKelamin = 11,

    /// <summary>hubungan_keluarga: status hubungan dalam keluarga.</summary>
    HubunganKeluarga = 12,

    /// <summary>status_kawin.</summary>
    StatusKawin = 13,

    /// <summary>rt.</summary>
    Rt = 14,

    /// <summary>rw.</summary>
    Rw = 15,

    /// <summary>alamat: the one element that need not be 100 percent.</summary>
    Alamat = 16,
}
