using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The decision tables: that of an item (VK-1, VK-4..VK-7, VK-16, VK-18) and that of the letter (VK-13..VK-15).</summary>
public sealed partial class AlurKelayakan
{
    private static readonly SyaratAlur<FaktaAlur> BilaTertutup = new("periode sudah ditutup", "the period is closed", f => f.Alur.Tertutup) { Situasi = true };

    private static readonly SyaratAlur<FaktaAlur> DiLuarJendela = new("di luar jendela kegiatan", "outside the window of the activity", f => !f.DalamJendela)
    {
        Rincian = f => ($"di luar jendela {f.Alur.Jendela}", $"outside the window {f.Alur.Jendela}"),
    };

    private static readonly SyaratAlur<FaktaAlur> DiLuarWilayah =
        new("penerima di luar wilayah tugas", "the recipient is outside the operator's area", f => f.DalamWilayah == StatusTemuan.TidakTerpenuhi);

    private static readonly SyaratAlur<FaktaAlur> WilayahTakDiketahui =
        new("wilayah penerima tidak diketahui", "the recipient's region is not known", f => f.DalamWilayah == StatusTemuan.TidakDiketahui);

    private static readonly SyaratAlur<FaktaAlur> SuratSedangMenunggu =
        new("surat menunggu persetujuan", "a letter waits for approval", f => f.SuratMenunggu) { Situasi = true };

    private static readonly Alur<KeadaanButir, PerintahKelayakan, FaktaAlur> TabelButirIsi = new(
        "kelayakan",
        "Alur butir verifikasi kelayakan",
        "Workflow of an item of verifikasi kelayakan",
        TabelAlurKelayakan.Butir,
        TabelAlurKelayakan.Perintah,
        static p => Tindakan(p),
        [KeadaanButir.Verifikasi],
        [
            .. Awal<KeadaanButir>(PerintahKelayakan.Tandai),
            new(PerintahKelayakan.Tandai, [KeadaanButir.Verifikasi], null, Aturan.VK2, new("program lain pada verval PBI", "another programme in verval of PBI", f => f.DiLuarKegiatan)
            {
                Rincian = _ => ("pada verval-pbi hanya PBI-JK yang dinyatakan tidak layak", "in verval-pbi only PBI-JK is declared tidak layak"),
            }),
            new(PerintahKelayakan.Tandai, [KeadaanButir.Verifikasi], null, Aturan.VK4, Cacat(Aturan.VK4, "alasan atau keterangan tidak memenuhi", "reasons or text are not as required")),
            new(PerintahKelayakan.Tandai, [KeadaanButir.Verifikasi], null, Aturan.VK5, Cacat(Aturan.VK5, "pengurus yang meninggal masih berahli waris; ganti pengurusnya", "the pengurus who died has ahli waris; replace the pengurus")),
            .. Akhir(PerintahKelayakan.Tandai, KeadaanButir.Verifikasi),
            new(PerintahKelayakan.Tandai, [KeadaanButir.Verifikasi], KeadaanButir.Finalisasi, Aturan.VK4, new("oleh petugas kab/kota", "by a kab/kota official", f => !f.PerluPersetujuan)),
            new(PerintahKelayakan.Tandai, [KeadaanButir.Verifikasi], KeadaanButir.TandaMenunggu, Aturan.VK16, new("oleh petugas desa atau pendamping", "by a village operator or pendamping", f => f.PerluPersetujuan)),
            new(PerintahKelayakan.Tandai, [KeadaanButir.Pengesahan], null, Aturan.VK7),
            new(PerintahKelayakan.Tandai, [], null, Aturan.VK6),

            .. Awal<KeadaanButir>(PerintahKelayakan.SetujuiTanda),
            new(PerintahKelayakan.SetujuiTanda, [KeadaanButir.TandaMenunggu], null, Aturan.PR3, new("oleh yang menandai", "by whoever marked it", f => f.OrangLain == StatusTemuan.TidakTerpenuhi)),
            new(PerintahKelayakan.SetujuiTanda, [KeadaanButir.TandaMenunggu], null, Aturan.PR3, new("pelaku tidak diketahui", "who acts is not known", f => f.OrangLain == StatusTemuan.TidakDiketahui)) { Catatan = true },
            .. Akhir(PerintahKelayakan.SetujuiTanda, KeadaanButir.TandaMenunggu),
            new(PerintahKelayakan.SetujuiTanda, [KeadaanButir.TandaMenunggu], KeadaanButir.Finalisasi, Aturan.VK16),
            new(PerintahKelayakan.SetujuiTanda, [], null, Aturan.VK16),

            .. Awal<KeadaanButir>(PerintahKelayakan.Batal),
            // Dasar: VK-6, VK-14. A rejected letter reopens what it covered.
            new(PerintahKelayakan.Batal, [KeadaanButir.Pengesahan], null, Aturan.VK6, new("surat tidak ditolak, atau kebijakan tidak membolehkan", "the letter is not rejected, or the policy does not allow it", f => !f.TerbukaKembali) { Situasi = true }),
            .. Akhir(PerintahKelayakan.Batal, KeadaanButir.TandaMenunggu, KeadaanButir.Finalisasi, KeadaanButir.Pengesahan),
            new(PerintahKelayakan.Batal, [KeadaanButir.TandaMenunggu, KeadaanButir.Finalisasi], KeadaanButir.Verifikasi, Aturan.VK6),
            new(PerintahKelayakan.Batal, [KeadaanButir.Pengesahan], KeadaanButir.Verifikasi, Aturan.VK14, new("surat ditolak", "the letter is rejected", f => f.TerbukaKembali) { Situasi = true }),
            new(PerintahKelayakan.Batal, [], null, Aturan.VK6),

            .. Awal<KeadaanButir>(PerintahKelayakan.Finalisasi),
            // Dasar: VK-14. A signed letter covers what was final when it was uploaded.
            new(PerintahKelayakan.Finalisasi, [], null, Aturan.VK14, SuratSedangMenunggu),
            new(PerintahKelayakan.Finalisasi, [KeadaanButir.Finalisasi], null, Aturan.VK18, new("tanpa berita acara, yang diwajibkan kebijakan", "without the berita acara that the policy requires", f => f.TanpaBeritaAcara && f.Alur.Kebijakan.BeritaAcaraWajib)),
            new(PerintahKelayakan.Finalisasi, [KeadaanButir.Finalisasi], null, Aturan.VK18, new("berita acara tidak ada atau tidak diketahui", "the berita acara is missing or not known", f => f.TanpaBeritaAcara)) { Catatan = true },
            .. Akhir(PerintahKelayakan.Finalisasi, KeadaanButir.Finalisasi),
            new(PerintahKelayakan.Finalisasi, [KeadaanButir.Finalisasi], KeadaanButir.Pengesahan, Aturan.VK7),
            new(PerintahKelayakan.Finalisasi, [KeadaanButir.TandaMenunggu], null, Aturan.VK16),
            new(PerintahKelayakan.Finalisasi, [], null, Aturan.VK7),
        ]);

    private static readonly Alur<KeadaanSurat, PerintahKelayakan, FaktaAlur> TabelSuratIsi = new(
        "kelayakan-surat",
        "Alur surat pengesahan kelayakan",
        "Workflow of the letter of verifikasi kelayakan",
        TabelAlurKelayakan.Surat,
        TabelAlurKelayakan.Perintah,
        static p => Tindakan(p),
        [KeadaanSurat.Belum],
        [
            .. Awal<KeadaanSurat>(PerintahKelayakan.Unggah),
            new(PerintahKelayakan.Unggah, [KeadaanSurat.Menunggu], null, Aturan.VK14, SuratSedangMenunggu),
            new(PerintahKelayakan.Unggah, [KeadaanSurat.Ditolak], null, Aturan.VK14, new("kebijakan tidak membolehkan unggah ulang", "the policy does not allow another upload", f => !f.Alur.Kebijakan.UnggahUlangSetelahDitolak) { Situasi = true }),
            new(PerintahKelayakan.Unggah, [], null, Aturan.VK1, new("belum ada yang difinalisasi", "nothing is finalised yet", f => !f.AdaPengesahan) { Situasi = true }),
            new(PerintahKelayakan.Unggah, [], null, Aturan.SP1, new("penanda tangan tidak berwenang", "the signatory is not entitled", f => f.CacatSurat.HasFlag(CacatSurat.Penandatangan)) { Sebab = f => f.SebabSurat }),
            new(PerintahKelayakan.Unggah, [], null, Aturan.VK13, new("surat tidak sah", "the letter is not valid", f => f.CacatSurat != CacatSurat.TidakAda) { Sebab = f => f.SebabSurat }),
            new(PerintahKelayakan.Unggah, [], null, Aturan.VK13, new("surat lebih tua daripada semua finalisasi", "the letter is older than every finalisasi", f => f.TidakMencakup)
            {
                Rincian = f => ($"surat lebih tua daripada semua finalisasi; tanggal surat paling awal {TeksTanggal.Iso(f.FinalisasiPertama)}", $"the letter is older than every finalisasi; its earliest date is {TeksTanggal.Iso(f.FinalisasiPertama)}"),
            }),
            new(PerintahKelayakan.Unggah, [KeadaanSurat.Belum], KeadaanSurat.Menunggu, Aturan.VK13),
            new(PerintahKelayakan.Unggah, [KeadaanSurat.Ditolak], KeadaanSurat.Menunggu, Aturan.VK14),
            new(PerintahKelayakan.Unggah, [], null, Aturan.VK14),

            new(PerintahKelayakan.Setujui, [], null, Aturan.VK14, BilaTertutup),
            new(PerintahKelayakan.Setujui, [KeadaanSurat.Menunggu], KeadaanSurat.Disetujui, Aturan.VK14),
            new(PerintahKelayakan.Setujui, [], null, Aturan.VK14),

            new(PerintahKelayakan.Tolak, [], null, Aturan.VK14, BilaTertutup),
            new(PerintahKelayakan.Tolak, [KeadaanSurat.Menunggu], null, Aturan.VK14, new("tanpa catatan penolakan", "without a note of rejection", f => string.IsNullOrWhiteSpace(f.Perintah?.Keterangan))),
            new(PerintahKelayakan.Tolak, [KeadaanSurat.Menunggu], KeadaanSurat.Ditolak, Aturan.VK14),
            new(PerintahKelayakan.Tolak, [], null, Aturan.VK14),

            new(PerintahKelayakan.Tutup, [], null, Aturan.VK14, BilaTertutup),
            new(PerintahKelayakan.Tutup, [], null, Aturan.VK2, new("jendela kegiatan belum berakhir", "the window of the activity has not ended", f => !f.DalamJendela)
            {
                Rincian = f => ($"jendela {f.Alur.Jendela} belum berakhir", $"the window {f.Alur.Jendela} has not ended"),
            }),
            // Dasar: VK-15. Closing leaves the letter as it is; what has no approved letter lapses.
            new(PerintahKelayakan.Tutup, [KeadaanSurat.Belum], KeadaanSurat.Belum, Aturan.VK15),
            new(PerintahKelayakan.Tutup, [KeadaanSurat.Menunggu], KeadaanSurat.Menunggu, Aturan.VK15),
            new(PerintahKelayakan.Tutup, [KeadaanSurat.Ditolak], KeadaanSurat.Ditolak, Aturan.VK15),
            new(PerintahKelayakan.Tutup, [], null, Aturan.VK14),
        ]);

    /// <summary>The table of an item.</summary>
    public static Alur TabelButir => TabelButirIsi;

    /// <summary>The table of the letter.</summary>
    public static Alur TabelSurat => TabelSuratIsi;

    // Why: the order of checks is part of the answer: role, closed, window, waiting letter, state, content, PR-3, and PR-4 last.
    private static BarisAlur<T, PerintahKelayakan, FaktaAlur>[] Awal<T>(PerintahKelayakan perintah)
        where T : struct, Enum =>
        [new(perintah, [], null, Aturan.VK14, BilaTertutup), new(perintah, [], null, Aturan.VK2, DiLuarJendela)];

    private static BarisAlur<KeadaanButir, PerintahKelayakan, FaktaAlur>[] Akhir(PerintahKelayakan perintah, params ImmutableArray<KeadaanButir> dari) =>
        [new(perintah, dari, null, Aturan.PR4, DiLuarWilayah), new(perintah, dari, null, Aturan.PR4, WilayahTakDiketahui) { Catatan = true }];

    private static SyaratAlur<FaktaAlur> Cacat(Aturan aturan, string indonesia, string inggris) =>
        new(indonesia, inggris, f => PesanPenetapan.Aturan(f.CacatPenetapan) == aturan) { Sebab = f => PesanPenetapan.Untuk(f.CacatPenetapan) };

    internal static TindakanPengguna Tindakan(PerintahKelayakan perintah) => perintah switch
    {
        PerintahKelayakan.Tandai => TindakanPengguna.TandaiTidakLayak,
        PerintahKelayakan.SetujuiTanda => TindakanPengguna.SetujuiTanda,
        PerintahKelayakan.Batal => TindakanPengguna.Batal,
        PerintahKelayakan.Finalisasi => TindakanPengguna.Finalisasi,
        PerintahKelayakan.Unggah => TindakanPengguna.UnggahSurat,
        PerintahKelayakan.Setujui => TindakanPengguna.SetujuiSurat,
        PerintahKelayakan.Tolak => TindakanPengguna.TolakSurat,
        PerintahKelayakan.Tutup => TindakanPengguna.TutupPeriode,
        _ => throw new ArgumentOutOfRangeException(nameof(perintah), TabelAlurKelayakan.Perintah.PesanTakDikenal().ToString()),
    };

    /// <summary>The facts that the rows read: one command, on one item (-1: on none), each found when a row asks for it.</summary>
    private sealed class FaktaAlur(AlurKelayakan alur, PerintahAlur? perintah, int indeks)
    {
        private CacatPenetapan? _cacat;

        public AlurKelayakan Alur => alur;

        public PerintahAlur? Perintah => perintah;

        public bool DalamJendela => perintah?.Perintah switch
        {
            null or PerintahKelayakan.Setujui or PerintahKelayakan.Tolak => true,
            PerintahKelayakan.Tutup => perintah.Tanggal > alur.Jendela.Selesai,
            _ => alur.Jendela.Memuat(perintah.Tanggal),
        };

        public bool SuratMenunggu => alur.KeadaanSurat == KeadaanSurat.Menunggu;

        public bool TerbukaKembali => alur.KeadaanSurat == KeadaanSurat.Ditolak && alur.Kebijakan.KoreksiSetelahDitolak;

        public bool PerluPersetujuan => Kewenangan.Boleh(perintah!.Peran, TindakanPengguna.TandaiTidakLayak, alur.Edisi, alur.Periode).PerluPersetujuan;

        public bool DiLuarKegiatan => alur.Jendela.Kegiatan == KegiatanBulanan.VervalPbi && !alur._sumber.Peserta(indeks).Program.Pbi;

        public bool TanpaBeritaAcara => perintah!.BeritaAcara != true;

        public StatusTemuan OrangLain => Kewenangan.BolehMenyetujui(alur.Cari(indeks).Penanda, perintah!.Pelaku, alur.Edisi).Status;

        public StatusTemuan DalamWilayah => perintah!.Wilayah is { } tugas
            ? Kewenangan.DalamWilayahTugas(tugas, alur._sumber.Wilayah(indeks), alur.Edisi).Status
            : StatusTemuan.TidakBerlaku;

        public bool AdaPengesahan => alur.Bergerak.Values.Any(b => b.Keadaan == KeadaanButir.Pengesahan);

        public bool TidakMencakup => alur.Bergerak.Values.All(b => b.Keadaan != KeadaanButir.Pengesahan || b.Difinalisasi > perintah!.Surat!.TanggalSurat);

        public LocalDate FinalisasiPertama => alur.Bergerak.Values.Where(b => b.Keadaan == KeadaanButir.Pengesahan).Select(b => b.Difinalisasi).OfType<LocalDate>().Min();

        public CacatSurat CacatSurat => HukumKelayakan.Surat(perintah!.Surat!, JendelaSurat, alur.Edisi);

        public ImmutableArray<Pesan> SebabSurat => PesanSurat.Untuk(CacatSurat, perintah!.Surat!, alur.Edisi, JendelaSurat);

        // Dasar: VK-5. Who holds both roles in a programme is protected as pengurus in both.
        public CacatPenetapan CacatPenetapan => _cacat ??= HitungCacat();

        private Jendela JendelaSurat => alur.Jendela.Kegiatan == KegiatanBulanan.VervalPbi
            ? alur.Jendela
            : KonteksKelayakan.JendelaKegiatan(alur.Periode, alur.Edisi, KegiatanBulanan.PengesahanKelayakan);

        private CacatPenetapan HitungCacat()
        {
            var peserta = alur._sumber.Peserta(indeks);
            var peran = alur._sumber.Kembaran(indeks) is null ? peserta.Peran : PeranKepesertaan.Penerima;
            var syarat = SyaratPenetapan.Dari(alur.Edisi, alur.Periode, KegiatanBulanan.VerifikasiKelayakan);
            var ahliWaris = perintah!.Alasan.Beririsan(syarat.Meninggal) ? alur._sumber.AhliWaris(indeks, perintah.Tanggal) : Kepastian.TidakTahu;
            return PemeriksaanPenetapan.Cacat(ButirAlur.Tertanda(perintah).Menetapkan(peserta), peserta.Program, peran, ahliWaris, syarat);
        }
    }
}
