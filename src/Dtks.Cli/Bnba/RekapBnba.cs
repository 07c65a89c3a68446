using Dtks.Berkas;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Bnba;

/// <summary>The counts of one programme.</summary>
internal sealed class RekapProgram
{
    public int Penerima { get; set; }

    public int Layak { get; set; }

    public int TidakLayak { get; set; }

    public int Belum { get; set; }

    public int Kaskade { get; set; }

    public int Dihentikan { get; set; }

    public int GantiPengurus { get; set; }

    /// <summary>Rows whose cell of this programme does not say yes or no: not decided.</summary>
    public int TidakDiketahui { get; set; }

    /// <summary>Own reasons, position n for reason n+1.</summary>
    public int[] Alasan { get; } = new int[8];
}

/// <summary>Counts decisions by programme.</summary>
internal static class RekapBnba
{
    /// <summary>One count a programme, in the order of <see cref="DataOrang.DaftarProgram"/>.</summary>
    public static RekapProgram[] Hitung(HasilBnba hasil)
    {
        RekapProgram[] rekap = [.. DataOrang.DaftarProgram.Select(_ => new RekapProgram())];
        foreach (PutusanBaris p in hasil.Putusan)
        {
            RekapProgram r = rekap[p.Program];
            r.Penerima++;
            r.Layak += p.Putusan.Kelayakan == StatusKelayakan.Layak ? 1 : 0;
            r.TidakLayak += p.Putusan.Kelayakan == StatusKelayakan.TidakLayak ? 1 : 0;
            r.Belum += p.Putusan.Kelayakan == StatusKelayakan.BelumDapatDitentukan ? 1 : 0;
            r.Kaskade += p.Putusan.Sumber == SumberPutusan.KaskadePbi ? 1 : 0;
            r.Dihentikan += p.Putusan.Kepesertaan == StatusKepesertaan.Dihentikan ? 1 : 0;
            r.GantiPengurus += p.Putusan.PerluGantiPengurus ? 1 : 0;
            foreach (AlasanTidakLayak alasan in p.Alasan)
            {
                r.Alasan[(int)alasan - 1]++;
            }
        }

        foreach (int p in hasil.Data.ProgramTerbaca)
        {
            for (int i = 0; i < hasil.Data.Jumlah; i++)
            {
                rekap[p].TidakDiketahui += hasil.Data.Memegang(i, p) == Kepastian.TidakTahu ? 1 : 0;
            }
        }

        return rekap;
    }
}
