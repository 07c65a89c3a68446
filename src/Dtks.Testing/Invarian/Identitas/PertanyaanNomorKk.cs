namespace Dtks.Testing;

/// <summary>What does a text say as a No KK?</summary>
/// <param name="NoKk">The text as a file holds it.</param>
public sealed record PertanyaanNomorKk(string NoKk)
{
    /// <summary>The question without its text.</summary>
    /// <returns>Text without a number.</returns>
    public override string ToString() => $"PertanyaanNomorKk {{ {NoKk.Length} huruf / characters }}";
}
