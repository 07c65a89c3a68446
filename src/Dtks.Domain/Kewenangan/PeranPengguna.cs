namespace Dtks.Domain;

/// <summary>The role of a user of the register.</summary>
/// <remarks>There is no zero member: <c>default</c> is no role. Texts are in <see cref="TabelKewenangan.Peran"/>.</remarks>
public enum PeranPengguna : byte
{
    /// <summary>Supervisor of a kab/kota (<c>supervisor</c>).</summary>
    Supervisor = 1,

    /// <summary>Pengelola DTKS, a kab/kota function (<c>pengelola-dtks</c>).</summary>
    PengelolaDtks,

    /// <summary>Pengisi Data Kab/Kota, a kab/kota function (<c>pengisi-data-kabkota</c>).</summary>
    PengisiDataKabKota,

    /// <summary>Pengisi Data Desa/Kelurahan, a kab/kota function (<c>pengisi-data-desa</c>).</summary>
    PengisiDataDesa,

    /// <summary>Pendamping (<c>pendamping</c>).</summary>
    Pendamping,

    /// <summary>Administrasi Pengguna, a kab/kota function (<c>admin-pengguna</c>).</summary>
    AdminPengguna,

    /// <summary>Kepala Perangkat Daerah, a kab/kota function (<c>kepala-perangkat-daerah</c>).</summary>
    KepalaPerangkatDaerah,

    /// <summary>Kepala Daerah: bupati or wali kota (<c>kepala-daerah</c>).</summary>
    KepalaDaerah,

    /// <summary>Provinsi (<c>provinsi</c>).</summary>
    Provinsi,

    /// <summary>Petugas Teknis of Kemensos (<c>petugas-teknis</c>).</summary>
    PetugasTeknis,

    /// <summary>Manajemen of Kemensos (<c>manajemen</c>).</summary>
    Manajemen,

    /// <summary>Pekerja Informasi of Kemensos (<c>pekerja-informasi</c>).</summary>
    PekerjaInformasi,

    /// <summary>Pengembang of Kemensos (<c>pengembang</c>).</summary>
    Pengembang,

    /// <summary>Auditor Internal of Kemensos (<c>auditor-internal</c>).</summary>
    AuditorInternal,

    /// <summary>Perguruan Tinggi named by the Menteri (<c>perguruan-tinggi</c>).</summary>
    PerguruanTinggi,

    /// <summary>Masyarakat: anybody (<c>masyarakat</c>).</summary>
    Masyarakat,
}
