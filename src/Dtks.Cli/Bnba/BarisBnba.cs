using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Cli.Bnba;

/// <summary>One usable row of a BNBA file, kept small: a million of them stay in memory.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BarisBnba
{
    /// <summary>Line in the file, 1 being the header.</summary>
    public required int Nomor { get; init; }

    public required BacaanNik Nik { get; init; }

    public required BacaanNomorKk NomorKk { get; init; }

    /// <summary>Name of the desa or kelurahan, as written; shared between rows.</summary>
    public string? Desa { get; init; }

    public LocalDate? TanggalLahir { get; init; }

    public JenisKelamin? JenisKelamin { get; init; }

    public HubunganKeluarga? Hubungan { get; init; }

    /// <summary>Position of the job in <see cref="DataBnba.Pekerjaan"/>; 0 when the row names none.</summary>
    public ushort Pekerjaan { get; init; }

    /// <summary>The programmes held, bit n for <see cref="ProgramBnba"/> n.</summary>
    public byte Program { get; init; }

    public bool Memegang(int program) => (Program & (1 << program)) != 0;

    /// <summary>Masked: the line alone.</summary>
    public override string ToString() => $"baris {Nomor}";
}

/// <summary>The programmes a BNBA file tells of, by column.</summary>
internal static class ProgramBnba
{
    public static readonly (string Kolom, ProgramBansos Program)[] Semua =
    [
        ("pbi_jkn", ProgramBansos.PbiJk),
        ("bansos_pkh", ProgramBansos.Pkh),
        ("bansos_bpnt", ProgramBansos.Sembako),
        ("bansos_bpnt_ppkm", ProgramBansos.BpntPpkm),
    ];

    public static int Nomor(ProgramBansos program) => Array.FindIndex(Semua, p => p.Program.Equals(program));
}
