using System.Runtime.InteropServices;

namespace Dtks.Domain;

/// <summary>What reading a number of sixteen digits gave: what <see cref="BacaanNik"/> and <see cref="BacaanNomorKk"/> wrap.</summary>
/// <remarks><c>default</c> is a reading of an empty text. Equality is by number, defect and position.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct HasilNomor : IEquatable<HasilNomor>
{
    private const byte TandaSah = byte.MaxValue;

    private readonly int _posisi;
    private readonly byte _keadaan;

    internal HasilNomor(ulong angka, CacatNik? cacat)
    {
        Angka = angka;
        _keadaan = cacat is { } c ? (byte)c : TandaSah;
    }

    private HasilNomor(int posisi)
    {
        _posisi = posisi;
        _keadaan = (byte)CacatNik.Karakter;
    }

    /// <summary>The sixteen digits, or 0 when the text did not have sixteen.</summary>
    internal ulong Angka { get; }

    internal bool Sah => _keadaan == TandaSah;

    internal bool Ada => _keadaan != (byte)CacatNik.Kosong;

    /// <summary>True when sixteen digits were read, valid or not.</summary>
    internal bool EnamBelasDigit => _keadaan > (byte)CacatNik.Panjang;

    internal CacatNik? Cacat => Sah ? null : (CacatNik)_keadaan;

    internal int? Posisi => _keadaan == (byte)CacatNik.Karakter ? _posisi : null;

    public bool Equals(HasilNomor other) => Angka == other.Angka && _keadaan == other._keadaan && _posisi == other._posisi;

    public override bool Equals(object? obj) => obj is HasilNomor other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Angka, _keadaan, _posisi);

    /// <summary>Masked number, or the defect in brackets.</summary>
    public override string ToString() => Sah ? NomorEnamBelas.Format(Angka, "M") : $"({TabelIdentitas.CacatNik.Kode(Cacat!.Value)})";

    internal static HasilNomor SalahKarakter(int posisi) => new(posisi);
}
