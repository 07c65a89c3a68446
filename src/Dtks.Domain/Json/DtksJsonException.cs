using System.Collections.Immutable;
using System.Text.Json;

namespace Dtks.Domain.Json;

/// <summary>A value in JSON that its place cannot hold: where it stands, and what to do, in both languages; never what was read.</summary>
public sealed class DtksJsonException : JsonException, IGalatDtks
{
    /// <summary>Makes the error.</summary>
    /// <param name="pesan">What is wrong and how to repair it.</param>
    /// <param name="jalur">Where, such as <c>orang[2].nik</c>; empty for the value itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pesan"/> or <paramref name="jalur"/> is null.</exception>
    public DtksJsonException(Pesan pesan, string jalur = "")
        : base($"{((jalur ?? throw new ArgumentNullException(nameof(jalur))).Length == 0 ? string.Empty : $"{jalur}: ")}{(pesan ?? throw new ArgumentNullException(nameof(pesan))).Indonesia} / {pesan.Inggris}")
    {
        Pesan = pesan;
        Jalur = jalur;
    }

    /// <summary>What is wrong and how to repair it.</summary>
    public Pesan Pesan { get; }

    /// <summary>Where in the text, such as <c>orang[2].nik</c>; empty for the value itself.</summary>
    public string Jalur { get; }

    /// <summary>0-based position (UTF-16 units) in the trimmed text of the value, or null when the defect has no position.</summary>
    public int? Posisi { get; internal init; }

    /// <inheritdoc/>
    ImmutableArray<CacatData> IGalatDtks.Cacat => [new(Jalur, Pesan)];
}
