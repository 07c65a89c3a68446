using System.Text;

namespace Dtks.Rules.Tests;

/// <summary><c>docs/aturan.md</c> is what the catalogue gives.</summary>
public class DokumenAturanTests
{
    [Fact]
    public void The_document_is_the_catalogue()
    {
        var jalur = AkarRepositori.Berkas("docs/aturan.md");
        var diterima = jalur + ".received.txt";
        var isi = PenulisDokumenAturan.Tulis();
        if (File.Exists(jalur) && File.ReadAllText(jalur).ReplaceLineEndings("\n") == isi)
        {
            File.Delete(diterima);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(jalur)!);
        File.WriteAllText(diterima, isi, new UTF8Encoding(false));
        Assert.Fail($"{jalur} is not what the catalogue gives. Compare it with {diterima} and rename that one when it is right.");
    }

    [Fact]
    public void Files_are_found_by_the_text_and_by_the_name_of_a_rule()
    {
        var kode = PenulisDokumenAturan.Sebutan("src");
        Assert.Contains("src/Dtks.Rules/Kewenangan/Kewenangan.cs", kode["VK-16"]);
        Assert.Contains("src/Dtks.Rules/Kewenangan/Kewenangan.cs", kode["PR-3"]);
        Assert.Contains("src/Dtks.Rules/Penanggalan/KalenderDtks.cs", kode["KL-1"]);
        Assert.DoesNotContain("src/Dtks.Rules/Kewenangan/Kewenangan.cs", kode["KL-1"]);
        Assert.DoesNotContain("XX-1", kode.Keys);
        var uji = PenulisDokumenAturan.Sebutan("tests");
        Assert.Contains("tests/Dtks.Rules.Tests/Penanggalan/TanggapanKemensosTests.cs", uji["KM-1"]);
    }
}
