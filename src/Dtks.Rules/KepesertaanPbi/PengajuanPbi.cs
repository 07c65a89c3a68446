using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>One entry of the queue for PBI-JK.</summary>
/// <param name="Nik">Whom it is for.</param>
/// <param name="Golongan">Their group.</param>
/// <param name="Tanggal">The day it was entered.</param>
/// <remarks>
/// Order is that of service (PB-2): group, then day, then NIK; it is total, since a queue holds a NIK once. Equality is by value.
/// <c>default</c> is inert: it is of no group and no queue takes it. <see cref="ToString"/> masks the NIK.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PengajuanPbi(Nik Nik, GolonganAntrian Golongan, LocalDate Tanggal) : IComparable<PengajuanPbi>, IComparable
{
    /// <summary>Compares in the order of service.</summary>
    /// <param name="other">The other entry.</param>
    /// <returns>Negative when this one is served first.</returns>
    public int CompareTo(PengajuanPbi other)
    {
        int golongan = Golongan.CompareTo(other.Golongan);
        int tanggal = golongan != 0 ? golongan : Tanggal.CompareTo(other.Tanggal);
        return tanggal != 0 ? tanggal : Nik.CompareTo(other.Nik);
    }

    /// <summary>The order of service by day alone, then by NIK.</summary>
    internal static IComparer<PengajuanPbi> MenurutTanggal { get; } = Comparer<PengajuanPbi>.Create(static (a, b) => (a.Tanggal, a.Nik).CompareTo((b.Tanggal, b.Nik)));

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        PengajuanPbi lain => CompareTo(lain),
        _ => throw new ArgumentException("Hanya dapat dibandingkan dengan PengajuanPbi. / Can only be compared with a PengajuanPbi.", nameof(obj)),
    };

    /// <summary>Served before.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other entry.</param>
    /// <returns>True when <paramref name="left"/> comes first.</returns>
    public static bool operator <(PengajuanPbi left, PengajuanPbi right) => left.CompareTo(right) < 0;

    /// <summary>Served after.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other entry.</param>
    /// <returns>True when <paramref name="left"/> comes later.</returns>
    public static bool operator >(PengajuanPbi left, PengajuanPbi right) => left.CompareTo(right) > 0;

    /// <summary>Served before, or the same.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other entry.</param>
    /// <returns>True unless <paramref name="left"/> comes later.</returns>
    public static bool operator <=(PengajuanPbi left, PengajuanPbi right) => left.CompareTo(right) <= 0;

    /// <summary>Served after, or the same.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other entry.</param>
    /// <returns>True unless <paramref name="left"/> comes first.</returns>
    public static bool operator >=(PengajuanPbi left, PengajuanPbi right) => left.CompareTo(right) >= 0;

    /// <summary>Group, day and masked NIK.</summary>
    /// <returns>Text without the full NIK.</returns>
    public override string ToString() =>
        $"{(TabelPengusulan.GolonganAntrian.Memuat(Golongan) ? TabelPengusulan.GolonganAntrian.Kode(Golongan) : "?")} {TeksTanggal.Iso(Tanggal)} {Nik}";
}
