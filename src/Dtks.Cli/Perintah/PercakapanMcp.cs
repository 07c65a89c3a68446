using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using Dtks.Berkas;

namespace Dtks.Cli.Perintah;

/// <summary>The two streams of a talk over MCP, watched: a line that is no message is answered as JSON-RPC says, the input ends only when every request in it is answered, and an output that cannot be written is remembered.</summary>
/// <remarks>The server by itself passes over such lines, drops what is still in work when its input ends, and passes over what it cannot write.</remarks>
internal sealed class PercakapanMcp : IDisposable
{
    private static readonly TimeSpan TungguTerlama = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _putus = new();
    private readonly TaskCompletionSource _selesai = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _kunci = new();
    private readonly AliranKeluar _keluar;
    private int _belumDijawab;
    private bool _habis;
    private ExceptionDispatchInfo? _galat;

    public PercakapanMcp(Stream masuk, Stream keluar)
    {
        _keluar = new AliranKeluar(this, keluar);
        Masuk = new AliranMasuk(this, masuk);
    }

    public Stream Masuk { get; }

    public Stream Keluar => _keluar;

    /// <summary>Cancelled once the output cannot be written: nobody hears what would be answered.</summary>
    public CancellationToken Terputus => _putus.Token;

    /// <summary>Throws what stopped the output.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public void Periksa() => _galat?.Throw();

    public void Dispose() => _putus.Dispose();

    private void Hitung(int beda)
    {
        lock (_kunci)
        {
            _belumDijawab += beda;
            if (_habis && _belumDijawab <= 0)
            {
                _selesai.TrySetResult();
            }
        }
    }

    private async ValueTask HabisAsync(CancellationToken batal)
    {
        lock (_kunci)
        {
            _habis = true;
        }

        Hitung(0);

        // Why: an answer that a client called off never comes.
        await Task.WhenAny(_selesai.Task, Task.Delay(TungguTerlama, batal)).ConfigureAwait(false);
    }

    private void Gagal(Exception galat)
    {
        _galat ??= ExceptionDispatchInfo.Capture(galat);
        _putus.Cancel();
        _selesai.TrySetResult();
    }

    private enum Pesan : byte
    {
        /// <summary>A note or an answer: nobody waits.</summary>
        Lain = 0,

        Tanya,
        Jawab,
        BukanJson,
        BukanPesan,
    }

    /// <summary>What a line is: it asks (a method and an id), answers (an id alone), or is no message.</summary>
    private static Pesan Nilai(ReadOnlySpan<byte> baris)
    {
        var (nomor, metode, objek) = (false, false, false);
        try
        {
            var baca = new Utf8JsonReader(baris);
            while (baca.Read())
            {
                objek |= baca is { TokenType: JsonTokenType.StartObject, CurrentDepth: 0 };
                if (baca.TokenType == JsonTokenType.PropertyName && baca.CurrentDepth == 1)
                {
                    nomor |= baca.ValueTextEquals("id"u8);
                    metode |= baca.ValueTextEquals("method"u8);
                    baca.Read();
                    baca.Skip();
                }
            }
        }
        catch (JsonException)
        {
            return Pesan.BukanJson;
        }

        return !objek || !(nomor || metode) ? Pesan.BukanPesan : !nomor ? Pesan.Lain : metode ? Pesan.Tanya : Pesan.Jawab;
    }

    /// <summary>Hands on the messages, line by line.</summary>
    private sealed class AliranMasuk(PercakapanMcp percakapan, Stream asal) : AliranBaca
    {
        private readonly byte[] _potongan = new byte[1 << 14];
        private readonly ArrayBufferWriter<byte> _baris = new();
        private readonly ArrayBufferWriter<byte> _siap = new();
        private int _diambil;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            while (_diambil == _siap.WrittenCount)
            {
                _siap.ResetWrittenCount();
                _diambil = 0;
                int dibaca = await asal.ReadAsync(_potongan, cancellationToken).ConfigureAwait(false);
                if (dibaca == 0 && _baris.WrittenCount == 0)
                {
                    await percakapan.HabisAsync(cancellationToken).ConfigureAwait(false);
                    return 0;
                }

                // A last line without its end is a message too.
                ReadOnlyMemory<byte> sisa = dibaca == 0 ? "\n"u8.ToArray() : _potongan.AsMemory(0, dibaca);
                while (sisa.Span.IndexOf((byte)'\n') is var akhir and >= 0)
                {
                    _baris.Write(sisa.Span[..akhir]);
                    sisa = sisa[(akhir + 1)..];
                    if (Terima() is { } salah)
                    {
                        await percakapan._keluar.SisipkanAsync(salah, cancellationToken).ConfigureAwait(false);
                    }
                }

                _baris.Write(sisa.Span);
            }

            int n = Math.Min(buffer.Length, _siap.WrittenCount - _diambil);
            _siap.WrittenMemory.Slice(_diambil, n).CopyTo(buffer);
            _diambil += n;
            return n;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(Span<byte> buffer)
        {
            byte[] isi = new byte[buffer.Length];
            int dibaca = Read(isi, 0, isi.Length);
            isi.AsSpan(0, dibaca).CopyTo(buffer);
            return dibaca;
        }

        public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

        /// <summary>Takes the line that is complete; what is answered when it is no message.</summary>
        private byte[]? Terima()
        {
            ReadOnlySpan<byte> baris = _baris.WrittenSpan;
            Pesan pesan = baris.Trim(" \t\r"u8).IsEmpty ? Pesan.Lain : Nilai(baris);
            if (pesan is Pesan.Lain or Pesan.Tanya or Pesan.Jawab)
            {
                _siap.Write(baris);
                _siap.Write("\n"u8);
                percakapan.Hitung(pesan == Pesan.Tanya ? 1 : 0);
            }

            _baris.ResetWrittenCount();
            return pesan switch
            {
                Pesan.BukanJson => """{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Bukan JSON / not JSON"}}"""u8.ToArray(),
                Pesan.BukanPesan => """{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Bukan pesan JSON-RPC / no message of JSON-RPC"}}"""u8.ToArray(),
                _ => null,
            };
        }
    }

    /// <summary>Takes the answers of the server, and between two of them what is answered here.</summary>
    private sealed class AliranKeluar(PercakapanMcp percakapan, Stream tujuan) : AliranBaca
    {
        private readonly SemaphoreSlim _giliran = new(1);
        private readonly ArrayBufferWriter<byte> _baris = new();
        private readonly ConcurrentQueue<byte[]> _sisipan = new();

        public override bool CanRead => false;

        public override bool CanWrite => true;

        public override int Read(Span<byte> buffer) => throw new NotSupportedException();

        /// <summary>Writes a line as soon as no other is half written.</summary>
        public async ValueTask SisipkanAsync(byte[] baris, CancellationToken batal)
        {
            _sisipan.Enqueue([.. baris, (byte)'\n']);
            await WriteAsync(ReadOnlyMemory<byte>.Empty, batal).ConfigureAwait(false);
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _giliran.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                await tujuan.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
                int dijawab = Terima(buffer.Span);
                while (_baris.WrittenCount == 0 && _sisipan.TryDequeue(out byte[]? sisipan))
                {
                    await tujuan.WriteAsync(sisipan, cancellationToken).ConfigureAwait(false);
                }

                await tujuan.FlushAsync(cancellationToken).ConfigureAwait(false);
                percakapan.Hitung(-dijawab);
            }
            catch (IOException galat)
            {
                percakapan.Gagal(galat);
                throw;
            }
            finally
            {
                _giliran.Release();
            }
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

        protected override void Dispose(bool disposing)
        {
            _giliran.Dispose();
            base.Dispose(disposing);
        }

        /// <summary>Takes what was written; how many answers are complete.</summary>
        private int Terima(ReadOnlySpan<byte> isi)
        {
            int dijawab = 0;
            while (isi.IndexOf((byte)'\n') is var akhir and >= 0)
            {
                _baris.Write(isi[..akhir]);
                dijawab += Nilai(_baris.WrittenSpan) == Pesan.Jawab ? 1 : 0;
                _baris.ResetWrittenCount();
                isi = isi[(akhir + 1)..];
            }

            _baris.Write(isi);
            return dijawab;
        }
    }
}
