using System.Text;
using System.Text.Json.Nodes;
using Dtks.Protokol;
using Dtks.Cli.Pengujian;
using Dtks.Testing;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>The ready-made laws of Dtks.Testing: the library keeps every one, and of every one there is a mistake that it catches with a case to paste.</summary>
public class InvarianDtksTests
{
    public static TheoryData<string> Operasi => [.. InvarianDtks.Semua.Select(h => h.Operasi).OfType<string>()];

    public static TheoryData<int> NomorKekeliruan => [.. Enumerable.Range(0, Kekeliruan.Semua.Length)];

    [Fact]
    public void The_library_keeps_every_law()
    {
        const int Jumlah = 25;
        InvarianDtks.Kelayakan.Periksa(InvarianDtks.Kelayakan.Pustaka, Jumlah);
        InvarianDtks.KuotaPbi.Periksa(InvarianDtks.KuotaPbi.Pustaka, Jumlah);
        InvarianDtks.JendelaBulanan.Periksa(InvarianDtks.JendelaBulanan.Pustaka, Jumlah);
        InvarianDtks.KalenderTerbuka.Periksa(InvarianDtks.KalenderTerbuka.Pustaka, Jumlah);
        InvarianDtks.HariKerja.Periksa(InvarianDtks.HariKerja.Pustaka, Jumlah);
        InvarianDtks.TanggapanKemensos.Periksa(InvarianDtks.TanggapanKemensos.Pustaka, Jumlah);
        InvarianDtks.KriteriaFakirMiskin.Periksa(InvarianDtks.KriteriaFakirMiskin.Pustaka, Jumlah);
        InvarianDtks.PenggantiPengurus.Periksa(InvarianDtks.PenggantiPengurus.Pustaka, Jumlah);
        InvarianDtks.Usulan.Periksa(InvarianDtks.Usulan.Pustaka, Jumlah);
        InvarianDtks.AlurKelayakan.Periksa(InvarianDtks.AlurKelayakan.Pustaka, Jumlah);
        InvarianDtks.AlurUsulan.Periksa(InvarianDtks.AlurUsulan.Pustaka, Jumlah);
        InvarianDtks.Penyaringan.Periksa(InvarianDtks.Penyaringan.Pustaka, Jumlah);
        InvarianDtks.KomponenPkh.Periksa(InvarianDtks.KomponenPkh.Pustaka, Jumlah);
        InvarianDtks.Anomali.Periksa(InvarianDtks.Anomali.Pustaka, Jumlah);
        InvarianDtks.Rekap.Periksa(InvarianDtks.Rekap.Pustaka, Jumlah);
        InvarianDtks.Kemiripan.Periksa(InvarianDtks.Kemiripan.Pustaka, Jumlah);
        InvarianDtks.Kepadanan.Periksa(InvarianDtks.Kepadanan.Pustaka, Jumlah);
        InvarianDtks.Ganda.Periksa(InvarianDtks.Ganda.Pustaka, Jumlah);
        InvarianDtks.PengabaianGanda.Periksa(InvarianDtks.PengabaianGanda.Pustaka, Jumlah);
        InvarianDtks.Nik.Periksa(InvarianDtks.Nik.Pustaka, Jumlah);
        InvarianDtks.NomorKk.Periksa(InvarianDtks.NomorKk.Pustaka, Jumlah);
        InvarianDtks.KunciNama.Periksa(InvarianDtks.KunciNama.Pustaka, Jumlah);
        InvarianDtks.KunciAlamat.Periksa(InvarianDtks.KunciAlamat.Pustaka, Jumlah);
    }

    [Theory]
    [MemberData(nameof(Operasi))]
    public void The_operations_keep_every_law(string operasi)
    {
        using var mesin = new MesinJawab();
        InvarianDtks.Semua.Single(h => h.Operasi == operasi).PeriksaProtokol(baris => Encoding.UTF8.GetString(mesin.Jawab(Encoding.UTF8.GetBytes(baris))), jumlah: 10);
    }

    [Fact]
    public void At_least_forty_different_mistakes_are_planted() =>
        Assert.InRange(Kekeliruan.Semua.Select(k => (k.Himpunan, k.Sebutan)).Distinct().Count(), 40, Kekeliruan.Semua.Length);

    [Fact]
    public void Every_law_has_a_mistake_that_it_must_catch() => Assert.Empty(
        InvarianDtks.Semua.SelectMany(h => h.Semua).Except(Kekeliruan.Semua.Select(k => k.Hukum)).Select(h => h.ToString()));

    [Theory]
    [MemberData(nameof(NomorKekeliruan))]
    public void A_mistake_is_caught_and_printed_as_a_case_that_the_library_passes_and_the_mistake_fails(int nomor)
    {
        var (himpunan, hukum, _, periksa) = Kekeliruan.Semua[nomor];
        var langgar = Record.Exception(periksa) as InvarianDilanggarException;

        Assert.True(langgar is not null, $"not caught: {Kekeliruan.Semua[nomor]}");
        Assert.Same(hukum, langgar.Invarian);
        if (himpunan.Operasi is not { } operasi)
        {
            Assert.Null(langgar.KasusKonformansi);
            return;
        }

        KasusUji kasus = Assert.Single(PembacaKasus.Baca("contoh.json", Encoding.UTF8.GetBytes($$"""{"operasi": "{{operasi}}", "kasus": [{{langgar.KasusKonformansi}}]}""")));
        Assert.Empty(PengujiPustaka.Uji([kasus], _ => { }).Hasil.Where(h => !h.Lulus).SelectMany(h => h.Keterangan));
        Assert.Equal(StatusUji.Gagal, PenilaiJawaban.Nilai(kasus, Jawaban(kasus, langgar.Jawaban!)).Hasil!.Status);
    }

    [Fact]
    public void The_smallest_counter_example_in_words() => BerkasEmas.Banding(
        "kuota",
        Assert.Throws<InvarianDilanggarException>(() => InvarianDtks.KuotaPbi.Periksa(
            tanya => InvarianDtks.KuotaPbi.Pustaka(tanya) is { } j ? j with { Menunggu = [] } : null)).Message);

    [Fact]
    public void An_implementation_that_throws_breaks_the_law_and_is_shown_with_what_it_threw()
    {
        var langgar = Assert.Throws<InvarianDilanggarException>(() => InvarianDtks.HariKerja.Periksa(_ => throw new NotImplementedException()));

        Assert.IsType<NotImplementedException>(langgar.InnerException);
        Assert.Null(langgar.Jawaban);
        Assert.Contains("NotImplementedException", langgar.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_without_its_lists_breaks_the_law() => Assert.Contains(
        "incomplete",
        Assert.Throws<InvarianDilanggarException>(() => InvarianDtks.Ganda.Periksa(_ => new(default, default))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "no answer line")]
    [InlineData(" ", "no answer line")]
    [InlineData("bukan json", "no answer of dtks.op/1")]
    [InlineData("[]", "no answer of dtks.op/1")]
    [InlineData("""{"id":1,"ok":true}""", "without hasil")]
    [InlineData("""{"ok":true,"hasil":{"sisa":0,"diterima":[],"menunggu":[],"pesan":null}}""", "id of its request")]
    [InlineData("""{"id":"1","ok":true,"hasil":{"sisa":0,"diterima":[],"menunggu":[],"pesan":null}}""", "id of its request")]
    [InlineData("""{"id":2,"ok":false,"galat":{"kode":"DTKS-OP-004","pesan":"-"}}""", "id of its request")]
    [InlineData("""{"id":1,"ok":true,"hasil":{"diterima":[],"menunggu":[],"pesan":null}}""", "sisa")]
    [InlineData("""{"id":1,"ok":true,"hasil":{"sisa":0,"diterima":[],"menunggu":[]}}""", "pesan")]
    [InlineData("""{"id":1,"ok":false,"galat":{"kode":"DTKS-OP-002","pesan":"-"}}""", "DTKS-OP-002")]
    public void A_line_that_is_no_answer_breaks_the_law_and_says_so(string? baris, string sebab)
    {
        var langgar = Assert.Throws<InvarianDilanggarException>(() => InvarianDtks.KuotaPbi.PeriksaProtokol(_ => baris, jumlah: 1));

        Assert.IsType<InvalidDataException>(langgar.InnerException);
        Assert.Null(langgar.Jawaban);
        Assert.Contains(sebab, langgar.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_protocol_does_not_carry_cannot_be_asked_over_it() =>
        Assert.Throws<InvalidOperationException>(() => InvarianDtks.PengabaianGanda.PeriksaProtokol(_ => "{}"));

    [Fact]
    public void A_law_of_another_area_is_refused() =>
        Assert.Throws<ArgumentException>(() => InvarianDtks.Nik.Periksa(InvarianDtks.NomorKk.Semua[0], InvarianDtks.Nik.Pustaka));

    [Fact]
    public void Questions_and_answers_print_no_full_number()
    {
        const string Nomor = "3374991708910003";
        object[] semua = [new PertanyaanNik(Nomor), InvarianDtks.Nik.Pustaka(new(Nomor))!, new PertanyaanNomorKk(Nomor), InvarianDtks.NomorKk.Pustaka(new(Nomor))!];

        Assert.DoesNotContain(semua, s => s.ToString()!.Contains("17089", StringComparison.Ordinal));
    }

    private static byte[] Jawaban(KasusUji kasus, string isi)
    {
        var jawaban = JsonNode.Parse(isi)!.AsObject();
        jawaban["id"] = kasus.Id;
        return Encoding.UTF8.GetBytes(jawaban.ToJsonString());
    }
}
