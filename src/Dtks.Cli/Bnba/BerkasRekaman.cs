using System.Buffers;
using Dtks.Domain;
using Dtks.Protokol;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Bnba;

/// <summary>Writes the decisions of a run as records (HD-5): a line a family, in the order of the families.</summary>
internal static class BerkasRekaman
{
    private const int Sekaligus = 1 << 12;

    /// <summary>Writes them.</summary>
    /// <param name="aliran">Where to.</param>
    /// <param name="hasil">The run.</param>
    /// <param name="edisi">The edition the user named.</param>
    /// <param name="surat">The letter as the user gave it.</param>
    /// <param name="per">The day the user named.</param>
    /// <param name="derajat">How many threads.</param>
    /// <param name="maju">Told how many families are done.</param>
    /// <returns>How many records.</returns>
    public static int Tulis(Stream aliran, HasilBnba hasil, PilihanEdisi edisi, SuratPengesahan? surat, LocalDate? per, int derajat, Action<long> maju)
    {
        int jumlah = 0;
        int keluarga = hasil.Keluarga.Semua;
        var baris = new RekamanPutusan?[Math.Min(Sekaligus, keluarga)];
        var isi = new ArrayBufferWriter<byte>();
        for (int awal = 0; awal < keluarga; awal += baris.Length)
        {
            int sekali = Math.Min(baris.Length, keluarga - awal);
            Parallel.For(0, sekali, new ParallelOptions { MaxDegreeOfParallelism = derajat }, () => new EvaluasiKeluarga(hasil.Bersama), (i, _, evaluasi) =>
            {
                // Why: a record holds what the user gave, from which the context of the run follows, so that whoever decides again derives it anew.
                baris[i] = evaluasi.Bahan(awal + i) is { } satu
                    ? RekamanPutusan.Buat(satu.Bahan with { Edisi = edisi, Surat = surat, Per = per }, hasil.Konteks.Kebijakan)
                    : null;
                return evaluasi;
            }, _ => { });
            isi.ResetWrittenCount();
            foreach (RekamanPutusan satu in baris.Take(sekali).OfType<RekamanPutusan>())
            {
                satu.Tulis(isi);
                jumlah++;
            }

            aliran.Write(isi.WrittenSpan);
            maju(awal + sekali);
        }

        return jumlah;
    }
}
