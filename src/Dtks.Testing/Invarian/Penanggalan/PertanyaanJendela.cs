using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>Which windows has a period?</summary>
/// <param name="Periode">The period.</param>
/// <param name="Edisi">The edition; null lets the period choose.</param>
public sealed record PertanyaanJendela(Periode Periode, EdisiAturan? Edisi);
