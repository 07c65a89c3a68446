using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One component that one member of the family certainly is.</summary>
/// <param name="Indeks">Position of the member in the family's list, 0-based.</param>
/// <param name="Jenis">The component.</param>
/// <remarks>Value equality. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct KomponenAnggota(int Indeks, KomponenPkh Jenis);
