using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>An item of Kemensos' own eligibility verification that was sent to the region (KM-1).</summary>
/// <param name="Nik">NIK of the participation.</param>
/// <param name="Program">Programme of the participation.</param>
/// <param name="Alasan">The reasons; VK-4 and VK-5 hold for them as for a declaration.</param>
/// <param name="Dikirim">The day Kemensos sent it.</param>
/// <param name="Tanggapan">The region's answer; null = none so far.</param>
/// <param name="Keterangan">Free text; reason 8 needs it (VK-4). Null when there is none.</param>
/// <remarks>Value equality, member by member. Immutable and thread-safe; <see cref="ToString"/> masks the NIK and leaves the text out.</remarks>
public sealed record ButirKemensos(
    Nik Nik, ProgramBansos Program, HimpunanAlasan Alasan, LocalDate Dikirim, TanggapanDaerah? Tanggapan = null, string? Keterangan = null)
{
    /// <summary>The programme.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public ProgramBansos Program { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Program ?? throw new ArgumentNullException(nameof(Program));

    /// <summary>Masked NIK, programme, reasons and day.</summary>
    /// <returns>Text without a full number and without the free text.</returns>
    public override string ToString() => $"ButirKemensos {{ {Nik}, {Program}, alasan {Alasan}, dikirim {TeksTanggal.Iso(Dikirim)} }}";
}
