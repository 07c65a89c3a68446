using System.Text;
using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary><c>docs/alur/*.md</c> is what the tables of the workflows give.</summary>
public class DokumenAlurTests
{
    public static TheoryData<string> Nama => [.. Alur.Semua.Select(a => a.Nama)];

    [Theory]
    [MemberData(nameof(Nama))]
    public void The_document_is_up_to_date(string nama)
    {
        Assert.True(Alur.TryCari(nama, out Alur? alur));
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
        Assert.Distinct(Alur.Semua.Select(a => a.Nama), StringComparer.OrdinalIgnoreCase);
        Assert.All(Alur.Semua, a =>
        {
            Assert.True(Alur.TryCari($" {a.Nama.ToUpperInvariant()} ", out Alur? ada));
            Assert.Same(a, ada);
        });
        Assert.False(Alur.TryCari("tidak-ada", out _));
    }

    private static string Dokumen(Alur alur)
    {
        StringBuilder teks = new();
        teks.Append("# ").Append(alur.Judul(Bahasa.Indonesia)).Append("\n\n")
            .Append(alur.Judul(Bahasa.Inggris)).Append(". Generated from the table in the code (`dtks alur ").Append(alur.Nama)
            .Append("` prints the same); do not edit by hand: run `Dtks.Rules.Tests` and rename `docs/alur/").Append(alur.Nama).Append(".md.received.txt`.\n\n")
            .Append("```mermaid\n").Append(alur.Mermaid()).Append("```\n\n")
            .Append("Rows are read from above; the first that fits decides. Before them the role is checked (PR-2).\n\n")
            .Append("| peristiwa | dari | ke | bila | when | aturan |\n|---|---|---|---|---|---|\n");
        foreach (BarisAlur b in alur.Baris)
        {
            teks.Append("| ").Append(b.Peristiwa).Append(" | ").Append(b.Dari.IsEmpty ? "(semua)" : string.Join(", ", b.Dari)).Append(" | ")
                .Append(b.Ke ?? (b.Catatan ? "*dicatat*" : "*ditolak*")).Append(" | ")
                .Append(b.Syarat(Bahasa.Indonesia)).Append(" | ").Append(b.Syarat(Bahasa.Inggris)).Append(" | ").Append(b.Aturan).Append(" |\n");
        }

        Daftar("Keadaan", alur.Keadaan.Select(k => $"`{k.Kode}`: {k.Nama}"));
        Daftar("Peristiwa", alur.Peristiwa.Select(p => $"`{p.Kode}`: {p.Nama}{(p.Tindakan is { } t ? $" (PR-2: `{TabelKewenangan.Tindakan.Kode(t)}`)" : "")}"));
        return teks.ToString();

        void Daftar(string judul, IEnumerable<string> isi)
        {
            teks.Append("\n## ").Append(judul).Append("\n\n");
            foreach (string satu in isi)
            {
                teks.Append("- ").Append(satu).Append('\n');
            }
        }
    }
}
