namespace Dtks.Matching;

/// <summary>What one piece of a search found: pairs, and what it counted.</summary>
internal sealed class HasilLintasan(JenisKunci jenis, int batasBlok)
{
    internal JenisKunci Jenis => jenis;

    internal List<PasanganMentah> Pasangan { get; } = [];

    internal List<BlokBesar> BlokBesar { get; } = [];

    internal long Isi { get; set; }

    internal long Blok { get; set; }

    internal long Calon { get; set; }

    internal int Terbesar { get; private set; }

    /// <summary>Counts a block; true when it is over the bound and must be reported.</summary>
    internal bool Catat(int banyak)
    {
        Calon += (long)banyak * (banyak - 1) / 2;
        Terbesar = Math.Max(Terbesar, banyak);
        return banyak > batasBlok;
    }

    /// <summary>Decides on a pair that met and keeps it when a rule holds.</summary>
    internal void Periksa(KolomGanda kolom, int i, int j)
    {
        if (IntiGanda.Putuskan(kolom, i, j) is var aturan and >= AturanGanda.Gd1 and <= AturanGanda.Gd5)
        {
            Pasangan.Add(i < j ? new PasanganMentah(i, j, aturan) : new PasanganMentah(j, i, aturan));
        }
    }
}
