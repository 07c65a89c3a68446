using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Laws on what is not known: it stays unknown, and never becomes a no; and on who is seen to be ahli waris (VK-5, VK-9, KP-7).</summary>
internal static class HukumAhliWaris
{
    private static readonly KodeWilayah Desa = KodeWilayah.Parse("3374991001");

    public static Invarian<KasusVerifikasi, JawabanKelayakan>[] Semua =>
    [
        HukumKelayakan.Hukum(
            "Yang belum dapat ditentukan tetap menerima / what cannot be determined is kept",
            [Aturan.VK5, Aturan.VK9],
            (putuskan, kasus) => putuskan(kasus.DenganSuratSah())
                .All(p => p.Kelayakan != StatusKelayakan.BelumDapatDitentukan || p.Kepesertaan == StatusKepesertaan.Tetap)),
        HukumKelayakan.Hukum(
            "Tanpa tahu apakah ada ahli waris hanya yang sama pada kedua jawaban yang pasti; selebihnya belum dapat ditentukan / without knowing of ahli waris only what either answer gives is certain; the rest cannot be determined",
            [Aturan.VK5, Aturan.VK9],
            (putuskan, kasus) =>
            {
                var (tahu, ya, tidak) = (putuskan(kasus.DenganAhliWaris(Kepastian.TidakTahu)), putuskan(kasus.DenganAhliWaris(Kepastian.Ya)), putuskan(kasus.DenganAhliWaris(Kepastian.Tidak)));
                return Enumerable.Range(0, tahu.Length).All(i => tahu[i].Kelayakan == StatusKelayakan.BelumDapatDitentukan
                    ? tahu[i].Kepesertaan == StatusKepesertaan.Tetap
                    : tahu[i].Kelayakan == ya[i].Kelayakan && tahu[i].Kelayakan == tidak[i].Kelayakan
                        && (tahu[i].Kepesertaan == StatusKepesertaan.Tetap || (ya[i].Kepesertaan == StatusKepesertaan.Dihentikan && tidak[i].Kepesertaan == StatusKepesertaan.Dihentikan)));
            }),
        HukumKelayakan.Hukum(
            "Selama keluarga tidak dinyatakan lengkap, seorang anggota lagi tidak membalik putusan yang pasti / while families are not stated to be complete, one more member turns no certain decision around",
            [Aturan.VK5, Aturan.VK9],
            (putuskan, kasus) =>
            {
                var mula = kasus.Dengan(b => b with { AhliWaris = new Dictionary<Nik, Kepastian>(), Kelengkapan = default });
                var (sebelum, sesudah) = (putuskan(mula), putuskan(mula.Dengan(b => b with { Orang = [.. b.Orang, .. SeorangLagi(b)] })));

                // Why: what VK-9 spares besides a certain route is known only once there is an heir.
                return Enumerable.Range(0, sebelum.Length).All(i => sebelum[i].Kelayakan == StatusKelayakan.BelumDapatDitentukan
                    || sebelum[i] with { PerluGantiPengurus = sesudah[i].PerluGantiPengurus } == sesudah[i]);
            }),
        HukumKelayakan.Hukum(
            "Anggota lain yang hidup dan mewaris sama dengan menyatakan ada ahli waris, lengkap atau tidak keluarganya / another living member who inherits is the same as stating ahli waris, whether or not the family is complete",
            [Aturan.VK5, Aturan.VK9, Aturan.KP7],
            (putuskan, kasus) => Terlihat(putuskan, kasus, Kepastian.Ya, per =>
                from hubungan in (HubunganKeluarga[])[HubunganKeluarga.KepalaKeluarga, HubunganKeluarga.Anak, HubunganKeluarga.FamiliLain]
                from tanda in (TandaMeninggal[])[default, TandaMeninggal.Tidak, TandaMeninggal.Pada(per.PlusDays(1))]
                from lengkap in (bool[])[false, true]
                select new Anggota(hubungan, tanda, lengkap))),
        HukumKelayakan.Hukum(
            "Keluarga yang dinyatakan lengkap tanpa anggota lain yang hidup dan mewaris sama dengan menyatakan tidak ada ahli waris / a family stated to be complete without another living member who inherits is the same as stating that there are none",
            [Aturan.VK5, Aturan.VK9, Aturan.KP7],
            (putuskan, kasus) => Terlihat(putuskan, kasus, Kepastian.Tidak, per =>
            [
                new(null, default, Lengkap: true, Ada: false),
                new(HubunganKeluarga.Anak, TandaMeninggal.Ya, Lengkap: true),
                new(HubunganKeluarga.Anak, TandaMeninggal.Pada(per), Lengkap: true),
                new(HubunganKeluarga.Pembantu, default, Lengkap: true),
                new(HubunganKeluarga.Anak, default, Lengkap: true, KkSendiri: true),
            ])),
        HukumKelayakan.Hukum(
            "Keluarga yang tidak dinyatakan lengkap, hubungan yang tidak diketahui, dan orang sedesa tanpa No KK: ahli waris tidak diketahui / a family not stated to be complete, an unknown hubungan, and somebody of the desa without No KK: ahli waris are not known",
            [Aturan.VK5, Aturan.VK9, Aturan.KP7],
            (putuskan, kasus) => Terlihat(putuskan, kasus, Kepastian.TidakTahu, _ =>
            [
                new(null, default, Lengkap: false, Ada: false),
                new(HubunganKeluarga.Anak, TandaMeninggal.Ya, Lengkap: false),
                new(HubunganKeluarga.Pembantu, default, Lengkap: false),
                new(null, default, Lengkap: true),
                new(HubunganKeluarga.Lainnya, default, Lengkap: true),
                new(HubunganKeluarga.Anak, default, Lengkap: true, TanpaKk: true),
            ])),
    ];

    /// <summary>A living child in every family of the list.</summary>
    private static IEnumerable<Penduduk> SeorangLagi(BahanKelayakan bahan) => bahan.Orang
        .Where(o => o.NomorKk.Sah)
        .DistinctBy(o => o.NomorKk)
        .Select((o, i) => new Penduduk
        {
            Nik = Nik.Check($"337499010190{5001 + i:0000}"), NomorKk = o.NomorKk, Wilayah = o.Wilayah, Hubungan = HubunganKeluarga.Anak, Meninggal = TandaMeninggal.Tidak,
        });

    private static bool Terlihat(
        Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>> putuskan, KasusVerifikasi kasus, Kepastian ada, Func<LocalDate, IEnumerable<Anggota>> anggota) =>
        anggota(kasus.Bahan.Per ?? kasus.Bahan.Periode.HariTerakhir).All(lain =>
        {
            var terlihat = kasus.Dengan(b => b with
            {
                Orang = [.. b.Kepesertaan.Select(k => k.Nik).Distinct().SelectMany(lain.Keluarga)],
                Kelengkapan = KelengkapanKeluarga.Menurut(lain.Lengkap),
                AhliWaris = new Dictionary<Nik, Kepastian>(),
            });
            return putuskan(terlihat).SequenceEqual(putuskan(terlihat.DenganAhliWaris(ada)));
        });

    /// <summary>The other member of every family, if there is one.</summary>
    private sealed record Anggota(HubunganKeluarga? Hubungan, TandaMeninggal Meninggal, bool Lengkap, bool Ada = true, bool KkSendiri = false, bool TanpaKk = false)
    {
        public IEnumerable<Penduduk> Keluarga(Nik nik, int nomor)
        {
            var kk = NomorKk.Check($"337499010115{nomor + 1:0000}");
            yield return new() { Nik = Nik.Check(nik.ToString("D")), NomorKk = kk, Wilayah = Desa, Hubungan = HubunganKeluarga.Lainnya };
            if (Ada)
            {
                yield return new()
                {
                    Nik = Nik.Check($"337499010190{5001 + nomor:0000}"),
                    NomorKk = TanpaKk ? default : KkSendiri ? NomorKk.Check($"337499010115{5001 + nomor:0000}") : kk,
                    Wilayah = Desa,
                    Hubungan = Hubungan,
                    Meninggal = Meninggal,
                };
            }
        }
    }
}
