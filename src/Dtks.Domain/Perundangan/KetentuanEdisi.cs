using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;

namespace Dtks.Domain;

/// <summary>A day of the month as decrees word it: <c>14</c>, <c>H</c> (the last day), <c>H-1</c> (the day before it).</summary>
/// <param name="Hari">The day of the month 1 to 28, or how many days before the last one, 0 to 27.</param>
/// <param name="DariAkhir">Whether it is counted from the last day.</param>
/// <remarks>Equality is by value. <c>default</c> is no day.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HariBulan(int Hari, bool DariAkhir)
{
    /// <summary>Gets the last day of the month: <c>H</c>.</summary>
    public static HariBulan Terakhir { get; } = new(0, true);

    /// <summary>Gives a day of the month.</summary>
    /// <param name="hari">The day, 1 to 28.</param>
    public static HariBulan Tanggal(int hari) => hari is >= 1 and <= 28
        ? new(hari, false)
        : throw new ArgumentOutOfRangeException(nameof(hari), hari, "Tanggal harus 1 sampai 28. / The day must be 1 to 28.");

    /// <summary>Gives a day before the last one.</summary>
    /// <param name="hari">How many days before, 0 to 27.</param>
    public static HariBulan SebelumTerakhir(int hari) => hari is >= 0 and <= 27
        ? new(hari, true)
        : throw new ArgumentOutOfRangeException(nameof(hari), hari, "Jarak dari hari terakhir harus 0 sampai 27. / The distance from the last day must be 0 to 27.");

    /// <summary>Reads <c>14</c>, <c>H</c> or <c>H-1</c>.</summary>
    /// <param name="teks">The text.</param>
    /// <param name="hari">The day, or <c>default</c>.</param>
    /// <returns><see langword="true"/> when it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> teks, out HariBulan hari)
    {
        var akhir = teks.StartsWith("H", StringComparison.Ordinal);
        hari = default;
        if (akhir && teks.Length == 1)
        {
            hari = Terakhir;
            return true;
        }

        if (akhir && teks[1] != '-')
        {
            return false;
        }

        if (!int.TryParse(akhir ? teks[2..] : teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || (akhir ? n is < 1 or > 27 : n is < 1 or > 28))
        {
            return false;
        }

        hari = new(n, akhir);
        return true;
    }

    /// <summary>Gives the day in a period.</summary>
    /// <param name="periode">The period; not <c>default</c>.</param>
    /// <returns>The day.</returns>
    public LocalDate Pada(Periode periode) => DariAkhir ? periode.HariTerakhir.PlusDays(-Hari) : periode.HariPertama.PlusDays(Hari - 1);

    /// <summary>Prints <c>14</c>, <c>H</c> or <c>H-1</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Hari, DariAkhir) switch
    {
        (0, false) => string.Empty,
        (0, true) => "H",
        (_, true) => string.Create(CultureInfo.InvariantCulture, $"H-{Hari}"),
        _ => Hari.ToString(CultureInfo.InvariantCulture),
    };
}

/// <summary>The window of an activity, as the decree gives it (KL-1).</summary>
/// <param name="Kegiatan">The activity.</param>
/// <param name="Mulai">The first day.</param>
/// <param name="Selesai">The last day, until 24:00.</param>
/// <param name="PerluSurat">Whether a letter belongs to the activity.</param>
public sealed record KetentuanJendela(KegiatanBulanan Kegiatan, HariBulan Mulai, HariBulan Selesai, bool PerluSurat = false);

/// <summary>A stage of verifikasi kelayakan (VK-1).</summary>
/// <remarks>There is no zero member. Texts: <see cref="TabelPerundangan.Tahap"/>.</remarks>
public enum TahapVerifikasi : byte
{
    /// <summary>Verification (<c>verifikasi</c>).</summary>
    Verifikasi = 1,

    /// <summary>Finalisation (<c>finalisasi</c>).</summary>
    Finalisasi,

    /// <summary>Ratification by letter (<c>pengesahan</c>).</summary>
    Pengesahan,
}

/// <summary>The score an element of Dukcapil must reach (PD-1, UB-3).</summary>
/// <param name="Elemen">The element.</param>
/// <param name="Ambang">The score, inclusive, 0 to 100.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AmbangElemen(ElemenKepadanan Elemen, int Ambang);

/// <summary>How many people of a family count at most as a kind of PKH component (KP-5).</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Paling">How many at most, 0 or more.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BatasKomponen(KomponenPkh Jenis, int Paling);

/// <summary>Up to which desil a programme asks (DS-2).</summary>
/// <param name="Program">The programme; ATENSI and regional ones too.</param>
/// <param name="Paling">The last desil that meets the condition, 1 to 10.</param>
/// <param name="AtauAsesmen">Whether an asesmen that found the person poor meets it too, whatever the desil.</param>
/// <param name="MenurutKebijakan">Whether sources disagree, so that a policy chooses the limit (<c>BatasDesilSembako</c>).</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BatasDesil(ProgramBansos Program, int Paling, bool AtauAsesmen = false, bool MenurutKebijakan = false)
{
    /// <summary>Gets the programme.</summary>
    public ProgramBansos Program { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Program ?? throw new ArgumentNullException(nameof(Program));
}
