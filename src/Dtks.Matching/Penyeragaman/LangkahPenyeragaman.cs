namespace Dtks.Matching;

/// <summary>One numbered step of PD-5, as listed for names or for addresses.</summary>
/// <param name="Nomor">Number of the step, from 1, in the order of application.</param>
/// <param name="Nama">What the step does, in Indonesian.</param>
/// <param name="NamaInggris">What the step does, in English.</param>
public sealed record LangkahPenyeragaman(int Nomor, string Nama, string NamaInggris);
