namespace Dtks.Berkas.Tests;

/// <summary>A stream as a pipe gives it: forward only, a few bytes at a time.</summary>
internal sealed class AliranTetes(byte[] isi, int tetes) : AliranBaca
{
    private int _posisi;

    public bool Tertutup { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int n = Math.Min(Math.Min(tetes, buffer.Length), isi.Length - _posisi);
        isi.AsSpan(_posisi, n).CopyTo(buffer);
        _posisi += n;
        return n;
    }

    protected override void Dispose(bool disposing)
    {
        Tertutup = true;
        base.Dispose(disposing);
    }
}

/// <summary>Counts how often it is written to.</summary>
internal sealed class AliranHitung : MemoryStream
{
    public int Tulisan { get; private set; }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Tulisan++;
        base.Write(buffer, offset, count);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Tulisan++;
        base.Write(buffer);
    }
}
