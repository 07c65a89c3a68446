using System.Buffers;

namespace Dtks.Cli.Operasi;

/// <summary>A growing byte buffer that can be cut back, so that half an answer is never sent.</summary>
internal sealed class Penampung : IBufferWriter<byte>
{
    private const int BesarAwal = 1 << 16;
    private const int BesarDitahan = 1 << 22;

    private byte[] wadah = new byte[BesarAwal];

    /// <summary>The number of bytes held; setting a smaller one drops the rest.</summary>
    public int Panjang { get; private set; }

    /// <summary>The bytes held.</summary>
    public ReadOnlySpan<byte> Isi => wadah.AsSpan(0, Panjang);

    /// <summary>Drops everything after the first bytes.</summary>
    public void Potong(int panjang) => Panjang = Math.Min(Panjang, panjang);

    /// <summary>Drops everything.</summary>
    public void Kosongkan()
    {
        Panjang = 0;
        if (wadah.Length > BesarDitahan)
        {
            wadah = new byte[BesarAwal];
        }
    }

    /// <inheritdoc/>
    public void Advance(int count) => Panjang += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Sediakan(sizeHint);
        return wadah.AsMemory(Panjang);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Sediakan(sizeHint);
        return wadah.AsSpan(Panjang);
    }

    private void Sediakan(int tambahan)
    {
        int perlu = Panjang + Math.Max(tambahan, 256);
        if (perlu > wadah.Length)
        {
            Array.Resize(ref wadah, (int)Math.Min(Array.MaxLength, Math.Max((long)perlu, wadah.Length * 2L)));
        }
    }
}
