using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>Events of a usulan in which the laws of its workflow are tried: usulan that meet every rule, those that just miss one, and any.</summary>
internal static class KasusAlurUsulan
{
    private static readonly KodeWilayah DesaA = KodeWilayah.Parse("33.74.99.1001");

    private static readonly KodeWilayah Kecamatan = KodeWilayah.Parse("33.74.99");

    private static readonly BahanUsulan Lengkap = PembangkitUsulan.Lengkap;

    private static readonly BahanUsulan[] Ragam =
    [
        Lengkap, Lengkap, Lengkap, Lengkap,
        Lengkap with { Jalur = JalurUsulan.Kemensos, DasarKemensos = DasarUsulanKemensos.Bencana },
        Lengkap with { Jalur = JalurUsulan.Kemensos, DasarKemensos = DasarUsulanKemensos.Bencana, Kepadanan = null, Surat = null },
        Lengkap with { Jalur = JalurUsulan.Mandiri, Kanal = "Cek Bansos" },
        Lengkap with { Program = ProgramBansos.PbiJk },
        Lengkap with { Program = ProgramBansos.PbiJk, Tanggal = new(2024, 2, 12) },
        Lengkap with { Tanggal = new(2024, 2, 24) },
        Lengkap with { Tanggal = new(2024, 2, 25) },
        Lengkap with { Jenis = JenisUsulan.BaruDenganProgram, DiDtks = false },
        Lengkap with { Jenis = JenisUsulan.BaruDenganProgram },
        Lengkap with { Kepadanan = null },
        Lengkap with { Kepadanan = PembangkitUsulan.TaksiranDariSkor(100, 100) },
        Lengkap with { Kepadanan = PembangkitUsulan.DariSkor(99, 80) },
        Lengkap with { Kepadanan = PembangkitUsulan.DariSkor(100, 79) },
        Lengkap with { Kepadanan = PembangkitUsulan.DariSkor(100, null) },
        Lengkap with { DiDtks = null },
        Lengkap with { PenerimaProgram = true },
        Lengkap with { AnggotaDiusulkan = 3 },
        Lengkap with { BeritaAcara = null },
        Lengkap with { Dokumen = [DokumenUsulan.FotokopiKk] },
        Lengkap with { Surat = null },
        Dengan(s => s with { Status = StatusSurat.Menunggu }),
        Dengan(s => s with { Status = StatusSurat.Ditolak }),
        Dengan(s => s with { Penandatangan = Penandatangan.KepalaDinas }),
        Dengan(s => s with { Lampiran = false }),
        Dengan(s => s with { TanggalUnggah = new(2024, 2, 28) }),
        Dengan(s => s with { TanggalSurat = new(2024, 2, 29), TanggalUnggah = new(2024, 2, 29) }),
        Dengan(s => s with { TanggalFinalisasi = new(2024, 2, 12) }),
    ];

    public static Arbitrary<PertanyaanAlurUsulan> Semua { get; } = Buat(Peristiwa(), Keadaan());

    /// <summary>One event, more often than not in the states in which it is at home.</summary>
    public static Arbitrary<PertanyaanAlurUsulan> Pada(PeristiwaUsulan peristiwa, params KeadaanUsulan[] keadaan) =>
        Buat(Gen.Constant(peristiwa), Gen.Frequency((4, Gen.Elements(keadaan)), (1, Keadaan())));

    private static Gen<KeadaanUsulan> Keadaan() => Gen.Elements(TabelUsulan.Keadaan.Butir.Select(b => b.Nilai).ToArray());

    private static Gen<PeristiwaUsulan> Peristiwa() => Gen.Elements(TabelUsulan.Peristiwa.Butir.Select(b => b.Nilai).ToArray());

    private static Arbitrary<PertanyaanAlurUsulan> Buat(Gen<PeristiwaUsulan> jenis, Gen<KeadaanUsulan> keadaan) => Arb.From(
        from peristiwa in jenis
        from dari in keadaan
        from bahan in Gen.Frequency((5, Gen.Elements(Ragam)), (1, PembangkitUsulan.Bahan.Select(b => b with { MasukanWarga = [] })))
        from hari in Gen.Elements(0, 1, 2, 14, 15, 18, 19, 20, 21, 25, 30)
        from peran in Gen.Frequency(
            (5, Gen.Constant<PeranPengguna?>(PeranPengguna.Supervisor)),
            (2, Gen.Constant<PeranPengguna?>(PeranPengguna.PetugasTeknis)),
            (4, Gen.Elements(TabelKewenangan.Peran.Butir.Select(b => (PeranPengguna?)b.Nilai).ToArray())),
            (1, Gen.Constant<PeranPengguna?>(null)))
        from pelaku in Gen.Elements(null, "a", "b")
        from penanda in Gen.Elements(null, "a", "b")
        from tugas in Gen.Elements<KodeWilayah?>(null, null, DesaA, Kecamatan)
        from wilayah in Gen.Elements<KodeWilayah?>(null, DesaA, DesaA, KodeWilayah.Parse("33.74.99.1002"), Kecamatan, KodeWilayah.Parse("33.74.98.1001"))
        from id in Gen.Elements(null, "DTKS-2024-000123")
        select new PertanyaanAlurUsulan(dari, peristiwa, new()
        {
            Bahan = bahan,
            Tanggal = bahan.Tanggal.PlusDays(hari),
            Peran = peran,
            Pelaku = pelaku,
            Penanda = penanda,
            WilayahTugas = tugas,
            Wilayah = wilayah,
            IdDtks = id is null ? null : IdDtks.Parse(id),
            Edisi = EdisiAturan.Kepmensos150Tahun2022,
        }),
        Susut);

    private static BahanUsulan Dengan(Func<SuratPengesahan, SuratPengesahan> ubah) => Lengkap with { Surat = ubah(Lengkap.Surat!) };

    private static IEnumerable<PertanyaanAlurUsulan> Susut(PertanyaanAlurUsulan tanya)
    {
        FaktaUsulan[] lebihSedikit =
        [
            .. PembangkitUsulan.Susut(tanya.Fakta.Bahan).Select(b => tanya.Fakta with { Bahan = b }),
            tanya.Fakta with { Pelaku = null }, tanya.Fakta with { Penanda = null }, tanya.Fakta with { WilayahTugas = null }, tanya.Fakta with { Wilayah = null },
        ];
        return lebihSedikit.Where(f => f != tanya.Fakta).Select(f => tanya with { Fakta = f });
    }
}
