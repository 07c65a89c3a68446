using System.Text;
using Dtks.Cli.Pengujian;
using Dtks.Protokol;
using Dtks.Testing;

namespace Dtks.Cli.Tests.Pengujian;

/// <summary>Programs that speak dtks.op/1, well and badly, under dtks uji.</summary>
public sealed class PengujiPerintahTests : IDisposable
{
    private static readonly KasusUji[] Usia = [.. KasusUji.Bawaan.Where(k => k.Operasi == "usia.hitung" && k.Berkas == "usia.hitung.json").Take(6)];

    private static readonly string Dtks = Path.Combine(AppContext.BaseDirectory, "dtks.dll");

    private readonly string folder = Directory.CreateTempSubdirectory("dtks-uji-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_program_that_answers_rightly_passes()
    {
        LaporanUji laporan = Uji("exec dotnet \"$DTKS\" jawab");

        Assert.True(laporan.SemuaLulus, Ringkas(laporan));
        Assert.Equal(Usia.Length, laporan.Lulus);
    }

    [Fact]
    public void A_program_that_ends_early_is_blamed_case_by_case_with_its_exit_code_and_last_words()
    {
        LaporanUji laporan = Uji("echo rusak >&2; exit 3");

        Assert.All(laporan.Hasil.Take(PengujiPerintah.BisuTerbanyak), h => Assert.Equal(StatusUji.TanpaJawaban, h.Status));
        Assert.All(laporan.Hasil.Skip(PengujiPerintah.BisuTerbanyak), h => Assert.Equal(StatusUji.TidakDinilai, h.Status));
        Assert.Contains("kode keluar 3", laporan.Hasil[0].Keterangan[0], StringComparison.Ordinal);
        Assert.Contains("rusak", laporan.Hasil[0].Keterangan[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_words_leave_out_blank_lines_and_the_markers_under_a_line_of_source()
    {
        LaporanUji laporan = Uji("printf 'Traceback\\n  umur(masukan)\\n  ~~~~^^^^^^^\\n\\n  m[\"lahir\"]\\n   ^^^^^^^\\nKeyError: lahir\\n' >&2; exit 1");

        Assert.EndsWith("keluaran galatnya: Traceback |   umur(masukan) |   m[\"lahir\"] | KeyError: lahir", laporan.Hasil[0].Keterangan[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_where_a_result_was_expected_shows_that_result_on_one_line()
    {
        KasusUji kasus = Assert.Single(PembacaKasus.Baca("usia.hitung.json", """
            {
              "operasi": "usia.hitung",
              "kasus": [
                {
                  "id": "ID-5-01", "aturan": ["ID-5"], "tingkat": "inti", "jenis": "batas", "sumber": "ID-5", "sebab": "Belum genap setahun.",
                  "masukan": { "lahir": "2000-02-29", "per": "2024-02-28" },
                  "harapan": {
                    "hasil": { "tahun": 23, "bulan": 11, "teks": "23 th 11 bln" }
                  }
                }
              ]
            }
            """u8.ToArray()));
        byte[] jawaban = """{"id":"ID-5-01","ok":false,"galat":{"kode":"DTKS-OP-002","pesan":"tidak dikenal","jalur":"op"}}"""u8.ToArray();

        Assert.Equal(
            ["""diharapkan hasil {"tahun":23,"bulan":11,"teks":"23 th 11 bln"}, dijawab galat DTKS-OP-002 di op: tidak dikenal"""],
            PenilaiJawaban.Nilai(kasus, jawaban).Hasil!.Keterangan);
    }

    [Fact]
    public void One_case_that_kills_the_program_fails_alone()
    {
        LaporanUji laporan = Uji($"awk '/{Usia[2].Id}/ {{ exit 1 }} {{ print }}' | jawab");

        Assert.Equal([Usia[2].Id], laporan.Hasil.Where(h => !h.Lulus).Select(h => h.Kasus.Id));
        Assert.Equal(StatusUji.TanpaJawaban, laporan.Hasil[2].Status);
    }

    [Fact]
    public void A_stray_line_is_reported_and_does_not_shift_the_answers()
    {
        LaporanUji laporan = Uji("echo 'Peringatan: 3374991708910003'; jawab");

        Assert.Equal(Usia.Length, laporan.Lulus);
        string satu = Assert.Single(laporan.Percakapan);
        Assert.Contains("Peringatan: ****************", satu, StringComparison.Ordinal);
        Assert.False(laporan.SemuaLulus);
    }

    [Fact]
    public void An_answer_out_of_order_stops_the_run_with_a_clear_report()
    {
        LaporanUji laporan = Uji($"cat >/dev/null; echo '{{\"id\":\"{Usia[1].Id}\",\"ok\":true,\"hasil\":{{}}}}'");

        Assert.Equal(StatusUji.TanpaJawaban, laporan.Hasil[0].Status);
        Assert.All(laporan.Hasil.Skip(1), h => Assert.Equal(StatusUji.TidakDinilai, h.Status));
        Assert.Contains("tidak berurutan", Assert.Single(laporan.Percakapan), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_never_answers_is_ended()
    {
        LaporanUji laporan = Uji("exec sleep 60", TimeSpan.FromMilliseconds(200), Usia[..2]);

        Assert.Equal([StatusUji.TanpaJawaban, StatusUji.TidakDinilai], laporan.Hasil.Select(h => h.Status));
        Assert.Contains("0.2 detik", laporan.Hasil[0].Keterangan[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_extra_answer_and_a_bad_exit_code_are_faults_of_the_talk()
    {
        LaporanUji laporan = Uji("jawab; echo '{\"id\":null,\"ok\":true,\"hasil\":{}}'; exit 4");

        Assert.Equal(Usia.Length, laporan.Lulus);
        Assert.Equal(2, laporan.Percakapan.Count);
        Assert.Contains("kode keluar 4", laporan.Percakapan[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_dies_on_everything_but_one_is_asked_no_more_than_the_limit()
    {
        KasusUji[] banyak = [Usia[0], .. KasusUji.Bawaan.Where(k => k.Operasi != "usia.hitung").Take(PengujiPerintah.HentiTerbanyak + 5)];
        LaporanUji laporan = Uji("[ -e $0.sudah ] && exit 1; touch $0.sudah; head -n 1 | jawab; exit 1", kasus: banyak);

        Assert.Equal(1, laporan.Lulus);
        Assert.Equal(PengujiPerintah.HentiTerbanyak, laporan.Gagal);
        Assert.Equal(5, laporan.TidakDinilai);
    }

    [Fact]
    public void A_program_that_hangs_after_some_answers_is_left_after_a_few_timeouts()
    {
        File.WriteAllLines(Path.Combine(folder, "jawaban"), Usia.Take(2).Select(k => $"{{\"id\":{k.IdJawaban.GetRawText()},\"ok\":true,\"hasil\":{k.Hasil!.Value.GetRawText()}}}"));
        LaporanUji laporan = Uji("[ -e $0.sudah ] || cat $(dirname $0)/jawaban; touch $0.sudah; exec sleep 60", TimeSpan.FromSeconds(1));

        Assert.Equal((2, PengujiPerintah.LewatWaktuTerbanyak), (laporan.Lulus, laporan.Gagal));
        Assert.Equal(Usia.Length - 4, laporan.TidakDinilai);
        Assert.Contains("berturut-turut", laporan.Percakapan[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exec yes sampah", 0)]
    [InlineData("jawab; exec yes sampah", 6)]
    public void A_program_that_never_stops_writing_is_ended(string naskah, int lulus)
    {
        LaporanUji laporan = Uji(naskah);

        Assert.Equal(lulus, laporan.Lulus);
        Assert.False(laporan.SemuaLulus);
        Assert.Equal(6, laporan.Percakapan.Count);
        Assert.Contains($"{PengujiPerintah.AsingTerbanyak - 5} baris lain", laporan.Percakapan[^1], StringComparison.Ordinal);
    }

    private static string Ringkas(LaporanUji laporan) => string.Join('\n', laporan.Percakapan.Concat(laporan.Hasil.Where(h => !h.Lulus).SelectMany(h => h.Keterangan)));

    private LaporanUji Uji(string naskah, TimeSpan? batas = null, KasusUji[]? kasus = null)
    {
        // What a program answers that works: looked up line by line, since dtks itself takes a second to start.
        using MesinJawab mesin = new();
        string kamus = Path.Combine(folder, "kamus");
        File.WriteAllText(kamus, string.Concat((kasus ?? Usia).Select(k => $"{Encoding.UTF8.GetString(k.Permintaan.Span)}\n{Encoding.UTF8.GetString(mesin.Jawab(k.Permintaan.Span))}")));
        string berkas = Path.Combine(folder, "program.sh");
        File.WriteAllText(berkas, $$"""
            DTKS='{{Dtks}}'
            jawab() { awk 'NR == FNR { if (NR % 2) tanya = $0; else kamus[tanya] = $0; next } $0 in kamus { print kamus[$0] }' '{{kamus}}' -; }
            {{naskah}}

            """);
        return new PengujiPerintah(["sh", berkas], batas ?? TimeSpan.FromSeconds(30), _ => { }).Uji(kasus ?? Usia);
    }
}
