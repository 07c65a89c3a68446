using System.Collections.Immutable;

namespace Dtks.Matching;

/// <summary>What one piece of a search found: pairs and groups by the rules of its key, and what it counted.</summary>
internal sealed class HasilLintasan(JenisKunci jenis, PilihanGanda pilihan)
{
    private readonly (AturanGanda Dari, AturanGanda Sampai) _aturan = jenis switch
    {
        JenisKunci.Nik => (AturanGanda.Gd1, AturanGanda.Gd1),
        JenisKunci.NamaTanggal => (AturanGanda.Gd2, AturanGanda.Gd3),
        JenisKunci.TanggalNik => (AturanGanda.Gd5, AturanGanda.Gd5),
        _ => (AturanGanda.Gd4, AturanGanda.Gd4),
    };

    internal JenisKunci Jenis => jenis;

    internal int BatasGugus => pilihan.BatasGugus;

    internal List<PasanganMentah> Pasangan { get; } = [];

    internal List<GugusGanda> Gugus { get; } = [];

    internal List<BlokBesar> BlokBesar { get; } = [];

    internal long Isi { get; set; }

    internal long Blok { get; set; }

    internal long Calon { get; set; }

    internal int Terbesar { get; private set; }

    /// <summary>Counts a block; true when it is over the bound and must be reported.</summary>
    internal bool Catat(int banyak)
    {
        Terbesar = Math.Max(Terbesar, banyak);
        return banyak > pilihan.BatasBlok;
    }

    /// <summary>Decides on a pair that met and keeps it when a rule of this key holds.</summary>
    // Why: the keys are complete, so a pair by another rule is found under that rule's key; kept here too, a large block would give all its pairs again.
    internal void Periksa(KolomGanda kolom, int i, int j)
    {
        Calon++;
        if (IntiGanda.Putuskan(kolom, i, j) is var aturan && aturan >= _aturan.Dari && aturan <= _aturan.Sampai)
        {
            Pasangan.Add(new PasanganMentah(Math.Min(i, j), Math.Max(i, j), aturan, IntiGanda.Tingkat(kolom, i, j, aturan)));
        }
    }

    /// <summary>Decides on every pair of a block.</summary>
    internal void PeriksaSemua(KolomGanda kolom, ReadOnlySpan<int> isi)
    {
        for (int a = 1; a < isi.Length; a++)
        {
            for (int b = 0; b < a; b++)
            {
                Periksa(kolom, isi[a], isi[b]);
            }
        }
    }

    /// <summary>Keeps a group, unless all its records are one subject.</summary>
    internal void TambahGugus(KolomGanda kolom, AturanGanda aturan, TingkatGanda tingkat, IEnumerable<int> anggota)
    {
        ImmutableArray<int> urut = [.. anggota.Order()];
        if (urut.Any(i => !kolom.SatuSubjek(urut[0], i)))
        {
            Gugus.Add(new GugusGanda(aturan, tingkat, urut));
        }
    }
}
