namespace Dtks.Rules;

/// <summary>Why a member may replace the pengurus, best class first (KP-7).</summary>
/// <remarks><c>default</c> (0) is no class.</remarks>
public enum SebabCalon : byte
{
    /// <summary>anak-perempuan-dewasa: adult daughter (PG-1).</summary>
    AnakPerempuanDewasa = 1,

    /// <summary>anak-laki-laki-dewasa: adult son (PG-2).</summary>
    AnakLakiLakiDewasa = 2,

    /// <summary>kepala-keluarga: the head of the family, at any age, or the spouse of the head who died (PG-3).</summary>
    KepalaKeluarga = 3,

    /// <summary>istri: the wife, at any age, where the edition has PG-4.</summary>
    Istri = 4,

    /// <summary>suami: the husband, in the same class as the wife.</summary>
    Suami = 5,

    /// <summary>anggota-dewasa-lain: another adult member, to be reviewed; only when nobody else may (PG-5).</summary>
    AnggotaDewasaLain = 6,
}
