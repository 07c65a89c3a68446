using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Which day is so many hari kerja after a day?</summary>
/// <param name="Mulai">The start, which is not counted.</param>
/// <param name="Jumlah">How many hari kerja, 0 or more.</param>
/// <param name="Kebijakan">The policy; it tells whether cuti bersama is a day off.</param>
public sealed record PertanyaanHariKerja(LocalDate Mulai, int Jumlah, KebijakanDtks Kebijakan);
