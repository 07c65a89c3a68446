using System.Runtime.InteropServices;

namespace Dtks.Rules;

/// <summary>A member who may certainly replace the pengurus, and why.</summary>
/// <param name="Indeks">Position of the member in the list of people, 0-based.</param>
/// <param name="Sebab">Why the member may.</param>
/// <remarks>Value equality. Points to the person by position, so it carries no personal data. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CalonPengurus(int Indeks, SebabCalon Sebab);
