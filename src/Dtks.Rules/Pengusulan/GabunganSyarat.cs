using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Three-valued "and": broken as soon as one part is broken, open while one is unknown.</summary>
internal static class GabunganSyarat
{
    public static StatusTemuan Semua(params ReadOnlySpan<bool?> bagian)
    {
        bool terbuka = false;
        foreach (bool? satu in bagian)
        {
            if (satu == false)
            {
                return StatusTemuan.TidakTerpenuhi;
            }

            terbuka |= satu is null;
        }

        return terbuka ? StatusTemuan.TidakDiketahui : StatusTemuan.Terpenuhi;
    }
}
