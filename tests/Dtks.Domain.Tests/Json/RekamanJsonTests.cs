using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using System.Text.Json;
using Dtks.Domain.Json;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Domain.Tests;

public class RekamanJsonTests
{
    [Theory]
    [InlineData("\"33749952O3850001\"", typeof(Nik), "", 8)]
    [InlineData("\"337499520385000\"", typeof(Nik), "", null)]
    [InlineData("""{"nik": "3374995203O50001", "program": "PKH"}""", typeof(Kepesertaan), "nik", 10)]
    [InlineData("""{"id_dtks": " AB*"}""", typeof(Penduduk), "id_dtks", 2)]
    [InlineData("""[{"nik": "3374995203850001", "program": "PKH"}, {"nik": "33x4995203850001", "program": "PKH"}]""", typeof(ImmutableArray<Kepesertaan>), "nik", 2)]
    [InlineData("""{"nik": "3374995203850001", "program": "ENTAH"}""", typeof(Kepesertaan), "program", null)]
    public void A_defect_of_a_value_has_its_position_in_the_trimmed_text(string json, Type jenis, string jalur, int? posisi)
    {
        DtksJsonException salah = Assert.Throws<DtksJsonException>(() => JsonSerializer.Deserialize(json, DtksJson.Baku.GetTypeInfo(jenis)));
        Assert.Equal((jalur, posisi), (salah.Jalur, salah.Posisi));
    }

    [Fact]
    public void A_person_survives_the_round_trip() => PulangPergi(PembangkitPenduduk.ArbOrang, DtksJson.Info<Penduduk>());

    [Fact]
    public void A_person_with_unknown_members_survives_the_round_trip() => PulangPergi(PembangkitPenduduk.ArbOrangBerlubang, DtksJson.Info<Penduduk>());

    [Fact]
    public void An_almost_right_person_survives_the_round_trip() => PulangPergi(PembangkitPenduduk.ArbHampirSah, DtksJson.Info<Penduduk>());

    [Fact]
    public void A_participation_survives_the_round_trip() => PulangPergi(PembangkitKepesertaan.ArbKepesertaan, DtksJson.Info<Kepesertaan>());

    [Fact]
    public void A_declaration_survives_the_round_trip() => PulangPergi(PembangkitKepesertaan.ArbPenetapan, DtksJson.Info<Penetapan>());

    [Fact]
    public void A_letter_survives_the_round_trip() => PulangPergi(PembangkitKepesertaan.ArbSurat, DtksJson.Info<SuratPengesahan>());

    [Fact]
    public void A_set_of_reasons_survives_the_round_trip() => PulangPergi(PembangkitKepesertaan.ArbAlasan, DtksJson.Info<HimpunanAlasan>());

    [Fact]
    public void A_person_is_written_as_the_protocol_names_it()
    {
        var orang = new Penduduk
        {
            Nik = Nik.Check("3374991708910003"),
            NomorKk = NomorKk.Check("3374990101150007"),
            IdDtks = IdDtks.Parse("DT-7"),
            Nama = "Sutarmi",
            TempatLahir = "Kendal",
            TanggalLahir = new(1991, 8, 17),
            JenisKelamin = JenisKelamin.LakiLaki,
            Hubungan = HubunganKeluarga.Anak,
            StatusKawin = StatusKawin.Kawin,
            TeksStatusKawin = "Kawin Belum Tercatat",
            Pekerjaan = Pekerjaan.Baca("asn"),
            NamaIbuKandung = "Wening",
            Alamat = "Jl. Melati 1",
            Rt = 5,
            Rw = 2,
            Wilayah = KodeWilayah.Parse("3374991001"),
            Meninggal = TandaMeninggal.Pada(new(2024, 1, 31)),
            Hamil = Kepastian.Ya,
            Disabilitas = Disabilitas.Sensorik | Disabilitas.Fisik,
            DisabilitasBerat = Kepastian.Ya,
            Sekolah = JenjangSekolah.Sma,
            Pengurus = Kepastian.Ya,
        };

        Assert.Equal(
            """{"nik":"3374991708910003","no_kk":"3374990101150007","id_dtks":"DT-7","nama":"Sutarmi","tempat_lahir":"Kendal","tanggal_lahir":"1991-08-17","jenis_kelamin":"L","hubungan":4,"status_kawin":2,"teks_status_kawin":"Kawin Belum Tercatat","pekerjaan":5,"ibu_kandung":"Wening","alamat":"Jl. Melati 1","rt":5,"rw":2,"wilayah":"33.74.99.1001","meninggal":"2024-01-31","hamil":true,"disabilitas":["fisik","sensorik"],"disabilitas_berat":true,"sekolah":"SMA","pengurus":true}""",
            JsonSerializer.Serialize(orang, DtksJson.Info<Penduduk>()));
        Assert.Equal("{}", JsonSerializer.Serialize(new Penduduk(), DtksJson.Info<Penduduk>()));
    }

    [Theory]
    [InlineData("""{"pekerjaan":"05"}""", """{"pekerjaan":5}""")]
    [InlineData("""{"pekerjaan":5}""", """{"pekerjaan":5}""")]
    [InlineData("""{"pekerjaan":"Juru Kunci"}""", """{"pekerjaan":"Juru Kunci"}""")]
    [InlineData("""{"pekerjaan":100}""", """{"pekerjaan":"100"}""")]
    [InlineData("""{"status_kawin":3,"teks_status_kawin":"Cerai Hidup Tercatat"}""", """{"status_kawin":3,"teks_status_kawin":"Cerai Hidup Tercatat"}""")]
    [InlineData("""{"hubungan":"kepala keluarga"}""", null)]
    [InlineData("""{"status_kawin":"3"}""", null)]
    [InlineData("""{"meninggal":true}""", """{"meninggal":true}""")]
    [InlineData("""{"meninggal":false,"hamil":false,"nama":null,"meninggal_":null}""", null)]
    [InlineData("""{"meninggal":null,"hamil":null,"nama":"  ","disabilitas":null,"sekolah":null}""", "{}")]
    [InlineData("""{"meninggal":false,"hamil":false,"disabilitas":[],"disabilitas_berat":false,"sekolah":false,"pengurus":false}""", """{"meninggal":false,"hamil":false,"disabilitas":[],"disabilitas_berat":false,"sekolah":false,"pengurus":false}""")]
    [InlineData("""{"sekolah":true}""", null)]
    [InlineData("""{"rt":"-","rw":"0"}""", "{}")]
    [InlineData("""{"rt":"005","rw":0}""", """{"rt":5}""")]
    [InlineData("""{"rt":"tiga","rw":2}""", """{"rw":2}""")]
    [InlineData("""{"wilayah":"33.99"}""", """{"wilayah":"33.99"}""")]
    [InlineData("""{"wilayah":"entah"}""", """{"wilayah":"tak-terbaca"}""")]
    [InlineData("""{"nik":"12"}""", """{"nik":{"cacat":"panjang"}}""")]
    [InlineData("""{"nama":1}""", null)]
    [InlineData("""{"tanggal_lahir":"17-08-1991"}""", null)]
    [InlineData("""{"jenis_kelamin":"X"}""", null)]
    [InlineData("""{"hubungan":12}""", null)]
    [InlineData("""{"status_kawin":0}""", null)]
    [InlineData("""{"pekerjaan":true}""", null)]
    [InlineData("""{"rt":1.5}""", null)]
    [InlineData("""{"meninggal":"ya"}""", null)]
    [InlineData("""{"hamil":"ya"}""", null)]
    [InlineData("""{"disabilitas":"fisik"}""", null)]
    [InlineData("""{"disabilitas":["mata"]}""", null)]
    [InlineData("""{"sekolah":"TK"}""", null)]
    [InlineData("""{"id_dtks":"a b"}""", null)]
    [InlineData("""{"nama":"A","nama":"B"}""", null)]
    [InlineData("""{"Nama":"A"}""", null)]
    [InlineData("""[]""", null)]
    public void A_person_is_read_strictly(string masuk, string? keluar)
    {
        if (keluar is null)
        {
            _ = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(masuk, DtksJson.Info<Penduduk>()));
            return;
        }

        Penduduk orang = JsonSerializer.Deserialize(masuk, DtksJson.Info<Penduduk>())!;
        Assert.Equal(keluar, JsonSerializer.Serialize(orang, DtksJson.Info<Penduduk>()));
    }

    [Fact]
    public void An_error_names_the_member_and_never_its_value()
    {
        JsonException salah = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("""[{"nama":"Rukmi"},{"tanggal_lahir":"Rukmi"}]""", DtksJson.Info<ImmutableArray<Penduduk>>()));

        Assert.Contains("tanggal_lahir", salah.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Rukmi", salah.Message, StringComparison.Ordinal);
        Assert.Equal("tanggal_lahir", Assert.IsType<DtksJsonException>(salah).Jalur);
    }

    [Fact]
    public void Participation_declaration_and_letter_are_written_as_the_protocol_names_them()
    {
        Nik nik = Nik.Parse("3374991708910003");
        Assert.Equal(
            """{"nik":"3374991708910003","program":"PKH","peran":"komponen"}""",
            JsonSerializer.Serialize(new Kepesertaan(nik, ProgramBansos.Pkh, PeranKepesertaan.Komponen), DtksJson.Info<Kepesertaan>()));
        Assert.Equal(
            """{"nik":"3374991708910003","program":"PBI-JK","status":"tidak-layak","alasan":[2,8],"keterangan":"pindah","difinalisasi":true}""",
            JsonSerializer.Serialize(
                new Penetapan(nik, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak)
                {
                    Alasan = [AlasanTidakLayak.Lain, AlasanTidakLayak.Meninggal],
                    Keterangan = " pindah ",
                    Difinalisasi = true,
                },
                DtksJson.Info<Penetapan>()));
        Assert.Equal(
            """{"status":"disetujui","tanggal_surat":"2024-02-20","tanggal_unggah":"2024-02-21","penandatangan":"sekda-an","lampiran":true,"tanggal_finalisasi":"2024-02-19"}""",
            JsonSerializer.Serialize(
                new SuratPengesahan
                {
                    Status = StatusSurat.Disetujui,
                    TanggalSurat = new(2024, 2, 20),
                    TanggalUnggah = new(2024, 2, 21),
                    Penandatangan = Penandatangan.SekdaAtasNama,
                    Lampiran = true,
                    TanggalFinalisasi = new(2024, 2, 19),
                },
                DtksJson.Info<SuratPengesahan>()));
    }

    [Fact]
    public void A_participation_without_role_is_of_the_recipient()
        => Assert.Equal(
            new Kepesertaan(Nik.Parse("3374991708910003"), ProgramBansos.Sembako),
            JsonSerializer.Deserialize("""{"nik":"3374991708910003","program":"bpnt"}""", DtksJson.Info<Kepesertaan>()));

    [Theory]
    [InlineData("""{"nik":"3374991708910003"}""")]
    [InlineData("""{"program":"PKH"}""")]
    [InlineData("""{"nik":"12","program":"PKH"}""")]
    [InlineData("""{"nik":"3374991708910003","program":null}""")]
    [InlineData("""{"nik":"3374991708910003","program":"NON BANSOS"}""")]
    [InlineData("""{"nik":"3374991708910003","program":"ENTAH"}""")]
    [InlineData("""{"nik":"3374991708910003","program":"PKH","peran":"ketua"}""")]
    [InlineData("""{"nik":"3374991708910003","program":"PKH","lain":1}""")]
    [InlineData("""{"nik":"3374991708910003","program":{"kode":"X","nama":"Y"}}""")]
    [InlineData("""{"nik":"3374991708910003","program":{"kode":"PKH","nama":"Y","satuan":"keluarga"}}""")]
    public void A_bad_participation_is_refused(string teks)
        => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(teks, DtksJson.Info<Kepesertaan>()));

    [Theory]
    [InlineData("""{"nik":"3374991708910003","program":"PKH"}""")]
    [InlineData("""{"nik":"3374991708910003","program":"PKH","status":"lulus"}""")]
    [InlineData("""{"nik":"3374991708910003","program":"PKH","status":"layak","alasan":[33]}""")]
    [InlineData("""{"nik":"3374991708910003","program":"PKH","status":"layak","alasan":2}""")]
    public void A_bad_declaration_is_refused(string teks)
        => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(teks, DtksJson.Info<Penetapan>()));

    [Fact]
    public void A_letter_without_a_required_member_is_refused_by_its_name()
    {
        JsonException salah = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("""{"status":"menunggu","lampiran":null}""", DtksJson.Info<SuratPengesahan>()));
        Assert.Contains("lampiran: Anggota wajib", salah.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"elemen":"alamat","status":"terpenuhi"}""")]
    [InlineData("""{"elemen":"alamat","status":"terpenuhi","ambang":80.5}""")]
    [InlineData("""{"elemen":"alamat","status":"terpenuhi","ambang":80,"ambang":80}""")]
    [InlineData("""["alamat"]""")]
    public void A_bad_finding_on_an_element_is_refused(string teks)
        => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(teks, DtksJson.Info<HasilElemen>()));

    [Fact]
    public void Findings_on_elements_survive_the_round_trip()
    {
        foreach (HasilElemen hasil in new[] { new HasilElemen(ElemenKepadanan.Alamat, StatusTemuan.Terpenuhi, 80, 80), new HasilElemen(ElemenKepadanan.Nama, StatusTemuan.TidakDiketahui, null, 100) })
        {
            Assert.Equal(hasil, JsonSerializer.Deserialize(JsonSerializer.Serialize(hasil, DtksJson.Info<HasilElemen>()), DtksJson.Info<HasilElemen>()));
        }
    }

    [Fact]
    public void Null_is_as_good_as_absent_where_a_member_may_be_missing()
        => Assert.Equal(
            new Penetapan(Nik.Parse("3374991708910003"), ProgramBansos.Pkh, StatusDeklarasi.Layak),
            JsonSerializer.Deserialize("""{"nik":"3374991708910003","program":"PKH","status":"layak","alasan":null,"keterangan":null,"difinalisasi":null}""", DtksJson.Info<Penetapan>()));

    [Fact]
    public void A_regional_programme_survives_the_round_trip_and_cannot_be_a_key()
    {
        ProgramBansos daerah = PembangkitKepesertaan.ProgramDaerah;
        string teks = JsonSerializer.Serialize(daerah, DtksJson.Info<ProgramBansos>());
        ProgramBansos? kembali = JsonSerializer.Deserialize(teks, DtksJson.Info<ProgramBansos>());

        Assert.Equal("""{"kode":"SANTUNAN-LANSIA","nama":"Santunan lanjut usia daerah","satuan":"individu"}""", teks);
        Assert.Equal(daerah, kembali);
        Assert.Equal((daerah.Nama, daerah.Satuan), (kembali!.Nama, kembali.Satuan));
        _ = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(new Dictionary<ProgramBansos, int> { [daerah] = 1 }, DtksJson.Info<Dictionary<ProgramBansos, int>>()));
    }

    [Fact]
    public void Programmes_and_reasons_work_as_keys()
    {
        var program = new Dictionary<ProgramBansos, int> { [ProgramBansos.PbiJk] = 3 };
        var alasan = new Dictionary<AlasanTidakLayak, int> { [AlasanTidakLayak.Meninggal] = 4 };

        Assert.Equal("""{"PBI-JK":3}""", JsonSerializer.Serialize(program, DtksJson.Info<Dictionary<ProgramBansos, int>>()));
        Assert.Equal(program, JsonSerializer.Deserialize("""{"pbi jkn":3}""", DtksJson.Info<Dictionary<ProgramBansos, int>>()));
        Assert.Equal("""{"2":4}""", JsonSerializer.Serialize(alasan, DtksJson.Info<Dictionary<AlasanTidakLayak, int>>()));
        Assert.Equal(alasan, JsonSerializer.Deserialize("""{"2":4}""", DtksJson.Info<Dictionary<AlasanTidakLayak, int>>()));
    }

    private static void PulangPergi<T>(Arbitrary<T> arb, JsonTypeInfo<T> jenis)
        => Properti.UntukSemua(arb, asal =>
        {
            string teks = JsonSerializer.Serialize(asal, jenis);
            T kembali = JsonSerializer.Deserialize(teks, jenis)!;
            return EqualityComparer<T>.Default.Equals(asal, kembali) && teks == JsonSerializer.Serialize(kembali, jenis);
        });
}
