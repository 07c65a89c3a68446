using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>The answer on kepadanan.</summary>
/// <param name="Hasil">The verdict.</param>
/// <param name="Elemen">The sixteen elements in the order of PD-1.</param>
/// <param name="Terpenuhi">How many are met.</param>
/// <param name="Temuan">Further findings, such as <c>tak-terbaca:nama</c>.</param>
/// <remarks>The question is a <see cref="JawabanContoh"/>: its text is what the web service sent for <see cref="PembangkitDukcapil.Nik"/>. Equality compares the lists by their arrays. Immutable.</remarks>
public sealed record JawabanKepadanan(VonisKepadanan Hasil, ImmutableArray<HasilElemen> Elemen, int Terpenuhi, ImmutableArray<string> Temuan);
