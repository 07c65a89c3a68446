using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Dtks.Protokol;

namespace Dtks.Protokol.Tests;

/// <summary>Whatever comes in, one valid answer per non-blank line goes out, and no full personal number with an error.</summary>
public partial class MasukanLiarTests
{
    /// <summary>Valid requests of every operation, to be damaged: the first case of its conformance file that is answered, and others.</summary>
    public static readonly string[] Benih =
    [
        .. SkemaProtokol.Operasi.Select(Kasus),
        """{"id":1,"op":"nik.urai","masukan":{"nik":"3374991708910003","per":"2024-02-01"}}""",
        """{"id":"b","op":"kk.urai","masukan":{"no_kk":"3374990101150007"}}""",
        """{"id":null,"op":"wilayah.urai","masukan":{"kode":"33.74.06.1001"}}""",
        """{"id":2,"op":"kelayakan.saring","masukan":{"per":"2024-02-15","orang":[{"nik":"3374996005700001","no_kk":"3374990101150007","pekerjaan":5,"meninggal":true}],"kepesertaan":[{"nik":"3374996005700001","program":"PKH"}],"keberadaan":3}}""",
        """{"id":3,"op":"pengurus.pengganti","masukan":{"per":"2024-02-15","pengurus":"3374996005700001","orang":[{"nik":"3374996005700001"},{"hubungan":4,"tanggal_lahir":"1990-01-01"}]}}""",
        """{"id":4,"op":"pkh.komponen","masukan":{"per":"2024-02-15","orang":[{"hamil":true},{"sekolah":"SD","tanggal_lahir":"2015-01-01"}]}}""",
        """{"id":5,"op":"keberadaan.kyc","masukan":{"keberadaan":2,"kyc":{"nik_pengurus":"3374996005700001","alamat":"Jl. Melati"}}}""",
        """{"id":6,"op":"kriteria.nilai","masukan":{"jawaban":{"1":true,"3":null},"pengeluaran_pangan_persen":70.5}}""",
        """{"id":[1],"op":"usia.hitung","masukan":{"lahir":"1990-01-31","per":"2024-02-29"}}""",
        """{"id":2,"op":"usulan.periksa","masukan":{"jenis":3,"jalur":"musdes","tanggal":"2024-02-10","program":"PKH","kepadanan":{"sumber":"web-service","elemen":{"nama":100}},"anggota_kk":4,"anggota_diusulkan":4,"dokumen":["sktm"],"profil":"tanjungpinang"}}""",
        """{"id":3,"op":"pbi.kuota","masukan":{"kuota":1,"terpakai":0,"antrian":[{"nik":"3374991708910003","golongan":"lain","tanggal":"2024-02-01"}]}}""",
        """{"id":5,"op":"edisi.untuk","masukan":{"periode":"2024-02"}}""",
        """{"id":6,"op":"aturan.daftar","masukan":{"edisi":"permensos-3-2021"}}""",
        """{"id":7,"op":"kalender.jendela","masukan":{"periode":"9999-12","edisi":"kepmensos-150-2022"}}""",
        """{"id":8,"op":"kalender.terbuka","masukan":{"saat":"2024-12-31T23:59:59+07:00","kebijakan":{"zona_waktu":"Asia/Jayapura","usia_lansia":60}}}""",
        """{"id":9,"op":"kalender.terbuka","masukan":{"saat":"9999-12-31T23:59:59Z","edisi":"kepmensos-150-2022"}}""",
        """{"id":10,"op":"hari_kerja.tambah","masukan":{"mulai":"2027-01-01","jumlah":366}}""",
        """{"id":11,"op":"kemensos.tanggapan","masukan":{"dikirim":"2024-04-01","per":"2024-04-30","tanggapan":{"tanggal":"2024-04-30","setuju":false}}}""",
        """{"id":12,"op":"permohonan.tenggat","masukan":{"diterima":"2024-01-31"}}""",
        """{"id":"padan","op":"padan.putusan","masukan":{"nik":"3374991708910003","jawaban":{"content":[{"NIK":"3374991708910003","ALAMAT":"Tidak Sesuai (85)","NO_RT":7}],"RESPONSE_CODE":0}}}""",
        """{"id":2,"op":"kemiripan.hitung","masukan":{"ukuran":"jaro-winkler","a":"MARTHA","b":"MARHTA"}}""",
        """{"id":3,"op":"nama.kunci","masukan":{"teks":"Drs. H. Moch. Soetrisno, S.Pd / JOKO (ALM)"}}""",
        """{"id":4,"op":"alamat.kunci","masukan":{"teks":"Jalan Mawar No. 12 RT 05/RW 02"}}""",
        """{"id":6,"op":"anomali.periksa","masukan":{"per":"2024-02-15","wilayah":"33.74","keluarga_lengkap":true,"orang":[{"nik":"3374991708910003","no_kk":"3374990101150007","nama":"Bagas","rt":"-","hubungan":4,"tanggal_lahir":"1991-08-16","wilayah":"33"}]}}""",
        """{"id":7,"op":"rekap","masukan":{"per":"2024-02-15","tingkat_wilayah":"desa","orang":[{"nik":"3374991708910003","no_kk":"3374990101150007","hubungan":1,"wilayah":"33.74.99.1001"},{}]}}""",
    ];

    private static string Kasus(string operasi)
    {
        JsonNode isi = JsonNode.Parse(File.ReadAllText(Path.Combine(AkarRepositori.Folder, "conformance", operasi + ".json")))!;
        JsonNode satu = isi["kasus"]!.AsArray().First(k => k!["harapan"]?["hasil"] is not null && (string?)k["operasi"] is null or "tentang")!;
        return (string?)satu["baris"] ?? new JsonObject { ["id"] = (string?)satu["id"], ["op"] = operasi, ["masukan"] = satu["masukan"]?.DeepClone() }.ToJsonString();
    }

    [Fact]
    public void Any_bytes_give_one_answer_per_line() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), Satu_jawaban_per_baris).Check(Properti.Konfigurasi(500));

    [Fact]
    public void Any_text_of_JSON_marks_gives_one_answer_per_line()
    {
        Gen<byte[]> acak = Gen.Elements("{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud800", "id", "op", "masukan", "nik.urai", "nik", "null", "1", "-", "e9", " ", "\n", "\r", "\0", "é")
            .ArrayOf().Select(potongan => Encoding.UTF8.GetBytes(string.Concat(potongan)));
        Prop.ForAll(acak.ToArbitrary(), Satu_jawaban_per_baris).Check(Properti.Konfigurasi(1000));
    }

    [Theory]
    [InlineData(20240214)]
    [InlineData(20241130)]
    public void Damaged_requests_are_answered_in_order_without_personal_numbers(int benih)
    {
        var acak = new Random(benih);
        var masuk = new List<byte>();
        for (int i = 0; i < 1200; i++)
        {
            byte[] baris = Rusak(acak, Encoding.UTF8.GetBytes(Benih[acak.Next(Benih.Length)]));
            masuk.AddRange(baris);
            masuk.AddRange(Encoding.UTF8.GetBytes("\n" + $$$"""{"id":{{{i}}},"op":"usia.hitung","masukan":{"lahir":"2000-02-29","per":"2024-02-28"}}""" + "\n"));
        }

        byte[] isi = [.. masuk];
        Assert.True(Satu_jawaban_per_baris(isi));
        JsonElement[] jawaban = [.. Percakapan.Uraikan(Percakapan.Jalankan(isi))];
        int[] penanda = [.. jawaban.Where(j => j.GetProperty("ok").GetBoolean() && j.GetProperty("hasil").TryGetProperty("teks", out JsonElement t) && t.GetString() == "23 th 11 bln").Select(j => j.GetProperty("id")).Where(id => id.ValueKind == JsonValueKind.Number).Select(id => id.GetInt32())];
        Assert.Equal(Enumerable.Range(0, 1200), penanda);
        Assert.All(jawaban, TanpaNomorUtuh);
    }

    private static bool Satu_jawaban_per_baris(byte[] masuk)
    {
        int baris = 0;
        ReadOnlySpan<byte> sisa = masuk.AsSpan().StartsWith("\uFEFF"u8) ? masuk.AsSpan(3) : masuk;
        while (!sisa.IsEmpty)
        {
            int ujung = sisa.IndexOf((byte)'\n') is >= 0 and var letak ? letak : sisa.Length;
            baris += sisa[..ujung].Trim(" \t\r\v\f"u8).IsEmpty ? 0 : 1;
            sisa = sisa[Math.Min(ujung + 1, sisa.Length)..];
        }

        IReadOnlyList<JsonElement> jawaban = Percakapan.Uraikan(Percakapan.Jalankan(masuk));
        Assert.All(jawaban, j => Assert.NotEqual("DTKS-OP-005", j.TryGetProperty("galat", out JsonElement g) ? g.GetProperty("kode").GetString() : null));
        return jawaban.Count == baris;
    }

    private static void TanpaNomorUtuh(JsonElement jawaban)
    {
        if (jawaban.TryGetProperty("galat", out JsonElement galat))
        {
            Assert.DoesNotMatch(EnamBelasAngka(), galat.ToString());
        }
    }

    [GeneratedRegex("[0-9]{15,}")]
    private static partial Regex EnamBelasAngka();

    private static byte[] Rusak(Random acak, byte[] baris)
    {
        byte[] hasil = Perusak.Rusak(acak, baris, ["\"\\ud800\"", "{\"x\":[null,true,1e400,\"\"]},", "3374991708910003", "\u00a0"]);
        return hasil.Length == 0 ? [(byte)'x'] : [.. hasil.Select(b => b == (byte)'\n' ? (byte)' ' : b)];
    }
}
