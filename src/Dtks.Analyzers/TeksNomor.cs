using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dtks.Analyzers;

/// <summary>The places in an expression where a personal number becomes text, and in which form.</summary>
internal readonly struct TeksNomor
{
    private TeksNomor(IOperation tempat, string nomor, bool angka)
    {
        Tempat = tempat;
        Nomor = nomor;
        Angka = angka;
    }

    /// <summary>The call, the hole of an interpolation, or the operand of a concatenation.</summary>
    public IOperation Tempat { get; }

    /// <summary><c>Nik</c> or <c>NomorKk</c>.</summary>
    public string Nomor { get; }

    /// <summary>Whether the digits are written; the masked form otherwise.</summary>
    public bool Angka { get; }

    /// <summary>Every such place in an operation, also behind a local that was given its text where it was declared.</summary>
    public static IEnumerable<TeksNomor> Dalam(IOperation akar)
    {
        foreach (IOperation satu in akar.DescendantsAndSelf())
        {
            if (Baca(satu) is { } teks)
            {
                yield return teks;
            }
            else if (satu is ILocalReferenceOperation lokal && Isian(lokal) is { } isian)
            {
                foreach (IOperation dalam in isian.DescendantsAndSelf())
                {
                    if (Baca(dalam) is { } teksLokal)
                    {
                        yield return teksLokal;
                    }
                }
            }
        }
    }

    private static TeksNomor? Baca(IOperation operasi)
    {
        switch (operasi)
        {
            case IInvocationOperation { TargetMethod.Name: "ToString" } panggil when TandaDtks.NomorPribadi(panggil.Instance?.Type) is { } nomor:
                return new(panggil, nomor, panggil.Arguments.Length > 0 && Angkakah(panggil.Arguments[0].Value.ConstantValue.Value as string));
            case IInterpolationOperation lubang when TandaDtks.NomorPribadi(TandaDtks.Inti(lubang.Expression).Type) is { } nomor:
                return new(lubang, nomor, Angkakah((lubang.FormatString as ILiteralOperation)?.ConstantValue.Value as string ?? FormatTertulis(lubang)));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } jumlah:
                foreach (IOperation sisi in new[] { jumlah.LeftOperand, jumlah.RightOperand })
                {
                    if (TandaDtks.NomorPribadi(TandaDtks.Inti(sisi).Type) is { } nomor)
                    {
                        return new(TandaDtks.Inti(sisi), nomor, angka: false);
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static string? FormatTertulis(IInterpolationOperation lubang) => (lubang.Syntax as InterpolationSyntax)?.FormatClause?.FormatStringToken.ValueText;

    private static bool Angkakah(string? format) => format is "D" or "d";

    /// <summary>What a local was given where it was declared; null when it is assigned again or was given nothing.</summary>
    private static IOperation? Isian(ILocalReferenceOperation lokal)
    {
        if (lokal.Local.DeclaringSyntaxReferences.Length != 1 || lokal.Local.DeclaringSyntaxReferences[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer: { } isi } deklarasi
            || lokal.SemanticModel is not { } model)
        {
            return null;
        }

        bool diisiLagi = TandaDtks.Lingkup(deklarasi).DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Any(a => a.Left is IdentifierNameSyntax nama && nama.Identifier.ValueText == lokal.Local.Name);
        return diisiLagi || isi.SyntaxTree != model.SyntaxTree ? null : model.GetOperation(isi.Value);
    }
}
