using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A workflow as text: its states, its events and the rows of its decision table.</summary>
/// <remarks>
/// The rows of an event are read from above: the first whose state and condition hold decides, so the table is all there is to the workflow.
/// Diagrams and documents are made from it. Immutable and thread-safe; equality is by reference.
/// </remarks>
public abstract class Alur
{
    private readonly string _judul;
    private readonly string _judulInggris;

    private protected Alur(string nama, string judul, string judulInggris)
    {
        Nama = nama;
        _judul = judul;
        _judulInggris = judulInggris;
    }

    /// <summary>Every workflow of the library.</summary>
    public static ImmutableArray<Alur> Semua => Daftar.Semua;

    /// <summary>The name under which the workflow is asked for, for example <c>usulan</c>.</summary>
    public string Nama { get; }

    /// <summary>The states by code and name, in the order of their list.</summary>
    public abstract ImmutableArray<(string Kode, string Nama)> Keadaan { get; }

    /// <summary>The events by code and name, with the action of PR-2 that each one is (null: it asks for no role), in the order of their list.</summary>
    public abstract ImmutableArray<(string Kode, string Nama, TindakanPengguna? Tindakan)> Peristiwa { get; }

    /// <summary>The codes of the states in which a case begins.</summary>
    public abstract ImmutableArray<string> Awal { get; }

    /// <summary>The codes of the states that no event leaves.</summary>
    public abstract ImmutableArray<string> Akhir { get; }

    /// <summary>The rows in the order in which they are read.</summary>
    public abstract ImmutableArray<BarisAlur> Baris { get; }

    /// <summary>What the workflow is about.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The title.</returns>
    public string Judul(Bahasa bahasa) => bahasa == Bahasa.Inggris ? _judulInggris : _judul;

    /// <summary>Finds a workflow by its name, without case; white space around is ignored.</summary>
    /// <param name="nama">The name, for example <c>usulan</c>.</param>
    /// <param name="alur">The workflow, or null.</param>
    /// <returns>True when it is known.</returns>
    public static bool TryCari(ReadOnlySpan<char> nama, [NotNullWhen(true)] out Alur? alur)
    {
        nama = nama.Trim();
        alur = null;
        foreach (Alur calon in Semua)
        {
            alur = nama.Equals(calon.Nama, StringComparison.OrdinalIgnoreCase) ? calon : alur;
        }

        return alur is not null;
    }

    /// <summary>Draws the workflow as a <c>stateDiagram-v2</c> of Mermaid; refusals are left out.</summary>
    /// <param name="bahasa">The language of the conditions.</param>
    /// <returns>The diagram; lines end with a line feed.</returns>
    public string Mermaid(Bahasa bahasa = Bahasa.Indonesia)
    {
        StringBuilder teks = new("stateDiagram-v2\n");
        foreach (var (kode, nama) in Keadaan)
        {
            teks.Append("    state \"").Append(Bersih(nama)).Append("\" as ").Append(Simpul(kode)).Append('\n');
        }

        foreach (string awal in Awal)
        {
            teks.Append("    [*] --> ").Append(Simpul(awal)).Append('\n');
        }

        foreach (BarisAlur baris in Baris.Where(b => b.Ke is not null))
        {
            string syarat = baris.Syarat(bahasa) is { } bila ? $" [{Bersih(bila)}]" : "";
            foreach (string dari in baris.Dari)
            {
                teks.Append("    ").Append(Simpul(dari)).Append(" --> ").Append(Simpul(baris.Ke!)).Append(": ")
                    .Append(Bersih(baris.Peristiwa)).Append(syarat).Append(" (").Append(baris.Aturan).Append(")\n");
            }
        }

        foreach (string akhir in Akhir)
        {
            teks.Append("    ").Append(Simpul(akhir)).Append(" --> [*]\n");
        }

        return teks.ToString();
    }

    /// <summary>Draws the workflow as a picture of its own: every state, every way between them; refusals are left out.</summary>
    /// <param name="bahasa">The language of title, description and conditions.</param>
    /// <returns>One SVG element with title and description, without script and without anything from outside; lines end with a line feed.</returns>
    public string Svg(Bahasa bahasa = Bahasa.Indonesia) => GambarAlur.Svg(this, bahasa);

    /// <summary>A refusal with what is possible instead in its words.</summary>
    internal static Pesan DenganMungkin(Pesan pokok, ImmutableArray<string> mungkin) => mungkin.IsEmpty
        ? pokok
        : new(pokok.Kode, $"{pokok.Indonesia} Yang mungkin: {string.Join(", ", mungkin)}.", $"{pokok.Inggris} Possible: {string.Join(", ", mungkin)}.");

    // Why: a hyphen in a state's id and a colon, semicolon, hash or quote in a label end the statement in Mermaid.
    private static string Simpul(string kode) => kode.Replace('-', '_');

    private static string Bersih(string teks) => teks.Replace(':', ',').Replace(';', ',').Replace('#', ' ').Replace('"', '\'');

    /// <summary>The list of workflows.</summary>
    /// <remarks>Why: held by <see cref="Alur"/> itself, it would be made while the first of them is being made, with a hole in its place: so it was in a browser, after a decision.</remarks>
    private static class Daftar
    {
        public static ImmutableArray<Alur> Semua { get; } = [AlurKelayakan.TabelButir, AlurKelayakan.TabelSurat, AlurUsulan.Tabel, AlurVerval2019.Tabel, AlurPengesahan2019.Tabel];
    }
}

/// <summary>One row of a workflow as text: an event in a state, under a condition, leads to a state, is refused or is noted.</summary>
/// <remarks>Immutable and thread-safe; equality is by reference.</remarks>
public sealed class BarisAlur
{
    private readonly string? _syarat;
    private readonly string? _syaratInggris;

    internal BarisAlur(ImmutableArray<string> dari, string peristiwa, string? ke, bool catatan, Aturan aturan, string? syarat, string? syaratInggris)
    {
        Dari = dari;
        Peristiwa = peristiwa;
        Ke = ke;
        Catatan = catatan;
        Aturan = aturan;
        _syarat = syarat;
        _syaratInggris = syaratInggris;
    }

    /// <summary>Codes of the states for which the row holds; empty = every state.</summary>
    public ImmutableArray<string> Dari { get; }

    /// <summary>Code of the event.</summary>
    public string Peristiwa { get; }

    /// <summary>Code of the state to which the event leads; null for a row that refuses or notes.</summary>
    public string? Ke { get; }

    /// <summary>Whether the row only notes that its rule was not checked, and lets the next rows decide.</summary>
    public bool Catatan { get; }

    /// <summary>The rule that gives the transition, refuses, or was not checked.</summary>
    public Aturan Aturan { get; }

    /// <summary>When the row is taken.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The condition, a few words; null when there is none.</returns>
    public string? Syarat(Bahasa bahasa) => bahasa == Bahasa.Inggris ? _syaratInggris : _syarat;
}

/// <summary>What became of one event: a state by a rule, or a refusal that says what is possible instead.</summary>
/// <typeparam name="TKeadaan">The state.</typeparam>
/// <typeparam name="TPeristiwa">The events.</typeparam>
/// <remarks>Immutable and thread-safe; equality is by reference. Holds no personal data but what the state itself holds.</remarks>
public sealed class LangkahAlur<TKeadaan, TPeristiwa>
{
    // Why: what is possible is tried only when somebody reads it; a batch of refusals nobody reads costs what the refusing costs.
    private readonly Lazy<ImmutableArray<TPeristiwa>>? _mungkin;
    private readonly Lazy<ImmutableArray<JalanAlur<TPeristiwa>>>? _jalan;
    private readonly Lazy<Pesan>? _pesan;

    internal LangkahAlur(bool diterima, TKeadaan keadaan, Aturan aturan)
    {
        Diterima = diterima;
        Keadaan = keadaan;
        Aturan = aturan;
    }

    /// <summary>A refusal: the reason alone, and where the rest is found once it is asked for.</summary>
    internal LangkahAlur(
        TKeadaan keadaan,
        Aturan aturan,
        Pesan alasan,
        Func<ImmutableArray<TPeristiwa>>? mungkin,
        Func<ImmutableArray<JalanAlur<TPeristiwa>>>? jalan,
        Func<LangkahAlur<TKeadaan, TPeristiwa>, Pesan> pesan)
        : this(false, keadaan, aturan)
    {
        Alasan = alasan;
        _mungkin = mungkin is null ? null : new(mungkin);
        _jalan = jalan is null ? null : new(jalan);
        _pesan = new(() => pesan(this));
    }

    /// <summary>Whether the event was accepted.</summary>
    public bool Diterima { get; }

    /// <summary>The state after the event; the state before when it was refused.</summary>
    public TKeadaan Keadaan { get; }

    /// <summary>The rule that gives the transition, or that refuses it.</summary>
    public Aturan Aturan { get; }

    /// <summary>The events possible instead, in the order of the workflow's events; empty when the event was accepted.</summary>
    /// <remarks>
    /// Of a usulan: those of <see cref="Jalan"/>. Of the kelayakan workflow: what the state allows, whatever the role and the window, as the protocol writes it; what is
    /// accepted, from when on and from whom, is in <see cref="Jalan"/>.
    /// </remarks>
    public ImmutableArray<TPeristiwa> Mungkin => _mungkin?.Value ?? [.. Jalan.Select(static j => j.Peristiwa)];

    /// <summary>The ways on: each was tried in this state and accepted, with what it needs; empty when the event was accepted, when nothing leads on, and for the workflows of 2019.</summary>
    public ImmutableArray<JalanAlur<TPeristiwa>> Jalan => _jalan?.Value ?? [];

    /// <summary>Rules that were left unchecked because an input is not known (PR-3, PR-4, VK-18); empty when it was refused.</summary>
    public ImmutableArray<Aturan> Catatan { get; internal init; } = [];

    /// <summary>What is wrong and what is possible instead; null when the event was accepted.</summary>
    public Pesan? Pesan => _pesan?.Value;

    /// <summary>What is wrong, without what is possible instead; null when the event was accepted.</summary>
    internal Pesan? Alasan { get; }

    /// <summary>Where the refusing rule has several conditions, every one that fails and how to repair it; else empty.</summary>
    public ImmutableArray<Pesan> Sebab { get; internal init; } = [];

    /// <summary>The answer in one line.</summary>
    /// <returns>Code and both texts of the refusal, or the rule.</returns>
    public override string ToString() => Pesan?.ToString() ?? $"diterima ({Aturan})";
}
