using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dtks.Matching;

/// <summary>The match masks of a pattern of at most 64 code units, looked up by code unit: a direct table for Latin-1, a hash table for the rest.</summary>
internal sealed class TabelPenanda
{
    private const int UkuranLatin = 256;

    // Why: 64 code units fill at most half of it, so a probe always meets an empty slot.
    private const int UkuranLuas = 128;

    private readonly ulong[] _latin = new ulong[UkuranLatin];
    private readonly char[]? _hurufLuas;
    private readonly ulong[]? _tandaLuas;

    internal TabelPenanda(ReadOnlySpan<char> pola)
    {
        for (int i = 0; i < pola.Length; i++)
        {
            char huruf = pola[i];
            if (huruf < UkuranLatin)
            {
                _latin[huruf] |= 1UL << i;
                continue;
            }

            _hurufLuas ??= new char[UkuranLuas];
            _tandaLuas ??= new ulong[UkuranLuas];
            int slot = Slot(huruf);
            _hurufLuas[slot] = huruf;
            _tandaLuas[slot] |= 1UL << i;
        }
    }

    /// <summary>The first of the 256 masks of Latin-1.</summary>
    internal ref ulong Latin => ref MemoryMarshal.GetArrayDataReference(_latin);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Tandai(char huruf)
    {
        ulong[] latin = _latin;
        return huruf < latin.Length ? latin[huruf] : TandaiLuas(huruf);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong TandaiLuas(char huruf) => _tandaLuas is null ? 0 : _tandaLuas[Slot(huruf)];

    /// <summary>The slot of a code unit, or the empty slot where it would go.</summary>
    private int Slot(char huruf)
    {
        int slot = huruf & (UkuranLuas - 1);
        while (_tandaLuas![slot] != 0 && _hurufLuas![slot] != huruf)
        {
            slot = (slot + 1) & (UkuranLuas - 1);
        }

        return slot;
    }
}
