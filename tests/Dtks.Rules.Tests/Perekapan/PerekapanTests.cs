using System.Collections.Immutable;
using Dtks.Domain;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>The recap: figures worked from the specification, and parts that add up to the whole.</summary>
public class PerekapanTests
{
    private static readonly Periode Februari = new(2024, 2);

    private static readonly KodeWilayah DesaA = KodeWilayah.Parse("33.74.99.1001");
    private static readonly KodeWilayah DesaB = KodeWilayah.Parse("33.74.99.1002");

    private static Penduduk Kepala => ContohAnomali.Kepala;

    private static Penduduk Istri => ContohAnomali.Istri;

    private static Penduduk Anak => ContohAnomali.Anak;

    [Fact]
    public void A_family_counts_where_its_kepala_lives()
    {
        Assert.Equal(
            ["33.74.99.1001: 1 individu, 0 keluarga, 0 perlu perbaikan", "33.74.99.1002: 2 individu, 1 keluarga, 0 perlu perbaikan"],
            Baris(TingkatWilayah.DesaKelurahan, Istri, Kepala with { Wilayah = DesaB }, Anak with { Wilayah = DesaB }));
        Assert.Equal(
            ["33.74.99.1001: 1 individu, 1 keluarga, 1 perlu perbaikan", "33.74.99.1002: 1 individu, 0 keluarga, 1 perlu perbaikan"],
            Baris(TingkatWilayah.DesaKelurahan, Kepala, Kepala with { Nik = Nik.Check("3374991708910009"), Wilayah = DesaB }));
    }

    [Fact]
    public void Without_kepala_a_family_counts_where_its_first_member_lives() =>
        Assert.Equal(
            ["33.74.99.1001: 1 individu, 0 keluarga, 0 perlu perbaikan", "33.74.99.1002: 1 individu, 1 keluarga, 1 perlu perbaikan"],
            Baris(TingkatWilayah.DesaKelurahan, Istri with { Wilayah = DesaB }, Anak));

    [Fact]
    public void Who_has_no_code_at_the_level_stands_in_the_last_row()
    {
        var provinsiSaja = Anak with { Wilayah = KodeWilayah.Parse("33") };
        Assert.Equal(
            ["33.74.99.1001: 1 individu, 1 keluarga, 0 perlu perbaikan", "-: 2 individu, 0 keluarga, 1 perlu perbaikan"],
            Baris(TingkatWilayah.DesaKelurahan, Istri with { Wilayah = null }, provinsiSaja, Kepala));
        Assert.Equal(
            ["33: 2 individu, 1 keluarga, 0 perlu perbaikan", "-: 1 individu, 0 keluarga, 1 perlu perbaikan"],
            Baris(TingkatWilayah.Provinsi, Istri with { Wilayah = null }, provinsiSaja, Kepala));
    }

    // 07, 10: a recap counts distinct No KK; a statement of completeness is none.
    [Fact]
    public void People_without_any_no_kk_are_no_family_of_a_recap_though_stated_to_be_whole()
    {
        var tanpa = new SusunanKeluarga([Kepala with { NomorKk = default }, Istri with { NomorKk = default }], KelengkapanKeluarga.Lengkap);
        Assert.Equal(0, Perekapan.Susun(new BahanRekap { Tingkat = TingkatWilayah.DesaKelurahan, Periode = Februari, Orang = tanpa }).Keseluruhan.Keluarga);
        Assert.Equal([0, 1], tanpa.Anggota(0).ToArray());
    }

    [Fact]
    public void An_unreadable_no_kk_is_no_family() =>
        Assert.Equal(["33.74: 2 individu, 0 keluarga, 2 perlu perbaikan"], Baris(TingkatWilayah.KabupatenKota, Kepala with { NomorKk = default }, Istri with { NomorKk = NomorKk.Check("1") }));

    [Fact]
    public void A_source_that_carries_names_only_is_counted_by_names()
    {
        Penduduk[] orang = [Kepala with { Wilayah = null }, Istri with { Wilayah = null }, Anak with { Wilayah = null, NomorKk = default }];
        BahanRekap bahan = new()
        {
            Tingkat = TingkatWilayah.DesaKelurahan,
            Periode = Februari,
            Orang = new(orang),
            NamaWilayah = ["Desa B", "Desa A", null],
            Konteks = new(new LocalDate(2024, 2, 15)) { TanpaBidang = [BidangOrang.Wilayah] },
        };
        Assert.Equal(
            ["Desa A: 1 individu, 0 keluarga, 0 perlu perbaikan", "Desa B: 1 individu, 1 keluarga, 0 perlu perbaikan", "-: 1 individu, 0 keluarga, 1 perlu perbaikan"],
            Perekapan.Susun(bahan).Baris.Select(b => b.ToString()));
        Assert.Throws<ArgumentException>(() => Perekapan.Susun(bahan with { NamaWilayah = ["Desa A"] }));
    }

    [Fact]
    public void Nobody_gives_no_row() => Assert.Empty(Baris(TingkatWilayah.Kecamatan));

    [Theory]
    [InlineData(2025, 5, 0)]
    [InlineData(2015, 4, 1)]
    public void Anomalies_count_as_of_the_last_day_unless_a_day_is_given(int tahun, int bulan, int perlu)
    {
        var rekap = Perekapan.Susun(new() { Tingkat = TingkatWilayah.Provinsi, Periode = new(tahun, bulan), Orang = new([Anak]) });
        Assert.Equal(perlu, rekap.Keseluruhan.PerluPerbaikan);
        var lain = Perekapan.Susun(new() { Tingkat = TingkatWilayah.Provinsi, Periode = new(tahun, bulan), Konteks = new(new LocalDate(2015, 5, 20)), Orang = new([Anak]) });
        Assert.Equal(0, lain.Keseluruhan.PerluPerbaikan);
    }

    [Fact]
    public void Programmes_by_reason_and_cascade()
    {
        var surat = new SuratPengesahan
        {
            Status = StatusSurat.Disetujui,
            TanggalSurat = new(2024, 2, 20),
            TanggalUnggah = new(2024, 2, 21),
            Penandatangan = Penandatangan.KepalaDaerah,
            Lampiran = true,
        };
        Nik kepala = Kepala.Nik.Nilai, istri = Istri.Nik.Nilai, luar = Nik.Parse("3374991708910077");
        var bahan = new BahanKelayakan
        {
            Periode = Februari,
            Orang = [Kepala, Istri],
            Kepesertaan =
            [
                new(kepala, ProgramBansos.PbiJk), new(kepala, ProgramBansos.Pkh), new(kepala, ProgramBansos.Sembako),
                new(istri, ProgramBansos.Pkh, PeranKepesertaan.Komponen), new(istri, ProgramBansos.PbiJk), new(luar, ProgramBansos.Sembako),
            ],
            Penetapan =
            [
                new(kepala, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.SudahMampu), Difinalisasi = true },
                new(kepala, ProgramBansos.Pkh, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.SudahMampu, AlasanTidakLayak.TanpaKomponen), Difinalisasi = true },
                new(luar, ProgramBansos.Sembako, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.AlamatTidakDitemukan) },
            ],
            Surat = surat,
        };
        var susunan = new SusunanKeluarga([Kepala, Istri]);
        var rekap = Perekapan.Susun(new()
        {
            Tingkat = TingkatWilayah.DesaKelurahan,
            Periode = Februari,
            Orang = susunan,
            Kepesertaan = KepesertaanDiputus.Dari(VerifikasiKelayakan.Putuskan(bahan), susunan),
        });

        Assert.Equal([DesaA, null], rekap.Baris.Select(b => b.Wilayah));
        Assert.Equal(
            ["PBI-JK: 2 penerima, 1 tetap, 1 dihentikan", "PKH: 1 penerima, 1 tetap, 1 dihentikan", "SEMBAKO: 1 penerima, 0 tetap, 1 dihentikan"],
            rekap.Baris[0].Program.Select(p => p.ToString()));
        Assert.Equal(["SEMBAKO: 1 penerima, 1 tetap, 0 dihentikan"], rekap.Baris[1].Program.Select(p => p.ToString()));
        var (pbi, pkh, sembako) = (rekap.Baris[0].Program[0], rekap.Baris[0].Program[1], rekap.Baris[0].Program[2]);
        Assert.Equal((1, 0, 1), (pbi.DihentikanSendiri, pbi.DihentikanKaskade, pbi.MenurutAlasan(AlasanTidakLayak.SudahMampu)));
        Assert.Equal((1, 1, 0), (pkh.Komponen, pkh.DihentikanSendiri, pkh.DihentikanKaskade));
        Assert.Equal((1, 1, 0), (pkh.MenurutAlasan(AlasanTidakLayak.SudahMampu), pkh.MenurutAlasan(AlasanTidakLayak.TanpaKomponen), pkh.MenurutAlasan(AlasanTidakLayak.Lain)));
        Assert.Equal((0, 1, 0), (sembako.DihentikanSendiri, sembako.DihentikanKaskade, sembako.MenurutAlasan(AlasanTidakLayak.SudahMampu)));
        Assert.Equal((0, 0), (rekap.Baris[1].Individu, rekap.Baris[1].Keluarga));
        Assert.Throws<ArgumentOutOfRangeException>(() => pbi.MenurutAlasan(0));
    }

    [Fact]
    public void The_rows_add_up_to_the_whole() => Properti.UntukSemua(Kasus, kasus =>
    {
        foreach (var tingkat in TabelKewilayahan.Tingkat.Butir.Select(b => b.Nilai))
        {
            var rekap = Susun(kasus, tingkat);
            var semua = rekap.Keseluruhan;
            Assert.Equal(kasus.Orang.Length, semua.Individu);
            Assert.Equal(kasus.Orang.Where(o => o.NomorKk.Sah).Select(o => o.NomorKk).Distinct().Count(), semua.Keluarga);
            Assert.Equal(semua.Individu, rekap.Baris.Sum(b => b.Individu));
            Assert.Equal(semua.Keluarga, rekap.Baris.Sum(b => b.Keluarga));
            Assert.Equal(semua.PerluPerbaikan, rekap.Baris.Sum(b => b.PerluPerbaikan));
            Assert.Equal(kasus.Putusan.Length, semua.Program.Sum(p => p.Penerima + p.Komponen));
            foreach (var program in semua.Program)
            {
                RekapProgram[] bagian = [.. rekap.Baris.SelectMany(b => b.Program).Where(p => p.Program.Equals(program.Program))];
                foreach (var angka in Angka)
                {
                    Assert.Equal(angka(program), bagian.Sum(angka));
                }

                Assert.Equal(program.Dihentikan, kasus.Putusan.Count(p => p.Program.Equals(program.Program) && p.Putusan.Kepesertaan == StatusKepesertaan.Dihentikan));
            }
        }
    });

    [Fact]
    public void A_row_is_the_sum_of_the_rows_inside_it() => Properti.UntukSemua(Kasus, kasus =>
    {
        var kabupaten = Susun(kasus, TingkatWilayah.KabupatenKota);
        var desa = Susun(kasus, TingkatWilayah.DesaKelurahan);
        foreach (var baris in kabupaten.Baris.Where(b => b.Wilayah is not null && desa.Baris.All(d => d.Wilayah is not null)))
        {
            BarisRekap[] dalam = [.. desa.Baris.Where(d => baris.Wilayah!.Value.Memuat(d.Wilayah!.Value))];
            Assert.Equal((baris.Individu, baris.Keluarga, baris.PerluPerbaikan), (dalam.Sum(d => d.Individu), dalam.Sum(d => d.Keluarga), dalam.Sum(d => d.PerluPerbaikan)));
        }
    });

    [Fact]
    public void A_kepesertaan_of_nobody_is_refused_and_no_decision_is_none()
    {
        BahanRekap bahan = new() { Tingkat = TingkatWilayah.Provinsi, Periode = Februari, Orang = new([Kepala]), Kepesertaan = [new(0, ProgramBansos.Pkh, PeranKepesertaan.Penerima, default, default)] };
        Assert.Empty(Perekapan.Susun(bahan).Keseluruhan.Program);
        var putusan = VerifikasiKelayakan.Putuskan(new() { Periode = Februari, Kepesertaan = [new(Kepala.Nik.Nilai, ProgramBansos.Pkh)] }).Putusan[0].Ringkas;
        Assert.Throws<ArgumentOutOfRangeException>(() => Perekapan.Susun(bahan with { Kepesertaan = [new(1, ProgramBansos.Pkh, PeranKepesertaan.Penerima, putusan, default)] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Perekapan.Susun(bahan with { Tingkat = 0 }));
        Assert.Equal("BahanRekap { provinsi, 2024-02 }", bahan.ToString());
    }

    private static readonly Func<RekapProgram, int>[] Angka =
    [
        p => p.Penerima, p => p.Komponen, p => p.Tetap, p => p.Dihentikan, p => p.DihentikanSendiri, p => p.DihentikanKaskade,
        .. TabelPengesahan.Alasan.Butir.Select(b => (Func<RekapProgram, int>)(p => p.MenurutAlasan(b.Nilai))),
    ];

    private static Arbitrary<KasusRekap> Kasus { get; } = Arb.From(
        from kasus in PembangkitKelayakan.Kasus.Generator
        from orang in PembangkitPenduduk.DaftarOrang
        from berlubang in Gen.ListOf(PembangkitPenduduk.OrangBerlubang).Resize(12)
        let semua = kasus.Bahan.Orang.Concat(orang).Concat(berlubang).ToImmutableArray()
        let susunan = new SusunanKeluarga(semua)
        select new KasusRekap(semua, susunan, [.. KepesertaanDiputus.Dari(VerifikasiKelayakan.Putuskan(kasus.Bahan, kasus.Kebijakan), susunan)]));

    private static Rekap Susun(KasusRekap kasus, TingkatWilayah tingkat) =>
        Perekapan.Susun(new() { Tingkat = tingkat, Periode = Februari, Orang = kasus.Susunan, Kepesertaan = kasus.Putusan });

    private static string[] Baris(TingkatWilayah tingkat, params Penduduk[] orang) =>
        [.. Perekapan.Susun(new() { Tingkat = tingkat, Periode = Februari, Orang = new(orang) }).Baris.Select(b => b.ToString())];

    private sealed record KasusRekap(ImmutableArray<Penduduk> Orang, SusunanKeluarga Susunan, ImmutableArray<KepesertaanDiputus> Putusan)
    {
        public override string ToString() => $"{Orang.Length} orang, {Putusan.Length} kepesertaan";
    }
}
