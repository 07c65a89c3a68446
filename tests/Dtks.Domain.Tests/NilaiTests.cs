using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Bersama;
using Dtks.Domain.Json;
using Dtks.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Domain.Tests;

/// <summary>The contract of value types, for those of people and declarations.</summary>
public class NilaiTests
{
    [Fact]
    public void Job_mark_of_death_and_set_of_reasons_keep_the_contract_of_equality()
    {
        KontrakNilai.Kesetaraan(PembangkitPenduduk.Pekerjaan.ToArbitrary());
        KontrakNilai.Kesetaraan(PembangkitPenduduk.Meninggal.ToArbitrary());
        KontrakNilai.Kesetaraan(PembangkitKepesertaan.ArbAlasan);
    }

    [Fact]
    public void Every_enum_is_its_code_in_JSON_as_value_and_as_key()
    {
        Uji(TabelKependudukan.Hubungan, DtksJsonContext.Default.HubunganKeluarga, angka: true);
        Uji(TabelKependudukan.StatusKawin, DtksJsonContext.Default.StatusKawin, angka: true);
        Uji(TabelKependudukan.Keberadaan, DtksJsonContext.Default.StatusKeberadaan, angka: true);
        Uji(TabelPengesahan.Alasan, DtksJsonContext.Default.AlasanTidakLayak, angka: true);
        Uji(TabelKependudukan.Sekolah, DtksJsonContext.Default.JenjangSekolah);
        Uji(TabelKependudukan.GolonganPekerjaan, DtksJsonContext.Default.GolonganPekerjaan);
        Uji(TabelKependudukan.Kelompok, DtksJsonContext.Default.KelompokDtks);
        Uji(TabelKependudukan.Subjek, DtksJsonContext.Default.SubjekDtks);
        Uji(TabelKependudukan.KriteriaPpks, DtksJsonContext.Default.KriteriaPpks);
        Uji(TabelKependudukan.JenisPsks, DtksJsonContext.Default.JenisPsks);
        Uji(TabelKepesertaan.Satuan, DtksJsonContext.Default.SatuanProgram);
        Uji(TabelKepesertaan.Peran, DtksJsonContext.Default.PeranKepesertaan);
        Uji(TabelPengesahan.StatusDeklarasi, DtksJsonContext.Default.StatusDeklarasi);
        Uji(TabelPengesahan.StatusSurat, DtksJsonContext.Default.StatusSurat);
        Uji(TabelPengesahan.Penandatangan, DtksJsonContext.Default.Penandatangan);
        Uji(TabelPemadanan.Elemen, DtksJsonContext.Default.ElemenKepadanan);
        Uji(TabelPemadanan.Vonis, DtksJsonContext.Default.VonisKepadanan);
    }

    [Fact]
    public void A_list_of_disabilities_is_read_in_any_order_and_written_in_that_of_the_law()
    {
        JsonTypeInfo<Disabilitas> jenis = DtksJsonContext.Default.Disabilitas;

        Assert.Equal(Disabilitas.Fisik | Disabilitas.Mental, JsonSerializer.Deserialize("""["mental","FISIK","mental"]""", jenis));
        Assert.Equal("""["fisik","mental"]""", JsonSerializer.Serialize(Disabilitas.Mental | Disabilitas.Fisik, jenis));
        Assert.Equal("[]", JsonSerializer.Serialize(Disabilitas.TidakAda, jenis));
    }

    [Fact]
    public void A_finding_on_an_element_is_written_with_its_texts()
        => Assert.Equal(
            """{"elemen":"alamat","status":"terpenuhi","skor":80,"ambang":80}""",
            JsonSerializer.Serialize(new HasilElemen(ElemenKepadanan.Alamat, StatusTemuan.Terpenuhi, 80, 80), DtksJsonContext.Default.HasilElemen));

    [Fact]
    public void A_list_of_people_survives_the_round_trip()
        => Properti.UntukSemua(PembangkitPenduduk.ArbDaftarOrang, orang =>
        {
            string teks = JsonSerializer.Serialize(orang, DtksJsonContext.Default.ImmutableArrayPenduduk);
            return JsonSerializer.Deserialize(teks, DtksJsonContext.Default.ImmutableArrayPenduduk).SequenceEqual(orang);
        }, 50);

    private static void Uji<T>(TabelKode<T> tabel, JsonTypeInfo<T> jenis, bool angka = false)
        where T : struct, Enum
    {
        foreach (ButirKode<T> b in tabel.Butir)
        {
            string harapan = angka ? b.Kode : $"\"{b.Kode}\"";
            Assert.Equal(harapan, JsonSerializer.Serialize(b.Nilai, jenis));
            Assert.Equal(b.Nilai, JsonSerializer.Deserialize(harapan, jenis));
            Assert.Equal(b.Nilai, JsonSerializer.Deserialize(JsonSerializer.Serialize(b.Nama, DtksJson.Baku.GetTypeInfo(typeof(string))), jenis));
        }

        foreach (string salah in new[] { "\"entah\"", "99", "true", "null", "[]", "1.5" })
        {
            JsonException galat = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(salah, jenis));
            Assert.DoesNotContain("entah", galat.Message, StringComparison.Ordinal);
        }

        _ = Assert.Throws<JsonException>(() => JsonSerializer.Serialize((T)Enum.ToObject(typeof(T), 250), jenis));
    }
}
