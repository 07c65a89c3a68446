using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dtks.Architecture.Tests;

/// <summary>The files of the repository, found above the folder that the tests were built into.</summary>
internal static class Repositori
{
    private static readonly HashSet<string> FolderHasil = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", "artifacts", "keluaran", "TestResults", "StrykerOutput", "BenchmarkDotNet.Artifacts", "node_modules", "bin", "obj", "__pycache__",
    };

    private static readonly HashSet<string> Biner = new(StringComparer.OrdinalIgnoreCase) { ".png", ".snk", ".gz", ".zip", ".pyc" };

    /// <summary>Gets the folder of <c>Dtks.sln</c>.</summary>
    internal static string Akar { get; } = AkarRepositori.Folder;

    /// <summary>Gets the text files under version control, as paths from the root with forward slashes, in ordinal order.</summary>
    internal static IReadOnlyList<string> Berkas { get; } = [.. Telusuri(new DirectoryInfo(Akar)).Order(StringComparer.Ordinal)];

    private static readonly ConcurrentDictionary<string, string> Isi = new(StringComparer.Ordinal);
    private static readonly Lazy<IReadOnlyDictionary<string, SyntaxNode>> Pohon =
        new(() => Di("src/", ".cs").ToDictionary(b => b, b => CSharpSyntaxTree.ParseText(Baca(b)).GetRoot(), StringComparer.Ordinal));

    /// <summary>Gets the source of the packages and programs, each file parsed once for all tests.</summary>
    internal static IReadOnlyDictionary<string, SyntaxNode> Sumber => Pohon.Value;

    /// <summary>Reads a file of the repository.</summary>
    internal static string Baca(string jalur) => Isi.GetOrAdd(jalur, static j => File.ReadAllText(Path.Combine(Akar, j), Encoding.UTF8));

    /// <summary>Says which text files lie under a folder, with an ending.</summary>
    internal static IEnumerable<string> Di(string folder, string akhiran = "")
        => Berkas.Where(b => b.StartsWith(folder, StringComparison.Ordinal) && b.EndsWith(akhiran, StringComparison.Ordinal));

    private static IEnumerable<string> Telusuri(DirectoryInfo folder)
    {
        foreach (FileInfo berkas in folder.EnumerateFiles())
        {
            bool hasil = berkas.Name is ".git" || berkas.Name.EndsWith(".received.txt", StringComparison.Ordinal);
            if (!hasil && !Biner.Contains(berkas.Extension))
            {
                yield return Path.GetRelativePath(Akar, berkas.FullName).Replace('\\', '/');
            }
        }

        foreach (DirectoryInfo anak in folder.EnumerateDirectories())
        {
            if (!FolderHasil.Contains(anak.Name))
            {
                foreach (string berkas in Telusuri(anak))
                {
                    yield return berkas;
                }
            }
        }
    }
}
