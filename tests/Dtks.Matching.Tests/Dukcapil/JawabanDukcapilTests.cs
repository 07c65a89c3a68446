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
            ("STAT_HBKEL", ElemenKepadanan.HubunganKeluarga), ("STATUS_KAWIN", ElemenKepadanan.StatusKawin), ("NO_RT", ElemenKepadanan.Rt), ("NO_RW", ElemenKepadanan.Rw),
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
        JawabanDukcapil jawaban = Baca("""{"ALAMAT":" Tidak sesuai (85)","NAMA_LGKP":"entahlah","RT":"Sesuai"}""");

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
    [InlineData("""{"RESPONSE_CODE":true}""", "")]
    [InlineData("""{"RESPONSE_CODE":null}""", "")]
    [InlineData("""{"RESPONSE_CODE":{"x":[13]}}""", "")]
    [InlineData("""{"RESPONSE_CODE":"kode 13"}""", "")]
    [InlineData("""{"RESPONSE_CODE":-13}""", "")]
    [InlineData("""{"RESPON":"Login gagal"}""", "gagal-panggilan")]
    [InlineData("""{"RESPONSE":"IP tidak terdaftar"}""", "gagal-panggilan")]
    [InlineData("""{"RESPONSE_DESC":"Instansi tidak aktif"}""", "gagal-panggilan")]
    [InlineData("""{"content":[{"A":1}],"RESPON":"Password salah"}""", "gagal-panggilan")]
    [InlineData("""{"RESPON":5}""", "")]
    [InlineData("""{}""", "kosong")]
    [InlineData("""{"content":[]}""", "kosong")]
    [InlineData("""{"content":null}""", "kosong")]
    [InlineData("""{"content":[{}]}""", "kosong")]
    [InlineData("""{"content":["x",7]}""", "kosong")]
    [InlineData("""{"content":[],"RESPONSE_CODE":"13","RESPON":"parameter"}""", "kode-13 gagal-panggilan kosong")]
    [InlineData("""{"content":{"NIK":"Sesuai"}}""", "")]
    [InlineData("""{"content":[{"NO_RW":"?","NO_KK":7,"ALAMAT":"","NIK":null,"KAB_NAME":"x","NO_KAB":"y"}]}""", "tak-terbaca:nik tak-terbaca:no_kk tak-terbaca:kab_kota tak-terbaca:rw tak-terbaca:alamat")]
    [InlineData("""{"content":[{"x":1}],"NIK":"?"}""", "")]
    public void Findings_are_reported_in_order(string json, string temuan) =>
        Assert.Equal(temuan, string.Join(' ', Baca(json).Temuan));

    [Theory]
    [InlineData("", "DUKCAPIL-BUKAN-JSON")]
    [InlineData("{", "DUKCAPIL-BUKAN-JSON")]
    [InlineData("{} {}", "DUKCAPIL-BUKAN-JSON")]
    [InlineData("{\"a\":}", "DUKCAPIL-BUKAN-JSON")]
    [InlineData("[]", "DUKCAPIL-BUKAN-OBJEK")]
    [InlineData("\"Sesuai\"", "DUKCAPIL-BUKAN-OBJEK")]
    [InlineData("null", "DUKCAPIL-BUKAN-OBJEK")]
    [InlineData("{\"content\":[{},{}]}", "DUKCAPIL-LEBIH-DARI-SATU")]
    [InlineData("{\"content\":[{\"NIK\":\"Sesuai\"},7,{\"NIK\":\"Sesuai\"}]}", "DUKCAPIL-LEBIH-DARI-SATU")]
    public void What_is_no_single_answer_is_refused_with_a_code(string json, string kode)
    {
        Assert.False(JawabanDukcapil.TryBaca(Encoding.UTF8.GetBytes(json), null, out JawabanDukcapil? jawaban, out Pesan? cacat));
        Assert.Null(jawaban);
        Assert.Equal(kode, cacat.Kode);
        Assert.Equal(kode, Assert.Throws<DtksFormatException>(() => Baca(json)).Kode);
    }

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
        Assert.Equal("DUKCAPIL-BUKAN-OBJEK", Assert.Throws<DtksFormatException>(() => JawabanDukcapil.Baca(default(JsonElement))).Kode);
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
                byte[] bytes = Encoding.Latin1.GetBytes(json);
                if (JawabanDukcapil.TryBaca(bytes, null, out JawabanDukcapil? jawaban, out Pesan? cacat) ? jawaban is null : cacat is null)
                {
                    return false;
                }
            }

            return true;
        });

    private static JawabanDukcapil Baca(string json, Nik? nik = null) => JawabanDukcapil.Baca(Encoding.UTF8.GetBytes(json), nik);
}
