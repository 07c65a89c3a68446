using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Testing;

/// <summary>The laws of verifikasi kelayakan (VK, SP-1, KM-1), those of each topic in a file of its own.</summary>
internal static class HukumKelayakan
{
    private static readonly Periode[] BulanPertamaDanTerakhir = [new(2021, 6), new(2022, 9), new(2022, 10), new(2024, 5)];

    private static readonly Periode[] BulanDiLuar = [new(2018, 12), new(2019, 1), new(2021, 5), new(2024, 6), new(2025, 5), new(2025, 6)];

    public static HimpunanInvarian<KasusVerifikasi, JawabanKelayakan> Himpunan { get; } = new(
        "kelayakan.putusan",
        kasus => new([.. VerifikasiKelayakan.Putuskan(kasus.Bahan, kasus.Kebijakan).Putusan.Select(PutusanDiuji.Dari)]),
        Masukan,
        [
            .. HukumPengesahan.Semua,
            .. HukumKaskade.Semua,
            Hukum(
                "Urutan penetapan tidak berpengaruh / the order of declarations does not matter",
                [Aturan.VK3],
                (putuskan, kasus) => putuskan(kasus)
                    .SequenceEqual(putuskan(kasus.Dengan(b => b with { Penetapan = [.. b.Penetapan.Reverse()], Kemensos = [.. b.Kemensos.Reverse()] })))),
            Hukum(
                "Penetapan tambahan tidak pernah mengubah program lain dari dihentikan menjadi tetap / a further declaration never turns another programme from stopped to kept",
                [Aturan.VK8, Aturan.VK12],
                (putuskan, kasus) => TambahanTidakMemulihkan(putuskan, kasus.DenganSuratSah())),
            Hukum(
                "Catatan pembayaran, urutan orang, dan kebijakan bidang lain tidak berpengaruh / payment notes, the order of people and policies of other areas do not matter",
                [Aturan.VK3],
                (putuskan, kasus) => putuskan(kasus).SequenceEqual(putuskan(kasus.Dengan(b => b with
                {
                    Orang = [.. b.Orang.Reverse()],
                    Kepesertaan = [.. b.Kepesertaan.Select(k => k with { CatatanPembayaran = "Sukses SPM" })],
                }) with
                {
                    Kebijakan = kasus.Kebijakan with
                    {
                        UsiaDewasa = 30,
                        KawinDianggapDewasa = !kasus.Kebijakan.KawinDianggapDewasa,
                        UsiaLansia = 100,
                        MaksKomponenPkh = 1,
                        UnggahUlangSetelahDitolak = !kasus.Kebijakan.UnggahUlangSetelahDitolak,
                        KoreksiSetelahDitolak = !kasus.Kebijakan.KoreksiSetelahDitolak,
                        BeritaAcaraWajib = !kasus.Kebijakan.BeritaAcaraWajib,
                        MinimalKriteriaMiskin = 8,
                        BatasPengeluaranPangan = 1,
                        UrutanPbi = UrutanAntrianPbi.Tanggal,
                        BatasDesilSembako = 4,
                    },
                }))),
            .. HukumPenetapan.Semua,
            .. HukumAhliWaris.Semua,
            .. HukumButirKemensos.Semua,
            Hukum(
                "Tanpa edisi yang disebut, bulan yang memilihnya / without an edition that is named the month chooses it",
                [Aturan.VK8, Aturan.SP1],
                (putuskan, kasus) => BulanPertamaDanTerakhir.Append(kasus.Bahan.Periode).Where(p => BacaanKelayakan.EdisiBulan(p) is not null).All(periode =>
                    kasus.Dengan(b => b with { Periode = periode, Edisi = default }).DenganSuratSah(s => s with { Penandatangan = Penandatangan.PejabatAtasNama }) is var tanpa
                    && putuskan(tanpa).SequenceEqual(putuskan(tanpa.Dengan(b => b with { Edisi = BacaanKelayakan.EdisiBulan(periode) }))))),
            Invarian<KasusVerifikasi, JawabanKelayakan>.Buat(
                "Bulan yang edisinya tidak dimodelkan, atau tanpa verifikasi kelayakan, tidak pernah ditebak / a month whose edition is not modelled, or has no verifikasi kelayakan, is never guessed",
                [Aturan.VK2],
                PembangkitKelayakan.Kasus,
                (tanya, kasus) => BulanDiLuar.All(periode => tanya(kasus.Dengan(b => b with { Periode = periode, Edisi = default })) is null)),
        ]);

    /// <summary>A law over the cases of <see cref="PembangkitKelayakan"/>; it is given the decisions, one for each kepesertaan.</summary>
    public static Invarian<KasusVerifikasi, JawabanKelayakan> Hukum(
        string nama, ImmutableArray<Aturan> dasar, Func<Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>>, KasusVerifikasi, bool> hukum) =>
        Invarian<KasusVerifikasi, JawabanKelayakan>.Buat(nama, dasar, PembangkitKelayakan.Kasus, (tanya, kasus) => hukum(k => Lengkap(tanya(k), k), kasus));

    /// <summary>The decisions, one for each kepesertaan; anything else is no answer.</summary>
    private static ImmutableArray<PutusanDiuji> Lengkap(JawabanKelayakan? jawaban, KasusVerifikasi kasus) =>
        jawaban is { } ada && ada.Putusan.Length == kasus.Bahan.Kepesertaan.Count
            ? ada.Putusan
            : throw new InvalidDataException("Jumlah putusan berbeda dari jumlah kepesertaan. / There is not one decision for each kepesertaan.");

    private static bool TambahanTidakMemulihkan(Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>> putuskan, KasusVerifikasi kasus)
    {
        var penuh = putuskan(kasus);
        for (var i = 0; i < kasus.Bahan.Penetapan.Count; i++)
        {
            var tambahan = kasus.Bahan.Penetapan[i];
            var kurang = putuskan(kasus with { Bahan = kasus.Bahan with { Penetapan = [.. kasus.Bahan.Penetapan.Where((_, j) => j != i)] } });
            for (var k = 0; k < penuh.Length; k++)
            {
                var peserta = kasus.Bahan.Kepesertaan[k];
                var lain = peserta.Nik != tambahan.Nik || !peserta.Program.Equals(tambahan.Program);
                if (lain && kurang[k].Kepesertaan == StatusKepesertaan.Dihentikan && penuh[k].Kepesertaan == StatusKepesertaan.Tetap)
                {
                    return false;
                }
            }
        }

        return true;
    }

    internal static object Masukan(KasusVerifikasi kasus)
    {
        var bahan = kasus.Bahan;
        return new
        {
            bahan.Periode,
            Edisi = bahan.Edisi.Disebut,
            bahan.Per,
            bahan.Kegiatan,
            kasus.Kebijakan,
            ProgramDaerah = bahan.Kepesertaan.Select(k => k.Program).Distinct().Where(p => !p.Nasional).Select(p => new { p.Kode, p.Nama, p.Satuan }),
            bahan.Orang,
            KeluargaLengkap = bahan.Kelengkapan.Dinyatakan,
            Kepesertaan = bahan.Kepesertaan.Select(k => new { k.Nik, Program = k.Program.Kode, k.Peran }),
            Penetapan = bahan.Penetapan.Select(p => new { p.Nik, Program = p.Program.Kode, p.Status, p.Alasan, p.Keterangan, p.Difinalisasi }),
            AhliWaris = bahan.AhliWaris.Select(a => new { Nik = a.Key, Ada = a.Value switch { Kepastian.Ya => true, Kepastian.Tidak => false, _ => (bool?)null } }),
            Kemensos = bahan.Kemensos.Select(k => new { k.Nik, Program = k.Program.Kode, k.Alasan, k.Dikirim, k.Tanggapan, k.Keterangan }),
            bahan.Surat,
        };
    }
}
