namespace Dtks.Rules;

/// <summary>What can happen to a usulan.</summary>
/// <remarks>There is no zero member: <c>default</c> is no event. Texts are in <see cref="TabelUsulan.Peristiwa"/>.</remarks>
public enum PeristiwaUsulan : byte
{
    /// <summary>The dinas takes a citizen's usul over as a usulan (<c>terima-usul-warga</c>).</summary>
    TerimaUsulWarga = 1,

    /// <summary>The dinas does not take a citizen's usul over (<c>tolak-usul-warga</c>).</summary>
    TolakUsulWarga,

    /// <summary>The village approves for the time being (<c>setujui-desa</c>).</summary>
    SetujuiDesa,

    /// <summary>The region's verval finds the person layak (<c>verval-layak</c>).</summary>
    VervalLayak,

    /// <summary>The region's verval finds the person tidak layak (<c>verval-tidak-layak</c>).</summary>
    VervalTidakLayak,

    /// <summary>The data is matched with the civil registry (<c>padankan</c>).</summary>
    Padankan,

    /// <summary>The data is corrected, to be matched again (<c>perbaiki</c>).</summary>
    Perbaiki,

    /// <summary>The usulan is finalised (<c>finalisasi</c>).</summary>
    Finalisasi,

    /// <summary>The letter is uploaded (<c>sahkan</c>).</summary>
    Sahkan,

    /// <summary>The usulan goes to Kemensos (<c>kirim</c>).</summary>
    Kirim,

    /// <summary>Kemensos returns it to the region (<c>kembalikan</c>).</summary>
    Kembalikan,

    /// <summary>The region sends it again, corrected (<c>kirim-ulang</c>).</summary>
    KirimUlang,

    /// <summary>The problem remains: it goes to a perguruan tinggi (<c>teruskan</c>).</summary>
    Teruskan,

    /// <summary>The perguruan tinggi solved the problem (<c>penjaminan-selesai</c>).</summary>
    PenjaminanSelesai,

    /// <summary>The perguruan tinggi could not solve the problem (<c>penjaminan-gagal</c>).</summary>
    PenjaminanGagal,

    /// <summary>Kemensos registers the person (<c>tetapkan</c>).</summary>
    Tetapkan,

    /// <summary>The region cancels (<c>batalkan</c>).</summary>
    Batalkan,

    /// <summary>The window of the proposal has ended (<c>tutup-jendela</c>).</summary>
    TutupJendela,

    /// <summary>A lapsed usulan is proposed again, with a new date and what was verified (<c>ajukan-ulang</c>).</summary>
    AjukanUlang,

    /// <summary>The region let the 14 hari kerja for a usulan of Kemensos pass in silence (<c>daerah-diam</c>).</summary>
    DaerahDiam,
}
