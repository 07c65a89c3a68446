using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>Laws on the PBI cascade: whom it reaches and whom not (VK-8), and what a death alone does (VK-9).</summary>
internal static class HukumKaskade
{
    public static Invarian<KasusVerifikasi, JawabanKelayakan>[] Semua =>
    [
        HukumKelayakan.Hukum(
            "PBI-JK tidak layak bukan karena kematian saja: semua program lain orang itu tidak layak / PBI-JK tidak layak for more than death: every other programme of that person is tidak layak",
            [Aturan.VK8],
            MenjangkauSemua),
        HukumKelayakan.Hukum(
            "Tidak ada kaskade tanpa penyebab PBI-JK / no cascade without a PBI-JK cause",
            [Aturan.VK8],
            (putuskan, kasus) => putuskan(kasus).All(p =>
                (p.Sumber != SumberPutusan.KaskadePbi || p.Penyebab is not null)
                && (p.Penyebab is not { } sebab || kasus.Bahan.Kepesertaan[sebab].Program.Pbi))),
        HukumKelayakan.Hukum(
            "Kaskade tidak pernah mengenai PBI-JK sendiri / the cascade never reaches PBI-JK itself",
            [Aturan.VK8],
            (putuskan, kasus) => putuskan(kasus)
                .Where((_, i) => kasus.Bahan.Kepesertaan[i].Program.Pbi)
                .All(p => p.Penyebab is null)),
        HukumKelayakan.Hukum(
            "Edisi tanpa kaskade tidak mengenal penyebab / an edition without a cascade knows no cause",
            [Aturan.VK8],
            (putuskan, kasus) => putuskan(kasus.Dengan(b => b with { Edisi = EdisiAturan.Permensos3Tahun2021, Kemensos = [] }))
                .All(p => p.Penyebab is null && p.Sumber != SumberPutusan.KaskadePbi && !p.PerluGantiPengurus)),
        HukumKelayakan.Hukum(
            "Satu arah: penetapan atas program selain PBI-JK tidak mengubah kepesertaan lain / one direction: a declaration on a programme other than PBI-JK changes no other kepesertaan",
            [Aturan.VK8, Aturan.VK3],
            SatuArah),
        HukumKelayakan.Hukum(
            "PBI-JK yang dihentikan bukan karena kematian saja menghentikan semua program lain orang itu, juga yang ditetapkan layak / PBI-JK stopped for more than death stops every other programme of that person, those declared layak too",
            [Aturan.VK8, Aturan.VK12],
            (putuskan, kasus) => kasus.Baku().DenganSuratSah() is var disahkan && putuskan(disahkan) is var putusan
                && Sebab(disahkan.Bahan).Where(s => s.Penetapan.Difinalisasi).All(s => Milik(disahkan.Bahan, s.Penetapan.Nik).All(i =>
                    BacaanKelayakan.MungkinDikecualikan(disahkan.Bahan, i) || putusan[i] is { Kelayakan: StatusKelayakan.TidakLayak, Tahap: TahapKelayakan.Disahkan, Kepesertaan: StatusKepesertaan.Dihentikan }
                    && putusan[i].Penyebab is null == disahkan.Bahan.Kepesertaan[i].Program.Pbi))),
        HukumKelayakan.Hukum(
            "Kaskade saja setahap dengan penyebabnya / a cascade alone has the stage of its cause",
            [Aturan.VK8],
            (putuskan, kasus) => putuskan(kasus.Baku().Dengan(CakupanKaskade.Penerima)) is var putusan && putusan.All(p =>
                p.Sumber != SumberPutusan.KaskadePbi
                || (p.Penyebab is { } sebab && p.Tahap == putusan[sebab].Tahap && p.Kepesertaan == putusan[sebab].Kepesertaan && p.Alasan.Kosong))),
        HukumKelayakan.Hukum(
            "Cakupan penerima: orang lain tidak dibaca; cakupan keluarga: yang di luar keluarga tidak dibaca / scope of the recipient: nobody else is read; of the family: nobody outside it",
            [Aturan.VK8],
            (putuskan, kasus) => HanyaMembaca(putuskan, kasus.Dengan(CakupanKaskade.Penerima), (b, nik) => [nik])
                && HanyaMembaca(putuskan, kasus.Dengan(CakupanKaskade.Keluarga), Sekeluarga)),
        HukumKelayakan.Hukum(
            "Cakupan keluarga: PBI-JK seorang anggota yang tidak layak bukan karena kematian saja mengenai semua program lain keluarga itu / scope of the family: PBI-JK of a member, tidak layak for more than death, reaches every other programme of the family",
            [Aturan.VK8],
            (putuskan, kasus) => kasus.Baku().Dengan(CakupanKaskade.Keluarga) is var keluarga && putuskan(keluarga) is var putusan
                && Sebab(keluarga.Bahan).All(s => Sekeluarga(keluarga.Bahan, s.Penetapan.Nik)
                    .SelectMany(nik => Milik(keluarga.Bahan, nik))
                    .Where(i => !keluarga.Bahan.Kepesertaan[i].Program.Pbi && !BacaanKelayakan.MungkinDikecualikan(keluarga.Bahan, i))
                    .All(i => putusan[i] is { Kelayakan: StatusKelayakan.TidakLayak, Penyebab: not null }))),
        HukumKelayakan.Hukum(
            "Kematian saja pada PBI-JK tidak mengambil program keluarga selama ada ahli waris; pengurusnya diganti / a death alone on PBI-JK takes no programme of the family while there are ahli waris; the pengurus is replaced",
            [Aturan.VK9],
            (putuskan, kasus) => KematianSaja(
                putuskan, kasus, Kepastian.Ya, SatuanProgram.Keluarga, (k, i, p) => p == HukumPenetapan.TakDiverifikasi(k.Kebijakan.TanpaVerifikasi, PengurusDari(k, i)))),
        HukumKelayakan.Hukum(
            "Kematian saja pada PBI-JK mengenai program keluarga bila tidak ada ahli waris, dan program perorangan selalu / a death alone on PBI-JK reaches the programmes of the family where there are no ahli waris, and programmes of persons always",
            [Aturan.VK9, Aturan.VK8],
            (putuskan, kasus) => KematianSaja(putuskan, kasus, Kepastian.Tidak, SatuanProgram.Keluarga, (_, _, p) => Kaskade(p))
                && Enum.GetValues<Kepastian>().All(ada => KematianSaja(putuskan, kasus, ada, SatuanProgram.Individu, (_, _, p) => Kaskade(p)))),
        HukumKelayakan.Hukum(
            "Kematian saja pada PBI-JK, ahli waris tidak diketahui: program keluarga belum dapat ditentukan, tetap menerima / a death alone on PBI-JK, ahli waris unknown: the programmes of the family cannot be determined, kept",
            [Aturan.VK9],
            (putuskan, kasus) => KematianSaja(putuskan, kasus, Kepastian.TidakTahu, SatuanProgram.Keluarga, (_, _, p) => p == new PutusanDiuji(
                StatusKelayakan.BelumDapatDitentukan, SumberPutusan.TanpaVerifikasi, default, null, TahapKelayakan.Verifikasi, StatusKepesertaan.Tetap, PerluGantiPengurus: false))),
        HukumKelayakan.Hukum(
            "Kematian saja seorang anggota tidak mengenai orang lain, juga pada cakupan keluarga / the death alone of a member reaches nobody else, under the scope of the family too",
            [Aturan.VK9],
            (putuskan, kasus) => Enum.GetValues<Kepastian>().All(ada =>
                Meninggal(kasus, ada, [AlasanTidakLayak.Meninggal]).Dengan(CakupanKaskade.Keluarga) is var keluarga && putuskan(keluarga) is var putusan
                && Enumerable.Range(0, putusan.Length).All(i => putusan[i].Penyebab is not { } sebab || keluarga.Bahan.Kepesertaan[sebab].Nik == keluarga.Bahan.Kepesertaan[i].Nik))),
    ];

    /// <summary>The PBI-JK that are certainly tidak layak for more than death.</summary>
    private static IEnumerable<(int Indeks, Penetapan Penetapan)> Sebab(BahanKelayakan bahan) =>
        BacaanKelayakan.Pasti(bahan).Where(p => p.Penetapan.Program.Pbi && p.Penetapan.Alasan != new HimpunanAlasan(AlasanTidakLayak.Meninggal));

    private static IEnumerable<int> Milik(BahanKelayakan bahan, Nik nik) => Enumerable.Range(0, bahan.Kepesertaan.Count).Where(i => bahan.Kepesertaan[i].Nik == nik);

    private static bool PengurusDari(KasusVerifikasi kasus, int i) =>
        BacaanKelayakan.Pengurus(kasus.Bahan, kasus.Bahan.Kepesertaan[i].Nik, kasus.Bahan.Kepesertaan[i].Program);

    private static bool Kaskade(PutusanDiuji p) => p is { Kelayakan: StatusKelayakan.TidakLayak, Sumber: SumberPutusan.KaskadePbi, Penyebab: not null, PerluGantiPengurus: false };

    // Dasar: VK-8, policy CakupanKaskade: the same readable No KK; a person of unknown family is reached only by the own cause.
    private static IEnumerable<Nik> Sekeluarga(BahanKelayakan bahan, Nik nik)
    {
        var kk = bahan.Orang.FirstOrDefault(o => o.Nik.NilaiBilaSah == nik)?.NomorKk.NilaiBilaSah;
        return kk is null ? [nik] : bahan.Orang.Where(o => o.NomorKk.NilaiBilaSah == kk).Select(o => o.Nik.NilaiBilaSah).OfType<Nik>();
    }

    private static bool MenjangkauSemua(Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>> putuskan, KasusVerifikasi kasus)
    {
        var putusan = putuskan(kasus);
        var peserta = kasus.Bahan.Kepesertaan;

        // Dasar: VK-8 is of edition kepmensos-150-2022; VK-9 spares a family's programme when the only reason is death.
        var sebab = Enumerable.Range(0, putusan.Length)
            .Where(i => BacaanKelayakan.Edisi(kasus.Bahan) == EdisiAturan.Kepmensos150Tahun2022 && peserta[i].Program.Pbi && putusan[i].Kelayakan == StatusKelayakan.TidakLayak
                && putusan[i].Sumber == SumberPutusan.Verifikasi && putusan[i].Alasan != new HimpunanAlasan(AlasanTidakLayak.Meninggal))
            .Select(i => peserta[i].Nik)
            .ToHashSet();
        return putusan.Where((_, i) => sebab.Contains(peserta[i].Nik) && !BacaanKelayakan.MungkinDikecualikan(kasus.Bahan, i)).All(p => p.Kelayakan == StatusKelayakan.TidakLayak);
    }

    private static bool SatuArah(Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>> putuskan, KasusVerifikasi kasus)
    {
        var penuh = putuskan(kasus);
        foreach (var p in kasus.Bahan.Penetapan.Where(p => !p.Program.Pbi))
        {
            var tanpa = putuskan(kasus.Dengan(b => b with { Penetapan = [.. b.Penetapan.Where(q => q != p)] }));
            for (var i = 0; i < penuh.Length; i++)
            {
                var peserta = kasus.Bahan.Kepesertaan[i];
                if ((peserta.Nik != p.Nik || !peserta.Program.Equals(p.Program)) && tanpa[i] != penuh[i])
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool HanyaMembaca(
        Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>> putuskan, KasusVerifikasi kasus, Func<BahanKelayakan, Nik, IEnumerable<Nik>> dibaca)
    {
        var semua = putuskan(kasus);
        foreach (var nik in kasus.Bahan.Kepesertaan.Select(k => k.Nik).Distinct())
        {
            var mereka = dibaca(kasus.Bahan, nik).ToHashSet();
            int[] nomor = [.. Enumerable.Range(0, semua.Length).Where(i => mereka.Contains(kasus.Bahan.Kepesertaan[i].Nik))];
            var sendiri = putuskan(kasus.Dengan(b => b with
            {
                Kepesertaan = [.. nomor.Select(i => b.Kepesertaan[i])],
                Penetapan = [.. b.Penetapan.Where(p => mereka.Contains(p.Nik))],
                Kemensos = [.. b.Kemensos.Where(k => mereka.Contains(k.Nik))],
            }));
            for (var j = 0; j < nomor.Length; j++)
            {
                var kembali = sendiri[j] with { Penyebab = sendiri[j].Penyebab is { } sebab ? nomor[sebab] : null };
                if (kasus.Bahan.Kepesertaan[nomor[j]].Nik == nik && kembali != semua[nomor[j]])
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The case in which everybody's PBI-JK, and nothing else, is declared tidak layak for these reasons.</summary>
    private static KasusVerifikasi Meninggal(KasusVerifikasi kasus, Kepastian ahliWaris, HimpunanAlasan alasan) => kasus.Baku().DenganAhliWaris(ahliWaris).Dengan(b => b with
    {
        Penetapan = [.. b.Kepesertaan.Where(k => k.Program.Pbi).Select(k => k.Nik).Distinct()
            .Select(nik => new Penetapan(nik, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = alasan, Difinalisasi = true })],
    });

    private static bool KematianSaja(
        Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>> putuskan, KasusVerifikasi asal, Kepastian ahliWaris, SatuanProgram satuan, Func<KasusVerifikasi, int, PutusanDiuji, bool> harapan)
    {
        // Why: only heirs spare without a look at exceptions of the edition, and they spare programmes of the family alone.
        var kasus = Meninggal(asal, ahliWaris, [AlasanTidakLayak.Meninggal]).Dengan(CakupanKaskade.Penerima);
        var putusan = putuskan(kasus);
        return Enumerable.Range(0, putusan.Length).All(i =>
            kasus.Bahan.Kepesertaan[i].Program is not { Pbi: false } program || program.Satuan != satuan
            || (!(ahliWaris == Kepastian.Ya && satuan == SatuanProgram.Keluarga) && BacaanKelayakan.MungkinDikecualikan(kasus.Bahan, i))
            || !kasus.Bahan.Penetapan.Any(p => p.Nik == kasus.Bahan.Kepesertaan[i].Nik) || harapan(kasus, i, putusan[i]));
    }
}
