using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dtks.Domain;

/// <summary>What families are found from: the numbers and the region of each person, however the people are kept.</summary>
internal interface IBarisKeluarga
{
    /// <summary>How many people there are.</summary>
    int Jumlah { get; }

    BacaanNik Nik(int indeks);

    BacaanNomorKk NomorKk(int indeks);

    KodeWilayah? Wilayah(int indeks);
}

/// <summary>The families of people by their positions: who belongs together, and whether the list of a family is complete, as <see cref="SusunanKeluarga"/> tells.</summary>
/// <remarks>Built in one pass. Immutable and thread-safe.</remarks>
internal sealed class PetaKeluarga
{
    private readonly int[] _keluarga;
    private readonly ImmutableArray<int>[] _anggota;
    private readonly bool[] _lengkap;
    private readonly IndeksNik _menurutNik;
    private readonly List<(int Pertama, int Lain)> _nikBerulang = [];

    /// <summary>Finds the families.</summary>
    /// <param name="orang">The people.</param>
    /// <param name="kelengkapan">What is stated about the completeness of their families.</param>
    /// <param name="derajat">Threads to use at most; changes nothing in the result.</param>
    public PetaKeluarga(IBarisKeluarga orang, KelengkapanKeluarga kelengkapan, int derajat = 1)
    {
        Kelengkapan = kelengkapan;
        _keluarga = new int[orang.Jumlah];
        _menurutNik = new IndeksNik(_keluarga.Length);
        var nomorKeluarga = new Dictionary<NomorKk, int>();
        var jumlah = new List<int>();
        if (derajat > 1)
        {
            Parallel.Invoke(() => CariNik(orang), () => NomoriKeluarga(orang, nomorKeluarga, jumlah));
        }
        else
        {
            CariNik(orang);
            NomoriKeluarga(orang, nomorKeluarga, jumlah);
        }

        JumlahKeluarga = jumlah.Count;
        SatuKeluargaTanpaNomor = jumlah.Count == 0 && _keluarga.Length > 0 && kelengkapan.Penuh;
        if (SatuKeluargaTanpaNomor)
        {
            Array.Clear(_keluarga);
            jumlah.Add(_keluarga.Length);
        }

        _anggota = Kelompokkan(_keluarga, CollectionsMarshal.AsSpan(jumlah));
        _lengkap = new bool[_anggota.Length];
        if (kelengkapan.Dinyatakan)
        {
            TandaiLengkap(orang, nomorKeluarga);
        }
    }

    public KelengkapanKeluarga Kelengkapan { get; }

    public int JumlahKeluarga { get; }

    public bool SatuKeluargaTanpaNomor { get; }

    /// <summary>The records whose NIK stands on an earlier one, each with the first of that NIK; ascending.</summary>
    public IReadOnlyList<(int Pertama, int Lain)> NikBerulang => _nikBerulang;

    public int? IndeksNik(Nik nik) => _menurutNik.Cari(nik);

    public ImmutableArray<int> Anggota(int indeks) => Keluarga(indeks) is var nomor and >= 0 ? _anggota[nomor] : [];

    public bool DaftarLengkap(int indeks) => Keluarga(indeks) is var nomor and >= 0 && _lengkap[nomor];

    private void CariNik(IBarisKeluarga orang)
    {
        for (int i = 0; i < _keluarga.Length; i++)
        {
            if (orang.Nik(i).TryGetNilai(out Nik nik) && _menurutNik.Tambah(nik, i) is var pertama && pertama != i)
            {
                _nikBerulang.Add((pertama, i));
            }
        }
    }

    /// <summary>Gives every person the number of the family, -1 without a readable No KK.</summary>
    /// <param name="orang">The people.</param>
    /// <param name="nomorKeluarga">Receives the number of each No KK.</param>
    /// <param name="jumlah">Receives how many people each family has.</param>
    private void NomoriKeluarga(IBarisKeluarga orang, Dictionary<NomorKk, int> nomorKeluarga, List<int> jumlah)
    {
        NomorKk sebelum = default;
        for (int i = 0; i < _keluarga.Length; i++)
        {
            if (!orang.NomorKk(i).TryGetNilai(out NomorKk kk))
            {
                _keluarga[i] = -1;
                continue;
            }

            // Why: the members of a family mostly stand together.
            if (i > 0 && kk == sebelum && _keluarga[i - 1] >= 0)
            {
                _keluarga[i] = _keluarga[i - 1];
            }
            else
            {
                ref int nomor = ref CollectionsMarshal.GetValueRefOrAddDefault(nomorKeluarga, kk, out bool ada);
                if (!ada)
                {
                    nomor = jumlah.Count;
                    jumlah.Add(0);
                }

                _keluarga[i] = nomor;
            }

            sebelum = kk;
            jumlah[_keluarga[i]]++;
        }
    }

    // Why: a region above desa holds many, so that whoever gives no more than that could live in any of them.
    private static bool TryDesa(KodeWilayah? wilayah, out KodeWilayah desa)
    {
        desa = wilayah ?? default;
        return desa != default && desa.Tingkat == TingkatWilayah.DesaKelurahan;
    }

    private void TandaiLengkap(IBarisKeluarga orang, Dictionary<NomorKk, int> nomorKeluarga)
    {
        Array.Fill(_lengkap, true);
        if (SatuKeluargaTanpaNomor)
        {
            return;
        }

        var desaTakPasti = new HashSet<KodeWilayah>();
        bool diManaPun = false;
        for (int i = 0; i < _keluarga.Length && !diManaPun; i++)
        {
            if (_keluarga[i] < 0)
            {
                TakPasti(orang.Wilayah(i));
            }
        }

        foreach (BarisTakTerpakai baris in Kelengkapan.TakTerpakai)
        {
            if (baris.NomorKk is not { } kk)
            {
                TakPasti(baris.Wilayah);
            }
            else if (nomorKeluarga.TryGetValue(kk, out int nomor))
            {
                _lengkap[nomor] = false;
            }
        }

        if (diManaPun)
        {
            Array.Clear(_lengkap);
        }
        else if (desaTakPasti.Count > 0)
        {
            for (int nomor = 0; nomor < _anggota.Length; nomor++)
            {
                _lengkap[nomor] &= !MungkinBertemu(orang, _anggota[nomor].AsSpan(), desaTakPasti);
            }
        }

        void TakPasti(KodeWilayah? wilayah)
        {
            if (TryDesa(wilayah, out KodeWilayah desa))
            {
                desaTakPasti.Add(desa);
            }
            else
            {
                diManaPun = true;
            }
        }
    }

    // Tafsir: a family recorded in two desas may meet in either, so that one whose desa is partly unknown may meet anywhere: a record that loses its wilayah makes nothing certain.
    private static bool MungkinBertemu(IBarisKeluarga orang, ReadOnlySpan<int> anggota, HashSet<KodeWilayah> desaTakPasti)
    {
        foreach (int i in anggota)
        {
            if (!TryDesa(orang.Wilayah(i), out KodeWilayah desa) || desaTakPasti.Contains(desa))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<int>[] Kelompokkan(ReadOnlySpan<int> keluarga, ReadOnlySpan<int> jumlah)
    {
        var anggota = new int[jumlah.Length][];
        for (int k = 0; k < anggota.Length; k++)
        {
            anggota[k] = new int[jumlah[k]];
        }

        Span<int> terisi = new int[jumlah.Length];
        for (int i = 0; i < keluarga.Length; i++)
        {
            if (keluarga[i] >= 0)
            {
                int k = keluarga[i];
                anggota[k][terisi[k]++] = i;
            }
        }

        return Array.ConvertAll(anggota, ImmutableCollectionsMarshal.AsImmutableArray);
    }

    private int Keluarga(int indeks)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(indeks);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(indeks, _keluarga.Length);
        return _keluarga[indeks];
    }
}
