using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Cli.Tampilan;

/// <summary>The reasons that tables have a column or a row for, with their names.</summary>
internal static class NamaAlasan
{
    /// <summary>The eight of the decree, and those that an edition of the user adds.</summary>
    public static ImmutableArray<(AlasanTidakLayak Kode, string Nama)> Menurut(EdisiAturan? edisi, Periode? periode) =>
    [
        .. TabelPengesahan.Alasan.Butir.Select(b => (b.Nilai, periode is { } bulan && edisi is not null ? Nama(b.Nilai, edisi, bulan) : b.Nama)),
        .. edisi is not null && periode is { } p ? edisi.Isi.Alasan.Pada(p).Where(k => !TabelPengesahan.Alasan.Memuat(k.Kode)).Select(k => (k.Kode, k.Teks)) : [],
    ];

    /// <summary>A reason in the words of the edition; one that it does not know in those of the decree of 2022.</summary>
    public static string Nama(AlasanTidakLayak alasan, EdisiAturan edisi, Periode periode) => edisi.Alasan(alasan, periode)?.Teks ?? TabelPengesahan.Alasan.Nama(alasan);
}
