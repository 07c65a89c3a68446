using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The dated table of desil conditions (DS-2): the national lines, and those of a caller's own programmes, each with its source.</summary>
/// <remarks>Immutable and thread-safe; equality is by reference.</remarks>
public sealed partial class DaftarSyaratDesil
{
    private readonly ImmutableArray<SyaratDesil> _semua;

    private DaftarSyaratDesil(ImmutableArray<SyaratDesil> semua)
    {
        _semua = semua;
        Program = DaftarProgram.Nasional.Dengan(semua.Select(s => s.Program).Where(p => !p.Nasional).Append(Atensi).Distinct());
    }

    /// <summary>ATENSI, Asistensi Rehabilitasi Sosial: not a programme of the register (KP-4), but one with a desil condition.</summary>
    public static ProgramBansos Atensi => HalamanDtsen2025.Atensi;

    /// <summary>The national lines, from 2025-06: those of the shipped editions.</summary>
    public static DaftarSyaratDesil Baku { get; } = new([.. EdisiAturan.Semua.SelectMany(Baris)]);

    /// <summary>The lines, in the order they were given.</summary>
    public IReadOnlyList<SyaratDesil> Semua => _semua;

    /// <summary>The programmes that can be asked about: those of KP-4, ATENSI, and the caller's own.</summary>
    public DaftarProgram Program { get; }

    /// <summary>The lines that an edition fixes (<see cref="IsiEdisi.BatasDesil"/>), each with its place; of a list those of all its editions.</summary>
    /// <param name="edisi">The edition, shipped or derived, or the list.</param>
    /// <returns>The table; a value holds until the next one of the page, the last until the edition ends.</returns>
    public static DaftarSyaratDesil Dari(PilihanEdisi edisi) => new([.. (edisi.Disebut is { } satu ? [satu] : edisi.Daftar.Semua).SelectMany(Baris)]);

    /// <summary>A table with lines added.</summary>
    /// <param name="syarat">The lines; for a programme that has a line in the same period already, leave that out first (<see cref="Tanpa"/>).</param>
    /// <returns>The new table; this one does not change.</returns>
    /// <exception cref="ArgumentException">Two lines of a programme hold in the same period; all such pairs are named.</exception>
    public DaftarSyaratDesil Dengan(IEnumerable<SyaratDesil> syarat)
    {
        ArgumentNullException.ThrowIfNull(syarat);
        ImmutableArray<SyaratDesil> semua = [.. _semua, .. syarat.Select(s => s ?? throw new ArgumentException("Baris tidak boleh null. / A line must not be null.", nameof(syarat)))];
        string[] bentrok = [.. Bentrok(semua).Select(s => s.Program.Kode).Distinct(StringComparer.Ordinal)];
        return bentrok.Length == 0
            ? new(semua)
            : throw new ArgumentException(
                $"Dua baris berlaku pada periode yang sama untuk {string.Join(", ", bentrok)}: akhiri yang lama atau tinggalkan dengan Tanpa. / Two lines hold in the same period for these programmes: end the earlier one or leave it out with Tanpa.",
                nameof(syarat));
    }

    /// <summary>A table without the lines of a programme.</summary>
    /// <param name="program">The programme.</param>
    /// <returns>The new table; this one does not change.</returns>
    public DaftarSyaratDesil Tanpa(ProgramBansos program)
    {
        ArgumentNullException.ThrowIfNull(program);
        return new(_semua.RemoveAll(s => s.Program == program));
    }

    /// <summary>The line of a programme on a day.</summary>
    /// <param name="program">The programme.</param>
    /// <param name="per">The day.</param>
    /// <returns>The line, or null when none holds.</returns>
    public SyaratDesil? Cari(ProgramBansos program, LocalDate per)
    {
        ArgumentNullException.ThrowIfNull(program);
        Periode periode = Periode.Dari(per);
        return _semua.FirstOrDefault(s => s.Program == program && s.Berlaku(periode));
    }

    /// <summary>The lines that meet an earlier one of the same programme.</summary>
    private static IEnumerable<SyaratDesil> Bentrok(ImmutableArray<SyaratDesil> semua) =>
        semua.Where((s, i) => semua.Take(i).Any(lain => lain.Program == s.Program && (s.Berlaku(lain.Mulai) || lain.Berlaku(s.Mulai))));

    private static IEnumerable<SyaratDesil> Baris(EdisiAturan edisi)
    {
        var nilai = edisi.Isi.BatasDesil.Semua;
        for (int i = 0; i < nilai.Length; i++)
        {
            var (sejak, batas, dasar) = nilai[i];
            Periode? selesai = i + 1 < nilai.Length ? nilai[i + 1].Sejak.Sebelumnya : edisi.Selesai;
            foreach (BatasDesil satu in selesai < sejak ? [] : batas)
            {
                yield return new(satu.Program, sejak, satu.Paling, dasar) { Selesai = selesai, AtauAsesmen = satu.AtauAsesmen, BatasKebijakan = satu.MenurutKebijakan };
            }
        }
    }
}
