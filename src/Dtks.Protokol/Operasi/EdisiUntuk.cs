using System.Text.Json.Serialization;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>edisi.untuk</c>: the edition of a period.</summary>
internal static class EdisiUntuk
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("edisi.untuk", "edisi aturan yang berlaku pada satu periode", "the edition of the rules in a period", Jawab);

    internal sealed record Masukan : MasukanUmum
    {
        [JsonRequired]
        public Periode Periode { get; set; }

        public PilihanEdisi? Edisi { get; set; }
    }

    internal sealed record Hasil(StatusCakupan Status, string? Edisi, string Keterangan);

    private static Hasil Jawab(Masukan masukan)
    {
        CakupanEdisi cakupan = (masukan.Edisi ?? default).Untuk(masukan.Periode);
        return new(cakupan.Status, cakupan.Edisi?.Id, $"{cakupan.Keterangan.Indonesia} / {cakupan.Keterangan.Inggris}");
    }
}
