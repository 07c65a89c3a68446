using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dtks.Analyzers;

/// <summary>Writes the digits where the masked form would be stored, and the masked form where digits would be logged.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class PerbaikanNomor : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DTKS001", "DTKS002");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode akar = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic satu in context.Diagnostics)
        {
            bool angka = satu.Id == "DTKS001";
            SyntaxNode lama = akar.FindNode(satu.Location.SourceSpan, getInnermostNodeForTie: true);
            if (!satu.GetMessage(CultureInfo.InvariantCulture).Contains("Bacaan") && Baru(lama, angka) is { } baru)
            {
                string judul = angka ? "Tulis angkanya, \"D\" / Write the digits, \"D\"" : "Tulis samarannya / Write the masked form";
                context.RegisterCodeFix(
                    CodeAction.Create(judul, _ => Task.FromResult(context.Document.WithSyntaxRoot(akar.ReplaceNode(lama, baru.WithTriviaFrom(lama)))), satu.Id),
                    satu);
            }
        }
    }

    private static SyntaxNode? Baru(SyntaxNode lama, bool angka) => lama switch
    {
        InvocationExpressionSyntax panggil => panggil.WithArgumentList(angka ? SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(D()))) : SyntaxFactory.ArgumentList()),
        InterpolationSyntax lubang => lubang.WithFormatClause(angka
            ? SyntaxFactory.InterpolationFormatClause(
                SyntaxFactory.Token(SyntaxKind.ColonToken),
                SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, "D", "D", default))
            : null),
        ExpressionSyntax operan when angka => SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, operan.WithoutTrivia(), SyntaxFactory.IdentifierName("ToString")),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(D())))),
        _ => null,
    };

    private static LiteralExpressionSyntax D() => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("D"));
}
