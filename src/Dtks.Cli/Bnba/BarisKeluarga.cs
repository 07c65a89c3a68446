using System.Runtime.InteropServices;

namespace Dtks.Cli.Bnba;

/// <summary>A stretch of the sorted row indexes: the rows of one family.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct BarisKeluarga(int[] urutan, int mulai, int jumlah)
{
    public int Count => jumlah;

    public int this[int i] => urutan[mulai + i];

    public ReadOnlySpan<int>.Enumerator GetEnumerator() => new ReadOnlySpan<int>(urutan, mulai, jumlah).GetEnumerator();
}
