using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Who replaces a pengurus?</summary>
/// <param name="Per">The day as of which ages and deaths count.</param>
/// <param name="Orang">The people.</param>
/// <param name="Pengurus">NIK of the pengurus to replace, one of the people.</param>
/// <param name="KeluargaLengkap">Whether a single record of a No KK is that family's complete list.</param>
/// <param name="Edisi">The edition.</param>
/// <param name="Kebijakan">The policy.</param>
/// <remarks>Equality compares <see cref="Orang"/> by its array. Immutable.</remarks>
public sealed record PertanyaanPengurus(
    LocalDate Per, ImmutableArray<Penduduk> Orang, Nik Pengurus, bool KeluargaLengkap, EdisiAturan Edisi, KebijakanDtks Kebijakan);
