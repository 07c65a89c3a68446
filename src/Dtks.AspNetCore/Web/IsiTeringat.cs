using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Dtks.AspNetCore;

/// <summary>A JSON body that is kept while it is read, in memory only, so that what is wrong with it can be found once reading has failed.</summary>
/// <remarks>Why: the serializer names what is missing in its words only, which change; and what was read of a body cannot be read again.</remarks>
internal sealed class IsiTeringat(Stream asal) : Stream
{
    /// <summary>A longer body is not kept; of it the place is told, and not which member is missing.</summary>
    public const int Terbesar = 16 * 1024 * 1024;

    private MemoryStream? _ingatan = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => asal.Length;

    public override long Position
    {
        get => asal.Position;
        set => throw new NotSupportedException();
    }

    /// <summary>The whole body: what was read of it, and the rest; null where it is too long or cannot be read to its end.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> Seluruhnya(CancellationToken batal)
    {
        try
        {
            byte[] wadah = new byte[8 * 1024];
            while (_ingatan is not null && await ReadAsync(wadah, batal).ConfigureAwait(false) > 0)
            {
            }
        }
        catch (Exception salah) when (salah is IOException or OperationCanceledException or ObjectDisposedException)
        {
            return null;
        }

        return _ingatan is null ? null : _ingatan.GetBuffer().AsMemory(0, (int)_ingatan.Length);
    }

    public override int Read(Span<byte> buffer) => Ingat(buffer, asal.Read(buffer));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int banyak = await asal.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Ingat(buffer.Span, banyak);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Ingat(ReadOnlySpan<byte> terbaca, int banyak)
    {
        if (_ingatan is { } ingatan)
        {
            ingatan.Write(terbaca[..banyak]);
            _ingatan = ingatan.Length > Terbesar ? null : ingatan;
        }

        return banyak;
    }
}

/// <summary>Keeps the JSON bodies of an application, before anything of it reads them.</summary>
internal sealed class PengingatIsi : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => aplikasi =>
    {
        aplikasi.Use((HttpContext konteks, RequestDelegate lanjut) =>
        {
            if (konteks.Request.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true && konteks.Request.ContentLength is not > IsiTeringat.Terbesar)
            {
                IsiTeringat isi = new(konteks.Request.Body);
                konteks.Features.Set(isi);
                konteks.Request.Body = isi;
            }

            return lanjut(konteks);
        });
        next(aplikasi);
    };
}
