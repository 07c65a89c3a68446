using System.Runtime.InteropServices;
using Dtks.Protokol;

namespace Dtks.Native;

/// <summary>The two functions of <c>libdtks.h</c>: the engine of the protocol for programs in any language.</summary>
internal static unsafe class LibDtks
{
    // Why: an engine holds the buffers of one run; one a thread makes the functions safe from all of them at once.
    [ThreadStatic]
    private static MesinJawab? mesin;

    /// <summary>Answers one request; see <c>libdtks.h</c>.</summary>
    [UnmanagedCallersOnly(EntryPoint = "dtks_jawab")]
    private static byte* Jawab(byte* permintaan, nuint panjang, nuint* panjangJawaban)
    {
        try
        {
            return Salin(permintaan is null ? default : new ReadOnlySpan<byte>(permintaan, (int)nuint.Min(panjang, BatasProtokol.Baris + 1)), panjangJawaban);
        }
        catch (Exception)
        {
            // Why: an exception must not cross into the caller's language; the engine answers every request, so this is want of memory.
            if (panjangJawaban is not null)
            {
                *panjangJawaban = 0;
            }

            return null;
        }
    }

    /// <summary>Gives an answer back; see <c>libdtks.h</c>.</summary>
    [UnmanagedCallersOnly(EntryPoint = "dtks_bebas")]
    private static void Bebas(byte* jawaban) => NativeMemory.Free(jawaban);

    private static byte* Salin(ReadOnlySpan<byte> permintaan, nuint* panjangJawaban)
    {
        ReadOnlySpan<byte> jawaban = (mesin ??= new()).Jawab(permintaan).AsSpan().TrimEnd((byte)'\n');
        var tempat = (byte*)NativeMemory.Alloc((nuint)jawaban.Length + 1);
        jawaban.CopyTo(new Span<byte>(tempat, jawaban.Length));
        tempat[jawaban.Length] = 0;
        if (panjangJawaban is not null)
        {
            *panjangJawaban = (nuint)jawaban.Length;
        }

        return tempat;
    }
}
