using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dtks.Analyzers;

/// <summary>DTKS001 and DTKS002: the masked form where digits belong, the digits where the masked form belongs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PenjagaNomor : DiagnosticAnalyzer
{
    private static readonly ImmutableHashSet<string> AnggotaKunci = ImmutableHashSet.Create("Add", "TryAdd", "ContainsKey", "TryGetValue", "Remove", "Contains", "GetValueOrDefault");

    private static readonly ImmutableHashSet<string> SqlMentah = ImmutableHashSet.Create("FromSqlRaw", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "SqlQueryRaw", "AddWithValue");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TandaDtks.SamaranTersimpan, TandaDtks.AngkaTercatat);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(mulai =>
        {
            if (mulai.Compilation.GetTypeByMetadataName("Dtks.Domain.Nik") is not null)
            {
                mulai.RegisterOperationAction(Panggilan, OperationKind.Invocation);
                mulai.RegisterOperationAction(Pembuatan, OperationKind.ObjectCreation);
                mulai.RegisterOperationAction(Penugasan, OperationKind.SimpleAssignment);
                mulai.RegisterOperationAction(Pengindeks, OperationKind.PropertyReference);
            }
        });
    }

    private static void Panggilan(OperationAnalysisContext konteks)
    {
        var panggil = (IInvocationOperation)konteks.Operation;
        IMethodSymbol metode = panggil.TargetMethod;
        string tipe = metode.ContainingType.ToDisplayString();
        if (metode.Name.StartsWith("HasConversion", StringComparison.Ordinal) && TandaDtks.RuangNama(metode).StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal))
        {
            Samaran(konteks, panggil.Arguments, "kolom / a column");
        }
        else if (SqlMentah.Contains(metode.Name) && (TandaDtks.RuangNama(metode).StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || metode.ContainingType.Name.EndsWith("ParameterCollection", StringComparison.Ordinal)))
        {
            Samaran(konteks, panggil.Arguments, "parameter SQL / an SQL parameter");
        }
        else if ((tipe == "System.IO.File" && (metode.Name.StartsWith("Write", StringComparison.Ordinal) || metode.Name.StartsWith("Append", StringComparison.Ordinal)))
            || (metode.Name.StartsWith("Write", StringComparison.Ordinal) && TandaDtks.Turunan(panggil.Instance?.Type, "System.IO.StreamWriter")))
        {
            Samaran(konteks, panggil.Arguments, "berkas / a file");
        }
        else if (AnggotaKunci.Contains(metode.Name) && TandaDtks.RuangNama(metode).StartsWith("System.Collections", StringComparison.Ordinal) && Berkunci(metode.ContainingType) && panggil.Arguments.Length > 0)
        {
            Samaran(konteks, panggil.Arguments.Take(1), "kunci / a key");
        }
        else if ((TandaDtks.RuangNama(metode) == "Microsoft.Extensions.Logging" && metode.Name.StartsWith("Log", StringComparison.Ordinal))
            || tipe is "System.Diagnostics.Trace" or "System.Diagnostics.Debug")
        {
            Angka(konteks, panggil.Arguments, "catatan / a log");
        }
    }

    private static void Pembuatan(OperationAnalysisContext konteks)
    {
        var buat = (IObjectCreationOperation)konteks.Operation;
        if (TandaDtks.Turunan(buat.Type, "System.Exception"))
        {
            Angka(konteks, buat.Arguments, "galat / an exception");
        }
        else if (TandaDtks.Turunan(buat.Type, "System.Data.Common.DbParameter"))
        {
            Samaran(konteks, buat.Arguments, "parameter SQL / an SQL parameter");
        }
        else if (TandaDtks.Turunan(buat.Type, "Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter"))
        {
            Samaran(konteks, buat.Arguments, "kolom / a column");
        }
    }

    private static void Penugasan(OperationAnalysisContext konteks)
    {
        var tugas = (ISimpleAssignmentOperation)konteks.Operation;
        if (tugas.Target is IPropertyReferenceOperation { Property.Name: "Value" } nilai && TandaDtks.Turunan(nilai.Instance?.Type ?? nilai.Property.ContainingType, "System.Data.Common.DbParameter"))
        {
            Lapor(konteks, tugas.Value, angka: false, TandaDtks.SamaranTersimpan, "parameter SQL / an SQL parameter");
        }
    }

    private static void Pengindeks(OperationAnalysisContext konteks)
    {
        var sifat = (IPropertyReferenceOperation)konteks.Operation;
        if (sifat.Property.IsIndexer && TandaDtks.RuangNama(sifat.Property).StartsWith("System.Collections", StringComparison.Ordinal) && Berkunci(sifat.Property.ContainingType))
        {
            Samaran(konteks, sifat.Arguments, "kunci / a key");
        }
    }

    // Why: a list is no key; a masked text in it may well be meant for a screen.
    private static bool Berkunci(INamedTypeSymbol tipe) =>
        tipe.Name.Contains("Dictionary") || tipe.Name.Contains("Set");

    private static void Samaran(OperationAnalysisContext konteks, IEnumerable<IArgumentOperation> argumen, string ke)
    {
        foreach (IArgumentOperation satu in argumen)
        {
            Lapor(konteks, satu.Value, angka: false, TandaDtks.SamaranTersimpan, ke);
        }
    }

    private static void Angka(OperationAnalysisContext konteks, IEnumerable<IArgumentOperation> argumen, string ke)
    {
        foreach (IArgumentOperation satu in argumen)
        {
            Lapor(konteks, satu.Value, angka: true, TandaDtks.AngkaTercatat, ke);
        }
    }

    private static void Lapor(OperationAnalysisContext konteks, IOperation nilai, bool angka, DiagnosticDescriptor aturan, string ke)
    {
        foreach (TeksNomor teks in TeksNomor.Dalam(nilai))
        {
            if (teks.Angka == angka)
            {
                konteks.ReportDiagnostic(Diagnostic.Create(aturan, teks.Tempat.Syntax.GetLocation(), teks.Nomor, ke));
            }
        }
    }
}
