using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>One line of the table of desil conditions: up to which desil a programme asks, since when, and where that stands (DS-2).</summary>
/// <remarks>Holds until <see cref="Selesai"/>, or until another line takes over. Equality is by value. Immutable and thread-safe.</remarks>
public sealed record SyaratDesil
{
    private readonly Periode? _selesai;

    /// <summary>Makes a line.</summary>
    /// <param name="program">The programme.</param>
    /// <param name="mulai">The first period.</param>
    /// <param name="batas">The last desil that meets the condition, 1 to 10.</param>
    /// <param name="dasar">Where it stands.</param>
    /// <exception cref="ArgumentException">The period is not set.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not 1 to 10.</exception>
    public SyaratDesil(ProgramBansos program, Periode mulai, int batas, Sitasi dasar)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(dasar);
        ArgumentOutOfRangeException.ThrowIfLessThan(batas, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(batas, 10);
        if (mulai == default)
        {
            throw new ArgumentException("Periode mulai belum diisi. / The first period is not set.", nameof(mulai));
        }

        Program = program;
        Mulai = mulai;
        Batas = batas;
        Dasar = dasar;
    }

    /// <summary>The programme.</summary>
    public ProgramBansos Program { get; }

    /// <summary>The first period.</summary>
    public Periode Mulai { get; }

    /// <summary>The last period; null while no end is known.</summary>
    /// <exception cref="ArgumentException">It lies before <see cref="Mulai"/>.</exception>
    public Periode? Selesai
    {
        get => _selesai;
        init => _selesai = value is not { } selesai || selesai >= Mulai
            ? value
            : throw new ArgumentException("Periode selesai mendahului periode mulai. / The last period lies before the first.", nameof(value));
    }

    /// <summary>The last desil that meets the condition, 1 to 10; for the line of Sembako the policy decides (<see cref="BatasMenurut"/>).</summary>
    public int Batas { get; }

    /// <summary>Whether an asesmen that found the person poor meets the condition too, whatever the desil.</summary>
    public bool AtauAsesmen { get; init; }

    /// <summary>Where it stands.</summary>
    public Sitasi Dasar { get; }

    /// <summary>Whether <see cref="KebijakanDtks.BatasDesilSembako"/> sets the limit.</summary>
    internal bool BatasKebijakan { get; init; }

    /// <summary>The limit under a policy.</summary>
    /// <param name="kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <returns>1 to 10.</returns>
    public int BatasMenurut(KebijakanDtks? kebijakan = null) => BatasKebijakan ? (kebijakan ?? KebijakanDtks.Baku).BatasDesilSembako : Batas;

    /// <summary>Whether the line holds in a period.</summary>
    /// <param name="periode">The period.</param>
    /// <returns>True when it does.</returns>
    public bool Berlaku(Periode periode) => periode >= Mulai && (Selesai is not { } selesai || periode <= selesai);

    /// <summary>Programme, limit and span.</summary>
    /// <returns>Text such as <c>PKH: desil 1-4, 2025-06 -</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Program}: desil 1-{Batas}{(AtauAsesmen ? " atau asesmen" : "")}, {Mulai} - {Selesai}").TrimEnd();
}
