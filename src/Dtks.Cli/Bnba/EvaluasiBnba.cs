using System.Runtime.InteropServices;
using Dtks.Cli.Berkas;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Bnba;

/// <summary>One kepesertaan of the file with its decision.</summary>
/// <param name="Baris">Index of the row in <see cref="DataBnba.Baris"/>.</param>
/// <param name="Program">Number of the programme in <see cref="ProgramBnba.Semua"/>.</param>
/// <param name="Putusan">The decision.</param>
/// <param name="Alasan">Its own reasons.</param>
/// <param name="BarisPenyebab">Index of the row whose PBI-JK causes the cascade; -1 without.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PutusanBaris(int Baris, byte Program, PutusanRingkas Putusan, HimpunanAlasan Alasan, int BarisPenyebab);

/// <summary>One suggestion on a row.</summary>
internal readonly record struct SaranBaris(int Baris, int Program, SaranKelayakan Saran);

/// <summary>Everything that came of one run.</summary>
internal sealed class HasilBnba
{
    public required DataBnba Data { get; init; }

    public required KonteksKelayakan Konteks { get; init; }

    /// <summary>The decisions in file order.</summary>
    public required List<PutusanBaris> Putusan { get; init; }

    /// <summary>The suggestions in file order.</summary>
    public required List<SaranBaris> Saran { get; init; }

    /// <summary>The remarks on rows of all files, in file order.</summary>
    public required List<CatatanBaris> Catatan { get; init; }

    /// <summary>Worked explanations of the most telling decisions, already masked.</summary>
    public required List<string> Contoh { get; init; }
}

/// <summary>Decides a whole BNBA file, family by family, on the explaining face of the rules.</summary>
internal sealed class EvaluasiBnba(DataBnba data, KonteksKelayakan konteks, LocalDate per, bool keluargaLengkap)
{
    private const int JumlahContoh = 3;

    /// <summary>Decides every kepesertaan, on all processors; declarations that point to nothing or that a rule refuses are noted.</summary>
    public HasilBnba Jalankan(
        Dictionary<(Nik Nik, ProgramBansos Program), (Penetapan Penetapan, int Baris)> penetapan, List<CatatanBaris> catatan, Action<long> maju)
    {
        var keluarga = KelompokkanKeluarga();
        var bagian = new EvaluasiKeluarga[Environment.ProcessorCount];
        long selesai = 0;
        Parallel.For(0, bagian.Length, b =>
        {
            var evaluasi = bagian[b] = new(data, konteks, per, keluargaLengkap, penetapan);
            var akhir = (int)((b + 1L) * keluarga.Count / bagian.Length);
            for (var k = (int)((long)b * keluarga.Count / bagian.Length); k < akhir; k++)
            {
                evaluasi.Putuskan(keluarga[k]);
                if ((k & 255) == 0)
                {
                    maju(Interlocked.Add(ref selesai, 256) * data.Baris.Count / keluarga.Count);
                }
            }
        });

        // Why: parts are put together in the order of the families, so the number of processors changes nothing.
        catatan.AddRange(bagian.SelectMany(b => b.Catatan));
        var terpakai = bagian.SelectMany(b => b.Terpakai).ToHashSet();
        foreach (var (kunci, isi) in penetapan)
        {
            if (!terpakai.Contains(kunci))
            {
                catatan.Add(PembacaPenetapan.TanpaKepesertaan(isi.Baris));
            }
        }

        var putusan = new List<PutusanBaris>(bagian.Sum(b => b.Putusan.Count));
        putusan.AddRange(bagian.SelectMany(b => b.Putusan));
        putusan.Sort((a, b) => (a.Baris, a.Program).CompareTo((b.Baris, b.Program)));
        return new()
        {
            Data = data,
            Konteks = konteks,
            Putusan = putusan,
            Saran = [.. bagian.SelectMany(b => b.Saran).OrderBy(s => s.Baris).ThenBy(s => s.Program).ThenBy(s => s.Saran.Alasan is { } alasan ? (int)alasan : int.MaxValue)],
            Catatan = [.. catatan.OrderBy(c => c.Berkas, StringComparer.Ordinal).ThenBy(c => c.Baris)],
            Contoh = [.. bagian.SelectMany(b => b.Contoh).GroupBy(c => c.Key).OrderBy(c => c.Key).Select(c => c.First().Value).Take(JumlahContoh)],
        };
    }

    /// <summary>Rows of one No KK together, in the order of first appearance; a row without a readable No KK stands alone.</summary>
    private List<BarisKeluarga> KelompokkanKeluarga()
    {
        var urutan = new int[data.Baris.Count];
        var kunci = new int[data.Baris.Count];
        var nomor = new Dictionary<NomorKk, int>();
        for (var i = 0; i < urutan.Length; i++)
        {
            urutan[i] = i;
            kunci[i] = i;
            if (data.Baris[i].NomorKk.TryGetNilai(out var kk) && !nomor.TryAdd(kk, i))
            {
                kunci[i] = nomor[kk];
            }
        }

        // Why: the keys are first positions, so the order by key is the order of first appearance.
        Array.Sort(kunci, urutan);
        var keluarga = new List<BarisKeluarga>(nomor.Count);
        for (var mulai = 0; mulai < urutan.Length;)
        {
            var sesudah = mulai + 1;
            while (sesudah < urutan.Length && kunci[sesudah] == kunci[mulai])
            {
                sesudah++;
            }

            Array.Sort(urutan, mulai, sesudah - mulai);
            keluarga.Add(new(urutan, mulai, sesudah - mulai));
            mulai = sesudah;
        }

        return keluarga;
    }
}
