using System.Text.Json;
using System.Text.Unicode;

namespace Dtks.Cli.Operasi;

/// <summary>The reading of a whole text as one object.</summary>
internal sealed partial class BacaObjek
{
    /// <summary>Reads bytes as one JSON object.</summary>
    /// <param name="pohon">Takes the nodes; the object is valid until its next use.</param>
    /// <param name="wadah">The buffer.</param>
    /// <param name="mulai">Where the text starts.</param>
    /// <param name="panjang">Its length in bytes.</param>
    /// <param name="bentuk">What the object looks like, for the refusal of something else.</param>
    /// <exception cref="GalatOperasi">Not UTF-8, not JSON or not an object (001).</exception>
    public static BacaObjek Urai(PohonJson pohon, byte[] wadah, int mulai, int panjang, string bentuk)
    {
        if (!Utf8.IsValid(wadah.AsSpan(mulai, panjang)))
        {
            throw new GalatOperasi(GalatOperasi.BukanObjek, null, "Baris bukan UTF-8 yang sah; tulis permintaan dalam UTF-8", "The line is not valid UTF-8; write requests in UTF-8");
        }

        try
        {
            pohon.Baca(wadah, mulai, panjang);
        }
        catch (JsonException galat)
        {
            long letak = galat.BytePositionInLine ?? 0;
            throw new GalatOperasi(
                GalatOperasi.BukanObjek, null, $"Baris bukan JSON yang sah (byte ke-{letak}); tulis satu objek JSON per baris", $"The line is not valid JSON (byte {letak}); write one JSON object per line");
        }

        return pohon.Jenis(0) == JsonTokenType.StartObject
            ? new BacaObjek(pohon, 0)
            : throw new GalatOperasi(GalatOperasi.BukanObjek, null, $"Baris bukan objek JSON; tulis {bentuk}", $"The line is not a JSON object; write {bentuk}");
    }

    /// <summary>Reads one text of a file as one JSON object.</summary>
    /// <param name="isi">The text; null when it was too long to be read.</param>
    /// <exception cref="GalatOperasi">Too long, not UTF-8, not JSON or not an object (001).</exception>
    public static BacaObjek Berkas(byte[]? isi) => isi is null
        ? throw new GalatOperasi(GalatOperasi.BukanObjek, null, "Baris lebih dari 16 MB; bagi menjadi beberapa baris", "The line is over 16 MB; split it over several lines")
        : Urai(new PohonJson(), isi, 0, isi.Length, "{...}");
}
