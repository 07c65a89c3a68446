using System.Text;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>DS-2: conditions of desil by programme, and tables of a caller's own.</summary>
public class PemeriksaanDesilTests
{
    private static readonly LocalDate Sesudah = new(2025, 6, 1);

    private static readonly LocalDate Sebelum = new(2025, 5, 31);

    private static readonly Desil[] Semua = [.. Enumerable.Range(1, 10).Select(Desil.Ke), Desil.BelumDitentukan, Desil.TidakAda, default];

    private static readonly Kepastian[] Asesmen = [Kepastian.TidakTahu, Kepastian.Ya, Kepastian.Tidak];

    private static readonly string[] KataTerlarang = ["layak", "dihentikan", "eligible", "stopped"];

    /// <summary>The limits of the specification: 4 for PKH, 5 by default for the others; an asesmen counts for PBI-JK and ATENSI alone.</summary>
    public static TheoryData<string, int, bool> Batas => new()
    {
        { "PKH", 4, false },
        { "SEMBAKO", 5, false },
        { "PBI-JK", 5, true },
        { "ATENSI", 5, true },
    };

    [Theory]
    [MemberData(nameof(Batas))]
    public void DS_2_every_desil_and_asesmen_of_every_programme_with_a_condition(string kode, int batas, bool atauAsesmen)
    {
        ProgramBansos program = DaftarSyaratDesil.Baku.Program.Baca(kode);
        foreach (Desil desil in Semua)
        {
            foreach (Kepastian asesmen in Asesmen)
            {
                TemuanDesil temuan = PemeriksaanDesil.Periksa(program, desil, Sesudah, asesmen);
                (StatusSyaratDesil Status, string[] Kurang) harapan = (desil.Peringkat, asesmen) switch
                {
                    ({ } p, _) when p <= batas => (StatusSyaratDesil.Memenuhi, []),
                    (_, Kepastian.Ya) when atauAsesmen => (StatusSyaratDesil.Memenuhi, []),
                    (null, _) => (StatusSyaratDesil.TidakDiketahui, ["desil"]),
                    (_, Kepastian.TidakTahu) when atauAsesmen => (StatusSyaratDesil.TidakDiketahui, ["asesmen"]),
                    _ => (StatusSyaratDesil.TidakMemenuhi, []),
                };
                Assert.Equal(harapan.Status, temuan.Status);
                Assert.Equal(harapan.Kurang, temuan.Kurang);
                Assert.Equal((batas, Aturan.DS2), (temuan.Batas, temuan.Aturan));
                Assert.Equal("DESIL-BUKAN-PENETAPAN", temuan.Catatan[0].Kode);
                Assert.Equal("KEPMENSOS-79-2025", temuan.Syarat!.Dasar.Sumber.Kunci);
            }
        }
    }

    [Fact]
    public void DS_2_before_2025_06_and_for_programmes_without_a_line_no_condition_holds()
    {
        foreach (ProgramBansos program in DaftarSyaratDesil.Baku.Program.Semua)
        {
            TemuanDesil dahulu = PemeriksaanDesil.Periksa(program, Desil.Ke(1), Sebelum);
            Assert.Equal(StatusSyaratDesil.TidakBerlaku, dahulu.Status);
            Assert.Null(dahulu.Batas);
            Assert.Empty(dahulu.Kurang);
            Assert.Equal("DESIL-BUKAN-PENETAPAN", dahulu.Catatan[0].Kode);
            bool adaSyarat = program.Kode is "PKH" or "SEMBAKO" or "PBI-JK" or "ATENSI";
            Assert.Equal(adaSyarat, PemeriksaanDesil.Periksa(program, Desil.Ke(1), Sesudah).Status == StatusSyaratDesil.Memenuhi);
        }
    }

    [Fact]
    public void DS_2_the_policy_sets_the_limit_of_Sembako_and_of_nothing_else()
    {
        KebijakanDtks empat = KebijakanDtks.Baku with { BatasDesilSembako = 4 };
        Assert.Equal(StatusSyaratDesil.Memenuhi, PemeriksaanDesil.Periksa(ProgramBansos.Sembako, Desil.Ke(5), Sesudah).Status);
        Assert.Equal(StatusSyaratDesil.TidakMemenuhi, PemeriksaanDesil.Periksa(ProgramBansos.Sembako, Desil.Ke(5), Sesudah, kebijakan: empat).Status);
        Assert.Equal(4, PemeriksaanDesil.Periksa(ProgramBansos.Sembako, Desil.Ke(5), Sesudah, kebijakan: empat).Batas);
        Assert.Equal(StatusSyaratDesil.Memenuhi, PemeriksaanDesil.Periksa(ProgramBansos.PbiJk, Desil.Ke(5), Sesudah, kebijakan: empat).Status);
    }

    [Fact]
    public void The_answers_never_say_layak_or_dihentikan()
    {
        IEnumerable<string> teks =
            from program in DaftarSyaratDesil.Baku.Program.Semua
            from desil in Semua
            from asesmen in Asesmen
            from per in new[] { Sebelum, Sesudah }
            let temuan = PemeriksaanDesil.Periksa(program, desil, per, asesmen)
            from satu in temuan.Catatan.SelectMany(p => new[] { p.Indonesia, p.Inggris }).Append(temuan.ToString()).Append(TabelDtsen.StatusSyarat.Nama(temuan.Status))
            select satu;
        Assert.DoesNotContain(teks, t => KataTerlarang.Any(k => t.Contains(k, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void HD_1_the_limits_are_a_parameter_of_the_edition_page_and_a_derived_edition_changes_them()
    {
        Assert.All(EdisiAturan.Semua.Where(e => e.Mulai < new Periode(2025, 6)), e => Assert.Empty(DaftarSyaratDesil.Dari(e).Semua));
        Assert.Equal(DaftarSyaratDesil.Baku.Semua, DaftarSyaratDesil.Dari(EdisiAturan.Dtsen2025).Semua);

        // A made-up decree of 2026-07: PKH 1-3, a regional programme 1-2 or by asesmen, ATENSI as before, no line for the others.
        EdisiAturan dekrit = EdisiAturan.BacaJson("""
            {"id": "dekrit-desil", "nama": "Dekrit desil", "induk": "dtsen-2025", "sumber": {"kunci": "REKAAN-1", "nama": "Keputusan rekaan 1"}, "parameter": {"batas_desil": [
              {"nilai": [{"program": "PKH", "paling": 4}, {"program": "PBI-JK", "paling": 5, "atau_asesmen": true}], "bagian": "angka 1", "sejak": "2025-06"},
              {"nilai": [{"program": "PKH", "paling": 3}, {"program": {"kode": "BLT-REKAAN", "nama": "BLT rekaan", "satuan": "keluarga"}, "paling": 2, "atau_asesmen": true}], "bagian": "angka 2", "sejak": "2026-07"}]}}
            """u8);
        foreach (EdisiAturan edisi in new[] { dekrit, EdisiAturan.BacaJson(System.Text.Encoding.UTF8.GetBytes(dekrit.KeJson())) })
        {
            DaftarSyaratDesil daftar = DaftarSyaratDesil.Dari(edisi);
            TemuanDesil pkh = PemeriksaanDesil.Periksa(ProgramBansos.Pkh, Desil.Ke(4), new LocalDate(2026, 7, 1), daftar: daftar);
            Assert.Equal((StatusSyaratDesil.TidakMemenuhi, 3, "Keputusan rekaan 1, angka 2"), (pkh.Status, pkh.Batas, pkh.Syarat!.Dasar.ToString()));
            Assert.Equal(StatusSyaratDesil.Memenuhi, PemeriksaanDesil.Periksa(ProgramBansos.Pkh, Desil.Ke(4), new LocalDate(2026, 6, 30), daftar: daftar).Status);
            Assert.Equal(StatusSyaratDesil.TidakBerlaku, PemeriksaanDesil.Periksa(ProgramBansos.PbiJk, Desil.Ke(1), new LocalDate(2026, 7, 1), daftar: daftar).Status);
            TemuanDesil blt = PemeriksaanDesil.Periksa(daftar.Program.Baca("BLT-REKAAN"), Desil.Ke(9), new LocalDate(2026, 7, 1), daftar: daftar);
            Assert.Equal((StatusSyaratDesil.TidakDiketahui, "asesmen"), (blt.Status, Assert.Single(blt.Kurang)));
        }

        EdisiAturan.BacaJson("""
            {"id": "dekrit-salah", "nama": "Dekrit", "induk": "dtsen-2025", "sumber": {"kunci": "REKAAN-1", "nama": "Rekaan"}, "parameter": {"batas_desil": [
              {"nilai": [{"program": "PKH", "paling": 11}, {"program": "PKH", "paling": 3}, {"program": "ENTAH", "paling": 3}], "bagian": "angka 1"}]}}
            """u8, out var cacat);
        Assert.Equal(
            ["parameter.batas_desil[0].nilai[0].paling", "parameter.batas_desil[0].nilai[1].program", "parameter.batas_desil[0].nilai[2].program"],
            cacat.Select(c => c.Jalur).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_of_the_callers_own_answers_with_its_own_source_and_span()
    {
        var plus = ProgramBansos.Daerah("PKH-PLUS", "PKH Plus", SatuanProgram.Keluarga);
        var dasar = new Sitasi(new Sumber("CONTOH", "Peraturan contoh 1/2025"), "Pasal 3");
        DaftarSyaratDesil daftar = DaftarSyaratDesil.Baku.Dengan([new SyaratDesil(plus, new Periode(2025, 1), 2, dasar) { Selesai = new Periode(2025, 12) }]);

        TemuanDesil temuan = PemeriksaanDesil.Periksa(plus, Desil.Ke(3), new LocalDate(2025, 12, 31), daftar: daftar);
        Assert.Equal(StatusSyaratDesil.TidakMemenuhi, temuan.Status);
        Assert.Equal("Peraturan contoh 1/2025, Pasal 3", temuan.Syarat!.Dasar.ToString());
        Assert.Equal(StatusSyaratDesil.TidakBerlaku, PemeriksaanDesil.Periksa(plus, Desil.Ke(1), new LocalDate(2026, 1, 1), daftar: daftar).Status);
        Assert.Equal(StatusSyaratDesil.TidakDiketahui, PemeriksaanDesil.Periksa(plus, Desil.BelumDitentukan, new LocalDate(2025, 3, 1), daftar: daftar).Status);
        Assert.Equal("PKH-PLUS", daftar.Program.Baca("pkh plus").Kode);
    }

    [Fact]
    public void Two_lines_of_a_programme_in_one_period_are_refused_until_the_earlier_ends()
    {
        var dasar = new Sitasi(new Sumber("CONTOH", "Peraturan contoh 2/2026"), "Pasal 1");
        var baru = new SyaratDesil(ProgramBansos.Pkh, new Periode(2026, 1), 3, dasar);
        Assert.Contains("PKH", Assert.Throws<ArgumentException>(() => DaftarSyaratDesil.Baku.Dengan([baru])).Message, StringComparison.Ordinal);

        SyaratDesil lama = DaftarSyaratDesil.Baku.Cari(ProgramBansos.Pkh, Sesudah)!;
        DaftarSyaratDesil daftar = DaftarSyaratDesil.Baku.Tanpa(ProgramBansos.Pkh).Dengan([lama with { Selesai = new Periode(2025, 12) }, baru]);
        Assert.Equal(StatusSyaratDesil.Memenuhi, PemeriksaanDesil.Periksa(ProgramBansos.Pkh, Desil.Ke(4), new LocalDate(2025, 12, 31), daftar: daftar).Status);
        Assert.Equal(StatusSyaratDesil.TidakMemenuhi, PemeriksaanDesil.Periksa(ProgramBansos.Pkh, Desil.Ke(4), new LocalDate(2026, 1, 1), daftar: daftar).Status);
    }

    [Fact]
    public void A_line_out_of_range_is_refused()
    {
        var dasar = new Sitasi(Sumber.Saku, "contoh");
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyaratDesil(ProgramBansos.Pkh, new Periode(2026, 1), 0, dasar));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyaratDesil(ProgramBansos.Pkh, new Periode(2026, 1), 11, dasar));
        Assert.Throws<ArgumentException>(() => new SyaratDesil(ProgramBansos.Pkh, default, 4, dasar));
        Assert.Throws<ArgumentException>(() => new SyaratDesil(ProgramBansos.Pkh, new Periode(2026, 2), 4, dasar) { Selesai = new Periode(2026, 1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => PemeriksaanDesil.Periksa(ProgramBansos.Pkh, default, Sesudah, (Kepastian)9));
    }

    [Fact]
    public void A_table_in_JSON_is_added_and_a_programme_in_it_takes_the_place_of_that_programme()
    {
        DaftarSyaratDesil daftar = Baca("""
            {"syarat": [
              {"program": {"kode": "BLT-DD", "nama": "BLT Dana Desa", "satuan": "keluarga"}, "mulai": "2025-01", "selesai": "2025-12", "batas": 4, "atau_asesmen": true, "dokumen": "Peraturan contoh", "bagian": "Pasal 5"},
              {"program": "BLT-DD", "mulai": "2026-01", "batas": 2, "dokumen": "Peraturan contoh lain"},
              {"program": "sembako", "mulai": "2026-01", "batas": 3, "dokumen": "Bacaan daerah sendiri"}
            ]}
            """);
        ProgramBansos blt = daftar.Program.Baca("BLT-DD");
        Assert.Equal(StatusSyaratDesil.Memenuhi, PemeriksaanDesil.Periksa(blt, Desil.TidakAda, new LocalDate(2025, 2, 1), Kepastian.Ya, daftar).Status);
        Assert.Equal(2, PemeriksaanDesil.Periksa(blt, Desil.Ke(1), new LocalDate(2026, 2, 1), daftar: daftar).Batas);
        Assert.Equal(3, PemeriksaanDesil.Periksa(ProgramBansos.Sembako, Desil.Ke(1), new LocalDate(2026, 2, 1), daftar: daftar).Batas);
        Assert.Equal(StatusSyaratDesil.TidakBerlaku, PemeriksaanDesil.Periksa(ProgramBansos.Sembako, Desil.Ke(1), Sesudah, daftar: daftar).Status);
        Assert.Equal(4, PemeriksaanDesil.Periksa(ProgramBansos.Pkh, Desil.Ke(1), Sesudah, daftar: daftar).Batas);
    }

    [Fact]
    public void Every_defect_of_a_table_in_JSON_is_told_at_once_with_its_path_and_without_what_it_holds()
    {
        string pesan = Assert.Throws<DtksFormatException>(() => Baca("""
            {"syarat": [
              {"program": "3374991708910003", "mulai": "2025", "batas": 0, "atau_asesmen": "ya", "selesai": "akhir"},
              {"program": "PKH", "mulai": "2026-02", "selesai": "2026-01", "batas": 4, "dokumen": "x", "catatan": "y"},
              {"program": "PKH", "mulai": "2026-02", "selesai": "2026-01", "batas": 4, "dokumen": "x"}
            ]}
            """)).Message;
        Assert.All(
            ["DESIL-TABEL", "syarat[0].program", "syarat[0].mulai", "syarat[0].batas", "syarat[0].atau_asesmen", "syarat[0].selesai", "syarat[0].dokumen", "syarat[1]:", "syarat[2].selesai"],
            bagian => Assert.Contains(bagian, pesan, StringComparison.Ordinal));
        Assert.DoesNotContain("3374991708910003", pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"syarat\": []} {}")]
    [InlineData("{\"syarat\": [], \"lain\": 1}")]
    [InlineData("{\"syarat\": [null]}")]
    [InlineData("{\"syarat\": [{\"program\": \"PKH\", \"program\": \"PKH\", \"mulai\": \"2026-01\", \"batas\": 4, \"dokumen\": \"x\"}]}")]
    [InlineData("{\"syarat\": [{\"program\": \"PKH\", \"mulai\": \"2026-01\", \"batas\": 4, \"dokumen\": \"x\"}, {\"program\": \"PKH\", \"mulai\": \"2027-01\", \"batas\": 3, \"dokumen\": \"x\"}]}")]
    [InlineData("{\"syarat\": [{\"program\": {\"kode\": \"PKH\", \"nama\": \"PKH\", \"satuan\": \"keluarga\"}, \"mulai\": \"2026-01\", \"batas\": 4, \"dokumen\": \"x\"}]}")]
    public void What_is_no_table_is_refused(string json) => Assert.Equal("DESIL-TABEL", Assert.Throws<DtksFormatException>(() => Baca(json)).Kode);

    [Fact]
    public void The_code_lists_of_DTSEN_keep_their_contract()
    {
        KontrakTabel.Uji(TabelDtsen.StatusSyarat, "tidak-diketahui", "memenuhi", "tidak-memenuhi", "tidak-berlaku");
        KontrakTabel.Uji(TabelDtsen.Tanda, "alamat-tidak-ditemukan", "orang-tidak-ditemukan", "meninggal", "aparatur", "keluarga-aparatur", "desil-di-atas-pkh");
        KontrakTabel.Uji(TabelDtsen.DasarHapus, "tidak-miskin", "mampu", "tidak-ditemukan", "pekerja", "mandiri", "meninggal", "segmen-ganda");
        KontrakTabel.Uji(TabelDtsen.Langkah, "dihapus", "butuh-layanan", "surat-faskes", "lapor-desa-dinsos", "surat-pengaktifan", "disampaikan-bpjs");
        KontrakTabel.Uji(TabelDtsen.Pelaku, "peserta", "faskes", "desa-kelurahan", "dinas-sosial", "bpjs");
        KontrakTabel.Uji(TabelDtsen.StatusLangkah, "tidak-diketahui", "selesai", "belum");
    }

    private static DaftarSyaratDesil Baca(string json) => DaftarSyaratDesil.BacaJson(Encoding.UTF8.GetBytes(json));
}
