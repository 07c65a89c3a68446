using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of the monthly windows (KL-1).</summary>
internal static class HukumJendela
{
    private static readonly Arbitrary<PertanyaanJendela> Bulanan = Arb.From(
        from periode in PembangkitAturan.PeriodeBulanan
        from edisi in Gen.Elements(null, EdisiAturan.Permensos3Tahun2021, EdisiAturan.Kepmensos150Tahun2022)
        select new PertanyaanJendela(periode, edisi),
        tanya => tanya.Edisi is null ? [] : [tanya with { Edisi = null }]);

    private static readonly Arbitrary<PertanyaanJendela> TanpaJendela = Arb.From(
        Gen.OneOf(
            Gen.Choose(0, 28).Select(b => new PertanyaanJendela(new Periode(2019, 1).TambahBulan(b), null)),
            PembangkitAturan.PeriodeBulanan.Select(p => new PertanyaanJendela(p, EdisiAturan.Permensos5Tahun2019))));

    private static readonly Arbitrary<PertanyaanJendela> TidakDimodelkan = Arb.From(
        Gen.OneOf(Gen.Choose(1, 60).Select(b => new Periode(2019, 1).TambahBulan(-b)), Gen.Choose(0, 60).Select(b => new Periode(2025, 1).TambahBulan(b)))
            .Select(p => new PertanyaanJendela(p, null)));

    public static HimpunanInvarian<PertanyaanJendela, JawabanJendela> Himpunan { get; } = new(
        "kalender.jendela",
        tanya => KalenderDtks.Jendela(tanya.Periode, tanya.Edisi) is var hasil
            ? new(hasil.Berlaku, [.. hasil.Daftar.Select(j => new JendelaDiuji(j.Kegiatan, j.Mulai, j.Selesai, j.PerluSurat))])
            : null,
        tanya => tanya,
        Hukum(
            "Delapan kegiatan, masing-masing sekali, menurut urutan KL-1 / eight activities, each once, in the order of KL-1",
            Bulanan,
            (_, jawab) => jawab is { Berlaku: true } && jawab.Jendela.Select(j => j.Kegiatan).SequenceEqual(TabelJendela.Kegiatan)),
        Hukum(
            "Jendela mulai pada hari menurut KL-1 / a window begins on its day of KL-1",
            Bulanan,
            (tanya, jawab) => jawab!.Jendela.Select(j => j.Mulai).SequenceEqual(TabelJendela.Mulai(tanya.Periode))),
        Hukum(
            "Jendela selesai pada hari menurut KL-1, dihitung dari hari terakhir bulan itu / a window ends on its day of KL-1, counted from the last day of that month",
            Bulanan,
            (tanya, jawab) => jawab!.Jendela.Select(j => j.Selesai).SequenceEqual(TabelJendela.Selesai(tanya.Periode))),
        Hukum(
            "Surat diminta tepat di tempat KL-1 memintanya / a letter is asked for exactly where KL-1 does",
            Bulanan,
            (_, jawab) => jawab!.Jendela.Select(j => j.Surat).SequenceEqual(TabelJendela.Surat)),
        Hukum(
            "Edisi tanpa jendela bulanan: tidak berlaku, bukan tertutup / an edition without monthly windows: not applicable, not closed",
            TanpaJendela,
            (_, jawab) => jawab is { Berlaku: false, Jendela.IsEmpty: true }),
        Hukum(
            "Periode di luar cakupan tidak pernah dijawab 'tidak ada jendela' / a period outside coverage is never answered 'no window'",
            TidakDimodelkan,
            (_, jawab) => jawab is null));

    private static Invarian<PertanyaanJendela, JawabanJendela> Hukum(
        string nama, Arbitrary<PertanyaanJendela> kasus, Func<PertanyaanJendela, JawabanJendela?, bool> hukum) =>
        Invarian<PertanyaanJendela, JawabanJendela>.Buat(nama, [Aturan.KL1], kasus, (tanya, satu) => hukum(satu, tanya(satu)));
}
