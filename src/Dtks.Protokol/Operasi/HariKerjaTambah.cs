using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>hari_kerja.tambah</c>: hari kerja after a day.</summary>
internal static class HariKerjaTambah
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("hari_kerja.tambah", "tanggal sesudah sekian hari kerja", "the day after so many hari kerja", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public LocalDate Mulai { get; set; }

        [Rentang(0, 366)]
        [JsonRequired]
        public int Jumlah { get; set; }
    }

    internal sealed record Hasil(LocalDate Tanggal);

    private static Hasil Jawab(Masukan masukan) => new(Penghitung(masukan).Tambah(masukan.Mulai, masukan.Jumlah));

    /// <summary>The counter of hari kerja under the policy of a request.</summary>
    public static HariKerja Penghitung(MasukanUmum masukan) =>
        masukan.Kebijaksanaan() is { CutiBersamaHariLibur: false } kebijakan ? new HariKerja(DaftarHariLibur.Baku, kebijakan) : HariKerja.Baku;
}
