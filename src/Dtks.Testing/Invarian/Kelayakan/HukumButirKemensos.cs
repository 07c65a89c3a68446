using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Laws on the items of Kemensos' own verification among the decisions (KM-1).</summary>
internal static class HukumButirKemensos
{
    public static Invarian<KasusVerifikasi, JawabanKelayakan>[] Semua =>
    [
        HukumKelayakan.Hukum(
            "Butir Kemensos yang menunggu, tidak disetujui, atau melanggar VK-4 tidak meninggalkan jejak / an item of Kemensos that waits, is not agreed to or breaks VK-4 leaves no trace",
            [Aturan.KM1, Aturan.VK4],
            (putuskan, asal) => DiTenggat(asal).All(kasus => BacaanKelayakan.TanpaJejak(
                putuskan, kasus, _ => false, k => BacaanKelayakan.Disetujui(kasus, k) is null || !BacaanKelayakan.MemenuhiVk4(k)))),
        HukumKelayakan.Hukum(
            "Butir Kemensos atas kematian pengurus yang berahli waris tidak meninggalkan jejak / an item of Kemensos on the death of a pengurus who has ahli waris leaves no trace",
            [Aturan.KM1, Aturan.VK5],
            (putuskan, kasus) => BacaanKelayakan.TanpaJejak(
                putuskan, kasus.DenganAhliWaris(Kepastian.Ya), _ => false, k => BacaanKelayakan.KematianPengurus(kasus.Bahan, k.Nik, k.Program, k.Alasan))),
        HukumKelayakan.Hukum(
            "Butir Kemensos yang disetujui, dengan kata atau diam: tidak layak dengan alasannya, dari Kemensos / an item of Kemensos agreed to, in words or by silence: tidak layak with its reasons, from Kemensos",
            [Aturan.KM1],
            (putuskan, asal) => DiTenggat(asal).All(kasus => putuskan(kasus) is var putusan && Pasti(kasus).All(k =>
                putusan[k.Indeks] is { Kelayakan: StatusKelayakan.TidakLayak, Sumber: SumberPutusan.Kemensos } satu && satu.Alasan == k.Butir.Alasan))),
        HukumKelayakan.Hukum(
            "Disetujui dengan kata: terhitung final, dan surat daerah yang menentukan / agreed to in words: it counts as final, and the region's letter decides",
            [Aturan.KM1, Aturan.VK12],
            (putuskan, kasus) => kasus.Dengan(b => b with { Surat = null, Penetapan = [] }) is var tanpa && putuskan(tanpa) is var putusan
                && Pasti(tanpa).Where(k => k.Cara == CaraTanggapan.Eksplisit && k.Butir.Program.Pbi).All(k => putusan[k.Indeks].Kepesertaan == StatusKepesertaan.Tetap
                    && putusan[k.Indeks].Tahap == (tanpa.Bahan.Per > BacaanKelayakan.Jendela(tanpa.Bahan).Selesai ? TahapKelayakan.Kedaluwarsa : TahapKelayakan.Pengesahan))),
        HukumKelayakan.Hukum(
            "Disetujui dengan diam: dihentikan hanya oleh kebijakannya, surat dan jendela tidak berpengaruh / agreed to by silence: stopped by the policy alone, letter and window play no part",
            [Aturan.KM1],
            (putuskan, kasus) => ((AkibatDiamKemensos[])[AkibatDiamKemensos.PerluPengesahan, AkibatDiamKemensos.Dihentikan]).All(akibat =>
                (kasus with { Kebijakan = kasus.Kebijakan with { AkibatDiamKemensos = akibat } }) is var dengan && putuskan(dengan) is var putusan
                && Pasti(dengan).Where(k => k.Cara == CaraTanggapan.Diam && k.Butir.Program.Pbi).All(k => (putusan[k.Indeks].Tahap, putusan[k.Indeks].Kepesertaan) == (akibat == AkibatDiamKemensos.Dihentikan
                    ? (TahapKelayakan.Disahkan, StatusKepesertaan.Dihentikan)
                    : (TahapKelayakan.Pengesahan, StatusKepesertaan.Tetap))))),
    ];

    /// <summary>The case, and its items answered on, after and not by the last day, asked on that day and the day after.</summary>
    private static IEnumerable<KasusVerifikasi> DiTenggat(KasusVerifikasi kasus)
    {
        yield return kasus;
        if (kasus.Bahan.Kemensos is not [var pertama, ..])
        {
            yield break;
        }

        var tenggat = BacaanKelayakan.Tenggat(pertama.Dikirim, kasus.Kebijakan);
        foreach (var jawab in (TanggapanDaerah?[])[null, new(tenggat, true), new(tenggat, false), new(tenggat.PlusDays(1), true), new(tenggat.PlusDays(1), false)])
        {
            foreach (var per in (LocalDate[])[tenggat, tenggat.PlusDays(1)])
            {
                yield return kasus.Dengan(b => b with
                {
                    Per = per,
                    Penetapan = [],
                    Kemensos = [.. b.Kemensos.Select(k => k with { Dikirim = pertama.Dikirim, Tanggapan = jawab })],
                });
            }
        }
    }

    /// <summary>The kepesertaan with an item that certainly holds and no declaration of their own.</summary>
    private static IEnumerable<(int Indeks, ButirKemensos Butir, CaraTanggapan Cara)> Pasti(KasusVerifikasi kasus) =>
        from i in Enumerable.Range(0, kasus.Bahan.Kepesertaan.Count)
        where BacaanKelayakan.Edisi(kasus.Bahan) == EdisiAturan.Kepmensos150Tahun2022 && BacaanKelayakan.PenetapanAtas(kasus.Bahan, i) is null
        let k = BacaanKelayakan.KemensosAtas(kasus.Bahan, i)
        where k is not null && BacaanKelayakan.MemenuhiVk4(k) && !BacaanKelayakan.KematianPengurus(kasus.Bahan, k.Nik, k.Program, k.Alasan)
            && (kasus.Bahan.Kegiatan != KegiatanBulanan.VervalPbi || k.Program.Pbi)
        let cara = BacaanKelayakan.Disetujui(kasus, k)
        where cara is not null
        select (i, k, cara.Value);
}
