using Dtks.Domain;
using System.Collections.Immutable;

namespace Dtks.Rules;

/// <summary>The decision on one kepesertaan, with its law: everything an explanation needs and nothing else.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference.</remarks>
public sealed class PutusanKelayakan
{
    internal PutusanKelayakan(int indeks, Kepesertaan kepesertaan, PutusanRingkas ringkas, HimpunanAlasan alasan, int? penyebab)
    {
        Indeks = indeks;
        Kepesertaan = kepesertaan;
        Ringkas = ringkas;
        Alasan = alasan;
        Penyebab = penyebab;
    }

    /// <summary>Position of the kepesertaan in the facts, 0-based.</summary>
    public int Indeks { get; }

    /// <summary>The kepesertaan decided.</summary>
    public Kepesertaan Kepesertaan { get; }

    /// <summary>The same decision in one byte, as the bulk face writes it.</summary>
    public PutusanRingkas Ringkas { get; }

    /// <summary>The answer.</summary>
    public StatusKelayakan Kelayakan => Ringkas.Kelayakan;

    /// <summary>Where the answer comes from.</summary>
    public SumberPutusan Sumber => Ringkas.Sumber;

    /// <summary>The own reasons; empty for a pure cascade.</summary>
    public HimpunanAlasan Alasan { get; }

    /// <summary>Index of the PBI-JK kepesertaan that causes the cascade, whenever the cascade applies; else null.</summary>
    public int? Penyebab { get; }

    /// <summary>How far the declaration has come.</summary>
    public TahapKelayakan Tahap => Ringkas.Tahap;

    /// <summary>What becomes of the kepesertaan.</summary>
    public StatusKepesertaan StatusKepesertaan => Ringkas.Kepesertaan;

    /// <summary>Whether the pengurus died and has to be replaced (VK-9, KP-7).</summary>
    public bool PerluGantiPengurus => Ringkas.PerluGantiPengurus;

    /// <summary>The rules that decided, by number, each with its citation; never empty.</summary>
    public ImmutableArray<Aturan> Dasar => Ringkas.Dasar;

    /// <summary>The missing inputs, by name in the protocol; empty unless the answer is belum dapat ditentukan.</summary>
    public ImmutableArray<string> Kurang => Kelayakan == StatusKelayakan.BelumDapatDitentukan ? KurangAhliWaris : [];

    private static ImmutableArray<string> KurangAhliWaris { get; } = ["ahli_waris"];

    /// <summary>Masked: index and decision.</summary>
    public override string ToString() => $"[{Indeks}] {Kepesertaan.Program.Kode}: {Ringkas}";
}
