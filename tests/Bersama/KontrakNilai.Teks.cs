using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dtks.Domain;
using Dtks.Domain.Json;
using FsCheck;

namespace Dtks.Bersama;

internal static partial class KontrakNilai
{
    /// <summary>Cultures whose digits, dates, casing or separators differ from the invariant ones.</summary>
    public static readonly string[] Budaya = ["", "id-ID", "tr-TR", "ar-SA", "th-TH"];

    /// <summary>Every format prints the same in every culture, by string and by span; a short span is refused; unknown formats too.</summary>
    public static void Format<T>(Arbitrary<T> nilai, params string[] format)
        where T : struct, ISpanFormattable
    {
        Properti.UntukSemua(nilai, a =>
        {
            foreach (string f in format)
            {
                string teks = DiBudaya("", () => a.ToString(f, null));
                foreach (string budaya in Budaya)
                {
                    Assert.Equal(teks, DiBudaya(budaya, () => a.ToString(f, null)));
                    Assert.Equal(teks, DiBudaya(budaya, () => a.ToString(f, CultureInfo.CurrentCulture)));
                }

                Span<char> tempat = new char[teks.Length];
                Assert.True(a.TryFormat(tempat, out int panjang, f, null));
                Assert.Equal(teks, new string(tempat[..panjang]));
                Assert.True(teks.Length == 0 || !a.TryFormat(tempat[1..], out panjang, f, null));
            }

            Assert.Equal(a.ToString(), a.ToString(null, null));
            Assert.Throws<FormatException>(() => a.ToString("?", null));
        }, 100);
    }

    /// <summary>A format reads back as the value it came from, in every culture.</summary>
    public static void BacaTulis<T>(Arbitrary<T> nilai, Func<T, string> tulis)
        where T : struct, ISpanParsable<T>
        => Properti.UntukSemua(nilai, a =>
        {
            string teks = tulis(a);
            foreach (string budaya in Budaya)
            {
                Assert.Equal(a, DiBudaya(budaya, () => BacaString<T>(teks)));
                Assert.Equal(a, DiBudaya(budaya, () => T.Parse(teks.AsSpan(), null)));
                Assert.True(DiBudaya(budaya, () => CobaString(teks, out T hasil) && hasil.Equals(a)));
            }
        }, 100);

    /// <summary>A text is refused by every way of reading, with one exception that does not carry it.</summary>
    public static void Ditolak<T>(string teks)
        where T : struct, ISpanParsable<T>
    {
        Assert.False(CobaString(teks, out T hasil));
        Assert.Equal(default, hasil);
        Assert.False(T.TryParse(teks.AsSpan(), null, out hasil));
        Assert.Equal(default, hasil);
        DtksFormatException galat = Assert.Throws<DtksFormatException>(() => BacaString<T>(teks));
        Assert.Throws<DtksFormatException>(() => T.Parse(teks.AsSpan(), null));
        Assert.True(teks.Trim().Length < 3 || !galat.Message.Contains(teks.Trim(), StringComparison.Ordinal), "the message carries the text");
        Assert.Equal(galat.Pesan.Kode, galat.Kode);
    }

    /// <summary>The masked texts of a value never read back, and never hold the digits.</summary>
    public static void SamaranTakTerbaca<T>(Arbitrary<T> nilai, Func<T, string> digit, params Func<T, string>[] samaran)
        where T : struct, ISpanParsable<T>
        => Properti.UntukSemua(nilai, a =>
        {
            foreach (string teks in samaran.Select(s => s(a)))
            {
                Assert.False(T.TryParse(teks, null, out _));
                Assert.DoesNotContain(digit(a), teks, StringComparison.Ordinal);
            }
        });

    /// <summary>JSON carries the text given, alone and as a dictionary key, and reads back; errors never carry the text.</summary>
    public static void Json<T>(Arbitrary<T> nilai, Func<T, string> teks, params string[] ditolak)
        where T : struct
    {
        var tipe = (JsonTypeInfo<T>)DtksJson.Baku.GetTypeInfo(typeof(T));
        var kamus = (JsonTypeInfo<Dictionary<T, string>>)DtksJson.Baku.GetTypeInfo(typeof(Dictionary<T, string>));
        Properti.UntukSemua(nilai, a =>
        {
            string json = JsonSerializer.Serialize(a, tipe);
            Assert.Equal($"\"{teks(a)}\"", json);
            Assert.Equal(a, JsonSerializer.Deserialize(json, tipe));
            string kunci = JsonSerializer.Serialize(new Dictionary<T, string> { [a] = "x" }, kamus);
            Assert.Equal($"{{\"{teks(a)}\":\"x\"}}", kunci);
            Assert.Equal(a, Assert.Single(JsonSerializer.Deserialize(kunci, kamus)!).Key);
        }, 100);
        foreach (string buruk in ditolak)
        {
            string json = JsonSerializer.Serialize(buruk);
            TanpaTeks(Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, tipe)), buruk);
            TanpaTeks(Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize($"{{{json}:\"x\"}}", kamus)), buruk);
        }

        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("1234", tipe));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("[]", tipe));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("null", tipe));
    }

    /// <summary>The default prints as nothing in every format, equals itself, is not written to JSON and cannot be read back.</summary>
    public static void DefaultInert<T>(params string[] format)
        where T : struct, ISpanParsable<T>, IEquatable<T>
    {
        T kosong = default;
        Assert.Equal(string.Empty, kosong.ToString());
        if (kosong is IFormattable tertulis)
        {
            Assert.All(format, f => Assert.Equal(string.Empty, tertulis.ToString(f, null)));
        }

        Assert.True(kosong.Equals(default) && kosong.GetHashCode() == default(T).GetHashCode());
        Assert.False(T.TryParse(string.Empty, null, out _));
        Assert.False(CobaString<T>(null, out _));
        Assert.Throws<ArgumentNullException>(() => BacaString<T>(null!));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(kosong, (JsonTypeInfo<T>)DtksJson.Baku.GetTypeInfo(typeof(T))));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(
            new Dictionary<T, string> { [kosong] = "x" },
            (JsonTypeInfo<Dictionary<T, string>>)DtksJson.Baku.GetTypeInfo(typeof(Dictionary<T, string>))));
    }

    /// <summary>Runs something in a culture.</summary>
    public static TOut DiBudaya<TOut>(string budaya, Func<TOut> kerja)
    {
        CultureInfo semula = CultureInfo.CurrentCulture;
        CultureInfo semulaUi = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(budaya);
            return kerja();
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
            CultureInfo.CurrentUICulture = semulaUi;
        }
    }

    // Why: called on a type parameter of ISpanParsable, Parse and TryParse of a string bind to the overloads for spans.
    private static T BacaString<T>(string teks)
        where T : IParsable<T>
        => T.Parse(teks, CultureInfo.CurrentCulture);

    private static bool CobaString<T>(string? teks, out T hasil)
        where T : struct, IParsable<T>
        => T.TryParse(teks, CultureInfo.CurrentCulture, out hasil);

    private static void TanpaTeks(Exception galat, string teks)
        => Assert.True(teks.Trim().Length < 3 || !galat.ToString().Contains(teks.Trim(), StringComparison.Ordinal), "the error carries the text");
}
