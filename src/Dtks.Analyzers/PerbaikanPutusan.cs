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
                ConditionalExpressionSyntax pilih when pilih.Condition == simpul => JadiPilihan(pilih, model),
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

    private static (SyntaxNode Lama, SyntaxNode Baru)? JadiPilihan(ConditionalExpressionSyntax pilih, SemanticModel model)
    {
        (ExpressionSyntax nilai, ExpressionSyntax anggota, bool sama)? uji = pilih.Condition switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } b => (b.Left, b.Right, true),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } b => (b.Left, b.Right, false),
            _ => null,
        };
        if (uji is not { } u || TandaDtks.TidakTahu(model.GetTypeInfo(u.nilai).Type) is not { } tidakTahu || !model.GetConstantValue(u.anggota).HasValue)
        {
            return null;
        }

        string bila = (u.sama ? pilih.WhenTrue : pilih.WhenFalse).WithoutTrivia().ToString();
        string sisa = (u.sama ? pilih.WhenFalse : pilih.WhenTrue).WithoutTrivia().ToString();
        string teks = $"{u.nilai.WithoutTrivia()} switch {{ {u.anggota.WithoutTrivia()} => {bila}, {Lengan(tidakTahu, model, pilih.SpanStart)}, _ => {sisa} }}";
        return (pilih, SyntaxFactory.ParseExpression(teks));
    }

    private static SwitchExpressionArmSyntax Lengan(IFieldSymbol tidakTahu, SemanticModel model, int letak)
    {
        string tipe = tidakTahu.ContainingType.ToMinimalDisplayString(model, letak);
        string galat = model.LookupNamespacesAndTypes(letak, name: "InvalidOperationException").Length > 0 ? "InvalidOperationException" : "System.InvalidOperationException";
        var pilih = (SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"x switch {{ {tipe}.{tidakTahu.Name} => throw new {galat}(\"belum dapat ditentukan\") }}");
        return pilih.Arms[0].WithoutTrivia();
    }
}
