using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>The laws of the findings on a usulan (UB-1 to UB-13, PB-3).</summary>
internal static class HukumUsulan
{
    private static readonly ImmutableArray<Aturan> Ub =
    [
        Aturan.UB1, Aturan.UB2, Aturan.UB3, Aturan.UB4, Aturan.UB5, Aturan.UB6, Aturan.UB7, Aturan.UB8, Aturan.UB9, Aturan.UB10, Aturan.UB11, Aturan.UB12,
        Aturan.UB13,
    ];

    private static readonly Arbitrary<PertanyaanUsulan> Baku = Edisi(Gen.Constant(EdisiAturan.Kepmensos150Tahun2022));

    private static readonly Arbitrary<PertanyaanUsulan> Bulanan = Edisi(PembangkitAturan.EdisiBulanan);

    public static HimpunanInvarian<PertanyaanUsulan, JawabanUsulan> Himpunan { get; } = new(
        "usulan.periksa",
        tanya => PemeriksaanUsulan.Periksa(tanya.Bahan, tanya.Edisi) is var hasil
            ? new(hasil.Vonis, [.. hasil.Temuan.Select(t => new TemuanDiuji(t.Aturan.Id, t.Status))])
            : null,
        Masukan,
        Temuan(Aturan.UB1, "jenis 1 dan 2 hanya bagi yang belum ada di DTKS / kinds 1 and 2 are for those not in DTKS yet", SyaratUsulan.Ub1),
        Temuan(Aturan.UB2, "jenis 3 bagi yang ada di DTKS dan bukan penerima maupun calon program itu / kind 3 is for those in DTKS who are neither recipient nor candidate of the programme", SyaratUsulan.Ub2),
        Temuan(Aturan.UB3, "lima belas elemen 100 dan alamat 80 menurut web service; taksiran bukan bukti / fifteen elements at 100 and alamat at 80 by the web service; an estimate is no proof", SyaratUsulan.Ub3),
        Temuan(Aturan.UB4, "taksiran sendiri tidak pernah memenuhi / an own estimate is never enough", SyaratUsulan.Ub4),
        Temuan(Aturan.UB5, "program keluarga mengusulkan semua anggota KK / a programme per keluarga proposes every member of the KK", SyaratUsulan.Ub5),
        Temuan(Aturan.UB6, "tanggal di dalam jendelanya; PBI-JK di dalam verval PBI / dated inside its window; PBI-JK inside verval PBI", SyaratUsulan.Ub6),
        Temuan(Aturan.UB7, "musdes: asal dan berita acara; kemensos: dasar; mandiri: nama kanal / musdes: origin and berita acara; kemensos: ground; mandiri: name of the channel", SyaratUsulan.Ub7),
        Temuan(Aturan.UB8, "difinalisasi oleh yang berhak, sebelum suratnya dicetak / finalised by someone entitled, before the letter is printed", SyaratUsulan.Ub8),
        Temuan(Aturan.UB9, "surat: penandatangan, lampiran, kedua tanggal di dalam jendela, tidak sesudah diunggah / letter: signatory, attachment, both dates inside the window, dated not after upload", (PertanyaanUsulan t) => SyaratUsulan.Ub9(t.Bahan, t.Edisi)),
        Temuan(Aturan.UB10, "tanda tambahan tidak pernah diwajibkan / further marks are never required", (BahanUsulan _) => StatusTemuan.TidakBerlaku),
        Temuan(Aturan.UB11, "verval oleh daerah wajib / verval by the region is mandatory", SyaratUsulan.Ub11),
        Temuan(Aturan.UB12, "usulan baru disertai survei, foto rumah, dan foto KK / a new proposal comes with survey and photos of house and KK", SyaratUsulan.Ub12),
        Temuan(Aturan.UB13, "dokumen menurut profil daerah / documents of the regional profile", SyaratUsulan.Ub13),
        Temuan(Aturan.PB3, "PBI-JK hanya jenis 3 bagi yang belum memegangnya / PBI-JK only by kind 3 for those who do not hold it", SyaratUsulan.Pb3),
        Hukum(
            "Setiap aturan dijawab sekali, menurut urutannya / every rule is answered once, in its order",
            [Aturan.UB1, Aturan.PB3],
            Bulanan,
            (periksa, tanya) => periksa(tanya).Temuan.Select(t => t.Aturan)
                .SequenceEqual((tanya.Bahan.Program is { Pbi: true } ? Ub.Add(Aturan.PB3) : Ub).Select(a => a.Id))),
        Hukum(
            "Satu yang tidak terpenuhi: tidak memenuhi; tanpa itu, satu yang tidak diketahui: belum dapat ditentukan / one not met: tidak memenuhi; without such, one unknown: cannot be determined",
            [Aturan.UB1],
            Bulanan,
            (periksa, tanya) => periksa(tanya) is var j && j.Hasil == Vonis(j)),
        Hukum(
            "Fakta yang hilang tidak pernah menjadi 'tidak' / a fact that is missing never becomes a 'no'",
            [Aturan.UB1, Aturan.UB2, Aturan.UB3, Aturan.UB4, Aturan.UB5, Aturan.UB7, Aturan.UB8, Aturan.UB9, Aturan.UB11, Aturan.UB12, Aturan.UB13],
            Bulanan,
            (periksa, tanya) => periksa(tanya) is var penuh && PembangkitUsulan.Susut(tanya.Bahan).All(kurang =>
                periksa(tanya with { Bahan = kurang }).Temuan.All(t => t.Status != StatusTemuan.TidakTerpenuhi || Status(penuh, t.Aturan) == StatusTemuan.TidakTerpenuhi))),
        Hukum(
            "UB-1 sampai UB-5 belum berlaku sebelum Kepmensos 150/2022 / UB-1 to UB-5 do not apply before Kepmensos 150/2022",
            [Aturan.UB1, Aturan.UB2, Aturan.UB3, Aturan.UB4, Aturan.UB5],
            Edisi(Gen.Constant(EdisiAturan.Permensos3Tahun2021)),
            (periksa, tanya) => periksa(tanya) is var j && Ub.Take(5).All(a => Status(j, a.Id) == StatusTemuan.TidakBerlaku)),
        Invarian<PertanyaanUsulan, JawabanUsulan>.Buat(
            "Edisi yang usulannya tidak dimodelkan tidak pernah dijawab / an edition whose usulan is not modelled is never answered",
            [Aturan.UB1],
            Edisi(Gen.Constant(EdisiAturan.Permensos5Tahun2019)),
            (tanya, kasus) => tanya(kasus) is null));

    private static Arbitrary<PertanyaanUsulan> Edisi(Gen<EdisiAturan> edisi) => Arb.From(
        PembangkitUsulan.Bahan.SelectMany(b => edisi.Select(e => new PertanyaanUsulan(b with { MasukanWarga = [] }, e))),
        tanya => PembangkitUsulan.Susut(tanya.Bahan).Select(b => tanya with { Bahan = b }));

    private static Invarian<PertanyaanUsulan, JawabanUsulan> Hukum(
        string nama, ImmutableArray<Aturan> dasar, Arbitrary<PertanyaanUsulan> kasus, Func<Func<PertanyaanUsulan, JawabanUsulan>, PertanyaanUsulan, bool> hukum) =>
        Invarian<PertanyaanUsulan, JawabanUsulan>.Buat(nama, dasar, kasus, (tanya, satu) => hukum(t => tanya(t)!, satu));

    private static Invarian<PertanyaanUsulan, JawabanUsulan> Temuan(Aturan aturan, string bunyi, Func<BahanUsulan, StatusTemuan> syarat) =>
        Temuan(aturan, bunyi, tanya => syarat(tanya.Bahan));

    /// <summary>The law that one finding is what its rule says of the facts; a finding on a rule that is not asked (PB-3 but for PBI-JK) is none.</summary>
    private static Invarian<PertanyaanUsulan, JawabanUsulan> Temuan(Aturan aturan, string bunyi, Func<PertanyaanUsulan, StatusTemuan> syarat) => Hukum(
        $"{aturan.Id}: {bunyi}",
        [aturan],
        Baku,
        (periksa, tanya) => Status(periksa(tanya), aturan.Id) == (aturan == Aturan.PB3 && tanya.Bahan.Program is not { Pbi: true } ? null : syarat(tanya)));

    private static StatusTemuan? Status(JawabanUsulan jawab, IdAturan aturan) => jawab.Temuan.SingleOrDefault(t => t.Aturan == aturan)?.Status;

    private static VonisUsulan Vonis(JawabanUsulan jawab) =>
        jawab.Temuan.Any(t => t.Status == StatusTemuan.TidakTerpenuhi) ? VonisUsulan.TidakMemenuhi
        : jawab.Temuan.Any(t => t.Status == StatusTemuan.TidakDiketahui) ? VonisUsulan.BelumDapatDitentukan
        : VonisUsulan.Memenuhi;

    internal static object Masukan(PertanyaanUsulan tanya)
    {
        var b = tanya.Bahan;
        return new
        {
            tanya.Edisi,
            Jenis = (int)b.Jenis,
            b.Jalur,
            b.Asal,
            b.DasarKemensos,
            b.Kanal,
            b.Tanggal,
            Program = b.Program?.Kode,
            b.DiDtks,
            b.PenerimaProgram,
            b.CalonProgram,
            Kepadanan = b.Kepadanan switch
            {
                null => null,
                BuktiKepadanan.WebService => new { Sumber = "web-service", Elemen = Skor(SyaratUsulan.Elemen(b.Kepadanan)) },
                _ => new { Sumber = "taksiran", Elemen = Skor(SyaratUsulan.Elemen(b.Kepadanan)) },
            },
            b.AnggotaKk,
            b.AnggotaDiusulkan,
            b.BeritaAcara,
            b.Survei,
            b.FotoRumah,
            b.FotoKk,
            b.Verval,
            b.Difinalisasi,
            b.FinalisasiOleh,
            b.Surat,
            Profil = b.Profil?.Kode,
            b.Dokumen,
        };
    }

    private static Dictionary<string, int> Skor(ImmutableArray<HasilElemen> elemen) =>
        elemen.Where(e => e.Skor is not null).ToDictionary(e => TabelPemadanan.Elemen.Kode(e.Elemen), e => e.Skor!.Value);
}
