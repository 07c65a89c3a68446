using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Dtks.Domain.Json;

namespace Dtks.Domain;

/// <content>Derived editions as JSON (HD-2), strict, in both directions.</content>
public sealed partial class EdisiAturan
{
    /// <summary>Reads a derived edition.</summary>
    /// <param name="utf8">
    /// One JSON object in UTF-8: <c>{id, nama, induk, sumber: {kunci, nama}, mulai?, selesai?, tanpa?: [rule], parameter?: {name: [{nilai, bagian, sejak?, sumber?}]}}</c>.
    /// A parameter given replaces the one of <c>induk</c> whole.
    /// </param>
    /// <returns>The edition.</returns>
    /// <exception cref="EdisiTidakSahException">It has defects; all of them are named with their paths.</exception>
    public static EdisiAturan BacaJson(ReadOnlySpan<byte> utf8) =>
        BacaJson(utf8, out var cacat) ?? throw new EdisiTidakSahException(cacat);

    /// <summary>Reads a derived edition without throwing.</summary>
    /// <param name="utf8">The JSON object, as in <see cref="BacaJson(ReadOnlySpan{byte})"/>.</param>
    /// <param name="cacat">Every defect, with its path; empty when the edition is returned.</param>
    /// <returns>The edition; <see langword="null"/> when there are defects.</returns>
    public static EdisiAturan? BacaJson(ReadOnlySpan<byte> utf8, out ImmutableArray<CacatData> cacat)
    {
        using var dokumen = BacaDokumen(utf8, out cacat);
        return dokumen is null ? null : PembacaEdisi.Baca(dokumen.RootElement, out cacat);
    }

    /// <summary>Reads a derived edition, or a list of them from which the period chooses; null with every defect.</summary>
    internal static PilihanEdisi? BacaJsonPilihan(ReadOnlySpan<byte> utf8, out ImmutableArray<CacatData> cacat)
    {
        using var dokumen = BacaDokumen(utf8, out cacat);
        return dokumen is null ? null : PembacaEdisi.BacaPilihan(dokumen.RootElement, out cacat);
    }

    private static JsonDocument? BacaDokumen(ReadOnlySpan<byte> utf8, out ImmutableArray<CacatData> cacat)
    {
        cacat = [];
        try
        {
            return DokumenJson.Urai(utf8);
        }
        catch (JsonException)
        {
            // Why: the message of the BCL quotes the input.
        }

        cacat = [new(string.Empty, new Pesan("EDISI-JSON", "Berkas edisi salah: harus satu objek JSON dalam UTF-8.", "Wrong edition file: must be one JSON object in UTF-8."))];
        return null;
    }

    /// <summary>Writes a derived edition as JSON; a shipped one is named by its id.</summary>
    /// <returns>The text, which <see cref="BacaJson(ReadOnlySpan{byte})"/> reads back.</returns>
    /// <exception cref="InvalidOperationException">This is a shipped edition.</exception>
    public string KeJson()
    {
        if (Induk is null)
        {
            throw new InvalidOperationException("Edisi bawaan disebut dengan idnya. / A shipped edition is named by its id.");
        }

        var wadah = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(wadah, new JsonWriterOptions { Indented = true }))
        {
            PembacaEdisi.Tulis(writer, this);
        }

        return Encoding.UTF8.GetString(wadah.WrittenSpan);
    }
}
