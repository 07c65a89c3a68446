using System.Buffers;
using System.Runtime.ExceptionServices;
using System.Text.Json;

namespace Dtks.Cli.Perintah;

/// <summary>The two streams of a talk over MCP, watched: the input ends only when every request in it is answered, and an output that cannot be written is remembered.</summary>
/// <remarks>The server by itself drops what is still in work when its input ends, and passes over what it cannot write.</remarks>
internal sealed class PercakapanMcp : IDisposable
{
    private static readonly TimeSpan TungguTerlama = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _putus = new();
    private readonly TaskCompletionSource _selesai = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _kunci = new();
    private int _belumDijawab;
    private bool _habis;
    private ExceptionDispatchInfo? _galat;

    public PercakapanMcp(Stream masuk, Stream keluar)
    {
        Masuk = new AliranMasuk(this, masuk);
        Keluar = new AliranKeluar(this, keluar);
    }

    public Stream Masuk { get; }

    public Stream Keluar { get; }

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

    /// <summary>Cuts a stream into lines and says of each whether it asks (a method and an id) or answers (an id alone).</summary>
    private sealed class PembacaPesan(Action tanya, Action jawab)
    {
        private readonly ArrayBufferWriter<byte> _baris = new();

        public void Terima(ReadOnlySpan<byte> isi)
        {
            while (isi.IndexOf((byte)'\n') is var akhir and >= 0)
            {
                _baris.Write(isi[..akhir]);
                Nilai(_baris.WrittenSpan);
                _baris.ResetWrittenCount();
                isi = isi[(akhir + 1)..];
            }

            _baris.Write(isi);
        }

        private void Nilai(ReadOnlySpan<byte> baris)
        {
            var (nomor, metode) = (false, false);
            try
            {
                var baca = new Utf8JsonReader(baris);
                while (baca.Read())
                {
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
                // Why: what is no message is not answered.
                return;
            }

            if (nomor)
            {
                (metode ? tanya : jawab)();
            }
        }
    }

    private abstract class Aliran : Stream
    {
        public override bool CanRead => false;

        public override bool CanWrite => false;

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }

    private sealed class AliranMasuk(PercakapanMcp percakapan, Stream asal) : Aliran
    {
        private readonly PembacaPesan _pesan = new(() => percakapan.Hitung(1), static () => { });

        public override bool CanRead => true;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int dibaca = await asal.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (dibaca > 0)
            {
                _pesan.Terima(buffer.Span[..dibaca]);
            }
            else if (buffer.Length > 0)
            {
                // A last line without its end is a message too.
                _pesan.Terima("\n"u8);
                await percakapan.HabisAsync(cancellationToken).ConfigureAwait(false);
            }

            return dibaca;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();
    }

    private sealed class AliranKeluar(PercakapanMcp percakapan, Stream tujuan) : Aliran
    {
        private readonly PembacaPesan _pesan = new(static () => { }, () => percakapan.Hitung(-1));

        public override bool CanWrite => true;

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            try
            {
                await tujuan.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
                await tujuan.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (IOException galat)
            {
                percakapan.Gagal(galat);
                throw;
            }

            _pesan.Terima(buffer.Span);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();
    }
}
