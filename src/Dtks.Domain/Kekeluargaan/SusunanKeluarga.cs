using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Dtks.Domain;

/// <summary>The families in a list of people, found by No KK: who belongs together, and whether the list of a family is complete.</summary>
/// <remarks>
/// Families are not validated here. Completeness is what is stated (<see cref="KelengkapanKeluarga"/>), withdrawn for every family that somebody without a
/// readable No KK, or a row that could not be used, may belong to: the families of the same desa, or all of them where a desa is not known (of the person, or of a member). A missing or
/// unreadable No KK is an unknown family, except that people of whom nobody has a readable one are one family when they are stated to be complete.
/// Built in one pass; the list is copied. Immutable and thread-safe.
/// </remarks>
public sealed class SusunanKeluarga
{
    private readonly Penduduk[] _orang;
    private readonly int[] _keluarga;
    private readonly ImmutableArray<int>[] _anggota;
    private readonly bool[] _lengkap;
    private readonly Dictionary<Nik, int> _menurutNik;

    /// <summary>Finds the families in a list of people.</summary>
    /// <param name="orang">The people; positions in this list are the indices of every member here.</param>
    /// <param name="kelengkapan">What is stated about the completeness of the families; nothing when left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="orang"/>, or a person in it, is null.</exception>
    public SusunanKeluarga(IReadOnlyList<Penduduk> orang, KelengkapanKeluarga kelengkapan = default)
    {
        ArgumentNullException.ThrowIfNull(orang);
        _orang = [.. orang];
        Orang = Array.AsReadOnly(_orang);
        Kelengkapan = kelengkapan;
        _keluarga = new int[_orang.Length];
        _menurutNik = new Dictionary<Nik, int>(_orang.Length);
        var nomorKeluarga = new Dictionary<NomorKk, int>();
        var jumlah = new List<int>();
        for (int i = 0; i < _orang.Length; i++)
        {
            Penduduk p = _orang[i] ?? throw new ArgumentNullException(nameof(orang));
            if (p.Nik.TryGetNilai(out Nik nik))
            {
                _menurutNik.TryAdd(nik, i);
            }

            if (!p.NomorKk.TryGetNilai(out NomorKk kk))
            {
                _keluarga[i] = -1;
                continue;
            }

            ref int nomor = ref CollectionsMarshal.GetValueRefOrAddDefault(nomorKeluarga, kk, out bool ada);
            if (!ada)
            {
                nomor = jumlah.Count;
                jumlah.Add(0);
            }

            _keluarga[i] = nomor;
            jumlah[nomor]++;
        }

        JumlahKeluarga = jumlah.Count;
        SatuKeluargaTanpaNomor = jumlah.Count == 0 && _orang.Length > 0 && kelengkapan.Penuh;
        if (SatuKeluargaTanpaNomor)
        {
            Array.Clear(_keluarga);
            jumlah.Add(_orang.Length);
        }

        _anggota = Kelompokkan(_keluarga, CollectionsMarshal.AsSpan(jumlah));
        _lengkap = new bool[_anggota.Length];
        if (kelengkapan.Dinyatakan)
        {
            TandaiLengkap(nomorKeluarga);
        }
    }

    /// <summary>The people, in the order given.</summary>
    public IReadOnlyList<Penduduk> Orang { get; }

    /// <summary>What is stated about the completeness of the families.</summary>
    public KelengkapanKeluarga Kelengkapan { get; }

    /// <summary>Number of families with a readable No KK.</summary>
    public int JumlahKeluarga { get; }

    /// <summary>Whether nobody has a readable No KK and the people are stated to be complete: they are one family.</summary>
    public bool SatuKeluargaTanpaNomor { get; }

    /// <summary>Finds a person by NIK.</summary>
    /// <param name="nik">The NIK.</param>
    /// <returns>Index of the first record with that NIK; null when there is none.</returns>
    public int? IndeksNik(Nik nik) => _menurutNik.TryGetValue(nik, out int indeks) ? indeks : null;

    /// <summary>The records of a person's family.</summary>
    /// <param name="indeks">Index of the person.</param>
    /// <returns>Ascending indices of all records of the same No KK, the person's own among them; empty when the family is unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public ImmutableArray<int> Anggota(int indeks) => Keluarga(indeks) is var nomor and >= 0 ? _anggota[nomor] : [];

    /// <summary>Whether the records of a person's family are its complete list.</summary>
    /// <param name="indeks">Index of the person.</param>
    /// <returns>True only when that is stated, and nobody of unknown family may belong to this one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public bool DaftarLengkap(int indeks) => Keluarga(indeks) is var nomor and >= 0 && _lengkap[nomor];

    /// <summary>Whether two records are of the same person: the same record, or the same readable NIK.</summary>
    internal bool SamaOrang(int a, int b) =>
        a == b || (_orang[a].Nik.TryGetNilai(out Nik nik) && _orang[b].Nik.TryGetNilai(out Nik lain) && nik == lain);

    // Why: a region above desa holds many, so that whoever gives no more than that could live in any of them.
    private static bool TryDesa(KodeWilayah? wilayah, out KodeWilayah desa)
    {
        desa = wilayah ?? default;
        return desa != default && desa.Tingkat == TingkatWilayah.DesaKelurahan;
    }

    private void TandaiLengkap(Dictionary<NomorKk, int> nomorKeluarga)
    {
        Array.Fill(_lengkap, true);
        if (SatuKeluargaTanpaNomor)
        {
            return;
        }

        var desaTakPasti = new HashSet<KodeWilayah>();
        bool diManaPun = false;
        for (int i = 0; i < _orang.Length && !diManaPun; i++)
        {
            if (_keluarga[i] < 0)
            {
                TakPasti(_orang[i].Wilayah);
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
                _lengkap[nomor] &= !MungkinBertemu(_anggota[nomor].AsSpan(), desaTakPasti);
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
    private bool MungkinBertemu(ReadOnlySpan<int> anggota, HashSet<KodeWilayah> desaTakPasti)
    {
        foreach (int i in anggota)
        {
            if (!TryDesa(_orang[i].Wilayah, out KodeWilayah desa) || desaTakPasti.Contains(desa))
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
