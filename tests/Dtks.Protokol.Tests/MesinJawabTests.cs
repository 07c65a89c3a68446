using System.Text;
using System.Text.Json;
using Dtks.Protokol;

namespace Dtks.Protokol.Tests;

/// <summary>The protocol itself: lines, ids, order, errors (the specification Protocol).</summary>
public class MesinJawabTests
{
    private const string Sah = """{"id":1,"op":"usia.hitung","masukan":{"lahir":"1990-01-31","per":"2024-02-29"}}""";

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n\r\n  \t \n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    public void Blank_lines_have_no_answer(string masuk) => Assert.Empty(Percakapan.Tanya(masuk));

    [Theory]
    [InlineData(Sah)]
    [InlineData(Sah + "\n")]
    [InlineData(Sah + "\r\n")]
    [InlineData("\uFEFF" + Sah + "\n\n")]
    [InlineData("\n \n" + "  " + Sah + "  ")]
    public void Line_ends_byte_order_mark_and_a_missing_last_line_end_do_not_matter(string masuk)
    {
        JsonElement jawaban = Assert.Single(Percakapan.Tanya(masuk));
        Percakapan.Sama("""{"id":1,"ok":true,"hasil":{"tahun":34,"bulan":0,"teks":"34 th 0 bln"}}""", jawaban);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"teks\"")]
    [InlineData("{} {}")]
    [InlineData("{\"id\":1,}")]
    [InlineData("{\"id\":01}")]
    [InlineData("{\"id\":\"\0\"}")]
    [InlineData("\0")]
    [InlineData("/* */ {}")]
    [InlineData(" \uFEFF{}")]
    public void What_is_not_one_JSON_object_is_001_with_null_id(string baris)
    {
        JsonElement jawaban = Assert.Single(Percakapan.Tanya(baris));
        Assert.Equal(("DTKS-OP-001", null), Percakapan.Galat(jawaban));
        Assert.Equal(JsonValueKind.Null, jawaban.GetProperty("id").ValueKind);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("-1.50e+300")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1e999999999999")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"a\\u0000\\n\u00e9\\/\"")]
    [InlineData("[1, [2, {\"a\" : null}], \"x\"]")]
    [InlineData("{\"id\":1,\"id\":2}")]
    [InlineData("true")]
    public void Any_id_comes_back_as_written(string id)
    {
        string sah = $$"""{ "masukan":{"lahir":"1990-01-31","per":"2024-02-29"}, "id" : {{id}} , "op":"usia.hitung"}""";
        string salah = $$"""{"id":{{id}},"op":"tidak.ada"}""";
        string jawaban = Encoding.UTF8.GetString(Percakapan.Jalankan(Encoding.UTF8.GetBytes(sah + "\n" + salah)));
        string[] baris = jawaban.Split('\n');
        Assert.Equal($$$"""{"id":{{{id}}},"ok":true,"hasil":{"tahun":34,"bulan":0,"teks":"34 th 0 bln"}}""", baris[0]);
        Assert.StartsWith($$"""{"id":{{id}},"ok":false,""", baris[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_carriage_return_inside_an_id_does_not_split_the_answer()
    {
        byte[] keluar = Percakapan.Jalankan("{\"id\":[1,\r2],\"op\":\"tidak.ada\"}"u8.ToArray());
        Assert.DoesNotContain((byte)'\r', keluar);
        Assert.Equal(2, Assert.Single(Percakapan.Uraikan(keluar)).GetProperty("id")[1].GetInt32());
    }

    [Fact]
    public void An_absent_id_is_null() => Assert.Equal(JsonValueKind.Null, Percakapan.Tanya("""{"op":"tidak.ada"}""")[0].GetProperty("id").ValueKind);

    [Fact]
    public void An_unknown_operation_lists_the_known_ones()
    {
        JsonElement galat = Percakapan.Tanya("""{"id":"k","op":"nik.uraikan"}""")[0].GetProperty("galat");
        Assert.Equal("DTKS-OP-002", galat.GetProperty("kode").GetString());
        Assert.All(DaftarOperasi.Semua, o => Assert.Contains(o.Nama, galat.GetProperty("pesan").GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"dtks.op/2\"")]
    [InlineData("1")]
    [InlineData("[]")]
    public void Another_version_of_the_protocol_is_002_naming_the_one_that_is_spoken(string versi)
    {
        JsonElement galat = Percakapan.Tanya($$"""{"id":1,"protokol":{{versi}},"op":"tentang"}""")[0].GetProperty("galat");
        Assert.Equal("DTKS-OP-002", galat.GetProperty("kode").GetString());
        Assert.Contains("dtks.op/1", galat.GetProperty("pesan").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"dtks.op/1\"")]
    [InlineData("\"dtks.op\\u002f1\"")]
    [InlineData("null")]
    public void The_version_that_is_spoken_may_be_named(string versi) =>
        Assert.True(Percakapan.Tanya($$"""{"id":1,"protokol":{{versi}},"op":"tentang"}""")[0].GetProperty("ok").GetBoolean());

    [Theory]
    [InlineData("{}", "op")]
    [InlineData("""{"op":null}""", "op")]
    [InlineData("""{"op":3}""", "op")]
    [InlineData("""{"op":["nik.urai"]}""", "op")]
    [InlineData("""{"op":"\ud800"}""", "op")]
    [InlineData("""{"op":"nik.urai"}""", "masukan")]
    [InlineData("""{"op":"nik.urai","masukan":null}""", "masukan")]
    [InlineData("""{"op":"nik.urai","masukan":[]}""", "masukan")]
    [InlineData("""{"op":"nik.urai","masukan":"x"}""", "masukan")]
    [InlineData("""{"op":"nik.urai","masukan":{}}""", "masukan.nik")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":null}}""", "masukan.nik")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":3}}""", "masukan.nik")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":"\ud800"}}""", "masukan.nik")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":"1","nik":"1"}}""", "masukan.nik")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":"1","\u006eik":"1"}}""", "masukan.nik")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":"1","Nik":"1"}}""", "masukan.Nik")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":"1","x":null}}""", "masukan.x")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":"1","\ud800":null}}""", "masukan.?")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":"1"},"catatan":1}""", "catatan")]
    [InlineData("""{"op":"nik.urai","op":"nik.urai","masukan":{"nik":"1"}}""", "op")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":"1","per":"2024-02-30"}}""", "masukan.per")]
    [InlineData("""{"op":"nik.urai","masukan":{"nik":"1","per":20240201}}""", "masukan.per")]
    public void Wrong_members_are_003_with_their_path(string baris, string jalur) =>
        Assert.Equal(("DTKS-OP-003", jalur), Percakapan.Galat(Assert.Single(Percakapan.Tanya(baris))));

    [Fact]
    public void A_member_name_that_looks_like_a_personal_number_is_masked_in_the_path()
    {
        JsonElement jawaban = Percakapan.Tanya("""{"op":"nik.urai","masukan":{"nik":"1","3374991708910003":"x"}}""")[0];
        Assert.Equal(("DTKS-OP-003", "masukan.****************"), Percakapan.Galat(jawaban));
    }

    [Fact]
    public void Escaped_member_names_are_the_same_names() =>
        Percakapan.Sama("""{"id":null,"ok":true,"hasil":{"tahun":34,"bulan":0,"teks":"34 th 0 bln"}}""", Percakapan.Tanya("""{"\u006fp":"usia\u002ehitung","masu\u006ban":{"l\u0061hir":"1990\u002d01-31","per":"2024-02-29"}}""")[0]);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_001_and_the_next_line_is_answered()
    {
        byte[] masuk = [.. "{\"id\":1,\"op\":\""u8, 0xC3, 0x28, .. "\"}\n"u8, 0xFF, 0xFE, 0x0A, .. Encoding.UTF8.GetBytes(Sah)];
        IReadOnlyList<JsonElement> jawaban = Percakapan.Uraikan(Percakapan.Jalankan(masuk));
        Assert.Equal(["DTKS-OP-001", "DTKS-OP-001"], jawaban.Take(2).Select(j => Percakapan.Galat(j).Kode));
        Assert.True(jawaban[2].GetProperty("ok").GetBoolean());
    }

    [Theory]
    [InlineData(65)]
    [InlineData(100_000)]
    [InlineData(500_000)]
    public void Nesting_over_the_limit_is_006_anywhere_and_the_next_line_is_answered(int dalam)
    {
        string sarang = new string('[', dalam) + new string(']', dalam);
        byte[] masuk = Encoding.UTF8.GetBytes(string.Join('\n', $$"""{"id":{{sarang}},"op":"nik.urai"}""", $$$"""{"id":2,"op":"nik.urai","masukan":{"nik":{{{sarang}}}}}""", new string('[', dalam), Sah));
        IReadOnlyList<string> jawaban = Encoding.UTF8.GetString(Percakapan.Jalankan(masuk)).Split('\n');
        Assert.StartsWith($$$"""{"id":{{{sarang}}},"ok":false,"galat":{"kode":"DTKS-OP-006",""", jawaban[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":2,"ok":false,"galat":{"kode":"DTKS-OP-006",""", jawaban[1], StringComparison.Ordinal);
        Assert.EndsWith("\"jalur\":\"masukan.nik" + string.Concat(Enumerable.Repeat("[0]", 63)) + "\"}}", jawaban[1], StringComparison.Ordinal);
        Assert.Contains("DTKS-OP-001", jawaban[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":1,"ok":true""", jawaban[3], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_limits_allow_is_read()
    {
        string sarang = new string('[', 64) + new string(']', 64);
        string teks = new('a', 10_000);
        Assert.Equal("DTKS-OP-002", Percakapan.Galat(Percakapan.Tanya($$"""{"id":{{sarang}},"op":"tidak.ada"}""")[0]).Kode);
        Assert.Equal(teks.ToUpperInvariant(), Percakapan.Hasil("nama.kunci", $$"""{"teks":"{{teks}}"}""").GetProperty("kunci").GetString());
        Assert.Equal(10_000, Percakapan.Hasil("nama.kunci", $$"""{"teks":"{{string.Concat(Enumerable.Repeat("\\u0041", 10_000))}}"}""").GetProperty("kunci").GetString()!.Length);
    }

    [Fact]
    public void A_text_or_a_list_over_the_limit_is_006_with_its_path()
    {
        Assert.Equal(("DTKS-OP-006", "masukan.teks"), Percakapan.Galat("nama.kunci", $$"""{"teks":"{{new string('a', 10_001)}}"}"""));
        Assert.Equal(("DTKS-OP-006", "masukan.orang[1].nama"), Percakapan.Galat("rekap", $$"""{"orang":[{},{"nama":"{{new string('é', 10_001)}}"}]}"""));
        Assert.Equal(("DTKS-OP-006", "masukan.orang[1000000]"), Percakapan.Galat("rekap", $$"""{"orang":[{{string.Join(',', Enumerable.Repeat("1", 1_000_001))}}]}"""));
    }

    [Fact]
    public void A_request_of_a_kab_kota_is_one_line_however_long()
    {
        // 60.000 people in 20 MB: a search for double registrations cannot be split over several lines.
        string orang = string.Join(',', Enumerable.Range(0, 60_000).Select(i =>
            FormattableString.Invariant($$"""{"id_dtks":"ID-{{i}}","nama":"N{{i}}","tanggal_lahir":"1990-05-12","alamat":"{{new string('x', 256)}}"}""")));
        string masuk = $$$"""{"id":1,"op":"ganda.cari","masukan":{"orang":[{{{orang}}},{"id_dtks":"A","no_kk":"3374990101150007","nama":"Sri","tanggal_lahir":"1985-02-03"},{"id_dtks":"B","no_kk":"3374990101150007","nama":"SRI","tanggal_lahir":"1985-02-03"}]}}""";
        Assert.InRange(masuk.Length, 17 * 1024 * 1024, BatasProtokol.Baris);
        JsonElement pasangan = Assert.Single(Assert.Single(Percakapan.Tanya(masuk)).GetProperty("hasil").GetProperty("pasangan").EnumerateArray());
        Assert.Equal((60_000, 60_001, "GD-2"), (pasangan.GetProperty("a").GetInt32(), pasangan.GetProperty("b").GetInt32(), pasangan.GetProperty("aturan").GetString()));
    }

    [Fact]
    public void A_line_within_the_limit_is_read_and_a_longer_one_refused_without_losing_the_next()
    {
        const int batas = 4 * 1024 * 1024;
        string Panjang(int panjang) => Sah + new string(' ', panjang - Sah.Length);
        string masuk = $"{Panjang(batas)}\r\n{Panjang(batas + 1)}\n{new string('x', batas + 500_000)}\n{Sah}\n{new string('[', batas + 1)}";
        IReadOnlyList<JsonElement> jawaban = Percakapan.Tanya(masuk, batas);
        Assert.Equal([true, false, false, true, false], jawaban.Select(j => j.GetProperty("ok").GetBoolean()));
        Assert.All([1, 2, 4], i => Assert.Equal(("DTKS-OP-006", null), Percakapan.Galat(jawaban[i])));
        Assert.All([1, 2, 4], i => Assert.Contains("4194304", jawaban[i].GetProperty("galat").GetProperty("pesan").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void An_endless_line_is_passed_over_in_bounded_memory()
    {
        long sebelum = GC.GetAllocatedBytesForCurrentThread();
        using var mesin = new MesinJawab(16 * 1024 * 1024);
        using var keluar = new MemoryStream();
        using var masuk = new AliranBerulang(70L * 1024 * 1024, Encoding.UTF8.GetBytes("\n" + Sah));
        mesin.Jalankan(masuk, keluar);
        IReadOnlyList<JsonElement> jawaban = Percakapan.Uraikan(keluar.ToArray());
        Assert.Equal([false, true], jawaban.Select(j => j.GetProperty("ok").GetBoolean()));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - sebelum, 0, 64L * 1024 * 1024);
    }

    [Fact]
    public void The_answers_are_the_same_however_the_input_is_split()
    {
        byte[] masuk = [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes($"{Sah}\r\n\n\u00e9{{\n{{\"id\":\"\u00e9\u4e2d\",\"op\":\"x\"}}\r\n \r\n{Sah}")];
        byte[] utuh = Percakapan.Jalankan(masuk);
        Assert.Equal(4, Percakapan.Uraikan(utuh).Count);
        for (int batas = 1; batas < masuk.Length; batas++)
        {
            int panggilan = 0;
            Assert.Equal(utuh, Percakapan.Jalankan(masuk, () => panggilan++ == 0 ? batas : int.MaxValue));
        }

        Assert.Equal(utuh, Percakapan.Jalankan(masuk, () => 1));
    }

    [Fact]
    public void Every_answer_is_sent_before_waiting_for_more_input()
    {
        using var keluar = new MemoryStream();
        using var mesin = new MesinJawab();
        using var masuk = new AliranTanyaJawab([Sah + "\n", Sah + "\n" + Sah + "\n" + Sah[..20], Sah[20..] + "\n", "\n", "x\n"], keluar);
        mesin.Jalankan(masuk, keluar);
        Assert.Equal([0, 1, 3, 4, 4, 5], masuk.JawabanSaatMenunggu);
    }

    [Fact]
    public void Lines_are_sent_one_by_one_to_a_person_and_in_blocks_otherwise()
    {
        byte[] masuk = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Sah + "\n", 1000)));
        Assert.Equal(1000, Kiriman(masuk, langsung: true));
        Assert.InRange(Kiriman(masuk, langsung: false), 1, 2);
    }

    [Theory]
    [InlineData(32)]
    [InlineData(unchecked((int)0x8007006D))]
    public void A_closed_output_ends_the_run_quietly(int kode)
    {
        using var mesin = new MesinJawab();
        using var masuk = new AliranBerulang(long.MaxValue, [], Encoding.UTF8.GetBytes(Sah + "\n"));
        using var keluar = new AliranPenghitung { Galat = new IOException("pipe", kode) };
        mesin.Jalankan(masuk, keluar);
        Assert.Equal(1, keluar.Kiriman);
    }

    [Fact]
    public void A_full_disk_is_not_taken_for_a_closed_pipe()
    {
        using var mesin = new MesinJawab();
        using var masuk = new MemoryStream(Encoding.UTF8.GetBytes(Sah));
        using var keluar = new AliranPenghitung { Galat = new IOException("disk", 28) };
        Assert.Throws<IOException>(() => mesin.Jalankan(masuk, keluar));
    }

    private static int Kiriman(byte[] isi, bool langsung)
    {
        using var mesin = new MesinJawab();
        using var masuk = new MemoryStream(isi);
        using var keluar = new AliranPenghitung();
        mesin.Jalankan(masuk, keluar, langsung);
        return keluar.Kiriman;
    }

    /// <summary>Gives one piece per read, and notes how many answers were there when asked for the next.</summary>
    private sealed class AliranTanyaJawab(string[] potongan, MemoryStream keluar) : MemoryStream
    {
        private int urutan;

        public List<int> JawabanSaatMenunggu { get; } = [];

        public override int Read(byte[] buffer, int offset, int count)
        {
            JawabanSaatMenunggu.Add(keluar.ToArray().Count(b => b == '\n'));
            return urutan == potongan.Length ? 0 : Encoding.UTF8.GetBytes(potongan[urutan++], buffer.AsSpan(offset, count));
        }
    }

    /// <summary>Repeats a pattern for a number of bytes, then gives an ending.</summary>
    private sealed class AliranBerulang(long panjang, byte[] akhir, byte[]? pola = null) : MemoryStream
    {
        private readonly byte[] pola = pola ?? [(byte)'x'];
        private long letak;

        public override int Read(byte[] buffer, int offset, int count)
        {
            int n = (int)Math.Min(count, Math.Max(0, panjang - letak));
            for (int i = 0; i < n && pola.Length > 1; i++)
            {
                buffer[offset + i] = pola[(letak + i) % pola.Length];
            }

            if (pola.Length == 1)
            {
                buffer.AsSpan(offset, n).Fill(pola[0]);
            }

            letak += n;
            for (; n < count && letak - panjang < akhir.Length; n++, letak++)
            {
                buffer[offset + n] = akhir[letak - panjang];
            }

            return n;
        }
    }

    private sealed class AliranPenghitung : MemoryStream
    {
        public IOException? Galat { get; init; }

        public int Kiriman { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Kiriman++;
            if (Galat is not null)
            {
                throw Galat;
            }
        }
    }
}
