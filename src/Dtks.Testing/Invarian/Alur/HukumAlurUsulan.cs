using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using NodaTime;

namespace Dtks.Testing;

/// <summary>The laws of the workflow of a usulan under edition kepmensos-150-2022.</summary>
internal static class HukumAlurUsulan
{
    private static readonly ImmutableArray<KeadaanUsulan> BelumFinal =
    [
        KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa, KeadaanUsulan.Diverifikasi, KeadaanUsulan.PenjaminanVerval, KeadaanUsulan.Perbaikan, KeadaanUsulan.Padan,
    ];

    private static readonly ImmutableArray<KeadaanUsulan> BelumDikirim = [.. BelumFinal, KeadaanUsulan.Difinalisasi, KeadaanUsulan.Disahkan];

    private static readonly ImmutableArray<PeranPengguna> Kabupaten = [PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks];

    // Dasar: PR-2.
    private static readonly (PeristiwaUsulan Peristiwa, ImmutableArray<PeranPengguna> Peran)[] Izin =
    [
        (PeristiwaUsulan.Finalisasi, Kabupaten), (PeristiwaUsulan.Batalkan, Kabupaten), (PeristiwaUsulan.Padankan, Kabupaten),
        (PeristiwaUsulan.Sahkan, [.. Kabupaten, PeranPengguna.KepalaDaerah]),
        (PeristiwaUsulan.Tetapkan, [PeranPengguna.PetugasTeknis, PeranPengguna.Manajemen]),
    ];

    public static HimpunanInvarian<PertanyaanAlurUsulan, JawabanAlurUsulan> Himpunan { get; } = new(
        operasi: null,
        tanya => AlurUsulan.Langkah(tanya.Keadaan, tanya.Peristiwa, tanya.Fakta) is var langkah
            ? new(langkah.Diterima, langkah.Keadaan, langkah.Aturan.Id, [.. langkah.Catatan.Select(a => a.Id)])
            : null,
        Masukan,
        Tepat(
            "Difinalisasi tepat bila padan, di dalam jendela, dan setiap syarat terpenuhi / finalised exactly when padan, inside the window, every condition met",
            [Aturan.UB8, Aturan.UB6, Aturan.UB3],
            KeadaanUsulan.Difinalisasi,
            KasusAlurUsulan.Pada(PeristiwaUsulan.Finalisasi, KeadaanUsulan.Padan),
            t => t.Keadaan == KeadaanUsulan.Padan && !Lewat(t, JendelaUsulan(t)) && Syarat(t.Fakta.Bahan).All(s => s is StatusTemuan.Terpenuhi or StatusTemuan.TidakBerlaku)),
        Tepat(
            "Disahkan tepat bila difinalisasi dan suratnya memenuhi UB-9, sudah diunggah, di dalam jendela / confirmed exactly when finalised and the letter meets UB-9, is uploaded, inside the window",
            [Aturan.UB9],
            KeadaanUsulan.Disahkan,
            KasusAlurUsulan.Pada(PeristiwaUsulan.Sahkan, KeadaanUsulan.Difinalisasi),
            t => t.Keadaan == KeadaanUsulan.Difinalisasi && !Lewat(t, JendelaSurat(t)) && t.Fakta.Bahan.Surat?.TanggalUnggah <= t.Fakta.Tanggal
                && SyaratUsulan.Ub9(t.Fakta.Bahan, EdisiAturan.Kepmensos150Tahun2022) == StatusTemuan.Terpenuhi),
        Tepat(
            "Padan tepat bila UB-3 terpenuhi atau tidak berlaku; taksiran sendiri dan yang belum diketahui tidak pernah / padan exactly when UB-3 is met or does not apply; an own estimate and what is unknown never",
            [Aturan.UB3, Aturan.UB4],
            KeadaanUsulan.Padan,
            KasusAlurUsulan.Pada(PeristiwaUsulan.Padankan, KeadaanUsulan.Diverifikasi),
            t => t.Keadaan == KeadaanUsulan.Diverifikasi && SyaratUsulan.Ub3(t.Fakta.Bahan) is StatusTemuan.Terpenuhi or StatusTemuan.TidakBerlaku),
        Tepat(
            "Tidak padan menurut web service: perbaikan, bukan ditolak / not padan by the web service: repair, not refusal",
            [Aturan.UB3],
            KeadaanUsulan.Perbaikan,
            KasusAlurUsulan.Pada(PeristiwaUsulan.Padankan, KeadaanUsulan.Diverifikasi),
            t => t.Keadaan == KeadaanUsulan.Diverifikasi && SyaratUsulan.Ub3(t.Fakta.Bahan) == StatusTemuan.TidakTerpenuhi),
        Tepat(
            "Dibatalkan dari setiap keadaan sebelum dikirim, tidak sesudahnya / cancelled from every state before dikirim, not after",
            [Aturan.PR2],
            KeadaanUsulan.Dibatalkan,
            KasusAlurUsulan.Pada(PeristiwaUsulan.Batalkan, [.. BelumDikirim, KeadaanUsulan.Dikirim, KeadaanUsulan.Dikembalikan]),
            t => t.Keadaan == KeadaanUsulan.UsulWarga || BelumDikirim.Contains(t.Keadaan)),
        Hukum(
            "Yang belum dikirim kedaluwarsa sesudah jendelanya, usulan Kemensos tidak pernah / what is not sent lapses after its window, a usulan of Kemensos never",
            [Aturan.UB6],
            KasusAlurUsulan.Pada(PeristiwaUsulan.TutupJendela, [.. BelumDikirim]),
            (t, j) => j.Diterima
                ? j.Keadaan == KeadaanUsulan.Kedaluwarsa && BelumDikirim.Contains(t.Keadaan) && Lewat(t, JendelaUsulan(t))
                : !(BelumDikirim.Contains(t.Keadaan) && Lewat(t, JendelaUsulan(t)) && Lewat(t, JendelaSurat(t)))),
        Tepat(
            "Yang kedaluwarsa dapat diajukan ulang dengan tanggal di dalam jendela / what lapsed may be proposed again with a date inside the window",
            [Aturan.UB6],
            KeadaanUsulan.Draf,
            KasusAlurUsulan.Pada(PeristiwaUsulan.AjukanUlang, KeadaanUsulan.Kedaluwarsa),
            t => TabelJendela.Terbuka(t.Fakta.Bahan.Program is { Pbi: true } ? KegiatanBulanan.VervalPbi : KegiatanBulanan.Pengusulan, t.Fakta.Tanggal),
            t => t.Keadaan == KeadaanUsulan.Kedaluwarsa,
            [.. Kabupaten, PeranPengguna.PengisiDataDesa, PeranPengguna.PengisiDataKabKota]),
        Hukum(
            "Peran yang tidak berwenang, atau tidak diketahui, ditolak lebih dahulu / a role that may not, or is unknown, is refused first",
            [Aturan.PR2],
            KasusAlurUsulan.Semua,
            (t, j) => Izin.Where(i => i.Peristiwa == t.Peristiwa).All(i => (t.Fakta.Peran is { } peran && i.Peran.Contains(peran)) || (!j.Diterima && j.Aturan == Aturan.PR2.Id))),
        Hukum(
            "Yang menyetujui bagi desa tidak memverifikasi bagi kabupaten; yang tidak diketahui dicatat / who approved for the village does not verify for the kabupaten; what is unknown is noted",
            [Aturan.PR3],
            KasusAlurUsulan.Pada(PeristiwaUsulan.VervalLayak, KeadaanUsulan.DisetujuiDesa),
            (t, j) => t.Keadaan != KeadaanUsulan.DisetujuiDesa || t.Fakta.Peran is not { } peran || !Kabupaten.Contains(peran)
                || (t.Fakta.Pelaku is null || t.Fakta.Penanda is null ? !j.Diterima || j.Catatan.Contains(Aturan.PR3.Id) : (j.Aturan == Aturan.PR3.Id) == (t.Fakta.Pelaku == t.Fakta.Penanda))),
        Hukum(
            "Daerah bertindak di wilayah tugasnya saja; yang tidak diketahui dicatat / the region acts in its area only; what is unknown is noted",
            [Aturan.PR4],
            KasusAlurUsulan.Pada(PeristiwaUsulan.Batalkan, [.. BelumDikirim]),
            (t, j) => !j.Diterima || (DiWilayah(t.Fakta) != false && j.Catatan.Contains(Aturan.PR4.Id) == (DiWilayah(t.Fakta) is null))),
        Hukum(
            "Dikirim hanya sesudah disahkan, kembali dari pemeriksaan, atau karena daerah diam / sent only after it was confirmed, back from an examination, or because the region was silent",
            [Aturan.UB9, Aturan.UB11],
            KasusAlurUsulan.Semua,
            (t, j) => !j.Diterima || j.Keadaan != KeadaanUsulan.Dikirim || (t.Keadaan, t.Peristiwa) is (KeadaanUsulan.Disahkan, PeristiwaUsulan.Kirim)
                or (KeadaanUsulan.Dikembalikan, PeristiwaUsulan.KirimUlang) or (KeadaanUsulan.PenjaminanKualitas, PeristiwaUsulan.PenjaminanSelesai) or (_, PeristiwaUsulan.DaerahDiam)),
        Hukum(
            "Daerah diam: usulan Kemensos berjalan terus sesudah 14 hari kerja, tidak lebih awal / silence: a usulan of Kemensos goes on after 14 hari kerja, not earlier",
            [Aturan.KM1],
            KasusAlurUsulan.Pada(PeristiwaUsulan.DaerahDiam, [.. BelumDikirim]),
            (t, j) => j.Diterima == (t.Fakta.Bahan.Jalur == JalurUsulan.Kemensos && BelumDikirim.Contains(t.Keadaan)
                && HariLiburResmi.Hitung(t.Fakta.Bahan.Tanggal, t.Fakta.Tanggal.PlusDays(-1), KebijakanDtks.Baku) >= 14)),
        Tepat(
            "Ditetapkan hanya sesudah dikirim; orang baru dengan ID DTKS / registered only after it was sent; a new person with an ID DTKS",
            [Aturan.ID4],
            KeadaanUsulan.Ditetapkan,
            KasusAlurUsulan.Pada(PeristiwaUsulan.Tetapkan, KeadaanUsulan.Dikirim),
            t => t.Keadaan == KeadaanUsulan.Dikirim && (t.Fakta.Bahan.Jenis == JenisUsulan.ProgramUntukTerdaftar || t.Fakta.IdDtks is not null)),
        Hukum(
            "Penolakan tidak mengubah keadaan, dan yang ditetapkan, ditolak, dibatalkan tetap demikian / a refusal leaves the state, and what is registered, refused or cancelled stays so",
            [Aturan.UB11],
            KasusAlurUsulan.Semua,
            (t, j) => (j.Diterima || j.Keadaan == t.Keadaan)
                && (t.Keadaan is not (KeadaanUsulan.Ditetapkan or KeadaanUsulan.Ditolak or KeadaanUsulan.Dibatalkan) || (!j.Diterima && j.Keadaan == t.Keadaan))));

    /// <summary>The law that an event leads to a state exactly when its conditions hold, the role may, and the person is not outside the area.</summary>
    private static Invarian<PertanyaanAlurUsulan, JawabanAlurUsulan> Tepat(
        string nama,
        ImmutableArray<Aturan> dasar,
        KeadaanUsulan ke,
        Arbitrary<PertanyaanAlurUsulan> kasus,
        Func<PertanyaanAlurUsulan, bool> syarat,
        Func<PertanyaanAlurUsulan, bool>? hanya = null,
        ImmutableArray<PeranPengguna>? peran = null) => Hukum(
            nama,
            dasar,
            kasus,
            (t, j) => hanya?.Invoke(t) == false || (j.Diterima && j.Keadaan == ke) == (
                syarat(t)
                && t.Fakta.Peran is { } siapa && (peran ?? Izin.Single(i => i.Peristiwa == t.Peristiwa).Peran).Contains(siapa)
                && (t.Peristiwa == PeristiwaUsulan.Tetapkan || DiWilayah(t.Fakta) != false)));

    private static Invarian<PertanyaanAlurUsulan, JawabanAlurUsulan> Hukum(
        string nama, ImmutableArray<Aturan> dasar, Arbitrary<PertanyaanAlurUsulan> kasus, Func<PertanyaanAlurUsulan, JawabanAlurUsulan, bool> hukum) =>
        Invarian<PertanyaanAlurUsulan, JawabanAlurUsulan>.Buat(nama, dasar, kasus, (tanya, satu) => hukum(satu, tanya(satu)!));

    private static IEnumerable<StatusTemuan> Syarat(BahanUsulan b) =>
    [
        SyaratUsulan.Ub1(b), SyaratUsulan.Ub2(b), SyaratUsulan.Ub3(b), SyaratUsulan.Ub4(b), SyaratUsulan.Ub5(b), SyaratUsulan.Ub6(b), SyaratUsulan.Ub7(b), SyaratUsulan.Ub12(b),
        SyaratUsulan.Ub13(b), b.Program is { Pbi: true } ? SyaratUsulan.Pb3(b) : StatusTemuan.TidakBerlaku,
    ];

    // Dasar: KL-1; PBI-JK has one window for both, and what Kemensos proposes has none.
    private static LocalDate JendelaUsulan(PertanyaanAlurUsulan t) => Akhir(t, sebelumAkhir: 5);

    private static LocalDate JendelaSurat(PertanyaanAlurUsulan t) => Akhir(t, sebelumAkhir: 1);

    private static LocalDate Akhir(PertanyaanAlurUsulan t, int sebelumAkhir)
    {
        var akhir = Periode.Dari(t.Fakta.Bahan.Tanggal).HariTerakhir;
        return t.Fakta.Bahan.Program is { Pbi: true } ? akhir.PlusDays(11 - akhir.Day) : akhir.PlusDays(-sebelumAkhir);
    }

    private static bool Lewat(PertanyaanAlurUsulan t, LocalDate akhir) => t.Fakta.Bahan.Jalur != JalurUsulan.Kemensos && t.Fakta.Tanggal > akhir;

    /// <summary>Whether the person lives in the operator's area; null when that is not known.</summary>
    private static bool? DiWilayah(FaktaUsulan fakta)
    {
        if (fakta.WilayahTugas?.ToString("D") is not { } tugas)
        {
            return true;
        }

        var kode = fakta.Wilayah?.ToString("D") ?? "";
        return kode.StartsWith(tugas, StringComparison.Ordinal) ? true : tugas.StartsWith(kode, StringComparison.Ordinal) ? null : false;
    }

    private static object Masukan(PertanyaanAlurUsulan tanya) => new
    {
        tanya.Keadaan,
        tanya.Peristiwa,
        tanya.Fakta.Tanggal,
        tanya.Fakta.Peran,
        tanya.Fakta.Pelaku,
        tanya.Fakta.Penanda,
        tanya.Fakta.WilayahTugas,
        tanya.Fakta.Wilayah,
        tanya.Fakta.IdDtks,
        Usulan = HukumUsulan.Masukan(new(tanya.Fakta.Bahan, EdisiAturan.Kepmensos150Tahun2022)),
    };
}
