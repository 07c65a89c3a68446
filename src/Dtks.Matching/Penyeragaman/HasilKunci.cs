using System.Collections.Immutable;

namespace Dtks.Matching;

/// <summary>A key made from a name or an address, with the steps of PD-5 that changed the text.</summary>
/// <remarks>
/// A key serves to find candidates and to make estimates, never for a legal verdict. It is made from personal data and
/// is personal data itself: <see cref="ToString"/> does not show it. Instances are immutable and safe to share between threads.
/// </remarks>
public sealed class HasilKunci
{
    internal HasilKunci(string kunci, uint langkah)
    {
        Kunci = kunci;
        var nomor = ImmutableArray.CreateBuilder<int>();
        for (int i = 1; i < 32; i++)
        {
            if ((langkah & (1u << i)) != 0)
            {
                nomor.Add(i);
            }
        }

        Langkah = nomor.ToImmutable();
    }

    /// <summary>The key; empty when nothing of the text remained, which counts as missing.</summary>
    public string Kunci { get; }

    /// <summary>Numbers of the steps that changed the text, ascending, each once; empty when the text was a key already.</summary>
    public ImmutableArray<int> Langkah { get; }

    /// <summary>True when the key is empty and so counts as missing.</summary>
    public bool Kosong => Kunci.Length == 0;

    /// <summary>The numbers of the steps, without the key.</summary>
    /// <returns>A text such as <c>langkah 1, 4</c>.</returns>
    public override string ToString() => Langkah.IsEmpty ? "langkah -" : "langkah " + string.Join(", ", Langkah);
}
