using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>What becomes of a verification, command by command?</summary>
/// <param name="Bahan">Periode, kepesertaan, people and ahli waris; declarations, letter and day come from the commands.</param>
/// <param name="Kebijakan">The policy.</param>
/// <param name="Kegiatan">Verifikasi-kelayakan or verval-pbi.</param>
/// <param name="Perintah">The commands; days never go back.</param>
/// <remarks>Equality compares <see cref="Perintah"/> by its array. Immutable.</remarks>
public sealed record PertanyaanAlurKelayakan(BahanKelayakan Bahan, KebijakanDtks Kebijakan, KegiatanBulanan Kegiatan, ImmutableArray<PerintahAlur> Perintah);
