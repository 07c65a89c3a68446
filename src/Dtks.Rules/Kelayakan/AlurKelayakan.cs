using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>
/// The workflow of one region, periode and activity: every item and the letter, moved by commands along two decision tables (VK-1..VK-18).
/// </summary>
/// <remarks>
/// A value: <see cref="Terapkan(PerintahAlur)"/> returns the next state and changes nothing. Only items that left verifikasi are kept, so a command costs
/// what it touches. No clock, no callbacks. Immutable and thread-safe; compared by reference.
/// </remarks>
public sealed partial class AlurKelayakan
{
    private readonly SumberButir _sumber;

    private AlurKelayakan(SumberButir sumber, Periode periode, EdisiAturan edisi, KebijakanDtks kebijakan, KegiatanBulanan kegiatan)
    {
        _sumber = sumber;
        Periode = periode;
        Edisi = edisi;
        Kebijakan = kebijakan;
        Jendela = KonteksKelayakan.JendelaKegiatan(periode, edisi, kegiatan);
    }

    private AlurKelayakan(AlurKelayakan asal, SumberButir? sumber = null)
    {
        _sumber = sumber ?? asal._sumber;
        Periode = asal.Periode;
        Edisi = asal.Edisi;
        Kebijakan = asal.Kebijakan;
        Jendela = asal.Jendela;
        Bergerak = asal.Bergerak;
        Surat = asal.Surat;
        KeadaanSurat = asal.KeadaanSurat;
        Tertutup = asal.Tertutup;
        TanggalTerakhir = asal.TanggalTerakhir;
    }

    /// <summary>The periode that is verified.</summary>
    public Periode Periode { get; }

    /// <summary>The edition of the rules in use.</summary>
    public EdisiAturan Edisi { get; }

    /// <summary>The policy in use.</summary>
    public KebijakanDtks Kebijakan { get; }

    /// <summary>The window of the activity, in which declarations are made and the letter is dated and uploaded.</summary>
    public Jendela Jendela { get; }

    /// <summary>The last letter uploaded; null when there is none.</summary>
    public SuratPengesahan? Surat { get; private init; }

    /// <summary>The state of the letter (VK-14).</summary>
    public KeadaanSurat KeadaanSurat { get; private init; } = KeadaanSurat.Belum;

    /// <summary>Whether the period is closed: by an approved letter, or by <see cref="PerintahKelayakan.Tutup"/>.</summary>
    public bool Tertutup { get; private init; }

    /// <summary>The date of the last command given, carried out or not; null before the first.</summary>
    public LocalDate? TanggalTerakhir { get; private init; }

    /// <summary>The items, in the order of the kepesertaan.</summary>
    public ImmutableArray<ButirAlur> Butir => [.. Enumerable.Range(0, _sumber.Jumlah).Select(Cari)];

    /// <summary>Indexes of the finalised items that the letter does not cover, ascending: finalised after its date (VK-13); empty without a letter.</summary>
    public ImmutableArray<int> TakTercakup => Surat is not { } surat
        ? []
        : [.. Bergerak.Where(b => b.Value.Difinalisasi > surat.TanggalSurat).Select(b => b.Key).Order()];

    /// <summary>The items that left verifikasi, by index.</summary>
    internal ImmutableDictionary<int, ButirAlur> Bergerak { get; private init; } = ImmutableDictionary<int, ButirAlur>.Empty;

    /// <summary>Begins the workflow: every recipient starts at Layak, in verifikasi.</summary>
    /// <param name="bahan">The kepesertaan, people and heirs. Declarations, letter and as-of date come from the commands and must be absent here.</param>
    /// <param name="kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <param name="kegiatan">Verifikasi-kelayakan, or verval-pbi: declarations on PBI-JK only, in its own window.</param>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled, or the edition has no verifikasi kelayakan.</exception>
    /// <exception cref="BahanTidakSahException">A kepesertaan or a person stands twice.</exception>
    /// <exception cref="ArgumentException">The facts already carry declarations, a letter or a date.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The activity is another one.</exception>
    public static AlurKelayakan Mulai(
        BahanKelayakan bahan, KebijakanDtks? kebijakan = null, KegiatanBulanan kegiatan = KegiatanBulanan.VerifikasiKelayakan)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        if (kegiatan is not (KegiatanBulanan.VerifikasiKelayakan or KegiatanBulanan.VervalPbi))
        {
            throw new ArgumentOutOfRangeException(
                nameof(kegiatan), "Pilih verifikasi-kelayakan atau verval-pbi. / Choose verifikasi-kelayakan or verval-pbi.");
        }

        if (bahan.Penetapan.Count > 0 || bahan.Surat is not null || bahan.Per is not null)
        {
            throw new ArgumentException(
                "Penetapan, surat, dan tanggal berasal dari perintah. / Declarations, letter and date come from the commands.",
                nameof(bahan));
        }

        var konteks = KonteksKelayakan.Susun(bahan.Periode, bahan.Edisi, kebijakan);
        return new(new ButirBahan(bahan), bahan.Periode, konteks.Edisi, konteks.Kebijakan, kegiatan);
    }

    /// <summary>Carries out a command, all or nothing, or refuses it by a rule.</summary>
    /// <param name="perintah">The command.</param>
    /// <returns>The next state, or the refusing rule with the commands possible instead; the state is then unchanged but for the date.</returns>
    /// <exception cref="BahanTidakSahException">Indexes are missing, repeated or out of range; the date goes back; or the letter does not belong to the command.</exception>
    public LangkahAlur<AlurKelayakan, PerintahKelayakan> Terapkan(PerintahAlur perintah)
    {
        ArgumentNullException.ThrowIfNull(perintah);
        PeriksaBentuk(perintah);
        var kini = new AlurKelayakan(this) { TanggalTerakhir = perintah.Tanggal };
        return perintah.Perintah >= PerintahKelayakan.Unggah ? kini.JalankanSurat(perintah) : kini.JalankanButir(perintah);
    }

    /// <summary>
    /// Decides every kepesertaan from the present state, as of the last command's date (the first day of the window before any command); a period closed by
    /// <see cref="PerintahKelayakan.Tutup"/> counts as after the window.
    /// </summary>
    /// <returns>The same decisions as <see cref="VerifikasiKelayakan"/> gives from the declarations and the letter of this state.</returns>
    public HasilKelayakan Putusan() => VerifikasiKelayakan.Putuskan(BahanPutusan(_sumber.Bahan), Kebijakan);

    internal BahanKelayakan BahanPutusan(BahanKelayakan dasar, IReadOnlyList<int>? hanya = null)
    {
        var penetapan = new List<Penetapan>(Bergerak.Count);
        var difinalisasi = new List<LocalDate?>(Bergerak.Count);
        foreach (var indeks in hanya ?? [.. Bergerak.Keys.Order()])
        {
            var butir = Cari(indeks);

            // Why: a mark that waits for approval counts as not declared, and a twin repeats the declaration of the same NIK and programme.
            if (butir.Keadaan is (KeadaanButir.Finalisasi or KeadaanButir.Pengesahan) && !(_sumber.Kembaran(indeks) < indeks))
            {
                penetapan.Add(butir.Menetapkan(_sumber.Peserta(indeks)));
                difinalisasi.Add(butir.Difinalisasi);
            }
        }

        // Dasar: VK-15. Closing without approval lapses a waiting letter too.
        return dasar with
        {
            Kegiatan = Jendela.Kegiatan,
            Penetapan = penetapan,
            TanggalFinalisasi = difinalisasi,
            Surat = Tertutup && KeadaanSurat != KeadaanSurat.Disetujui ? null : Surat,
            Per = TanggalTerakhir ?? Jendela.Mulai,
        };
    }

    internal static AlurKelayakan Mulai(SumberButir sumber, Periode periode, EdisiAturan edisi, KebijakanDtks kebijakan, KegiatanBulanan kegiatan) =>
        new(sumber, periode, edisi, kebijakan, kegiatan);

    /// <summary>The workflow of which only the state of the letter is known: to ask the tables what they would allow.</summary>
    internal static AlurKelayakan Andaikan(KonteksKelayakan konteks, KeadaanSurat surat) =>
        new(new ButirBahan(new() { Periode = konteks.Periode, Kepesertaan = [] }), konteks.Periode, konteks.Edisi, konteks.Kebijakan, konteks.Kegiatan)
        {
            KeadaanSurat = surat,
            Tertutup = surat == KeadaanSurat.Disetujui,
        };

    /// <summary>What the table of an item says to a command without content.</summary>
    internal LangkahAlur<KeadaanButir, PerintahKelayakan> Tanya(KeadaanButir dari, PerintahAlur perintah) =>
        TabelButirIsi.Langkah(dari, perintah.Perintah, perintah.Peran, Edisi, Periode, new FaktaAlur(this, perintah, -1));

    /// <summary>What the table of the letter says to a command other than unggah.</summary>
    internal LangkahAlur<KeadaanSurat, PerintahKelayakan> Tanya(PerintahAlur perintah) =>
        TabelSuratIsi.Langkah(KeadaanSurat, perintah.Perintah, perintah.Peran, Edisi, Periode, new FaktaAlur(this, perintah, -1));

    /// <summary>The same state over other facts: people and kepesertaan as they are now.</summary>
    internal AlurKelayakan Dengan(SumberButir sumber) => new(this, sumber);

    /// <summary>The state that a register kept.</summary>
    internal AlurKelayakan Pulih(KeadaanAlur keadaan) => new(this)
    {
        KeadaanSurat = keadaan.KeadaanSurat,
        Surat = keadaan.Surat,
        Tertutup = keadaan.Tertutup,
        TanggalTerakhir = keadaan.TanggalTerakhir,
        Bergerak = keadaan.Butir.ToImmutableDictionary(b => b.Baris, b => new ButirAlur
        {
            Keadaan = b.Keadaan,
            Alasan = b.Alasan,
            Keterangan = b.Keterangan,
            Difinalisasi = b.Difinalisasi,
            Penanda = b.Penanda,
        }),
    };

    internal ButirAlur Cari(int indeks) => Bergerak.GetValueOrDefault(indeks, ButirAlur.Awal);

    private void PeriksaBentuk(PerintahAlur perintah)
    {
        var cacat = ImmutableArray.CreateBuilder<CacatData>();
        if (TanggalTerakhir > perintah.Tanggal)
        {
            cacat.Add(new("tanggal", PesanKelayakan.TanggalMundur));
        }

        var wajib = perintah.Perintah is PerintahKelayakan.Tandai or PerintahKelayakan.SetujuiTanda or PerintahKelayakan.Batal;
        var sah = perintah.Indeks.IsDefault
            ? !wajib
            : (wajib || perintah.Perintah == PerintahKelayakan.Finalisasi) && !perintah.Indeks.IsEmpty
                && perintah.Indeks.All(i => i >= 0 && i < _sumber.Jumlah)
                && perintah.Indeks.Distinct().Count() == perintah.Indeks.Length;
        if (!sah)
        {
            cacat.Add(new("indeks", PesanKelayakan.IndeksTidakSah));
        }

        var suratSesuai = perintah.Perintah == PerintahKelayakan.Unggah
            ? perintah.Surat?.TanggalUnggah == perintah.Tanggal
            : perintah.Surat is null;
        if (!suratSesuai)
        {
            cacat.Add(new("surat", PesanKelayakan.SuratTidakSesuai));
        }

        if (cacat.Count > 0)
        {
            throw new BahanTidakSahException(cacat.DrainToImmutable());
        }
    }

    private LangkahAlur<AlurKelayakan, PerintahKelayakan> JalankanButir(PerintahAlur perintah)
    {
        var semua = perintah.Indeks.IsDefault;
        ImmutableArray<int> sasaran = !semua
            ? perintah.Indeks
            : [.. Bergerak.Where(b => b.Value.Keadaan == KeadaanButir.Finalisasi).Select(b => b.Key).Order()];
        var baru = Bergerak.ToBuilder();
        ImmutableArray<Aturan> catatan = [];
        Aturan? aturan = null;
        foreach (var i in sasaran)
        {
            var fakta = new FaktaAlur(this, perintah, i);
            var langkah = TabelButirIsi.Langkah(Cari(i).Keadaan, perintah.Perintah, perintah.Peran, Edisi, Periode, fakta);
            if (!langkah.Diterima)
            {
                return Ditolak(perintah, langkah, () => MungkinButir(langkah, fakta, semua));
            }

            aturan ??= langkah.Aturan;
            catatan = [.. catatan.Union(langkah.Catatan)];
            Pindahkan(baru, perintah, i, langkah.Keadaan);

            // Dasar: a command on one role of a person in a programme takes the other role along.
            if (_sumber.Kembaran(i) is { } kembaran)
            {
                Pindahkan(baru, perintah, kembaran, langkah.Keadaan);
            }
        }

        if (aturan is null)
        {
            // Why: nothing is on the list: the row of an item that was never declared refuses, and there is no item whose state could name a way on.
            var fakta = new FaktaAlur(this, perintah, -1);
            var langkah = TabelButirIsi.Langkah(KeadaanButir.Verifikasi, perintah.Perintah, perintah.Peran, Edisi, Periode, fakta);
            return Ditolak(perintah, langkah, () => fakta.SuratMenunggu && langkah.Aturan == Aturan.VK14 ? MungkinSurat() : []);
        }

        return new(true, new AlurKelayakan(this) { Bergerak = baru.ToImmutable() }, aturan) { Catatan = [.. catatan.OrderBy(a => a.ToString(), StringComparer.Ordinal)] };
    }

    private static void Pindahkan(ImmutableDictionary<int, ButirAlur>.Builder baru, PerintahAlur perintah, int indeks, KeadaanButir ke)
    {
        if (ke == KeadaanButir.Verifikasi)
        {
            baru.Remove(indeks);
        }
        else
        {
            var butir = perintah.Perintah == PerintahKelayakan.Tandai ? ButirAlur.Tertanda(perintah) : baru[indeks];
            baru[indeks] = butir with { Keadaan = ke, Difinalisasi = ke == KeadaanButir.Pengesahan ? perintah.Tanggal : null };
        }
    }

    private LangkahAlur<AlurKelayakan, PerintahKelayakan> JalankanSurat(PerintahAlur perintah)
    {
        var fakta = new FaktaAlur(this, perintah, -1);
        var langkah = TabelSuratIsi.Langkah(KeadaanSurat, perintah.Perintah, perintah.Peran, Edisi, Periode, fakta);
        if (!langkah.Diterima)
        {
            return Ditolak(perintah, langkah, () => langkah.Aturan == Aturan.PR2 || !fakta.DalamJendela ? [] : MungkinSurat());
        }

        var berikut = perintah.Perintah switch
        {
            PerintahKelayakan.Unggah => new AlurKelayakan(this) { Surat = perintah.Surat! with { Status = StatusSurat.Menunggu } },
            PerintahKelayakan.Setujui => new(this) { Surat = Surat! with { Status = StatusSurat.Disetujui }, Tertutup = true },
            PerintahKelayakan.Tolak => new(this) { Surat = Surat! with { Status = StatusSurat.Ditolak, CatatanPenolakan = perintah.Keterangan!.Trim() } },
            _ => new(this) { Tertutup = true },
        };
        return new(true, new AlurKelayakan(berikut) { KeadaanSurat = langkah.Keadaan }, langkah.Aturan);
    }

    private LangkahAlur<AlurKelayakan, PerintahKelayakan> Ditolak<T>(PerintahAlur perintah, LangkahAlur<T, PerintahKelayakan> langkah, Func<ImmutableArray<PerintahKelayakan>> mungkin) => new(
        this,
        langkah.Aturan,
        langkah.Alasan!,
        mungkin,
        () => CariJalan(perintah),
        l => PercobaanAlur.DenganJalan(l.Alasan!, l.Jalan, TabelAlurKelayakan.Perintah.Kode, (
            $"periode {Periode} sudah ditutup; penerima diverifikasi lagi pada periode {Periode.Berikutnya}",
            $"period {Periode} is closed; recipients are verified again in period {Periode.Berikutnya}")))
    {
        Sebab = langkah.Sebab,
    };

    private ImmutableArray<PerintahKelayakan> MungkinButir(LangkahAlur<KeadaanButir, PerintahKelayakan> langkah, FaktaAlur fakta, bool semua)
    {
        if (langkah.Aturan == Aturan.VK14 && fakta.SuratMenunggu)
        {
            return MungkinSurat();
        }

        return semua && (langkah.Aturan == Aturan.PR2 || !fakta.DalamJendela) ? [] : langkah.Mungkin;
    }

    private ImmutableArray<PerintahKelayakan> MungkinSurat() =>
        [.. TabelSuratIsi.Mungkin(KeadaanSurat, new FaktaAlur(this, null, -1)).Where(p => p != PerintahKelayakan.Tutup)];
}

/// <summary>Where the workflow finds the facts about its items.</summary>
internal abstract class SumberButir
{
    /// <summary>How many items there are.</summary>
    public abstract int Jumlah { get; }

    /// <summary>The facts for a decision on every item.</summary>
    public abstract BahanKelayakan Bahan { get; }

    public abstract Kepesertaan Peserta(int indeks);

    /// <summary>The other role of the same person in the same programme; null when there is none.</summary>
    public abstract int? Kembaran(int indeks);

    public abstract Kepastian AhliWaris(int indeks, LocalDate per);

    public abstract KodeWilayah? Wilayah(int indeks);

    /// <summary>Whether an item may be named at all; a register keeps stopped ones.</summary>
    public virtual bool Berjalan(int indeks) => true;
}

/// <summary>Items of facts handed in whole.</summary>
internal sealed class ButirBahan(BahanKelayakan bahan) : SumberButir
{
    private readonly BerkasKelayakan _berkas = BerkasKelayakan.Susun(bahan);

    // Why: commands that name no area, and participations with one role, look nothing up.
    private readonly Lazy<Dictionary<Nik, KodeWilayah?>> _wilayah = new(() => bahan.Orang.Where(o => o.Nik.TryGetNilai(out _)).ToDictionary(o => o.Nik.NilaiBilaSah!.Value, o => o.Wilayah));
    private readonly Lazy<ILookup<(Nik, ProgramBansos), int>> _kembaran = new(() => Enumerable.Range(0, bahan.Kepesertaan.Count)
        .ToLookup(i => (bahan.Kepesertaan[i].Nik, bahan.Kepesertaan[i].Program)));

    public override int Jumlah => Bahan.Kepesertaan.Count;

    public override BahanKelayakan Bahan { get; } = bahan;

    public override Kepesertaan Peserta(int indeks) => Bahan.Kepesertaan[indeks];

    public override int? Kembaran(int indeks)
    {
        var peserta = Peserta(indeks);
        var lain = _kembaran.Value[(peserta.Nik, peserta.Program)].Where(i => i != indeks).ToArray();
        return lain.Length == 0 ? null : lain[0];
    }

    public override Kepastian AhliWaris(int indeks, LocalDate per) => _berkas.AhliWaris(Peserta(indeks).Nik, per);

    public override KodeWilayah? Wilayah(int indeks) => _wilayah.Value.GetValueOrDefault(Peserta(indeks).Nik);
}
