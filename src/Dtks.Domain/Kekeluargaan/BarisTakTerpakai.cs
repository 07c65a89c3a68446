using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Dtks.Domain;

/// <summary>A row of a source that could not be used, so that somebody is missing from the list of people.</summary>
/// <param name="NomorKk">The family it names; null when that cannot be read, and so could be any family of the same desa.</param>
/// <param name="Wilayah">Where it lives; null, or a region above desa, when that is not known, and so could be anywhere.</param>
/// <remarks>Value equality. Immutable and thread-safe; prints masked.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BarisTakTerpakai([property: JsonPropertyName("no_kk")] NomorKk? NomorKk, KodeWilayah? Wilayah);
