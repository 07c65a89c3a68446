using System.Runtime.InteropServices;

namespace Dtks.Testing;

/// <summary>What can be planted in a family; each comes round in turn.</summary>
internal enum Tanaman : byte
{
    NikKosong = 0,
    NikPendek,
    NikHuruf,
    NikSementara,
    NikBulan,
    TanggalBedaNik,
    KelaminBedaNik,
    KkPendek,
    IbuKosong,
    IbuSamaNama,
    IbuAngka,
    IbuAlmarhumah,
    PekerjaanKosong,
    PekerjaanTakDikenal,
    WilayahKosong,
    NamaAngka,
    NamaSatuHuruf,
    NamaPanjang,
    TanggalKosong,
    UsiaLanjutSekali,
    RtNol,
    AlamatKosong,
    AlamatTerpotong,
    TanpaKepala,
    KepalaGanda,
    IstriLaki,
    HamilLaki,
    AnakLebihTua,
    KutipSah,
    Kembar,
    KolomKurang,
    KolomLebih,
    BukanYaTidak,
    TanggalTakAda,
    KutipTerbuka,
    AlamatTidakDitemukan,
    MeninggalAnggota,
    MeninggalPengurus,
    MeninggalDanMampu,
    MeninggalSendiriPbi,
    MeninggalSendiriSembako,
    MeninggalPengurusSembako,
    AparaturSendiri,
    AparaturTanpaPenetapan,
    AparaturLain,
    AparaturAnggota,
    Mampu,
    MampuBelumFinal,
    MampuSembako,
    MampuDanLain,
    PensiunanAparatur,
    PekerjaanTinjau,
    TanpaKomponen,
    AlasanLain,
    DinyatakanLayak,
    TanpaAlasan,
    LainTanpaTeks,
    KomponenBukanPkh,
    LayakBeralasan,
    LayakDifinalisasi,
    PenetapanNikRusak,
    PenetapanProgramLain,
    PenetapanStatusLain,
    PenetapanAlasanLain,
    PenetapanFinalLain,
    PenetapanBerulang,
    PenetapanTanpaKepesertaan,
}

/// <summary>The kind of household that a planting needs.</summary>
internal enum BentukRumah : byte
{
    Bebas = 0,
    Sendiri,
    OrangTuaTunggal,
    Pasangan,
    PasanganAnak,
    TigaGenerasi,
    KakekNenek,

    /// <summary>A couple whose child is grown up: nobody is a PKH component.</summary>
    Dewasa,
}

/// <summary>One line of the truth: what was planted on which row.</summary>
/// <param name="Baris">Row within the chunk; -1 for none.</param>
/// <param name="Pasangan">Row of the other record within the chunk; -1 for none.</param>
/// <param name="Penetapan">Row of the declaration within the chunk; -1 for none.</param>
/// <param name="Golongan">Group: keanehan, berkas, ketidaklayakan, penetapan, kegandaan, jebakan.</param>
/// <param name="Jenis">What it is.</param>
/// <param name="Kode">Rule, reason or defect that it should lead to.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BarisKebenaran(int Baris, int Pasangan, int Penetapan, string Golongan, string Jenis, string Kode);
