namespace Dtks.Rules;

/// <summary>What was declared on the kepesertaan itself, after refused declarations have been set aside.</summary>
internal enum RuteSendiri : byte
{
    TanpaPenetapan,
    Layak,
    TidakLayak,
    TidakLayakFinal,

    /// <summary>Reason 2 on a pengurus of whom nobody knows whether there are ahli waris (VK-5).</summary>
    Ragu,
}
