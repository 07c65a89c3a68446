namespace Dtks.Domain;

/// <summary>The components of PKH that a member can be (KP-5), in the order in which answers list them.</summary>
/// <remarks><c>default</c> (0) is no component.</remarks>
public enum KomponenPkh : byte
{
    /// <summary>ibu-hamil: marked as pregnant, and not a man.</summary>
    IbuHamil = 1,

    /// <summary>anak-usia-dini: younger than seven.</summary>
    AnakUsiaDini = 2,

    /// <summary>sd: attends SD, 6 to 21 years old.</summary>
    Sd = 3,

    /// <summary>smp: attends SMP, 6 to 21 years old.</summary>
    Smp = 4,

    /// <summary>sma: attends SMA, 6 to 21 years old.</summary>
    Sma = 5,

    /// <summary>lanjut-usia: at or above the age of the policy <c>UsiaLansia</c>.</summary>
    LanjutUsia = 6,

    /// <summary>disabilitas-berat: marked as severely disabled.</summary>
    DisabilitasBerat = 7,
}
