using System.ComponentModel;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>tentang</c>: what this library is and covers.</summary>
internal static class Tentang
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("tentang", "versi, operasi, edisi, dan cakupan hari libur", "the version, the operations, the editions and the years with holidays", Jawab) { MasukanWajib = false };

    internal sealed record Masukan : MasukanUmum;

    [Description("Years, both ends included")]
    internal sealed record Tahun(int Dari, int Sampai);

    internal sealed record Hasil(string Versi, string Protokol, string[] Operasi, string[] Edisi, Tahun HariLibur);

    private static Hasil Jawab(Masukan masukan) => new(
        typeof(Tentang).Assembly.GetName().Version!.ToString(3),
        Amplop.Protokol,
        [.. DaftarOperasi.Semua.Select(o => o.Nama)],
        [.. EdisiAturan.Semua.Select(e => e.Id)],
        new(DaftarHariLibur.Baku.Tahun[0].Tahun, DaftarHariLibur.Baku.Tahun[^1].Tahun));
}
