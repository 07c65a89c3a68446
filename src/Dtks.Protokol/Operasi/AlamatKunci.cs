using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>alamat.kunci</c>: the key of an address and the steps that made it.</summary>
internal static class AlamatKunci
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("alamat.kunci", "kunci pembanding satu alamat", "the key of an address", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public string Teks { get; set; } = "";
    }

    internal sealed record Hasil(string Kunci, [property: Description("Steps of PD-5 that changed something")] int[] Langkah);

    private static Hasil Jawab(Masukan masukan)
    {
        HasilKunci hasil = KunciAlamat.Uraikan(masukan.Teks);
        // Why: a number typed into an address is no part of the answer; the key of the library itself keeps it.
        return new(TeksAman.Jinakkan(hasil.Kunci), [.. hasil.Langkah]);
    }
}
