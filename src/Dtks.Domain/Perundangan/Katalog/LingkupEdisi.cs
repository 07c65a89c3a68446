using System.Collections.Immutable;

namespace Dtks.Domain;

/// <summary>The sets of editions in which rules hold.</summary>
internal static class LingkupEdisi
{
    public static readonly ImmutableArray<EdisiAturan> Semua = EdisiAturan.Semua;

    public static readonly ImmutableArray<EdisiAturan> Bulanan = [EdisiAturan.Permensos3Tahun2021, EdisiAturan.Kepmensos150Tahun2022];

    public static readonly ImmutableArray<EdisiAturan> Lengkap = [EdisiAturan.Kepmensos150Tahun2022];

    public static readonly ImmutableArray<EdisiAturan> Lama = [EdisiAturan.Permensos5Tahun2019];
}
