using System.Text;
using System.Xml.Linq;
using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary><c>docs/alur/*.md</c> is what the tables of the workflows give.</summary>
public class DokumenAlurTests
{
    public static TheoryData<string> Nama => [.. Alur.Semua.Select(a => a.Nama)];

    [Theory]
    [MemberData(nameof(Nama))]
    public void The_document_and_the_drawing_are_up_to_date(string nama)
    {
        Assert.True(Alur.TryCari(nama, out Alur? alur));
        DokumenBuatan.Banding($"docs/alur/{nama}.md", Dokumen(alur));
        DokumenBuatan.Banding($"docs/alur/{nama}.svg", alur.Svg());
    }

    [Theory]
    [MemberData(nameof(Nama))]
    public void The_drawing_has_every_state_and_every_way_in_both_languages(string nama)
    {
        Assert.True(Alur.TryCari(nama, out Alur? alur));
        XNamespace svg = "http://www.w3.org/2000/svg";
        foreach (Bahasa bahasa in Enum.GetValues<Bahasa>())
        {
            XElement gambar = XElement.Parse(alur.Svg(bahasa));
            Assert.Equal(alur.Judul(bahasa), gambar.Element(svg + "title")!.Value);
            Assert.All(alur.Keadaan, k => Assert.Contains(gambar.Elements(svg + "text"), t => t.Value == k.Nama));
            string[] jalan = [.. gambar.Elements(svg + "g").Select(g => g.Element(svg + "title")!.Value)];
            Assert.All(alur.Baris.Where(b => b.Ke is not null), b => Assert.All(b.Dari, dari =>
                Assert.Contains(jalan, j => j.StartsWith(b.Peristiwa, StringComparison.Ordinal) && j.EndsWith($" → {b.Ke}", StringComparison.Ordinal)
                    && j.Split(": ")[^1].Split(" → ")[0].Split(", ").Contains(dari))));
            Assert.Equal(
                alur.Baris.Where(b => b.Ke is not null).SelectMany(b => b.Dari.Select(d => (b.Peristiwa, b.Ke, d, b.Aturan.Id, Syarat: b.Syarat(bahasa)))).Distinct().Count(),
                gambar.Descendants(svg + "circle").Count());
        }
    }

    /// <summary>A runtime that makes the static members of a base class first would find the list before its first workflow is made.</summary>
    [Fact]
    public void The_base_of_every_workflow_holds_no_static_state() =>
        Assert.Empty(typeof(Dtks.Rules.Alur).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public));

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
            .Append("` prints the same); do not edit by hand: `eng/perbarui-dokumen.sh` writes it anew.\n\n")
            .Append("![").Append(alur.Judul(Bahasa.Inggris)).Append("](").Append(alur.Nama).Append(".svg)\n\n")
            .Append("A dot is where a way begins, the arrow where it leads; a thick frame is a beginning, a grey one an end. The same as text:\n\n")
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
