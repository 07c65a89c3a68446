using System.Text.Json.Serialization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Testing;

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
