using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>What a policy asks of one element.</summary>
/// <param name="Elemen">The element.</param>
/// <param name="Ambang">Score to be reached, inclusive, 0 to 100.</param>
/// <param name="Cara">How an own estimate scores the element.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SyaratElemen(ElemenKepadanan Elemen, int Ambang, CaraBanding Cara = CaraBanding.Persis);
