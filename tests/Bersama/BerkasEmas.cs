using System.Runtime.CompilerServices;
using System.Text;

namespace Dtks.Bersama;

/// <summary>Golden files: a whole text held against <c>TestClass.name.verified.txt</c> beside the test's source.</summary>
/// <remarks>
/// On a difference the text is written as <c>TestClass.name.received.txt</c> in the same folder; when it is right, rename it to
/// <c>.verified.txt</c>, or let <c>eng/perbarui-dokumen.sh --emas</c> rename all of them. Line ends are LF, and the text ends in exactly one.
/// </remarks>
internal static class BerkasEmas
{
    /// <summary>Holds a text against its golden file.</summary>
    /// <param name="nama">Name of the table, part of the file name.</param>
    /// <param name="isi">The text the library gives.</param>
    /// <param name="sumber">The test's source file, filled by the compiler.</param>
    public static void Banding(string nama, string isi, [CallerFilePath] string sumber = "")
    {
        string diterima = Seragam(isi);
        string pangkal = Path.Combine(Folder(sumber), $"{Path.GetFileNameWithoutExtension(sumber)}.{nama}");
        string emas = pangkal + ".verified.txt";
        string lain = pangkal + ".received.txt";
        string? diharapkan = File.Exists(emas) ? Seragam(File.ReadAllText(emas)) : null;
        if (diharapkan == diterima)
        {
            File.Delete(lain);
            return;
        }

        File.WriteAllText(lain, diterima, new UTF8Encoding(false));
        Assert.Fail(diharapkan is null
            ? $"No golden file {emas}. Read {lain} against the specification and rename it to .verified.txt when it is right."
            : $"{emas} differs from line {DokumenBuatan.BarisBeda(diharapkan, diterima)}Compare with {lain} and rename that one when it is right.");
    }

    private static string Seragam(string teks) => teks.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    // Why: deterministic builds may map the source path to /_/, so the folder is then looked for under the repository.
    private static string Folder(string sumber)
    {
        string folder = Path.GetDirectoryName(sumber)!;
        if (Directory.Exists(folder))
        {
            return folder;
        }

        return Path.Combine(
            AkarRepositori.Folder,
            folder.Replace('\\', '/').Replace("/_/", string.Empty, StringComparison.Ordinal));
    }
}
