using Dtks.Cli.Berkas;
using Dtks.Domain;

namespace Dtks.Cli.Bnba;

/// <summary>A BNBA file in memory.</summary>
/// <param name="Baris">The usable rows, in file order.</param>
/// <param name="IdDtks">The ID DTKS of each row; empty where the row has none.</param>
/// <param name="Pekerjaan">The jobs named, each once; the first entry stands for none.</param>
/// <param name="JumlahDibaca">All rows read, rejected ones too.</param>
/// <param name="KolomTidakDikenal">Columns that were ignored.</param>
/// <param name="Kelengkapan">Which families cannot be complete, whatever is stated.</param>
internal sealed record DataBnba(
    List<BarisBnba> Baris, TeksRapat IdDtks, IReadOnlyList<Pekerjaan?> Pekerjaan, int JumlahDibaca, List<string> KolomTidakDikenal, KelengkapanBnba Kelengkapan)
{
    /// <summary>The person of a row as the rules see it.</summary>
    public Penduduk Penduduk(int baris)
    {
        var b = Baris[baris];
        return new()
        {
            Nik = b.Nik,
            NomorKk = b.NomorKk,
            TanggalLahir = b.TanggalLahir,
            JenisKelamin = b.JenisKelamin,
            Hubungan = b.Hubungan,
            Pekerjaan = Pekerjaan[b.Pekerjaan],
        };
    }
}
