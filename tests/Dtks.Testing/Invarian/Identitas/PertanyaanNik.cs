using System.Text.Json.Serialization;
using Dtks.Domain;
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

/// <summary>The answer on a text as a NIK; every part is null when it is none.</summary>
/// <param name="Sah">Whether it is a NIK.</param>
/// <param name="Cacat">The first defect; null when it is one.</param>
/// <param name="Posisi">Place of the offending character; null but for <see cref="CacatNik.Karakter"/>.</param>
/// <param name="Wilayah">Six digits of the district of first registration.</param>
/// <param name="Hari">Day of birth, 1 to 31.</param>
/// <param name="Bulan">Month of birth.</param>
/// <param name="Tahun2">Two digits of the year of birth.</param>
/// <param name="JenisKelamin">Sex.</param>
/// <param name="NomorUrut">Serial number, four digits.</param>
/// <param name="TanggalLahir">Birth date as of the day asked; null when none was asked or none fits.</param>
/// <param name="Samaran">The masked form M.</param>
public sealed record JawabanNik(
    bool Sah,
    CacatNik? Cacat = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Posisi = null,
    string? Wilayah = null,
    int? Hari = null,
    int? Bulan = null,
    int? Tahun2 = null,
    JenisKelamin? JenisKelamin = null,
    string? NomorUrut = null,
    LocalDate? TanggalLahir = null,
    string? Samaran = null)
{
    /// <summary>The masked form or the defect.</summary>
    /// <returns>Text without the full number.</returns>
    public override string ToString() => Samaran ?? $"({Cacat})";
}

/// <summary>What does a text say as a No KK?</summary>
/// <param name="NoKk">The text as a file holds it.</param>
public sealed record PertanyaanNomorKk(string NoKk)
{
    /// <summary>The question without its text.</summary>
    /// <returns>Text without a number.</returns>
    public override string ToString() => $"PertanyaanNomorKk {{ {NoKk.Length} huruf / characters }}";
}

/// <summary>The answer on a text as a No KK; every part is null when it is none.</summary>
/// <param name="Sah">Whether it is a No KK.</param>
/// <param name="Cacat">The first defect; null when it is one.</param>
/// <param name="Posisi">Place of the offending character; null but for <see cref="CacatNomorKk.Karakter"/>.</param>
/// <param name="Wilayah">Six digits of the district of issue.</param>
/// <param name="Hari">Day of registration.</param>
/// <param name="Bulan">Month of registration.</param>
/// <param name="Tahun2">Two digits of the year of registration.</param>
/// <param name="NomorUrut">Serial number, four digits.</param>
/// <param name="Samaran">The masked form M.</param>
public sealed record JawabanNomorKk(
    bool Sah,
    CacatNomorKk? Cacat = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Posisi = null,
    string? Wilayah = null,
    int? Hari = null,
    int? Bulan = null,
    int? Tahun2 = null,
    string? NomorUrut = null,
    string? Samaran = null)
{
    /// <summary>The masked form or the defect.</summary>
    /// <returns>Text without the full number.</returns>
    public override string ToString() => Samaran ?? $"({Cacat})";
}
