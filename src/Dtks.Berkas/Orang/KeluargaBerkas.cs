using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>The rows of a file by family, and which families the file itself contradicts to be whole (BK-5).</summary>
internal sealed class KeluargaBerkas
{
    private readonly int[] _urutan;
    private readonly int[] _mulai;
    private readonly bool[] _bertentangan;

    internal KeluargaBerkas(DataOrang data, List<(NomorKk[] Kk, int Wilayah)> hilang, List<int> kkKosong)
    {
        int n = data.Jumlah;
        int[] ke = new int[n];
        var nomor = new Dictionary<NomorKk, int>();
        int jumlah = 0;
        ReadOnlySpan<BacaanNomorKk> kk = data.NomorKk;
        for (int i = 0; i < n; i++)
        {
            if (data.Ditolak(i))
            {
                ke[i] = -1;
            }
            else if (i > 0 && ke[i - 1] >= 0 && kk[i].Sah && kk[i] == kk[i - 1])
            {
                ke[i] = ke[i - 1];
            }
            else if (kk[i].TryGetNilai(out NomorKk satu))
            {
                if (!nomor.TryGetValue(satu, out ke[i]))
                {
                    nomor.Add(satu, ke[i] = jumlah++);
                }
            }
            else
            {
                ke[i] = jumlah++;
            }
        }

        Jumlah = jumlah;
        _mulai = new int[jumlah + 1];
        foreach (int k in ke)
        {
            if (k >= 0)
            {
                _mulai[k + 1]++;
            }
        }

        for (int k = 0; k < jumlah; k++)
        {
            _mulai[k + 1] += _mulai[k];
        }

        _urutan = new int[_mulai[jumlah]];
        int[] isi = [.. _mulai];
        for (int i = 0; i < n; i++)
        {
            if (ke[i] >= 0)
            {
                _urutan[isi[ke[i]]++] = i;
            }
        }

        _bertentangan = new bool[jumlah];
        Tentang(data, hilang, kkKosong, nomor, ke);
    }

    /// <summary>How many families; a row without a readable No KK stands alone.</summary>
    public int Jumlah { get; }

    /// <summary>The rows of a family, in the order of the file; families in the order of their first row.</summary>
    public ReadOnlySpan<int> this[int keluarga] => _urutan.AsSpan(_mulai[keluarga].._mulai[keluarga + 1]);

    /// <summary>How many rows are in families.</summary>
    public int JumlahOrang => _urutan.Length;

    /// <summary>Whether the file contradicts that the family's list is whole.</summary>
    public bool Bertentangan(int keluarga) => _bertentangan[keluarga];

    /// <summary>How many families of a readable No KK the file contradicts.</summary>
    public int JumlahBertentangan { get; private set; }

    private void Tentang(DataOrang data, List<(NomorKk[] Kk, int Wilayah)> hilang, List<int> kkKosong, Dictionary<NomorKk, int> nomor, int[] ke)
    {
        bool[] takPastiDi = DesaTakPasti(data, hilang);
        foreach (NomorKk satu in hilang.SelectMany(h => h.Kk))
        {
            if (nomor.TryGetValue(satu, out int k))
            {
                _bertentangan[k] = true;
            }
        }

        foreach (int i in kkKosong)
        {
            if (ke[i - 1] >= 0)
            {
                _bertentangan[ke[i - 1]] = true;
            }
        }

        for (int k = 0; k < Jumlah; k++)
        {
            ReadOnlySpan<int> anggota = this[k];
            bool takPasti = false;
            foreach (int i in anggota)
            {
                takPasti |= takPastiDi[data.NomorWilayah[i]];
            }

            bool punyaNomor = data.NomorKk[anggota[0]].Sah;
            _bertentangan[k] |= takPasti || !punyaNomor;
            JumlahBertentangan += _bertentangan[k] && punyaNomor ? 1 : 0;
        }
    }

    /// <summary>For each place of the file, whether somebody of unknown family could live there.</summary>
    private static bool[] DesaTakPasti(DataOrang data, List<(NomorKk[] Kk, int Wilayah)> hilang)
    {
        var wilayah = new HashSet<int>(hilang.Where(h => h.Kk.Length == 0).Select(h => h.Wilayah));
        for (int i = 0; i < data.Jumlah; i++)
        {
            if (!data.NomorKk[i].Sah)
            {
                wilayah.Add(data.NomorWilayah[i]);
            }
        }

        var desa = new DesaTakPasti();
        foreach (int w in wilayah)
        {
            desa.Tambah(data.DaftarWilayah[w]);
        }

        return [.. data.DaftarWilayah.Select(desa.Mungkin)];
    }
}
