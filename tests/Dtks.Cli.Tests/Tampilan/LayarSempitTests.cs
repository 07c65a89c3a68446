using Dtks.Cli.Tests.Perintah;

namespace Dtks.Cli.Tests.Tampilan;

/// <summary>Every command on a screen of 80 columns, and on one of 60: no line is wider, no code is broken.</summary>
public class LayarSempitTests
{
    private static readonly string Data = Path.Combine(AkarRepositori.Folder, "samples", "data");

    [Theory]
    [InlineData("kelayakan @/bnba.csv --penetapan @/penetapan.csv --surat @/surat.json", "PENETAPAN-TANPA-KEPESERTAAN,", "337499******1961", "BPNT-PPKM", "Dihentikan")]
    [InlineData("jelaskan @/keluarga.json", "VK-8")]
    [InlineData("kalender 2024-02 --tanggal 2024-02-20", "2024-03-01")]
    [InlineData("kalender 2023", "Pengusulan", "2023-12")]
    [InlineData("nik 3374991708910003", "337499******0003")]
    [InlineData("aturan", "VK-12", "tafsir")]
    [InlineData("aturan VK-8", "kepmensos-150-2022")]
    [InlineData("usulan @/usulan.json", "Tidak", "memenuhi", "UB-13")]
    [InlineData("pengurus @/pengurus.json", "orang[1]", "Usia")]
    [InlineData("anomali @/bnba.csv --per 2024-02-15", "NUMBAMULYO", "Peringatan")]
    [InlineData("rekap @/bnba.csv --periode 2024-02 --penetapan @/penetapan.csv --surat @/surat.json", "BPNT-PPKM", "NUMBAMULYO", "Dihentikan")]
    [InlineData("peran", "finalisasi-usulan")]
    [InlineData("peran pendamping", "unggah-surat")]
    [InlineData("padan @/jawaban-dukcapil.ndjson", "terpenuhi", "Kabupaten/kota")]
    [InlineData("mirip SOETRISNO SUTRISNO", "Damerau-Levenshtein")]
    [InlineData("ganda @/bnba.csv", "GD-5", "Kabupaten/kota")]
    [InlineData("uji --operasi kelayakan.alur", "Tidak", "dinilai", "VK-16")]
    public void Nothing_is_wider_than_the_screen_and_no_code_is_broken(string baris, params string[] utuh)
    {
        foreach (int lebar in (int[])[80, 60])
        {
            HasilPerintah hasil = HasilPerintah.JalankanSelebar(lebar, Args(baris));
            Assert.Equal(Aplikasi.Selesai, hasil.Kode);
            Assert.Empty(hasil.Keluar.ReplaceLineEndings("\n").Split('\n').Select(b => b.TrimEnd()).Where(b => b.Length > lebar));
            Assert.All(lebar == 80 ? utuh : [], u => Assert.Contains(u, hasil.Keluar, StringComparison.Ordinal));
        }
    }

    // Why: the diagram is Mermaid's text and must stay as it is; the table above it is checked.
    [Fact]
    public void The_table_of_a_workflow_fits()
    {
        string keluar = HasilPerintah.JalankanSelebar(80, "alur", "usulan").Keluar.ReplaceLineEndings("\n");
        Assert.Empty(keluar[..keluar.IndexOf("stateDiagram", StringComparison.Ordinal)].Split('\n').Where(b => b.TrimEnd().Length > 80));
        Assert.Contains("penjaminan-", keluar, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PerintahTests.SemuaPerintah), MemberType = typeof(PerintahTests))]
    public void Help_is_wrapped_but_for_examples_and_what_is_to_be_typed(string perintah)
    {
        string[] baris = HasilPerintah.JalankanSelebar(80, perintah, "--help").Keluar.ReplaceLineEndings("\n").Split('\n');
        Assert.Empty(baris.Where(b => b.Length > 80 && !b.StartsWith("  dtks ", StringComparison.Ordinal) && !b.StartsWith("  echo ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_pipe_has_no_width()
    {
        // Why: what a script reads must not depend on the screen: one line a row, whatever its length.
        string[] baris = HasilPerintah.Jalankan(Args("aturan")).Keluar.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(Dtks.Domain.KatalogAturan.Semua.Length, baris.Count(b => b.StartsWith("| ", StringComparison.Ordinal)) - 2);
        Assert.Single(baris.Where(b => b.StartsWith('|')).Select(b => b.Length).Distinct());
    }

    private static string[] Args(string baris) => [.. baris.Split(' ').Select(a => a.Replace("@", Data, StringComparison.Ordinal))];
}
