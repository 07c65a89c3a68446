using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One decided kepesertaan, as a recap counts it: from the explaining face or from the bulk face of verifikasi kelayakan.</summary>
/// <param name="IndeksOrang">Position of the person among the people of the recap; null when not among them, and so of unknown region.</param>
/// <param name="Program">The programme.</param>
/// <param name="Peran">The role.</param>
/// <param name="Putusan">The decision; <c>default</c> = no kepesertaan, and so not counted.</param>
/// <param name="Alasan">The own reasons.</param>
/// <remarks>Equality is member by member. Immutable and thread-safe; carries no personal data.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct KepesertaanDiputus(int? IndeksOrang, ProgramBansos Program, PeranKepesertaan Peran, PutusanRingkas Putusan, HimpunanAlasan Alasan)
{
    /// <summary>The programme; null only in <c>default</c>.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public ProgramBansos Program { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Program ?? throw new ArgumentNullException(nameof(Program));

    /// <summary>The decisions of the explaining face.</summary>
    /// <param name="hasil">The decisions.</param>
    /// <param name="orang">The people of the recap.</param>
    /// <returns>One entry for each decision, in their order; lazily.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<KepesertaanDiputus> Dari(HasilKelayakan hasil, SusunanKeluarga orang)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(orang);
        return hasil.Putusan.Select(p => new KepesertaanDiputus(orang.IndeksNik(p.Kepesertaan.Nik), p.Kepesertaan.Program, p.Kepesertaan.Peran, p.Ringkas, p.Alasan));
    }
}
