using NodaTime;

namespace Dtks.Testing;

/// <summary>What does a text say as a NIK?</summary>
/// <param name="Nik">The text as a file holds it.</param>
/// <param name="Per">The day as of which the birth date is asked; null when it is not.</param>
public sealed record PertanyaanNik(string Nik, LocalDate? Per = null)
{
    /// <summary>The question without its text.</summary>
    /// <returns>Text without a number.</returns>
    public override string ToString() => $"PertanyaanNik {{ {Nik.Length} huruf / characters }}";
}
