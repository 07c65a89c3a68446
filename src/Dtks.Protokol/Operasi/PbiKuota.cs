using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>pbi.kuota</c>: who of a queue is served and who waits.</summary>
internal static class PbiKuota
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("pbi.kuota", "pembagian kuota PBI menurut antrian", "who of a queue for PBI-JK is served and who waits", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [Rentang(0)]
        [JsonRequired]
        public int Kuota { get; set; }

        [Rentang(0)]
        [JsonRequired]
        public int Terpakai { get; set; }

        [JsonRequired]
        public ButirAntrian[] Antrian { get; set; } = [];
    }

    internal sealed record ButirAntrian
    {
        [JsonRequired]
        public Nik Nik { get; set; }

        [JsonRequired]
        public GolonganAntrian Golongan { get; set; }

        [JsonRequired]
        public LocalDate Tanggal { get; set; }

        internal PengajuanPbi Jadi() => new(Nik, Golongan, Tanggal);
    }

    internal sealed record Hasil(int Sisa, int[] Diterima, int[] Menunggu, string? Pesan);

    private static Hasil Jawab(Masukan masukan)
    {
        if (Dialek.Kembar(masukan.Antrian, a => (Nik?)a.Nik) is >= 0 and var kembar)
        {
            throw GalatOperasi.Pada($"antrian[{kembar}].nik", "NIK ini sudah ada dalam antrian; tinggalkan satu", "This NIK is already in the queue; keep one");
        }

        HasilLayananPbi hasil = LayananPbi.Layani(masukan.Kuota, masukan.Terpakai, [.. masukan.Antrian.Select(a => a.Jadi())], masukan.Kebijaksanaan().UrutanPbi);
        return new(hasil.Sisa, [.. hasil.Diterima], [.. hasil.Menunggu], hasil.Pesan?.Indonesia);
    }
}
