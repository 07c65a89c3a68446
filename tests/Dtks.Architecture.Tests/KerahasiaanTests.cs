using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dtks.Domain;
using Dtks.Domain.Json;

namespace Dtks.Architecture.Tests;

/// <summary>No text that the library makes by itself carries a full NIK or No KK: not ToString, not a debugger's view, not a message, not an exception.</summary>
/// <remarks>Whoever wants the digits asks for them: <c>ToString("D")</c>, JSON. Texts that a user stored come back as stored.</remarks>
public sealed partial class KerahasiaanTests
{
    private static readonly string[] TeksNomor =
        ["3374991708910003", " 3374-9917-0891-0003 ", "3374991708910003x", "3374991708910003,", "33749917089100034", "3374990101150007", "3374.99.170891.0003/", "NIK 3374991708910003"];

    [Fact]
    public void Every_view_of_the_debugger_is_ToString()
        => Pastikan.Kosong(
            from paket in Paket.Pustaka
            from tipe in paket.GetTypes()
            let tampilan = tipe.GetCustomAttribute<DebuggerDisplayAttribute>(false)
            where tampilan is not null && tampilan.Value != "{ToString(),nq}" && !tipe.Name.StartsWith('<')
            select tipe.FullName);

    [Fact]
    public void No_text_of_a_generated_value_carries_a_full_number()
    {
        Kolam kolam = KolamTerisi();
        Assert.True(kolam.JumlahTipe > 60, $"Only {kolam.JumlahTipe} types were reached: the generators no longer fill the pool.");
        Pastikan.Kosong(kolam.Bocor);
    }

    [Fact]
    public void No_result_and_no_exception_of_a_public_member_carries_a_full_number()
    {
        Kolam kolam = KolamTerisi();
        Pemanggil pemanggil = new(kolam);
        pemanggil.PanggilSemua(Paket.TipePublik, "Siti Rekaan");
        Assert.True(pemanggil.Jumlah > 500, $"Only {pemanggil.Jumlah} calls were made.");
        Pastikan.Kosong(pemanggil.Bocor.Concat(kolam.Bocor).Distinct());
    }

    [Fact]
    public void No_exception_about_a_text_repeats_the_number_in_it()
    {
        Kolam kolam = KolamTerisi();
        Pemanggil pemanggil = new(kolam) { SimpanHasil = false };
        foreach (string teks in TeksNomor)
        {
            pemanggil.PanggilSemua(Paket.TipePublik, teks);
        }

        Assert.True(pemanggil.JumlahGalat > 100, $"Only {pemanggil.JumlahGalat} exceptions were thrown.");
        Pastikan.Kosong(pemanggil.Bocor.Distinct());
    }

    // Tidak dimodelkan: the key of a dictionary of the caller's; System.Text.Json names it in the path of a value it cannot read. SECURITY.md says so.
    [Fact]
    public void No_exception_about_JSON_repeats_the_number_in_it()
    {
        foreach (Type tipe in Paket.TipePublik.Where(t => t is { IsGenericTypeDefinition: false, IsByRefLike: false } && DtksJson.Baku.TryGetTypeInfo(t, out _)))
        {
            foreach (string teks in TeksNomor)
            {
                foreach (string json in (string[])[JsonSerializer.Serialize(teks), $$"""{"nik":"{{teks}}","no_kk":["{{teks}}"]}""", "{\"" + teks + "\":{}}", "{\"nik\":{\"" + teks + "\":1}}", "[\"" + teks + "\"]"])
                {
                    try
                    {
                        JsonSerializer.Deserialize(json, DtksJson.Baku.GetTypeInfo(tipe));
                    }
                    catch (Exception galat) when (galat is JsonException or NotSupportedException)
                    {
                        Assert.False(MemuatNomor(galat.ToString()), $"{tipe}: the exception about JSON carries the number.");
                    }
                }
            }
        }
    }

    /// <summary>Says whether a text carries a full number: sixteen digits, separators or not, that read as a synthetic NIK or No KK.</summary>
    internal static bool MemuatNomor(string teks)
    {
        foreach (Match calon in EnamBelas().Matches(teks))
        {
            string digit = string.Concat(calon.Value.Where(char.IsAsciiDigit));
            if (digit[4..6] == "99" && (Nik.Check(digit).Sah || NomorKk.Check(digit).Sah))
            {
                return true;
            }
        }

        return false;
    }

    private static Kolam KolamTerisi()
    {
        Kolam kolam = new();
        kolam.IsiDariPembangkit(Paket.Testing);
        return kolam;
    }

    [GeneratedRegex(@"[0-9](?:[ .\-_]?[0-9]){15}")]
    private static partial Regex EnamBelas();
}
