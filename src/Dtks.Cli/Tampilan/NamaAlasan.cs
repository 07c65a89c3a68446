using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Cli.Tampilan;

/// <summary>The reasons that tables have a column or a row for, with their names.</summary>
internal static class NamaAlasan
{
    /// <summary>The eight of the decree, and those that an edition of the user adds.</summary>
    public static ImmutableArray<(AlasanTidakLayak Kode, string Nama)> Menurut(EdisiAturan? edisi, Periode? periode) =>
    [
        .. TabelPengesahan.Alasan.Butir.Select(b => (b.Nilai, b.Nama)),
        .. edisi is not null && periode is { } p ? edisi.Isi.Alasan.Pada(p).Where(k => !TabelPengesahan.Alasan.Memuat(k.Kode)).Select(k => (k.Kode, k.Teks)) : [],
    ];
}
