using System.Text;
using Dtks.Cli.Pengujian;
using Dtks.Cli.Tampilan;
using Dtks.Cli.Tests.Perintah;
using Dtks.Domain;
using Dtks.Rules;
using Dtks.Testing;

namespace Dtks.Cli.Tests.Invarian;

/// <summary>
/// The complete suite of kelayakan: the library answers as the law does, and mistakes are shown as small cases. Here every so many groups are asked in C# and over the
/// protocol; all of them by <c>dtks uji --seluruhnya</c>.
/// </summary>
public class KelayakanSeluruhnyaTests
{
    private static readonly (KelompokUji, KonteksUji)[] Contoh =
    [
        .. RangkaianKelayakan.HalamanKedua(protokol: true).Where((_, i) => i % 503 == 0),
        .. RangkaianKelayakan.HalamanPertama().Where((_, i) => i % 11 == 0),
        .. RangkaianKelayakan.Surat().Where((_, i) => i % 503 == 0),
        .. RangkaianKelayakan.AhliWarisKeluarga().Where((_, i) => i % 29 == 0),
    ];

    /// <summary>The same in parts, each with something of everything: a mistake is looked for until it is found.</summary>
    private static readonly (KelompokUji, KonteksUji)[][] Bagian = [.. Enumerable.Range(0, 8).Select(n => Contoh.Where((_, i) => i % 8 == n).ToArray())];

    public static TheoryData<string> Kekeliruan => [.. SemuaKekeliruan.Keys];

    private static Dictionary<string, Func<KasusVerifikasi, KasusVerifikasi>> SemuaKekeliruan => new()
    {
        ["finalisation ignored"] = k => k with { Bahan = k.Bahan with { Penetapan = [.. k.Bahan.Penetapan.Select(p => p with { Difinalisasi = p.Status == StatusDeklarasi.TidakLayak })] } },
        ["nothing is ever final"] = k => k with { Bahan = k.Bahan with { Penetapan = [.. k.Bahan.Penetapan.Select(p => p with { Difinalisasi = false })] } },
        ["VK-4 ignored: a reason is made up"] = k => k with { Bahan = k.Bahan with { Penetapan = [.. k.Bahan.Penetapan.Select(p => p.Status == StatusDeklarasi.TidakLayak && p.Alasan.Kosong ? p with { Alasan = [AlasanTidakLayak.SudahMampu] } : p)] } },
        ["VK-4 ignored: reason 8 without a text"] = k => k with { Bahan = k.Bahan with { Penetapan = [.. k.Bahan.Penetapan.Select(p => p with { Keterangan = p.Keterangan ?? "tanpa teks" })] } },
        ["heirs never looked at"] = k => k with { Bahan = k.Bahan with { AhliWaris = k.Bahan.Kepesertaan.Select(p => p.Nik).Distinct().ToDictionary(n => n, _ => Kepastian.Tidak), Orang = [] } },
        ["unknown heirs taken for heirs"] = k => k with { Bahan = k.Bahan with { AhliWaris = k.Bahan.AhliWaris.ToDictionary(a => a.Key, a => a.Value == Kepastian.TidakTahu ? Kepastian.Ya : a.Value) } },
        ["completeness assumed"] = k => k with { Bahan = k.Bahan with { Kelengkapan = KelengkapanKeluarga.Lengkap } },
        ["signatory ignored"] = k => Surat(k, s => s with { Penandatangan = Penandatangan.KepalaDaerah }),
        ["attachment ignored"] = k => Surat(k, s => s with { Lampiran = true }),
        ["upload day ignored"] = k => Surat(k, s => s with { TanggalUnggah = s.TanggalSurat }),
        ["letter overwritten: a rejected one counts"] = k => Surat(k, s => s with { Status = StatusSurat.Disetujui }),
        ["letter never read"] = k => k with { Bahan = k.Bahan with { Surat = null } },
        ["letter older than finalisation"] = k => Surat(k, s => s with { TanggalFinalisasi = null }),
        ["window never ends"] = k => k with { Bahan = k.Bahan with { Per = k.Bahan.Kemensos.Count > 0 ? k.Bahan.Periode.HariPertama.PlusDays(9) : null } },
        ["policy ignored: all"] = k => k with { Kebijakan = KebijakanDtks.Baku },
        ["policy ignored: scope always the family"] = k => k with { Kebijakan = k.Kebijakan with { CakupanKaskade = CakupanKaskade.Keluarga } },
        ["policy ignored: silence always stops"] = k => k with { Kebijakan = k.Kebijakan with { AkibatDiamKemensos = AkibatDiamKemensos.Dihentikan } },
        ["policy ignored: unverified always layak"] = k => k with { Kebijakan = k.Kebijakan with { TanpaVerifikasi = KebijakanTanpaVerifikasi.DianggapLayak } },
        ["edition always the newest"] = k => k with { Bahan = k.Bahan with { Edisi = EdisiAturan.Kepmensos150Tahun2022 } },
        ["edition of the next month"] = k => k with { Bahan = k.Bahan with { Edisi = k.Bahan.Edisi.Disebut ?? (k.Bahan.Periode >= new Periode(2022, 9) ? EdisiAturan.Kepmensos150Tahun2022 : EdisiAturan.Permensos3Tahun2021) } },
        ["verval PBI taken for verifikasi"] = k => k with { Bahan = k.Bahan with { Kegiatan = KegiatanBulanan.VerifikasiKelayakan } },
        ["items of Kemensos forgotten"] = k => k with { Bahan = k.Bahan with { Kemensos = [] } },
        ["a refusal towards Kemensos taken for consent"] = k => k with { Bahan = k.Bahan with { Kemensos = [.. k.Bahan.Kemensos.Select(b => b with { Tanggapan = b.Tanggapan is { } t ? t with { Setuju = true } : null })] } },
        ["roles forgotten: every member a penerima"] = k => k with { Bahan = k.Bahan with { Kepesertaan = [.. k.Bahan.Kepesertaan.Select(p => k.Bahan.Kepesertaan.Count(q => q.Nik == p.Nik && q.Program == p.Program) == 1 ? p with { Peran = PeranKepesertaan.Penerima } : p)] } },
        ["declarations of layak dropped"] = k => k with { Bahan = k.Bahan with { Penetapan = [.. k.Bahan.Penetapan.Where(p => p.Status == StatusDeklarasi.TidakLayak)], TanggalFinalisasi = [] } },
    };

    [Fact]
    public void The_library_answers_a_sample_of_the_classes_as_the_law_does_in_CSharp_and_over_the_protocol()
    {
        var langsung = KelayakanSeluruhnya.Bandingkan(Contoh, InvarianDtks.Kelayakan.Pustaka, 10, null);
        Assert.True(langsung.Sama, langsung.ToString());
        Assert.True(langsung.JumlahKelas > 10_000, langsung.ToString());

        var protokol = KelayakanSeluruhnya.BandingkanProtokol(Contoh, PengujiSeluruhnya.Pustaka, 10, null);
        Assert.True(protokol.Sama, protokol.ToString());
        Assert.Equal(langsung.JumlahKelas, protokol.JumlahKelas);
    }

    [Theory]
    [MemberData(nameof(Kekeliruan))]
    public void A_mistake_is_caught_and_shown_as_a_small_case(string nama)
    {
        var keliru = SemuaKekeliruan[nama];
        var hasil = PertamaBeda(bagian => KelayakanSeluruhnya.Bandingkan(bagian, k => InvarianDtks.Kelayakan.Pustaka(keliru(k)), 1, null));

        Assert.False(hasil.Sama, nama);
        var beda = Assert.Single(hasil.Beda);
        KasusUji kasus = Assert.Single(PembacaKasus.Baca("contoh.json", Encoding.UTF8.GetBytes($$"""{"operasi": "kelayakan.putusan", "kasus": [{{beda.KasusKonformansi}}]}""")));
        Assert.Empty(PengujiPustaka.Uji([kasus], _ => { }).Hasil.Where(h => !h.Lulus).SelectMany(h => h.Keterangan));
    }

    [Fact]
    public void What_cannot_be_determined_rewritten_to_tidak_layak_is_caught() => Assert.False(PertamaBeda(bagian => KelayakanSeluruhnya.Bandingkan(
        bagian,
        k => InvarianDtks.Kelayakan.Pustaka(k) is { } j ? new([.. j.Putusan.Select(p => p.Kelayakan == StatusKelayakan.BelumDapatDitentukan ? p with { Kelayakan = StatusKelayakan.TidakLayak } : p)]) : null,
        1,
        null)).Sama);

    [Fact]
    public void Reasons_out_of_order_are_caught_over_the_protocol() => Assert.False(PertamaBeda(bagian => KelayakanSeluruhnya.BandingkanProtokol(
        bagian,
        baris => PengujiSeluruhnya.Pustaka(baris).Select(b => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(b.Span).Replace("\"alasan\":[1,5]", "\"alasan\":[5,1]", StringComparison.Ordinal))),
        1,
        null)).Sama);

    [Fact]
    public void Asked_in_several_talks_at_once_the_same_is_counted_and_shown()
    {
        var percakapan = 0;
        var satu = KelayakanSeluruhnya.BandingkanProtokol(Contoh, Keliru, 3, null);
        percakapan = 0;
        var lima = KelayakanSeluruhnya.BandingkanProtokol(Contoh, Keliru, 3, null, serentak: 5);

        Assert.Equal(satu.JumlahKelas, lima.JumlahKelas);
        Assert.Equal(satu.JumlahBeda, lima.JumlahBeda);
        Assert.Equal(satu.Beda.AsEnumerable(), lima.Beda.AsEnumerable());
        Assert.NotEmpty(lima.Beda);
        Assert.Equal(5 + lima.Beda.Length, percakapan);

        // The library, but for one rule that it names wrongly.
        IEnumerable<ReadOnlyMemory<byte>> Keliru(IEnumerable<ReadOnlyMemory<byte>> baris)
        {
            Interlocked.Increment(ref percakapan);
            return PengujiSeluruhnya.Pustaka(baris).Select(
                b => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(b.Span).Replace("\"VK-8\"", "\"VK-7\"", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void One_of_several_talks_that_breaks_off_is_told()
    {
        var pertama = 0;
        var hasil = KelayakanSeluruhnya.BandingkanProtokol(
            Contoh, baris => PengujiSeluruhnya.Pustaka(baris).Take(Interlocked.Increment(ref pertama) == 1 ? 2 : int.MaxValue), 1, null, serentak: 3);

        Assert.False(hasil.Sama);
        Assert.Single(hasil.Percakapan);
    }

    [Fact]
    public void Answers_that_end_early_or_throw_are_no_agreement()
    {
        var putus = KelayakanSeluruhnya.BandingkanProtokol(Contoh.Take(5), baris => PengujiSeluruhnya.Pustaka(baris).Take(2), 1, null);
        var melempar = KelayakanSeluruhnya.Bandingkan(Contoh.Take(2), _ => throw new NotImplementedException(), 1, null);

        Assert.False(putus.Sama);
        Assert.NotEmpty(putus.Percakapan);
        Assert.Contains("NotImplementedException", Assert.Single(melempar.Beda).Jawaban, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seluruhnya", "0")]
    [InlineData("--seluruhnya", "65")]
    [InlineData("--tampilkan=1", "2")]
    public void How_many_talks_go_on_is_from_one_and_only_for_the_complete_suite(string dengan, string serentak)
    {
        var hasil = HasilPerintah.Jalankan("uji", dengan, "--serentak", serentak);

        Assert.Equal(Aplikasi.SalahPakai, hasil.Kode);
        Assert.Contains("--serentak", hasil.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_counter_example_as_it_is_printed_is_a_case_that_runs()
    {
        var beda = PertamaBeda(bagian => KelayakanSeluruhnya.BandingkanProtokol(
            bagian,
            baris => PengujiSeluruhnya.Pustaka(baris).Select(b => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(b.Span).Replace("\"VK-8\"", "\"VK-7\"", StringComparison.Ordinal))),
            1,
            null));
        using var tulis = new StringWriter();
        using var tulisGalat = new StringWriter();
        PengujiSeluruhnya.Tulis(Tiruan(tulis, tulisGalat), beda, []);
        string cetak = tulis.ToString();
        string kasus = cetak[cetak.IndexOf("\n{", StringComparison.Ordinal)..(cetak.LastIndexOf("\n}", StringComparison.Ordinal) + 2)];
        string folder = Directory.CreateTempSubdirectory("kasus").FullName;
        File.WriteAllText(Path.Combine(folder, "kelayakan.putusan.json"), $$"""{"operasi": "kelayakan.putusan", "kasus": [{{kasus}}]}""");

        var hasil = HasilPerintah.Jalankan("uji", "--kasus", folder);

        Assert.True(hasil.Kode == Aplikasi.Selesai, hasil.Keluar + hasil.Galat + kasus);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Progress_says_how_many_were_asked_and_how_many_differ()
    {
        using var tulis = new StringWriter();
        using var tulisGalat = new StringWriter();
        PengujiSeluruhnya.Kabar(Tiruan(tulis, tulisGalat), TimeSpan.Zero)(12_000, 34);
        Assert.Contains("12.000", tulisGalat.ToString(), StringComparison.Ordinal);
        Assert.Contains("differ: 34", tulisGalat.ToString(), StringComparison.Ordinal);
        Assert.Empty(tulis.ToString());
    }

    [Fact]
    public void A_program_that_does_not_know_the_operation_is_stopped_with_that_word()
    {
        string folder = Directory.CreateTempSubdirectory("jawab").FullName;
        string naskah = Path.Combine(folder, "jawab.sh");
        File.WriteAllText(naskah, """
            while read -r baris; do echo '{"id":1,"ok":false,"galat":{"kode":"DTKS-OP-002","pesan":"x","jalur":null}}'; done
            """);

        var hasil = HasilPerintah.Jalankan("uji", "--seluruhnya", "--serentak", "2", "--perintah", $"sh {naskah}");

        Assert.Equal(Aplikasi.AdaTemuan, hasil.Kode);
        Assert.Contains("DTKS-OP-002", hasil.Keluar, StringComparison.Ordinal);
        Assert.DoesNotContain("BEDA", hasil.Keluar, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Filters_of_case_files_do_not_go_with_it()
    {
        var hasil = HasilPerintah.Jalankan("uji", "--seluruhnya", "--aturan", "VK-8");

        Assert.Equal(Aplikasi.SalahPakai, hasil.Kode);
        Assert.Contains("--aturan", hasil.Galat, StringComparison.Ordinal);
    }

    private static Lingkungan Tiruan(StringWriter tulis, StringWriter galat) => new()
    {
        Masuk = Stream.Null,
        Keluar = Stream.Null,
        TulisKeluar = tulis,
        TulisGalat = galat,
        Konsol = Lingkungan.BuatKonsol(tulis, terminal: false),
        Jam = NodaTime.SystemClock.Instance,
    };

    private static HasilSeluruhnya PertamaBeda(Func<(KelompokUji, KonteksUji)[], HasilSeluruhnya> bandingkan)
    {
        HasilSeluruhnya? hasil = null;
        return Bagian.Select(b => hasil = bandingkan(b)).FirstOrDefault(static h => !h.Sama) ?? hasil!;
    }

    private static KasusVerifikasi Surat(KasusVerifikasi kasus, Func<SuratPengesahan, SuratPengesahan> ubah) =>
        kasus.Bahan.Surat is { } surat ? kasus with { Bahan = kasus.Bahan with { Surat = ubah(surat) } } : kasus;
}
