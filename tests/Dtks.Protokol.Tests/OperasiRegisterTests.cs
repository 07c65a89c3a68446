using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dtks.Protokol.Tests;

/// <summary>register.jalankan: an answer is the start of the next request.</summary>
public class OperasiRegisterTests
{
    private const string Mulai = """
        {"wilayah":"33.74","periode":"2024-02","keluarga_lengkap":true,"kuota_pbi":2,
         "tak_terpakai":[{"no_kk":"3374990101150009","wilayah":"33.74.99.1001"}],
         "kebijakan":{"usia_lansia":65,"zona_waktu":"Asia/Makassar","cakupan_kaskade":"keluarga"},
         "orang":[{"data":{"nik":"3374991708910003","no_kk":"3374990101150001","hubungan":1,"jenis_kelamin":"L","tanggal_lahir":"1991-08-17"}},
                  {"data":{"nik":"3374995003000003","no_kk":"3374990101150001","hubungan":4,"jenis_kelamin":"P","tanggal_lahir":"2000-03-10"}}],
         "kepesertaan":[{"kepesertaan":{"nik":"3374991708910003","program":"BPNT","catatan_pembayaran":"Sukses SPM"},"sk_pertama":"2022-01-31"},
                        {"kepesertaan":{"nik":"3374995003000003","program":"PBI-JK"}}]}
        """;

    private static readonly string[] Bulan =
    [
        """{"urut":1,"tanggal":"2024-02-01","peran":"manajemen","isi":{"jenis":"kemensos-kirim","peserta":[{"nik":"3374995003000003","program":"PBI-JK"}],"alasan":[5]}}""",
        """{"urut":2,"tanggal":"2024-02-02","peran":"pengisi-data-desa","isi":{"nik":"3374991708910003","program":null,"arah":"tidak-layak","sumber":"sanggahan","jenis":"nasihat"}}""",
        """{"urut":3,"tanggal":"2024-02-02","peran":"supervisor","isi":{"jenis":"nasihat","nik":"3374991708910003","program":null,"arah":"tidak-layak","sumber":"sanggahan"}}""",
        """{"urut":3,"tanggal":"2024-02-02","peran":"supervisor","isi":{"jenis":"padankan","nik":"3374991708910003","hasil":"padan"}}""",
        """{"urut":3,"tanggal":"2024-02-15","peran":"supervisor","isi":{"jenis":"kelayakan","perintah":"tandai","peserta":[{"nik":"3374991708910003","program":"SEMBAKO"}],"alasan":[8],"keterangan":"pindah kota"}}""",
        """{"urut":4,"tanggal":"2024-02-16","peran":"supervisor","isi":{"jenis":"kelayakan","perintah":"finalisasi"}}""",
        """{"urut":5,"tanggal":"2024-02-17","peran":"supervisor","isi":{"jenis":"kelayakan","perintah":"unggah","surat":{"status":"menunggu","tanggal_surat":"2024-02-17","tanggal_unggah":"2024-02-17","penandatangan":"sekda-an","lampiran":true}}}""",
        """{"urut":6,"tanggal":"2024-02-18","peran":"petugas-teknis","isi":{"jenis":"kelayakan","perintah":"setujui"}}""",
        """{"urut":7,"tanggal":"2024-02-20","peran":"manajemen","isi":{"jenis":"tetapkan","tanggal_sk":"2024-02-19"}}""",
        """{"urut":8,"tanggal":"2024-02-29","peran":"supervisor","isi":{"jenis":"tutup-periode"}}""",
        """{"urut":9,"tanggal":"2024-03-04","peran":"supervisor","isi":{"jenis":"hapus-data","nik":"3374991708910003"}}""",
    ];

    private static JsonElement Jalankan(string mulai, IEnumerable<string> peristiwa) =>
        Percakapan.Hasil("register.jalankan", $$"""{"mulai":{{mulai}},"peristiwa":[{{string.Join(',', peristiwa)}}]}""");

    [Fact]
    public void Stopping_anywhere_and_going_on_from_the_answer_gives_the_same_register()
    {
        // The village may not keep advice (PR-2): its event is refused, and numbers go on without it.
        string[] diterima = [Bulan[0], .. Bulan[2..3], .. Bulan[3..].Select((p, i) => p.Replace($"\"urut\":{JsonNode.Parse(p)!["urut"]}", $"\"urut\":{i + 3}", StringComparison.Ordinal))];
        diterima[1] = diterima[1].Replace("\"urut\":3", "\"urut\":2", StringComparison.Ordinal);
        JsonElement utuh = Jalankan(Mulai, diterima);
        Assert.Equal(0, utuh.GetProperty("ditolak").GetArrayLength());
        string akhir = utuh.GetProperty("register").GetRawText();
        for (int n = 0; n <= diterima.Length; n++)
        {
            string separuh = Jalankan(Mulai, diterima[..n]).GetProperty("register").GetRawText();
            Assert.Equal(separuh, Jalankan(separuh, []).GetProperty("register").GetRawText());
            Assert.Equal(akhir, Jalankan(separuh, diterima[n..]).GetProperty("register").GetRawText());
        }
    }

    [Fact]
    public void HD2_another_edition_holds_from_the_next_month_on_and_goes_with_the_answer()
    {
        string mei = """{"wilayah":"33.74","periode":"2024-05","kepesertaan":[]}""";
        string tutup(int urut, string bulan) => $$$"""{"urut":{{{urut}}},"tanggal":"{{{bulan}}}","peran":"supervisor","isi":{"jenis":"tutup-periode"}}""";
        string bacaan = """{"urut":1,"tanggal":"2024-05-20","peran":"supervisor","isi":{"jenis":"ganti-edisi","edisi":[{"id":"bacaan","nama":"Bacaan","induk":"kepmensos-150-2022","sumber":{"kunci":"NOTA","nama":"Nota"},"mulai":"2024-06","selesai":"2025-05"}]}}""";
        Assert.Equal("""[{"urut":1,"aturan":"RG-3","mungkin":["ganti-edisi"]}]""", Jalankan(mei, [tutup(1, "2024-05-31")]).GetProperty("ditolak").GetRawText());
        string separuh = Jalankan(mei, [bacaan]).GetProperty("register").GetRawText();
        JsonElement hasil = Jalankan(separuh, [tutup(2, "2024-05-31"), tutup(3, "2024-06-30")]);
        Assert.Equal("2024-07", hasil.GetProperty("ringkasan").GetProperty("periode").GetString());
        Assert.Equal(Jalankan(mei, [bacaan, tutup(2, "2024-05-31"), tutup(3, "2024-06-30")]).GetProperty("register").GetRawText(), hasil.GetProperty("register").GetRawText());
        Assert.Equal(("DTKS-OP-004", "masukan.mulai.edisi"), Percakapan.Galat("register.jalankan", """{"mulai":{"wilayah":"33.74","periode":"2024-06","kepesertaan":[]},"peristiwa":[]}"""));
    }

    [Fact]
    public void The_register_keeps_its_policy_rows_and_notes_by_the_names_of_the_dialect()
    {
        JsonElement register = Jalankan(Mulai, []).GetProperty("register");
        Assert.Equal("""{"cakupan_kaskade":"keluarga","usia_lansia":65,"zona_waktu":"Asia/Makassar"}""", register.GetProperty("kebijakan").GetRawText());
        Assert.Equal("""[{"no_kk":"3374990101150009","wilayah":"33.74.99.1001"}]""", register.GetProperty("tak_terpakai").GetRawText());
        Assert.Equal("Sukses SPM", register.GetProperty("kepesertaan")[0].GetProperty("kepesertaan").GetProperty("catatan_pembayaran").GetString());
        Assert.Equal("2022-01-31", register.GetProperty("kepesertaan")[0].GetProperty("sk_pertama").GetString());
    }

    [Fact]
    public void A_refused_event_is_told_and_the_others_go_on()
    {
        JsonElement hasil = Jalankan(Mulai, [Bulan[0], Bulan[1], Bulan[3].Replace("\"urut\":3", "\"urut\":2", StringComparison.Ordinal)]);
        Assert.Equal("""[{"urut":2,"aturan":"PR-2","mungkin":["supervisor","pengelola-dtks"]}]""", hasil.GetProperty("ditolak").GetRawText());
        Assert.Equal("""{"periode":"2024-02","diterima":2,"aktif_sebelum":2,"dihentikan":0,"ditambah":0,"aktif_sesudah":2}""", hasil.GetProperty("ringkasan").GetRawText());
        Assert.Equal("tanggapi-kemensos", hasil.GetProperty("tugas")[0].GetProperty("jenis").GetString());
    }

    [Theory]
    [InlineData("""{"wilayah":"33.74","periode":"2024-02","kepesertaan":[null]}""", "masukan.mulai.kepesertaan[0]")]
    [InlineData("""{"wilayah":"33.74","periode":"2024-02","kepesertaan":[],"usulan":[null]}""", "masukan.mulai.usulan[0]")]
    [InlineData("""{"wilayah":"33.74","periode":"2024-02","kepesertaan":[],"kemensos":[{"baris":0,"alasan":[5],"dikirim":"2024-02-01","urut":1}]}""", "masukan.mulai.kemensos[0].baris")]
    [InlineData("""{"wilayah":"33.74","periode":"2024-02","kepesertaan":[],"verifikasi":{"butir":[{"baris":-1,"keadaan":"finalisasi","alasan":[5]}]}}""", "masukan.mulai.verifikasi.butir[0].baris")]
    [InlineData("""{"wilayah":"33.74","periode":"2024-02","kepesertaan":[],"perubahan":[{"urut":1,"periode":"2024-02","jenis":"diperbaiki","aturan":"AN","orang":0}]}""", "masukan.mulai.perubahan[0].orang")]
    [InlineData("""{"wilayah":"33.74","periode":"2024-02","kepesertaan":[],"usulan":[{"nomor":"U-1","keadaan":"draf","tanggal":"2024-02-01","data":{}}]}""", "masukan.mulai.usulan[0].data")]
    [InlineData("""{"register":"dtks.register/9","wilayah":"33.74","periode":"2024-02","kepesertaan":[]}""", "masukan.mulai.register")]
    [InlineData("""{"wilayah":"33.74","periode":"2024-02","kepesertaan":[],"urut":-1}""", "masukan.mulai.urut")]
    public void A_start_that_contradicts_itself_is_refused_at_its_place(string mulai, string jalur) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat("register.jalankan", $$"""{"mulai":{{mulai}},"peristiwa":[]}"""));
}
