using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The figures of one programme in one region.</summary>
/// <remarks>
/// <c>Penerima + Komponen = Tetap + Dihentikan</c>, and <c>Dihentikan = DihentikanSendiri + DihentikanKaskade</c>. Compared by reference. Immutable and
/// thread-safe.
/// </remarks>
public sealed class RekapProgram
{
    private readonly ImmutableArray<int> _menurutAlasan;

    internal RekapProgram(ProgramBansos program, int penerima, int komponen, int dihentikan, int kaskade, ImmutableArray<int> menurutAlasan)
    {
        Program = program;
        Penerima = penerima;
        Komponen = komponen;
        Dihentikan = dihentikan;
        DihentikanKaskade = kaskade;
        _menurutAlasan = menurutAlasan;
    }

    /// <summary>The programme.</summary>
    public ProgramBansos Program { get; }

    /// <summary>Recipients: kepesertaan with the role penerima.</summary>
    public int Penerima { get; }

    /// <summary>Kepesertaan with the role komponen: members counted as a component, not recipients.</summary>
    public int Komponen { get; }

    /// <summary>Kepesertaan that go on.</summary>
    public int Tetap => Penerima + Komponen - Dihentikan;

    /// <summary>Kepesertaan that are stopped (VK-12).</summary>
    public int Dihentikan { get; }

    /// <summary>Of those stopped: by an own declaration, whether or not the cascade applies too.</summary>
    public int DihentikanSendiri => Dihentikan - DihentikanKaskade;

    /// <summary>Of those stopped: by the PBI cascade alone (VK-8).</summary>
    public int DihentikanKaskade { get; }

    /// <summary>Of those stopped by an own declaration: with this reason. One with several reasons counts under each.</summary>
    /// <param name="alasan">The reason.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public int MenurutAlasan(AlasanTidakLayak alasan) => (int)alasan is >= 1 and <= HimpunanAlasan.KodeTerbesar
        ? _menurutAlasan[(int)alasan - 1]
        : throw new ArgumentOutOfRangeException(nameof(alasan), TabelPengesahan.Alasan.PesanTakDikenal().ToString());

    /// <summary>Programme and totals.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Program.Kode}: {Penerima} penerima, {Tetap} tetap, {Dihentikan} dihentikan");
}
