using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary><c>aturan.daftar</c>: the catalogue, whole or of one edition.</summary>
internal static partial class AturanDaftar
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("aturan.daftar", "daftar aturan, semua atau menurut edisi", "the catalogue of rules, whole or of one edition", AturanDaftarJson.Default, Jawab) { MasukanWajib = false };

    internal sealed record Masukan : MasukanUmum
    {
        public EdisiAturan? Edisi { get; init; }
    }

    internal sealed record ButirAturan(string Id, string Judul, KelasAturan Kelas, string[] Dasar);

    internal sealed record Hasil(ButirAturan[] Aturan);

    private static Hasil Jawab(Masukan masukan)
    {
        IEnumerable<Aturan> aturan = masukan.Edisi is null ? KatalogAturan.Semua : KatalogAturan.PadaEdisi(masukan.Edisi);
        return new([.. aturan.Select(a => new ButirAturan(a.Id.ToString(), a.Judul, a.Kelas, [.. a.Dasar.Select(s => s.ToString())]))]);
    }

    [JsonSerializable(typeof(Masukan))]
    [JsonSerializable(typeof(Hasil))]
    private sealed partial class AturanDaftarJson : JsonSerializerContext;
}
