using System.Text.Json;
using Dtks.Cli.Operasi;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Cli.Berkas;

/// <summary>One entry of a file of answers: the answer, or why it could not be read.</summary>
/// <param name="Baris">Line number from 1; 1 for a file that is one answer.</param>
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
    private const int BatasSatuJawaban = PembacaBaris.BatasBaku;

    private static readonly Pesan TerlaluPanjang = new(
        "DUKCAPIL-TERLALU-PANJANG", "Baris lebih dari 16 MB; satu jawaban tidak sebesar itu.", "The line is over 16 MB; no single answer is that large.");

    private static readonly Pesan NikTakTerbaca = new(
        "DUKCAPIL-NIK-TAK-TERBACA", "NIK yang ditanyakan (anggota nik) tidak terbaca; tulis 16 angka sebagai teks.", "The NIK asked (member nik) is unreadable; write 16 digits as text.");

    private long _dibaca;
    private long _baris;

    /// <summary>The entries in the order of the file; blank lines are none.</summary>
    public IEnumerable<ButirJawaban> Baca()
    {
        var pembaca = new PembacaBaris(masuk, static () => true);
        (List<byte[]?> awal, bool tuntas) = BacaAwal(pembaca);
        if (tuntas && awal.Count > 1 && Gabung(awal) is { } utuh)
        {
            yield return Uraikan(1, utuh);
            yield break;
        }

        foreach (byte[]? baris in awal)
        {
            _baris++;
            if (baris is null || !Kosong(baris))
            {
                yield return baris is null ? new ButirJawaban(_baris, null, TerlaluPanjang) : Uraikan(_baris, baris);
            }
        }

        while (Berikut(pembaca, out byte[]? baris))
        {
            _baris++;
            if (baris is null || !Kosong(baris))
            {
                yield return baris is null ? new ButirJawaban(_baris, null, TerlaluPanjang) : Uraikan(_baris, baris);
            }
        }
    }

    /// <summary>The lines up to the first whole JSON value; when the first line is none, all lines within the size of one answer.</summary>
    private (List<byte[]?> Baris, bool Tuntas) BacaAwal(PembacaBaris pembaca)
    {
        var baris = new List<byte[]?>();
        long jumlah = 0;
        while (Berikut(pembaca, out byte[]? ini))
        {
            baris.Add(ini);
            jumlah += ini?.Length ?? 0;
            bool pertama = baris.TrueForAll(b => ReferenceEquals(b, ini) || (b is not null && Kosong(b)));
            if (ini is null || jumlah > BatasSatuJawaban || (pertama && !Kosong(ini) && JsonUtuh(ini)))
            {
                return (baris, false);
            }
        }

        return (baris, true);
    }

    private bool Berikut(PembacaBaris pembaca, out byte[]? baris)
    {
        HasilBaris hasil = pembaca.Berikut();
        baris = hasil == HasilBaris.Ada ? pembaca.Wadah.AsSpan(pembaca.Mulai, pembaca.Panjang).ToArray() : null;
        _dibaca += pembaca.Panjang + 1L;
        maju(_dibaca);
        return hasil != HasilBaris.Habis;
    }

    private static byte[]? Gabung(List<byte[]?> baris)
    {
        var gabung = new MemoryStream();
        foreach (byte[]? b in baris)
        {
            gabung.Write(b);
            gabung.WriteByte((byte)'\n');
        }

        byte[] utuh = gabung.ToArray();
        return JsonUtuh(utuh) ? utuh : null;
    }

    private static bool JsonUtuh(byte[] isi)
    {
        var baca = new Utf8JsonReader(isi, new JsonReaderOptions { MaxDepth = 512 });
        try
        {
            while (baca.Read())
            {
                // The reader itself checks the whole value.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Kosong(ReadOnlySpan<byte> baris) => baris.Trim(" \t\r\v\f"u8).IsEmpty;

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
        catch (DtksFormatException cacat)
        {
            return new ButirJawaban(nomor, null, cacat.Pesan);
        }
        catch (Exception galat) when (galat is JsonException or InvalidOperationException)
        {
            return JawabanDukcapil.TryBaca(isi, nik, out JawabanDukcapil? jawaban, out Pesan? cacat)
                ? new ButirJawaban(nomor, jawaban, null)
                : new ButirJawaban(nomor, null, cacat);
        }
    }
}
