using System.Text;
using System.Text.RegularExpressions;

namespace Dtks.Rules.Tests;

/// <summary><c>docs/aturan.md</c> is what the catalogue gives.</summary>
public partial class DokumenAturanTests
{
    private const string Dokumen = "docs/aturan.md";

    // Why: the files that name a rule change with nearly every commit, so only the build server asks for the newest list of them; everything
    // else must be exact everywhere.
    private static bool DaftarBerkasHarusTerbaru => Environment.GetEnvironmentVariable("CI") == "true";

    [Fact]
    public void The_document_is_the_catalogue()
    {
        string isi = PenulisDokumenAturan.Tulis();
        if (DokumenBuatan.Tulis || DaftarBerkasHarusTerbaru || TanpaBerkas(File.ReadAllText(AkarRepositori.Berkas(Dokumen)).ReplaceLineEndings("\n")) != TanpaBerkas(isi))
        {
            DokumenBuatan.Banding(Dokumen, isi);
        }
    }

    [Fact]
    public void Every_link_of_the_document_leads_to_a_file()
    {
        var tautan = Tautan().Matches(File.ReadAllText(AkarRepositori.Berkas(Dokumen))).Select(m => m.Groups["jalur"].Value).ToList();
        Assert.NotEmpty(tautan);
        Assert.All(tautan.Distinct(), t => Assert.True(File.Exists(AkarRepositori.Berkas("docs/" + t)), t));
    }

    [Fact]
    public void The_code_of_a_rule_is_where_it_decides_and_not_where_a_comment_mentions_it()
    {
        var kode = PenulisDokumenAturan.Penerapan();
        Assert.Contains("src/Dtks.Rules/Kewenangan/Kewenangan.cs", kode["VK-16"]);
        Assert.Contains("src/Dtks.Rules/Kewenangan/Kewenangan.cs", kode["PR-3"]);
        Assert.Contains("src/Dtks.Rules/Penanggalan/KalenderDtks.cs", kode["KL-1"]);
        Assert.DoesNotContain("src/Dtks.Rules/Kebijakan/KebijakanDtks.cs", kode.Values.SelectMany(b => b));
        Assert.DoesNotContain("src/Dtks.Rules/Kewenangan/Kewenangan.cs", kode["KL-1"]);
        Assert.DoesNotContain("XX-1", kode.Keys);
        var uji = PenulisDokumenAturan.Sebutan("tests");
        Assert.Contains("tests/Dtks.Rules.Tests/Penanggalan/TanggapanKemensosTests.cs", uji["KM-1"]);
    }

    private static string TanpaBerkas(string dokumen) => KolomBerkas().Replace(dokumen, string.Empty);

    [GeneratedRegex(@"\((?<jalur>\.\./[^)]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Tautan();

    [GeneratedRegex(@"^- (kode|uji|kasus): [^\n]*", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex KolomBerkas();
}
