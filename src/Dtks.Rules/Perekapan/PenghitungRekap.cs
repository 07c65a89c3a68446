using System.Numerics;
using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Counts one row of a recap.</summary>
internal sealed class PenghitungRekap
{
    private const int JumlahAlasan = HimpunanAlasan.KodeTerbesar;

    private readonly Dictionary<ProgramBansos, HitunganProgram> _program = [];

    public int Individu { get; set; }

    public int Keluarga { get; set; }

    public int PerluPerbaikan { get; set; }

    public void Tambah(in KepesertaanDiputus kepesertaan)
    {
        if (!_program.TryGetValue(kepesertaan.Program, out var hitungan))
        {
            _program.Add(kepesertaan.Program, hitungan = new());
        }

        if (kepesertaan.Peran == PeranKepesertaan.Komponen)
        {
            hitungan.Komponen++;
        }
        else
        {
            hitungan.Penerima++;
        }

        if (kepesertaan.Putusan.Kepesertaan != StatusKepesertaan.Dihentikan)
        {
            return;
        }

        hitungan.Dihentikan++;
        if (kepesertaan.Putusan.Sumber == SumberPutusan.KaskadePbi)
        {
            hitungan.Kaskade++;
            return;
        }

        for (uint bit = kepesertaan.Alasan.Bit; bit != 0; bit &= bit - 1)
        {
            hitungan.MenurutAlasan[BitOperations.TrailingZeroCount(bit)]++;
        }
    }

    public BarisRekap Selesai(KunciWilayah wilayah) => new(
        wilayah.Kode == default ? null : wilayah.Kode,
        wilayah.Nama,
        Individu,
        Keluarga,
        PerluPerbaikan,
        [
            .. _program.OrderBy(p => p.Key.Kode, StringComparer.Ordinal)
                .Select(p => new RekapProgram(p.Key, p.Value.Penerima, p.Value.Komponen, p.Value.Dihentikan, p.Value.Kaskade, [.. p.Value.MenurutAlasan])),
        ]);

    private sealed class HitunganProgram
    {
        public int Penerima { get; set; }

        public int Komponen { get; set; }

        public int Dihentikan { get; set; }

        public int Kaskade { get; set; }

        public int[] MenurutAlasan { get; } = new int[JumlahAlasan];
    }
}
