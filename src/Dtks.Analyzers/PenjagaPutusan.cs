using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dtks.Analyzers;

/// <summary>DTKS003: a decision with a third answer that is read as yes or no.</summary>
/// <remarks>
/// Reported are an inequality with a definite answer, a choice of two whose "else" takes the rest, a <c>switch</c> whose rest takes the third answer, and an equality kept in a property or field.
/// A member that names the third answer anywhere has thought of it and is left alone.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PenjagaPutusan : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TandaDtks.TidakTahuTerlupa);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(mulai =>
        {
            if (mulai.Compilation.GetTypeByMetadataName("Dtks.Domain.Kepastian") is not null)
            {
                mulai.RegisterOperationAction(Perbandingan, OperationKind.Binary);
                mulai.RegisterOperationAction(Pola, OperationKind.IsPattern);
                mulai.RegisterOperationAction(EkspresiPilih, OperationKind.SwitchExpression);
                mulai.RegisterOperationAction(PernyataanPilih, OperationKind.Switch);
            }
        });
    }

    private static void Perbandingan(OperationAnalysisContext konteks)
    {
        var banding = (IBinaryOperation)konteks.Operation;
        if (banding.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
        {
            return;
        }

        (IOperation kiri, IOperation kanan) = (TandaDtks.Inti(banding.LeftOperand), TandaDtks.Inti(banding.RightOperand));
        if ((Anggota(kanan) ?? Anggota(kiri)) is { } anggota)
        {
            Nilai(konteks, banding, anggota, sama: banding.OperatorKind == BinaryOperatorKind.Equals);
        }
    }

    private static void Pola(OperationAnalysisContext konteks)
    {
        var uji = (IIsPatternOperation)konteks.Operation;
        (IPatternOperation pola, bool sama) = uji.Pattern is INegatedPatternOperation bukan ? (bukan.Pattern, false) : (uji.Pattern, true);
        if (pola is IConstantPatternOperation tetap && Anggota(TandaDtks.Inti(tetap.Value)) is { } anggota)
        {
            Nilai(konteks, uji, anggota, sama);
        }
    }

    private static void Nilai(OperationAnalysisContext konteks, IOperation uji, IFieldSymbol anggota, bool sama)
    {
        if (TandaDtks.TidakTahu(anggota.Type) is { } tidakTahu && !SymbolEqualityComparer.Default.Equals(anggota, tidakTahu) && (!sama || SisanyaDianggapTidak(uji)))
        {
            Lapor(konteks, uji, tidakTahu);
        }
    }

    /// <summary>Whether what is not equal goes one way: the other branch of a choice that asks nothing more.</summary>
    private static bool SisanyaDianggapTidak(IOperation uji)
    {
        SyntaxNode simpul = uji.Syntax;
        while (simpul.Parent is ParenthesizedExpressionSyntax)
        {
            simpul = simpul.Parent;
        }

        return simpul.Parent switch
        {
            // Why: the last of a chain has asked for the other answers before; what is left is the third one.
            ConditionalExpressionSyntax pilih => pilih.Condition == simpul && pilih.WhenFalse is not ConditionalExpressionSyntax && pilih.Parent is not ConditionalExpressionSyntax,
            IfStatementSyntax bila => bila.Condition == simpul && bila.Parent is not ElseClauseSyntax && (bila.Else is { Statement: not IfStatementSyntax } || (bila.Else is null && Jawaban(bila.Statement) && Jawaban(Tetangga(bila, 1)) && Tetangga(bila, -1) is not IfStatementSyntax)),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => true,

            // Why: what is kept as true or false has only two answers left.
            AssignmentExpressionSyntax isi => isi.Right == simpul && uji.SemanticModel?.GetSymbolInfo(isi.Left).Symbol is IPropertySymbol or IFieldSymbol,
            _ => false,
        };
    }

    /// <summary>Whether a statement gives an answer back.</summary>
    private static bool Jawaban(StatementSyntax? pernyataan) =>
        (pernyataan is BlockSyntax { Statements: { Count: 1 } satu } ? satu[0] : pernyataan) is ReturnStatementSyntax { Expression: not null };

    private static StatementSyntax? Tetangga(IfStatementSyntax bila, int jarak) =>
        bila.Parent is BlockSyntax blok && blok.Statements.IndexOf(bila) + jarak is var letak && letak >= 0 && letak < blok.Statements.Count ? blok.Statements[letak] : null;

    private static void EkspresiPilih(OperationAnalysisContext konteks)
    {
        var pilih = (ISwitchExpressionOperation)konteks.Operation;
        if (TandaDtks.TidakTahu(TandaDtks.Inti(pilih.Value).Type) is { } tidakTahu && pilih.Arms.Length > 1 && pilih.Arms.Any(l => l.Pattern is IDiscardPatternOperation))
        {
            Lapor(konteks, pilih, tidakTahu, ((SwitchExpressionSyntax)pilih.Syntax).GoverningExpression.GetLocation());
        }
    }

    private static void PernyataanPilih(OperationAnalysisContext konteks)
    {
        var pilih = (ISwitchOperation)konteks.Operation;
        if (TandaDtks.TidakTahu(TandaDtks.Inti(pilih.Value).Type) is { } tidakTahu && pilih.Cases.Length > 1 && pilih.Cases.Any(k => k.Clauses.Any(c => c.CaseKind == CaseKind.Default)))
        {
            Lapor(konteks, pilih, tidakTahu, pilih.Value.Syntax.GetLocation());
        }
    }

    private static IFieldSymbol? Anggota(IOperation operasi) =>
        operasi is IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } anggota } ? anggota : null;

    private static void Lapor(OperationAnalysisContext konteks, IOperation operasi, IFieldSymbol tidakTahu, Location? tempat = null)
    {
        bool disebut = TandaDtks.Lingkup(operasi.Syntax).DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == tidakTahu.Name);
        if (!disebut)
        {
            konteks.ReportDiagnostic(Diagnostic.Create(TandaDtks.TidakTahuTerlupa, tempat ?? operasi.Syntax.GetLocation(), tidakTahu.ContainingType.Name, tidakTahu.Name));
        }
    }
}
