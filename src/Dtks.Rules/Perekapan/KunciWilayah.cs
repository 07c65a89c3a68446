using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The region a row counts, by code or by name; <c>default</c> = unknown at this level.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KunciWilayah(KodeWilayah Kode, string? Nama)
{
    /// <summary>The key of a region at a level.</summary>
    public static KunciWilayah Dari(KodeWilayah? wilayah, TingkatWilayah tingkat) => new(wilayah?.PadaTingkat(tingkat) ?? default, null);
}
