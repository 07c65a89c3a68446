using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of verifikasi kelayakan as ready-made properties, for an implementation of your own.</summary>
/// <remarks>Pure but for the seed FsCheck draws; thread-safe.</remarks>
public static class InvarianKelayakan
{
    /// <summary>Every law.</summary>
    public static ImmutableArray<Invarian> Semua { get; } =
    [
        new(
            "Tanpa surat yang disetujui tidak ada yang dihentikan / without an approved letter nobody is stopped",
            [Aturan.VK11, Aturan.VK12],
            (pemutus, kasus) =>
            {
                var surat = kasus.Bahan.Surat is { Status: StatusSurat.Disetujui } ? null : kasus.Bahan.Surat;
                return pemutus(kasus.Bahan with { Surat = surat }, kasus.Kebijakan).All(p => p.Kepesertaan == StatusKepesertaan.Tetap);
            }),
        new(
            "Tidak ada kaskade tanpa penyebab PBI-JK / no cascade without a PBI-JK cause",
            [Aturan.VK8],
            (pemutus, kasus) => pemutus(kasus.Bahan, kasus.Kebijakan).All(p =>
                (p.Sumber != SumberPutusan.KaskadePbi || p.Penyebab is not null)
                && (p.Penyebab is not { } sebab || kasus.Bahan.Kepesertaan[sebab].Program.Pbi))),
        new(
            "Kaskade tidak pernah mengenai PBI-JK sendiri / the cascade never reaches PBI-JK itself",
            [Aturan.VK8],
            (pemutus, kasus) => pemutus(kasus.Bahan, kasus.Kebijakan)
                .Where((_, i) => kasus.Bahan.Kepesertaan[i].Program.Pbi)
                .All(p => p.Penyebab is null)),
        new(
            "Urutan penetapan tidak berpengaruh / the order of declarations does not matter",
            [Aturan.VK3],
            (pemutus, kasus) => pemutus(kasus.Bahan, kasus.Kebijakan)
                .SequenceEqual(pemutus(kasus.Bahan with { Penetapan = [.. kasus.Bahan.Penetapan.Reverse()] }, kasus.Kebijakan))),
        new(
            "Penetapan tambahan tidak pernah mengubah program lain dari dihentikan menjadi tetap / a further declaration never turns another programme from stopped to kept",
            [Aturan.VK8, Aturan.VK12],
            TambahanTidakMemulihkan),
        new(
            "Yang belum dapat ditentukan tetap menerima / what cannot be determined is kept",
            [Aturan.VK5, Aturan.VK9],
            (pemutus, kasus) => pemutus(kasus.Bahan, kasus.Kebijakan)
                .All(p => p.Kelayakan != StatusKelayakan.BelumDapatDitentukan || p.Kepesertaan == StatusKepesertaan.Tetap)),
        new(
            "Dihentikan tepat bila disahkan / stopped exactly when disahkan",
            [Aturan.VK12],
            (pemutus, kasus) => pemutus(kasus.Bahan, kasus.Kebijakan)
                .All(p => (p.Tahap == TahapKelayakan.Disahkan) == (p.Kepesertaan == StatusKepesertaan.Dihentikan))),
        new(
            "Sama dengan pustaka / the same as the library",
            [Aturan.VK1, Aturan.VK3],
            (pemutus, kasus) => pemutus(kasus.Bahan, kasus.Kebijakan).SequenceEqual(Pustaka(kasus.Bahan, kasus.Kebijakan))),
    ];

    /// <summary>The library itself as an implementation.</summary>
    /// <param name="bahan">The facts.</param>
    /// <param name="kebijakan">The policy.</param>
    /// <returns>Its decisions.</returns>
    public static IReadOnlyList<PutusanDiuji> Pustaka(BahanKelayakan bahan, KebijakanDtks kebijakan) =>
        [.. VerifikasiKelayakan.Putuskan(bahan, kebijakan).Putusan.Select(PutusanDiuji.Dari)];

    /// <summary>Holds an implementation against every law.</summary>
    /// <param name="pemutus">The implementation.</param>
    /// <param name="jumlah">Cases tried for each law, at least 1.</param>
    /// <param name="benih">Seed of the cases; the same seed tries the same cases.</param>
    /// <exception cref="InvarianDilanggarException">A law is broken; the message holds the smallest case found, ready to be pasted.</exception>
    public static void Periksa(PemutusKelayakan pemutus, int jumlah = 500, int benih = 2024)
    {
        foreach (var invarian in Semua)
        {
            Periksa(invarian, pemutus, jumlah, benih);
        }
    }

    /// <summary>Holds an implementation against one law.</summary>
    /// <param name="invarian">The law.</param>
    /// <param name="pemutus">The implementation.</param>
    /// <param name="jumlah">Cases tried, at least 1.</param>
    /// <param name="benih">Seed of the cases.</param>
    /// <exception cref="InvarianDilanggarException">The law is broken.</exception>
    public static void Periksa(Invarian invarian, PemutusKelayakan pemutus, int jumlah = 500, int benih = 2024)
    {
        ArgumentNullException.ThrowIfNull(invarian);
        ArgumentNullException.ThrowIfNull(pemutus);
        ArgumentOutOfRangeException.ThrowIfLessThan(jumlah, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(benih);
        foreach (var kasus in PembangkitKelayakan.Kasus.Generator.Sample(jumlah, Rnd(benih), 50))
        {
            if (!invarian.Berlaku(pemutus, kasus))
            {
                var terkecil = Susutkan(invarian, pemutus, kasus);
                throw new InvarianDilanggarException(invarian, terkecil, KasusKonformansi.Tulis(terkecil, invarian));
            }
        }
    }

    private static Rnd Rnd(int benih) => new((ulong)benih, 7);

    /// <summary>Goes to a smaller case that still breaks the law, as long as there is one.</summary>
    private static KasusVerifikasi Susutkan(Invarian invarian, PemutusKelayakan pemutus, KasusVerifikasi kasus)
    {
        while (PembangkitKelayakan.Kasus.Shrinker(kasus).FirstOrDefault(k => !invarian.Berlaku(pemutus, k)) is { } lebihKecil)
        {
            kasus = lebihKecil;
        }

        return kasus;
    }

    private static bool TambahanTidakMemulihkan(PemutusKelayakan pemutus, KasusVerifikasi kasus)
    {
        var penuh = pemutus(kasus.Bahan, kasus.Kebijakan);
        for (var i = 0; i < kasus.Bahan.Penetapan.Count; i++)
        {
            var tambahan = kasus.Bahan.Penetapan[i];
            var kurang = pemutus(kasus.Bahan with { Penetapan = [.. kasus.Bahan.Penetapan.Where((_, j) => j != i)] }, kasus.Kebijakan);
            for (var k = 0; k < penuh.Count; k++)
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
}
