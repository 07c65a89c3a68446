using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dtks.Rules;

/// <summary>Every workflow of the library.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class KatalogAlur
{
    /// <summary>The workflows.</summary>
    public static ImmutableArray<IAlur> Semua { get; } =
    [
        PeralihanKelayakan.Butir,
        PeralihanKelayakan.Surat,
        AlurUsulan.Tabel,
        AlurVerval2019.Tabel,
        AlurPengesahan2019.Tabel,
    ];

    /// <summary>Finds a workflow by its name, without case; white space around is ignored.</summary>
    /// <param name="nama">The name, for example <c>usulan</c>.</param>
    /// <param name="alur">The workflow, or null.</param>
    /// <returns>True when it is known.</returns>
    public static bool TryCari(ReadOnlySpan<char> nama, [NotNullWhen(true)] out IAlur? alur)
    {
        nama = nama.Trim();
        foreach (IAlur calon in Semua)
        {
            if (nama.Equals(calon.Nama, StringComparison.OrdinalIgnoreCase))
            {
                alur = calon;
                return true;
            }
        }

        alur = null;
        return false;
    }
}
