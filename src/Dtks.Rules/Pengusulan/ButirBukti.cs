namespace Dtks.Rules;

/// <summary>One input that a finding read.</summary>
/// <param name="Bidang">Its name in the protocol, for example <c>anggota_kk</c>.</param>
/// <param name="Nilai">What it said, as a code, number or date without personal data; null when it was not known.</param>
/// <remarks>Equality is member by member and ordinal.</remarks>
public sealed record ButirBukti(string Bidang, string? Nilai)
{
    /// <summary>Name and value.</summary>
    /// <returns>Text such as "anggota_kk = 4"; "?" for what is not known.</returns>
    public override string ToString() => $"{Bidang} = {Nilai ?? "?"}";
}
