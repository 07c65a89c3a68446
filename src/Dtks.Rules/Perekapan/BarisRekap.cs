using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The figures of one region.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class BarisRekap
{
    internal BarisRekap(KodeWilayah? wilayah, string? nama, int individu, int keluarga, int perluPerbaikan, ImmutableArray<RekapProgram> program)
    {
        Wilayah = wilayah;
        Nama = nama;
        Individu = individu;
        Keluarga = keluarga;
        PerluPerbaikan = perluPerbaikan;
        Program = program;
    }

    /// <summary>The region; null for people without a code at the level asked for, for a recap by names, and for the total.</summary>
    public KodeWilayah? Wilayah { get; }

    /// <summary>Name of the region, when the recap was made by names; else null.</summary>
    public string? Nama { get; }

    /// <summary>People; every record counts as one.</summary>
    public int Individu { get; }

    /// <summary>Families: distinct readable No KK, each counted where its kepala keluarga lives (the first of several; without one, its first member).</summary>
    public int Keluarga { get; }

    /// <summary>People with at least one galat.</summary>
    public int PerluPerbaikan { get; }

    /// <summary>The programmes that somebody here takes part in, by code.</summary>
    public ImmutableArray<RekapProgram> Program { get; }

    /// <summary>Region and totals.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Wilayah?.ToString() ?? Nama ?? "-"}: {Individu} individu, {Keluarga} keluarga, {PerluPerbaikan} perlu perbaikan");
}
