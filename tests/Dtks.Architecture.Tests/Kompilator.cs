using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dtks.Architecture.Tests;

/// <summary>Compiles and runs the code that stands in documents and in documentation comments.</summary>
internal static class Kompilator
{
    private const string UsingBawaan =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly MetadataReference[] Rujukan =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll"))
            .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
            .Where(Terkelola).Select(b => MetadataReference.CreateFromFile(b))];

    // Why: what is added to one compilation, its name unchanged, reads the assemblies once for all blocks.
    private static readonly CSharpCompilation Kosong = CSharpCompilation.Create(
        "Blok",
        [],
        Rujukan,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true));

    /// <summary>A program made of top-level statements, and the errors of the compiler.</summary>
    public static (byte[] Rakitan, string[] Galat) Susun(string kode, string nama, string tambahan = "")
    {
        using MemoryStream hasil = new();
        var kompilasi = Kosong.AddSyntaxTrees(CSharpSyntaxTree.ParseText(kode, path: nama), CSharpSyntaxTree.ParseText(UsingBawaan + tambahan));
        string[] galat = [.. kompilasi.Emit(hasil).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];
        return (hasil.ToArray(), galat);
    }

    /// <summary>Runs a program and gives back what it printed.</summary>
    public static string Jalankan(byte[] rakitan)
    {
        var program = Assembly.Load(rakitan);
        TextWriter semula = Console.Out;
        CultureInfo budaya = CultureInfo.CurrentCulture;
        using StringWriter tangkapan = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Console.SetOut(tangkapan);
            MethodInfo masuk = program.EntryPoint!;
            object? hasil = masuk.Invoke(null, masuk.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            (hasil as Task)?.GetAwaiter().GetResult();
        }
        catch (TargetInvocationException galat)
        {
            Assert.Fail($"The block threw: {galat.InnerException}");
        }
        finally
        {
            Console.SetOut(semula);
            CultureInfo.CurrentCulture = budaya;
        }

        return tangkapan.ToString();
    }

    private static bool Terkelola(string berkas)
    {
        try
        {
            AssemblyName.GetAssemblyName(berkas);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
