using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>What a comparison found of one element.</summary>
/// <param name="Elemen">The element.</param>
/// <param name="Status">Met, not met, or unknown.</param>
/// <param name="Skor">Score 0 to 100; null when unknown.</param>
/// <param name="Ambang">Score that had to be reached, 0 to 100.</param>
/// <remarks>Holds no value of the record itself, so it may be logged.</remarks>
[JsonConverter(typeof(RekamanJsonConverter<HasilElemen>))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct HasilElemen(ElemenKepadanan Elemen, StatusTemuan Status, int? Skor, int Ambang);
