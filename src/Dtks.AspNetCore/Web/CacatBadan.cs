using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dtks.Domain;
using Dtks.Domain.Json;

namespace Dtks.AspNetCore;

/// <summary>What is wrong with a JSON body, with the path of every member as the wire names it, and the codes of the library's own reader.</summary>
internal static partial class CacatBadan
{
    public static readonly Pesan TakTerbaca = new(
        "JSON-TAK-TERBACA", "Isi permintaan bukan JSON yang diminta; periksa bentuk dan nama anggotanya.", "The body is not the JSON asked for; check its form and the names of its members.");

    public static readonly Pesan Tiada = new("PERMINTAAN-KOSONG", "Isi permintaan tidak ada atau null; kirim JSON yang diminta.", "The body is missing or null; send the JSON asked for.");

    /// <summary>The defects that an exception of the serializer, or of the library inside it, tells; at least one.</summary>
    /// <remarks>Why: the serializer tells what is missing in its words only. They are read for their kind and for names of members of the type; any others may repeat what was sent and go no further.</remarks>
    public static ImmutableArray<CacatData> Dari(JsonException salah)
    {
        string jalur = Jalur(salah.Path);
        if (salah is DtksJsonException dtks)
        {
            return [new(Gabung(jalur, dtks.Jalur), dtks.Pesan)];
        }

        if (Hilang().Match(salah.Message) is { Success: true } hilang)
        {
            return [.. hilang.Groups["nama"].Captures.Select(n => new CacatData(PemeriksaBentuk.Sambung(jalur, n.Value), PesanJson.Hilang))];
        }

        return [new(jalur, Kosong().IsMatch(salah.InnerException?.Message ?? salah.Message) ? PesanJson.Hilang
            : Asing().IsMatch(salah.Message) ? PesanJson.Asing
            : Ganda().IsMatch(salah.Message) ? PesanJson.Ganda
            : TakTerbaca)];
    }

    /// <summary>The path of the serializer, <c>$.orang[2].nik</c>, as the library writes one; empty for the whole.</summary>
    public static string Jalur(string? path) => path is null or "$" ? string.Empty : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path.TrimStart('$');

    /// <summary>The place of a record in the body, and the place inside the record.</summary>
    private static string Gabung(string luar, string dalam) =>
        luar.Length == 0 ? dalam : PemeriksaBentuk.Sambung(luar, dalam);

    [GeneratedRegex("^JSON deserialization for type '[^']+' was missing required properties including: ('(?<nama>[^']+)'(, )?)+", RegexOptions.ExplicitCapture)]
    private static partial Regex Hilang();

    [GeneratedRegex("^(The (property or field|constructor parameter) '[^']+' on type '[^']+' doesn't allow (setting )?null values|Cannot get the value of a token type 'Null')", RegexOptions.ExplicitCapture)]
    private static partial Regex Kosong();

    [GeneratedRegex("^The JSON property '.*' could not be mapped to any .NET member", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Asing();

    [GeneratedRegex("^Duplicate property '.*' encountered during deserialization", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Ganda();
}
