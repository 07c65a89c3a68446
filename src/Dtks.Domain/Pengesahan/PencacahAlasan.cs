using System.Numerics;
using System.Runtime.InteropServices;

namespace Dtks.Domain;

/// <summary>Enumerates a <see cref="HimpunanAlasan"/> in ascending order of code, without allocating.</summary>
[StructLayout(LayoutKind.Auto)]
public struct PencacahAlasan
{
    private uint _sisa;

    internal PencacahAlasan(uint bit)
    {
        _sisa = bit;
        Current = default;
    }

    /// <summary>The reason at hand; 0 before the first step.</summary>
    public AlasanTidakLayak Current { get; private set; }

    /// <summary>Steps to the next reason.</summary>
    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        if (_sisa == 0)
        {
            return false;
        }

        Current = (AlasanTidakLayak)(BitOperations.TrailingZeroCount(_sisa) + 1);
        _sisa &= _sisa - 1;
        return true;
    }
}
