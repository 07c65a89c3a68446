using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>A window as an implementation under test gives it.</summary>
/// <param name="Kegiatan">The activity.</param>
/// <param name="Mulai">First day.</param>
/// <param name="Selesai">Last day.</param>
/// <param name="Surat">Whether a letter is needed.</param>
public sealed record JendelaDiuji(KegiatanBulanan Kegiatan, LocalDate Mulai, LocalDate Selesai, bool Surat);
