using System.Text;
using Dtks.Domain;

namespace Dtks.Testing;

/// <summary>Jobs by age and sex in the proportions of a poor district; codes of the official table.</summary>
/// <remarks>State jobs, pensions and jobs that need review are never drawn: they are planted, so that the truth is complete.</remarks>
internal static class PekerjaanRekaan
{
    public const byte BelumBekerja = 1;
    public const byte MengurusRumahTangga = 2;
    public const byte Pelajar = 3;
    public const byte Pensiunan = 4;

    /// <summary>Not a code: a text that the table does not know.</summary>
    public const byte TakDikenal = 200;

    private static readonly byte[] Laki = Sebar((9, 20), (19, 19), (88, 12), (15, 12), (20, 9), (84, 5), (81, 4), (13, 4), (26, 3), (27, 2), (11, 3), (21, 1), (35, 2), (10, 1), (1, 2), (97, 1));
    private static readonly byte[] Perempuan = Sebar((2, 56), (9, 9), (19, 7), (84, 7), (88, 6), (15, 6), (20, 4), (23, 3), (30, 2));
    private static readonly byte[] Muda = Sebar((1, 30), (3, 20), (15, 18), (19, 18), (20, 4), (88, 5), (9, 5));
    private static readonly byte[] Lanjut = Sebar((1, 34), (2, 20), (9, 24), (20, 8), (19, 6), (84, 4), (10, 4));
    private static readonly byte[][] Nama = [.. Enumerable.Range(0, 100).Select(k => k == 0 ? [] : Encoding.ASCII.GetBytes(Pekerjaan.DariKode(k).Nama.ToUpperInvariant()))];

    /// <summary>Draws a job.</summary>
    public static byte Pilih(ref PengacakTetap acak, bool perempuan, int usia) => usia switch
    {
        < 7 => BelumBekerja,
        < 19 => Pelajar,
        < 24 => Muda[acak.Di(Muda.Length)],
        >= 66 => Lanjut[acak.Di(Lanjut.Length)],
        _ => perempuan ? Perempuan[acak.Di(Perempuan.Length)] : Laki[acak.Di(Laki.Length)],
    };

    /// <summary>The name as a BNBA file writes it; empty for a missing job.</summary>
    public static ReadOnlySpan<byte> Bita(byte kode) => kode == TakDikenal ? "JURU SIMPAN REKAAN"u8 : Nama[kode];

    private static byte[] Sebar(params (byte Kode, int Bobot)[] bobot) => [.. bobot.SelectMany(b => Enumerable.Repeat(b.Kode, b.Bobot))];
}
