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

    private static readonly ImmutableHashSet<string> Sql = ImmutableHashSet.Create(
        "FromSqlRaw", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "SqlQueryRaw", "FromSql", "ExecuteSql", "ExecuteSqlAsync", "SqlQuery", "FromSqlInterpolated", "ExecuteSqlInterpolated",
        "ExecuteSqlInterpolatedAsync", "AddWithValue");

    // Why: digits in the text would be read, but the text of SQL is no place for what changes from row to row.
    private const string TeksSql = "teks SQL (pakai parameter) / an SQL text (use a parameter)";

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
                mulai.RegisterOperationAction(Penambahan, OperationKind.CompoundAssignment);
                mulai.RegisterOperationAction(Pengindeks, OperationKind.PropertyReference);
            }
        });
    }

    private static void Panggilan(OperationAnalysisContext konteks)
    {
        var panggil = (IInvocationOperation)konteks.Operation;
        IMethodSymbol metode = panggil.TargetMethod;
        string tipe = metode.ContainingType.ToDisplayString();
        string ruang = TandaDtks.RuangNama(metode);
        if (metode.MethodKind == MethodKind.Constructor)
        {
            Pembuatan(konteks, metode.ContainingType, panggil.Arguments);
        }
        else if (metode.Name.StartsWith("HasConversion", StringComparison.Ordinal) && ruang.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal))
        {
            Samaran(konteks, panggil.Arguments, "kolom / a column");
        }
        else if (ruang == "Dapper"
            || (Sql.Contains(metode.Name) && (ruang.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || metode.ContainingType.Name.EndsWith("ParameterCollection", StringComparison.Ordinal))))
        {
            Samaran(konteks, panggil.Arguments, "parameter SQL / an SQL parameter");
        }
        else if (metode.Name == "CreateCommand" && Perintah(metode.ReturnType))
        {
            Samaran(konteks, panggil.Arguments, TeksSql);
        }
        else if ((tipe == "System.IO.File" && (metode.Name.StartsWith("Write", StringComparison.Ordinal) || metode.Name.StartsWith("Append", StringComparison.Ordinal)))
            || (metode.Name.StartsWith("Write", StringComparison.Ordinal) && TandaDtks.Turunan(panggil.Instance?.Type, "System.IO.StreamWriter")))
        {
            Samaran(konteks, panggil.Arguments, "berkas / a file");
        }
        else if (AnggotaKunci.Contains(metode.Name) && ruang.StartsWith("System.Collections", StringComparison.Ordinal) && Berkunci(metode.ContainingType) && panggil.Arguments.Length > 0)
        {
            Samaran(konteks, panggil.Arguments.Take(1), "kunci / a key");
        }
        else if (tipe == "System.Text.Json.Utf8JsonWriter" && TandaDtks.Turunan(konteks.ContainingSymbol.ContainingType, "System.Text.Json.Serialization.JsonConverter"))
        {
            Samaran(konteks, panggil.Arguments, "JSON");
        }
        else if ((ruang == "Microsoft.Extensions.Logging" && (metode.Name.StartsWith("Log", StringComparison.Ordinal) || metode.Name == "BeginScope"))
            || ruang == "Serilog"
            || tipe is "System.Diagnostics.Trace" or "System.Diagnostics.Debug"
            || (tipe == "System.Diagnostics.Activity" && panggil.Arguments.Length > 1)
            || metode.GetAttributes().Any(a => a.AttributeClass?.Name == "LoggerMessageAttribute"))
        {
            Angka(konteks, panggil.Arguments, "catatan / a log");
        }
        else if (ruang.StartsWith("System", StringComparison.Ordinal) || ruang.StartsWith("Microsoft", StringComparison.Ordinal))
        {
            // Why: whoever asks for a key keeps or groups by it: caches, ToDictionary, GroupBy, Join.
            Samaran(
                konteks,
                panggil.Arguments.Where(a => a.Parameter is { } p && (p.Name == "key" || p.Name.EndsWith("eySelector", StringComparison.Ordinal))),
                "kunci / a key");
        }
    }

    private static void Pembuatan(OperationAnalysisContext konteks)
    {
        var buat = (IObjectCreationOperation)konteks.Operation;
        Pembuatan(konteks, buat.Type, buat.Arguments);
    }

    /// <summary>A new object, or the part of one that its base class makes.</summary>
    private static void Pembuatan(OperationAnalysisContext konteks, ITypeSymbol? tipe, ImmutableArray<IArgumentOperation> argumen)
    {
        if (TandaDtks.Turunan(tipe, "System.Exception"))
        {
            Angka(konteks, argumen, "galat / an exception");
        }
        else if (TandaDtks.Turunan(tipe, "System.Data.Common.DbParameter"))
        {
            Samaran(konteks, argumen, "parameter SQL / an SQL parameter");
        }
        else if (Perintah(tipe) || TandaDtks.Turunan(tipe, "System.Data.Common.DbDataAdapter"))
        {
            Samaran(konteks, argumen, TeksSql);
        }
        else if (TandaDtks.Turunan(tipe, "Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter"))
        {
            Samaran(konteks, argumen, "kolom / a column");
        }
    }

    private static void Penugasan(OperationAnalysisContext konteks)
    {
        var tugas = (ISimpleAssignmentOperation)konteks.Operation;
        if (tugas.Target is IPropertyReferenceOperation { Property.Name: "Value" } nilai && TandaDtks.Turunan(nilai.Instance?.Type ?? nilai.Property.ContainingType, "System.Data.Common.DbParameter"))
        {
            Lapor(konteks, tugas.Value, angka: false, TandaDtks.SamaranTersimpan, "parameter SQL / an SQL parameter");
        }
        else if (TeksPerintah(tugas.Target))
        {
            Lapor(konteks, tugas.Value, angka: false, TandaDtks.SamaranTersimpan, TeksSql);
        }
    }

    private static void Penambahan(OperationAnalysisContext konteks)
    {
        var tambah = (ICompoundAssignmentOperation)konteks.Operation;
        if (TeksPerintah(tambah.Target))
        {
            Lapor(konteks, tambah, angka: false, TandaDtks.SamaranTersimpan, TeksSql);
        }
    }

    private static bool TeksPerintah(IOperation sasaran) =>
        sasaran is IPropertyReferenceOperation { Property.Name: "CommandText" } teks && Perintah(teks.Instance?.Type ?? teks.Property.ContainingType);

    private static bool Perintah(ITypeSymbol? tipe) =>
        TandaDtks.Turunan(tipe, "System.Data.Common.DbCommand") || TandaDtks.Turunan(tipe, "System.Data.Common.DbBatchCommand") || TandaDtks.Turunan(tipe, "System.Data.IDbCommand");

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
            // Why: a hole of a FormattableString is a parameter, not a text; Entity Framework Core gives the value itself to its column.
            if (teks.Angka == angka && !(teks.Tempat is IInterpolationOperation && nilai.Type?.Name == "FormattableString"))
            {
                konteks.ReportDiagnostic(Diagnostic.Create(aturan, teks.Tempat.Syntax.GetLocation(), teks.Nomor, ke));
            }
        }
    }
}
