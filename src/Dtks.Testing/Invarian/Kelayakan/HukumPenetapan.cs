using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>Laws on declarations: which count (VK-2, VK-4, VK-5, VK-7), what they say, and what is said where there is none (VK-3, VK-10).</summary>
internal static class HukumPenetapan
{
    public static Invarian<KasusVerifikasi, JawabanKelayakan>[] Semua =>
    [
        HukumKelayakan.Hukum(
            "Pada verval PBI hanya PBI-JK yang ditetapkan: penetapan dan butir Kemensos atas program lain tidak meninggalkan jejak / in the verval of PBI only PBI-JK is declared: declarations and items of Kemensos on other programmes leave no trace",
            [Aturan.VK2],
            (putuskan, kasus) => BacaanKelayakan.TanpaJejak(
                putuskan, kasus.Dengan(b => b with { Kegiatan = KegiatanBulanan.VervalPbi }), p => !p.Program.Pbi, k => !k.Program.Pbi)),
        HukumKelayakan.Hukum(
            "Penetapan yang melanggar VK-4 tidak meninggalkan jejak / a declaration that breaks VK-4 leaves no trace",
            [Aturan.VK4],
            (putuskan, kasus) => BacaanKelayakan.TanpaJejak(putuskan, kasus, p => !BacaanKelayakan.MemenuhiVk4(p))),
        HukumKelayakan.Hukum(
            "Penetapan tidak layak yang memenuhi VK-4 berlaku, dengan semua alasannya dan tidak lain / a declaration of tidak layak that keeps VK-4 holds, with all its reasons and no others",
            [Aturan.VK4, Aturan.VK11],
            (putuskan, kasus) => putuskan(kasus) is var putusan && BacaanKelayakan.Pasti(kasus.Bahan).All(p =>
                putusan[p.Indeks] is { Kelayakan: StatusKelayakan.TidakLayak, Sumber: SumberPutusan.Verifikasi } satu && satu.Alasan == p.Penetapan.Alasan)),
        HukumKelayakan.Hukum(
            "Penetapan layak yang difinalisasi tidak meninggalkan jejak / a declaration of layak that is finalised leaves no trace",
            [Aturan.VK7],
            (putuskan, kasus) => BacaanKelayakan.TanpaJejak(putuskan, kasus, p => p.Status == StatusDeklarasi.Layak && p.Difinalisasi)),
        HukumKelayakan.Hukum(
            "Yang ditetapkan layak dan tidak terkena yang lain: layak / who is declared layak and reached by nothing else is layak",
            [Aturan.VK3],
            (putuskan, kasus) => TanpaSebab(kasus) is var tanpa && putuskan(tanpa) is var putusan && Enumerable.Range(0, putusan.Length).All(i =>
                BacaanKelayakan.PenetapanAtas(tanpa.Bahan, i) is not { Status: StatusDeklarasi.Layak, Difinalisasi: false } p || !BacaanKelayakan.MemenuhiVk4(p)
                || putusan[i] == new PutusanDiuji(
                    StatusKelayakan.Layak, SumberPutusan.Verifikasi, default, null, TahapKelayakan.Verifikasi, StatusKepesertaan.Tetap, PerluGantiPengurus: false))),
        HukumKelayakan.Hukum(
            "Yang tidak diverifikasi siapa pun terhitung menurut kebijakan, dan tetap menerima / whom nobody verified counts as the policy says, and is kept",
            [Aturan.VK10],
            (putuskan, kasus) => Enum.GetValues<KebijakanTanpaVerifikasi>().All(v =>
                TanpaSebab(kasus with { Kebijakan = kasus.Kebijakan with { TanpaVerifikasi = v } }) is var tanpa
                && putuskan(tanpa) is var putusan && Enumerable.Range(0, putusan.Length).All(i =>
                    BacaanKelayakan.PenetapanAtas(tanpa.Bahan, i) is not null || putusan[i] == TakDiverifikasi(v, ganti: false)))),
        HukumKelayakan.Hukum(
            "Kematian pengurus program keluarga yang berahli waris bukan alasan: penetapannya tidak meninggalkan jejak, juga bersama alasan lain / the death of a pengurus who has ahli waris is no reason: the declaration leaves no trace, with further reasons too",
            [Aturan.VK5],
            (putuskan, kasus) => BacaanKelayakan.TanpaJejak(
                putuskan,
                kasus.DenganAhliWaris(Kepastian.Ya),
                p => p.Status == StatusDeklarasi.TidakLayak && BacaanKelayakan.KematianPengurus(kasus.Bahan, p.Nik, p.Program, p.Alasan))),
        HukumKelayakan.Hukum(
            "Kematian pengurus tanpa ahli waris, atau anggota yang bukan pengurus: tidak layak / the death of a pengurus without ahli waris, or of a member who is no pengurus: tidak layak",
            [Aturan.VK5, Aturan.VK4],
            (putuskan, kasus) => Kematian(putuskan, kasus.DenganAhliWaris(Kepastian.Tidak), pengurus: true, StatusKelayakan.TidakLayak)
                && Enum.GetValues<Kepastian>().All(ada => Kematian(putuskan, kasus.DenganAhliWaris(ada), pengurus: false, StatusKelayakan.TidakLayak))),
        HukumKelayakan.Hukum(
            "Selama tidak diketahui apakah pengurus yang meninggal berahli waris: belum dapat ditentukan, tetap menerima / while nobody knows whether a pengurus who died has ahli waris: cannot be determined, kept",
            [Aturan.VK5],
            (putuskan, kasus) => Kematian(putuskan, kasus.DenganAhliWaris(Kepastian.TidakTahu), pengurus: true, StatusKelayakan.BelumDapatDitentukan)),
    ];

    /// <summary>The decision on a kepesertaan about which nobody said anything.</summary>
    public static PutusanDiuji TakDiverifikasi(KebijakanTanpaVerifikasi kebijakan, bool ganti) => new(
        kebijakan == KebijakanTanpaVerifikasi.DianggapTidakLayak ? StatusKelayakan.TidakLayak : StatusKelayakan.Layak,
        SumberPutusan.TanpaVerifikasi,
        default,
        null,
        TahapKelayakan.Verifikasi,
        StatusKepesertaan.Tetap,
        ganti);

    /// <summary>The case without anything that reaches a kepesertaan beside its own declaration.</summary>
    private static KasusVerifikasi TanpaSebab(KasusVerifikasi kasus) => kasus.Baku().Dengan(CakupanKaskade.Penerima)
        .Dengan(b => b with { Penetapan = [.. b.Penetapan.Where(p => !p.Program.Pbi || p.Status == StatusDeklarasi.Layak)] });

    private static bool Kematian(Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>> putuskan, KasusVerifikasi kasus, bool pengurus, StatusKelayakan harapan)
    {
        var tanpa = TanpaSebab(kasus);
        var putusan = putuskan(tanpa);
        return Enumerable.Range(0, putusan.Length).All(i =>
            BacaanKelayakan.PenetapanAtas(tanpa.Bahan, i) is not { Status: StatusDeklarasi.TidakLayak } p || !p.Alasan.Memuat(AlasanTidakLayak.Meninggal)
            || p.Program.Satuan != SatuanProgram.Keluarga || BacaanKelayakan.Pengurus(tanpa.Bahan, p.Nik, p.Program) != pengurus || !BacaanKelayakan.MemenuhiVk4(p)
            || (putusan[i].Kelayakan == harapan && putusan[i].Sumber == SumberPutusan.Verifikasi && putusan[i].Alasan == p.Alasan && putusan[i].Penyebab is null
                && (harapan == StatusKelayakan.TidakLayak
                    || putusan[i] is { Tahap: TahapKelayakan.Verifikasi, Kepesertaan: StatusKepesertaan.Tetap, PerluGantiPengurus: false })));
    }
}
