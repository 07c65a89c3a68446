using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary>The verval of 2017-2019, worked from the specification.</summary>
public class AlurVerval2019Tests
{
    private static readonly LangkahVerval[] DuaBelas = [.. Enum.GetValues<LangkahVerval>().Where(l => l != LangkahVerval.Selesai)];

    [Theory]
    [InlineData(false, 12)]
    [InlineData(true, 11)]
    public void The_steps_follow_one_another_and_siks_droid_leaves_out_step_8(bool siksDroid, int jumlah)
    {
        var langkah = LangkahVerval.PrelistAwal;
        var dilalui = new List<LangkahVerval>();
        while (langkah != LangkahVerval.Selesai)
        {
            dilalui.Add(langkah);
            var hasil = AlurVerval2019.Langkah(langkah, PeristiwaVerval.Selesaikan, siksDroid);
            Assert.True(hasil.Diterima);
            langkah = hasil.Keadaan;
        }

        Assert.Equal(jumlah, dilalui.Count);
        Assert.Equal(DuaBelas.Where(l => !siksDroid || l != LangkahVerval.EntriSiksNg), dilalui);
    }

    [Theory]
    [InlineData(LangkahVerval.PemeriksaanDokumen, LangkahVerval.KunjunganRumahTangga, "AV-7")]
    [InlineData(LangkahVerval.PemeriksaanPusdatin, LangkahVerval.PemeriksaanDokumen, "AV-11")]
    public void A_mismatch_goes_back(LangkahVerval dari, LangkahVerval ke, string aturan)
    {
        var hasil = AlurVerval2019.Langkah(dari, PeristiwaVerval.TidakSesuai);
        Assert.Equal((ke, aturan), (hasil.Keadaan, hasil.Aturan.ToString()));
    }

    [Fact]
    public void A_mismatch_is_found_only_where_something_is_checked()
    {
        foreach (var langkah in Enum.GetValues<LangkahVerval>().Except([LangkahVerval.PemeriksaanDokumen, LangkahVerval.PemeriksaanPusdatin]))
        {
            var hasil = AlurVerval2019.Langkah(langkah, PeristiwaVerval.TidakSesuai);
            Assert.False(hasil.Diterima);
            Assert.Equal(langkah < LangkahVerval.PemeriksaanDokumen ? "AV-7" : "AV-11", hasil.Aturan.ToString());
            Assert.Equal(langkah == LangkahVerval.Selesai ? [] : [PeristiwaVerval.Selesaikan], hasil.Mungkin.ToArray());
        }
    }

    [Fact]
    public void Each_step_is_done_by_its_own_rule()
    {
        string[] aturan = ["AV-1", "AV-2", "AV-3", "AV-4", "AV-5", "AV-6", "AV-7", "AV-8", "AV-9", "AV-10", "AV-11", "AV-12"];
        Assert.Equal(aturan, DuaBelas.Select(l => AlurVerval2019.Langkah(l, PeristiwaVerval.Selesaikan, siksDroid: false).Aturan.ToString()));
        Assert.Equal("AV-8", AlurVerval2019.Langkah(LangkahVerval.PemeriksaanDokumen, PeristiwaVerval.Selesaikan, siksDroid: true).Aturan.ToString());
        Assert.Equal("AV-12", AlurVerval2019.Langkah(LangkahVerval.Selesai, PeristiwaVerval.Selesaikan).Aturan.ToString());
    }

    [Fact]
    public void Step_7_is_not_passed_before_it_is_known_whether_siks_droid_is_used()
    {
        var hasil = AlurVerval2019.Langkah(LangkahVerval.PemeriksaanDokumen, PeristiwaVerval.Selesaikan);
        Assert.Equal((false, "AV-8"), (hasil.Diterima, hasil.Aturan.ToString()));
        Assert.Equal([PeristiwaVerval.Selesaikan, PeristiwaVerval.TidakSesuai], hasil.Mungkin.ToArray());
        Assert.Equal(LangkahVerval.PemeriksaanDokumen, hasil.Keadaan);
    }

    [Fact]
    public void Every_rule_of_the_tables_belongs_to_the_edition() =>
        Assert.All(
            AlurVerval2019.Tabel.Baris.Select(b => b.Aturan).Concat(AlurPengesahan2019.Tabel.Baris.Select(b => b.Aturan)),
            a => Assert.Equal([EdisiAturan.Permensos5Tahun2019], a.Edisi.ToArray()));

    [Fact]
    public void Data_pass_from_the_desa_to_the_menteri()
    {
        (PeristiwaPengesahan, TanganPengesahan)[] langkah =
        [
            (PeristiwaPengesahan.Sampaikan, TanganPengesahan.Camat),
            (PeristiwaPengesahan.Sampaikan, TanganPengesahan.KepalaDaerah),
            (PeristiwaPengesahan.Sahkan, TanganPengesahan.Gubernur),
            (PeristiwaPengesahan.Teruskan, TanganPengesahan.Menteri),
            (PeristiwaPengesahan.TidakSesuai, TanganPengesahan.Perbaikan),
            (PeristiwaPengesahan.Perbaiki, TanganPengesahan.Gubernur),
            (PeristiwaPengesahan.Teruskan, TanganPengesahan.Menteri),
            (PeristiwaPengesahan.Tetapkan, TanganPengesahan.Ditetapkan),
        ];
        var tangan = TanganPengesahan.Desa;
        foreach (var (peristiwa, ke) in langkah)
        {
            tangan = AlurPengesahan2019.Langkah(tangan, peristiwa).Keadaan;
            Assert.Equal(ke, tangan);
        }

        Assert.Equal(["ditetapkan"], AlurPengesahan2019.Tabel.Akhir.ToArray());
    }

    [Fact]
    public void Nobody_sets_before_the_menteri_only_the_kepala_daerah_signs_and_gubernur_and_menteri_send_back()
    {
        foreach (var tangan in Enum.GetValues<TanganPengesahan>())
        {
            Assert.Equal(tangan == TanganPengesahan.Menteri, AlurPengesahan2019.Langkah(tangan, PeristiwaPengesahan.Tetapkan).Diterima);
            var kembali = AlurPengesahan2019.Langkah(tangan, PeristiwaPengesahan.TidakSesuai);
            Assert.Equal(tangan is TanganPengesahan.Gubernur or TanganPengesahan.Menteri, kembali.Diterima);
            Assert.Equal(kembali.Diterima ? TanganPengesahan.Perbaikan : tangan, kembali.Keadaan);
            Assert.Equal(tangan == TanganPengesahan.KepalaDaerah, AlurPengesahan2019.Langkah(tangan, PeristiwaPengesahan.Sahkan).Diterima);
        }
    }

    [Fact]
    public void Both_are_in_the_catalogue() =>
        Assert.All(new[] { "verval-2019", "pengesahan-2019" }, n => Assert.True(Alur.TryCari(n, out _)));

    [Fact]
    public void Entry_follows_the_way_of_taking_down()
    {
        var capi = KetentuanEntri.Untuk(CaraPendataan.Capi);
        Assert.Equal((LangkahVerval.KunjunganRumahTangga, "pengumpul data", null), (capi.Langkah, capi.Pengentri, capi.Penggabung));
        Assert.Empty(capi.Tempat);
        var papi = KetentuanEntri.Untuk(CaraPendataan.Papi);
        Assert.Equal((LangkahVerval.EntriSiksNg, null, "penanggung jawab data"), (papi.Langkah, papi.Pengentri, papi.Penggabung));
        Assert.Equal([TingkatWilayah.DesaKelurahan, TingkatWilayah.Kecamatan, TingkatWilayah.KabupatenKota], papi.Tempat.ToArray());
        Assert.Equal(("AV-5", "AV-8"), (capi.Aturan.ToString(), papi.Aturan.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => KetentuanEntri.Untuk(default));
    }

    [Theory]
    [InlineData("Bangetayu Kulon.siks", null)]
    [InlineData("GENUK.SIKS", null)]
    [InlineData("Bangetayu Kulon.zip", "SIKS-AKHIRAN")]
    [InlineData("Bangetayu Kulon", "SIKS-AKHIRAN")]
    [InlineData(".siks", "SIKS-NAMA")]
    [InlineData("desa/Bangetayu.siks", "SIKS-NAMA")]
    public void An_export_of_SIKS_NG_Offline_may_be_renamed_and_keeps_its_extension(string nama, string? kode) =>
        Assert.Equal(kode, EksporSiks.PeriksaNama(nama)?.Kode);

    [Fact]
    public void An_export_is_complete_only_when_every_verval_is()
    {
        Assert.Equal(Kepastian.Ya, EksporSiks.Lengkap([Kepastian.Ya, Kepastian.Ya]));
        Assert.Equal(Kepastian.Tidak, EksporSiks.Lengkap([Kepastian.TidakTahu, Kepastian.Tidak, Kepastian.Ya]));
        Assert.Equal(Kepastian.TidakTahu, EksporSiks.Lengkap([Kepastian.Ya, Kepastian.TidakTahu]));
        Assert.Equal(Kepastian.TidakTahu, EksporSiks.Lengkap([]));
    }

    [Theory]
    [InlineData(Kepastian.Tidak, Kepastian.Ya, Kepastian.Ya, KesalahanSasaran.Exclusion)]
    [InlineData(Kepastian.Ya, Kepastian.Tidak, Kepastian.Ya, KesalahanSasaran.Inclusion)]
    [InlineData(Kepastian.Ya, Kepastian.Ya, Kepastian.Tidak, null)]
    [InlineData(Kepastian.Tidak, Kepastian.Tidak, Kepastian.Tidak, null)]
    [InlineData(Kepastian.TidakTahu, Kepastian.Ya, Kepastian.TidakTahu, null)]
    [InlineData(Kepastian.Ya, Kepastian.TidakTahu, Kepastian.TidakTahu, null)]
    public void Corrections(Kepastian terdaftar, Kepastian memenuhi, Kepastian perlu, KesalahanSasaran? kesalahan)
    {
        var koreksi = KoreksiVerval.Periksa(terdaftar, memenuhi);
        Assert.Equal((perlu, kesalahan, "AV-11"), (koreksi.Perlu, koreksi.Kesalahan, koreksi.Aturan.ToString()));
    }

    [Theory]
    [InlineData(Kepastian.Ya, Kepastian.Ya, Kepastian.Ya, StatusTemuan.Terpenuhi)]
    [InlineData(Kepastian.Ya, Kepastian.Ya, Kepastian.Tidak, StatusTemuan.TidakTerpenuhi)]
    [InlineData(Kepastian.Ya, Kepastian.Ya, Kepastian.TidakTahu, StatusTemuan.TidakDiketahui)]
    [InlineData(Kepastian.Tidak, Kepastian.TidakTahu, Kepastian.TidakTahu, StatusTemuan.TidakBerlaku)]
    [InlineData(Kepastian.TidakTahu, Kepastian.Tidak, Kepastian.Ya, StatusTemuan.TidakBerlaku)]
    [InlineData(Kepastian.TidakTahu, Kepastian.Ya, Kepastian.Ya, StatusTemuan.TidakDiketahui)]
    [InlineData(Kepastian.Ya, Kepastian.TidakTahu, Kepastian.Tidak, StatusTemuan.TidakDiketahui)]
    public void A_served_recipient_who_still_qualifies_keeps_the_service(Kepastian dilayani, Kepastian dikeluarkan, Kepastian memenuhi, StatusTemuan harapan)
    {
        var jawab = PenerimaTerlayani.Periksa(dilayani, dikeluarkan, memenuhi);
        Assert.Equal((harapan, harapan == StatusTemuan.Terpenuhi, harapan == StatusTemuan.Terpenuhi), (jawab.Status, jawab.TetapDilayani, jawab.DidaftarkanKembali));
    }

    [Fact]
    public void The_tables_keep_their_contract()
    {
        KontrakTabel.Uji(
            TabelVerval2019.Langkah,
            "prelist-awal", "bimtek-kabupaten", "musdes-muskel", "prelist-akhir", "kunjungan", "pengawasan", "pemeriksaan-dokumen", "entri-siks-ng", "kirim-provinsi", "kirim-pusdatin", "pemeriksaan-pusdatin", "pemeringkatan", "selesai");
        KontrakTabel.Uji(TabelVerval2019.Peristiwa, "selesaikan", "tidak-sesuai");
        KontrakTabel.Uji(TabelVerval2019.Cara, "capi", "papi");
        KontrakTabel.Uji(TabelVerval2019.Tangan, "desa", "camat", "kepala-daerah", "gubernur", "menteri", "perbaikan", "ditetapkan");
        KontrakTabel.Uji(TabelVerval2019.PeristiwaPengesahan, "sampaikan", "sahkan", "teruskan", "tetapkan", "tidak-sesuai", "perbaiki");
        KontrakTabel.Uji(TabelVerval2019.Kesalahan, "exclusion-error", "inclusion-error");
    }
}
