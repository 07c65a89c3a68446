namespace Dtks.Domain;

/// <summary>State of an uploaded letter; "belum diunggah" is having no letter.</summary>
/// <remarks><c>default</c> (0) is no member of the list.</remarks>
public enum StatusSurat : byte
{
    /// <summary>menunggu: waits for approval.</summary>
    Menunggu = 1,

    /// <summary>disetujui: approved.</summary>
    Disetujui = 2,

    /// <summary>ditolak: rejected, with a note.</summary>
    Ditolak = 3,
}
