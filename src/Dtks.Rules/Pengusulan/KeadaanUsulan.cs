namespace Dtks.Rules;

/// <summary>The state of a usulan.</summary>
/// <remarks>There is no zero member: <c>default</c> is no state. Texts are in <see cref="TabelUsulan.Keadaan"/>.</remarks>
public enum KeadaanUsulan : byte
{
    /// <summary>An input of a citizen that is not a usulan yet (<c>usul-warga</c>).</summary>
    UsulWarga = 1,

    /// <summary>Entered, not examined yet (<c>draf</c>).</summary>
    Draf,

    /// <summary>Approved by the village for the time being; the kab/kota has yet to approve (<c>disetujui-desa</c>).</summary>
    DisetujuiDesa,

    /// <summary>Found layak by the region's verval (<c>diverifikasi</c>).</summary>
    Diverifikasi,

    /// <summary>Not padan: the data is to be corrected (<c>perbaikan</c>).</summary>
    Perbaikan,

    /// <summary>Padan with the civil registry (<c>padan</c>).</summary>
    Padan,

    /// <summary>Finalised (<c>difinalisasi</c>).</summary>
    Difinalisasi,

    /// <summary>Confirmed by a letter (<c>disahkan</c>).</summary>
    Disahkan,

    /// <summary>Sent to Kemensos (<c>dikirim</c>).</summary>
    Dikirim,

    /// <summary>Returned by Kemensos to the region (<c>dikembalikan</c>).</summary>
    Dikembalikan,

    /// <summary>With a perguruan tinggi after Kemensos returned it and the problem was not solved (<c>penjaminan-kualitas</c>).</summary>
    PenjaminanKualitas,

    /// <summary>Registered; has an ID DTKS (<c>ditetapkan</c>).</summary>
    Ditetapkan,

    /// <summary>Refused (<c>ditolak</c>).</summary>
    Ditolak,

    /// <summary>Cancelled (<c>dibatalkan</c>).</summary>
    Dibatalkan,

    /// <summary>Lapsed: it was not sent before the window ended; it may be proposed again (<c>kedaluwarsa</c>).</summary>
    Kedaluwarsa,

    /// <summary>With a perguruan tinggi, before anything was sent, for a problem found in verval (<c>penjaminan-verval</c>).</summary>
    PenjaminanVerval,
}
