using System.Text;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The diagram of a workflow in the language of Mermaid, made from its table and from nothing else.</summary>
public static class DiagramMermaid
{
    /// <summary>Draws a workflow as a <c>stateDiagram-v2</c>.</summary>
    /// <param name="alur">The workflow.</param>
    /// <param name="bahasa">The language of the conditions.</param>
    /// <returns>The diagram; lines end with a line feed. States by name, transitions with event, condition and rule.</returns>
    public static string Teks(IAlur alur, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(alur);
        StringBuilder teks = new("stateDiagram-v2\n");
        foreach (TeksAlur keadaan in alur.DaftarKeadaan)
        {
            teks.Append("    state \"").Append(Bersih(keadaan.Nama)).Append("\" as ").Append(Simpul(keadaan.Kode)).Append('\n');
        }

        foreach (string awal in alur.KodeAwal)
        {
            teks.Append("    [*] --> ").Append(Simpul(awal)).Append('\n');
        }

        foreach (BarisTeksAlur baris in alur.DaftarBaris)
        {
            teks.Append("    ").Append(Simpul(baris.Dari)).Append(" --> ").Append(Simpul(baris.Ke)).Append(": ").Append(Bersih(baris.Peristiwa));
            if (baris.Syarat is { } syarat)
            {
                teks.Append(" [").Append(Bersih(syarat.Teks(bahasa))).Append(']');
            }

            teks.Append(" (").Append(baris.Aturan).Append(")\n");
        }

        foreach (string akhir in alur.KodeAkhir)
        {
            teks.Append("    ").Append(Simpul(akhir)).Append(" --> [*]\n");
        }

        return teks.ToString();
    }

    // Why: a hyphen in a state's id and a colon, semicolon, hash or quote in a label end the statement in Mermaid.
    private static string Simpul(string kode) => kode.Replace('-', '_');

    private static string Bersih(string teks) => teks.Replace(':', ',').Replace(';', ',').Replace('#', ' ').Replace('"', '\'');
}
