using System.Globalization;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of reading a No KK (ID-2).</summary>
internal static class HukumNomorKk
{
    public static HimpunanInvarian<PertanyaanNomorKk, JawabanNomorKk> Himpunan { get; } = new(
        "kk.urai",
        Pustaka,
        tanya => tanya,
        HukumNomor.Semua<PertanyaanNomorKk, JawabanNomorKk>(
            Aturan.ID2,
            teks => new(teks),
            j => new(
                j.Sah,
                j.Cacat is { } cacat ? TabelIdentitas.CacatNomorKk.Kode(cacat) : null,
                j.Posisi,
                HukumNomor.Susun(j.Wilayah, j.Hari, j.Bulan, j.Tahun2, j.NomorUrut),
                j.Samaran,
                j is not { Wilayah: null, Hari: null, Bulan: null, Tahun2: null, NomorUrut: null }),
            Arb.From(
                PembangkitIdentitas.NomorKk().Generator.Select(n => n.ToString("D")),
                d => PembangkitIdentitas.NomorKk().Shrinker(NomorKk.Parse(d)).Select(n => n.ToString("D"))),
            Arb.From(PembangkitIdentitas.TeksNomorKk().Generator.Select(c => (c.Teks, c.Nilai!.Value.ToString("D"))), k => k.Item1 == k.Item2 ? [] : [(k.Item2, k.Item2)]),
            Arb.From(PembangkitIdentitas.TeksNomorKkHampirSah().Generator.Select(c => (c.Teks, TabelIdentitas.CacatNomorKk.Kode(c.Cacat!.Value), c.Posisi)))));

    private static JawabanNomorKk Pustaka(PertanyaanNomorKk tanya)
    {
        var bacaan = NomorKk.Check(tanya.NoKk);
        return bacaan.TryGetNilai(out var nomor)
            ? new(
                Sah: true,
                Wilayah: nomor.Wilayah.ToString("D"),
                Hari: nomor.Hari,
                Bulan: nomor.Bulan,
                Tahun2: nomor.Tahun2,
                NomorUrut: nomor.NomorUrut.ToString("0000", CultureInfo.InvariantCulture),
                Samaran: nomor.ToString())
            : new(Sah: false, bacaan.Cacat, bacaan.Posisi);
    }
}
