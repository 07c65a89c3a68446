using System.Text;
using System.Text.Json;
using Dtks.Domain;
using Dtks.Testing;

namespace Dtks.Matching.Tests;

/// <summary>PD-2 and its details: what is read from an answer, what is reported, what is refused.</summary>
public class JawabanDukcapilTests
{
    private const string DigitNik = "3374991708910003";

    [Fact]
    public void Every_member_name_is_read_as_its_element()
    {
        (string Nama, ElemenKepadanan Elemen)[] daftar =
        [
            ("NIK", ElemenKepadanan.Nik), ("NO_KK", ElemenKepadanan.NomorKk), ("PROP_NAME", ElemenKepadanan.Provinsi), ("NO_PROP", ElemenKepadanan.Provinsi),
            ("KAB_NAME", ElemenKepadanan.KabKota), ("NO_KAB", ElemenKepadanan.KabKota), ("KEC_NAME", ElemenKepadanan.Kecamatan), ("NO_KEC", ElemenKepadanan.Kecamatan),
            ("KEL_NAME", ElemenKepadanan.Kelurahan), ("NO_KEL", ElemenKepadanan.Kelurahan), ("NAMA_LGKP", ElemenKepadanan.Nama), ("TMPT_LHR", ElemenKepadanan.TempatLahir),
            ("TGL_LHR", ElemenKepadanan.TanggalLahir), ("NAMA_LGKP_IBU", ElemenKepadanan.IbuKandung), ("JENIS_KLMIN", ElemenKepadanan.JenisKelamin),
            ("STAT_HBKEL", ElemenKepadanan.HubunganKeluarga), ("STATUS_KAWIN", ElemenKepadanan.StatusKawin), ("STAT_KWN", ElemenKepadanan.StatusKawin), ("NO_RT", ElemenKepadanan.Rt), ("NO_RW", ElemenKepadanan.Rw),
            ("ALAMAT", ElemenKepadanan.Alamat),
        ];
        foreach ((string nama, ElemenKepadanan elemen) in daftar)
        {
            NilaiDukcapil nilai = Assert.Single(Baca($"{{\"{nama}\":\"Tidak Sesuai (85)\"}}").Nilai);
            Assert.Equal(elemen, nilai.Elemen);
            Assert.Equal(nama, nilai.Anggota);
            Assert.Equal((KataDukcapil.TidakSesuai, 85, "Tidak Sesuai (85)"), (nilai.Kata, nilai.Skor, nilai.Mentah));
        }
    }

    [Fact]
    public void Word_score_and_raw_text_are_kept_apart()
    {
        JawabanDukcapil jawaban = Baca("""{"ALAMAT":" Tidak sesuai (85)","NAMA_LGKP":"entahlah"}""");

        Assert.Equal(["NAMA_LGKP", "ALAMAT"], jawaban.Nilai.Select(n => n.Anggota));
        Assert.Equal(("entahlah", true, null, null), (jawaban.Nilai[0].Mentah, jawaban.Nilai[0].TakTerbaca, jawaban.Nilai[0].Kata, jawaban.Nilai[0].Skor));
        Assert.Equal(" Tidak sesuai (85)", jawaban.Nilai[1].Mentah);
        Assert.Equal("tak-terbaca:nama", Assert.Single(jawaban.Temuan));
    }

    [Theory]
    [InlineData("\"3374991708910003\"", true)]
    [InlineData("\" 3374991708910003 \"", true)]
    [InlineData("3374991708910003", false)]
    [InlineData("\"Sesuai\"", true)]
    [InlineData("\"3374991708910004\"", false)]
    [InlineData("3374991708910004", false)]
    [InlineData("\"337499170891000\"", false)]
    [InlineData("3.374991708910003e15", false)]
    public void The_number_of_the_NIK_asked_means_sesuai_and_any_other_number_is_unreadable(string json, bool sesuai)
    {
        JawabanDukcapil jawaban = Baca($"{{\"NIK\":{json}}}", Nik.Parse(DigitNik));

        Assert.Equal(sesuai ? 100 : null, jawaban.Nilai[0].Skor);
        Assert.Equal(sesuai ? "" : "tak-terbaca:nik", string.Join(' ', jawaban.Temuan));
    }

    [Fact]
    public void Digits_of_a_NIK_are_unreadable_when_none_was_asked_and_for_other_elements()
    {
        Assert.Equal("tak-terbaca:nik", Assert.Single(Baca($"{{\"NIK\":\"{DigitNik}\"}}").Temuan));
        Assert.Equal("tak-terbaca:no_kk", Assert.Single(Baca($"{{\"NO_KK\":\"{DigitNik}\"}}", Nik.Parse(DigitNik)).Temuan));
    }

    [Theory]
    [InlineData("""{"RESPONSE_CODE":"11"}""", "kode-11")]
    [InlineData("""{"RESPONSE_CODE":11}""", "kode-11")]
    [InlineData("""{"RESPONSE_CODE":"5"}""", "kode-05")]
    [InlineData("""{"RESPONSE_CODE":5}""", "kode-05")]
    [InlineData("""{"RESPONSE_CODE":"05"}""", "kode-05")]
    [InlineData("""{"RESPONSE_CODE":" 15 "}""", "kode-15")]
    [InlineData("""{"content":[{"RESPONSE_CODE":"13"}]}""", "kode-13")]
    [InlineData("""{"content":[{"NIK":"Sesuai"}],"RESPONSE_CODE":12}""", "kode-12")]
    [InlineData("""{"RESPONSE_CODE":14,"content":[{"NIK":"Sesuai"}]}""", "kode-14")]
    [InlineData("""{"RESPONSE_CODE":"00"}""", "")]
    [InlineData("""{"RESPONSE_CODE":0}""", "")]
    [InlineData("""{"RESPONSE_CODE":"99"}""", "")]
    [InlineData("""{"RESPONSE_CODE":"10"}""", "")]
    [InlineData("""{"RESPONSE_CODE":"16"}""", "")]
    [InlineData("""{"RESPONSE_CODE":true}""", "")]
    [InlineData("""{"RESPONSE_CODE":null}""", "kosong")]
    [InlineData("""{"RESPONSE_CODE":{"x":[13]}}""", "")]
    [InlineData("""{"RESPONSE_CODE":"kode 13"}""", "")]
    [InlineData("""{"RESPONSE_CODE":-13}""", "")]
    [InlineData("""{"RESPON":"Login gagal"}""", "gagal-panggilan")]
    [InlineData("""{"RESPONSE":"IP tidak terdaftar"}""", "gagal-panggilan")]
    [InlineData("""{"content":[{"AGAMA":1}],"RESPON":"Password salah"}""", "gagal-panggilan")]
    [InlineData("""{"RESPON":5}""", "")]
    [InlineData("""{}""", "kosong")]
    [InlineData("""{"content":[]}""", "kosong")]
    [InlineData("""{"content":null}""", "kosong")]
    [InlineData("""{"content":[{}]}""", "kosong")]
    [InlineData("""{"content":[{"NIK":null,"x":null}]}""", "kosong")]
    [InlineData("""{"content":[],"RESPONSE_CODE":"13","RESPON":"parameter"}""", "kode-13 gagal-panggilan kosong")]
    [InlineData("""{"content":{"NIK":"Sesuai"}}""", "")]
    [InlineData("""{"content":null,"NIK":"?"}""", "tak-terbaca:nik")]
    [InlineData("""{"content":[{"NO_RW":"?","NO_KK":7,"ALAMAT":"","NIK":true,"KAB_NAME":"x","NO_KAB":"y"}]}""", "tak-terbaca:nik tak-terbaca:no_kk tak-terbaca:kab_kota tak-terbaca:rw tak-terbaca:alamat")]
    [InlineData("""{"content":[{"AGAMA":1}],"NIK":"?"}""", "")]
    [InlineData("""{"NIK":"?","RESPON":"Data Ditemukan","Nama":"Sesuai","NOKK1":"Sesuai","A":[{"NIK":"?"}]}""", "tak-terbaca:nik pesan-tak-dikenal anggota-tak-dikenal:A anggota-tak-dikenal:NOKK* anggota-tak-dikenal:Nama")]
    public void Findings_are_reported_in_order(string json, string temuan) =>
        Assert.Equal(temuan, string.Join(' ', Baca(json).Temuan));

    [Theory]
    [InlineData("Data Tidak Ditemukan", "kode-13")]
    [InlineData("NIK  tidak\\tditemukan, kuota habis", "kode-13")]
    [InlineData("Kuota akses hari ini habis, data ganda", "kode-05")]
    [InlineData("Data ditemukan, meninggal dunia, data ganda", "kode-11")]
    [InlineData("DATA GANDA, tidak aktif", "kode-12")]
    [InlineData("Status tidak aktif", "kode-14")]
    [InlineData("Status Non Aktif, format lama", "kode-14")]
    [InlineData("Format tidak sesuai", "kode-15")]
    [InlineData("Instansi tidak aktif", "gagal-panggilan")]
    [InlineData("Instansi non aktif", "gagal-panggilan")]
    [InlineData("Login gagal, data tidak ditemukan", "gagal-panggilan")]
    [InlineData("Data Ditemukan", "pesan-tak-dikenal")]
    [InlineData("tidak | ditemukan", "pesan-tak-dikenal")]
    [InlineData("nonaktif", "pesan-tak-dikenal")]
    [InlineData("  ", "")]
    public void An_answer_without_code_is_read_by_its_text_and_one_with_a_code_by_the_code(string pesan, string temuan)
    {
        foreach (string anggota in (string[])["RESPON", "response", "RESPONSE_DESC"])
        {
            Assert.Equal(temuan, string.Join(' ', Baca($"{{\"{anggota}\":\"{pesan}\"}}").Temuan));
            Assert.Equal(temuan.StartsWith("gagal", StringComparison.Ordinal) ? temuan : "", string.Join(' ', Baca($"{{\"{anggota}\":\"{pesan}\",\"RESPONSE_CODE\":\"00\"}}").Temuan));
        }

        Assert.Equal(temuan, string.Join(' ', Baca($"{{\"RESPON\":\"{pesan}\",\"RESPONSE_CODE\":\" \"}}").Temuan));
    }

    [Fact]
    public void Several_messages_are_read_as_one_text_but_no_phrase_runs_across_them()
    {
        Assert.Equal("kode-13", string.Join(' ', Baca("""{"RESPON":"Gagal","RESPONSE_DESC":"Data tidak ditemukan"}""").Temuan));
        Assert.Equal("kode-13", string.Join(' ', Baca("""{"RESPON":"meninggal","RESPONSE_DESC":"tidak ditemukan"}""").Temuan));
        Assert.Equal("pesan-tak-dikenal", string.Join(' ', Baca("""{"RESPON":"tidak","RESPONSE_DESC":"ditemukan"}""").Temuan));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"NIK\":\"Sesuai\",\"RESPONSE_CODE\":\"13\"")]
    [InlineData("<html><body>502 Bad Gateway</body></html>")]
    [InlineData("[]")]
    [InlineData("[{\"NIK\":\"Sesuai\"}]")]
    [InlineData("\"Sesuai\"")]
    [InlineData("null")]
    [InlineData("{\"content\":\"<html>\",\"NIK\":\"Tidak Sesuai\"}")]
    [InlineData("{\"content\":7}")]
    [InlineData("{\"content\":[null]}")]
    [InlineData("{\"content\":[{\"NIK\":\"Sesuai\"},\"x\"]}")]
    public void What_is_no_answer_is_a_failed_call_and_never_an_exception(string json)
    {
        JawabanDukcapil jawaban = Baca(json);

        Assert.True(jawaban.PanggilanGagal);
        Assert.False(jawaban.TidakPadanKarenaKode);
        Assert.Equal("gagal-panggilan", Assert.Single(jawaban.Temuan));
        Assert.Equal(VonisKepadanan.BelumDapatDitentukan, KebijakanKepadanan.Kepmensos150Tahun2022.Putuskan(jawaban).Vonis);
    }

    [Theory]
    [InlineData("{\"content\":[{},{}]}")]
    [InlineData("{\"content\":[{\"NIK\":\"Tidak Sesuai\"},{\"NIK\":\"Sesuai\",\"RESPONSE_CODE\":\"13\"}]}")]
    public void Two_answers_to_one_question_decide_nothing(string json)
    {
        JawabanDukcapil jawaban = Baca(json);

        Assert.True(jawaban.LebihDariSatu);
        Assert.Contains("lebih-dari-satu", jawaban.Temuan);
        Assert.Empty(jawaban.Nilai);
        Assert.Equal(VonisKepadanan.BelumDapatDitentukan, KebijakanKepadanan.Kepmensos150Tahun2022.Putuskan(jawaban).Vonis);
    }

    [Fact]
    public void The_worse_of_both_spellings_of_status_kawin_counts()
    {
        Assert.Equal(StatusTemuan.TidakTerpenuhi, Kawin("""{"STATUS_KAWIN":"Sesuai","STAT_KWN":"Tidak Sesuai"}"""));
        Assert.Equal(StatusTemuan.TidakDiketahui, Kawin("""{"STATUS_KAWIN":"Sesuai","stat_kwn":"?"}"""));
        Assert.Equal(StatusTemuan.Terpenuhi, Kawin("""{"STATUS_KAWIN":null,"STAT_KWN":"Sesuai"}"""));

        static StatusTemuan Kawin(string json) =>
            KebijakanKepadanan.Kepmensos150Tahun2022.Putuskan(Baca(json)).Elemen.Single(e => e.Elemen == ElemenKepadanan.StatusKawin).Status;
    }

    [Fact]
    public void A_name_in_a_finding_shows_no_digit_and_moves_no_cursor()
    {
        Assert.Equal("anggota-tak-dikenal:NIK_****************", Assert.Single(Baca("""{"NIK_3374991708910003":1}""").Temuan));
        Assert.Equal("anggota-tak-dikenal:a**?b?", Assert.Single(Baca("""{"a\u0661\u0662\u001bb\u202e":1}""").Temuan));
        Assert.Equal("anggota-tak-dikenal:?", Assert.Single(Baca("""{"\ud800":1}""").Temuan));
        Assert.Equal("anggota-tak-dikenal:" + new string('x', 64), Assert.Single(Baca($"{{\"{new string('x', 1000)}\":1,\"{new string('x', 999)}\":2}}").Temuan));
    }

    [Fact]
    public void A_byte_order_mark_before_an_answer_is_passed_over() =>
        Assert.Empty(JawabanDukcapil.Baca([0xEF, 0xBB, 0xBF, .. "{\"NIK\":\"Sesuai\"}"u8]).Temuan);

    [Fact]
    public void Suggestions_of_codes_11_and_12()
    {
        Assert.Equal((true, false, true), Ringkas("11"));
        Assert.Equal((false, true, true), Ringkas("12"));
        Assert.Equal((false, false, true), Ringkas("13"));
        Assert.Equal((false, false, true), Ringkas("14"));
        Assert.Equal((false, false, false), Ringkas("15"));

        static (bool Meninggal, bool Ganda, bool TidakPadan) Ringkas(string kode)
        {
            JawabanDukcapil j = Baca($"{{\"RESPONSE_CODE\":\"{kode}\"}}");
            return (j.DugaanMeninggal, j.DugaanGanda, j.TidakPadanKarenaKode);
        }
    }

    [Fact]
    public void A_parsed_element_reads_as_its_text()
    {
        using JsonDocument dokumen = JsonDocument.Parse("""{"x":{"content":[{"NIK":"Sesuai"}]}}""");
        Assert.Single(JawabanDukcapil.Baca(dokumen.RootElement.GetProperty("x")).Nilai);
        Assert.Equal("gagal-panggilan", Assert.Single(JawabanDukcapil.Baca(default(JsonElement)).Temuan));
        Assert.Equal("gagal-panggilan", Assert.Single(JawabanDukcapil.Baca(dokumen.RootElement.GetProperty("x").GetProperty("content")).Temuan));
    }

    [Fact]
    public void Names_of_members_are_read_in_any_case_and_ill_formed_names_are_passed_over() =>
        Assert.Equal(ElemenKepadanan.Nama, Assert.Single(Baca("""{"nama_lgkp":"Sesuai","\ud800":1,"Content_":[]}""").Nilai).Elemen);

    [Fact]
    public void No_text_of_an_answer_prints_a_number()
    {
        JawabanDukcapil jawaban = Baca($"{{\"NIK\":\"{DigitNik}\",\"NO_KK\":\"{DigitNik}\",\"RESPON\":\"{DigitNik}\"}}");

        Assert.DoesNotContain(DigitNik, jawaban + string.Concat(jawaban.Nilai), StringComparison.Ordinal);
        Assert.Equal("3 anggota; temuan: -", Baca("""{"NIK":"Sesuai","NO_RT":"Sesuai (7)","NO_RW":"Tidak Sesuai"}""").ToString());
        Assert.Equal("NO_RT: Sesuai (7)", Baca("""{"NO_RT":"Sesuai (7)"}""").Nilai[0].ToString());
    }

    [Fact]
    public void Every_generated_answer_is_read_member_by_member() =>
        PembangkitTeks.Periksa(PembangkitDukcapil.Jawaban, static contoh =>
        {
            JawabanDukcapil jawaban = Baca(contoh.ToString(), PembangkitDukcapil.Nik);
            return contoh.Anggota.All(a => jawaban.Nilai.Single(n => n.Anggota == a.Nama) is var n
                && n.Elemen == a.Elemen && n.TakTerbaca == !a.Terbaca && n.Skor == a.Skor)
                && jawaban.Nilai.Length == contoh.Anggota.Length;
        });

    [Fact]
    public void No_bytes_whatever_make_the_reader_throw() =>
        PembangkitTeks.Periksa(PembangkitTeks.Apa, static teks =>
        {
            foreach (string json in new[] { teks, "{" + teks, "{\"content\":[" + teks, "{\"NIK\":\"" + teks + "\"}" })
            {
                _ = KebijakanKepadanan.Kepmensos150Tahun2022.Putuskan(JawabanDukcapil.Baca(Encoding.Latin1.GetBytes(json)));
            }

            return true;
        });

    private static JawabanDukcapil Baca(string json, Nik? nik = null) => JawabanDukcapil.Baca(Encoding.UTF8.GetBytes(json), nik);
}
