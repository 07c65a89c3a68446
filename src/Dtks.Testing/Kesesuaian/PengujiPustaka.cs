using Dtks.Protokol;

namespace Dtks.Testing;

/// <summary>Runs cases against the library in this process.</summary>
internal static class PengujiPustaka
{
    public static LaporanUji Uji(IReadOnlyList<KasusUji> kasus, Action<long> maju)
    {
        using var mesin = new MesinJawab();
        var hasil = new List<HasilUji>(kasus.Count);
        foreach (KasusUji satu in kasus)
        {
            hasil.Add(PenilaiJawaban.Hasil(satu, mesin.Jawab(satu.Baris)));
            maju(hasil.Count);
        }

        return new LaporanUji(hasil, []);
    }
}
