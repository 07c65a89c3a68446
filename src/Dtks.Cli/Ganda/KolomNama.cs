using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Domain;
using Dtks.Matching;

namespace Dtks.Cli.Ganda;

/// <summary>Keeps the names of the rows of a block, and no other text.</summary>
internal sealed class PenerimaNama : IPenerimaTeks
{
    private const int PanjangBiasa = 16;

    /// <summary>Makes room for the rows of a block.</summary>
    public PenerimaNama(int jumlah)
    {
        Nama.Sediakan(jumlah, (long)PanjangBiasa * jumlah);
        IbuKandung.Sediakan(jumlah, (long)PanjangBiasa * jumlah);
    }

    public TeksRapat Nama { get; } = new();

    public TeksRapat IbuKandung { get; } = new();

    public void Tambah(ReadOnlySpan<byte> nama, ReadOnlySpan<byte> ibuKandung, ReadOnlySpan<byte> alamat)
    {
        Nama.Tambah(nama);
        IbuKandung.Tambah(ibuKandung);
    }
}

/// <summary>Prepares the people of a file for the search: those of a table straight from its columns.</summary>
internal static class KolomNama
{
    public static KolomGanda Susun(SumberOrang data, int derajat, Action<long> maju)
    {
        TempatOrang kab = data.Tempat(TingkatWilayah.KabupatenKota);
        long selesai = 0;
        return KolomGanda.Susun(data.Jumlah, derajat, (pembangun, dari, sampai) =>
        {
            if (data.Tabel is { } tabel)
            {
                Isi(pembangun, tabel, kab, dari, sampai);
            }
            else
            {
                for (int i = dari; i < sampai; i++)
                {
                    pembangun.Tambah(data.Orang[i], kab.Nama[kab.Nomor[i]]);
                }
            }

            maju(Interlocked.Add(ref selesai, sampai - dari));
        });
    }

    private static void Isi(PembangunKolomGanda pembangun, DataOrang tabel, TempatOrang kab, int dari, int sampai)
    {
        int[] nomorKab = [.. tabel.DaftarWilayah.Zip(kab.Nama, (w, nama) => pembangun.NomorKab(w.Kode, nama))];
        char[] nama = new char[128];
        char[] ibu = new char[128];
        int i = 0;
        foreach (PenerimaNama blok in tabel.PenerimaTeks.Cast<PenerimaNama>())
        {
            int awal = i;
            i = Math.Min(sampai, awal + blok.Nama.Jumlah);
            for (int n = Math.Max(awal, dari); n < i; n++)
            {
                // Why: nearly every ID DTKS stands in the file as it is kept.
                ReadOnlySpan<byte> id = tabel.IdDtks(n);
                byte[]? idLain = IdDtks.Sah(id) || !IdDtks.TryParse(tabel.TeksIdDtks(n), out IdDtks terbaca) ? null : System.Text.Encoding.ASCII.GetBytes(terbaca.ToString());
                pembangun.Tambah(new CatatanGanda
                {
                    Nik = tabel.Nik[n],
                    NomorKk = tabel.NomorKk[n],
                    TanggalLahir = tabel.TanggalLahir(n),
                    JenisKelamin = (JenisKelamin)tabel.JenisKelamin[n],
                    KabKota = nomorKab[kab.Nomor[n]],
                    IdDtks = IdDtks.Sah(id) ? id : idLain,
                    Nama = HurufTercatat.Baca(blok.Nama[n - awal], ref nama),
                    IbuKandung = HurufTercatat.Baca(blok.IbuKandung[n - awal], ref ibu),
                });
            }
        }
    }
}
