using System.Text.Json;
using System.Text.Unicode;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Cli.Berkas;

/// <summary>One entry of a file of answers: the answer, or why it could not be read.</summary>
/// <param name="Baris">Number of its first line, from 1.</param>
/// <param name="Jawaban">The answer; null when unreadable.</param>
/// <param name="Cacat">What is wrong; null when readable.</param>
internal sealed record ButirJawaban(long Baris, JawabanDukcapil? Jawaban, Pesan? Cacat);

/// <summary>Reads a file of answers: one answer over any number of lines, or one answer per line (NDJSON).</summary>
/// <remarks>
/// An entry is the answer itself or <c>{"nik": "...", "jawaban": {...}}</c> with the NIK the service was asked for. A bad line is an entry with its
/// defect; reading goes on.
/// </remarks>
internal sealed class BerkasJawaban(Stream masuk, Nik? nik, Action<long> maju)
{
    private static readonly Pesan TerlaluPanjang = new(
        "DUKCAPIL-TERLALU-PANJANG", "Baris lebih dari 16 MB; satu jawaban tidak sebesar itu.", "The line is over 16 MB; no single answer is that large.");

    private static readonly Pesan NikTakTerbaca = new(
        "DUKCAPIL-NIK-TAK-TERBACA", "NIK yang ditanyakan (anggota nik) tidak terbaca; tulis 16 angka sebagai teks.", "The NIK asked (member nik) is unreadable; write 16 digits as text.");

    private static readonly Pesan BukanUtf8 = new(
        "DUKCAPIL-BUKAN-UTF8", "Jawaban bukan UTF-8 yang sah; simpan jawaban web service apa adanya, dalam UTF-8.", "The answer is not valid UTF-8; keep the answer of the web service as it came, in UTF-8.");

    /// <summary>The entries in the order of the file; blank lines are none.</summary>
    public IEnumerable<ButirJawaban> Baca()
    {
        foreach (ButirJson butir in new BarisJson(masuk, maju).Baca())
        {
            yield return butir.Isi is null ? new ButirJawaban(butir.Nomor, null, TerlaluPanjang)
                : !Utf8.IsValid(butir.Isi) ? new ButirJawaban(butir.Nomor, null, BukanUtf8)
                : Uraikan(butir.Nomor, butir.Isi);
        }
    }

    private ButirJawaban Uraikan(long nomor, byte[] isi)
    {
        try
        {
            using JsonDocument dokumen = JsonDocument.Parse(isi, new JsonDocumentOptions { MaxDepth = 512 });
            JsonElement akar = dokumen.RootElement;
            Nik? ditanya = nik;
            if (akar.ValueKind == JsonValueKind.Object && akar.TryGetProperty("jawaban", out JsonElement dalam))
            {
                if (akar.TryGetProperty("nik", out JsonElement n) && n.ValueKind != JsonValueKind.Null)
                {
                    if (n.ValueKind != JsonValueKind.String || !Nik.TryParse(n.GetString(), out Nik terbaca))
                    {
                        return new ButirJawaban(nomor, null, NikTakTerbaca);
                    }

                    ditanya = terbaca;
                }

                akar = dalam;
            }

            return new ButirJawaban(nomor, JawabanDukcapil.Baca(akar, ditanya), null);
        }
        catch (Exception galat) when (galat is JsonException or InvalidOperationException)
        {
            return new ButirJawaban(nomor, JawabanDukcapil.Baca(isi, nik), null);
        }
    }
}
