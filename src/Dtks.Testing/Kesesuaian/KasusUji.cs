using System.Collections.Immutable;
using System.Text.Json;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>How much of the regime a case asks for.</summary>
public enum TingkatKasus : byte
{
    /// <summary>Every application must agree.</summary>
    Inti = 1,

    /// <summary>For applications that carry the whole regime.</summary>
    Lanjut,
}

/// <summary>What a case shows: the ordinary course, a limit, or a refusal.</summary>
public enum JenisKasus : byte
{
    /// <summary>The ordinary course.</summary>
    Wajar = 1,

    /// <summary>A limit: the last day, the smallest number, an exception.</summary>
    Batas,

    /// <summary>A refusal.</summary>
    Negatif,
}

/// <summary>One conformance case: a request of the protocol <c>dtks.op/1</c> and the answer that the rules give.</summary>
/// <remarks>For a test of an implementation of your own, in any language: ask it <see cref="Permintaan"/> and hold its answer against the case with <see cref="Nilai"/>. Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// using MesinJawab mesin = new(); // your own program in its place
/// foreach (KasusUji kasus in KasusUji.Bawaan.Where(k =&gt; k.Operasi == "usia.hitung"))
/// {
///     foreach (string beda in kasus.Nilai(mesin.Jawab(kasus.Permintaan.Span)))
///     {
///         Console.WriteLine($"{kasus.Id}: {beda}");
///     }
/// }
/// </code>
/// </example>
public sealed class KasusUji
{
    private static readonly Lazy<ImmutableArray<KasusUji>> Semua = new(PembacaKasus.Bawaan);

    internal KasusUji()
    {
    }

    /// <summary>The cases that come with the package, by file and in their order: what <c>dtks uji</c> asks.</summary>
    public static ImmutableArray<KasusUji> Bawaan => Semua.Value;

    /// <summary>Unique over all files, such as <c>VK-8-01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The file it came from, without folder.</summary>
    public required string Berkas { get; init; }

    /// <summary>The operation asked, such as <c>kelayakan.putusan</c>.</summary>
    public required string Operasi { get; init; }

    /// <summary>The rules it holds, the main one first.</summary>
    public required IReadOnlyList<string> Aturan { get; init; }

    /// <summary>How much of the regime it asks for.</summary>
    public required TingkatKasus Tingkat { get; init; }

    /// <summary>What it shows.</summary>
    public required JenisKasus Jenis { get; init; }

    /// <summary>Where it is written.</summary>
    public required string Sumber { get; init; }

    /// <summary>Why it is asked, in Indonesian.</summary>
    public required string Sebab { get; init; }

    /// <summary>The request line as UTF-8, without line end.</summary>
    public ReadOnlyMemory<byte> Permintaan => Baris;

    internal byte[] Baris { get; init; } = [];

    /// <summary>The <c>id</c> that the answer must carry.</summary>
    internal JsonElement IdJawaban { get; init; }

    /// <summary>The <c>hasil</c> expected; null when a refusal is expected.</summary>
    internal JsonElement? Hasil { get; init; }

    /// <summary>The error code expected; null when a result is expected.</summary>
    internal string? KodeGalat { get; init; }

    /// <summary>The path of the error expected; null when it is not compared.</summary>
    internal string? Jalur { get; init; }

    /// <summary>Whether only the members named in <see cref="Hasil"/> are compared.</summary>
    internal bool Sebagian { get; init; }

    /// <summary>Reads the cases of a file of your own, in the form of those that come with the package.</summary>
    /// <param name="berkas">The name of the file, for messages.</param>
    /// <param name="isi">Its content, UTF-8.</param>
    /// <returns>The cases in the order of the file.</returns>
    /// <exception cref="DtksFormatException">It is not a case file, or an id occurs twice; the message names the case and the member.</exception>
    public static ImmutableArray<KasusUji> Baca(string berkas, byte[] isi)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(isi);
        return PembacaKasus.Baca([(berkas, isi)]);
    }

    /// <summary>Holds an answer against the case.</summary>
    /// <param name="jawaban">The answer line as UTF-8, with or without line end.</param>
    /// <returns>What differs, without personal numbers; empty when the answer is right.</returns>
    public IReadOnlyList<string> Nilai(ReadOnlyMemory<byte> jawaban) => PenilaiJawaban.Hasil(this, jawaban).Keterangan;

    /// <summary>Id, operation and reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} {Operasi}: {Sebab}";
}
