
namespace Dtks.Cli.Pengujian;

/// <summary>Runs cases against the library in this process.</summary>
internal static class PengujiPustaka
{
    public static LaporanUji Uji(IReadOnlyList<KasusUji> kasus, Action<long> maju)
    {
        using var mesin = new Dtks.Protokol.MesinJawab();
        var hasil = new List<HasilUji>(kasus.Count);
        foreach (KasusUji satu in kasus)
        {
            byte[] jawaban = mesin.Jawab(satu.Baris);
            (SifatJawaban sifat, HasilUji? nilai, string? id) = PenilaiJawaban.Nilai(satu, jawaban.AsMemory(0, Math.Max(0, jawaban.Length - 1)));
            hasil.Add(sifat switch
            {
                SifatJawaban.Milik => nilai!,
                SifatJawaban.IdLain => new HasilUji(satu, StatusUji.Gagal, [new Beda("id", SamaranUji.Samarkan(satu.IdJawaban.GetRawText()), id).ToString()]),
                _ => new HasilUji(satu, StatusUji.TanpaJawaban, ["tidak ada jawaban"]),
            });
            maju(hasil.Count);
        }

        return new LaporanUji(hasil, []);
    }
}
