using System.Text;
using Dtks.Domain;
using Dtks.Protokol;
using Dtks.Testing;

namespace Dtks.Cli.Tests.Pengujian;

/// <summary>The conformance cases as an author of tests meets them in the package.</summary>
public class KasusUjiTests
{
    [Fact]
    public void A_right_answer_has_no_differences_and_a_wrong_one_names_them()
    {
        using var mesin = new MesinJawab();
        KasusUji kasus = KasusUji.Bawaan.First(k => k.Operasi == "kelayakan.putusan" && k.Jenis == JenisKasus.Wajar);
        byte[] jawaban = mesin.Jawab(kasus.Permintaan.Span);
        Assert.Empty(kasus.Nilai(jawaban));
        string salah = Encoding.UTF8.GetString(jawaban).Replace("\"kelayakan\":\"", "\"kelayakan\":\"x", StringComparison.Ordinal);
        Assert.Contains(kasus.Nilai(Encoding.UTF8.GetBytes(salah)), b => b.Contains("kelayakan", StringComparison.Ordinal));
        Assert.Equal(["tidak ada jawaban"], kasus.Nilai(Array.Empty<byte>()));
        Assert.Contains(kasus.Nilai(mesin.Jawab(KasusUji.Bawaan.First(k => k.Id != kasus.Id && k.Operasi != kasus.Operasi).Permintaan.Span)), b => b.StartsWith("id", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_its_own_is_read_in_the_same_form_or_refused_by_case_and_member()
    {
        byte[] isi = """{"operasi":"usia.hitung","kasus":[{"id":"K-1","aturan":["UM-1"],"tingkat":"inti","jenis":"batas","sumber":"uji","sebab":"uji","masukan":{},"harapan":{"galat":{"kode":"DTKS-OP-003"}}}]}"""u8.ToArray();
        KasusUji kasus = Assert.Single(KasusUji.Baca("kami.json", isi));
        Assert.Equal(("K-1", "kami.json", "usia.hitung", TingkatKasus.Inti, JenisKasus.Batas), (kasus.Id, kasus.Berkas, kasus.Operasi, kasus.Tingkat, kasus.Jenis));
        byte[] rusak = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(isi).Replace("\"batas\"", "\"lain\"", StringComparison.Ordinal));
        Assert.Contains("kami.json K-1", Assert.Throws<DtksFormatException>(() => KasusUji.Baca("kami.json", rusak)).Pesan.Indonesia, StringComparison.Ordinal);
    }
}
