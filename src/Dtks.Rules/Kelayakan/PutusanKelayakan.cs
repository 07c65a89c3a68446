using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The decision on one kepesertaan, with its law: everything an explanation needs and nothing else.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference.</remarks>
public sealed class PutusanKelayakan
{
    private readonly KelasKelayakan _kelas;
    private readonly int _penyebab;
    private readonly HimpunanAturan _diperiksa;

    private PutusanKelayakan(
        int indeks, Kepesertaan kepesertaan, in KelasKelayakan kelas, KonteksKelayakan konteks, PutusanRingkas ringkas, HimpunanAlasan alasan, int penyebab, in LembarPutusan lembar)
    {
        Indeks = indeks;
        Kepesertaan = kepesertaan;
        _kelas = kelas;
        Konteks = konteks;
        Ringkas = ringkas;
        Alasan = alasan;
        _penyebab = penyebab;
        _diperiksa = lembar.Diperiksa;
        Dibaca = lembar.Dibaca;
    }

    /// <summary>Position of the kepesertaan in the facts, 0-based.</summary>
    public int Indeks { get; }

    /// <summary>The kepesertaan decided.</summary>
    public Kepesertaan Kepesertaan { get; }

    /// <summary>Edition, activity, policy, letter and window of the decision.</summary>
    public KonteksKelayakan Konteks { get; }

    /// <summary>The outcome by itself, as the bulk face looks it up.</summary>
    public PutusanRingkas Ringkas { get; }

    /// <summary>The answer.</summary>
    public StatusKelayakan Kelayakan => Ringkas.Kelayakan;

    /// <summary>Where the answer comes from.</summary>
    public SumberPutusan Sumber => Ringkas.Sumber;

    /// <summary>The reasons of the source: those declared, or those of Kemensos' item; empty for a cascade.</summary>
    public HimpunanAlasan Alasan { get; }

    /// <summary>Index of the PBI-JK kepesertaan that causes the cascade, whenever the cascade applies; else null.</summary>
    public int? Penyebab => _penyebab < 0 ? null : _penyebab;

    /// <summary>How far the furthest route has come.</summary>
    public TahapKelayakan Tahap => Ringkas.Tahap;

    /// <summary>What becomes of the kepesertaan.</summary>
    public StatusKepesertaan StatusKepesertaan => Ringkas.Kepesertaan;

    /// <summary>Whether the pengurus died and has to be replaced (VK-9, KP-7).</summary>
    public bool PerluGantiPengurus => Ringkas.PerluGantiPengurus;

    /// <summary>The rules that decided, by number, each with its citation; never empty.</summary>
    public ImmutableArray<Aturan> Dasar => Ringkas.Dasar;

    /// <summary>The missing inputs, by name in the protocol; empty unless the answer is belum dapat ditentukan.</summary>
    public ImmutableArray<string> Kurang => TabelKelayakan.KodeFakta(Ringkas.Kurang);

    /// <summary>All facts read, by the rules named in <see cref="Dasar"/> and by those tried: a fact outside never changes the outcome.</summary>
    public FaktaKelayakan Dibaca { get; }

    /// <summary>The rules tried, by number, whether or not they had a part.</summary>
    public ImmutableArray<Aturan> Diperiksa => _diperiksa.Daftar();

    /// <summary>The lines of the reasoning, in the order in which the law was read.</summary>
    /// <returns>Rule, part, facts read and facts missed, a line each; withdrawn doubts among them.</returns>
    public ImmutableArray<BuktiKelayakan> Bukti()
    {
        var lembar = default(LembarPutusan);
        HukumKelayakan.Putuskan(_kelas, Konteks, ref lembar);
        var bukti = ImmutableArray.CreateBuilder<BuktiKelayakan>(lembar.Jumlah);
        for (var i = 0; i < lembar.Jumlah; i++)
        {
            var baris = lembar[i];
            var parameter = FaktaOrang.Dari(baris.Dibaca).Select(static f => f.Pengecualian).FirstOrDefault(static k => k is not null);
            bukti.Add(new(HimpunanAturan.Dari(baris.Aturan), baris.Peran, baris.Dibaca, baris.Kurang)
            {
                Parameter = parameter?.Nama,
                DasarParameter = parameter?.Pada(Konteks.Edisi.Isi, Konteks.Periode).Dasar,
            });
        }

        return bukti.MoveToImmutable();
    }

    /// <summary>Masked: index and decision.</summary>
    public override string ToString() => $"[{Indeks}] {Kepesertaan.Program.Kode}: {Ringkas}";

    /// <summary>The class of facts that the second page read.</summary>
    internal KelasKelayakan Kelas => _kelas;

    /// <summary>Reads the second page; what the first page tried and read stays.</summary>
    /// <remarks>Causes are indices, -1 without: the person's own PBI-JK, and the furthest one among the other members.</remarks>
    internal static PutusanKelayakan Putuskan(
        int indeks,
        Kepesertaan kepesertaan,
        in KelasKelayakan kelas,
        KonteksKelayakan konteks,
        (int Sendiri, int Lain) penyebab,
        (HimpunanAlasan Sendiri, HimpunanAlasan Kemensos) alasan,
        (HimpunanAturan Diperiksa, FaktaKelayakan Dibaca) halamanPertama)
    {
        var lembar = new LembarPutusan(halamanPertama.Diperiksa, halamanPertama.Dibaca);
        var ringkas = HukumKelayakan.Putuskan(kelas, konteks, ref lembar);
        return new(
            indeks,
            kepesertaan,
            kelas,
            konteks,
            ringkas,
            ringkas.Sumber switch
            {
                SumberPutusan.Verifikasi when kelas.Sendiri.TidakLayak => alasan.Sendiri,
                SumberPutusan.Kemensos => alasan.Kemensos,
                _ => default,
            },
            !ringkas.TerkenaKaskade ? -1 : lembar.DariLain ? penyebab.Lain : penyebab.Sendiri,
            lembar);
    }
}
