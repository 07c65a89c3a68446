using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary>PR-1 to PR-4 against the table of the specification.</summary>
public class KewenanganTests
{
    // Why: worked from the specification by hand, one line an action: D directly, P subject to approval.
    private static readonly Dictionary<string, string> Tabel = new(StringComparer.Ordinal)
    {
        ["tandai"] = "supervisor D, pengelola-dtks D, pengisi-data-kabkota D, pengisi-data-desa P, pendamping P",
        ["setujui-tanda"] = "supervisor D, pengelola-dtks D",
        ["batal"] = "supervisor D, pengelola-dtks D",
        ["finalisasi"] = "supervisor D, pengelola-dtks D",
        ["finalisasi-usulan"] = "supervisor D, pengelola-dtks D",
        ["unggah-surat"] = "supervisor D, pengelola-dtks D, kepala-daerah D",
        ["setujui-surat"] = "petugas-teknis D, manajemen D",
        ["tolak-surat"] = "petugas-teknis D, manajemen D",
        ["tutup-periode"] = "petugas-teknis D, manajemen D",
        ["usul"] = "masyarakat D",
        ["sanggah"] = "masyarakat D",
        ["pantau"] = "provinsi D",
        ["perbaiki-data"] = "petugas-teknis D, manajemen D",
        ["baca-audit"] = "auditor-internal D",
        ["perbaiki"] = "supervisor D, pengelola-dtks D, pengisi-data-kabkota D, pengisi-data-desa D",
        ["tandai-keadaan"] = "supervisor D, pengelola-dtks D, pengisi-data-kabkota D, pengisi-data-desa D, pendamping D",
        ["masukkan-usulan"] = "supervisor D, pengelola-dtks D, pengisi-data-kabkota D, pengisi-data-desa D",
        ["padankan"] = "supervisor D, pengelola-dtks D",
        ["ganti-pengurus"] = "supervisor D, pengelola-dtks D",
        ["catat-nasihat"] = "supervisor D, pengelola-dtks D",
        ["kemensos-kirim"] = "petugas-teknis D, manajemen D",
        ["kemensos-tanggapan"] = "supervisor D, pengelola-dtks D",
        ["tetapkan"] = "petugas-teknis D, manajemen D",
        ["tutup-bulan"] = "supervisor D, pengelola-dtks D",
    };

    public static TheoryData<string> EdisiBulanan => ["permensos-3-2021", "kepmensos-150-2022"];

    [Theory]
    [MemberData(nameof(EdisiBulanan))]
    public void Every_role_and_action_answers_as_the_table(string edisi)
    {
        foreach (var tindakan in TabelKewenangan.Tindakan.Butir)
        {
            var boleh = Tabel[tindakan.Kode].Split(", ").Select(s => s.Split(' ')).ToDictionary(s => s[0], s => s[1], StringComparer.Ordinal);
            Assert.All(boleh.Keys, peran => Assert.True(TabelKewenangan.Peran.TryBaca(peran, out _)));
            foreach (var peran in TabelKewenangan.Peran.Butir)
            {
                var putusan = Kewenangan.Boleh(peran.Nilai, tindakan.Nilai, EdisiAturan.Parse(edisi));
                var harap = boleh.GetValueOrDefault(peran.Kode);
                Assert.Equal(harap is null ? StatusTemuan.TidakTerpenuhi : StatusTemuan.Terpenuhi, putusan.Status);
                Assert.Equal(harap is not null, putusan.Diizinkan);
                Assert.Equal(harap == "P", putusan.PerluPersetujuan);
                Assert.Same(harap == "P" ? Aturan.VK16 : Aturan.PR2, putusan.Aturan);
            }
        }
    }

    [Fact]
    public void The_table_has_one_line_for_each_action()
    {
        Assert.Equal(
            TabelKewenangan.Tindakan.Butir.Select(b => b.Nilai),
            Kewenangan.Izin(EdisiAturan.Baku).Select(i => i.Tindakan));
        Assert.Equal(TindakanPengguna.PerbaikiData, Assert.Single(Kewenangan.Izin(EdisiAturan.Permensos5Tahun2019)).Tindakan);
        Assert.Throws<DiLuarCakupanException>(() => Kewenangan.Izin(EdisiAturan.Dtsen2025));
    }

    [Fact]
    public void Roles_have_the_texts_of_the_protocol()
    {
        Assert.Equal(
            "supervisor, pengelola-dtks, pengisi-data-kabkota, pengisi-data-desa, pendamping, admin-pengguna, kepala-perangkat-daerah, kepala-daerah, provinsi, petugas-teknis, manajemen, pekerja-informasi, pengembang, auditor-internal, perguruan-tinggi, masyarakat",
            string.Join(", ", TabelKewenangan.Peran.Butir.Select(b => b.Kode)));
        Assert.Equal(Enum.GetValues<PeranPengguna>(), TabelKewenangan.Peran.Butir.Select(b => b.Nilai));
        Assert.Equal(Enum.GetValues<TindakanPengguna>(), TabelKewenangan.Tindakan.Butir.Select(b => b.Nilai));
    }

    [Fact]
    public void The_edition_of_2019_knows_the_corrections_of_Kemensos_and_the_area_of_an_operator_only()
    {
        var lama = EdisiAturan.Permensos5Tahun2019;
        Assert.Equal(StatusTemuan.TidakBerlaku, Kewenangan.Boleh(PeranPengguna.Supervisor, TindakanPengguna.Batal, lama).Status);
        Assert.Equal(StatusTemuan.TidakBerlaku, Kewenangan.BolehMerangkap(Kewenangan.FungsiKabKota, lama).Status);
        Assert.Equal(StatusTemuan.TidakBerlaku, Kewenangan.BolehMenyetujui("a", "a", lama).Status);
        Assert.Equal(StatusTemuan.Terpenuhi, Kewenangan.DalamWilayahTugas(null, null, lama).Status);
        Assert.True(Kewenangan.Boleh(PeranPengguna.PetugasTeknis, TindakanPengguna.PerbaikiData, lama).Diizinkan);
        Assert.Equal(StatusTemuan.TidakTerpenuhi, Kewenangan.Boleh(PeranPengguna.Supervisor, TindakanPengguna.PerbaikiData, lama).Status);
        Assert.False(Kewenangan.Boleh(PeranPengguna.Supervisor, TindakanPengguna.Batal, lama).Diizinkan);
    }

    [Fact]
    public void A_role_or_action_outside_the_tables_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Kewenangan.Boleh(default, TindakanPengguna.Batal, EdisiAturan.Baku));
        Assert.Throws<ArgumentOutOfRangeException>(() => Kewenangan.Boleh(PeranPengguna.Supervisor, default, EdisiAturan.Baku));
        Assert.Throws<ArgumentOutOfRangeException>(() => Kewenangan.BolehMerangkap([default], EdisiAturan.Baku));
    }

    [Fact]
    public void No_two_of_the_five_functions_are_held_together()
    {
        var peran = TabelKewenangan.Peran.Butir.Select(b => b.Nilai).ToList();
        PeranPengguna[] lima =
        [
            PeranPengguna.AdminPengguna, PeranPengguna.PengelolaDtks, PeranPengguna.PengisiDataDesa, PeranPengguna.PengisiDataKabKota, PeranPengguna.KepalaPerangkatDaerah,
        ];
        foreach (var satu in peran)
        {
            Assert.True(Kewenangan.BolehMerangkap([satu, satu], EdisiAturan.Baku).Diizinkan);
            foreach (var lain in peran.Where(p => p != satu))
            {
                var putusan = Kewenangan.BolehMerangkap([satu, lain], EdisiAturan.Baku);
                Assert.Equal(!(lima.Contains(satu) && lima.Contains(lain)), putusan.Diizinkan);
                Assert.Same(Aturan.PR1, putusan.Aturan);
            }
        }

        Assert.True(Kewenangan.BolehMerangkap([], EdisiAturan.Baku).Diizinkan);
        Assert.False(Kewenangan.BolehMerangkap(lima, EdisiAturan.Baku).Diizinkan);
    }

    [Theory]
    [InlineData("ani", "budi", StatusTemuan.Terpenuhi)]
    [InlineData("ani", "ani", StatusTemuan.TidakTerpenuhi)]
    [InlineData("ani", " ani ", StatusTemuan.TidakTerpenuhi)]
    [InlineData("ani", "Ani", StatusTemuan.Terpenuhi)]
    [InlineData(null, "ani", StatusTemuan.TidakDiketahui)]
    [InlineData("ani", null, StatusTemuan.TidakDiketahui)]
    [InlineData(" ", " ", StatusTemuan.TidakDiketahui)]
    public void Who_marked_does_not_approve(string? penanda, string? penyetuju, StatusTemuan status)
    {
        var putusan = Kewenangan.BolehMenyetujui(penanda, penyetuju, EdisiAturan.Baku);
        Assert.Equal(status, putusan.Status);
        Assert.Same(Aturan.PR3, putusan.Aturan);
    }

    [Theory]
    [InlineData(null, "33.74.06.1001", StatusTemuan.Terpenuhi)]
    [InlineData(null, null, StatusTemuan.Terpenuhi)]
    [InlineData("33.74.06", "33.74.06.1001", StatusTemuan.Terpenuhi)]
    [InlineData("33.74.06.1001", "33.74.06.1001", StatusTemuan.Terpenuhi)]
    [InlineData("33.74.06.1001", "33.74.06.1002", StatusTemuan.TidakTerpenuhi)]
    [InlineData("33.74.06", "33.74.07.1001", StatusTemuan.TidakTerpenuhi)]
    [InlineData("33.74.06.1001", "33.74.06", StatusTemuan.TidakDiketahui)]
    [InlineData("33.74.06.1001", "33.74.07", StatusTemuan.TidakTerpenuhi)]
    [InlineData("33.74.06", null, StatusTemuan.TidakDiketahui)]
    public void An_operator_stays_in_the_area(string? tugas, string? data, StatusTemuan status)
    {
        var putusan = Kewenangan.DalamWilayahTugas(Kode(tugas), Kode(data), EdisiAturan.Baku);
        Assert.Equal(status, putusan.Status);
        Assert.Same(Aturan.PR4, putusan.Aturan);

        static KodeWilayah? Kode(string? teks) => teks is null ? null : KodeWilayah.Parse(teks);
    }

    [Fact]
    public void Answers_speak_both_languages_and_the_default_permits_nothing()
    {
        PutusanKewenangan kosong = default;
        Assert.Equal(StatusTemuan.TidakDiketahui, kosong.Status);
        Assert.False(kosong.Diizinkan);
        Assert.Equal("KEWENANGAN-TIDAK-DIKETAHUI", kosong.Pesan.Kode);
        var ditolak = Kewenangan.Boleh(PeranPengguna.Masyarakat, TindakanPengguna.Batal, EdisiAturan.Baku).Pesan;
        Assert.Contains("PR-2", ditolak.Indonesia, StringComparison.Ordinal);
        Assert.Contains("PR-2", ditolak.Inggris, StringComparison.Ordinal);
        Assert.Contains("VK-16", Kewenangan.Boleh(PeranPengguna.Pendamping, TindakanPengguna.TandaiTidakLayak, EdisiAturan.Baku).Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Equal("KEWENANGAN-TIDAK-BERLAKU", Kewenangan.Boleh(PeranPengguna.Supervisor, TindakanPengguna.Batal, EdisiAturan.Permensos5Tahun2019).Pesan.Kode);
        Assert.Equal("KEWENANGAN-DIIZINKAN", Kewenangan.Boleh(PeranPengguna.Supervisor, TindakanPengguna.Batal, EdisiAturan.Baku).Pesan.Kode);
    }
}
