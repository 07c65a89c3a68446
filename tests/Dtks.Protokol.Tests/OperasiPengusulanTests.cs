using System.Text.Json;

namespace Dtks.Protokol.Tests;

/// <summary><c>usulan.periksa</c> and <c>pbi.kuota</c> over the protocol.</summary>
public class OperasiPengusulanTests
{
    private const string Elemen100 = """
        "nik":100,"no_kk":100,"provinsi":100,"kab_kota":100,"kecamatan":100,"kelurahan":100,"nama":100,"tempat_lahir":100,"tanggal_lahir":100,
        "ibu_kandung":100,"jenis_kelamin":100,"hubungan_keluarga":100,"status_kawin":100,"rt":100,"rw":100
        """;

    private const string Lengkap = $$$"""
        "jenis":3,"jalur":"musdes","asal":"rt-rw","tanggal":"2024-02-10","program":"PKH","di_dtks":true,"penerima_program":false,"calon_program":false,
        "kepadanan":{"sumber":"web-service","elemen":{{{{Elemen100}}},"alamat":80}},"anggota_kk":4,"anggota_diusulkan":4,"berita_acara":true,
        "difinalisasi":true,"finalisasi_oleh":"supervisor","verval":"layak","profil":"tanjungpinang","dokumen":["fotokopi-kk","fotokopi-nik","pengantar-rt"],
        "surat":{"status":"disetujui","tanggal_surat":"2024-02-10","tanggal_unggah":"2024-02-28","penandatangan":"sekda-an","lampiran":true}
        """;

    private static string[] Temuan(JsonElement hasil) =>
        [.. hasil.GetProperty("temuan").EnumerateArray().Select(t => $"{t.GetProperty("aturan").GetString()} {t.GetProperty("status").GetString()}")];

    [Fact]
    public void A_complete_usulan() => Percakapan.Sama(
        """
        {"hasil":"memenuhi","temuan":[{"aturan":"UB-1","status":"tidak-berlaku"},{"aturan":"UB-2","status":"terpenuhi"},{"aturan":"UB-3","status":"terpenuhi"},
        {"aturan":"UB-4","status":"terpenuhi"},{"aturan":"UB-5","status":"terpenuhi"},{"aturan":"UB-6","status":"terpenuhi"},{"aturan":"UB-7","status":"terpenuhi"},
        {"aturan":"UB-8","status":"terpenuhi"},{"aturan":"UB-9","status":"terpenuhi"},{"aturan":"UB-10","status":"tidak-berlaku"},{"aturan":"UB-11","status":"terpenuhi"},
        {"aturan":"UB-12","status":"tidak-berlaku"},{"aturan":"UB-13","status":"terpenuhi"}]}
        """,
        Percakapan.Hasil("usulan.periksa", $"{{{Lengkap}}}"));

    [Fact]
    public void Only_the_required_members_leave_the_rest_open()
    {
        JsonElement hasil = Percakapan.Hasil("usulan.periksa", """{"jenis":1,"jalur":"mandiri","tanggal":"2024-02-10","asal":"","kanal":" ","finalisasi_oleh":"","verval":"","profil":"","program":"","dasar_kemensos":"  "}""");
        Assert.Equal("belum-dapat-ditentukan", hasil.GetProperty("hasil").GetString());
        Assert.Equal(
            [
                "UB-1 tidak-diketahui", "UB-2 tidak-berlaku", "UB-3 tidak-diketahui", "UB-4 tidak-diketahui", "UB-5 tidak-berlaku", "UB-6 terpenuhi",
                "UB-7 tidak-diketahui", "UB-8 tidak-diketahui", "UB-9 tidak-diketahui", "UB-10 tidak-berlaku", "UB-11 tidak-diketahui", "UB-12 tidak-diketahui",
                "UB-13 tidak-berlaku",
            ],
            Temuan(hasil));
    }

    [Fact]
    public void PBI_adds_PB_3_and_uses_verval_pbi()
    {
        JsonElement hasil = Percakapan.Hasil("usulan.periksa", $"{{{Lengkap.Replace("\"PKH\"", "\"pbi jkn\"", StringComparison.Ordinal)}}}");
        string[] temuan = Temuan(hasil);
        Assert.Equal("tidak-memenuhi", hasil.GetProperty("hasil").GetString());
        Assert.Equal(14, temuan.Length);
        Assert.Equal("PB-3 terpenuhi", temuan[13]);
        Assert.Equal("UB-5 tidak-berlaku", temuan[4]);
        Assert.Equal("UB-6 terpenuhi", temuan[5]);
        Assert.Equal("UB-9 tidak-terpenuhi", temuan[8]);
    }

    [Fact]
    public void An_estimate_never_satisfies()
    {
        string[] temuan = Temuan(Percakapan.Hasil("usulan.periksa", $"{{{Lengkap.Replace("web-service", "taksiran", StringComparison.Ordinal)}}}"));
        Assert.Equal(("UB-3 tidak-diketahui", "UB-4 tidak-terpenuhi"), (temuan[2], temuan[3]));
    }

    [Theory]
    [InlineData("99", "UB-3 tidak-terpenuhi")]
    [InlineData("null", "UB-3 tidak-diketahui")]
    public void One_element_decides(string skor, string temuan) =>
        Assert.Equal(temuan, Temuan(Percakapan.Hasil("usulan.periksa", $"{{{Lengkap.Replace("\"nama\":100", $"\"nama\":{skor}", StringComparison.Ordinal)}}}"))[2]);

    [Fact]
    public void An_older_edition_does_not_know_UB_1_to_5()
    {
        string[] temuan = Temuan(Percakapan.Hasil("usulan.periksa", $$"""{"edisi":"permensos-3-2021",{{Lengkap}}}"""));
        Assert.All(temuan[..5], t => Assert.EndsWith(" tidak-berlaku", t, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_first_and_the_last_day_of_the_calendar_lie_outside_coverage_and_are_no_wrong_member(string tanggal) =>
        Assert.Equal("DTKS-OP-004", Percakapan.Galat("usulan.periksa", $$"""{"jenis":1,"jalur":"musdes","tanggal":"{{tanggal}}"}""").Kode);

    [Theory]
    [InlineData("""{"edisi":"permensos-5-2019",""")]
    [InlineData("{")]
    public void Outside_coverage(string awal) => Assert.Equal(
        "DTKS-OP-004",
        Percakapan.Galat("usulan.periksa", awal + Lengkap.Replace("2024-02-10\",\"program", awal == "{" ? "2025-01-10\",\"program" : "2024-02-10\",\"program", StringComparison.Ordinal) + "}").Kode);

    [Theory]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","program":"PKH"}""", "program")]
    [InlineData("""{"jenis":2,"jalur":"musdes","tanggal":"2024-02-10"}""", "program")]
    [InlineData("""{"jenis":3,"jalur":"musdes","tanggal":"2024-02-10","program":" "}""", "program")]
    [InlineData("""{"jenis":3,"jalur":"musdes","tanggal":"2024-02-10","program":"XYZ"}""", "program")]
    [InlineData("""{"jenis":4,"jalur":"musdes","tanggal":"2024-02-10"}""", "jenis")]
    [InlineData("""{"jenis":1,"jalur":"","tanggal":"2024-02-10"}""", "jalur")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":null}""", "tanggal")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-30"}""", "tanggal")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","asal":"camat"}""", "asal")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","dasar_kemensos":"x"}""", "dasar_kemensos")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","anggota_kk":3,"anggota_diusulkan":4}""", "anggota_diusulkan")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","anggota_kk":0}""", "anggota_kk")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","finalisasi_oleh":"bupati"}""", "finalisasi_oleh")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","verval":"ya"}""", "verval")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","profil":"pati"}""", "profil")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","dokumen":["ktp"]}""", "dokumen[0]")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","survey":true}""", "survey")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","kepadanan":{"elemen":{}}}""", "kepadanan.sumber")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","kepadanan":{"sumber":"taksiran"}}""", "kepadanan.elemen")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","kepadanan":{"sumber":"taksiran","elemen":{"nama":101}}}""", "kepadanan.elemen.nama")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","kepadanan":{"sumber":"taksiran","elemen":{"nama_lengkap":1}}}""", "kepadanan.elemen.nama_lengkap")]
    [InlineData("""{"jenis":1,"jalur":"musdes","tanggal":"2024-02-10","surat":{"status":"menunggu"}}""", "surat.tanggal_surat")]
    public void Wrong_members_are_refused_with_their_path(string masukan, string jalur) =>
        Assert.Equal(("DTKS-OP-003", $"masukan.{jalur}"), Percakapan.Galat("usulan.periksa", masukan));

    private const string Antrian = """
        [{"nik":"3374991708910003","golongan":"lain","tanggal":"2024-02-01"},
        {"nik":"3374991708910004","golongan":"anggota-keluarga-pbi","tanggal":"2024-02-01"},
        {"nik":"3374991708910006","golongan":"kepala-keluarga","tanggal":"2024-02-09"},
        {"nik":"3374991708910007","golongan":"kepala-keluarga","tanggal":"2024-02-03"},
        {"nik":" 3374.9917.0891.0005","golongan":"kepala-keluarga","tanggal":"2024-02-03"}]
        """;

    [Theory]
    [InlineData(10, 7, """{"sisa":3,"diterima":[4,3,2],"menunggu":[1,0],"pesan":null}""")]
    [InlineData(10, 0, """{"sisa":10,"diterima":[4,3,2,1,0],"menunggu":[],"pesan":null}""")]
    [InlineData(5, 5, """{"sisa":0,"diterima":[],"menunggu":[4,3,2,1,0],"pesan":"TIDAK ADA KUOTA"}""")]
    [InlineData(5, 9, """{"sisa":0,"diterima":[],"menunggu":[4,3,2,1,0],"pesan":"TIDAK ADA KUOTA"}""")]
    public void The_queue_is_served_in_order(int kuota, int terpakai, string hasil) =>
        Percakapan.Sama(hasil, Percakapan.Hasil("pbi.kuota", $$"""{"kuota":{{kuota}},"terpakai":{{terpakai}},"antrian":{{Antrian}}}"""));

    [Fact]
    public void An_empty_queue_has_no_message() =>
        Percakapan.Sama("""{"sisa":0,"diterima":[],"menunggu":[],"pesan":null}""", Percakapan.Hasil("pbi.kuota", """{"kuota":0,"terpakai":0,"antrian":[]}"""));

    [Theory]
    [InlineData("""{"kuota":-1,"terpakai":0,"antrian":[]}""", "kuota")]
    [InlineData("""{"kuota":1,"terpakai":-1,"antrian":[]}""", "terpakai")]
    [InlineData("""{"kuota":1,"antrian":[]}""", "terpakai")]
    [InlineData("""{"kuota":1,"terpakai":0}""", "antrian")]
    [InlineData("""{"kuota":1,"terpakai":0,"antrian":[{"nik":"33749917089100","golongan":"lain","tanggal":"2024-02-01"}]}""", "antrian[0].nik")]
    [InlineData("""{"kuota":1,"terpakai":0,"antrian":[{"nik":"3374991708910003","golongan":"x","tanggal":"2024-02-01"}]}""", "antrian[0].golongan")]
    [InlineData("""{"kuota":1,"terpakai":0,"antrian":[{"nik":"3374991708910003","golongan":"lain"}]}""", "antrian[0].tanggal")]
    public void A_wrong_queue_is_refused_with_its_path(string masukan, string jalur) =>
        Assert.Equal(("DTKS-OP-003", $"masukan.{jalur}"), Percakapan.Galat("pbi.kuota", masukan));

    [Fact]
    public void The_same_NIK_twice_is_refused_at_the_second()
    {
        (string? kode, string? jalur) = Percakapan.Galat("pbi.kuota", """
            {"kuota":1,"terpakai":0,"antrian":[{"nik":"3374991708910003","golongan":"lain","tanggal":"2024-02-01"},
            {"nik":"3374-9917-0891-0003","golongan":"kepala-keluarga","tanggal":"2024-02-02"}]}
            """);
        Assert.Equal("DTKS-OP-003", kode);
        Assert.StartsWith("masukan.antrian[1]", jalur, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kuota":2147483648,"terpakai":0,"antrian":[]}""", "0..2147483647", "0..2147483647")]
    [InlineData("""{"kuota":1,"terpakai":0,"antrian":[{"nik":"33749917089100","golongan":"lain","tanggal":"2024-02-01"}]}""", "tepat 16 digit. Periksa", "exactly 16 digits. Look for")]
    [InlineData("""{"kuota":1,"terpakai":0,"antrian":[{"nik":"3374-9917-0891-0000","golongan":"lain","tanggal":"2024-02-01"}]}""", "(digit 13-16) tidak boleh 0000. Cocokkan", "(digits 13-16) must not be 0000. Compare")]
    public void A_refusal_says_how_to_repair_in_both_languages(string masukan, string indonesia, string inggris)
    {
        string[] pesan = Percakapan.Jawaban("pbi.kuota", masukan).GetProperty("galat").GetProperty("pesan").GetString()!.Split(" / ");
        Assert.Equal(2, pesan.Length);
        Assert.Contains(indonesia, pesan[0], StringComparison.Ordinal);
        Assert.Contains(inggris, pesan[1], StringComparison.Ordinal);
    }
}
