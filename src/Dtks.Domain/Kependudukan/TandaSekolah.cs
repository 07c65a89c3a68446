using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <summary>Whether a person attends school, and which level: a level, not at school, or not known.</summary>
/// <remarks><c>default</c> = not known. Equality compares mark and level. Immutable and thread-safe. JSON: <c>"SD"</c>, <c>"SMP"</c>, <c>"SMA"</c> or false.</remarks>
[JsonConverter(typeof(TandaSekolahJsonConverter))]
[StructLayout(LayoutKind.Auto)]
[SuppressMessage("Usage", "CA2225", Justification = "Pada is the named alternate of the conversion from a level.")]
public readonly record struct TandaSekolah
{
    private TandaSekolah(Kepastian status, JenjangSekolah? jenjang)
    {
        Status = status;
        Jenjang = jenjang;
    }

    /// <summary>Stated not to be at school.</summary>
    public static TandaSekolah Tidak { get; } = new(Kepastian.Tidak, null);

    /// <summary>Whether the person attends school.</summary>
    public Kepastian Status { get; }

    /// <summary>The level attended and not finished; null when not at school or not known.</summary>
    public JenjangSekolah? Jenjang { get; }

    /// <summary>Attends a level.</summary>
    /// <param name="jenjang">The level.</param>
    /// <returns>The mark.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static TandaSekolah Pada(JenjangSekolah jenjang) => TabelKependudukan.Sekolah.Memuat(jenjang)
        ? new(Kepastian.Ya, jenjang)
        : throw new ArgumentOutOfRangeException(nameof(jenjang), TabelKependudukan.Sekolah.PesanTakDikenal().ToString());

    /// <summary>Attends a level.</summary>
    /// <param name="jenjang">The level.</param>
    public static implicit operator TandaSekolah(JenjangSekolah jenjang) => Pada(jenjang);

    /// <summary>Text for the reader: the code of the level, "tidak", or "tidak diketahui".</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Jenjang is { } jenjang ? TabelKependudukan.Sekolah.Kode(jenjang) : Status == Kepastian.Tidak ? "tidak" : "tidak diketahui";
}
