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
            foreach (TeksNomor teks in Baca(satu))
            {
                yield return teks;
            }

            if (satu is ILocalReferenceOperation lokal && Isian(lokal) is { } isian)
            {
                foreach (TeksNomor teks in isian.DescendantsAndSelf().SelectMany(Baca))
                {
                    yield return teks;
                }
            }
        }
    }

    private static IEnumerable<TeksNomor> Baca(IOperation operasi)
    {
        switch (operasi)
        {
            case IInvocationOperation { TargetMethod.Name: "ToString" } panggil when TandaDtks.NomorPribadi(panggil.Instance?.Type) is { } nomor:
                yield return new(panggil, nomor, panggil.Arguments.Length > 0 && Angkakah(panggil.Arguments[0].Value.ConstantValue.Value as string));
                break;
            case IInvocationOperation { TargetMethod: { Name: "Format" or "Concat" or "Join", ContainingType.SpecialType: SpecialType.System_String } } susun
                when !susun.Arguments.Any(a => a.Value.ConstantValue.Value is string pola && pola.Contains(":D")):
                foreach (IOperation isi in susun.Arguments.SelectMany(a => Unsur(a.Value)))
                {
                    if (TandaDtks.NomorPribadi(isi.Type) is { } nomorIsi)
                    {
                        yield return new(isi, nomorIsi, angka: false);
                    }
                }

                break;
            case IInterpolationOperation lubang when TandaDtks.NomorPribadi(TandaDtks.Inti(lubang.Expression).Type) is { } nomor:
                yield return new(lubang, nomor, Angkakah((lubang.FormatString as ILiteralOperation)?.ConstantValue.Value as string ?? FormatTertulis(lubang)));
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } jumlah:
                foreach (IOperation sisi in new[] { jumlah.LeftOperand, jumlah.RightOperand })
                {
                    if (TandaDtks.NomorPribadi(TandaDtks.Inti(sisi).Type) is { } nomor)
                    {
                        yield return new(TandaDtks.Inti(sisi), nomor, angka: false);
                    }
                }

                break;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } tambah when TandaDtks.NomorPribadi(TandaDtks.Inti(tambah.Value).Type) is { } nomor:
                yield return new(TandaDtks.Inti(tambah.Value), nomor, angka: false);
                break;
        }
    }

    /// <summary>What an argument hands in, one by one where it is a list made for the call.</summary>
    private static IEnumerable<IOperation> Unsur(IOperation nilai) => TandaDtks.Inti(nilai) switch
    {
        IArrayCreationOperation { Initializer: { } isi } => isi.ElementValues.Select(TandaDtks.Inti),
        ICollectionExpressionOperation daftar => daftar.Elements.Select(TandaDtks.Inti),
        { } satu => new[] { satu },
    };

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
