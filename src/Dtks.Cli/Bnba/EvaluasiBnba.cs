using System.Runtime.InteropServices;
using Dtks.Berkas;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Bnba;

/// <summary>One kepesertaan of the file with its decision.</summary>
/// <param name="Baris">The row in <see cref="DataOrang"/>.</param>
/// <param name="Program">The programme's position in <see cref="DataOrang.DaftarProgram"/>.</param>
/// <param name="Kode">The decision, as <see cref="HasilBnba.Massal"/> reads it.</param>
/// <param name="Alasan">Its own reasons.</param>
/// <param name="BarisPenyebab">The row whose PBI-JK causes the cascade, or <see cref="TanpaPenyebab"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PutusanBaris(int Baris, byte Program, KodePutusan Kode, HimpunanAlasan Alasan, int BarisPenyebab)
{
    public const int TanpaPenyebab = -1;
}

/// <summary>One suggestion on a row.</summary>
internal readonly record struct SaranBaris(int Baris, int Program, SaranKelayakan Saran);

/// <summary>Everything that came of one run.</summary>
internal sealed class HasilBnba
{
    public required DataOrang Data { get; init; }

    /// <summary>What all parts of the run shared.</summary>
    public required BahanBersama Bersama { get; init; }

    /// <summary>The tables that decided, and what their codes stand for.</summary>
    public PutusanMassal Massal => Bersama.Massal;

    public KonteksKelayakan Konteks => Massal.Konteks;

    /// <summary>The decisions in file order.</summary>
    public required PutusanBaris[] Putusan { get; init; }

    /// <summary>The suggestions in file order.</summary>
    public required List<SaranBaris> Saran { get; init; }

    /// <summary>The remarks on rows of all files, in file order.</summary>
    public required List<CatatanBerkas> Catatan { get; init; }

    /// <summary>Worked explanations of the most telling decisions, already masked.</summary>
    public required List<string> Contoh { get; init; }

    /// <summary>Whether the user states that the file holds whole families.</summary>
    public required bool DinyatakanLengkap { get; init; }

    /// <summary>How many families the file contradicts to be whole, of how many.</summary>
    public required (int Bertentangan, int Semua) Keluarga { get; init; }
}

/// <summary>Decides a whole BNBA file, family by family; with suggestions and examples unless only the answers are asked for.</summary>
internal sealed class EvaluasiBnba(DataOrang data, KonteksKelayakan konteks, LocalDate per, bool keluargaLengkap, bool jawabanSaja = false)
{
    private const int JumlahContoh = 3;

    /// <summary>Decides every kepesertaan, on several threads; declarations that point to nothing or that a rule refuses are remarked.</summary>
    public HasilBnba Jalankan(IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> penetapan, List<CatatanBerkas> catatan, int derajat, Action<long> maju)
    {
        var bersama = new BahanBersama(data, konteks, per, keluargaLengkap, penetapan) { JawabanSaja = jawabanSaja };
        KeluargaBerkas keluarga = bersama.Keluarga;
        var bagian = new EvaluasiKeluarga[derajat];
        long selesai = 0;
        Parallel.For(0, bagian.Length, b =>
        {
            var evaluasi = bagian[b] = new(bersama);
            var akhir = (int)((b + 1L) * keluarga.Jumlah / bagian.Length);
            for (var k = (int)((long)b * keluarga.Jumlah / bagian.Length); k < akhir; k++)
            {
                evaluasi.Tambah(k);
                if ((k & 1023) == 0)
                {
                    maju(Interlocked.Add(ref selesai, 1024) * data.Jumlah / keluarga.Jumlah);
                }
            }

            evaluasi.Selesai();
        });

        // Why: parts are put together in the order of the families, so the number of processors changes nothing.
        catatan.AddRange(bagian.SelectMany(b => b.Catatan));
        var terpakai = bagian.SelectMany(b => b.Terpakai).ToHashSet();
        Dictionary<Nik, List<(ProgramBansos Program, long Baris)>> sisa = penetapan.Where(p => !terpakai.Contains(p.Key))
            .GroupBy(p => p.Key.Nik, p => (p.Key.Program, p.Value.Baris)).ToDictionary(g => g.Key, g => g.ToList());
        for (int i = 0; sisa.Count > 0 && i < data.Jumlah; i++)
        {
            if (data.Nik[i].TryGetNilai(out Nik nik) && sisa.Remove(nik, out List<(ProgramBansos Program, long Baris)>? milik))
            {
                catatan.AddRange(milik.Select(m => PembacaPenetapan.TanpaKepesertaan(m.Baris, DataOrang.DaftarProgram.IndexOf(m.Program) is >= 0 and var program && data.Memegang(i, program) == Kepastian.TidakTahu)));
            }
        }

        catatan.AddRange(sisa.Values.SelectMany(s => s).Select(s => PembacaPenetapan.TanpaKepesertaan(s.Baris, takTahu: false)));

        return new()
        {
            Data = data,
            Bersama = bersama,
            Putusan = bersama.Putusan,
            Saran = [.. bagian.SelectMany(b => b.Saran).OrderBy(s => s.Baris).ThenBy(s => s.Program).ThenBy(s => s.Saran.Alasan is { } alasan ? (int)alasan : int.MaxValue)],
            Catatan = [.. catatan.OrderBy(c => c.Berkas, StringComparer.Ordinal).ThenBy(c => c.Baris)],
            Contoh = [.. bagian.SelectMany(b => b.Contoh).GroupBy(c => c.Key).OrderBy(c => c.Key).Select(c => c.First().Value).Take(JumlahContoh)],
            DinyatakanLengkap = keluargaLengkap,
            Keluarga = (keluarga.JumlahBertentangan, keluarga.Jumlah),
        };
    }
}
