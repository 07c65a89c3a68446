using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The table of the kelayakan workflow, read from the rules a second time: a state that each command changes or not.</summary>
internal sealed class BacaanAlurKelayakan
{
    private readonly PertanyaanAlurKelayakan _tanya;
    private readonly string?[] _penanda;
    private readonly LocalDate?[] _final;
    private readonly LocalDate _awal;
    private readonly LocalDate _akhir;
    private KeadaanSurat _surat = KeadaanSurat.Belum;
    private LocalDate _tanggalSurat;
    private bool _tertutup;

    private BacaanAlurKelayakan(PertanyaanAlurKelayakan tanya)
    {
        _tanya = tanya;
        var jumlah = tanya.Bahan.Kepesertaan.Count;
        _penanda = new string?[jumlah];
        _final = new LocalDate?[jumlah];
        Butir = [.. Enumerable.Repeat(KeadaanButir.Verifikasi, jumlah)];

        // Dasar: KL-1; the letter has the window of its activity.
        var hari = tanya.Bahan.Periode.HariTerakhir;
        (_awal, _akhir) = Pbi ? (hari.PlusDays(1 - hari.Day), hari.PlusDays(11 - hari.Day)) : (hari.PlusDays(14 - hari.Day), hari.PlusDays(-1));
    }

    /// <summary>The state of each kepesertaan.</summary>
    public KeadaanButir[] Butir { get; }

    /// <summary>What each command must be answered.</summary>
    public List<LangkahDiuji> Langkah { get; } = [];

    /// <summary>Whether each kepesertaan is stopped: finalised, and covered by an approved letter (VK-12, VK-13).</summary>
    public IEnumerable<bool> Dihentikan => Butir.Select((b, i) => b == KeadaanButir.Pengesahan && _surat == KeadaanSurat.Disetujui && _final[i] <= _tanggalSurat);

    private bool Pbi => _tanya.Kegiatan == KegiatanBulanan.VervalPbi;

    private bool TerbukaKembali => _surat == KeadaanSurat.Ditolak && _tanya.Kebijakan.KoreksiSetelahDitolak;

    private bool BolehUnggah => _surat == KeadaanSurat.Belum || (_surat == KeadaanSurat.Ditolak && _tanya.Kebijakan.UnggahUlangSetelahDitolak);

    public static BacaanAlurKelayakan Baca(PertanyaanAlurKelayakan tanya)
    {
        var bacaan = new BacaanAlurKelayakan(tanya);
        foreach (var perintah in tanya.Perintah)
        {
            bacaan.Langkah.Add(bacaan.Jalankan(perintah));
        }

        return bacaan;
    }

    // Dasar: 10, order of checks: role PR-2, closed VK-14, window VK-2, waiting letter VK-14, state, content, PR-3, PR-4 last.
    private LangkahDiuji Jalankan(PerintahAlur p)
    {
        var butir = p.Perintah < PerintahKelayakan.Unggah;
        int[] daftar = !p.Indeks.IsDefault ? [.. p.Indeks]
            : p.Perintah == PerintahKelayakan.Finalisasi ? [.. Enumerable.Range(0, Butir.Length).Where(i => Butir[i] == KeadaanButir.Finalisasi)]
            : [];
        PerintahKelayakan[] pertama = p.Indeks.IsDefault ? [] : Mungkin(p.Indeks[0]);
        return !Boleh(p.Perintah).Contains(p.Peran) ? Tolak(Aturan.PR2, pertama)
            : _tertutup ? Tolak(Aturan.VK14, [])
            : !DalamJendela(p) ? Tolak(Aturan.VK2, pertama)
            : p.Perintah == PerintahKelayakan.Finalisasi && _surat == KeadaanSurat.Menunggu ? Tolak(Aturan.VK14, MungkinSurat)
            : butir ? JalankanButir(p, daftar)
            : JalankanSurat(p);
    }

    private bool DalamJendela(PerintahAlur p) => p.Perintah switch
    {
        PerintahKelayakan.Setujui or PerintahKelayakan.Tolak => true,
        PerintahKelayakan.Tutup => p.Tanggal > _akhir,
        _ => p.Tanggal >= _awal && p.Tanggal <= _akhir,
    };

    private LangkahDiuji JalankanButir(PerintahAlur p, int[] daftar)
    {
        if (daftar.Length == 0)
        {
            return Tolak(Aturan.VK7, []);
        }

        var catatan = new HashSet<Aturan>();
        foreach (var i in daftar)
        {
            if ((Keadaan(p, i) ?? Isi(p, i, catatan)) is { } aturan)
            {
                return Tolak(aturan, Mungkin(i));
            }
        }

        foreach (var i in daftar)
        {
            Butir[i] = p.Perintah switch
            {
                PerintahKelayakan.Tandai => p.Peran is PeranPengguna.PengisiDataDesa or PeranPengguna.Pendamping ? KeadaanButir.TandaMenunggu : KeadaanButir.Finalisasi,
                PerintahKelayakan.SetujuiTanda => KeadaanButir.Finalisasi,
                PerintahKelayakan.Batal => KeadaanButir.Verifikasi,
                _ => KeadaanButir.Pengesahan,
            };
            _penanda[i] = p.Perintah == PerintahKelayakan.Tandai ? p.Pelaku : _penanda[i];
            _final[i] = p.Perintah == PerintahKelayakan.Finalisasi ? p.Tanggal : null;
        }

        return Terima(catatan);
    }

    private Aturan? Keadaan(PerintahAlur p, int i) => (p.Perintah, Butir[i]) switch
    {
        (PerintahKelayakan.Tandai, KeadaanButir.Verifikasi) => null,
        (PerintahKelayakan.Tandai, KeadaanButir.Pengesahan) => Aturan.VK7,
        (PerintahKelayakan.Tandai, _) => Aturan.VK6,
        (PerintahKelayakan.SetujuiTanda, KeadaanButir.TandaMenunggu) => null,
        (PerintahKelayakan.SetujuiTanda, _) => Aturan.VK16,
        (PerintahKelayakan.Batal, KeadaanButir.Finalisasi or KeadaanButir.TandaMenunggu) => null,
        (PerintahKelayakan.Batal, KeadaanButir.Pengesahan) when TerbukaKembali => null,
        (PerintahKelayakan.Batal, _) => Aturan.VK6,
        (_, KeadaanButir.Finalisasi) => null,
        (_, KeadaanButir.TandaMenunggu) => Aturan.VK16,
        _ => Aturan.VK7,
    };

    private Aturan? Isi(PerintahAlur p, int i, HashSet<Aturan> catatan)
    {
        var program = _tanya.Bahan.Kepesertaan[i].Program;
        if (p.Perintah == PerintahKelayakan.Tandai)
        {
            if (Pbi && !program.Pbi)
            {
                return Aturan.VK2;
            }

            if (p.Alasan.Kosong || (p.Alasan.Memuat(AlasanTidakLayak.TanpaKomponen) && program != ProgramBansos.Pkh))
            {
                return Aturan.VK4;
            }

            if (p.Alasan.Memuat(AlasanTidakLayak.Meninggal) && program.Satuan == SatuanProgram.Keluarga
                && _tanya.Bahan.AhliWaris.GetValueOrDefault(_tanya.Bahan.Kepesertaan[i].Nik, Kepastian.TidakTahu) == Kepastian.Ya)
            {
                return Aturan.VK5;
            }
        }

        if (p.Perintah == PerintahKelayakan.Finalisasi && p.BeritaAcara != true)
        {
            if (_tanya.Kebijakan.BeritaAcaraWajib)
            {
                return Aturan.VK18;
            }

            catatan.Add(Aturan.VK18);
        }

        if (p.Perintah == PerintahKelayakan.SetujuiTanda)
        {
            if (_penanda[i] is null || p.Pelaku is null)
            {
                catatan.Add(Aturan.PR3);
            }
            else if (_penanda[i] == p.Pelaku)
            {
                return Aturan.PR3;
            }
        }

        if (p.Wilayah?.ToString("D") is { } tugas)
        {
            // Dasar: PR-4; a code shallower than the area is unknown.
            var kode = _tanya.Bahan.Orang.First(o => o.Nik.NilaiBilaSah == _tanya.Bahan.Kepesertaan[i].Nik).Wilayah?.ToString("D") ?? "";
            if (kode.StartsWith(tugas, StringComparison.Ordinal))
            {
                return null;
            }

            if (!tugas.StartsWith(kode, StringComparison.Ordinal))
            {
                return Aturan.PR4;
            }

            catatan.Add(Aturan.PR4);
        }

        return null;
    }

    private LangkahDiuji JalankanSurat(PerintahAlur p)
    {
        switch (p.Perintah)
        {
            case PerintahKelayakan.Unggah:
                return Unggah(p.Surat!);
            case PerintahKelayakan.Tutup:
                _tertutup = true;
                return Terima([]);
            default:
                if (_surat != KeadaanSurat.Menunggu || (p.Perintah == PerintahKelayakan.Tolak && string.IsNullOrWhiteSpace(p.Keterangan)))
                {
                    return Tolak(Aturan.VK14, MungkinSurat);
                }

                _tertutup = p.Perintah == PerintahKelayakan.Setujui;
                _surat = _tertutup ? KeadaanSurat.Disetujui : KeadaanSurat.Ditolak;
                return Terima([]);
        }
    }

    private LangkahDiuji Unggah(SuratPengesahan surat)
    {
        int[] final = [.. Enumerable.Range(0, Butir.Length).Where(i => Butir[i] == KeadaanButir.Pengesahan)];
        var aturan = !BolehUnggah ? Aturan.VK14
            : final.Length == 0 ? Aturan.VK1
            : surat.Penandatangan == Penandatangan.KepalaDinas ? Aturan.SP1
            : !surat.Lampiran || surat.TanggalSurat < _awal || surat.TanggalSurat > surat.TanggalUnggah || final.All(i => _final[i] > surat.TanggalSurat) ? Aturan.VK13
            : null;
        if (aturan is not null)
        {
            return Tolak(aturan, MungkinSurat);
        }

        (_surat, _tanggalSurat) = (KeadaanSurat.Menunggu, surat.TanggalSurat);
        ImmutableArray<int> luput = [.. final.Where(i => _final[i] > surat.TanggalSurat)];
        return Terima([]) with { TakTercakup = luput.IsEmpty ? null : luput };
    }

    private static LangkahDiuji Terima(IEnumerable<Aturan> catatan) => new(true, [], [.. catatan.Select(a => a.Id).OrderBy(a => a.ToString(), StringComparer.Ordinal)]);

    private static LangkahDiuji Tolak(Aturan aturan, PerintahKelayakan[] mungkin) => new(false, [.. mungkin], [], aturan.Id);

    private PerintahKelayakan[] Mungkin(int i) => _tertutup ? [] : Butir[i] switch
    {
        KeadaanButir.Verifikasi => [PerintahKelayakan.Tandai],
        KeadaanButir.TandaMenunggu => [PerintahKelayakan.SetujuiTanda, PerintahKelayakan.Batal],
        KeadaanButir.Finalisasi => _surat == KeadaanSurat.Menunggu ? [PerintahKelayakan.Batal] : [PerintahKelayakan.Batal, PerintahKelayakan.Finalisasi],
        _ => TerbukaKembali ? [PerintahKelayakan.Batal] : [],
    };

    private PerintahKelayakan[] MungkinSurat => _surat == KeadaanSurat.Menunggu ? [PerintahKelayakan.Setujui, PerintahKelayakan.Tolak]
        : BolehUnggah && Butir.Contains(KeadaanButir.Pengesahan) ? [PerintahKelayakan.Unggah]
        : [];

    // Dasar: PR-2.
    private static PeranPengguna[] Boleh(PerintahKelayakan perintah) => perintah switch
    {
        PerintahKelayakan.Tandai =>
            [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataKabKota, PeranPengguna.PengisiDataDesa, PeranPengguna.Pendamping],
        PerintahKelayakan.Unggah => [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.KepalaDaerah],
        PerintahKelayakan.SetujuiTanda or PerintahKelayakan.Batal or PerintahKelayakan.Finalisasi => [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks],
        _ => [PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen],
    };
}
