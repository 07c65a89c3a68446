using System.Text;
using System.Text.RegularExpressions;

namespace Dtks.Architecture.Tests;

/// <summary>A block of C# in a document.</summary>
/// <param name="Berkas">The document.</param>
/// <param name="Baris">The line of the opening fence, from 1.</param>
/// <param name="Kode">The code.</param>
/// <param name="Galat">The compiler error that the block must show, such as <c>CS1503</c>; <see langword="null"/> when it must compile and run.</param>
/// <param name="Keluaran">What it must print; <see langword="null"/> when the document does not say.</param>
/// <param name="Web">Whether it is a whole program of the web SDK: compiled with its usings and not run, since it serves until it is stopped.</param>
public sealed record BlokKode(string Berkas, int Baris, string Kode, string? Galat, string? Keluaran, bool Web)
{
    /// <summary>Where the block stands.</summary>
    public override string ToString() => $"{Berkas}:{Baris}";
}

/// <summary>The Markdown documents of the repository.</summary>
internal static partial class Dokumen
{
    internal static IReadOnlyList<string> Semua { get; } = [.. Repositori.Berkas.Where(b => b.EndsWith(".md", StringComparison.Ordinal))];

    /// <summary>
    /// The blocks opened by <c>```csharp</c>; a block <c>```text</c> that follows with nothing but blank lines between is its output. <c>```csharp CS1503</c>
    /// is a block that must not compile, and says why; <c>```csharp web</c> is a program that serves, compiled only.
    /// </summary>
    internal static IEnumerable<BlokKode> Blok(string berkas)
    {
        string[] baris = Repositori.Baca(berkas).Split('\n');
        for (int i = 0; i < baris.Length; i++)
        {
            if (PembukaCSharp().Match(baris[i]) is not { Success: true } pembuka)
            {
                continue;
            }

            int awal = i;
            string kode = Isi(baris, ref i);
            int berikut = i + 1;
            while (berikut < baris.Length && baris[berikut].Trim().Length == 0)
            {
                berikut++;
            }

            string? keluaran = null;
            if (berikut < baris.Length && baris[berikut] == "```text")
            {
                i = berikut;
                keluaran = Isi(baris, ref i);
            }

            yield return new(berkas, awal + 1, kode, pembuka.Groups[1].Value is { Length: > 0 } galat ? galat : null, keluaran, pembuka.Groups[2].Success);
        }
    }

    /// <summary>The relative links and images of a document, without their fragment.</summary>
    internal static IEnumerable<(string Tujuan, string Jangkar)> Tautan(string berkas)
        => Taut().Matches(TanpaKode(Repositori.Baca(berkas)))
            .Select(m => m.Groups[1].Value)
            .Where(t => !t.Contains("://", StringComparison.Ordinal) && !t.StartsWith("mailto:", StringComparison.Ordinal))
            .Select(t => t.Split('#', 2) is [var tujuan, var jangkar] ? (tujuan, jangkar) : (t, ""));

    /// <summary>The anchors of a document's headings, as rendered by the usual forges.</summary>
    internal static HashSet<string> Jangkar(string berkas)
        => [.. TanpaKode(Repositori.Baca(berkas)).Split('\n').Where(b => b.StartsWith('#')).Select(b => NonJangkar().Replace(b.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    private static string TanpaKode(string teks)
    {
        StringBuilder hasil = new();
        bool dalam = false;
        foreach (string baris in teks.Split('\n'))
        {
            if (baris.StartsWith("```", StringComparison.Ordinal))
            {
                dalam = !dalam;
            }
            else if (!dalam)
            {
                hasil.Append(KodeSebaris().Replace(baris, "")).Append('\n');
            }
        }

        return hasil.ToString();
    }

    private static string Isi(string[] baris, ref int i)
    {
        StringBuilder isi = new();
        for (i++; i < baris.Length && baris[i] != "```"; i++)
        {
            isi.Append(baris[i]).Append('\n');
        }

        return isi.ToString();
    }

    [GeneratedRegex(@"^```csharp(?: (?:(CS[0-9]{4})|(web)))?$")]
    private static partial Regex PembukaCSharp();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Taut();

    [GeneratedRegex(@"[^\p{L}\p{Nd} _-]")]
    private static partial Regex NonJangkar();

    [GeneratedRegex("(`+)[^`].*?\\1")]
    private static partial Regex KodeSebaris();
}
