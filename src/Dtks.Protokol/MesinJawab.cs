using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dtks.Protokol;

/// <summary>The engine of the protocol <c>dtks.op/1</c>: one JSON request per line in, one JSON answer per line out, in order.</summary>
/// <remarks>Whatever goes wrong belongs to its line; the next one is still answered. Holds the buffers of one run: not thread-safe, use one per stream.</remarks>
public sealed class MesinJawab : IDisposable
{
    private const int BesarBlok = 1 << 18;
    private const int BesarDitahan = 1 << 22;
    private const int PipaPutus = 32;
    private const int SambunganPutus = 104;
    private const int PipaPutusWindows = unchecked((int)0x8007006D);
    private const int PipaDitutupWindows = unchecked((int)0x800700E8);

    private readonly int batas;
    private readonly Utf8JsonWriter tulis;
    private ArrayBufferWriter<byte> jawaban = new(1 << 12);
    private ArrayBufferWriter<byte> blok = new(BesarBlok);

    /// <summary>Makes an engine.</summary>
    /// <param name="batas">The longest line in bytes, its line end not counted; at most <see cref="BatasProtokol.Baris"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not 1 to <see cref="BatasProtokol.Baris"/>.</exception>
    public MesinJawab(int batas = BatasProtokol.Baris)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batas, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(batas, BatasProtokol.Baris);
        this.batas = batas;
        tulis = new Utf8JsonWriter(jawaban, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 2 * BatasProtokol.Kedalaman });
    }

    /// <summary>Answers every line until the input ends or the reader of the answers goes away.</summary>
    /// <param name="masuk">The requests.</param>
    /// <param name="keluar">The answers; flushed before every read that may wait.</param>
    /// <param name="langsung">Whether each answer is sent at once, for a person at a terminal.</param>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <exception cref="IOException">The input cannot be read, or the output cannot be written for another reason than a closed pipe.</exception>
    public void Jalankan(Stream masuk, Stream keluar, bool langsung = false)
    {
        ArgumentNullException.ThrowIfNull(masuk);
        ArgumentNullException.ThrowIfNull(keluar);

        // Why: nothing is held back while waiting for input, so a program that asks and waits over a pipe always gets its answer.
        var pembaca = new PembacaBaris(masuk, Kirim, batas);
        blok.ResetWrittenCount();
        while (pembaca.Berikut())
        {
            JawabKe(blok, pembaca.Baris, pembaca.TerlaluPanjang);
            if ((langsung || blok.WrittenCount >= BesarBlok) && !Kirim())
            {
                return;
            }
        }

        Kirim();

        bool Kirim()
        {
            if (blok.WrittenCount == 0)
            {
                return true;
            }

            try
            {
                keluar.Write(blok.WrittenSpan);
                keluar.Flush();
            }
            catch (IOException galat) when (galat.HResult is PipaPutus or SambunganPutus or PipaPutusWindows or PipaDitutupWindows)
            {
                blok.ResetWrittenCount();
                return false;
            }

            blok.ResetWrittenCount();
            blok = blok.Capacity > BesarDitahan ? new(BesarBlok) : blok;
            return true;
        }
    }

    /// <summary>Answers one request.</summary>
    /// <param name="permintaan">One JSON object in UTF-8, without a line end.</param>
    /// <param name="keluar">Where the answer goes, as UTF-8 with a line end; nothing for a blank request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keluar"/> is null.</exception>
    public void Jawab(ReadOnlySpan<byte> permintaan, IBufferWriter<byte> keluar)
    {
        ArgumentNullException.ThrowIfNull(keluar);
        JawabKe(keluar, permintaan, permintaan.Length > batas);
    }

    /// <summary>Answers one request.</summary>
    /// <param name="permintaan">One JSON object in UTF-8, without a line end.</param>
    /// <returns>The answer as UTF-8 with a line end; empty for a blank request.</returns>
    /// <example>
    /// <code>
    /// using MesinJawab mesin = new();
    /// byte[] jawaban = mesin.Jawab("""{"id":1,"op":"usia.hitung","masukan":{"lahir":"2000-02-29","per":"2024-02-28"}}"""u8);
    /// Console.Write(Encoding.UTF8.GetString(jawaban)); // {"id":1,"ok":true,"hasil":{"tahun":23,"bulan":11,"teks":"23 th 11 bln"}}
    /// </code>
    /// </example>
    public byte[] Jawab(ReadOnlySpan<byte> permintaan)
    {
        var keluar = new ArrayBufferWriter<byte>();
        Jawab(permintaan, keluar);
        return keluar.WrittenSpan.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => tulis.Dispose();

    private void JawabKe(IBufferWriter<byte> keluar, ReadOnlySpan<byte> baris, bool terlaluPanjang)
    {
        if (terlaluPanjang)
        {
            Galat("null"u8, new(
                GalatOperasi.LewatBatas,
                null,
                $"Baris lebih dari {batas} byte; untuk data sebesar itu pakai perintah yang membaca berkas (dtks ganda, anomali, rekap, kelayakan)",
                $"The line is over {batas} bytes; for that much data use the commands that read files (dtks ganda, anomali, rekap, kelayakan)"));
        }
        else if (baris.TrimStart(" \t\r\n\v\f"u8).IsEmpty)
        {
            return;
        }
        else
        {
            Susun(baris);
        }

        jawaban.GetSpan(1)[0] = (byte)'\n';
        jawaban.Advance(1);
        keluar.Write(jawaban.WrittenSpan);
        jawaban = jawaban.Capacity > BesarDitahan ? new(1 << 12) : jawaban;
    }

    private void Susun(ReadOnlySpan<byte> baris)
    {
        Amplop amplop = Amplop.Buka(baris);
        try
        {
            if (amplop.Galat is { } galat)
            {
                throw galat;
            }

            Mulai(amplop.Id, berhasil: true);
            tulis.WritePropertyName("hasil"u8);
            amplop.Operasi!.Jawab(amplop.Masukan, tulis);
            tulis.WriteEndObject();
            tulis.Flush();
        }
        catch (Exception galat)
        {
            // Why: whatever goes wrong belongs to this one line; the next one must still be answered.
            Galat(amplop.Id, galat as GalatOperasi ?? new(
                GalatOperasi.Internal, null, $"Kesalahan program ({galat.GetType().Name}); laporkan", $"A defect of the program ({galat.GetType().Name}); please report it"));
        }
    }

    private void Mulai(ReadOnlySpan<byte> id, bool berhasil)
    {
        jawaban.ResetWrittenCount();
        tulis.Reset(jawaban);
        tulis.WriteStartObject();
        tulis.WritePropertyName("id"u8);
        if (id.IndexOfAny((byte)'\r', (byte)'\n') >= 0)
        {
            // Why: bare line ends are white space inside the value (never part of a text), but end a line for its reader.
            byte[] sebaris = id.ToArray();
            sebaris.AsSpan().Replace((byte)'\r', (byte)' ');
            sebaris.AsSpan().Replace((byte)'\n', (byte)' ');
            id = sebaris;
        }

        tulis.WriteRawValue(id, skipInputValidation: true);
        tulis.WriteBoolean("ok"u8, berhasil);
    }

    private void Galat(ReadOnlySpan<byte> id, GalatOperasi galat)
    {
        Mulai(id, berhasil: false);
        tulis.WriteStartObject("galat"u8);
        tulis.WriteString("kode"u8, galat.Kode);
        tulis.WriteString("pesan"u8, galat.Pesan);
        tulis.WriteString("jalur"u8, galat.Jalur);
        tulis.WriteEndObject();
        tulis.WriteEndObject();
        tulis.Flush();
    }
}
