using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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
        Uji(TabelKependudukan.Hubungan, DtksJson.Info<HubunganKeluarga>(), angka: true);
        Uji(TabelKependudukan.StatusKawin, DtksJson.Info<StatusKawin>(), angka: true);
        Uji(TabelKependudukan.Keberadaan, DtksJson.Info<StatusKeberadaan>(), angka: true, longgar: true);
        Uji(TabelPengesahan.Alasan, DtksJson.Info<AlasanTidakLayak>(), angka: true);
        Uji(TabelKependudukan.Sekolah, DtksJson.Info<JenjangSekolah>());
        Uji(TabelKependudukan.GolonganPekerjaan, DtksJson.Info<GolonganPekerjaan>());
        Uji(TabelKependudukan.Kelompok, DtksJson.Info<KelompokDtks>());
        Uji(TabelKependudukan.Subjek, DtksJson.Info<SubjekDtks>());
        Uji(TabelKependudukan.KriteriaPpks, DtksJson.Info<KriteriaPpks>());
        Uji(TabelKependudukan.JenisPsks, DtksJson.Info<JenisPsks>());
        Uji(TabelKepesertaan.Satuan, DtksJson.Info<SatuanProgram>());
        Uji(TabelKepesertaan.Peran, DtksJson.Info<PeranKepesertaan>());
        Uji(TabelPengesahan.StatusDeklarasi, DtksJson.Info<StatusDeklarasi>());
        Uji(TabelPengesahan.StatusSurat, DtksJson.Info<StatusSurat>());
        Uji(TabelPengesahan.Penandatangan, DtksJson.Info<Penandatangan>());
        Uji(TabelPemadanan.Elemen, DtksJson.Info<ElemenKepadanan>());
        Uji(TabelPemadanan.Vonis, DtksJson.Info<VonisKepadanan>());
    }

    [Fact]
    public void A_list_of_disabilities_is_read_in_any_order_and_written_in_that_of_the_law()
    {
        JsonTypeInfo<Disabilitas> jenis = DtksJson.Info<Disabilitas>();

        Assert.Equal(Disabilitas.Fisik | Disabilitas.Mental, JsonSerializer.Deserialize("""["mental","fisik","mental"]""", jenis));
        Assert.Equal("""["fisik","mental"]""", JsonSerializer.Serialize(Disabilitas.Mental | Disabilitas.Fisik, jenis));
        Assert.Equal("[]", JsonSerializer.Serialize(Disabilitas.TidakAda, jenis));
    }

    [Fact]
    public void A_finding_on_an_element_is_written_with_its_texts()
        => Assert.Equal(
            """{"elemen":"alamat","status":"terpenuhi","skor":80,"ambang":80}""",
            JsonSerializer.Serialize(new HasilElemen(ElemenKepadanan.Alamat, StatusTemuan.Terpenuhi, 80, 80), DtksJson.Info<HasilElemen>()));

    [Fact]
    public void A_list_of_people_survives_the_round_trip()
        => Properti.UntukSemua(PembangkitPenduduk.ArbDaftarOrang, orang =>
        {
            string teks = JsonSerializer.Serialize(orang, DtksJson.Info<ImmutableArray<Penduduk>>());
            return JsonSerializer.Deserialize(teks, DtksJson.Info<ImmutableArray<Penduduk>>()).SequenceEqual(orang);
        }, 50);

    private static void Uji<T>(TabelKode<T> tabel, JsonTypeInfo<T> jenis, bool angka = false, bool longgar = false)
        where T : struct, Enum
    {
        foreach (ButirKode<T> b in tabel.Butir)
        {
            string harapan = angka ? b.Kode : $"\"{b.Kode}\"";
            Assert.Equal(harapan, JsonSerializer.Serialize(b.Nilai, jenis));
            Assert.Equal(b.Nilai, JsonSerializer.Deserialize(harapan, jenis));
            string nama = JsonSerializer.Serialize(b.Nama, DtksJson.Baku.GetTypeInfo(typeof(string)));
            if (longgar || nama == harapan)
            {
                Assert.Equal(b.Nilai, JsonSerializer.Deserialize(nama, jenis));
            }
            else
            {
                _ = Assert.Throws<DtksJsonException>(() => JsonSerializer.Deserialize(nama, jenis));
            }
        }

        foreach (string salah in new[] { "\"entah\"", "99", "true", "null", "[]", "1.5" })
        {
            JsonException galat = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(salah, jenis));
            Assert.DoesNotContain("entah", galat.Message, StringComparison.Ordinal);
        }

        _ = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize((T)Enum.ToObject(typeof(T), 250), jenis));
    }
}
