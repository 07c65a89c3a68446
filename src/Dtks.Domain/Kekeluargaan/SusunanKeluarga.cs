using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Dtks.Domain;

/// <summary>The families in a list of people, found by No KK: who belongs together, and whether the list of a family is complete.</summary>
/// <remarks>
/// Families are not validated here. Two or more records of a readable No KK are that family's complete list; a single record may be an excerpt unless the
/// caller says that families are complete; a missing or unreadable No KK is an unknown family. Built in one pass; the list is copied. Immutable and thread-safe.
/// </remarks>
public sealed class SusunanKeluarga
{
    private readonly Penduduk[] _orang;
    private readonly int[] _keluarga;
    private readonly ImmutableArray<int>[] _anggota;
    private readonly Dictionary<Nik, int> _menurutNik;
    private readonly bool _lengkap;

    /// <summary>Finds the families in a list of people.</summary>
    /// <param name="orang">The people; positions in this list are the indices of every member here.</param>
    /// <param name="keluargaLengkap">Whether a single record of a No KK is that family's complete list too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="orang"/>, or a person in it, is null.</exception>
    public SusunanKeluarga(IReadOnlyList<Penduduk> orang, bool keluargaLengkap = false)
    {
        ArgumentNullException.ThrowIfNull(orang);
        _orang = [.. orang];
        Orang = Array.AsReadOnly(_orang);
        _lengkap = keluargaLengkap;
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

        _anggota = Kelompokkan(_keluarga, CollectionsMarshal.AsSpan(jumlah));
    }

    /// <summary>The people, in the order given.</summary>
    public IReadOnlyList<Penduduk> Orang { get; }

    /// <summary>Whether the caller says that every family is listed completely.</summary>
    public bool KeluargaLengkap => _lengkap;

    /// <summary>Number of families with a readable No KK.</summary>
    public int JumlahKeluarga => _anggota.Length;

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
    /// <returns>False when the family is unknown, or when its only record may be an excerpt.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public bool DaftarLengkap(int indeks) => Keluarga(indeks) is var nomor and >= 0 && (_lengkap || _anggota[nomor].Length > 1);

    /// <summary>Whether another member of a person's family is alive.</summary>
    /// <param name="indeks">Index of the person.</param>
    /// <param name="per">The day to ask for; null = any mark of death counts.</param>
    /// <returns>
    /// <see cref="Kepastian.Ya"/> when another member lives, <see cref="Kepastian.Tidak"/> when the complete list shows none,
    /// <see cref="Kepastian.TidakTahu"/> when the family is unknown or its list may be an excerpt.
    /// </returns>
    /// <remarks>Another record with the person's own NIK is the same person: it is not another member, and does not make the list complete.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public Kepastian AnggotaLainHidup(int indeks, LocalDate? per)
    {
        int nomor = Keluarga(indeks);
        if (nomor < 0)
        {
            return Kepastian.TidakTahu;
        }

        bool punyaNik = _orang[indeks].Nik.TryGetNilai(out Nik sendiri);
        bool adaLain = false;
        foreach (int i in _anggota[nomor])
        {
            Penduduk p = _orang[i];
            if (i == indeks || (punyaNik && p.Nik.TryGetNilai(out Nik nik) && nik == sendiri))
            {
                continue;
            }

            if (!p.Meninggal.Berlaku(per))
            {
                return Kepastian.Ya;
            }

            adaLain = true;
        }

        return adaLain || _lengkap ? Kepastian.Tidak : Kepastian.TidakTahu;
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
