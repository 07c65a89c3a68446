using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>A declaration about one participation: layak or tidak layak, with its reasons.</summary>
/// <remarks>
/// Only a statement: whether it is allowed (VK-4, VK-5, VK-7) is for the rules to say. Value equality, member by member. Immutable and thread-safe;
/// <see cref="ToString"/> masks the NIK and leaves the text out.
/// </remarks>
/// <example>
/// <code>
/// Penetapan penetapan = new(Nik.Parse("3374995203850001"), ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak)
/// {
///     Alasan = [AlasanTidakLayak.SudahMampu],
///     Difinalisasi = true,
/// };
/// Console.WriteLine(penetapan.Alasan.Memuat(AlasanTidakLayak.SudahMampu)); // True
/// </code>
/// </example>
[JsonConverter(typeof(RekamanJsonConverter<Penetapan>))]
public sealed record Penetapan
{
    /// <summary>Makes a declaration.</summary>
    /// <param name="nik">NIK of the participation.</param>
    /// <param name="program">Programme of the participation.</param>
    /// <param name="status">What is declared.</param>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    public Penetapan(Nik nik, ProgramBansos program, StatusDeklarasi status)
    {
        ArgumentNullException.ThrowIfNull(program);
        Nik = nik;
        Program = program;
        Status = status;
    }

    /// <summary>NIK of the participation.</summary>
    public Nik Nik { get; init; }

    /// <summary>Programme of the participation.</summary>
    public ProgramBansos Program
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>What is declared.</summary>
    public StatusDeklarasi Status { get; init; }

    /// <summary>The reasons; empty when none was given.</summary>
    public HimpunanAlasan Alasan { get; init; }

    /// <summary>Free text, trimmed and otherwise as written; null when there is none. Required by VK-4 with reason 8.</summary>
    public string? Keterangan
    {
        get;
        init => field = TeksTercatat.Pangkas(value);
    }

    /// <summary>Whether the declaration has been finalised.</summary>
    public bool Difinalisasi { get; init; }

    /// <summary>Masked NIK, programme, status and reasons.</summary>
    /// <returns>Text without a full number and without the free text.</returns>
    public override string ToString()
        => $"Penetapan {{ {Nik}, {Program}, {(TabelPengesahan.StatusDeklarasi.Memuat(Status) ? TabelPengesahan.StatusDeklarasi.Kode(Status) : "?")}, alasan {Alasan}{(Difinalisasi ? ", difinalisasi" : string.Empty)} }}";

    /// <summary>Takes the declaration apart.</summary>
    /// <param name="nik">NIK of the participation.</param>
    /// <param name="program">Programme of the participation.</param>
    /// <param name="status">What is declared.</param>
    public void Deconstruct(out Nik nik, out ProgramBansos program, out StatusDeklarasi status) => (nik, program, status) = (Nik, Program, Status);
}
