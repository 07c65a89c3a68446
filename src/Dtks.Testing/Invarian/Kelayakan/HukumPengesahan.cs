using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>Laws on finalisasi, letter and window: when a programme is stopped and when not (VK-7, VK-11 to VK-15, SP-1).</summary>
internal static class HukumPengesahan
{
    public static Invarian<KasusVerifikasi, JawabanKelayakan>[] Semua =>
    [
        HukumKelayakan.Hukum(
            "Tanpa surat yang disetujui tidak ada yang dihentikan, selain oleh kebijakan diam kepada Kemensos / without an approved letter nobody is stopped, but by the policy on silence towards Kemensos",
            [Aturan.VK11, Aturan.VK12, Aturan.KM1],
            (putuskan, kasus) =>
            {
                var surat = kasus.Bahan.Surat is { Status: StatusSurat.Disetujui } ? null : kasus.Bahan.Surat;
                var kebijakan = kasus.Kebijakan with { AkibatDiamKemensos = AkibatDiamKemensos.PerluPengesahan };
                return TidakAdaYangDihentikan(putuskan(kasus with { Bahan = kasus.Bahan with { Surat = surat }, Kebijakan = kebijakan }));
            }),
        HukumKelayakan.Hukum(
            "Dihentikan tepat bila disahkan / stopped exactly when disahkan",
            [Aturan.VK12],
            (putuskan, kasus) => putuskan(kasus.DenganSuratSah())
                .All(p => (p.Tahap == TahapKelayakan.Disahkan) == (p.Kepesertaan == StatusKepesertaan.Dihentikan))),
        HukumKelayakan.Hukum(
            "Tidak layak, difinalisasi, dengan surat sah yang disetujui: dihentikan / tidak layak, finalised, with a valid approved letter: stopped",
            [Aturan.VK12],
            (putuskan, kasus) => Tahap(putuskan, kasus.DenganSuratSah(), TahapKelayakan.Disahkan)),
        HukumKelayakan.Hukum(
            "Yang belum difinalisasi tidak dihentikan surat mana pun: tahap finalisasi / what is not finalised is stopped by no letter: stage finalisasi",
            [Aturan.VK12, Aturan.VK7],
            (putuskan, kasus) => kasus.DenganSuratSah().Dengan(b => b with { Penetapan = [.. b.Penetapan.Select(p => p with { Difinalisasi = false })] }) is var belum
                && putuskan(belum) is var putusan && TidakAdaYangDihentikan(putusan)
                && BacaanKelayakan.Pasti(belum.Bahan).All(p => putusan[p.Indeks].Tahap == TahapKelayakan.Finalisasi)),
        HukumKelayakan.Hukum(
            "Surat sah yang menunggu: menunggu persetujuan; tanpa surat atau dengan surat yang ditolak: pengesahan / a valid letter that waits: menunggu persetujuan; no letter or a rejected one: pengesahan",
            [Aturan.VK14, Aturan.VK11],
            (putuskan, kasus) => Tahap(putuskan, kasus.DenganSuratSah(s => s with { Status = StatusSurat.Menunggu }), TahapKelayakan.MenungguPersetujuan)
                && Tahap(putuskan, kasus.DenganSuratSah(s => s with { Status = StatusSurat.Ditolak }), TahapKelayakan.Pengesahan)
                && Tahap(putuskan, kasus.DenganSuratSah().Dengan(b => b with { Surat = null }), TahapKelayakan.Pengesahan)),
        HukumKelayakan.Hukum(
            "Surat dengan satu saja cacat VK-13 tidak menghentikan siapa pun: tanggal surat atau unggah di luar jendela, surat sesudah unggah, tanpa lampiran, lebih tua daripada finalisasi / a letter with a single defect of VK-13 stops nobody: its date or upload outside the window, dated after its upload, without attachment, older than the finalisation",
            [Aturan.VK13],
            (putuskan, kasus) => Kegiatan(kasus).All(k => BacaanKelayakan.Jendela(k.Bahan) is var (mulai, selesai)
                && ((Func<SuratPengesahan, SuratPengesahan>[])
                [
                    s => s with { TanggalSurat = mulai.PlusDays(-1) },
                    s => s with { TanggalUnggah = selesai.PlusDays(1) },
                    s => s with { TanggalSurat = selesai.PlusDays(1), TanggalUnggah = selesai.PlusDays(1) },
                    s => s with { TanggalSurat = s.TanggalUnggah.PlusDays(1) },
                    s => s with { Lampiran = false },
                    s => s with { TanggalFinalisasi = s.TanggalSurat.PlusDays(1) },
                ]).All(cacat => TidakAdaYangDihentikan(putuskan(k.DenganSuratSah(cacat)))))),
        HukumKelayakan.Hukum(
            "Hari pertama dan hari terakhir jendela surat termasuk, dan finalisasi pada tanggal surat tercakup / the first and the last day of the letter's window count, and what was finalised on the letter's date is covered",
            [Aturan.VK13, Aturan.KL1],
            (putuskan, kasus) => Kegiatan(kasus).All(k => BacaanKelayakan.Jendela(k.Bahan) is var (mulai, selesai)
                && Tahap(putuskan, k.DenganSuratSah(s => s with { TanggalSurat = mulai, TanggalUnggah = mulai, TanggalFinalisasi = mulai }), TahapKelayakan.Disahkan)
                && Tahap(putuskan, k.DenganSuratSah(s => s with { TanggalSurat = mulai, TanggalUnggah = selesai }), TahapKelayakan.Disahkan)
                && Tahap(putuskan, k.DenganSuratSah(s => s with { TanggalSurat = selesai, TanggalUnggah = selesai }), TahapKelayakan.Disahkan))),
        HukumKelayakan.Hukum(
            "Surat yang diunggah sesudah hari yang ditanyakan belum ada / a letter uploaded after the day asked about is not there yet",
            [Aturan.VK13],
            (putuskan, kasus) => kasus.DenganSuratSah() is var nanti
                && TidakAdaYangDihentikan(putuskan(nanti.Dengan(b => b with { Per = b.Surat!.TanggalUnggah.PlusDays(-1) })))
                && Tahap(putuskan, nanti.Dengan(b => b with { Per = b.Surat!.TanggalUnggah }), TahapKelayakan.Disahkan)),
        HukumKelayakan.Hukum(
            "Surat menghentikan hanya dengan penanda tangan yang berhak menurut edisinya; kepala dinas tidak pernah / a letter stops only with a signatory of its edition; never with a kepala dinas",
            [Aturan.SP1],
            (putuskan, kasus) => ((EdisiAturan[])[EdisiAturan.Permensos3Tahun2021, EdisiAturan.Kepmensos150Tahun2022]).All(edisi => Enum.GetValues<Penandatangan>().All(siapa =>
                kasus.DenganSuratSah(s => s with { Penandatangan = siapa }).Dengan(b => b with { Edisi = edisi }) is var bertanda
                && (Berhak(siapa, edisi) ? Tahap(putuskan, bertanda, TahapKelayakan.Disahkan) : TidakAdaYangDihentikan(putuskan(bertanda)))))),
        HukumKelayakan.Hukum(
            "Sesudah hari terakhir jendela, yang tanpa surat yang disetujui kedaluwarsa dan tetap menerima; pada hari terakhir belum / after the last day of the window what has no approved letter lapses and is kept; on the last day not yet",
            [Aturan.VK15],
            (putuskan, kasus) => Kegiatan(kasus).All(k => k.Dengan(b => b with { Surat = null, Kemensos = [] }) is var tanpa
                && BacaanKelayakan.Jendela(k.Bahan).Selesai is var selesai
                && putuskan(tanpa.Dengan(b => b with { Per = selesai })).All(p => p.Tahap != TahapKelayakan.Kedaluwarsa)
                && tanpa.Dengan(b => b with { Per = selesai.PlusDays(1) }) is var lewat && putuskan(lewat) is var putusan && TidakAdaYangDihentikan(putusan)
                && BacaanKelayakan.Pasti(lewat.Bahan).All(p => putusan[p.Indeks] is { Tahap: TahapKelayakan.Kedaluwarsa, Kelayakan: StatusKelayakan.TidakLayak }))),
    ];

    // Dasar: SP-1.
    private static bool Berhak(Penandatangan siapa, EdisiAturan edisi) =>
        siapa is Penandatangan.KepalaDaerah or Penandatangan.WakilKepalaDaerah or Penandatangan.SekdaAtasNama
        || (siapa == Penandatangan.PejabatAtasNama && edisi == EdisiAturan.Kepmensos150Tahun2022);

    private static IEnumerable<KasusVerifikasi> Kegiatan(KasusVerifikasi kasus) =>
        ((KegiatanBulanan[])[KegiatanBulanan.VerifikasiKelayakan, KegiatanBulanan.VervalPbi]).Select(kegiatan => kasus.Dengan(b => b with { Kegiatan = kegiatan }));

    private static bool TidakAdaYangDihentikan(ImmutableArray<PutusanDiuji> putusan) => putusan.All(p => p.Kepesertaan == StatusKepesertaan.Tetap);

    /// <summary>Whether everything that is finalised and certain has come as far as that, and is stopped exactly when disahkan.</summary>
    private static bool Tahap(Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>> putuskan, KasusVerifikasi kasus, TahapKelayakan tahap) =>
        putuskan(kasus) is var putusan && BacaanKelayakan.Pasti(kasus.Bahan).Where(p => p.Penetapan.Difinalisasi).All(p =>
            putusan[p.Indeks].Tahap == tahap && (putusan[p.Indeks].Kepesertaan == StatusKepesertaan.Dihentikan) == (tahap == TahapKelayakan.Disahkan));
}
