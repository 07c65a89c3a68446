using System.Collections;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>A No KK that holds thirty thousand people (a damaged export) costs a work in proportion to its people, counted and not timed.</summary>
public class KeluargaBesarTests
{
    private const int Banyak = 30_000;

    [Theory]
    [InlineData(CakupanKaskade.Keluarga)]
    [InlineData(CakupanKaskade.Penerima)]
    public void The_work_for_one_family_grows_with_its_people(CakupanKaskade cakupan)
    {
        (long sedikit, long bitaSedikit, _) = Kerja(Banyak / 10, cakupan);
        (long banyak, long bitaBanyak, HasilKelayakan hasil) = Kerja(Banyak, cakupan);
        Assert.InRange(banyak, Banyak, 12 * sedikit);
        Assert.InRange(bitaBanyak, 0, 15 * bitaSedikit);

        // Dasar: VK-12: each has the own declared cause; nobody is lost in so large a family.
        Assert.Equal(2 * Banyak, hasil.Putusan.Length);
        Assert.All(hasil.Putusan, p => Assert.Equal(StatusKepesertaan.Dihentikan, p.StatusKepesertaan));
    }

    private static (long Dibaca, long Bita, HasilKelayakan Hasil) Kerja(int jumlah, CakupanKaskade cakupan)
    {
        Nik[] nik = [.. Enumerable.Range(0, jumlah).Select(i => Nik.Parse($"33{10 + (i / 9999):00}99120385{1 + (i % 9999):0000}"))];
        var kk = new BacaanNomorKk(NomorKk.Parse("3374990101150007"));
        var orang = new Terhitung<Penduduk>([.. nik.Select(n => new Penduduk { Nik = new BacaanNik(n), NomorKk = kk })]);
        var kepesertaan = new Terhitung<Kepesertaan>([.. nik.Select(n => new Kepesertaan(n, ProgramBansos.PbiJk)), .. nik.Select(n => new Kepesertaan(n, ProgramBansos.Pkh))]);
        var penetapan = new Terhitung<Penetapan>(
            [.. nik.Select((n, i) => new Penetapan(n, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = [i % 2 == 0 ? AlasanTidakLayak.SudahMampu : AlasanTidakLayak.PekerjaanAparatur], Difinalisasi = true })]);
        var bahan = new BahanKelayakan
        {
            Periode = new Periode(2024, 2),
            Kepesertaan = kepesertaan,
            Penetapan = penetapan,
            Orang = orang,
            Kelengkapan = KelengkapanKeluarga.Lengkap,
            Surat = new() { Status = StatusSurat.Disetujui, TanggalSurat = new(2024, 2, 20), TanggalUnggah = new(2024, 2, 20), Penandatangan = Penandatangan.KepalaDaerah, Lampiran = true },
        };
        long sebelum = GC.GetAllocatedBytesForCurrentThread();
        HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(bahan, new KebijakanDtks { CakupanKaskade = cakupan });
        return (orang.Dibaca + kepesertaan.Dibaca + penetapan.Dibaca, GC.GetAllocatedBytesForCurrentThread() - sebelum, hasil);
    }

    /// <summary>A list that counts how many entries were asked of it.</summary>
    private sealed class Terhitung<T>(T[] isi) : IReadOnlyList<T>
    {
        public long Dibaca { get; private set; }

        public int Count => isi.Length;

        public T this[int index]
        {
            get
            {
                Dibaca++;
                return isi[index];
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            foreach (T satu in isi)
            {
                Dibaca++;
                yield return satu;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
