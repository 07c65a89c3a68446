namespace Dtks.Matching;

/// <summary>The four blocking keys.</summary>
internal enum JenisKunci : byte
{
    Nik = 0,
    NamaTanggal = 1,
    WilayahTanggal = 2,
    TanggalNik = 3,
}
