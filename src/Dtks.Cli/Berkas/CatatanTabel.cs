using System.Text;
using Dtks.Berkas;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Berkas;

/// <summary>The rows of a table as the rules of anomalies read them, straight from its columns.</summary>
/// <param name="data">A table read with <see cref="PenerimaSebab"/>.</param>
internal sealed class CatatanTabel(DataOrang data) : IDaftarCatatan
{
    private readonly SebabTeks[] teks = Satukan(data);

    public int Jumlah => data.Jumlah;

    public BacaanNik Nik(int indeks) => data.Nik[indeks];

    public BacaanNomorKk NomorKk(int indeks) => data.NomorKk[indeks];

    public KodeWilayah? Wilayah(int indeks) => data.WilayahPada(indeks).Kode;

    public HubunganKeluarga? Hubungan(int indeks) => data.Hubungan[indeks] == 0 ? null : (HubunganKeluarga)data.Hubungan[indeks];

    public LocalDate? TanggalLahir(int indeks) => data.TanggalLahir(indeks);

    public CatatanOrang Catatan(int indeks)
    {
        BerkasWilayah wilayah = data.WilayahPada(indeks);
        (ushort rt, ushort rw) = data.RtRw(indeks);
        byte tanda = data.Tanda[indeks];
        return new()
        {
            Nik = data.Nik[indeks],
            NomorKk = data.NomorKk[indeks],
            TanggalLahir = data.TanggalLahir(indeks),
            JenisKelamin = data.JenisKelamin[indeks] == 0 ? null : (JenisKelamin)data.JenisKelamin[indeks],
            Hubungan = Hubungan(indeks),
            Pekerjaan = data.DaftarPekerjaan[data.NomorPekerjaan[indeks]],
            Wilayah = wilayah.Kode,
            WilayahTakTerbaca = wilayah.TakTerbaca,
            AdaRt = rt > 0,
            AdaRw = rw > 0,
            Hamil = (Kepastian)((tanda >> 2) & 3),
            Pengurus = (Kepastian)((tanda >> 6) & 3),
            Meninggal = data.Meninggal(indeks),
        };
    }

    public SebabTeks Teks(int indeks) => teks[indeks];

    private static SebabTeks[] Satukan(DataOrang data)
    {
        SebabTeks[] hasil = GC.AllocateUninitializedArray<SebabTeks>(data.Jumlah);
        int awal = 0;
        foreach (PenerimaSebab blok in data.PenerimaTeks.Cast<PenerimaSebab>())
        {
            blok.Sebab.Isi.CopyTo(hasil.AsSpan(awal));
            awal += blok.Sebab.Count;
        }

        return hasil;
    }
}

/// <summary>Asks the rules about the texts of each row; the texts are not kept.</summary>
internal sealed class PenerimaSebab : IPenerimaTeks
{
    private char[] nama = new char[128], ibuKandung = new char[128], alamat = new char[256];

    /// <summary>Makes room for the rows of a block.</summary>
    public PenerimaSebab(int jumlah) => Sebab.Sediakan(jumlah);

    /// <summary>What the rules said, row by row.</summary>
    public Lajur<SebabTeks> Sebab { get; } = new();

    public void Tambah(ReadOnlySpan<byte> nama, ReadOnlySpan<byte> ibuKandung, ReadOnlySpan<byte> alamat) =>
        Sebab.Add(SebabTeks.Dari(new(HurufTercatat.Baca(nama, ref this.nama), HurufTercatat.Baca(ibuKandung, ref this.ibuKandung), HurufTercatat.Baca(alamat, ref this.alamat))));
}

/// <summary>Cells as <see cref="Penduduk"/> keeps its texts: trimmed and composed.</summary>
internal static class HurufTercatat
{
    /// <summary>Reads a cell into a buffer of the caller; grows the buffer when it is too small.</summary>
    public static ReadOnlySpan<char> Baca(ReadOnlySpan<byte> isi, ref char[] wadah)
    {
        ReadOnlySpan<char> huruf = AliranTeks.Huruf(isi, ref wadah);
        return Ascii.IsValid(huruf) ? huruf : TeksTercatat.Baku(huruf.ToString());
    }
}
