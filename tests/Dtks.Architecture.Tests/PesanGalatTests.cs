using System.Text;
using System.Text.RegularExpressions;
using Dtks.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dtks.Architecture.Tests;

/// <summary><c>docs/pesan-galat.md</c> lists every message with a code, as the source has it; no code means two things.</summary>
public sealed partial class PesanGalatTests
{
    private const string Jalur = "docs/pesan-galat.md";

    private static readonly IReadOnlyList<Butir> Semua = [.. DariPesanCacat().Concat(DariSumber())];

    [Fact]
    public void The_page_lists_every_message() => DokumenBuatan.Banding(Jalur, Tulis());

    [Fact]
    public void Every_message_speaks_both_languages()
        => Pastikan.Kosong(Semua.Where(b => b.Indonesia.Trim().Length < 3 || b.Inggris.Trim().Length < 3).Select(b => b.Kode));

    [Fact]
    public void Every_code_is_written_in_capitals_and_hyphens()
        => Pastikan.Kosong(
            from berkas in Repositori.Sumber.Where(b => !b.Key.StartsWith("src/Dtks.Cli/Tampilan/", StringComparison.Ordinal))
            from buat in berkas.Value.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            let kode = KodePesan(buat)
            where kode is not null && !BentukKode().IsMatch(kode)
            select $"{berkas.Key}: {kode}");

    [Fact]
    public void A_code_belongs_to_one_package()
        => Pastikan.Kosong(Semua.Where(b => !IdAturan().IsMatch(b.Kode)).GroupBy(b => b.Kode).Where(g => g.Select(b => b.Paket).Distinct().Count() > 1).Select(g => g.Key));

    private static string Tulis()
    {
        StringBuilder teks = new();
        teks.Append("""
            # Error messages

            Generated from the source by `PesanGalatTests` and checked on every build; change the messages in the code, not here.
            Every message has a stable code, says what is wrong, where, and how to repair it, in Indonesian first and English second, and never carries a personal
            number. `…` stands for what the case at hand fills in (a position, a list of known codes, an index). One code may have several texts: the code says
            what kind of thing went wrong, the text says which.

            In C# every exception about the data handed in is an `IGalatDtks`, whatever else it is (`FormatException`, `JsonException`, `ArgumentException`): `catch (Exception e) when (e is IGalatDtks galat)`,
            and `galat.Cacat` says everything that is wrong, each with its place and message. Mistakes of a program, such as a null, are the exceptions of .NET and have no code.


            """.ReplaceLineEndings("\n"));
        foreach (var paket in Semua.GroupBy(b => b.Paket))
        {
            teks.Append($"## {paket.Key}\n\n| code | Indonesian | English |\n|---|---|---|\n");
            foreach (Butir butir in paket.Distinct().OrderBy(b => b.Kode, StringComparer.Ordinal).ThenBy(b => b.Indonesia, StringComparer.Ordinal))
            {
                teks.Append($"| `{butir.Kode}` | {Sel(butir.Indonesia)} | {Sel(butir.Inggris)} |\n");
            }

            teks.Append('\n');
        }

        teks.Append("## Protocol `dtks.op/1`\n\n| code | meaning |\n|---|---|\n");
        foreach ((string kode, string arti) in KodeProtokol())
        {
            teks.Append($"| `{kode}` | {Sel(arti)} |\n");
        }

        return teks.ToString();
    }

    private static IEnumerable<Butir> DariPesanCacat()
        => Enum.GetValues<CacatNik>().Select(c => PesanCacat.Untuk(c))
            .Concat(Enum.GetValues<CacatNomorKk>().Select(c => PesanCacat.Untuk(c)))
            .Select(p => new Butir("Dtks.Domain", p.Kode, p.Indonesia, p.Inggris));

    private static IEnumerable<Butir> DariSumber()
    {
        foreach ((string berkas, SyntaxNode akar) in Repositori.Sumber)
        {
            string paket = berkas.StartsWith("src/Dtks.Cli/", StringComparison.Ordinal) ? "Command line" : berkas.Split('/')[1];
            foreach (BaseArgumentListSyntax daftar in akar.DescendantNodes().OfType<BaseArgumentListSyntax>())
            {
                var nilai = daftar.Arguments;
                for (int i = 0; i + 2 < nilai.Count; i++)
                {
                    if (nilai[i].Expression is LiteralExpressionSyntax { Token.Value: string kode } && BentukKode().IsMatch(kode)
                        && Teks(nilai[i + 1].Expression) is { } indonesia && indonesia.Contains(' ', StringComparison.Ordinal) && Teks(nilai[i + 2].Expression) is { } inggris)
                    {
                        yield return new(paket, kode, indonesia, inggris);
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Kode, string Arti)> KodeProtokol()
        => from akar in Repositori.Sumber.Values
           from tetapan in akar.DescendantNodes().OfType<FieldDeclarationSyntax>()
           from variabel in tetapan.Declaration.Variables
           where variabel.Initializer?.Value is LiteralExpressionSyntax { Token.ValueText: var nilai } && nilai.StartsWith("DTKS-OP-", StringComparison.Ordinal)
           let ringkas = Ringkas().Match(tetapan.GetLeadingTrivia().ToFullString()).Groups[1].Value
           select (((LiteralExpressionSyntax)variabel.Initializer!.Value).Token.ValueText, ringkas);

    /// <summary>The code of a message that is made: a literal before two texts.</summary>
    private static string? KodePesan(BaseObjectCreationExpressionSyntax buat) =>
        buat.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string kode } }, var id, var en]
            && Teks(id.Expression)?.Contains(' ', StringComparison.Ordinal) == true && Teks(en.Expression)?.Contains(' ', StringComparison.Ordinal) == true
            ? kode
            : null;

    private static string? Teks(ExpressionSyntax nilai) => nilai switch
    {
        LiteralExpressionSyntax { Token.Value: string teks } => teks,
        InterpolatedStringExpressionSyntax isi => string.Concat(isi.Contents.Select(c => c is InterpolatedStringTextSyntax t ? t.TextToken.ValueText : "…")),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } jumlah => Teks(jumlah.Left) is { } kiri && Teks(jumlah.Right) is { } kanan ? kiri + kanan : null,
        ParenthesizedExpressionSyntax dalam => Teks(dalam.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Create" } } buat => Teks(buat.ArgumentList.Arguments[^1].Expression),
        _ => null,
    };

    private static string Sel(string teks) => teks.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    [GeneratedRegex("^[A-Z]{2,}(-[A-Z0-9]+)+$")]
    private static partial Regex BentukKode();

    [GeneratedRegex("^[A-Z]{2}-([0-9]+|N)$")]
    private static partial Regex IdAturan();

    [GeneratedRegex("<summary>(.*)</summary>")]
    private static partial Regex Ringkas();

    private sealed record Butir(string Paket, string Kode, string Indonesia, string Inggris);
}
