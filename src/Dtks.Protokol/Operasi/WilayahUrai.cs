using System.ComponentModel;
using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>wilayah.urai</c>: the level and parent of one region code.</summary>
internal static class WilayahUrai
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("wilayah.urai", "tingkat dan induk satu kode wilayah", "the level and parent of one region code", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [Description("2, 4, 6 or 10 digits, dotted or not")]
        [JsonRequired]
        public string Kode { get; set; } = "";
    }

    internal sealed record Hasil(bool Sah, JenisWilayah? Tingkat, string? Bertitik, string? Induk);

    private static Hasil Jawab(Masukan masukan) => KodeWilayah.TryParse(masukan.Kode, out KodeWilayah kode)
        ? new(true, kode.Jenis, kode.ToString(), kode.Induk?.ToString())
        : new(false, null, null, null);
}
