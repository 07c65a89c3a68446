using System.Text;
using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>Opens bytes of unknown encoding as UTF-8 without a mark (BK-1).</summary>
internal static class AliranTeks
{
    private const int BanyakContoh = 1 << 12;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly UTF8Encoding Utf8Ketat = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Opens a stream: a workbook as lines of its sheet, text of any known encoding as UTF-8.</summary>
    /// <param name="asal">The bytes.</param>
    /// <param name="nama">The name of the file, fit to print.</param>
    /// <param name="pilihLembar">Chooses the sheet of a workbook: its name asked for, and whether some first lines hold the header.</param>
    /// <param name="xlsx">Whether it was a workbook.</param>
    /// <exception cref="DtksFormatException">The bytes are no text and no workbook.</exception>
    public static Stream Buka(Stream asal, string nama, Func<BukuKerja, Stream> pilihLembar, out bool xlsx)
    {
        byte[] awal = new byte[BanyakContoh];
        int panjang = asal.ReadAtLeast(awal, awal.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> isi = awal.AsSpan(0, panjang);
        xlsx = isi.StartsWith("PK\u0003\u0004"u8);
        if (xlsx)
        {
            return pilihLembar(BukuKerja.Buka(Sambung(asal, awal, 0, panjang), nama));
        }

        if (isi.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new DtksFormatException(PesanTabel.ExcelLama(nama));
        }

        if (BentukLain(isi) is { } lain)
        {
            throw new DtksFormatException(PesanTabel.BentukLain(nama, lain));
        }

        if (isi.StartsWith("\uFEFF"u8))
        {
            return Sambung(asal, awal, 3, panjang);
        }

        if (isi.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || isi.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.CreateTranscodingStream(Sambung(asal, awal, 2, panjang), isi[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode, Utf8);
        }

        int nol = isi.Count((byte)0);
        if (nol == 0)
        {
            return Sambung(asal, awal, 0, panjang);
        }

        // Tafsir: UTF-16 without a mark shows as text by its zeros, nearly all on one side of each pair; anything else with zeros is no text.
        int genap = 0;
        for (int i = 0; i < isi.Length; i += 2)
        {
            genap += isi[i] == 0 ? 1 : 0;
        }

        return nol * 3 < isi.Length || (genap * 10 > nol && (nol - genap) * 10 > nol)
            ? throw new DtksFormatException(PesanTabel.BukanTeks(nama))
            : Encoding.CreateTranscodingStream(Sambung(asal, awal, 0, panjang), genap * 2 > nol ? Encoding.BigEndianUnicode : Encoding.Unicode, Utf8);
    }

    /// <summary>A cell as a text, trimmed: UTF-8, or Windows-1252 where the bytes are no UTF-8.</summary>
    public static string Teks(ReadOnlySpan<byte> isi)
    {
        if (System.Text.Unicode.Utf8.IsValid(isi))
        {
            return Utf8.GetString(isi).Trim();
        }

        return Windows1252.GetString(isi).Trim();
    }

    /// <summary>A cell as characters in a buffer of the caller, trimmed; grows the buffer when it is too small.</summary>
    public static ReadOnlySpan<char> Huruf(ReadOnlySpan<byte> isi, ref char[] wadah)
    {
        if (wadah.Length < isi.Length)
        {
            wadah = new char[Math.Max(isi.Length, wadah.Length * 2)];
        }

        int n = System.Text.Unicode.Utf8.IsValid(isi) ? Utf8Ketat.GetChars(isi, wadah) : Windows1252.GetChars(isi, wadah);
        return wadah.AsSpan(0, n).Trim();
    }

    /// <summary>What a file is that only its name calls a table; null for text that may be one.</summary>
    private static string? BentukLain(ReadOnlySpan<byte> isi)
    {
        ReadOnlySpan<byte> awal = (isi.StartsWith("\uFEFF"u8) ? isi["\uFEFF"u8.Length..] : isi).TrimStart(" \t\r\n"u8);
        return awal.StartsWith("%PDF"u8) ? "PDF"
            : awal.StartsWith("<?xml"u8) ? "XML"
            : awal is [(byte)'<', ..] ? "HTML"
            : awal is [(byte)'{', ..] or [(byte)'[', (byte)'{' or (byte)'"' or (byte)'[' or (byte)']' or (byte)'\r' or (byte)'\n' or (byte)' ', ..] ? "JSON"
            : null;
    }

    private static Stream Sambung(Stream asal, byte[] awal, int mulai, int panjang)
    {
        if (asal.CanSeek)
        {
            asal.Position -= panjang - mulai;
            return asal;
        }

        return new AliranBerawal(awal, mulai, panjang, asal);
    }

    /// <summary>Some bytes already read, and the stream they came from.</summary>
    private sealed class AliranBerawal(byte[] awal, int mulai, int panjang, Stream asal) : AliranBaca
    {
        private int _posisi = mulai;

        public override int Read(Span<byte> buffer)
        {
            if (_posisi == panjang)
            {
                return asal.Read(buffer);
            }

            int n = Math.Min(buffer.Length, panjang - _posisi);
            awal.AsSpan(_posisi, n).CopyTo(buffer);
            _posisi += n;
            return n;
        }

        protected override void Dispose(bool disposing)
        {
            asal.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>A stream that is read forward only.</summary>
internal abstract class AliranBaca : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public abstract override int Read(Span<byte> buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
