namespace Dtks.Rules;

/// <summary>The fields of the KYC of a pengurus (KP-6), in the order in which findings list them.</summary>
/// <remarks><c>default</c> (0) is no field.</remarks>
public enum BidangKyc : byte
{
    /// <summary>nama_pengurus.</summary>
    NamaPengurus = 1,

    /// <summary>nik_pengurus; an unreadable one counts as missing.</summary>
    NikPengurus = 2,

    /// <summary>tanggal_lahir_pengurus.</summary>
    TanggalLahirPengurus = 3,

    /// <summary>ibu_kandung: nama gadis ibu kandung.</summary>
    IbuKandung = 4,

    /// <summary>alamat.</summary>
    Alamat = 5,
}
