using System.Diagnostics.CodeAnalysis;

namespace Dtks.AspNetCore;

/// <summary>A value that a minimal API cannot bind by itself, read from an address, a header or a form as the library reads it in JSON: a day of NodaTime, a code of a list.</summary>
/// <typeparam name="T">The value: <c>LocalDate</c> (yyyy-MM-dd), an enumeration of the library (its code, such as <c>tidak-layak</c>), or another value that is one text in JSON.</typeparam>
/// <param name="Nilai">The value.</param>
/// <remarks>
/// Minimal APIs bind a type only by a <c>TryParse</c> of its own, and an enumeration only by its name in C#. Controllers bind such values without it, once <c>AddDtks()</c> was called.
/// </remarks>
/// <example>
/// <code>
/// WebApplication app = WebApplication.Create();
/// app.MapGet("/hari/{tanggal}", (DariAlamat&lt;LocalDate&gt; tanggal) =&gt; HariKerja.Baku.Adalah(tanggal));
/// </code>
/// </example>
[SuppressMessage("Usage", "CA2225", Justification = "Nilai is the named alternate of the conversion.")]
[SuppressMessage("Design", "CA1000", Justification = "IParsable asks for them.")]
public readonly record struct DariAlamat<T>(T Nilai) : IParsable<DariAlamat<T>>
    where T : notnull
{
    /// <summary>The value itself.</summary>
    /// <param name="dari">What was read.</param>
    public static implicit operator T(DariAlamat<T> dari) => dari.Nilai;

    /// <summary>Reads a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not consulted.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Dtks.Domain.DtksFormatException">The text is no such value.</exception>
    public static DariAlamat<T> Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return new((T)PembacaTeks.Baca(typeof(T), s));
    }

    /// <summary>Reads a text without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not consulted.</param>
    /// <param name="result">The value, or <c>default</c>.</param>
    /// <returns>Whether the text is such a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DariAlamat<T> result)
    {
        result = default;
        if (s is null || PembacaTeks.Coba(typeof(T), s) is not { } nilai)
        {
            return false;
        }

        result = new((T)nilai);
        return true;
    }

    /// <summary>The text of the value; a personal number is masked.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Nilai?.ToString() ?? string.Empty;
}
