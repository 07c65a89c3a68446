namespace Dtks.Rules;

/// <summary>What exactly an anomaly found; several belong to one rule.</summary>
/// <remarks><c>default</c> (0) is nothing found. The rule, field and texts of each are those of the finding, <see cref="TemuanAnomali"/>.</remarks>
public enum SebabAnomali : byte
{
    /// <summary>AN-1: the NIK is missing, temporary or has another defect.</summary>
    NikTidakDapatDipakai = 1,

    /// <summary>AN-2: the birth date differs from day, month or year of the NIK.</summary>
    TanggalLahirBedaNik,

    /// <summary>AN-3: the sex differs from the NIK.</summary>
    JenisKelaminBedaNik,

    /// <summary>AN-4: the No KK is missing or has a defect.</summary>
    NomorKkTidakDapatDipakai,

    /// <summary>AN-5: the name of the birth mother is missing.</summary>
    IbuKandungKosong,

    /// <summary>AN-5: the name of the birth mother has digits.</summary>
    IbuKandungBerangka,

    /// <summary>AN-5: the name of the birth mother is the person's own.</summary>
    IbuKandungSamaDenganNama,

    /// <summary>AN-6: the name of the birth mother carries a death mark.</summary>
    IbuKandungBertandaMeninggal,

    /// <summary>AN-7: the job is missing.</summary>
    PekerjaanKosong,

    /// <summary>AN-7: the job is not in the list.</summary>
    PekerjaanTidakDikenal,

    /// <summary>AN-8: the region is missing.</summary>
    WilayahKosong,

    /// <summary>AN-8: the code of the region cannot be read.</summary>
    WilayahTidakTerbaca,

    /// <summary>AN-8: the registry does not know the region.</summary>
    WilayahTidakTerdaftar,

    /// <summary>AN-8: the region is not inside the one being processed.</summary>
    WilayahDiLuarLingkup,

    /// <summary>AN-9: the name is missing.</summary>
    NamaKosong,

    /// <summary>AN-9: the name has digits.</summary>
    NamaBerangka,

    /// <summary>AN-9: the name has a symbol other than . ' - , /.</summary>
    NamaBersimbol,

    /// <summary>AN-10: the name has fewer than two letters.</summary>
    NamaTerlaluPendek,

    /// <summary>AN-10: the name is longer than 60 characters.</summary>
    NamaTerlaluPanjang,

    /// <summary>AN-11: the birth date is missing.</summary>
    TanggalLahirKosong,

    /// <summary>AN-11: the birth date lies after the as-of date.</summary>
    TanggalLahirSesudahAcuan,

    /// <summary>AN-12: older than 120 years.</summary>
    UsiaDiAtas120,

    /// <summary>AN-13: the RT is unknown.</summary>
    RtTidakDiketahui,

    /// <summary>AN-13: the RW is unknown.</summary>
    RwTidakDiketahui,

    /// <summary>AN-13: neither RT nor RW is known.</summary>
    RtRwTidakDiketahui,

    /// <summary>AN-14: the address is missing.</summary>
    AlamatKosong,

    /// <summary>AN-14: the address ends in dots: it was cut off.</summary>
    AlamatTerpotong,

    /// <summary>AN-15: the NIK stands on another record too.</summary>
    NikBerulang,

    /// <summary>AN-16: the NIK stands in two families.</summary>
    OrangDalamDuaKeluarga,

    /// <summary>AN-17: the family has no kepala keluarga.</summary>
    KeluargaTanpaKepala,

    /// <summary>AN-17: the family has more than one kepala keluarga.</summary>
    KepalaLebihDariSatu,

    /// <summary>AN-18: an istri recorded as laki-laki.</summary>
    IstriLakiLaki,

    /// <summary>AN-18: a suami recorded as perempuan.</summary>
    SuamiPerempuan,

    /// <summary>AN-18: hamil recorded for laki-laki.</summary>
    LakiLakiHamil,

    /// <summary>AN-19: an anak born before the kepala keluarga.</summary>
    AnakLebihTua,

    /// <summary>AN-19: an anak less than 10 years younger than the kepala keluarga.</summary>
    AnakKurangDari10Tahun,

    /// <summary>AN-20: marked meninggal and still pengurus.</summary>
    MeninggalMasihPengurus,

    /// <summary>AN-21: the kab/kota of the NIK is not that of the domicile.</summary>
    KabKotaBedaNik,
}
