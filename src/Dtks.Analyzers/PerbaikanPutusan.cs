using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dtks.Analyzers;

/// <summary>Gives the third answer an arm of its own in a <c>switch</c> expression; what belongs there only its writer knows, so it throws until then.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class PerbaikanPutusan : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DTKS003");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode akar = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic satu in context.Diagnostics)
        {
            SyntaxNode simpul = akar.FindNode(satu.Location.SourceSpan, getInnermostNodeForTie: true);
            (SyntaxNode Lama, SyntaxNode Baru)? ganti = simpul.Parent switch
            {
                SwitchExpressionSyntax pilih when pilih.GoverningExpression == simpul => DenganLengan(pilih, model),
                SwitchStatementSyntax pilih when pilih.Expression == simpul => DenganBagian(pilih, model),
                ConditionalExpressionSyntax pilih when pilih.Condition == simpul => JadiPilihan(pilih, pilih.Condition, pilih.WhenTrue, pilih.WhenFalse, model),
                _ when simpul is ExpressionSyntax uji => JadiPilihan(
                    uji, uji, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression), SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression), model),
                _ => null,
            };
            if (ganti is { } g)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Beri jawaban ketiga lengannya sendiri / Give the third answer an arm of its own",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(akar.ReplaceNode(g.Lama, g.Baru.WithTriviaFrom(g.Lama)))),
                        satu.Id),
                    satu);
            }
        }
    }

    private static (SyntaxNode Lama, SyntaxNode Baru)? DenganLengan(SwitchExpressionSyntax pilih, SemanticModel model)
    {
        if (TandaDtks.TidakTahu(model.GetTypeInfo(pilih.GoverningExpression).Type) is not { } tidakTahu)
        {
            return null;
        }

        int sisa = pilih.Arms.IndexOf(l => l.Pattern is DiscardPatternSyntax);
        SwitchExpressionArmSyntax lengan = Lengan(tidakTahu, model, pilih.SpanStart).WithLeadingTrivia(pilih.Arms[sisa].GetLeadingTrivia());

        // Why: the separators of the arms keep their line ends; a list made anew would put all arms on one line.
        List<SyntaxNodeOrToken> baru = [.. pilih.Arms.GetWithSeparators()];
        baru.Insert(2 * sisa, lengan);
        baru.Insert((2 * sisa) + 1, sisa > 0 ? pilih.Arms.GetSeparator(sisa - 1) : SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        return (pilih, pilih.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(baru)));
    }

    private static (SyntaxNode Lama, SyntaxNode Baru)? DenganBagian(SwitchStatementSyntax pilih, SemanticModel model)
    {
        if (TandaDtks.TidakTahu(model.GetTypeInfo(pilih.Expression).Type) is not { } tidakTahu)
        {
            return null;
        }

        (string anggota, string galat) = Kata(tidakTahu, model, pilih.SpanStart);
        var bagian = (SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (x) {{ case {anggota}: {galat}; }}");
        int sisa = pilih.Sections.IndexOf(b => b.Labels.Any(l => l is DefaultSwitchLabelSyntax));
        SwitchSectionSyntax tetangga = pilih.Sections[sisa];
        return (pilih, pilih.WithSections(pilih.Sections.Insert(sisa, bagian.Sections[0].WithLeadingTrivia(tetangga.GetLeadingTrivia()).WithTrailingTrivia(tetangga.GetTrailingTrivia()))));
    }

    /// <summary>A test for one answer as a choice of three.</summary>
    private static (SyntaxNode Lama, SyntaxNode Baru)? JadiPilihan(ExpressionSyntax diganti, ExpressionSyntax syarat, ExpressionSyntax bilaYa, ExpressionSyntax bilaTidak, SemanticModel model)
    {
        (ExpressionSyntax nilai, SyntaxNode anggota, bool sama)? uji = syarat switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } b => (b.Left, b.Right, true),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } b => (b.Left, b.Right, false),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax p } b => (b.Expression, p.Expression, true),
            IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax p } } b => (b.Expression, p.Expression, false),
            _ => null,
        };
        if (uji is { } tukar && model.GetConstantValue(tukar.nilai).HasValue && tukar.anggota is ExpressionSyntax kanan)
        {
            uji = (kanan, tukar.nilai, tukar.sama);
        }

        if (uji is not { } u || TandaDtks.TidakTahu(model.GetTypeInfo(u.nilai).Type) is not { } tidakTahu || !model.GetConstantValue(u.anggota).HasValue)
        {
            return null;
        }

        string bila = (u.sama ? bilaYa : bilaTidak).WithoutTrivia().ToString();
        string sisa = (u.sama ? bilaTidak : bilaYa).WithoutTrivia().ToString();
        string teks = $"{u.nilai.WithoutTrivia()} switch {{ {u.anggota.WithoutTrivia()} => {bila}, {Lengan(tidakTahu, model, diganti.SpanStart)}, _ => {sisa} }}";
        return (diganti, SyntaxFactory.ParseExpression(teks));
    }

    private static SwitchExpressionArmSyntax Lengan(IFieldSymbol tidakTahu, SemanticModel model, int letak)
    {
        (string anggota, string galat) = Kata(tidakTahu, model, letak);
        return ((SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"x switch {{ {anggota} => {galat} }}")).Arms[0].WithoutTrivia();
    }

    private static (string Anggota, string Galat) Kata(IFieldSymbol tidakTahu, SemanticModel model, int letak)
    {
        string galat = model.LookupNamespacesAndTypes(letak, name: "InvalidOperationException").Length > 0 ? "InvalidOperationException" : "System.InvalidOperationException";
        return ($"{tidakTahu.ContainingType.ToMinimalDisplayString(model, letak)}.{tidakTahu.Name}", $"throw new {galat}(\"belum dapat ditentukan\")");
    }
}
