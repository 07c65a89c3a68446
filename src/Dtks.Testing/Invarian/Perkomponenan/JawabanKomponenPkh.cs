using System.Collections.Immutable;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The answer on the PKH components of a family.</summary>
/// <param name="Komponen">What each member certainly is, by indeks, then in the order of the kinds.</param>
/// <param name="Dihitung">How many people count under the caps.</param>
/// <param name="Belum">Who is certain for nothing and could be something, ascending.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanKomponenPkh(ImmutableArray<KomponenAnggota> Komponen, int Dihitung, ImmutableArray<int> Belum);
