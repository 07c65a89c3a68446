namespace Dtks.Rules;

/// <summary>A step of a data request, in order.</summary>
/// <remarks>There is no zero member: <c>default</c> is no step. Texts are in <see cref="TabelPenanggalan.LangkahPermohonan"/>.</remarks>
public enum LangkahPermohonan : byte
{
    /// <summary>The request is made (<c>permohonan</c>).</summary>
    Permohonan = 1,

    /// <summary>A unit is assigned and prepares the data (<c>penyiapan</c>).</summary>
    Penyiapan,

    /// <summary>The data is handed over with a berita acara serah terima (<c>bast</c>).</summary>
    Bast,

    /// <summary>The use is monitored (<c>pemantauan</c>).</summary>
    Pemantauan,

    /// <summary>The use is reported, by an OPD only (<c>laporan-penggunaan</c>).</summary>
    LaporanPenggunaan,
}
