using System.Text;
using Dtks.Cli.Operasi;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Cli.Tests.Operasi;

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
            """, SyaratOrang.HarusAda).Semua[0];
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
        Assert.Equal(new Penduduk(), Orang("[{}]", SyaratOrang.HarusAda).Semua[0]);
        Assert.Equal(
            new Penduduk(),
            Orang("""
            [{"nik":null,"no_kk":null,"id_dtks":null,"nama":null,"tempat_lahir":null,"tanggal_lahir":null,"jenis_kelamin":null,"hubungan":null,"status_kawin":null,"pekerjaan":null,
            "ibu_kandung":null,"alamat":null,"rt":null,"rw":null,"wilayah":null,"meninggal":null,"hamil":null,"disabilitas":null,"disabilitas_berat":null,"sekolah":null,"pengurus":null}]
            """, SyaratOrang.HarusAda).Semua[0]);
        Assert.Equal(new Penduduk(), Orang("""[{"id_dtks":" ","nama":"","pekerjaan":" ","rt":"-","rw":0,"wilayah":"","meninggal":null}]""", SyaratOrang.HarusAda).Semua[0]);
    }

    [Fact]
    public void Unreadable_numbers_of_people_are_data()
    {
        Penduduk orang = Orang("""[{"nik":"12","no_kk":"x","wilayah":"99","rt":"depan","pekerjaan":"tukang awan"}]""", SyaratOrang.HarusAda).Semua[0];
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
        Assert.Equal(kode, Orang($$"""[{"pekerjaan":{{pekerjaan}}}]""", SyaratOrang.HarusAda).Semua[0].Pekerjaan?.Kode);

    [Theory]
    [InlineData("""[{"nik":3374}]""", "[0].nik")]
    [InlineData("""[{},{"hubungan":12}]""", "[1].hubungan")]
    [InlineData("""[{"hubungan":"1"}]""", "[0].hubungan")]
    [InlineData("""[{"status_kawin":0}]""", "[0].status_kawin")]
    [InlineData("""[{"jenis_kelamin":"l"}]""", "[0].jenis_kelamin")]
    [InlineData("""[{"jenis_kelamin":"1"}]""", "[0].jenis_kelamin")]
    [InlineData("""[{"pekerjaan":true}]""", "[0].pekerjaan")]
    [InlineData("""[{"rt":-1}]""", "[0].rt")]
    [InlineData("""[{"rw":1.5}]""", "[0].rw")]
    [InlineData("""[{"meninggal":1}]""", "[0].meninggal")]
    [InlineData("""[{"meninggal":"ya"}]""", "[0].meninggal")]
    [InlineData("""[{"disabilitas":"fisik"}]""", "[0].disabilitas")]
    [InlineData("""[{"disabilitas":["fisik","buta"]}]""", "[0].disabilitas[1]")]
    [InlineData("""[{"sekolah":"TK"}]""", "[0].sekolah")]
    [InlineData("""[{"tanggal_lahir":"1991-02-29"}]""", "[0].tanggal_lahir")]
    [InlineData("""[{"id_dtks":"a b"}]""", "[0].id_dtks")]
    [InlineData("""[{"umur":1}]""", "[0].umur")]
    [InlineData("""[{"nama":"a","nama":"b"}]""", "[0].nama")]
    [InlineData("""[{"nama":"\ud800"}]""", "[0].nama")]
    [InlineData("""[null]""", "[0]")]
    [InlineData("""{}""", "")]
    [InlineData("""[{"nik":"3374991708910003"},{"nik":"12"},{"nik":" 3374.99.170891.0003"}]""", "[2].nik")]
    public void Wrong_people_are_refused_with_their_path(string larik, string jalur)
    {
        GalatOperasi galat = Assert.Throws<GalatOperasi>(() => Orang(larik, SyaratOrang.HarusAda));
        Assert.Equal(("DTKS-OP-003", "orang" + jalur), (galat.Kode, galat.Jalur));
    }

    [Fact]
    public void What_the_operation_asks_of_people_is_checked()
    {
        const string lahir = """[{"tanggal_lahir":"2024-02-29"},{"tanggal_lahir":"2024-03-01"}]""";
        Assert.Equal("orang[1].tanggal_lahir", Assert.Throws<GalatOperasi>(() => Orang(lahir, new SyaratOrang { LahirPalingLambat = new LocalDate(2024, 2, 29) })).Jalur);
        Assert.Equal(2, Orang(lahir, SyaratOrang.Opsional).Semua.Length);
        Assert.Equal(2, Orang("""[{"nik":"3374991708910003"},{"nik":"3374991708910003"}]""", new SyaratOrang { NikBolehGanda = true }).Semua.Length);
        Assert.Equal("orang[0].id_dtks", Assert.Throws<GalatOperasi>(() => Orang("""[{"id_dtks":""}]""", new SyaratOrang { IdDtksWajib = true })).Jalur);
        Assert.Equal("orang", Assert.Throws<GalatOperasi>(() => Orang("null", SyaratOrang.HarusAda)).Jalur);
        Assert.Empty(Orang("null", SyaratOrang.Opsional).Semua);
        Assert.False(Orang("[]", SyaratOrang.HarusAda).Kelengkapan.Dinyatakan);
        Assert.True(Baca("""{"orang":[],"keluarga_lengkap":true}""", o => o.Orang(SyaratOrang.HarusAda)).Kelengkapan.Dinyatakan);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void The_same_participation_twice_is_refused_at_the_second(int lain)
    {
        string butir = string.Join(',', Enumerable.Range(1, lain).Select(i => FormattableString.Invariant($$"""{"nik":"337499170891{{i:0000}}","program":"pkh"}""")));
        string Larik(string akhir) => $$"""{"kepesertaan":[{{butir}},{{akhir}}]}""";
        Assert.Equal(lain + 1, Baca(Larik("""{"nik":"3374991708910002","program":"PKH","peran":"komponen"}"""), o => o.KepesertaanWajib(DaftarProgram.Nasional)).Length);
        GalatOperasi galat = Assert.Throws<GalatOperasi>(() => Baca(Larik("""{"nik":"'3374991708910002","program":" program  keluarga harapan","peran":"penerima"}"""), o => o.KepesertaanWajib(DaftarProgram.Nasional)));
        Assert.Equal(("DTKS-OP-003", $"kepesertaan[{lain}]"), (galat.Kode, galat.Jalur));
    }

    [Theory]
    [InlineData("""{"kepesertaan":[{"program":"PKH"}]}""", "kepesertaan[0].nik")]
    [InlineData("""{"kepesertaan":[{"nik":"12","program":"PKH"}]}""", "kepesertaan[0].nik")]
    [InlineData("""{"kepesertaan":[{"nik":"3374991708910003"}]}""", "kepesertaan[0].program")]
    [InlineData("""{"kepesertaan":[{"nik":"3374991708910003","program":"NON BANSOS"}]}""", "kepesertaan[0].program")]
    [InlineData("""{"kepesertaan":[{"nik":"3374991708910003","program":"PKH","peran":"KOMPONEN"}]}""", "kepesertaan[0].peran")]
    [InlineData("""{}""", "kepesertaan")]
    public void Wrong_participations_are_refused_with_their_path(string masukan, string jalur)
    {
        GalatOperasi galat = Assert.Throws<GalatOperasi>(() => Baca(masukan, o => o.KepesertaanWajib(o.ProgramDaerah())));
        Assert.Equal(("DTKS-OP-003", jalur), (galat.Kode, galat.Jalur));
        Assert.DoesNotContain("3374991708910003", galat.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3374991708910003", "Santunan", "program_daerah[0].kode")]
    [InlineData("3374 9917.0891-0003", "Santunan", "program_daerah[0].kode")]
    [InlineData("SANTUNAN", "Santunan 3374991708910003", "program_daerah[0].nama")]
    public void A_personal_number_as_regional_programme_is_refused_so_that_no_list_of_known_codes_prints_it(string kode, string nama, string jalur)
    {
        GalatOperasi galat = Assert.Throws<GalatOperasi>(() => Baca(
            $$"""{"program_daerah":[{"kode":"{{kode}}","nama":"{{nama}}","satuan":"individu"}],"kepesertaan":[{"nik":"3374991708910003","program":"X"}]}""",
            o => o.KepesertaanWajib(o.ProgramDaerah())));
        Assert.Equal(("DTKS-OP-003", jalur), (galat.Kode, galat.Jalur));
        Assert.DoesNotContain("3374991708910003", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Regional_programmes_join_the_list_unless_known_already()
    {
        Kepesertaan satu = Baca("""{"program_daerah":[{"kode":"SANTUNAN","nama":"Santunan lansia","satuan":"individu"}],"kepesertaan":[{"nik":"3374991708910003","program":"santunan  LANSIA"}]}""", o => o.KepesertaanWajib(o.ProgramDaerah()))[0];
        Assert.Equal(("SANTUNAN", SatuanProgram.Individu), (satu.Program.Kode, satu.Program.Satuan));
        Assert.Equal("program_daerah[0].kode", Assert.Throws<GalatOperasi>(() => Baca("""{"program_daerah":[{"kode":"pkh","nama":"Lain","satuan":"individu"}]}""", o => o.ProgramDaerah())).Jalur);
        Assert.Equal("program_daerah[1].nama", Assert.Throws<GalatOperasi>(() => Baca("""{"program_daerah":[{"kode":"A","nama":"Satu","satuan":"individu"},{"kode":"B","nama":"satu","satuan":"keluarga"}]}""", o => o.ProgramDaerah())).Jalur);
        Assert.Equal("program_daerah[0].nama", Assert.Throws<GalatOperasi>(() => Baca("""{"program_daerah":[{"kode":"A","nama":"bantuan sosial TUNAI","satuan":"individu"}]}""", o => o.ProgramDaerah())).Jalur);
        Assert.Equal("program_daerah[0].satuan", Assert.Throws<GalatOperasi>(() => Baca("""{"program_daerah":[{"kode":"A","nama":"Satu","satuan":"orang"}]}""", o => o.ProgramDaerah())).Jalur);
    }

    [Fact]
    public void Letters_are_read_with_and_without_their_state()
    {
        const string isi = "\"tanggal_surat\":\"2024-02-20\",\"penandatangan\":\"sekda-an\",\"lampiran\":true";
        SuratPengesahan surat = Baca($$$"""{"surat":{"status":"disetujui","tanggal_unggah":"2024-02-21",{{{isi}}}}}""", o => o.Surat())!;
        Assert.Equal((StatusSurat.Disetujui, new LocalDate(2024, 2, 21), Penandatangan.SekdaAtasNama, null), (surat.Status, surat.TanggalUnggah, surat.Penandatangan, surat.TanggalFinalisasi));
        var hari = new LocalDate(2024, 2, 22);
        Assert.Equal((StatusSurat.Menunggu, hari), Baca($$$"""{"surat":{ {{{isi}}}}}""", o => o.SuratUnggahan(hari)) is { } baru ? (baru.Status, baru.TanggalUnggah) : default);
        Assert.Equal("surat.tanggal_unggah", Assert.Throws<GalatOperasi>(() => Baca($$$"""{"surat":{"tanggal_unggah":"2024-02-21",{{{isi}}}}}""", o => o.SuratUnggahan(hari))).Jalur);
        Assert.Equal("surat.status", Assert.Throws<GalatOperasi>(() => Baca($$$"""{"surat":{"status":"disetujui",{{{isi}}}}}""", o => o.SuratUnggahan(hari))).Jalur);
        Assert.Equal("surat.status", Assert.Throws<GalatOperasi>(() => Baca($$$"""{"surat":{"tanggal_unggah":"2024-02-21",{{{isi}}}}}""", o => o.Surat())).Jalur);
        Assert.Null(Baca("{}", o => o.Surat()));
    }

    [Fact]
    public void A_foreign_object_is_handed_on_as_text_unless_a_member_is_given_twice()
    {
        Assert.Equal("""{"a":[{"b":1}]}""", Encoding.UTF8.GetString(Baca("""{"jawaban":{"a":[{"b":1}]}}""", o => o.Mentah("jawaban"))!));
        Assert.Equal("jawaban", Assert.Throws<GalatOperasi>(() => Baca("""{"jawaban":{"a":[{"b":1,"\u0062":2}]}}""", o => o.Mentah("jawaban"))).Jalur);
    }

    private static DaftarOrang Orang(string larik, SyaratOrang syarat) => Baca($$"""{"orang":{{larik}}}""", o => o.Orang(syarat));

    private static T Baca<T>(string json, Func<BacaObjek, T> baca)
    {
        byte[] bait = Encoding.UTF8.GetBytes(json);
        var pohon = new PohonJson();
        pohon.Baca(bait, 0, bait.Length);
        var objek = new BacaObjek(pohon, 0);
        T hasil = baca(objek);
        objek.Selesai();
        return hasil;
    }
}
