using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>A participation: one person in one programme, in one role.</summary>
/// <remarks>Value equality, member by member. Immutable and thread-safe; <see cref="ToString"/> masks the NIK.</remarks>
/// <example>
/// <code>
/// Kepesertaan pkh = new(Nik.Parse("3374995203850001"), ProgramBansos.Pkh);
/// Console.WriteLine(pkh.Peran); // Penerima
/// </code>
/// </example>
[JsonConverter(typeof(RekamanJsonConverter<Kepesertaan>))]
public sealed record Kepesertaan
{
    /// <summary>Makes a participation.</summary>
    /// <param name="nik">NIK of the person.</param>
    /// <param name="program">The programme.</param>
    /// <param name="peran">The part the person has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    public Kepesertaan(Nik nik, ProgramBansos program, PeranKepesertaan peran = PeranKepesertaan.Penerima)
    {
        ArgumentNullException.ThrowIfNull(program);
        Nik = nik;
        Program = program;
        Peran = peran;
    }

    /// <summary>NIK of the person; for a family programme and role penerima, of the pengurus.</summary>
    public Nik Nik { get; init; }

    /// <summary>The programme.</summary>
    public ProgramBansos Program
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The part the person has.</summary>
    public PeranKepesertaan Peran { get; init; }

    /// <summary>Payment note as read ("BLT APRIL - JUNI 2022"), trimmed; null when there is none.</summary>
    public string? CatatanPembayaran
    {
        get;
        init => field = TeksTercatat.Baku(value);
    }

    /// <summary>Masked NIK, programme and role.</summary>
    /// <returns>Text without a full number and without the note.</returns>
    public override string ToString() => $"Kepesertaan {{ {Nik}, {Program}, {Peran switch { PeranKepesertaan.Penerima => "penerima", PeranKepesertaan.Komponen => "komponen", _ => "?" }} }}";

    /// <summary>Takes the participation apart.</summary>
    /// <param name="nik">NIK of the person.</param>
    /// <param name="program">The programme.</param>
    /// <param name="peran">The part the person has.</param>
    public void Deconstruct(out Nik nik, out ProgramBansos program, out PeranKepesertaan peran) => (nik, program, peran) = (Nik, Program, Peran);
}
