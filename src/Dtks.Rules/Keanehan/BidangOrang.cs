namespace Dtks.Rules;

/// <summary>The field of a person that a finding is about.</summary>
/// <remarks><c>default</c> (0) is no field. Texts, the names of the members of <c>orang</c>, are in <see cref="TabelKeanehan.Bidang"/>.</remarks>
public enum BidangOrang : byte
{
    /// <summary>nik.</summary>
    Nik = 1,

    /// <summary>no_kk.</summary>
    NomorKk = 2,

    /// <summary>nama.</summary>
    Nama = 3,

    /// <summary>tanggal_lahir.</summary>
    TanggalLahir = 4,

    /// <summary>jenis_kelamin.</summary>
    JenisKelamin = 5,

    /// <summary>hubungan.</summary>
    Hubungan = 6,

    /// <summary>pekerjaan.</summary>
    Pekerjaan = 7,

    /// <summary>ibu_kandung.</summary>
    IbuKandung = 8,

    /// <summary>alamat.</summary>
    Alamat = 9,

    /// <summary>rt.</summary>
    Rt = 10,

    /// <summary>rw.</summary>
    Rw = 11,

    /// <summary>wilayah.</summary>
    Wilayah = 12,

    /// <summary>pengurus.</summary>
    Pengurus = 13,
}
