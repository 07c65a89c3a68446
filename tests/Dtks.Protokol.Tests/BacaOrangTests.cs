using System.Collections.Immutable;
using System.Text.Json;
using Dtks.Domain.Json;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Protokol.Tests;

/// <summary>The readers that operations share: people, programmes, participations, letters (the specification Protocol).</summary>
public class BacaOrangTests
{
    [Fact]
    public void A_whole_person_is_read()
    {
        Penduduk orang = Orang("""
            [{"nik":"3374991708910003","no_kk":"3374990101150007","id_dtks":" A-1 ","nama":" Sari ","tempat_lahir":"Pati","tanggal_lahir":"1991-08-17",
            "jenis_kelamin":"P","hubungan":3,"status_kawin":2,"pekerjaan":5,"ibu_kandung":"Wati","alamat":"Jl. Melati 3","rt":"003","rw":4,"wilayah":"33.74.06.1001",
            "meninggal":"2024-01-02","hamil":true,"disabilitas":["fisik","mental"],"disabilitas_berat":true,"sekolah":"SMA","pengurus":true}]
            """);
        Assert.Equal(
            new Penduduk
            {
                Nik = Nik.Check("3374991708910003"),
                NomorKk = NomorKk.Check("3374990101150007"),
                IdDtks = IdDtks.Parse("A-1"),
                Nama = "Sari",
                TempatLahir = "Pati",
                TanggalLahir = new LocalDate(1991, 8, 17),
                JenisKelamin = JenisKelamin.Perempuan,
                Hubungan = HubunganKeluarga.Istri,
                StatusKawin = StatusKawin.Kawin,
                Pekerjaan = Pekerjaan.DariKode(5),
                NamaIbuKandung = "Wati",
                Alamat = "Jl. Melati 3",
                Rt = 3,
                Rw = 4,
                Wilayah = KodeWilayah.Parse("3374061001"),
                Meninggal = TandaMeninggal.Pada(new LocalDate(2024, 1, 2)),
                Hamil = Kepastian.Ya,
                Disabilitas = Disabilitas.Fisik | Disabilitas.Mental,
                DisabilitasBerat = Kepastian.Ya,
                Sekolah = JenjangSekolah.Sma,
                Pengurus = Kepastian.Ya,
            },
            orang);
    }

    [Fact]
    public void Absent_and_null_are_unknown()
    {
        Assert.Equal(new Penduduk(), Orang("[{}]"));
        Assert.Equal(
            new Penduduk(),
            Orang("""
            [{"nik":null,"no_kk":null,"id_dtks":null,"nama":null,"tempat_lahir":null,"tanggal_lahir":null,"jenis_kelamin":null,"hubungan":null,"status_kawin":null,"pekerjaan":null,
            "ibu_kandung":null,"alamat":null,"rt":null,"rw":null,"wilayah":null,"meninggal":null,"hamil":null,"disabilitas":null,"disabilitas_berat":null,"sekolah":null,"pengurus":null}]
            """));
        Assert.Equal(new Penduduk(), Orang("""[{"id_dtks":" ","nama":"","pekerjaan":" ","rt":"-","rw":0,"wilayah":"","meninggal":null}]"""));
    }

    [Fact]
    public void Unreadable_numbers_of_people_are_data()
    {
        Penduduk orang = Orang("""[{"nik":"12","no_kk":"x","wilayah":"99","rt":"depan","pekerjaan":"tukang awan"}]""");
        Assert.Equal(CacatNik.Panjang, orang.Nik.Cacat);
        Assert.Equal(CacatNomorKk.Karakter, orang.NomorKk.Cacat);
        Assert.True(orang is { Wilayah: null, WilayahTakTerbaca: true, Rt: null });
        Assert.Equal("tukang awan", orang.Pekerjaan?.Nama);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("\"05\"", 5)]
    [InlineData("\" pegawai  negeri sipil \"", 5)]
    [InlineData("\"ASN\"", 5)]
    [InlineData("99", 99)]
    public void Jobs_are_read_by_code_name_or_alias(string pekerjaan, int kode) =>
        Assert.Equal(kode, Orang($$"""[{"pekerjaan":{{pekerjaan}}}]""").Pekerjaan?.Kode);

    [Theory]
    [InlineData("""[{"nik":3374}]""", "[0].nik")]
    [InlineData("""[{},{"hubungan":12}]""", "[1].hubungan")]
    [InlineData("""[{"hubungan":"1"}]""", "[0].hubungan")]
    [InlineData("""[{"status_kawin":0}]""", "[0].status_kawin")]
    [InlineData("""[{"jenis_kelamin":"l"}]""", "[0].jenis_kelamin")]
    [InlineData("""[{"jenis_kelamin":"1"}]""", "[0].jenis_kelamin")]
    [InlineData("""[{"pekerjaan":1.5}]""", "[0].pekerjaan")]
    [InlineData("""[{"pekerjaan":true}]""", "[0].pekerjaan")]
    [InlineData("""[{"rt":-1}]""", "[0].rt")]
    [InlineData("""[{"rw":1.5}]""", "[0].rw")]
    [InlineData("""[{"meninggal":1}]""", "[0].meninggal")]
    [InlineData("""[{"meninggal":"ya"}]""", "[0].meninggal")]
    [InlineData("""[{"disabilitas":"fisik"}]""", "[0].disabilitas")]
    [InlineData("""[{"disabilitas":["fisik","buta"]}]""", "[0].disabilitas[1]")]
    [InlineData("""[{"disabilitas":[null]}]""", "[0].disabilitas[0]")]
    [InlineData("""[{"nik":{"cacat":"tanggal"}}]""", "[0].nik")]
    [InlineData("""[{"sekolah":"TK"}]""", "[0].sekolah")]
    [InlineData("""[{"tanggal_lahir":"1991-02-29"}]""", "[0].tanggal_lahir")]
    [InlineData("""[{"id_dtks":"a b"}]""", "[0].id_dtks")]
    [InlineData("""[{"umur":1}]""", "[0].umur")]
    [InlineData("""[{"nama":"a","nama":"b"}]""", "[0].nama")]
    [InlineData("""[{"nama":"\ud800"}]""", "[0].nama")]
    [InlineData("""[null]""", "[0]")]
    [InlineData("""{}""", "")]
    [InlineData("""[{"nik":"3374991708910003"},{"nik":"12"},{"nik":" 3374.99.170891.0003"}]""", "[2].nik")]
    public void Wrong_people_are_refused_with_their_path(string larik, string jalur) =>
        Assert.Equal(("DTKS-OP-003", "masukan.orang" + jalur), Percakapan.Galat("pkh.komponen", $$"""{"per":"2024-02-29","orang":{{larik}}}"""));

    [Fact]
    public void What_the_operation_asks_of_people_is_checked()
    {
        const string lahir = """[{"tanggal_lahir":"2024-02-29"},{"tanggal_lahir":"2024-03-01"}]""";
        const string kembar = """[{"nik":"3374991708910003"},{"nik":"3374991708910003"}]""";
        Assert.Equal(("DTKS-OP-003", "masukan.orang[1].tanggal_lahir"), Percakapan.Galat("pkh.komponen", $$"""{"per":"2024-02-29","orang":{{lahir}}}"""));
        Percakapan.Hasil("anomali.periksa", $$"""{"per":"2024-02-29","orang":{{lahir}}}""");
        Percakapan.Hasil("anomali.periksa", $$"""{"per":"2024-02-29","orang":{{kembar}}}""");
        Assert.Equal(("DTKS-OP-003", "masukan.orang[0].id_dtks"), Percakapan.Galat("ganda.cari", """{"orang":[{"id_dtks":""}]}"""));
        Assert.Equal(("DTKS-OP-003", "masukan.orang"), Percakapan.Galat("ganda.cari", """{"orang":null}"""));
        Percakapan.Hasil("kelayakan.putusan", """{"periode":"2024-02","orang":null,"kepesertaan":[]}""");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void The_same_participation_twice_is_refused_at_the_second(int lain)
    {
        string butir = string.Join(',', Enumerable.Range(1, lain).Select(i => FormattableString.Invariant($$"""{"nik":"337499170891{{i:0000}}","program":"pkh"}""")));
        string Larik(string akhir) => $$"""{"periode":"2024-02","kepesertaan":[{{butir}},{{akhir}}]}""";
        Assert.Equal(
            ("DTKS-OP-003", $"masukan.kepesertaan[{lain}]"),
            Percakapan.Galat("kelayakan.putusan", Larik("""{"nik":"'3374991708910002","program":" program  keluarga harapan","peran":"penerima"}""")));
    }

    [Theory]
    [InlineData("""[{"program":"PKH"}]""", "[0].nik")]
    [InlineData("""[{"nik":"12","program":"PKH"}]""", "[0].nik")]
    [InlineData("""[{"nik":"3374991708910003"}]""", "[0].program")]
    [InlineData("""[{"nik":"3374991708910003","program":"NON BANSOS"}]""", "[0].program")]
    [InlineData("""[{"nik":"3374991708910003","program":5}]""", "[0].program")]
    [InlineData("""[{"nik":"3374991708910003","program":"PKH","peran":"KOMPONEN"}]""", "[0].peran")]
    [InlineData("null", "")]
    public void Wrong_participations_are_refused_with_their_path(string larik, string jalur) => Ditolak($$"""{"periode":"2024-02","kepesertaan":{{larik}}}""", "kepesertaan" + jalur);

    [Theory]
    [InlineData("3374991708910003", "Santunan", "kode")]
    [InlineData("3374 9917.0891-0003", "Santunan", "kode")]
    [InlineData("SANTUNAN", "Santunan 3374991708910003", "nama")]
    [InlineData("pkh", "Lain", "kode")]
    [InlineData("A", "bantuan sosial TUNAI", "nama")]
    public void A_regional_programme_that_is_known_already_or_holds_a_personal_number_is_refused(string kode, string nama, string jalur)
    {
        string masukan = $$"""{"program_daerah":[{"kode":"B","nama":"Dua","satuan":"keluarga"},{"kode":"{{kode}}","nama":"{{nama}}","satuan":"individu"}],"periode":"2024-02","kepesertaan":[{"nik":"3374991708910003","program":"X"}]}""";
        Ditolak(masukan, $"program_daerah[1].{jalur}");
    }

    [Fact]
    public void Every_regional_programme_that_collides_is_named()
    {
        string masukan = """{"program_daerah":[{"kode":"B","nama":"Dua","satuan":"keluarga"},{"kode":"A","nama":"Satu","satuan":"individu"},{"kode":"b","nama":"Lain","satuan":"individu"},{"kode":"C","nama":"SATU","satuan":"individu"}],"periode":"2024-02","kepesertaan":[]}""";
        Ditolak(masukan, "program_daerah[2].kode");
        Ditolak(masukan.Replace("""{"kode":"b","nama":"Lain","satuan":"individu"},""", "", StringComparison.Ordinal), "program_daerah[2].nama");
        Assert.Contains("program_daerah[3].nama", Percakapan.Jawaban("kelayakan.putusan", masukan).GetProperty("galat").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Regional_programmes_are_named_by_code_or_name_or_stand_at_their_place()
    {
        const string putusan = """[{"indeks":0,"kelayakan":"layak"},{"indeks":1,"kelayakan":"layak"}]""";
        JsonElement hasil = Percakapan.Hasil("kelayakan.putusan", """
            {"program_daerah":[{"kode":"SANTUNAN","nama":"Santunan lansia","satuan":"individu"}],"periode":"2024-02","kepesertaan":[
            {"nik":"3374991708910003","program":"santunan  LANSIA"},{"nik":"3374991708910003","program":{"kode":"BEASISWA","nama":"Beasiswa","satuan":"individu"}}]}
            """);
        Percakapan.Sama(putusan, JsonSerializer.SerializeToElement(hasil.GetProperty("putusan").EnumerateArray().Select(p => new { indeks = p.GetProperty("indeks").GetInt32(), kelayakan = p.GetProperty("kelayakan").GetString() })));
        Ditolak("""{"program_daerah":[{"kode":"A","nama":"Satu","satuan":"orang"}],"periode":"2024-02","kepesertaan":[]}""", "program_daerah[0].satuan");
    }

    [Theory]
    [InlineData("\"tanggal_unggah\":\"2024-02-21\",", "surat.tanggal_unggah")]
    [InlineData("\"status\":\"disetujui\",", "surat.status")]
    [InlineData("\"lampiran\":false,", "surat.lampiran")]
    public void A_letter_that_is_uploaded_has_no_state_and_the_date_of_its_command(string anggota, string jalur) => Ditolak(
        $$$"""{"periode":"2024-02","kepesertaan":[],"perintah":[{"perintah":"unggah","tanggal":"2024-02-22","peran":"supervisor","surat":{ {{{anggota}}}"tanggal_surat":"2024-02-20","penandatangan":"sekda-an","lampiran":true}}]}""",
        $"perintah[0].{jalur}",
        "kelayakan.alur");

    [Fact]
    public void A_foreign_object_may_hold_anything_but_a_member_twice()
    {
        Percakapan.Hasil("padan.putusan", """{"jawaban":{"a":[{"b":1}]}}""");
        Ditolak("""{"jawaban":{"a":[{"b":1,"\u0062":2}]}}""", "jawaban", "padan.putusan");
        Ditolak("""{"jawaban":null}""", "jawaban", "padan.putusan");
    }

    private static void Ditolak(string masukan, string jalur, string operasi = "kelayakan.putusan")
    {
        JsonElement galat = Percakapan.Jawaban(operasi, masukan).GetProperty("galat");
        Assert.Equal(("DTKS-OP-003", "masukan." + jalur), (galat.GetProperty("kode").GetString(), galat.GetProperty("jalur").GetString()));
        Assert.DoesNotContain("3374991708910003", galat.ToString(), StringComparison.Ordinal);
    }

    private static Penduduk Orang(string larik) => JsonSerializer.Deserialize(larik, DtksJson.Info<ImmutableArray<Penduduk>>())[0];
}
