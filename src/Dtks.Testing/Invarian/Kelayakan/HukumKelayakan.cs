using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of verifikasi kelayakan (VK).</summary>
internal static class HukumKelayakan
{
    /// <summary>Cases with a valid approved letter, in which something is stopped more often than not.</summary>
    private static readonly Arbitrary<KasusVerifikasi> Disahkan =
        Arb.From(PembangkitKelayakan.Kasus.Generator.Select(DenganSuratSah), PembangkitKelayakan.Kasus.Shrinker);

    public static HimpunanInvarian<KasusVerifikasi, JawabanKelayakan> Himpunan { get; } = new(
        "kelayakan.putusan",
        kasus => new([.. VerifikasiKelayakan.Putuskan(kasus.Bahan, kasus.Kebijakan).Putusan.Select(PutusanDiuji.Dari)]),
        Masukan,
        Hukum(
            "Tanpa surat yang disetujui tidak ada yang dihentikan, selain oleh kebijakan diam kepada Kemensos / without an approved letter nobody is stopped, but by the policy on silence towards Kemensos",
            [Aturan.VK11, Aturan.VK12, Aturan.KM1],
            (putuskan, kasus) =>
            {
                var surat = kasus.Bahan.Surat is { Status: StatusSurat.Disetujui } ? null : kasus.Bahan.Surat;
                var kebijakan = kasus.Kebijakan with { AkibatDiamKemensos = AkibatDiamKemensos.PerluPengesahan };
                return putuskan(kasus with { Bahan = kasus.Bahan with { Surat = surat }, Kebijakan = kebijakan }).All(p => p.Kepesertaan == StatusKepesertaan.Tetap);
            }),
        Hukum(
            "PBI-JK tidak layak bukan karena kematian saja: semua program lain orang itu tidak layak / PBI-JK tidak layak for more than death: every other programme of that person is tidak layak",
            [Aturan.VK8],
            KaskadeMenjangkauSemua),
        Hukum(
            "Tidak ada kaskade tanpa penyebab PBI-JK / no cascade without a PBI-JK cause",
            [Aturan.VK8],
            (putuskan, kasus) => putuskan(kasus).All(p =>
                (p.Sumber != SumberPutusan.KaskadePbi || p.Penyebab is not null)
                && (p.Penyebab is not { } sebab || kasus.Bahan.Kepesertaan[sebab].Program.Pbi))),
        Hukum(
            "Kaskade tidak pernah mengenai PBI-JK sendiri / the cascade never reaches PBI-JK itself",
            [Aturan.VK8],
            (putuskan, kasus) => putuskan(kasus)
                .Where((_, i) => kasus.Bahan.Kepesertaan[i].Program.Pbi)
                .All(p => p.Penyebab is null)),
        Hukum(
            "Urutan penetapan tidak berpengaruh / the order of declarations does not matter",
            [Aturan.VK3],
            (putuskan, kasus) => putuskan(kasus)
                .SequenceEqual(putuskan(kasus with { Bahan = kasus.Bahan with { Penetapan = [.. kasus.Bahan.Penetapan.Reverse()] } }))),
        Hukum(
            "Penetapan tambahan tidak pernah mengubah program lain dari dihentikan menjadi tetap / a further declaration never turns another programme from stopped to kept",
            [Aturan.VK8, Aturan.VK12],
            TambahanTidakMemulihkan,
            Disahkan),
        Hukum(
            "Yang belum dapat ditentukan tetap menerima / what cannot be determined is kept",
            [Aturan.VK5, Aturan.VK9],
            (putuskan, kasus) => putuskan(kasus)
                .All(p => p.Kelayakan != StatusKelayakan.BelumDapatDitentukan || p.Kepesertaan == StatusKepesertaan.Tetap),
            Disahkan),
        Hukum(
            "Dihentikan tepat bila disahkan / stopped exactly when disahkan",
            [Aturan.VK12],
            (putuskan, kasus) => putuskan(kasus)
                .All(p => (p.Tahap == TahapKelayakan.Disahkan) == (p.Kepesertaan == StatusKepesertaan.Dihentikan)),
            Disahkan));

    private static Invarian<KasusVerifikasi, JawabanKelayakan> Hukum(
        string nama,
        ImmutableArray<Aturan> dasar,
        Func<Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>>, KasusVerifikasi, bool> hukum,
        Arbitrary<KasusVerifikasi>? contoh = null) =>
        Invarian<KasusVerifikasi, JawabanKelayakan>.Buat(
            nama, dasar, contoh ?? PembangkitKelayakan.Kasus, (tanya, kasus) => hukum(k => Lengkap(tanya(k), k), kasus));

    private static KasusVerifikasi DenganSuratSah(KasusVerifikasi kasus)
    {
        var tanggal = kasus.Bahan.Periode.HariPertama.PlusDays(14);
        var surat = new SuratPengesahan
        {
            Status = StatusSurat.Disetujui,
            TanggalSurat = tanggal,
            TanggalUnggah = tanggal,
            Penandatangan = Penandatangan.KepalaDaerah,
            Lampiran = true,
        };
        return kasus with { Bahan = kasus.Bahan with { Surat = surat, Per = null, Kemensos = [], Kegiatan = KegiatanBulanan.VerifikasiKelayakan } };
    }

    /// <summary>The decisions, one for each kepesertaan; anything else is no answer.</summary>
    private static ImmutableArray<PutusanDiuji> Lengkap(JawabanKelayakan? jawaban, KasusVerifikasi kasus) =>
        jawaban is { } ada && ada.Putusan.Length == kasus.Bahan.Kepesertaan.Count
            ? ada.Putusan
            : throw new InvalidDataException("Jumlah putusan berbeda dari jumlah kepesertaan. / There is not one decision for each kepesertaan.");

    private static bool KaskadeMenjangkauSemua(Func<KasusVerifikasi, ImmutableArray<PutusanDiuji>> putuskan, KasusVerifikasi kasus)
    {
        var putusan = putuskan(kasus);
        var peserta = kasus.Bahan.Kepesertaan;

        // Dasar: VK-8 is of edition kepmensos-150-2022; VK-9 spares a family's programme when the only reason is death.
        var sebab = Enumerable.Range(0, putusan.Length)
            .Where(i => kasus.Bahan.Edisi == EdisiAturan.Kepmensos150Tahun2022 && peserta[i].Program.Pbi && putusan[i].Kelayakan == StatusKelayakan.TidakLayak
                && putusan[i].Sumber == SumberPutusan.Verifikasi && putusan[i].Alasan != new HimpunanAlasan(AlasanTidakLayak.Meninggal))
            .Select(i => peserta[i].Nik)
            .ToHashSet();
        return putusan.Where((_, i) => sebab.Contains(peserta[i].Nik)).All(p => p.Kelayakan == StatusKelayakan.TidakLayak);
    }

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
