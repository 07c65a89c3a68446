using System.Globalization;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>One member of an answer that speaks of an element: word, score and raw text kept apart (PD-2).</summary>
/// <remarks>Immutable and thread-safe; equality is by reference.</remarks>
public sealed class NilaiDukcapil
{
    internal NilaiDukcapil(ElemenKepadanan elemen, string anggota, string? mentah, (KataDukcapil? Kata, int? Skor)? terbaca)
    {
        Elemen = elemen;
        Anggota = anggota;
        Mentah = mentah;
        TakTerbaca = terbaca is null;
        Kata = terbaca?.Kata;
        Skor = terbaca?.Skor;
    }

    /// <summary>The element the member speaks of.</summary>
    public ElemenKepadanan Elemen { get; }

    /// <summary>Name of the member as the web service spells it, for example <c>PROP_NAME</c> or <c>NO_PROP</c>.</summary>
    public string Anggota { get; }

    /// <summary>The word; null when the value is unreadable or is the number itself (NIK).</summary>
    public KataDukcapil? Kata { get; }

    /// <summary>
    /// Score 0 to 100: the number given, else 100 for <c>Sesuai</c> and for the NIK asked; null for <c>Tidak Sesuai</c> without a
    /// number and for an unreadable value.
    /// </summary>
    public int? Skor { get; }

    /// <summary>True when the value is none of the known forms; it then counts as unknown, never as a match.</summary>
    public bool TakTerbaca { get; }

    /// <summary>The value as received; a JSON number, true, false or null as written; null for an object, a list or ill-formed text. May be personal data: never print it unmasked.</summary>
    public string? Mentah { get; }

    /// <summary>What the value says against a threshold.</summary>
    /// <param name="ambang">Score to be reached, inclusive, 0 to 100.</param>
    /// <returns>Met, not met, or unknown for an unreadable value.</returns>
    public StatusTemuan Status(int ambang) => TakTerbaca
        ? StatusTemuan.TidakDiketahui
        : Skor >= ambang ? StatusTemuan.Terpenuhi : StatusTemuan.TidakTerpenuhi;

    /// <summary>Member, word and score, without the raw text.</summary>
    /// <returns>A text such as <c>PROP_NAME: Sesuai (100)</c>.</returns>
    public override string ToString()
    {
        string kata = Kata switch { KataDukcapil.Sesuai => "Sesuai", KataDukcapil.TidakSesuai => "Tidak Sesuai", _ => "-" };
        return TakTerbaca
            ? $"{Anggota}: tak terbaca"
            : string.Create(CultureInfo.InvariantCulture, $"{Anggota}: {kata} ({Skor?.ToString(CultureInfo.InvariantCulture) ?? "?"})");
    }
}
