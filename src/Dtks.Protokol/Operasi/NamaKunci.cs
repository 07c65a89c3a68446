using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>nama.kunci</c>: the key of a name and the steps that made it.</summary>
internal static class NamaKunci
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("nama.kunci", "kunci pembanding satu nama", "the key of a name", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public string Teks { get; set; } = "";
    }

    internal sealed record Hasil(string Kunci, [property: Description("Steps of PD-5 that changed something")] int[] Langkah)
    {
        public static Hasil Dari(HasilKunci hasil) => new(TeksAman.Jinakkan(hasil.Kunci), [.. hasil.Langkah]);
    }

    private static Hasil Jawab(Masukan masukan) => Hasil.Dari(KunciNama.Uraikan(masukan.Teks));
}
