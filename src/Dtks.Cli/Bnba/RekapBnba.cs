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
    public int[] Alasan { get; } = new int[HimpunanAlasan.KodeTerbesar];
}

/// <summary>Counts decisions by programme.</summary>
internal static class RekapBnba
{
    /// <summary>One count a programme, in the order of <see cref="DataOrang.DaftarProgram"/>.</summary>
    public static RekapProgram[] Hitung(HasilBnba hasil)
    {
        RekapProgram[] rekap = [.. DataOrang.DaftarProgram.Select(_ => new RekapProgram())];
        var menurutKode = new int[rekap.Length * hasil.Massal.JumlahPutusan];
        foreach (ref readonly PutusanBaris p in hasil.Putusan.AsSpan())
        {
            menurutKode[(p.Program * hasil.Massal.JumlahPutusan) + p.Kode.Kode]++;
            foreach (AlasanTidakLayak alasan in p.Alasan)
            {
                rekap[p.Program].Alasan[(int)alasan - 1]++;
            }
        }

        for (int i = 0; i < menurutKode.Length; i++)
        {
            (int program, int kode) = Math.DivRem(i, hasil.Massal.JumlahPutusan);
            PutusanRingkas putusan = hasil.Massal[new KodePutusan((ushort)kode)];
            RekapProgram r = rekap[program];
            int jumlah = menurutKode[i];
            r.Penerima += jumlah;
            r.Layak += putusan.Kelayakan == StatusKelayakan.Layak ? jumlah : 0;
            r.TidakLayak += putusan.Kelayakan == StatusKelayakan.TidakLayak ? jumlah : 0;
            r.Belum += putusan.Kelayakan == StatusKelayakan.BelumDapatDitentukan ? jumlah : 0;
            r.Kaskade += putusan.Sumber == SumberPutusan.KaskadePbi ? jumlah : 0;
            r.Dihentikan += putusan.Kepesertaan == StatusKepesertaan.Dihentikan ? jumlah : 0;
            r.GantiPengurus += putusan.PerluGantiPengurus ? jumlah : 0;
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
