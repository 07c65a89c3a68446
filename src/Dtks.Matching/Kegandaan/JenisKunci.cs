namespace Dtks.Matching;

/// <summary>The five blocking keys.</summary>
internal enum JenisKunci : byte
{
    Nik = 0,
    NamaTanggal = 1,
    WilayahTanggal = 2,
    KeluargaTanggal = 3,
    TanggalNik = 4,
}
