using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A workflow: a static table of transitions, with its states, events and refusals.</summary>
/// <typeparam name="TKeadaan">The states.</typeparam>
/// <typeparam name="TPeristiwa">The events.</typeparam>
/// <remarks>
/// The table holds no case: the caller keeps the state, asks for a step and gets a transition or a refusal. An event that leads from one
/// state to several is told apart by the facts of the case; the workflow's own function then names the target. Immutable and thread-safe;
/// equality is by reference.
/// </remarks>
public sealed class Alur<TKeadaan, TPeristiwa> : IAlur
    where TKeadaan : struct, Enum
    where TPeristiwa : struct, Enum
{
    private readonly string _judul;
    private readonly string _judulInggris;
    private readonly ImmutableArray<TolakanAlur<TKeadaan, TPeristiwa>> _tolakan;
    private readonly Dictionary<(TKeadaan Dari, TPeristiwa Peristiwa), ImmutableArray<BarisAlur<TKeadaan, TPeristiwa>>> _menurutLangkah;

    /// <summary>Makes a workflow and checks that its table holds together.</summary>
    /// <param name="nama">Its name, for example <c>usulan</c>.</param>
    /// <param name="judul">Its title in Indonesian.</param>
    /// <param name="judulInggris">Its title in English.</param>
    /// <param name="keadaan">The list of its states.</param>
    /// <param name="peristiwa">The list of its events; it may hold more, when two workflows share a list.</param>
    /// <param name="awal">The states in which a case begins; at least one.</param>
    /// <param name="baris">The rows; at least one.</param>
    /// <param name="tolakan">The rules of refusal: for every event one line without a state, and lines for single states where another rule refuses.</param>
    /// <exception cref="ArgumentException">
    /// A name is blank; a row or refusal is not of the lists or is there twice; rows of one state and event are not told apart by a condition;
    /// a state cannot be reached; an event has a row but no refusal, or a refusal but no row.
    /// </exception>
    public Alur(
        string nama,
        string judul,
        string judulInggris,
        TabelKode<TKeadaan> keadaan,
        TabelKode<TPeristiwa> peristiwa,
        ImmutableArray<TKeadaan> awal,
        ImmutableArray<BarisAlur<TKeadaan, TPeristiwa>> baris,
        ImmutableArray<TolakanAlur<TKeadaan, TPeristiwa>> tolakan)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        ArgumentException.ThrowIfNullOrWhiteSpace(judul);
        ArgumentException.ThrowIfNullOrWhiteSpace(judulInggris);
        ArgumentNullException.ThrowIfNull(keadaan);
        ArgumentNullException.ThrowIfNull(peristiwa);
        Nama = nama;
        _judul = judul;
        _judulInggris = judulInggris;
        Keadaan = keadaan;
        Peristiwa = peristiwa;
        Awal = awal.IsDefault ? [] : awal;
        Baris = baris.IsDefault ? [] : baris;
        _tolakan = tolakan.IsDefault ? [] : tolakan;
        _menurutLangkah = Baris.GroupBy(b => (b.Dari, b.Peristiwa)).ToDictionary(g => g.Key, g => g.ToImmutableArray());
        if (CacatTabel() is { } cacat)
        {
            throw new ArgumentException($"Alur {nama}: {cacat}", nameof(baris));
        }

        Akhir = [.. keadaan.Butir.Select(b => b.Nilai).Where(k => !Baris.Any(b => Sama(b.Dari, k)))];
    }

    /// <inheritdoc/>
    public string Nama { get; }

    /// <summary>The list of the states.</summary>
    public TabelKode<TKeadaan> Keadaan { get; }

    /// <summary>The list of the events.</summary>
    public TabelKode<TPeristiwa> Peristiwa { get; }

    /// <summary>The states in which a case begins.</summary>
    public ImmutableArray<TKeadaan> Awal { get; }

    /// <summary>The states that no event leaves, in the order of their list.</summary>
    public ImmutableArray<TKeadaan> Akhir { get; }

    /// <summary>The rows, in the order of the table.</summary>
    public ImmutableArray<BarisAlur<TKeadaan, TPeristiwa>> Baris { get; }

    /// <inheritdoc/>
    public string Judul(Bahasa bahasa) => bahasa == Bahasa.Inggris ? _judulInggris : _judul;

    /// <summary>The rows of an event in a state: none, one, or several told apart by their conditions.</summary>
    /// <param name="dari">The state.</param>
    /// <param name="peristiwa">The event.</param>
    /// <returns>The rows, in the order of the table.</returns>
    public ImmutableArray<BarisAlur<TKeadaan, TPeristiwa>> Cari(TKeadaan dari, TPeristiwa peristiwa) =>
        _menurutLangkah.GetValueOrDefault((dari, peristiwa), []);

    /// <summary>The events that have a row in a state.</summary>
    /// <param name="dari">The state.</param>
    /// <returns>The events, in the order of their list; empty in a final state.</returns>
    public ImmutableArray<TPeristiwa> Mungkin(TKeadaan dari) =>
        [.. Peristiwa.Butir.Select(b => b.Nilai).Where(p => Baris.Any(b => Sama(b.Dari, dari) && Sama(b.Peristiwa, p)))];

    /// <summary>Takes the one row of an event in a state, or refuses.</summary>
    /// <param name="dari">The state.</param>
    /// <param name="peristiwa">The event.</param>
    /// <returns>The transition, or the refusal with the events possible instead.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state or the event is not of the lists.</exception>
    /// <exception cref="InvalidOperationException">The event leads to several states: name the one that the facts give.</exception>
    public HasilLangkah<TKeadaan, TPeristiwa> Langkah(TKeadaan dari, TPeristiwa peristiwa) => Cari(dari, peristiwa) switch
    {
        [] => TolakKeadaan(dari, peristiwa),
        [var satu] => new(dari, satu),
        _ => throw new InvalidOperationException($"Alur {Nama}: {Peristiwa.Kode(peristiwa)} bercabang, sebutkan keadaan tujuannya. / The event branches: name its target."),
    };

    /// <summary>Takes the row of an event in a state that leads to the state the facts give, or refuses.</summary>
    /// <param name="dari">The state.</param>
    /// <param name="peristiwa">The event.</param>
    /// <param name="ke">The target that the facts of the case give.</param>
    /// <returns>The transition, or the refusal when the event has no row in this state.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state or the event is not of the lists.</exception>
    /// <exception cref="InvalidOperationException">The event has rows in this state, but none to this target.</exception>
    public HasilLangkah<TKeadaan, TPeristiwa> Langkah(TKeadaan dari, TPeristiwa peristiwa, TKeadaan ke)
    {
        ImmutableArray<BarisAlur<TKeadaan, TPeristiwa>> calon = Cari(dari, peristiwa);
        if (calon.IsEmpty)
        {
            return TolakKeadaan(dari, peristiwa);
        }

        return calon.FirstOrDefault(b => Sama(b.Ke, ke)) is { } baris
            ? new(dari, baris)
            : throw new InvalidOperationException($"Alur {Nama}: {Peristiwa.Kode(peristiwa)} tidak menuju {Keadaan.Kode(ke)}. / The event has no row to that state.");
    }

    /// <summary>Refuses an event for a reason outside the table: a role, a window, the content.</summary>
    /// <param name="dari">The state.</param>
    /// <param name="peristiwa">The event.</param>
    /// <param name="aturan">The rule that refuses.</param>
    /// <param name="alasan">The reason in Indonesian, a sentence without its full stop; no personal data.</param>
    /// <param name="alasanInggris">The reason in English, likewise.</param>
    /// <returns>The refusal with the events possible in this state.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state or the event is not of the lists.</exception>
    public HasilLangkah<TKeadaan, TPeristiwa> Tolak(TKeadaan dari, TPeristiwa peristiwa, Aturan aturan, string alasan, string alasanInggris)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        ArgumentException.ThrowIfNullOrWhiteSpace(alasan);
        ArgumentException.ThrowIfNullOrWhiteSpace(alasanInggris);
        ImmutableArray<TPeristiwa> mungkin = Mungkin(dari);
        string namaKeadaan = Keadaan.Kode(dari);
        string namaPeristiwa = Peristiwa.Kode(peristiwa);
        string daftar = mungkin.IsEmpty ? "-" : string.Join(", ", mungkin.Select(Peristiwa.Kode));
        return new(dari, new PenolakanAlur<TPeristiwa>(aturan, mungkin, new Pesan(
            "ALUR-DITOLAK",
            $"{namaPeristiwa} ditolak pada keadaan {namaKeadaan} menurut {aturan}: {alasan}. Yang mungkin: {daftar}.",
            $"{namaPeristiwa} is refused in state {namaKeadaan} by {aturan}: {alasanInggris}. Possible: {daftar}.")));
    }

    /// <summary>The rule with which an event is refused in a state that has no row for it.</summary>
    /// <param name="dari">The state.</param>
    /// <param name="peristiwa">The event.</param>
    /// <returns>The rule of the state, else that of the event.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The event is not of the list.</exception>
    public Aturan AturanTolakan(TKeadaan dari, TPeristiwa peristiwa) =>
        (_tolakan.FirstOrDefault(t => Sama(t.Peristiwa, peristiwa) && t.Dari is { } k && Sama(k, dari))
            ?? _tolakan.FirstOrDefault(t => Sama(t.Peristiwa, peristiwa) && t.Dari is null)
            ?? throw new ArgumentOutOfRangeException(nameof(peristiwa), Peristiwa.PesanTakDikenal().ToString())).Aturan;

    ImmutableArray<TeksAlur> IAlur.DaftarKeadaan => [.. Keadaan.Butir.Select(b => new TeksAlur(b.Kode, b.Nama))];

    ImmutableArray<TeksAlur> IAlur.DaftarPeristiwa => [.. Peristiwa.Butir.Where(p => Baris.Any(b => Sama(b.Peristiwa, p.Nilai))).Select(b => new TeksAlur(b.Kode, b.Nama))];

    ImmutableArray<string> IAlur.KodeAwal => [.. Awal.Select(Keadaan.Kode)];

    ImmutableArray<string> IAlur.KodeAkhir => [.. Akhir.Select(Keadaan.Kode)];

    ImmutableArray<BarisTeksAlur> IAlur.DaftarBaris =>
        [.. Baris.Select(b => new BarisTeksAlur(Keadaan.Kode(b.Dari), Peristiwa.Kode(b.Peristiwa), Keadaan.Kode(b.Ke), b.Aturan, b.Syarat))];

    private static bool Sama<T>(T kiri, T kanan)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(kiri, kanan);

    private HasilLangkah<TKeadaan, TPeristiwa> TolakKeadaan(TKeadaan dari, TPeristiwa peristiwa) =>
        Tolak(dari, peristiwa, AturanTolakan(dari, peristiwa), "peristiwa ini tidak ada pada keadaan itu", "the event does not exist in that state");

    private string? CacatTabel()
    {
        if (Awal.IsEmpty || Baris.IsEmpty)
        {
            return "keadaan awal atau baris kosong. / The workflow is inconsistent: no initial state or no row.";
        }

        if (!Baris.All(b => Keadaan.Memuat(b.Dari) && Keadaan.Memuat(b.Ke) && Peristiwa.Memuat(b.Peristiwa))
            || !Awal.All(Keadaan.Memuat)
            || !_tolakan.All(t => Peristiwa.Memuat(t.Peristiwa) && (t.Dari is not { } dari || Keadaan.Memuat(dari))))
        {
            return "ada keadaan atau peristiwa di luar daftar. / The workflow is inconsistent: a state or event is not of the lists.";
        }

        if (Baris.GroupBy(b => (b.Dari, b.Peristiwa)).Any(g => g.Skip(1).Any()
            && (g.Any(b => b.Syarat is null) || g.Select(b => b.Syarat).Distinct().Count() != g.Count() || g.Select(b => b.Ke).Distinct().Count() != g.Count())))
        {
            return "baris dengan keadaan dan peristiwa yang sama tidak dibedakan oleh syarat. / The workflow is inconsistent: rows of one state and event are not told apart by a condition.";
        }

        if (_tolakan.GroupBy(t => (t.Peristiwa, t.Dari)).Any(g => g.Skip(1).Any())
            || _tolakan.Any(t => t.Dari is { } dari && !Cari(dari, t.Peristiwa).IsEmpty)
            || !Baris.Select(b => b.Peristiwa).ToHashSet().SetEquals(_tolakan.Where(t => t.Dari is null).Select(t => t.Peristiwa)))
        {
            return "tiap peristiwa yang berbaris perlu satu aturan tolakan. / The workflow is inconsistent: every event with a row needs one rule of refusal.";
        }

        HashSet<TKeadaan> tercapai = [.. Awal];
        bool bertambah = true;
        while (bertambah)
        {
            bertambah = Baris.Any(b => tercapai.Contains(b.Dari) && tercapai.Add(b.Ke));
        }

        if (!Keadaan.Butir.All(b => tercapai.Contains(b.Nilai)))
        {
            return "ada keadaan yang tidak tercapai. / The workflow is inconsistent: a state cannot be reached.";
        }

        return null;
    }
}
