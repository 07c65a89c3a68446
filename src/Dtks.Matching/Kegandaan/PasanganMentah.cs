using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Matching;

/// <summary>A pair of records, <paramref name="A"/> before <paramref name="B"/>, with its rule and level.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PasanganMentah(int A, int B, AturanGanda Aturan, TingkatGanda Tingkat)
{
    internal static int Urutan(PasanganMentah a, PasanganMentah b) => a.A != b.A ? a.A.CompareTo(b.A) : a.B.CompareTo(b.B);
}
