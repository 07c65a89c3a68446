namespace Dtks.Matching;

/// <summary>Codes of record answers of the web service (PD-2); the numeric value is the code.</summary>
/// <remarks><c>default</c> (0) is the code 00: an answer in which the elements decide.</remarks>
public enum KodeJawaban : byte
{
    /// <summary>00 or no code: the elements decide.</summary>
    Biasa = 0,

    /// <summary>05: kuota akses habis; a failure of the call.</summary>
    KuotaHabis = 5,

    /// <summary>11: ditemukan, meninggal dunia.</summary>
    Meninggal = 11,

    /// <summary>12: ditemukan, data ganda.</summary>
    Ganda = 12,

    /// <summary>13: tidak ditemukan.</summary>
    TidakDitemukan = 13,

    /// <summary>14: ditemukan, status tidak aktif.</summary>
    TidakAktif = 14,

    /// <summary>15: format tidak sesuai; a failure of the call.</summary>
    FormatTidakSesuai = 15,
}
