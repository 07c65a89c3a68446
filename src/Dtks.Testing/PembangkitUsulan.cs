using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Generators of usulan, of proofs of kepadanan and of queues for PBI-JK, with their shrinkers.</summary>
public static class PembangkitUsulan
{
    /// <summary>A usulan of kind 3 for PKH in February 2024 that meets every rule of edition kepmensos-150-2022, with the profile of Tanjungpinang.</summary>
    public static BahanUsulan Lengkap { get; } = new()
    {
        Jenis = JenisUsulan.ProgramUntukTerdaftar,
        Jalur = JalurUsulan.Musdes,
        Asal = AsalUsulan.RtRw,
        BeritaAcara = true,
        Tanggal = new LocalDate(2024, 2, 10),
        Program = ProgramBansos.Pkh,
        DiDtks = true,
        PenerimaProgram = false,
        CalonProgram = false,
        Kepadanan = DariSkor(100, 80),
        AnggotaKk = 4,
        AnggotaDiusulkan = 4,
        Survei = true,
        FotoRumah = true,
        FotoKk = true,
        Verval = HasilVerval.Layak,
        Difinalisasi = true,
        FinalisasiOleh = PeranPengguna.Supervisor,
        Surat = new SuratPengesahan
        {
            Status = StatusSurat.Disetujui,
            TanggalSurat = new LocalDate(2024, 2, 11),
            TanggalUnggah = new LocalDate(2024, 2, 11),
            Penandatangan = Penandatangan.KepalaDaerah,
            Lampiran = true,
        },
        Profil = ProfilDaerah.Tanjungpinang,
        Dokumen = [DokumenUsulan.FotokopiKk, DokumenUsulan.FotokopiNik, DokumenUsulan.Sktm],
    };

    /// <summary>Proofs of kepadanan: verdicts and estimates, of scores at, around and far below the thresholds, some of them unknown.</summary>
    public static Gen<BuktiKepadanan> Kepadanan =>
        from webService in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from baik in Gen.Elements(true, true, false)
        from nilai in Gen.ListOf(Gen.Elements<int?>(100, 100, 100, 99, 0, null), TabelPemadanan.Elemen.Butir.Count)
        from alamat in Gen.Elements<int?>(79, 80, 100, null)
        let skor = TabelPemadanan.Elemen.Butir.Select((b, i) => KeyValuePair.Create(
            b.Nilai, b.Nilai == ElemenKepadanan.Alamat ? alamat : baik ? 100 : nilai[i])).ToArray()
        select webService
            ? (BuktiKepadanan)new BuktiKepadanan.WebService(KebijakanKepadanan.Kepmensos150Tahun2022.DariSkor(skor))
            : new BuktiKepadanan.Taksiran(KebijakanKepadanan.Kepmensos150Tahun2022.TaksiranDariSkor(skor));

    /// <summary>Well-formed usulan of any kind, channel and programme around February 2024; every other fact may be unknown.</summary>
    public static Gen<BahanUsulan> Bahan =>
        from jenis in Gen.Elements(TabelPengusulan.Jenis.Butir.Select(b => b.Nilai).ToArray())
        from jalur in Gen.Elements(TabelPengusulan.Jalur.Butir.Select(b => b.Nilai).ToArray())
        from program in PembangkitKepesertaan.Program
        from hari in Gen.Choose(0, 60)
        from asal in Mungkin(Gen.Elements(TabelPengusulan.Asal.Butir.Select(b => b.Nilai).ToArray()))
        from dasar in Mungkin(Gen.Elements(TabelPengusulan.DasarKemensos.Butir.Select(b => b.Nilai).ToArray()))
        from kanal in Gen.Elements(null, " ", "Cek Bansos")
        from logika in Gen.ListOf(Gen.Frequency((4, Gen.Constant<bool?>(true)), (2, Gen.Constant<bool?>(false)), (1, Gen.Constant<bool?>(null))), 8)
        from kepadanan in Gen.Frequency((4, Kepadanan.Select(k => (BuktiKepadanan?)k)), (1, Gen.Constant<BuktiKepadanan?>(null)))
        from kk in Mungkin(Gen.Choose(1, 9))
        from usul in Mungkin(Gen.Choose(0, 9))
        from verval in Mungkin(Gen.Elements(HasilVerval.Layak, HasilVerval.Layak, HasilVerval.TidakLayak))
        from peran in Mungkin(Gen.Elements(PeranPengguna.Supervisor, PeranPengguna.PengelolaDtks, PeranPengguna.Pendamping))
        from surat in Gen.Frequency((3, PembangkitKepesertaan.Surat.Select(s => (SuratPengesahan?)s)), (1, Gen.Constant<SuratPengesahan?>(null)))
        from profil in Gen.Elements(null, ProfilDaerah.Tanjungpinang)
        from dokumen in Mungkin(Gen.SubListOf(TabelPengusulan.Dokumen.Butir.Select(b => b.Nilai)).Select(d => d.ToImmutableArray()))
        from sanggahan in Gen.Choose(0, 2)
        select new BahanUsulan
        {
            Jenis = jenis,
            Jalur = jalur,
            Tanggal = new LocalDate(2024, 1, 15).PlusDays(hari),
            Program = jenis == JenisUsulan.BaruTanpaProgram ? null : program,
            Asal = asal,
            DasarKemensos = dasar,
            Kanal = kanal,
            BeritaAcara = logika[0],
            DiDtks = logika[1],
            PenerimaProgram = logika[2],
            CalonProgram = logika[3],
            Survei = logika[4],
            FotoRumah = logika[5],
            FotoKk = logika[6],
            Difinalisasi = logika[7],
            Kepadanan = kepadanan,
            AnggotaKk = kk,
            AnggotaDiusulkan = usul > kk ? kk : usul,
            Verval = verval,
            FinalisasiOleh = peran,
            Surat = surat,
            Profil = profil,
            Dokumen = dokumen,
            MasukanWarga = [.. Enumerable.Repeat(new MasukanWarga(JenisMasukanWarga.Sanggahan, new LocalDate(2024, 2, 14)), sanggahan)],
        };

    /// <summary><see cref="Bahan"/> with its shrinker: towards fewer known facts.</summary>
    public static Arbitrary<BahanUsulan> ArbBahan => Arb.From(Bahan, Susut);

    /// <summary>Queues for PBI-JK with distinct NIKs, in any order; many entries share group and day.</summary>
    public static Gen<ImmutableArray<PengajuanPbi>> Antrian =>
        from orang in PembangkitPenduduk.DaftarOrang
        let nik = orang.Where(o => o.Nik.Sah).Select(o => o.Nik.Nilai).Distinct().ToArray()
        from golongan in Gen.ListOf(Gen.Elements(TabelPengusulan.GolonganAntrian.Butir.Select(b => b.Nilai).ToArray()), nik.Length)
        from hari in Gen.ListOf(Gen.Choose(0, 3), nik.Length)
        select nik.Select((n, i) => new PengajuanPbi(n, golongan[i], new LocalDate(2024, 2, 1).PlusDays(hari[i]))).ToImmutableArray();

    /// <summary><see cref="Antrian"/> with its shrinker: towards fewer entries.</summary>
    public static Arbitrary<ImmutableArray<PengajuanPbi>> ArbAntrian
        => Arb.From(Antrian, antrian => Enumerable.Range(0, antrian.Length).Select(antrian.RemoveAt));

    /// <summary>A verdict of the web service with one score for the fifteen elements and one for alamat; null = unknown.</summary>
    /// <param name="skor">Score of the fifteen elements.</param>
    /// <param name="alamat">Score of alamat.</param>
    /// <returns>The proof.</returns>
    public static BuktiKepadanan DariSkor(int? skor, int? alamat) =>
        new BuktiKepadanan.WebService(KebijakanKepadanan.Kepmensos150Tahun2022.DariSkor(Skor(skor, alamat)));

    /// <summary>An own estimate with one score for the fifteen elements and one for alamat; null = unknown.</summary>
    /// <param name="skor">Score of the fifteen elements.</param>
    /// <param name="alamat">Score of alamat.</param>
    /// <returns>The proof.</returns>
    public static BuktiKepadanan TaksiranDariSkor(int? skor, int? alamat) =>
        new BuktiKepadanan.Taksiran(KebijakanKepadanan.Kepmensos150Tahun2022.TaksiranDariSkor(Skor(skor, alamat)));

    /// <summary>The usulan with one fact less.</summary>
    /// <param name="bahan">A usulan.</param>
    /// <returns>The usulan in which one fact that was known is unknown.</returns>
    public static IEnumerable<BahanUsulan> Susut(BahanUsulan bahan)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        BahanUsulan[] calon =
        [
            bahan with { Asal = null }, bahan with { DasarKemensos = null }, bahan with { Kanal = null }, bahan with { BeritaAcara = null },
            bahan with { DiDtks = null }, bahan with { PenerimaProgram = null }, bahan with { CalonProgram = null }, bahan with { Kepadanan = null },
            bahan with { AnggotaKk = null }, bahan with { AnggotaDiusulkan = null }, bahan with { Survei = null }, bahan with { FotoRumah = null },
            bahan with { FotoKk = null }, bahan with { Verval = null }, bahan with { Difinalisasi = null }, bahan with { FinalisasiOleh = null },
            bahan with { Surat = null }, bahan with { Dokumen = null },
        ];
        return calon.Where(c => c != bahan);
    }

    private static Gen<T?> Mungkin<T>(Gen<T> nilai)
        where T : struct => Gen.Frequency((4, nilai.Select(n => (T?)n)), (1, Gen.Constant<T?>(null)));

    private static KeyValuePair<ElemenKepadanan, int?>[] Skor(int? skor, int? alamat) =>
        [.. TabelPemadanan.Elemen.Butir.Select(b => KeyValuePair.Create(b.Nilai, b.Nilai == ElemenKepadanan.Alamat ? alamat : skor))];
}
