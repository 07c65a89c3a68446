using System.Runtime.InteropServices;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>A kepesertaan as the kernel sees it: its kind and what was declared on it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KelasKepesertaan(JenisKepesertaan Jenis, RuteSendiri Sendiri)
{
    /// <summary>Five values of <see cref="RuteSendiri"/> for each of five kinds, in one number below 32.</summary>
    public int Nomor => ((int)Jenis * 5) + (int)Sendiri;

    public const int JumlahNomor = 32;

    public static KelasKepesertaan DariNomor(int nomor) => new((JenisKepesertaan)(nomor / 5), (RuteSendiri)(nomor % 5));
}
