using System.Collections.Immutable;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The answer on the replacement of a pengurus.</summary>
/// <param name="Status">Whether there is a replacement.</param>
/// <param name="Calon">The certain candidates in order.</param>
/// <param name="Kurang">The missing fields that hold the decision up, such as <c>orang[2].hubungan</c>.</param>
/// <remarks>Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanPengurus(StatusPengganti Status, ImmutableArray<CalonPengurus> Calon, ImmutableArray<string> Kurang);
