using System.Collections.Immutable;
using Dtks.Cli.Bnba;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Berkas;

/// <summary>The people of a file.</summary>
internal sealed class DataOrang
{
    /// <summary>The people, in file order.</summary>
    public List<Penduduk> Orang { get; } = [];

    /// <summary>The line of each person, from 1.</summary>
    public List<long> Baris { get; } = [];

    /// <summary>What could not be read: whole rows, and fields that count as unknown.</summary>
    public List<CatatanBaris> Catatan { get; } = [];

    /// <summary>How many rows or lines are no person.</summary>
    public int TidakTerbaca { get; set; }

    /// <summary>The names of the region of each person, as a position in <see cref="DaftarNama"/>; empty when the file carries codes.</summary>
    public List<int> NamaKe { get; } = [];

    /// <summary>Names by level: provinsi, kabupaten/kota, kecamatan, desa; null where the file has none.</summary>
    public List<NamaWilayahBerkas> DaftarNama { get; } = [];

    /// <summary>The programmes of each person, bit n for <see cref="ProgramBnba"/> n; empty when the file tells of none.</summary>
    public List<byte> Program { get; } = [];

    /// <summary>The fields that the file has no column for.</summary>
    public ImmutableHashSet<BidangOrang> TanpaBidang { get; set; } = [];

    /// <summary>What the user states about the families, withdrawn for rows that are no person: whoever stands there could be of any family.</summary>
    public KelengkapanKeluarga Kelengkapan(bool dinyatakan) =>
        KelengkapanKeluarga.Menurut(dinyatakan).Tanpa(TidakTerbaca > 0 ? [default] : []);

    /// <summary>The region of a person at a level: its code, else its name, else null.</summary>
    public string? NamaPada(int indeks, TingkatWilayah tingkat) =>
        Orang[indeks].Wilayah?.PadaTingkat(tingkat)?.ToString() ?? (NamaKe.Count == 0 ? null : DaftarNama[NamaKe[indeks]].Pada(tingkat));
}

/// <summary>The names of a region, from provinsi down, as a file writes them.</summary>
internal sealed record NamaWilayahBerkas(string? Provinsi, string? KabKota, string? Kecamatan, string? Desa)
{
    /// <summary>The region at a level with the names above it, so that two desa of one name stay apart; null when its own name is missing.</summary>
    public string? Pada(TingkatWilayah tingkat)
    {
        string?[] nama = [Provinsi, KabKota, Kecamatan, Desa];
        return nama[(int)tingkat - 1] is null ? null : string.Join(" / ", nama.Take((int)tingkat).OfType<string>());
    }
}
