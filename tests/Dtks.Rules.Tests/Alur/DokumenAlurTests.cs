using System.Text;
using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary><c>docs/alur/*.md</c> is what the tables of the workflows give.</summary>
public class DokumenAlurTests
{
    public static TheoryData<string> Nama => [.. KatalogAlur.Semua.Select(a => a.Nama)];

    [Theory]
    [MemberData(nameof(Nama))]
    public void The_document_is_up_to_date(string nama)
    {
        Assert.True(KatalogAlur.TryCari(nama, out IAlur? alur));
        string jalur = AkarRepositori.Berkas($"docs/alur/{nama}.md");
        string diharapkan = Dokumen(alur);
        if (File.Exists(jalur) && File.ReadAllText(jalur).ReplaceLineEndings("\n") == diharapkan)
        {
            File.Delete(jalur + ".received.txt");
            return;
        }

        File.WriteAllText(jalur + ".received.txt", diharapkan, new UTF8Encoding(false));
        Assert.Fail($"docs/alur/{nama}.md is not what the table gives: compare with docs/alur/{nama}.md.received.txt and rename that one when it is right.");
    }

    [Fact]
    public void Names_are_distinct_and_found_without_case()
    {
        Assert.Distinct(KatalogAlur.Semua.Select(a => a.Nama), StringComparer.OrdinalIgnoreCase);
        Assert.All(KatalogAlur.Semua, a =>
        {
            Assert.True(KatalogAlur.TryCari($" {a.Nama.ToUpperInvariant()} ", out IAlur? ada));
            Assert.Same(a, ada);
        });
        Assert.False(KatalogAlur.TryCari("tidak-ada", out _));
    }

    private static string Dokumen(IAlur alur)
    {
        StringBuilder teks = new();
        teks.Append("# ").Append(alur.Judul(Bahasa.Indonesia)).Append("\n\n")
            .Append(alur.Judul(Bahasa.Inggris)).Append(". Generated from the table in the code (`dtks alur ").Append(alur.Nama)
            .Append("` prints the same); do not edit by hand: run `Dtks.Rules.Tests` and rename `docs/alur/").Append(alur.Nama).Append(".md.received.txt`.\n\n")
            .Append("```mermaid\n").Append(DiagramMermaid.Teks(alur)).Append("```\n\n")
            .Append("| dari | peristiwa | ke | bila | when | aturan |\n|---|---|---|---|---|---|\n");
        foreach (BarisTeksAlur b in alur.DaftarBaris)
        {
            teks.Append("| ").Append(b.Dari).Append(" | ").Append(b.Peristiwa).Append(" | ").Append(b.Ke).Append(" | ")
                .Append(b.Syarat?.Indonesia).Append(" | ").Append(b.Syarat?.Inggris).Append(" | ").Append(b.Aturan).Append(" |\n");
        }

        Daftar("Keadaan", alur.DaftarKeadaan);
        Daftar("Peristiwa", alur.DaftarPeristiwa);
        return teks.ToString();

        void Daftar(string judul, IEnumerable<TeksAlur> isi)
        {
            teks.Append("\n## ").Append(judul).Append("\n\n");
            foreach (TeksAlur satu in isi)
            {
                teks.Append("- `").Append(satu.Kode).Append("`: ").Append(satu.Nama).Append('\n');
            }
        }
    }
}
