using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Cli.Pengujian;

/// <summary>How much of the regime a case asks for.</summary>
internal enum TingkatKasus : byte
{
    /// <summary>Every application must agree.</summary>
    Inti = 1,

    /// <summary>For applications that carry the whole regime.</summary>
    Lanjut,
}

/// <summary>What a case shows: the ordinary course, a limit, or a refusal.</summary>
internal enum JenisKasus : byte
{
    Wajar = 1,
    Batas,
    Negatif,
}

/// <summary>One conformance case: a request line and the answer that the rules give.</summary>
internal sealed record KasusUji
{
    /// <summary>Unique over all files, such as <c>VK-8-01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The file it came from, without folder.</summary>
    public required string Berkas { get; init; }

    public required string Operasi { get; init; }

    /// <summary>The rules it holds, the main one first.</summary>
    public required IReadOnlyList<string> Aturan { get; init; }

    public required TingkatKasus Tingkat { get; init; }

    public required JenisKasus Jenis { get; init; }

    public required string Sumber { get; init; }

    public required string Sebab { get; init; }

    /// <summary>The request line as UTF-8, without line end.</summary>
    public required byte[] Baris { get; init; }

    /// <summary>The <c>id</c> that the answer must carry.</summary>
    public required JsonElement IdJawaban { get; init; }

    /// <summary>The <c>hasil</c> expected; null when a refusal is expected.</summary>
    public JsonElement? Hasil { get; init; }

    /// <summary>The error code expected; null when a result is expected.</summary>
    public string? KodeGalat { get; init; }

    /// <summary>The path of the error expected; null when it is not compared.</summary>
    public string? Jalur { get; init; }

    /// <summary>Whether only the members named in <see cref="Hasil"/> are compared.</summary>
    public bool Sebagian { get; init; }
}
