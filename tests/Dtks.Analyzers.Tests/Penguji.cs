using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Dtks.Analyzers.Tests;

/// <summary>Runs an analyzer and its fix over code that refers to the library as it is here; <c>[|...|]</c> marks what must be reported.</summary>
internal static class Penguji
{
    private const string Pembuka = """
        using System;
        using System.Collections.Generic;
        using System.Data.Common;
        using System.IO;
        using System.Linq;
        using Dtks.Domain;
        using Dtks.Rules;
        using Microsoft.Data.Sqlite;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.Extensions.Logging;

        class Baris { public bool Layak { get; set; } }

        static class Catatan { [LoggerMessage(1, LogLevel.Information, "NIK {nik}")] public static void Tulis(ILogger catat, string nik) { } }

        class Contoh
        {
            BacaanNik bacaan; Nik nik; NomorKk kk; Nik? mungkin; ILogger catat; PutusanKelayakan putusan; Kepastian pasti;

        """;

    // Why: the assemblies of this process; reference packages would be fetched from a registry while the tests run.
    private static readonly ImmutableArray<MetadataReference> Rujukan =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(b => MetadataReference.CreateFromFile(b))];

    /// <summary>Members of a class are analysed, and mended when a fix is expected.</summary>
    public static Task Anggota<TPenjaga, TPerbaikan>(string anggota, string? menjadi = null)
        where TPenjaga : DiagnosticAnalyzer, new()
        where TPerbaikan : CodeFixProvider, new()
    {
        string Lengkap(string isi) => Pembuka + isi + "\n}\n";
        return Program<TPenjaga, TPerbaikan>(Lengkap(anggota), menjadi is null ? null : Lengkap(menjadi), OutputKind.DynamicallyLinkedLibrary);
    }

    /// <summary>Members called <c>U</c> are analysed together, each under a name of its own, without looking at fixes.</summary>
    public static Task Semua<TPenjaga>(params string[] anggota)
        where TPenjaga : DiagnosticAnalyzer, new()
        => Anggota<TPenjaga, EmptyCodeFixProvider>(string.Join("\n", anggota.Select((a, i) => a.Replace(" U(", $" U{i}(", StringComparison.Ordinal))));

    /// <summary>A whole program.</summary>
    public static async Task Program<TPenjaga, TPerbaikan>(string sumber, string? menjadi, OutputKind jenis = OutputKind.ConsoleApplication)
        where TPenjaga : DiagnosticAnalyzer, new()
        where TPerbaikan : CodeFixProvider, new()
    {
        var uji = new CSharpCodeFixTest<TPenjaga, TPerbaikan, DefaultVerifier>
        {
            TestCode = sumber.ReplaceLineEndings("\n"),
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.Errors,

            // Why: a local of top-level statements is told where it was given its text, which is another statement than the one that stores it.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck,
        };
        uji.TestState.OutputKind = jenis;
        uji.TestState.AdditionalReferences.AddRange(Rujukan);
        if (menjadi is not null)
        {
            uji.FixedCode = menjadi.ReplaceLineEndings("\n");
        }

        await uji.RunAsync();
    }
}
