using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>When a row of a workflow is taken.</summary>
/// <param name="Indonesia">The condition in Indonesian, a few words.</param>
/// <param name="Inggris">The condition in English.</param>
/// <param name="Berlaku">Whether it holds for the facts of a case.</param>
internal sealed record SyaratAlur<TFakta>(string Indonesia, string Inggris, Func<TFakta, bool> Berlaku)
{
    /// <summary>Whether the condition is of the situation (state of the letter, policy), so that it limits what is possible; else of the event's content.</summary>
    public bool Situasi { get; init; }

    /// <summary>What makes it hold for these facts, where the words of the condition do not say it all.</summary>
    public Func<TFakta, (string Indonesia, string Inggris)>? Rincian { get; init; }

    /// <summary>Every part that fails, with its repair.</summary>
    public Func<TFakta, ImmutableArray<Pesan>>? Sebab { get; init; }
}

/// <summary>One row: an event in one of the states (empty = every state), under a condition, leads to a state (null = is refused) by a rule.</summary>
internal sealed record BarisAlur<TKeadaan, TPeristiwa, TFakta>(
    TPeristiwa Peristiwa, ImmutableArray<TKeadaan> Dari, TKeadaan? Ke, Aturan Aturan, SyaratAlur<TFakta>? Bila = null)
    where TKeadaan : struct, Enum
    where TPeristiwa : struct, Enum
{
    /// <summary>Whether the row only notes that its rule was not checked.</summary>
    public bool Catatan { get; init; }

    public bool Cocok(TKeadaan dari) => Dari.IsEmpty || Dari.Contains(dari);
}

/// <summary>A workflow: one static decision table over states, events and the facts of a case, and the step that it gives.</summary>
/// <remarks>The table holds no case: the caller keeps the state. Checked before the table: the role (PR-2).</remarks>
internal sealed class Alur<TKeadaan, TPeristiwa, TFakta> : Alur
    where TKeadaan : struct, Enum
    where TPeristiwa : struct, Enum
{
    private readonly TabelKode<TKeadaan> _keadaan;
    private readonly TabelKode<TPeristiwa> _peristiwa;
    private readonly Func<TPeristiwa, TindakanPengguna?> _tindakan;
    private readonly ImmutableArray<TKeadaan> _awal;
    private readonly ImmutableArray<BarisAlur<TKeadaan, TPeristiwa, TFakta>> _baris;
    private readonly Dictionary<TPeristiwa, BarisAlur<TKeadaan, TPeristiwa, TFakta>[]> _menurutPeristiwa;

    /// <exception cref="ArgumentException">
    /// A state or event is not of the lists; an event's rows do not end with an unconditional refusal in every state; a row can never be reached; a state cannot be
    /// reached.
    /// </exception>
    public Alur(
        string nama,
        string judul,
        string judulInggris,
        TabelKode<TKeadaan> keadaan,
        TabelKode<TPeristiwa> peristiwa,
        Func<TPeristiwa, TindakanPengguna?> tindakan,
        ImmutableArray<TKeadaan> awal,
        ImmutableArray<BarisAlur<TKeadaan, TPeristiwa, TFakta>> baris)
        : base(nama, judul, judulInggris)
    {
        _keadaan = keadaan;
        _peristiwa = peristiwa;
        _tindakan = tindakan;
        _awal = awal;
        _baris = baris;
        _menurutPeristiwa = baris.GroupBy(b => b.Peristiwa).ToDictionary(g => g.Key, g => g.ToArray());
        if (Cacat() is { } cacat)
        {
            throw new ArgumentException($"Alur {nama}: {cacat}", nameof(baris));
        }
    }

    public override ImmutableArray<(string Kode, string Nama)> Keadaan => [.. _keadaan.Butir.Select(b => (b.Kode, b.Nama))];

    public override ImmutableArray<(string Kode, string Nama, TindakanPengguna? Tindakan)> Peristiwa =>
        [.. _peristiwa.Butir.Where(b => _menurutPeristiwa.ContainsKey(b.Nilai)).Select(b => (b.Kode, b.Nama, _tindakan(b.Nilai)))];

    public override ImmutableArray<string> Awal => [.. _awal.Select(_keadaan.Kode)];

    public override ImmutableArray<string> Akhir => [.. _keadaan.Butir.Where(k => !_baris.Any(b => Keluar(b, k.Nilai))).Select(k => k.Kode)];

    public override ImmutableArray<BarisAlur> Baris => [.. _baris.Select(b => new BarisAlur(
        [.. b.Dari.Select(_keadaan.Kode)],
        _peristiwa.Kode(b.Peristiwa),
        b.Ke is { } ke ? _keadaan.Kode(ke) : null,
        b.Catatan,
        b.Aturan,
        b.Bila?.Indonesia,
        b.Bila?.Inggris))];

    /// <summary>Makes the step of an event, or refuses it: the role first, then the rows from above.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state, the event or the role is not of its list.</exception>
    public LangkahAlur<TKeadaan, TPeristiwa> Langkah(TKeadaan dari, TPeristiwa peristiwa, PeranPengguna? peran, EdisiAturan edisi, Periode periode, TFakta fakta)
    {
        _ = _keadaan.Kode(dari);
        if (!_menurutPeristiwa.TryGetValue(peristiwa, out var baris))
        {
            throw new ArgumentOutOfRangeException(nameof(peristiwa), _peristiwa.PesanTakDikenal().ToString());
        }

        if (_tindakan(peristiwa) is { } tindakan)
        {
            if (peran is not { } ada)
            {
                return Tolak(dari, peristiwa, fakta, Aturan.PR2, ("peran pelaku belum diketahui; sebutkan", "the role of whoever acts is not known; name it"), []);
            }

            if (!Kewenangan.Boleh(ada, tindakan, edisi, periode).Diizinkan)
            {
                string kode = TabelKewenangan.Peran.Kode(ada);
                return Tolak(dari, peristiwa, fakta, Aturan.PR2, ($"peran {kode} tidak berwenang", $"the role {kode} is not entitled"), []);
            }
        }

        ImmutableArray<Aturan> catatan = [];
        foreach (var satu in baris)
        {
            if (!satu.Cocok(dari) || satu.Bila?.Berlaku(fakta) == false)
            {
                continue;
            }

            if (satu.Catatan)
            {
                catatan = catatan.Add(satu.Aturan);
            }
            else if (satu.Ke is { } ke)
            {
                return new(true, ke, satu.Aturan) { Catatan = catatan };
            }
            else
            {
                var alasan = satu.Bila is not { } bila
                    ? ("peristiwa ini tidak ada pada keadaan itu", "the event does not exist in that state")
                    : bila.Rincian?.Invoke(fakta) ?? (bila.Indonesia, bila.Inggris);
                return Tolak(dari, peristiwa, fakta, satu.Aturan, alasan, satu.Bila?.Sebab?.Invoke(fakta) ?? []);
            }
        }

        throw new InvalidOperationException($"Alur {Nama} tidak lengkap. / The workflow is not complete.");
    }

    /// <summary>The events that a situation allows in a state, whoever asks and whatever their content, in the order of their list.</summary>
    public ImmutableArray<TPeristiwa> Mungkin(TKeadaan dari, TFakta fakta)
    {
        var mungkin = ImmutableArray.CreateBuilder<TPeristiwa>();
        foreach (var butir in _peristiwa.Butir)
        {
            var penentu = _menurutPeristiwa.GetValueOrDefault(butir.Nilai)?.FirstOrDefault(b =>
                !b.Catatan && b.Cocok(dari) && (b.Bila is null || (b.Bila.Situasi ? b.Bila.Berlaku(fakta) : b.Ke is not null)));
            if (penentu?.Ke is not null)
            {
                mungkin.Add(butir.Nilai);
            }
        }

        return mungkin.ToImmutable();
    }

    /// <summary>Whether a row leads an event from a state to another or the same, under whatever condition.</summary>
    public bool Ada(TKeadaan dari, TPeristiwa peristiwa) => _menurutPeristiwa.GetValueOrDefault(peristiwa)?.Any(b => b.Ke is not null && b.Cocok(dari)) == true;

    private static bool Keluar(BarisAlur<TKeadaan, TPeristiwa, TFakta> baris, TKeadaan dari) =>
        baris.Ke is { } ke && baris.Cocok(dari) && !EqualityComparer<TKeadaan>.Default.Equals(ke, dari);

    private LangkahAlur<TKeadaan, TPeristiwa> Tolak(
        TKeadaan dari, TPeristiwa peristiwa, TFakta fakta, Aturan aturan, (string Indonesia, string Inggris) alasan, ImmutableArray<Pesan> sebab)
    {
        string keadaan = _keadaan.Kode(dari);
        string nama = _peristiwa.Kode(peristiwa);
        var pokok = new Pesan(
            "ALUR-DITOLAK",
            $"{nama} ditolak pada keadaan {keadaan} menurut {aturan}: {alasan.Indonesia}.",
            $"{nama} is refused in state {keadaan} by {aturan}: {alasan.Inggris}.");
        return new(dari, aturan, pokok, () => Mungkin(dari, fakta), null, l => DenganMungkin(pokok, [.. l.Mungkin.Select(_peristiwa.Kode)])) { Sebab = sebab };
    }

    private string? Cacat()
    {
        if (_awal.IsDefaultOrEmpty || !_awal.All(_keadaan.Memuat)
            || !_baris.All(b => _peristiwa.Memuat(b.Peristiwa) && b.Dari.All(_keadaan.Memuat) && (b.Ke is not { } ke || _keadaan.Memuat(ke))))
        {
            return "ada keadaan atau peristiwa di luar daftar. / A state or event is not of the lists.";
        }

        foreach (var baris in _menurutPeristiwa.Values)
        {
            if (baris[^1] is not { Dari.IsEmpty: true, Bila: null, Ke: null, Catatan: false })
            {
                return "tiap peristiwa diakhiri satu tolakan tanpa syarat. / Every event ends with one unconditional refusal.";
            }

            for (var i = 0; i < baris.Length; i++)
            {
                var tertutup = baris[..i].Where(b => b is { Bila: null, Catatan: false }).SelectMany(b => b.Dari).ToHashSet();
                if (baris[..i].Any(b => b is { Bila: null, Catatan: false, Dari.IsEmpty: true }) || (!baris[i].Dari.IsEmpty && baris[i].Dari.All(tertutup.Contains)))
                {
                    return "ada baris yang tidak pernah terbaca. / A row is never read.";
                }
            }
        }

        HashSet<TKeadaan> tercapai = [.. _awal];
        while (_baris.Any(b => b.Ke is { } ke && (b.Dari.IsEmpty || b.Dari.Any(tercapai.Contains)) && tercapai.Add(ke)))
        {
        }

        return _keadaan.Butir.All(b => tercapai.Contains(b.Nilai)) ? null : "ada keadaan yang tidak tercapai. / A state cannot be reached.";
    }
}
