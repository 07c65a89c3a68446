namespace Dtks.Matching;

/// <summary>The rules on people registered twice, in the order in which they are tried.</summary>
/// <remarks>Codes: <see cref="TabelKegandaan.Aturan"/>. The default value is no rule.</remarks>
public enum AturanGanda : byte
{
    /// <summary>GD-1: same valid NIK, different ID DTKS.</summary>
    Gd1 = 1,

    /// <summary>GD-2: NIK differs or is missing; same No KK, name key and tanggal lahir.</summary>
    Gd2 = 2,

    /// <summary>GD-3: same name key, tanggal lahir, key of nama ibu kandung and jenis kelamin.</summary>
    Gd3 = 3,

    /// <summary>GD-4: similar name and ibu kandung, close tanggal lahir, same kabupaten or kota.</summary>
    Gd4 = 4,

    /// <summary>GD-5: NIK one digit or one transposition apart, similar name, same tanggal lahir.</summary>
    Gd5 = 5,

    /// <summary>GD-N: two valid NIKs of one family, ibu kandung and tanggal lahir with different names: twins, never reported by GD-3 to GD-5.</summary>
    GdN = 6,
}
