using System.Text.Json;
using Dtks.Protokol;

namespace Dtks.Cli.Berkas;

/// <summary>One JSON text of a file.</summary>
/// <param name="Nomor">Number of its first line, from 1.</param>
/// <param name="Isi">Its bytes; null for a line over 16 MB.</param>
internal readonly record struct ButirJson(long Nomor, byte[]? Isi);

/// <summary>Splits a file into JSON texts: one text over any number of lines, or one text per line (NDJSON).</summary>
/// <remarks>Whether a text is well formed is for its reader to say: a bad line is handed on like any other, and reading goes on.</remarks>
internal sealed class BarisJson(Stream masuk, Action<long> maju)
{
    private const int BatasSatuTeks = 16 * 1024 * 1024;

    private long dibaca;
    private long nomor;

    /// <summary>The texts in the order of the file; blank lines are none.</summary>
    public IEnumerable<ButirJson> Baca()
    {
        var pembaca = new PembacaBaris(masuk, static () => true, BatasSatuTeks);
        List<ButirJson> awal = [];
        long besar = 0;
        bool perBaris = false;
        while (!perBaris && Berikut(pembaca) is { } butir)
        {
            awal.Add(butir);
            besar += butir.Isi?.Length ?? 0;
            perBaris = butir.Isi is null || besar > BatasSatuTeks || (awal.Count == 1 && Utuh(butir.Isi));
        }

        if (!perBaris && awal.Count > 1 && Gabung(awal) is { } utuh)
        {
            yield return new ButirJson(awal[0].Nomor, utuh);
            yield break;
        }

        foreach (ButirJson butir in awal)
        {
            yield return butir;
        }

        while (Berikut(pembaca) is { } butir)
        {
            yield return butir;
        }
    }

    private static byte[]? Gabung(List<ButirJson> baris)
    {
        using var gabung = new MemoryStream();
        foreach (ButirJson satu in baris)
        {
            gabung.Write(satu.Isi);
            gabung.WriteByte((byte)'\n');
        }

        byte[] utuh = gabung.ToArray();
        return Utuh(utuh) ? utuh : null;
    }

    private static bool Utuh(byte[] isi)
    {
        var baca = new Utf8JsonReader(isi);
        try
        {
            while (baca.Read())
            {
                // The reader itself checks the whole text.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private ButirJson? Berikut(PembacaBaris pembaca)
    {
        while (pembaca.Berikut())
        {
            ReadOnlySpan<byte> isi = pembaca.Baris;
            nomor++;
            dibaca += isi.Length + 1L;
            maju(dibaca);
            if (pembaca.TerlaluPanjang)
            {
                return new ButirJson(nomor, null);
            }

            if (!isi.Trim(" \t\r\v\f"u8).IsEmpty)
            {
                return new ButirJson(nomor, isi.ToArray());
            }
        }

        return null;
    }
}
