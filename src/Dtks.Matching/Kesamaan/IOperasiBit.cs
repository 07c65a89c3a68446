namespace Dtks.Matching;

/// <summary>A bit-parallel computation over a pattern and a text, written once for every kind of pattern.</summary>
internal interface IOperasiBit<THasil>
{
    THasil Jalankan<TPenanda>(in TPenanda penanda, ReadOnlySpan<char> pola, ReadOnlySpan<char> teks) where TPenanda : struct, IPenandaHuruf;
}
