namespace Dtks.Domain;

/// <summary>A document that a region may ask for with a usulan.</summary>
/// <remarks>There is no zero member: <c>default</c> is no document. Texts are in <see cref="TabelPengusulan.Dokumen"/>.</remarks>
public enum DokumenUsulan : byte
{
    /// <summary>Copy of the kartu keluarga (<c>fotokopi-kk</c>).</summary>
    FotokopiKk = 1,

    /// <summary>Copy of the card with the NIK (<c>fotokopi-nik</c>).</summary>
    FotokopiNik = 2,

    /// <summary>Surat keterangan tidak mampu (<c>sktm</c>).</summary>
    Sktm = 3,

    /// <summary>Letter of introduction of the RT (<c>pengantar-rt</c>).</summary>
    PengantarRt = 4,
}
