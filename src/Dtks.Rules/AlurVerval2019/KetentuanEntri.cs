using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Where and by whom data are entered, by the way they were taken down.</summary>
/// <remarks>The two instances are all there are. Immutable and thread-safe.</remarks>
public sealed class KetentuanEntri
{
    private KetentuanEntri(CaraPendataan cara, LangkahVerval langkah, ImmutableArray<TingkatWilayah> tempat, string? pengentri, string? penggabung)
    {
        Cara = cara;
        Langkah = langkah;
        Tempat = tempat;
        Pengentri = pengentri;
        Penggabung = penggabung;
    }

    /// <summary>CAPI: entry during the visit by the pengumpul data.</summary>
    public static KetentuanEntri Capi { get; } = new(CaraPendataan.Capi, LangkahVerval.KunjunganRumahTangga, [], "pengumpul data", null);

    /// <summary>PAPI: entry at desa, kecamatan or kab/kota, merged by the penanggung jawab data.</summary>
    public static KetentuanEntri Papi { get; } = new(
        CaraPendataan.Papi,
        LangkahVerval.EntriSiksNg,
        [TingkatWilayah.DesaKelurahan, TingkatWilayah.Kecamatan, TingkatWilayah.KabupatenKota],
        null,
        "penanggung jawab data");

    /// <summary>How the data were taken down.</summary>
    public CaraPendataan Cara { get; }

    /// <summary>The step in which they are entered.</summary>
    public LangkahVerval Langkah { get; }

    /// <summary>The levels of region where they may be entered; empty when at the household.</summary>
    public ImmutableArray<TingkatWilayah> Tempat { get; }

    /// <summary>Who enters them; null where the source does not say.</summary>
    public string? Pengentri { get; }

    /// <summary>Who merges what was entered at several places; null when there is nothing to merge.</summary>
    public string? Penggabung { get; }

    /// <summary>The rule, with its citation: AV-5 for CAPI, AV-8 for PAPI.</summary>
    public Aturan Aturan => Cara == CaraPendataan.Capi ? Aturan.AV5 : Aturan.AV8;

    /// <summary>The rules of entry of a way of taking down.</summary>
    /// <param name="cara">The way.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way.</exception>
    public static KetentuanEntri Untuk(CaraPendataan cara) => cara switch
    {
        CaraPendataan.Capi => Capi,
        CaraPendataan.Papi => Papi,
        _ => throw new ArgumentOutOfRangeException(nameof(cara), TabelVerval2019.Cara.PesanTakDikenal().ToString()),
    };
}
