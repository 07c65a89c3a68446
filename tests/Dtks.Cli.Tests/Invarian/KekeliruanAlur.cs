using Dtks.Domain;
using Dtks.Rules;
using Dtks.Testing;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>Plausible mistakes in the workflows of kelayakan and of usulan.</summary>
internal static class KekeliruanAlur
{
    public static IEnumerable<Kekeliruan> Semua => [.. Kelayakan, .. Usulan];

    private static DaftarKekeliruan<PertanyaanAlurKelayakan, JawabanAlurKelayakan> Kelayakan => new(InvarianDtks.AlurKelayakan)
    {
        { "Peran yang tidak", t => Perintah(t, p => p.Peran is PeranPengguna.PengisiDataDesa or PeranPengguna.Pendamping ? p : p with { Peran = p.Perintah >= PerintahKelayakan.Setujui ? PeranPengguna.Manajemen : PeranPengguna.Supervisor }), "pemeriksaan peran dilewati" },
        { "Di luar jendela", t => Perintah(t, p => p with { Tanggal = p.Tanggal.PlusDays(1), Surat = p.Surat is { } s ? s with { TanggalUnggah = p.Tanggal.PlusDays(1) } : null }), "jendela mulai sehari lebih awal" },
        { "Sesudah ditutup", (_, j) => Terima(j, "VK-14"), "surat yang menunggu tidak menahan apa pun" },
        { "Tanpa alasan", t => Perintah(t, p => p.Perintah == PerintahKelayakan.Tandai && p.Alasan.Kosong ? p with { Alasan = [AlasanTidakLayak.SudahMampu] } : p), "tidak layak tanpa alasan diterima" },
        { "Meninggal bagi", t => InvarianDtks.AlurKelayakan.Pustaka(t with { Bahan = t.Bahan with { AhliWaris = new Dictionary<Nik, Kepastian>() } }), "ahli waris tidak dilihat" },
        { "Perintah di luar", (_, j) => Terima(j, "VK-7"), "yang belum dinyatakan ikut difinalisasi" },
        { "Yang menandai", t => Perintah(t, p => p.Perintah == PerintahKelayakan.SetujuiTanda ? p with { Pelaku = "c" } : p), "penanda menyetujui tandanya sendiri" },
        { "Butir di luar", t => Perintah(t, p => p with { Wilayah = null }), "pemeriksaan wilayah tugas dilewati" },
        { "Tanpa berita", t => InvarianDtks.AlurKelayakan.Pustaka(t with { Kebijakan = t.Kebijakan with { BeritaAcaraWajib = false } }), "kebijakan berita acara diabaikan" },
        { "Surat tanpa yang", (_, j) => Terima(j, "VK-1"), "surat diunggah sebelum finalisasi" },
        { "Kepala dinas", t => Perintah(t, p => p.Surat is { } s ? p with { Surat = s with { Penandatangan = Penandatangan.KepalaDaerah } } : p), "penanda tangan diabaikan" },
        { "Surat tanpa lampiran", t => Perintah(t, p => p.Surat is { } s ? p with { Surat = s with { TanggalSurat = s.TanggalUnggah } } : p), "tanggal surat tidak dilihat" },
        { "Yang tidak dapat", (_, j) => Langkah(j, l => l with { Catatan = [] }), "yang tidak diperiksa tidak dicatat" },
        { "Penolakan menyebut", (_, j) => Langkah(j, l => l with { Mungkin = [.. l.Mungkin.Reverse()] }), "perintah yang mungkin tidak terurut" },
        { "Surat menyebut", (_, j) => Langkah(j, l => l with { TakTercakup = null }), "yang tak tercakup surat tidak disebut" },
        { "Tandai, setujui", t => Perintah(t, p => p.Peran is PeranPengguna.PengisiDataDesa or PeranPengguna.Pendamping && p.Perintah == PerintahKelayakan.Tandai ? p with { Peran = PeranPengguna.PengisiDataKabKota } : p), "tanda desa berlaku tanpa persetujuan" },
        { "Perintah yang ditolak", (t, j) => j with { TahapIndeks = [.. j.TahapIndeks.Select((b, i) => BatalDitolak(t, j, i) ? KeadaanButir.Verifikasi : b)] }, "batal yang ditolak tetap membatalkan" },
        { "Dihentikan tepat", (_, j) => j with { Putusan = [.. j.Putusan.Select((p, i) => j.TahapIndeks[i] == KeadaanButir.Pengesahan ? p with { Kepesertaan = StatusKepesertaan.Dihentikan } : p)] }, "dihentikan sejak finalisasi, tanpa surat" },
    };

    private static DaftarKekeliruan<PertanyaanAlurUsulan, JawabanAlurUsulan> Usulan => new(InvarianDtks.AlurUsulan)
    {
        { "Difinalisasi tepat", t => Fakta(t, f => f with { Tanggal = f.Bahan.Tanggal }), "finalisasi sesudah jendela diterima" },
        { "Disahkan tepat", t => Fakta(t, f => f.Bahan.Surat is { } s ? f with { Bahan = f.Bahan with { Surat = s with { Status = StatusSurat.Disetujui } } } : f), "surat yang ditolak atau menunggu diterima" },
        { "Disahkan tepat", t => Fakta(t, f => f.Bahan.Surat is { } s && s.TanggalSurat > s.TanggalUnggah.PlusDays(-1) ? f with { Bahan = f.Bahan with { Surat = s with { TanggalSurat = f.Bahan.Tanggal, TanggalUnggah = f.Bahan.Tanggal } } } : f), "surat yang terlambat diterima" },
        { "Padan tepat", t => Fakta(t, f => f.Bahan.Kepadanan is BuktiKepadanan.Taksiran ? f with { Bahan = f.Bahan with { Kepadanan = PembangkitUsulan.DariSkor(100, 100) } } : f), "taksiran sendiri dianggap bukti" },
        { "Tidak padan", (_, j) => j.Keadaan == KeadaanUsulan.Perbaikan ? j with { Keadaan = KeadaanUsulan.Ditolak } : j, "tidak padan langsung ditolak" },
        { "Dibatalkan dari", t => InvarianDtks.AlurUsulan.Pustaka(t.Keadaan == KeadaanUsulan.Dikirim ? t with { Keadaan = KeadaanUsulan.Disahkan } : t), "yang sudah dikirim dibatalkan" },
        { "Yang belum dikirim", t => Fakta(t, f => f with { Bahan = f.Bahan with { Jalur = JalurUsulan.Musdes } }), "usulan Kemensos kedaluwarsa" },
        { "Yang kedaluwarsa", (t, j) => t.Keadaan == KeadaanUsulan.Kedaluwarsa ? j with { Diterima = false, Keadaan = t.Keadaan } : j, "yang kedaluwarsa buntu" },
        { "Peran yang tidak", t => Fakta(t, f => f with { Peran = f.Peran ?? PeranPengguna.Supervisor }), "peran yang tidak diketahui dianggap supervisor" },
        { "Yang menyetujui", t => Fakta(t, f => f with { Penanda = null }), "pemeriksa sama dengan penyetuju desa" },
        { "Daerah bertindak", t => Fakta(t, f => f with { WilayahTugas = null }), "wilayah tugas tidak diperiksa" },
        { "Dikirim hanya", t => InvarianDtks.AlurUsulan.Pustaka(t is { Keadaan: KeadaanUsulan.Difinalisasi, Peristiwa: PeristiwaUsulan.Kirim } ? t with { Keadaan = KeadaanUsulan.Disahkan } : t), "dikirim tanpa surat" },
        { "Daerah diam", t => Fakta(t, f => f with { Tanggal = f.Tanggal.PlusDays(6) }), "14 hari kalender alih-alih hari kerja" },
        { "Ditetapkan hanya", t => Fakta(t, f => f with { IdDtks = f.IdDtks ?? IdDtks.Parse("DTKS-1") }), "orang baru ditetapkan tanpa ID DTKS" },
        { "Penolakan tidak", (_, j) => j.Diterima ? j : j with { Keadaan = KeadaanUsulan.Ditolak }, "yang belum boleh langsung ditolak" },
    };

    private static JawabanAlurKelayakan? Perintah(PertanyaanAlurKelayakan tanya, Func<PerintahAlur, PerintahAlur> ubah) =>
        InvarianDtks.AlurKelayakan.Pustaka(tanya with { Perintah = [.. tanya.Perintah.Select(ubah)] });

    private static JawabanAlurKelayakan Langkah(JawabanAlurKelayakan jawab, Func<LangkahDiuji, LangkahDiuji> ubah) => jawab with { Langkah = [.. jawab.Langkah.Select(ubah)] };

    private static JawabanAlurKelayakan Terima(JawabanAlurKelayakan jawab, string aturan) =>
        Langkah(jawab, l => l.Aturan?.ToString() == aturan ? new(true, [], []) : l);

    private static bool BatalDitolak(PertanyaanAlurKelayakan tanya, JawabanAlurKelayakan jawab, int indeks) =>
        tanya.Perintah.Where((p, n) => p.Perintah == PerintahKelayakan.Batal && !jawab.Langkah[n].Ok && p.Indeks.Contains(indeks)).Any();

    private static JawabanAlurUsulan? Fakta(PertanyaanAlurUsulan tanya, Func<FaktaUsulan, FaktaUsulan> ubah) => InvarianDtks.AlurUsulan.Pustaka(tanya with { Fakta = ubah(tanya.Fakta) });
}
