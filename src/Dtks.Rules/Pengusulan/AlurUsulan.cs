using System.Collections.Immutable;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules;

/// <summary>The workflow of a usulan: its decision table, and the step that an event with its facts makes.</summary>
/// <remarks>A sanggahan is not an event: it is advice and moves nothing. Pure and thread-safe.</remarks>
public static partial class AlurUsulan
{
    // Dasar: a usulan may be cancelled, and lapses, from any state before dikirim.
    // Tafsir: what a citizen entered is not a usulan yet: it can be cancelled, and waits on when a window ends.
    private static readonly ImmutableArray<KeadaanUsulan> BelumFinal =
    [
        KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa, KeadaanUsulan.Diverifikasi, KeadaanUsulan.PenjaminanVerval, KeadaanUsulan.Perbaikan, KeadaanUsulan.Padan,
    ];

    private static readonly ImmutableArray<KeadaanUsulan> SudahFinal = [KeadaanUsulan.Difinalisasi, KeadaanUsulan.Disahkan];

    // Why: what an event of finalisasi itself brings about, or what comes after it, cannot be asked of it.
    private static readonly ImmutableArray<Aturan> SyaratFinalisasi =
    [
        Aturan.UB1, Aturan.UB2, Aturan.UB3, Aturan.UB4, Aturan.UB5, Aturan.UB6, Aturan.UB7, Aturan.UB10, Aturan.UB12, Aturan.UB13, Aturan.PB3,
    ];

    private static readonly SyaratAlur<Tinjauan> LewatUsulan =
        new("jendela pengusulan sudah lewat", "the window of the proposal has passed", t => t.DariDaerah && t.Fakta.Tanggal > t.JendelaUsulan.Selesai);

    private static readonly SyaratAlur<Tinjauan> LewatSurat =
        new("jendela pengesahan sudah lewat", "the window of the letter has passed", t => t.DariDaerah && t.Fakta.Tanggal > t.JendelaSurat.Selesai);

    private static readonly Alur<KeadaanUsulan, PeristiwaUsulan, Tinjauan> Isi = new(
        "usulan",
        "Alur usulan DTKS",
        "Workflow of a usulan",
        TabelUsulan.Keadaan,
        TabelUsulan.Peristiwa,
        Tindakan,
        [KeadaanUsulan.UsulWarga, KeadaanUsulan.Draf],
        [
            // Dasar: a usul warga approved by the dinas becomes a normal usulan (UB-7, UB-11).
            .. Daerah(PeristiwaUsulan.TerimaUsulWarga, KeadaanUsulan.UsulWarga),
            new(PeristiwaUsulan.TerimaUsulWarga, [KeadaanUsulan.UsulWarga], KeadaanUsulan.Draf, Aturan.UB7),
            new(PeristiwaUsulan.TerimaUsulWarga, [], null, Aturan.UB7),

            .. Daerah(PeristiwaUsulan.TolakUsulWarga, KeadaanUsulan.UsulWarga),
            new(PeristiwaUsulan.TolakUsulWarga, [KeadaanUsulan.UsulWarga], KeadaanUsulan.Ditolak, Aturan.UB11),
            new(PeristiwaUsulan.TolakUsulWarga, [], null, Aturan.UB11),

            .. Daerah(PeristiwaUsulan.SetujuiDesa, KeadaanUsulan.Draf),
            new(PeristiwaUsulan.SetujuiDesa, [KeadaanUsulan.Draf], KeadaanUsulan.DisetujuiDesa, Aturan.UB11),
            new(PeristiwaUsulan.SetujuiDesa, [], null, Aturan.UB11),

            .. Pemeriksa(PeristiwaUsulan.VervalLayak),
            .. Daerah(PeristiwaUsulan.VervalLayak, KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa),
            new(PeristiwaUsulan.VervalLayak, [KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa], KeadaanUsulan.Diverifikasi, Aturan.UB11),
            new(PeristiwaUsulan.VervalLayak, [], null, Aturan.UB11),

            .. Pemeriksa(PeristiwaUsulan.VervalTidakLayak),
            .. Daerah(PeristiwaUsulan.VervalTidakLayak, KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa),
            new(PeristiwaUsulan.VervalTidakLayak, [KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa], KeadaanUsulan.Ditolak, Aturan.UB11),
            new(PeristiwaUsulan.VervalTidakLayak, [], null, Aturan.UB11),

            new(PeristiwaUsulan.Padankan, [KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa], null, Aturan.UB11),
            new(PeristiwaUsulan.Padankan, [KeadaanUsulan.Diverifikasi], null, Aturan.UB4, new("taksiran sendiri", "an own estimate", t => t.Status(Aturan.UB4) == StatusTemuan.TidakTerpenuhi)
            {
                Rincian = _ => ("taksiran sendiri bukan bukti; mintalah jawaban web service Dukcapil", "an own estimate is no proof; ask the web service of Dukcapil"),
            }),
            new(PeristiwaUsulan.Padankan, [KeadaanUsulan.Diverifikasi], null, Aturan.UB3, new("UB-3 belum dapat ditentukan", "UB-3 cannot be determined yet", t => t.Status(Aturan.UB3) == StatusTemuan.TidakDiketahui)
            {
                Rincian = _ => ("kepadanan belum dapat ditentukan; lengkapi jawaban web service Dukcapil", "kepadanan cannot be determined yet; complete the answer of the web service of Dukcapil"),
            }),
            .. Daerah(PeristiwaUsulan.Padankan, KeadaanUsulan.Diverifikasi),
            new(PeristiwaUsulan.Padankan, [KeadaanUsulan.Diverifikasi], KeadaanUsulan.Perbaikan, Aturan.UB3, new("UB-3 tidak terpenuhi", "UB-3 is not met", t => t.Status(Aturan.UB3) == StatusTemuan.TidakTerpenuhi)),
            new(PeristiwaUsulan.Padankan, [KeadaanUsulan.Diverifikasi], KeadaanUsulan.Padan, Aturan.UB3, new("UB-3 terpenuhi, atau tidak berlaku", "UB-3 is met, or does not apply", t => t.Status(Aturan.UB3) is StatusTemuan.Terpenuhi or StatusTemuan.TidakBerlaku)),
            new(PeristiwaUsulan.Padankan, [], null, Aturan.UB3),

            .. Daerah(PeristiwaUsulan.Perbaiki, KeadaanUsulan.Perbaikan),
            new(PeristiwaUsulan.Perbaiki, [KeadaanUsulan.Perbaikan], KeadaanUsulan.Diverifikasi, Aturan.UB3),
            new(PeristiwaUsulan.Perbaiki, [], null, Aturan.UB3),

            new(PeristiwaUsulan.Finalisasi, [KeadaanUsulan.Diverifikasi, KeadaanUsulan.Perbaikan], null, Aturan.UB3),
            new(PeristiwaUsulan.Finalisasi, [KeadaanUsulan.Padan], null, Aturan.UB6, LewatUsulan with { Rincian = Terlambat }),
            .. SyaratFinalisasi.Select(a => new BarisAlur<KeadaanUsulan, PeristiwaUsulan, Tinjauan>(PeristiwaUsulan.Finalisasi, [KeadaanUsulan.Padan], null, a, Temuan(a))),
            .. Daerah(PeristiwaUsulan.Finalisasi, KeadaanUsulan.Padan),
            new(PeristiwaUsulan.Finalisasi, [KeadaanUsulan.Padan], KeadaanUsulan.Difinalisasi, Aturan.UB8),
            new(PeristiwaUsulan.Finalisasi, [], null, Aturan.UB8),

            new(PeristiwaUsulan.Sahkan, [KeadaanUsulan.Padan], null, Aturan.UB8),
            new(PeristiwaUsulan.Sahkan, [KeadaanUsulan.Difinalisasi], null, Aturan.UB9, LewatSurat with { Rincian = Terlambat }),
            new(PeristiwaUsulan.Sahkan, [KeadaanUsulan.Difinalisasi], null, Aturan.UB9, new("surat pengesahan belum ada", "there is no letter yet", t => !(t.Fakta.Bahan.Surat?.TanggalUnggah <= t.Fakta.Tanggal))),
            new(PeristiwaUsulan.Sahkan, [KeadaanUsulan.Difinalisasi], null, Aturan.UB9, new("surat pengesahan menunggu persetujuan", "the letter waits for approval", t => t.Status(Aturan.UB9) == StatusTemuan.TidakDiketahui)),
            new(PeristiwaUsulan.Sahkan, [KeadaanUsulan.Difinalisasi], null, Aturan.UB9, new("surat pengesahan tidak sah atau ditolak", "the letter is not valid or is rejected", t => t.Status(Aturan.UB9) != StatusTemuan.Terpenuhi)),
            .. Daerah(PeristiwaUsulan.Sahkan, KeadaanUsulan.Difinalisasi),
            new(PeristiwaUsulan.Sahkan, [KeadaanUsulan.Difinalisasi], KeadaanUsulan.Disahkan, Aturan.UB9),
            new(PeristiwaUsulan.Sahkan, [], null, Aturan.UB9),

            .. Daerah(PeristiwaUsulan.Kirim, KeadaanUsulan.Disahkan),
            new(PeristiwaUsulan.Kirim, [KeadaanUsulan.Disahkan], KeadaanUsulan.Dikirim, Aturan.UB9),
            new(PeristiwaUsulan.Kirim, [], null, Aturan.UB9),

            new(PeristiwaUsulan.Kembalikan, [KeadaanUsulan.Dikirim], KeadaanUsulan.Dikembalikan, Aturan.UB11),
            new(PeristiwaUsulan.Kembalikan, [], null, Aturan.UB11),

            .. Daerah(PeristiwaUsulan.KirimUlang, KeadaanUsulan.Dikembalikan),
            new(PeristiwaUsulan.KirimUlang, [KeadaanUsulan.Dikembalikan], KeadaanUsulan.Dikirim, Aturan.UB11),
            new(PeristiwaUsulan.KirimUlang, [], null, Aturan.UB11),

            // Dasar: problems go to a perguruan tinggi when verval finds them, and when Kemensos sent the usulan back and they remain.
            .. Daerah(PeristiwaUsulan.Teruskan, KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa, KeadaanUsulan.Diverifikasi, KeadaanUsulan.Perbaikan, KeadaanUsulan.Dikembalikan),
            new(PeristiwaUsulan.Teruskan, [KeadaanUsulan.Draf, KeadaanUsulan.DisetujuiDesa, KeadaanUsulan.Diverifikasi, KeadaanUsulan.Perbaikan], KeadaanUsulan.PenjaminanVerval, Aturan.UB11),
            new(PeristiwaUsulan.Teruskan, [KeadaanUsulan.Dikembalikan], KeadaanUsulan.PenjaminanKualitas, Aturan.UB11),
            new(PeristiwaUsulan.Teruskan, [], null, Aturan.UB11),

            BukanPerguruanTinggi(PeristiwaUsulan.PenjaminanSelesai),
            new(PeristiwaUsulan.PenjaminanSelesai, [KeadaanUsulan.PenjaminanVerval], KeadaanUsulan.Diverifikasi, Aturan.UB11),
            new(PeristiwaUsulan.PenjaminanSelesai, [KeadaanUsulan.PenjaminanKualitas], KeadaanUsulan.Dikirim, Aturan.UB11),
            new(PeristiwaUsulan.PenjaminanSelesai, [], null, Aturan.UB11),

            BukanPerguruanTinggi(PeristiwaUsulan.PenjaminanGagal),
            new(PeristiwaUsulan.PenjaminanGagal, [KeadaanUsulan.PenjaminanVerval, KeadaanUsulan.PenjaminanKualitas], KeadaanUsulan.Ditolak, Aturan.UB11),
            new(PeristiwaUsulan.PenjaminanGagal, [], null, Aturan.UB11),

            new(PeristiwaUsulan.Tetapkan, [KeadaanUsulan.Dikirim], null, Aturan.ID4, new("orang baru tanpa ID DTKS", "a new person without an ID DTKS", t => t.Fakta.Bahan.Jenis != JenisUsulan.ProgramUntukTerdaftar && t.Fakta.IdDtks is null)
            {
                Rincian = _ => ("orang baru ditetapkan dengan ID DTKS; sebutkan", "a new person is registered with an ID DTKS; name it"),
            }),
            new(PeristiwaUsulan.Tetapkan, [KeadaanUsulan.Dikirim], KeadaanUsulan.Ditetapkan, Aturan.KL1),
            new(PeristiwaUsulan.Tetapkan, [], null, Aturan.KL1),

            .. Daerah(PeristiwaUsulan.Batalkan, [KeadaanUsulan.UsulWarga, .. BelumFinal, .. SudahFinal]),
            new(PeristiwaUsulan.Batalkan, [KeadaanUsulan.UsulWarga, .. BelumFinal, .. SudahFinal], KeadaanUsulan.Dibatalkan, Aturan.PR2),
            new(PeristiwaUsulan.Batalkan, [], null, Aturan.PR2),

            // Tafsir: until finalisasi the window of proposals counts, after it that of the letter. What Kemensos proposes never lapses.
            new(PeristiwaUsulan.TutupJendela, BelumFinal, KeadaanUsulan.Kedaluwarsa, Aturan.UB6, LewatUsulan),
            new(PeristiwaUsulan.TutupJendela, SudahFinal, KeadaanUsulan.Kedaluwarsa, Aturan.UB6, LewatSurat),
            new(PeristiwaUsulan.TutupJendela, [.. BelumFinal, .. SudahFinal], null, Aturan.UB6, new("jendela belum berakhir, atau usulan Kemensos", "the window has not ended, or a usulan of Kemensos", _ => true)
            {
                Rincian = t => t.DariDaerah
                    ? ($"jendela belum berakhir ({t.JendelaUsulan}; {t.JendelaSurat})", $"the window has not ended ({t.JendelaUsulan}; {t.JendelaSurat})")
                    : ("usulan Kemensos tidak kedaluwarsa", "a usulan of Kemensos does not lapse"),
            }),
            new(PeristiwaUsulan.TutupJendela, [], null, Aturan.UB6),

            new(PeristiwaUsulan.AjukanUlang, [KeadaanUsulan.Kedaluwarsa, .. BelumFinal, .. SudahFinal], null, Aturan.UB6, new("tanggal baru di luar jendela", "the new date is outside the window", t => !t.JendelaBaru.Memuat(t.Fakta.Tanggal))
            {
                Rincian = t => ($"tanggal baru di luar jendela {t.JendelaBaru}", $"the new date is outside the window {t.JendelaBaru}"),
            }),
            .. Daerah(PeristiwaUsulan.AjukanUlang, [KeadaanUsulan.Kedaluwarsa, .. BelumFinal, .. SudahFinal]),
            new(PeristiwaUsulan.AjukanUlang, [KeadaanUsulan.Kedaluwarsa], KeadaanUsulan.Draf, Aturan.UB6),
            new(PeristiwaUsulan.AjukanUlang, BelumFinal, KeadaanUsulan.Draf, Aturan.UB6, LewatUsulan),
            new(PeristiwaUsulan.AjukanUlang, SudahFinal, KeadaanUsulan.Draf, Aturan.UB6, LewatSurat),
            new(PeristiwaUsulan.AjukanUlang, [], null, Aturan.UB6),

            // Dasar: KM-1. The region has 14 hari kerja for a usulan of Kemensos; its silence lets the usulan go on.
            new(PeristiwaUsulan.DaerahDiam, [.. BelumFinal, .. SudahFinal], KeadaanUsulan.Dikirim, Aturan.KM1, new("usulan Kemensos yang tenggat daerahnya lewat", "a usulan of Kemensos whose deadline for the region has passed", t => t.TenggatLewat)),
            new(PeristiwaUsulan.DaerahDiam, [], null, Aturan.KM1),
        ]);

    /// <summary>The table.</summary>
    public static Alur Tabel => Isi;

    /// <summary>Makes the step of an event, or refuses it.</summary>
    /// <param name="keadaan">The state.</param>
    /// <param name="peristiwa">The event.</param>
    /// <param name="fakta">The facts beside it. After <see cref="PeristiwaUsulan.AjukanUlang"/> the day of the event is the new day of the proposal.</param>
    /// <returns>
    /// The transition, or the refusal with the events possible in this state. Checked in this order: role, state, content, PR-3, PR-4; what could not be
    /// checked is noted.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The state, the event or the role is not of its list.</exception>
    /// <exception cref="ArgumentException">The usulan is not well formed (see <see cref="ValidatorUsulan"/>).</exception>
    /// <exception cref="DiLuarCakupanException">The edition has no rules of usulan, no edition was named and the period is not modelled, or a deadline cannot be counted.</exception>
    public static LangkahAlur<KeadaanUsulan, PeristiwaUsulan> Langkah(KeadaanUsulan keadaan, PeristiwaUsulan peristiwa, FaktaUsulan fakta)
    {
        ArgumentNullException.ThrowIfNull(fakta);
        var langkah = Langkah(keadaan, peristiwa, new Tinjauan(fakta, PemeriksaanUsulan.Periksa(fakta.Bahan, fakta.Edisi)));
        return langkah.Diterima ? langkah : new(keadaan, langkah.Aturan, langkah.Alasan!, null, () => CariJalan(keadaan, fakta, BukaBerikut(fakta)), l => DenganJalan(l.Alasan!, keadaan, l.Jalan)) { Sebab = langkah.Sebab };
    }

    private static LangkahAlur<KeadaanUsulan, PeristiwaUsulan> Langkah(KeadaanUsulan keadaan, PeristiwaUsulan peristiwa, Tinjauan tinjauan) =>
        Isi.Langkah(keadaan, peristiwa, tinjauan.Fakta.Peran, tinjauan.Edisi, Periode.Dari(tinjauan.Fakta.Tanggal), tinjauan);

    private static (string Indonesia, string Inggris) Terlambat(Tinjauan t) => (
        "jendela periode usulan ini sudah berakhir; ajukan-ulang dengan tanggal baru, yang sudah diverifikasi tetap dipakai",
        "the window of this usulan's period has ended; ajukan-ulang with a new date, what was verified is kept");

    private static SyaratAlur<Tinjauan> Temuan(Aturan aturan) => new(
        $"{aturan} tidak terpenuhi atau belum diketahui",
        $"{aturan} is not met or not known",
        t => t.Status(aturan) is StatusTemuan.TidakTerpenuhi or StatusTemuan.TidakDiketahui)
    {
        Rincian = t => t.Status(aturan) == StatusTemuan.TidakTerpenuhi
            ? ("usulan tidak memenuhi aturan ini", "the usulan does not meet this rule")
            : ($"belum diketahui: {string.Join(", ", t.Hasil[aturan]!.Kurang)}", $"not known: {string.Join(", ", t.Hasil[aturan]!.Kurang)}"),
    };

    // Dasar: PR-3. Who approved for the village does not verify the same usulan for the region.
    private static BarisAlur<KeadaanUsulan, PeristiwaUsulan, Tinjauan>[] Pemeriksa(PeristiwaUsulan peristiwa) =>
    [
        new(peristiwa, [KeadaanUsulan.DisetujuiDesa], null, Aturan.PR3, new("oleh yang menyetujui bagi desa", "by whoever approved for the village", t => t.OrangLain == StatusTemuan.TidakTerpenuhi)),
        new(peristiwa, [KeadaanUsulan.DisetujuiDesa], null, Aturan.PR3, new("pelaku tidak diketahui", "who acts is not known", t => t.OrangLain == StatusTemuan.TidakDiketahui)) { Catatan = true },
    ];

    // Dasar: PR-4. What the region does, an operator does in the own area only.
    private static BarisAlur<KeadaanUsulan, PeristiwaUsulan, Tinjauan>[] Daerah(PeristiwaUsulan peristiwa, params ImmutableArray<KeadaanUsulan> dari) =>
    [
        new(peristiwa, dari, null, Aturan.PR4, new("di luar wilayah tugas", "outside the operator's area", t => t.DalamWilayah == StatusTemuan.TidakTerpenuhi)),
        new(peristiwa, dari, null, Aturan.PR4, new("wilayah orang tidak diketahui", "the person's region is not known", t => t.DalamWilayah == StatusTemuan.TidakDiketahui)) { Catatan = true },
    ];

    private static BarisAlur<KeadaanUsulan, PeristiwaUsulan, Tinjauan> BukanPerguruanTinggi(PeristiwaUsulan peristiwa) => new(
        peristiwa, [], null, Aturan.UB11, new("bukan perguruan tinggi yang ditunjuk Menteri", "not a perguruan tinggi named by the Menteri", t => t.Fakta.Peran != PeranPengguna.PerguruanTinggi));

    // Tafsir: 08 names the actions of kelayakan; on a usulan the village's provisional approval is the counterpart of its mark, the region's verval that of
    // approving the mark, and returning a usulan that of rejecting its letter. Sending, returning a corrected usulan, passing it on, the end of a window and of a
    // deadline need no role of their own there.
    internal static TindakanPengguna? Tindakan(PeristiwaUsulan peristiwa) => peristiwa switch
    {
        PeristiwaUsulan.SetujuiDesa => TindakanPengguna.TandaiTidakLayak,
        PeristiwaUsulan.TerimaUsulWarga or PeristiwaUsulan.TolakUsulWarga
            or PeristiwaUsulan.VervalLayak or PeristiwaUsulan.VervalTidakLayak => TindakanPengguna.SetujuiTanda,
        PeristiwaUsulan.Padankan => TindakanPengguna.Padankan,
        PeristiwaUsulan.Perbaiki => TindakanPengguna.PerbaikiAnomali,
        PeristiwaUsulan.AjukanUlang => TindakanPengguna.MasukkanUsulan,
        PeristiwaUsulan.Finalisasi => TindakanPengguna.FinalisasiUsulan,
        PeristiwaUsulan.Sahkan => TindakanPengguna.UnggahSurat,
        PeristiwaUsulan.Tetapkan => TindakanPengguna.Tetapkan,
        PeristiwaUsulan.Kembalikan => TindakanPengguna.TolakSurat,
        PeristiwaUsulan.Batalkan => TindakanPengguna.Batal,
        _ => null,
    };

    /// <summary>The facts that the rows read.</summary>
    private sealed record Tinjauan(FaktaUsulan Fakta, HasilPemeriksaanUsulan Hasil)
    {
        public EdisiAturan Edisi => Hasil.Edisi;

        public bool DariDaerah => Fakta.Bahan.Jalur != JalurUsulan.Kemensos;

        public Jendela JendelaUsulan => HukumUsulan.JendelaUsulan(Fakta.Bahan, Fakta.Bahan.Tanggal, Edisi);

        // Why: the new day belongs to the edition of its own month.
        public Jendela JendelaBaru => HukumUsulan.JendelaUsulan(Fakta.Bahan, Fakta.Tanggal, Fakta.Edisi.Tentukan(Periode.Dari(Fakta.Tanggal), Aturan.UB6));

        public Jendela JendelaSurat => HukumUsulan.JendelaSurat(Fakta.Bahan, Edisi);

        public bool TenggatLewat => !DariDaerah && Aturan.KM1.BerlakuPada(Edisi) && TanggapanKemensos.Nilai(
            Fakta.Bahan.Tanggal,
            LocalDate.Max(Fakta.Tanggal, Fakta.Bahan.Tanggal),
            hariKerja: new HariKerja(DaftarHariLibur.Baku, Fakta.Kebijakan ?? KebijakanDtks.Baku),
            edisi: Fakta.Edisi).Status == StatusTanggapan.Disetujui;

        public StatusTemuan OrangLain => Kewenangan.BolehMenyetujui(Fakta.Penanda, Fakta.Pelaku, Edisi).Status;

        public StatusTemuan DalamWilayah => Kewenangan.DalamWilayahTugas(Fakta.WilayahTugas, Fakta.Wilayah, Edisi).Status;

        public StatusTemuan? Status(Aturan aturan) => Hasil[aturan]?.Status;
    }
}
