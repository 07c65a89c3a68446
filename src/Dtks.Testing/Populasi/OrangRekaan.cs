using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>How a number is written that cannot be read.</summary>
internal enum BentukNomor : byte
{
    Utuh = 0,
    Kosong,
    Pendek,
    Huruf,
    Sementara,
    BulanTigaBelas,
}

/// <summary>How a name is written other than it is.</summary>
internal enum UbahanNama : byte
{
    Utuh = 0,
    GantiHuruf,
    HilangHuruf,
    EjaanLama,
    Gelar,
    Angka,
    SatuHuruf,
    Panjang,
    Almarhumah,
}

/// <summary>What is wrong with the row of the BNBA file, beyond its contents.</summary>
internal enum CacatBaris : byte
{
    Utuh = 0,
    KolomKurang,
    KolomLebih,
    BukanYaTidak,
    KutipTerbuka,
    KutipSah,
    TanggalTakAda,
}

/// <summary>What the Dukcapil web service answers about a person.</summary>
internal enum JawabanRekaan : byte
{
    Padan = 0,
    AlamatDiAmbang,
    NamaBeda,
    TanggalBeda,
    KelaminBeda,
    AlamatKurang,
    TakLengkap,
    Meninggal,
    Ganda,
    TidakDitemukan,
    TidakAktif,
    KuotaHabis,
    TakDitanya,
}

/// <summary>Programmes held and marks carried.</summary>
[Flags]
internal enum TandaRekaan : ushort
{
    TidakAda = 0,
    Pbi = 1,
    Pkh = 2,
    Sembako = 4,
    Ppkm = 8,
    Hamil = 16,
    DisabilitasFisik = 32,
    DisabilitasBerat = 64,
    Pengurus = 128,

    /// <summary>Something was planted here; no duplicate is made of this record.</summary>
    Terpakai = 256,

    AlamatKosong = 512,
    AlamatTerpotong = 1024,
    TanpaWilayah = 2048,
}

/// <summary>A name of one to three words, by word number; -1 for no word.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct RangkaiNama
{
    public short Pertama;
    public short Kedua;
    public short Ketiga;
    public UbahanNama Ubahan;

    /// <summary>Which letter is changed, and into what.</summary>
    public byte Letak;

    public static RangkaiNama Kosong => new() { Pertama = -1, Kedua = -1, Ketiga = -1 };

    public readonly bool Ada => Pertama >= 0;
}

/// <summary>One record of the population.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct OrangRekaan
{
    public ulong Nik;
    public ulong NomorKk;

    /// <summary>Day of birth as recorded; -1 when missing.</summary>
    public int Lahir;

    /// <summary>Day of death; -1 when alive.</summary>
    public int Meninggal;

    /// <summary>Number of the family within its chunk.</summary>
    public int Keluarga;

    public RangkaiNama Nama;
    public RangkaiNama Ibu;
    public TandaRekaan Tanda;
    public short Jalan;
    public short NomorRumah;
    public byte Desa;
    public byte Rt;
    public byte Rw;
    public byte TempatLahir;
    public byte Pekerjaan;
    public bool Perempuan;
    public HubunganKeluarga Hubungan;
    public StatusKawin Kawin;
    public JenjangSekolah Sekolah;
    public BentukNomor BentukNik;
    public BentukNomor BentukKk;
    public CacatBaris Baris;
    public JawabanRekaan Jawaban;

    public readonly bool Punya(TandaRekaan tanda) => (Tanda & tanda) != 0;
}
