using System.Text.Json.Serialization;
using Dtks.Domain;

namespace Dtks.Testing;

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
