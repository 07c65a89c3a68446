namespace Dtks.Protokol.Tests;

/// <summary>The policy that every operation accepts: members and ranges of the specification.</summary>
public class KebijakanTests
{
    [Theory]
    [InlineData("""{"usia_dewasa":31}""", "masukan.kebijakan.usia_dewasa")]
    [InlineData("""{"usia_lansia":39}""", "masukan.kebijakan.usia_lansia")]
    [InlineData("""{"maks_komponen_pkh":0}""", "masukan.kebijakan.maks_komponen_pkh")]
    [InlineData("""{"minimal_kriteria_miskin":9}""", "masukan.kebijakan.minimal_kriteria_miskin")]
    [InlineData("""{"batas_pangan":1.0}""", "masukan.kebijakan.batas_pangan")]
    [InlineData("""{"zona_waktu":"Asia/Pati"}""", "masukan.kebijakan.zona_waktu")]
    [InlineData("""{"tanpa_verifikasi":"LAYAK"}""", "masukan.kebijakan.tanpa_verifikasi")]
    [InlineData("""{"batas_desil_sembako":3}""", "masukan.kebijakan.batas_desil_sembako")]
    [InlineData("""{"akibat_diam_kemensos":"diam"}""", "masukan.kebijakan.akibat_diam_kemensos")]
    [InlineData("""{"zona":"Asia/Jakarta"}""", "masukan.kebijakan.zona")]
    [InlineData("[]", "masukan.kebijakan")]
    public void A_wrong_policy_is_refused_by_every_operation(string kebijakan, string jalur) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat("nik.urai", $$"""{"nik":"","kebijakan":{{kebijakan}}}"""));

    [Fact]
    public void A_whole_policy_is_accepted_by_every_operation() => Percakapan.Hasil("wilayah.urai", """
        {"kode":"33","kebijakan":{"tanpa_verifikasi":"tidak-layak","cakupan_kaskade":"keluarga","usia_dewasa":1,"kawin_dianggap_dewasa":false,
        "usia_lansia":100,"maks_komponen_pkh":20,"cuti_bersama_libur":false,"zona_waktu":"Asia/Jayapura","unggah_ulang":false,"minimal_kriteria_miskin":8,"batas_pangan":null,
        "urutan_pbi":"tanggal","koreksi_setelah_ditolak":false,"berita_acara_wajib":true,"akibat_diam_kemensos":"dihentikan","batas_desil_sembako":4}}
        """);
}
