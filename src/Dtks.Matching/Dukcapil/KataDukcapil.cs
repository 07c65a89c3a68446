namespace Dtks.Matching;

/// <summary>The word the web service said of an element; it depends on the threshold the caller sent, the score does not.</summary>
/// <remarks><c>default</c> (0) is no word.</remarks>
public enum KataDukcapil : byte
{
    /// <summary>Sesuai.</summary>
    Sesuai = 1,

    /// <summary>Tidak Sesuai.</summary>
    TidakSesuai = 2,
}
