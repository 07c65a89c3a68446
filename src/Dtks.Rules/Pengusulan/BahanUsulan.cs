using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The facts of one usulan, as the rules UB-1 to UB-13 and PB-3 read them.</summary>
/// <remarks>
/// Only <see cref="Jenis"/>, <see cref="Jalur"/> and <see cref="Tanggal"/> are required; everything else is null when it is not known, and what is not
/// known is never taken for a "no". Holds no person: neither NIK nor name. Whether the record is well formed is for <see cref="ValidatorUsulan"/> to say.
/// Equality is member by member, lists by reference. Immutable and thread-safe.
/// </remarks>
public sealed record BahanUsulan
{
    /// <summary>The kind.</summary>
    public required JenisUsulan Jenis { get; init; }

    /// <summary>The channel.</summary>
    public required JalurUsulan Jalur { get; init; }

    /// <summary>The day of the proposal; its month is the period whose windows count.</summary>
    public required LocalDate Tanggal { get; init; }

    /// <summary>The programme proposed; null for kind 1, required for kinds 2 and 3.</summary>
    public ProgramBansos? Program { get; init; }

    /// <summary>The origin (musdes).</summary>
    public AsalUsulan? Asal { get; init; }

    /// <summary>Whether a berita acara is there (musdes).</summary>
    public bool? BeritaAcara { get; init; }

    /// <summary>The ground (kemensos).</summary>
    public DasarUsulanKemensos? DasarKemensos { get; init; }

    /// <summary>Name of the channel (mandiri), trimmed; blank is null.</summary>
    public string? Kanal
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>Whether the person is in DTKS.</summary>
    public bool? DiDtks { get; init; }

    /// <summary>Whether the person receives the proposed programme.</summary>
    public bool? PenerimaProgram { get; init; }

    /// <summary>Whether the person is a candidate for the proposed programme.</summary>
    public bool? CalonProgram { get; init; }

    /// <summary>The proof of kepadanan.</summary>
    public BuktiKepadanan? Kepadanan { get; init; }

    /// <summary>Number of members of the KK, at least 1.</summary>
    public int? AnggotaKk { get; init; }

    /// <summary>Number of them proposed, 0 to <see cref="AnggotaKk"/>.</summary>
    public int? AnggotaDiusulkan { get; init; }

    /// <summary>Whether the survey of kriteria fakir miskin is there.</summary>
    public bool? Survei { get; init; }

    /// <summary>Whether a photo of the house is there.</summary>
    public bool? FotoRumah { get; init; }

    /// <summary>Whether a photo of the KK is there.</summary>
    public bool? FotoKk { get; init; }

    /// <summary>What the region's verval found.</summary>
    public HasilVerval? Verval { get; init; }

    /// <summary>Whether the usulan was finalised.</summary>
    public bool? Difinalisasi { get; init; }

    /// <summary>The role of whoever finalised it.</summary>
    public PeranPengguna? FinalisasiOleh { get; init; }

    /// <summary>The letter; null when none is known.</summary>
    public SuratPengesahan? Surat { get; init; }

    /// <summary>The region's profile, whose documents UB-13 asks for; null when no profile is used.</summary>
    public ProfilDaerah? Profil { get; init; }

    /// <summary>The documents that are there; null when not known, empty when there is none.</summary>
    public ImmutableArray<DokumenUsulan>? Dokumen { get; init; }

    /// <summary>What citizens said of the case: it is shown as advice and never decides.</summary>
    public ImmutableArray<MasukanWarga> MasukanWarga
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>Whether a programme of PBI-JK is proposed.</summary>
    internal bool UntukPbi => Program is { Pbi: true };

    /// <summary>Kind, channel, day and programme.</summary>
    /// <returns>Text without the name of the channel.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"BahanUsulan {{ jenis {(int)Jenis}, {(TabelPengusulan.Jalur.Memuat(Jalur) ? TabelPengusulan.Jalur.Kode(Jalur) : "?")}, {TeksTanggal.Iso(Tanggal)}, {Program?.Kode ?? "-"} }}");
}
