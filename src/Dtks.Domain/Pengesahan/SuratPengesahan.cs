using System.Text.Json.Serialization;
using Dtks.Domain.Json;
using NodaTime;

namespace Dtks.Domain;

/// <summary>The letter with which a kepala daerah confirms the declarations of a period.</summary>
/// <remarks>
/// Only what the letter says of itself: whether it is valid (VK-13, SP-1) is for the rules to say. Value equality, member by member. Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// SuratPengesahan surat = new()
/// {
///     Status = StatusSurat.Disetujui,
///     TanggalSurat = new LocalDate(2024, 2, 20),
///     TanggalUnggah = new LocalDate(2024, 2, 21),
///     Penandatangan = Penandatangan.KepalaDaerah,
///     Lampiran = true,
/// };
/// Console.WriteLine(surat.Status); // Disetujui
/// </code>
/// </example>
[JsonConverter(typeof(RekamanJsonConverter<SuratPengesahan>))]
public sealed record SuratPengesahan
{
    /// <summary>State of the letter.</summary>
    public required StatusSurat Status { get; init; }

    /// <summary>Date on the letter.</summary>
    public required LocalDate TanggalSurat { get; init; }

    /// <summary>Date of the upload.</summary>
    public required LocalDate TanggalUnggah { get; init; }

    /// <summary>Who signed.</summary>
    public required Penandatangan Penandatangan { get; init; }

    /// <summary>Whether the attachment is present.</summary>
    public required bool Lampiran { get; init; }

    /// <summary>Date of finalisasi; null when not known.</summary>
    public LocalDate? TanggalFinalisasi { get; init; }

    /// <summary>Note of a rejection, trimmed; null when there is none.</summary>
    public string? CatatanPenolakan
    {
        get;
        init => field = TeksTercatat.Baku(value);
    }

    /// <summary>State and dates.</summary>
    /// <returns>Text without the note.</returns>
    public override string ToString()
        => $"SuratPengesahan {{ {(TabelPengesahan.StatusSurat.Memuat(Status) ? TabelPengesahan.StatusSurat.Kode(Status) : "?")}, surat {TeksTanggal.Iso(TanggalSurat)}, unggah {TeksTanggal.Iso(TanggalUnggah)} }}";
}
