using System.Collections.Immutable;

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

    /// <summary>Finds the families in a list of people.</summary>
    /// <param name="orang">The people; positions in this list are the indices of every member here.</param>
    /// <param name="kelengkapan">What is stated about the completeness of the families; nothing when left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="orang"/>, or a person in it, is null.</exception>
    public SusunanKeluarga(IReadOnlyList<Penduduk> orang, KelengkapanKeluarga kelengkapan = default)
    {
        ArgumentNullException.ThrowIfNull(orang);
        _orang = [.. orang];
        foreach (Penduduk satu in _orang)
        {
            _ = satu ?? throw new ArgumentNullException(nameof(orang));
        }

        Orang = Array.AsReadOnly(_orang);
        Peta = new PetaKeluarga(new BarisPenduduk(_orang), kelengkapan);
    }

    /// <summary>The people, in the order given.</summary>
    public IReadOnlyList<Penduduk> Orang { get; }

    /// <summary>What is stated about the completeness of the families.</summary>
    public KelengkapanKeluarga Kelengkapan => Peta.Kelengkapan;

    /// <summary>Number of families with a readable No KK.</summary>
    public int JumlahKeluarga => Peta.JumlahKeluarga;

    /// <summary>Whether nobody has a readable No KK and the people are stated to be complete: they are one family.</summary>
    public bool SatuKeluargaTanpaNomor => Peta.SatuKeluargaTanpaNomor;

    /// <summary>The families by position.</summary>
    internal PetaKeluarga Peta { get; }

    /// <summary>Finds a person by NIK.</summary>
    /// <param name="nik">The NIK.</param>
    /// <returns>Index of the first record with that NIK; null when there is none.</returns>
    public int? IndeksNik(Nik nik) => Peta.IndeksNik(nik);

    /// <summary>The records of a person's family.</summary>
    /// <param name="indeks">Index of the person.</param>
    /// <returns>Ascending indices of all records of the same No KK, the person's own among them; empty when the family is unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public ImmutableArray<int> Anggota(int indeks) => Peta.Anggota(indeks);

    /// <summary>Whether the records of a person's family are its complete list.</summary>
    /// <param name="indeks">Index of the person.</param>
    /// <returns>True only when that is stated, and nobody of unknown family may belong to this one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public bool DaftarLengkap(int indeks) => Peta.DaftarLengkap(indeks);

    /// <summary>Whether two records are of the same person: the same record, or the same readable NIK.</summary>
    internal bool SamaOrang(int a, int b) =>
        a == b || (_orang[a].Nik.TryGetNilai(out Nik nik) && _orang[b].Nik.TryGetNilai(out Nik lain) && nik == lain);

    private sealed class BarisPenduduk(Penduduk[] orang) : IBarisKeluarga
    {
        public int Jumlah => orang.Length;

        public BacaanNik Nik(int indeks) => orang[indeks].Nik;

        public BacaanNomorKk NomorKk(int indeks) => orang[indeks].NomorKk;

        public KodeWilayah? Wilayah(int indeks) => orang[indeks].Wilayah;
    }
}
