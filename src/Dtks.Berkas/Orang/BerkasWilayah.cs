using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>A region as a file writes it: names from provinsi down, and the code where there is one.</summary>
internal sealed record BerkasWilayah(string? Provinsi, string? KabKota, string? Kecamatan, string? Desa, KodeWilayah? Kode, bool TakTerbaca)
{
    /// <summary>What stands between the cells of a region in its key.</summary>
    public const byte Batas = 0x1F;

    /// <summary>The region at a level: its code, else its name with the names above it, so that two desa of one name stay apart; null when unknown.</summary>
    public string? Pada(TingkatWilayah tingkat)
    {
        if (Kode?.PadaTingkat(tingkat) is { } kode)
        {
            return kode.ToString();
        }

        string?[] nama = [Provinsi, KabKota, Kecamatan, Desa];
        return nama[(int)tingkat - 1] is null ? null : string.Join(" / ", nama.Take((int)tingkat).OfType<string>());
    }

    public static BerkasWilayah Dari(ReadOnlySpan<byte> kunci)
    {
        string?[] bagian = new string?[5];
        int i = 0;
        foreach (Range r in kunci.Split(Batas))
        {
            if (i < bagian.Length)
            {
                ReadOnlySpan<byte> sel = kunci[r];
                bagian[i++] = NilaiSel.Hampa(sel) ? null : AliranTeks.Teks(sel);
            }
        }

        bool terbaca = KodeWilayah.TryParse(bagian[4], out KodeWilayah kode);
        return new BerkasWilayah(bagian[0], bagian[1], bagian[2], bagian[3], terbaca ? kode : null, bagian[4] is not null && !terbaca);
    }
}
