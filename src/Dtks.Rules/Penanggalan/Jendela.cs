using System.Runtime.InteropServices;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The window of an activity in one period: a closed interval of days.</summary>
/// <param name="Kegiatan">The activity.</param>
/// <param name="Mulai">The first day.</param>
/// <param name="Selesai">The last day; it counts until 24:00.</param>
/// <param name="PerluSurat">Whether a letter belongs to the activity.</param>
/// <remarks>Equality is by value. <c>default</c> is inert: it is the window of no activity.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Jendela(KegiatanBulanan Kegiatan, LocalDate Mulai, LocalDate Selesai, bool PerluSurat)
{
    /// <summary>Says whether a day lies inside, both ends included.</summary>
    /// <param name="tanggal">The day.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Memuat(LocalDate tanggal) => tanggal >= Mulai && tanggal <= Selesai;

    /// <summary>Prints the window, such as <c>verifikasi-kelayakan 2024-02-14..2024-02-28</c>.</summary>
    /// <returns>The activity and its days, independent of culture.</returns>
    public override string ToString() => Kegiatan == default
        ? string.Empty
        : $"{TabelPerundangan.Kegiatan.Kode(Kegiatan)} {TeksTanggal.Iso(Mulai)}..{TeksTanggal.Iso(Selesai)}";
}
