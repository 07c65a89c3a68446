using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dtks.Analyzers;

/// <summary>How the analyzers recognise the library and what it says.</summary>
internal static class TandaDtks
{
    private const string Golongan = "Dtks";

    /// <summary>The page that explains the warnings, where the project is published (AlamatProyek).</summary>
    private static readonly string Halaman =
        typeof(TandaDtks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(m => m.Key == "AlamatProyek").Value + "/docs/panduan/analisis.md";

    public static DiagnosticDescriptor SamaranTersimpan { get; } = Aturan(
        "DTKS001",
        "Samaran nomor pribadi disimpan / The masked form of a personal number is stored",
        "Teks samaran {0} mengalir ke {1}; pakai ToString(\"D\") / The masked text of a {0} flows into {1}; use ToString(\"D\")",
        "ToString() and interpolation of a NIK or No KK give the masked form, which can never be read back: two people may share it, and what was stored is lost.");

    public static DiagnosticDescriptor AngkaTercatat { get; } = Aturan(
        "DTKS002",
        "Angka nomor pribadi dalam catatan atau galat / Digits of a personal number in a log or exception",
        "Angka {0} masuk ke {1}; tulis samarannya: ToString() / The digits of a {0} go into {1}; write the masked form: ToString()",
        "Logs and exception texts travel further than the data they are about. The masked form is enough to find the record again.");

    public static DiagnosticDescriptor TidakTahuTerlupa { get; } = Aturan(
        "DTKS003",
        "Putusan dibaca ya atau tidak / A decision is read as yes or no",
        "{0} juga menjawab {1}; tanganinya tersendiri, jangan dianggap tidak / {0} also answers {1}; handle it on its own, do not take it for a no",
        "An answer that cannot be given yet is not a no: a family would lose its aid for a missing field.");

    /// <summary>The name of the personal number that a type is, through <c>Nullable</c>; null for every other type.</summary>
    public static string? NomorPribadi(ITypeSymbol? tipe)
    {
        if (tipe is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } mungkin)
        {
            tipe = mungkin.TypeArguments[0];
        }

        return tipe is { Name: "Nik" or "NomorKk" or "BacaanNik" or "BacaanNomorKk" } && RuangNama(tipe) == "Dtks.Domain" ? tipe.Name : null;
    }

    /// <summary>The member of a decision's enum that says "not known"; null when the type is no such enum of the library.</summary>
    public static IFieldSymbol? TidakTahu(ITypeSymbol? tipe)
    {
        if (tipe is not { TypeKind: TypeKind.Enum } || RuangNama(tipe) is not ("Dtks.Domain" or "Dtks.Rules" or "Dtks.Matching"))
        {
            return null;
        }

        foreach (ISymbol anggota in tipe.GetMembers())
        {
            if (anggota is IFieldSymbol { Name: "BelumDapatDitentukan" or "TidakDiketahui" or "TidakTahu" } tidakTahu)
            {
                return tidakTahu;
            }
        }

        return null;
    }

    public static string RuangNama(ISymbol simbol) => simbol.ContainingNamespace?.ToDisplayString() ?? "";

    /// <summary>Whether a type is, or derives from, the one with this full name.</summary>
    public static bool Turunan(ITypeSymbol? tipe, string nama)
    {
        for (; tipe is not null; tipe = tipe.BaseType)
        {
            if (tipe.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None)) == nama)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The operation without conversions, parentheses and null checks around it.</summary>
    public static IOperation Inti(IOperation operasi) => operasi switch
    {
        IConversionOperation ubah => Inti(ubah.Operand),
        IParenthesizedOperation kurung => Inti(kurung.Operand),
        _ => operasi,
    };

    /// <summary>The member that code stands in; for top-level statements the whole program.</summary>
    public static SyntaxNode Lingkup(SyntaxNode simpul) => simpul.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        null or GlobalStatementSyntax => simpul.SyntaxTree.GetRoot(),
        { } anggota => anggota,
    };

    private static DiagnosticDescriptor Aturan(string id, string judul, string pesan, string uraian) =>
        new(id, judul, pesan, Golongan, DiagnosticSeverity.Warning, isEnabledByDefault: true, uraian, Halaman + "#" + id.ToLowerInvariant());
}
