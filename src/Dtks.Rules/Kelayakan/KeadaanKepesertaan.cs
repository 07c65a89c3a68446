using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The raw facts about one kepesertaan, before the first page has read them.</summary>
/// <param name="Program">The programme.</param>
/// <param name="Peran">The role of the person in it.</param>
/// <param name="Penetapan">The declaration on this kepesertaan; null when nobody verified it.</param>
/// <param name="AhliWaris">Whether the person has ahli waris (VK-5, VK-9). Only read for reason 2.</param>
/// <remarks>Equality is member by member. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FaktaKepesertaan(ProgramBansos Program, PeranKepesertaan Peran, Penetapan? Penetapan = null, Kepastian AhliWaris = Kepastian.TidakTahu)
{
    /// <summary>The programme; null only in <c>default</c>.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public ProgramBansos Program { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Program ?? throw new ArgumentNullException(nameof(Program));

    /// <summary>The day on which the declaration was finalised, for the coverage of the letter (VK-13); null when not known.</summary>
    public NodaTime.LocalDate? TanggalFinalisasi { get; init; }

    /// <summary>The item of Kemensos on this kepesertaan (KM-1); null without one.</summary>
    public ButirKemensos? Kemensos { get; init; }

    /// <summary>The standing of <see cref="Kemensos"/>; null without one.</summary>
    public TanggapanKemensos? Tanggapan { get; init; }

    /// <summary>Whether the person is also the pengurus of this family programme, in a kepesertaan of its own.</summary>
    public bool JugaPengurus { get; init; }

    /// <summary>Masked: programme and role.</summary>
    public override string ToString() => Program is null ? string.Empty : $"{Program.Kode} {Peran}";
}

/// <summary>The facts about one kepesertaan that decide its kelayakan, as one small code: what the bulk face reads.</summary>
/// <remarks>
/// <para>Made by <see cref="Dari"/>; <c>default</c> is inert and means that there is no kepesertaan here.</para>
/// <para>Equality is that of the facts. The code is meaningful within one version of this package only. Immutable and thread-safe.</para>
/// </remarks>
public readonly struct KeadaanKepesertaan : IEquatable<KeadaanKepesertaan>
{
    private static readonly Dictionary<KelasKepesertaan, ushort> KodeKelas = RuangKeadaan.Kepesertaan
        .Select((k, i) => (Kelas: k, Kode: (ushort)(i + 1)))
        .ToDictionary(k => k.Kelas, k => k.Kode);

    private readonly ushort _kode;

    private KeadaanKepesertaan(ushort kode) => _kode = kode;

    /// <summary>Whether there is a kepesertaan here at all.</summary>
    public bool Ada => _kode != 0 && _kode <= RuangKeadaan.Kepesertaan.Length;

    /// <summary>How many codes there are, that of no kepesertaan included.</summary>
    internal static int JumlahKode => RuangKeadaan.Kepesertaan.Length + 1;

    internal ushort Kode => _kode;

    /// <summary>Compares two states.</summary>
    public static bool operator ==(KeadaanKepesertaan kiri, KeadaanKepesertaan kanan) => kiri._kode == kanan._kode;

    /// <summary>Compares two states.</summary>
    public static bool operator !=(KeadaanKepesertaan kiri, KeadaanKepesertaan kanan) => kiri._kode != kanan._kode;

    /// <summary>Reads the facts about one kepesertaan by the first page of the law.</summary>
    /// <param name="fakta">The facts.</param>
    /// <param name="konteks">Edition, activity and letter.</param>
    /// <param name="ditolak">The rule that refuses the declaration (VK-2, VK-4, VK-5, VK-7), or null. A refused declaration counts as none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="konteks"/> is null, or the facts are <c>default</c>.</exception>
    public static KeadaanKepesertaan Dari(in FaktaKepesertaan fakta, KonteksKelayakan konteks, out Aturan? ditolak)
    {
        ArgumentNullException.ThrowIfNull(konteks);
        if (fakta.Program is null)
        {
            throw new ArgumentNullException(nameof(fakta));
        }

        var lembar = default(LembarPutusan);
        var kelas = konteks.Baca(fakta, ref lembar, out var cacat, out _);
        ditolak = PesanPenetapan.Aturan(cacat);
        return DariKelas(kelas);
    }

    /// <inheritdoc/>
    public bool Equals(KeadaanKepesertaan other) => _kode == other._kode;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeadaanKepesertaan lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => _kode;

    internal static KeadaanKepesertaan DariKode(int kode) => new((ushort)kode);

    internal static KeadaanKepesertaan DariKelas(KelasKepesertaan kelas) => new(KodeKelas[RuangKeadaan.Baku(kelas)]);
}
