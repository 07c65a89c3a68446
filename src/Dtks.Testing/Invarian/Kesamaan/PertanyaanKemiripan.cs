using Dtks.Matching;

namespace Dtks.Testing;

/// <summary>How similar are two texts?</summary>
/// <param name="Ukuran">The measure.</param>
/// <param name="A">One text, compared as given.</param>
/// <param name="B">The other.</param>
public sealed record PertanyaanKemiripan(UkuranKemiripan Ukuran, string A, string B);
