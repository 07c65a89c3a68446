using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A member who may certainly replace the pengurus, and why.</summary>
/// <param name="Indeks">Position of the member in the list of people, 0-based.</param>
/// <param name="Sebab">Why the member may.</param>
/// <remarks>Value equality. Points to the person by position, so it carries no personal data. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CalonPengurus(int Indeks, SebabCalon Sebab)
{
    /// <summary>The rule that permits the member, with its citation: PG-1 to PG-5.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>: it names no class.</exception>
    public Aturan Aturan => Sebab switch
    {
        SebabCalon.AnakPerempuanDewasa => Aturan.PG1,
        SebabCalon.AnakLakiLakiDewasa => Aturan.PG2,
        SebabCalon.KepalaKeluarga => Aturan.PG3,
        SebabCalon.Istri or SebabCalon.Suami => Aturan.PG4,
        SebabCalon.AnggotaDewasaLain => Aturan.PG5,
        _ => throw new InvalidOperationException("Calon kosong (nilai default) tidak punya aturan. / An empty candidate (the default value) has no rule."),
    };

    // Why: the generated text would read Aturan, which default does not have.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Indeks = {Indeks}, Sebab = {Sebab}");
        return true;
    }
}
