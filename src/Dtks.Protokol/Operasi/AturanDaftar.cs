using System.ComponentModel;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Matching;
using Dtks.Rules;

namespace Dtks.Protokol;

/// <summary><c>aturan.daftar</c>: the catalogue, whole or of one edition.</summary>
internal static class AturanDaftar
{
    public static Operasi Operasi { get; } = new Operasi<Masukan, Hasil>("aturan.daftar", "daftar aturan, semua atau menurut edisi", "the catalogue of rules, whole or of one edition", Jawab) { MasukanWajib = false };

    internal sealed record Masukan : MasukanUmum
    {
        public EdisiAturan? Edisi { get; set; }
    }

    internal sealed record ButirAturan(string Id, string Judul, KelasAturan Kelas, ButirDasar[] Dasar);

    [Description("A place where the rule stands")]
    internal sealed record ButirDasar(string Dokumen, string Bagian, KelasAturan Kelas, [property: Description("Ids of the editions for which it is the place")] string[] Edisi);

    internal sealed record Hasil(ButirAturan[] Aturan);

    private static Hasil Jawab(Masukan masukan)
    {
        IEnumerable<Aturan> aturan = masukan.Edisi is null ? KatalogAturan.Semua : KatalogAturan.PadaEdisi(masukan.Edisi);
        return new([.. aturan.Select(a => new ButirAturan(a.Id.ToString(), a.Judul, masukan.Edisi is null ? a.Kelas : a.KelasPada(masukan.Edisi)!.Value, [.. a.Dasar.Select(Dasar)]))]);
    }

    private static ButirDasar Dasar(DasarAturan dasar) => new(dasar.Sitasi.Sumber.Kunci, dasar.Sitasi.Bagian, dasar.Kelas, [.. dasar.Edisi.Select(e => e.Id)]);
}
