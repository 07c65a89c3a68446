using Dtks.Domain;
using NodaTime;
using System.Collections.Immutable;

namespace Dtks.Rules;

/// <summary>
/// The workflow of one region and periode: every item and the letter, moved by commands along a static table (VK-1..VK-16).
/// </summary>
/// <remarks>
/// A value: <see cref="Terapkan"/> returns the next state and changes nothing. No clock, no callbacks. Immutable and thread-safe;
/// compared by reference.
/// </remarks>
public sealed partial class AlurKelayakan
{
    private readonly BahanKelayakan _bahan;
    private readonly BerkasKelayakan _berkas;
    private readonly Jendela _jendela;

    private AlurKelayakan(BahanKelayakan bahan, EdisiAturan edisi, KebijakanDtks kebijakan)
    {
        _bahan = bahan;
        _berkas = BerkasKelayakan.Susun(bahan);
        _jendela = KalenderDtks.Jendela(bahan.Periode, edisi)[KegiatanBulanan.VerifikasiKelayakan]!.Value;
        Edisi = edisi;
        Kebijakan = kebijakan;
        Butir = [.. Enumerable.Repeat(ButirAlur.Awal, bahan.Kepesertaan.Count)];
    }

    private AlurKelayakan(AlurKelayakan asal)
    {
        _bahan = asal._bahan;
        _berkas = asal._berkas;
        _jendela = asal._jendela;
        Edisi = asal.Edisi;
        Kebijakan = asal.Kebijakan;
        Butir = asal.Butir;
        Surat = asal.Surat;
        KeadaanSurat = asal.KeadaanSurat;
        Tertutup = asal.Tertutup;
        TanggalTerakhir = asal.TanggalTerakhir;
    }

    /// <summary>The edition of the rules in use.</summary>
    public EdisiAturan Edisi { get; }

    /// <summary>The policy in use.</summary>
    public KebijakanDtks Kebijakan { get; }

    /// <summary>The items, in the order of the kepesertaan.</summary>
    public ImmutableArray<ButirAlur> Butir { get; private init; }

    /// <summary>The last letter uploaded; null when there is none.</summary>
    public SuratPengesahan? Surat { get; private init; }

    /// <summary>The state of the letter (VK-14).</summary>
    public KeadaanSurat KeadaanSurat { get; private init; } = KeadaanSurat.Belum;

    /// <summary>Whether the period is closed: by an approved letter, or by <see cref="PerintahKelayakan.Tutup"/>.</summary>
    public bool Tertutup { get; private init; }

    /// <summary>The date of the last command given, carried out or not; null before the first.</summary>
    public LocalDate? TanggalTerakhir { get; private init; }

    /// <summary>Begins the workflow: every recipient starts at Layak, in verifikasi.</summary>
    /// <param name="bahan">The kepesertaan, people and heirs. Declarations, letter and as-of date come from the commands and must be absent here.</param>
    /// <param name="kebijakan">The policy; null for <see cref="KebijakanDtks.Baku"/>.</param>
    /// <exception cref="DiLuarCakupanException">The periode is not modelled, or the edition has no verifikasi kelayakan.</exception>
    /// <exception cref="BahanTidakSahException">A kepesertaan or a person stands twice.</exception>
    /// <exception cref="ArgumentException">The facts already carry declarations, a letter or a date.</exception>
    public static AlurKelayakan Mulai(BahanKelayakan bahan, KebijakanDtks? kebijakan = null)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        if (bahan.Penetapan.Count > 0 || bahan.Surat is not null || bahan.Per is not null)
        {
            throw new ArgumentException(
                "Penetapan, surat, dan tanggal berasal dari perintah. / Declarations, letter and date come from the commands.",
                nameof(bahan));
        }

        var konteks = KonteksKelayakan.Susun(bahan.Periode, bahan.Edisi, kebijakan);
        return new(bahan, konteks.Edisi, konteks.Kebijakan);
    }

    /// <summary>Carries out a command, all or nothing, or refuses it by a rule.</summary>
    /// <param name="perintah">The command.</param>
    /// <returns>The next state, or the refusing rule with the commands possible instead.</returns>
    /// <exception cref="BahanTidakSahException">Indexes are missing, repeated or out of range; the date goes back; or the letter does not belong to the command.</exception>
    public LangkahAlur Terapkan(PerintahAlur perintah)
    {
        ArgumentNullException.ThrowIfNull(perintah);
        PeriksaBentuk(perintah);
        var kini = new AlurKelayakan(this) { TanggalTerakhir = perintah.Tanggal };
        var sasaran = Sasaran(perintah);
        return kini.Tolak(perintah, sasaran) ?? new(kini.Jalankan(perintah, sasaran), aturan: null, mungkin: [], sebab: []);
    }

    /// <summary>
    /// Decides every kepesertaan from the present state, as of the last command's date (the first day of the window before any command).
    /// </summary>
    /// <returns>The same decisions as <see cref="VerifikasiKelayakan"/> gives from the declarations and the letter of this state.</returns>
    public HasilKelayakan Putusan()
    {
        var penetapan = new List<Penetapan>();
        for (var i = 0; i < Butir.Length; i++)
        {
            // Why: a mark that waits for approval counts as not declared.
            if (Butir[i].Keadaan is KeadaanButir.Finalisasi or KeadaanButir.Pengesahan)
            {
                penetapan.Add(Butir[i].Menetapkan(_bahan.Kepesertaan[i]));
            }
        }

        // Dasar: VK-15. Closing without approval lapses a waiting letter too.
        var surat = Tertutup && KeadaanSurat != KeadaanSurat.Disetujui ? null : Surat;
        var bahan = _bahan with
        {
            Penetapan = penetapan,
            Surat = surat,
            Per = TanggalTerakhir ?? _jendela.Mulai,
            Edisi = Edisi,
        };
        return VerifikasiKelayakan.Putuskan(bahan, Kebijakan);
    }

    private void PeriksaBentuk(PerintahAlur perintah)
    {
        if (TanggalTerakhir > perintah.Tanggal)
        {
            throw new BahanTidakSahException(new("tanggal", PesanKelayakan.TanggalMundur));
        }

        var menunjuk = !perintah.Indeks.IsDefault;
        var wajib = TabelAlur.PerluIndeks(perintah.Perintah);
        var boleh = wajib || perintah.Perintah == PerintahKelayakan.Finalisasi;
        var sah = menunjuk
            ? boleh && !perintah.Indeks.IsEmpty
                && perintah.Indeks.All(i => i >= 0 && i < Butir.Length)
                && perintah.Indeks.Distinct().Count() == perintah.Indeks.Length
            : !wajib;
        if (!sah)
        {
            throw new BahanTidakSahException(new("indeks", PesanKelayakan.IndeksTidakSah));
        }

        var suratSesuai = perintah.Perintah == PerintahKelayakan.Unggah
            ? perintah.Surat?.TanggalUnggah == perintah.Tanggal
            : perintah.Surat is null;
        if (!suratSesuai)
        {
            throw new BahanTidakSahException(new("surat", PesanKelayakan.SuratTidakSesuai));
        }
    }

    private ImmutableArray<int> Sasaran(PerintahAlur perintah) =>
        !perintah.Indeks.IsDefault ? perintah.Indeks
        : perintah.Perintah == PerintahKelayakan.Finalisasi
            ? [.. Enumerable.Range(0, Butir.Length).Where(i => Butir[i].Keadaan == KeadaanButir.Finalisasi)]
            : [];

    private AlurKelayakan Jalankan(PerintahAlur perintah, ImmutableArray<int> sasaran) => perintah.Perintah switch
    {
        PerintahKelayakan.Unggah => new(this)
        {
            Surat = perintah.Surat! with { Status = StatusSurat.Menunggu },
            KeadaanSurat = KeadaanSurat.Menunggu,
        },
        PerintahKelayakan.Setujui => new(this)
        {
            Surat = Surat! with { Status = StatusSurat.Disetujui },
            KeadaanSurat = KeadaanSurat.Disetujui,
            Tertutup = true,
        },
        PerintahKelayakan.Tolak => new(this)
        {
            Surat = Surat! with { Status = StatusSurat.Ditolak, CatatanPenolakan = perintah.Keterangan!.Trim() },
            KeadaanSurat = KeadaanSurat.Ditolak,
        },
        PerintahKelayakan.Tutup => new(this) { Tertutup = true },
        _ => new(this) { Butir = PindahkanButir(perintah, sasaran) },
    };

    private ImmutableArray<ButirAlur> PindahkanButir(PerintahAlur perintah, ImmutableArray<int> sasaran)
    {
        var perluPersetujuan = Kewenangan.Boleh(perintah.Peran, TabelAlur.Tindakan(perintah.Perintah), Edisi).PerluPersetujuan;
        var butir = Butir.ToBuilder();
        foreach (var i in sasaran)
        {
            // Dasar: VK-16. The mark of a village operator or pendamping waits.
            var baris = PeralihanKelayakan.Butir.Cari(butir[i].Keadaan, perintah.Perintah);
            var ke = perluPersetujuan ? KeadaanButir.TandaMenunggu : baris[0].Ke;
            butir[i] = perintah.Perintah switch
            {
                PerintahKelayakan.Tandai => ButirAlur.Tertanda(perintah) with { Keadaan = ke },
                PerintahKelayakan.Batal => ButirAlur.Awal,
                _ => butir[i] with { Keadaan = ke },
            };
        }

        return butir.ToImmutable();
    }

    /// <summary>What the commands ask for beside their rows.</summary>
    internal static class TabelAlur
    {
        public static bool PerluIndeks(PerintahKelayakan perintah) =>
            perintah is PerintahKelayakan.Tandai or PerintahKelayakan.SetujuiTanda or PerintahKelayakan.Batal;

        public static TindakanPengguna Tindakan(PerintahKelayakan perintah) => perintah switch
        {
            PerintahKelayakan.Tandai => TindakanPengguna.TandaiTidakLayak,
            PerintahKelayakan.SetujuiTanda => TindakanPengguna.SetujuiTanda,
            PerintahKelayakan.Batal => TindakanPengguna.Batal,
            PerintahKelayakan.Finalisasi => TindakanPengguna.Finalisasi,
            PerintahKelayakan.Unggah => TindakanPengguna.UnggahSurat,
            PerintahKelayakan.Setujui => TindakanPengguna.SetujuiSurat,
            PerintahKelayakan.Tolak => TindakanPengguna.TolakSurat,
            _ => TindakanPengguna.TutupPeriode,
        };
    }
}
