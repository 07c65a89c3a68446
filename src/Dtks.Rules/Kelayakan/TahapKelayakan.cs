namespace Dtks.Rules;

/// <summary>How far a declaration of tidak layak has come.</summary>
public enum TahapKelayakan : byte
{
    /// <summary>Not declared tidak layak.</summary>
    Verifikasi = 1,

    /// <summary>Declared tidak layak, on the finalisasi list.</summary>
    Finalisasi = 2,

    /// <summary>Finalised; no letter yet, or the letter is invalid or rejected.</summary>
    Pengesahan = 3,

    /// <summary>Finalised, a valid letter waits for approval.</summary>
    MenungguPersetujuan = 4,

    /// <summary>Finalised, with a valid approved letter: the programme stops from the next periode.</summary>
    Disahkan = 5,

    /// <summary>The window ended without a valid approved letter (VK-15).</summary>
    Kedaluwarsa = 6,
}
