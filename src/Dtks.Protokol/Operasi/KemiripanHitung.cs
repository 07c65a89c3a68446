using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>kemiripan.hitung</c>: one measure of two texts as given.</summary>
internal static class KemiripanHitung
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("kemiripan.hitung", "kemiripan dua teks menurut satu ukuran", "one measure of the similarity of two texts", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public UkuranKemiripan Ukuran { get; set; }

        [JsonRequired]
        public string A { get; set; } = "";

        [JsonRequired]
        public string B { get; set; } = "";
    }

    internal sealed record Hasil([property: Description("Six decimals; a count for the two distances")] double Nilai);

    private static Hasil Jawab(Masukan masukan)
        => new(Bulat(Kemiripan.Hitung(masukan.Ukuran, Terbatas(masukan.A, "a"), Terbatas(masukan.B, "b"))));

    /// <summary>A measure as it is written: six decimals.</summary>
    internal static double Bulat(double nilai) => Math.Round(nilai, 6, MidpointRounding.AwayFromZero);

    private static string Terbatas(string teks, string anggota) => teks.Length <= Kemiripan.PanjangMaksimum ? teks : throw new GalatOperasi(
        GalatOperasi.LewatBatas,
        $"masukan.{anggota}",
        $"Teks lebih dari {Kemiripan.PanjangMaksimum} huruf; bandingkan nama atau alamat, bukan naskah",
        $"The text is over {Kemiripan.PanjangMaksimum} characters; compare names or addresses, not documents");
}
