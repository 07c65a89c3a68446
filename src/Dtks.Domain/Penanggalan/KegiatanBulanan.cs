namespace Dtks.Domain;

/// <summary>An activity of the month (KL-1), in the order of the table.</summary>
/// <remarks>There is no zero member: <c>default</c> is no activity. Texts are in <see cref="TabelPerundangan.Kegiatan"/>.</remarks>
public enum KegiatanBulanan : byte
{
    /// <summary>Verval PBI-JK (<c>verval-pbi</c>).</summary>
    VervalPbi = 1,

    /// <summary>Verifikasi kelayakan (<c>verifikasi-kelayakan</c>).</summary>
    VerifikasiKelayakan,

    /// <summary>Pengusulan of bansos and DTKS (<c>pengusulan</c>).</summary>
    Pengusulan,

    /// <summary>Pengesahan usulan (<c>pengesahan-usulan</c>).</summary>
    PengesahanUsulan,

    /// <summary>Perbaikan anomali (<c>perbaikan-anomali</c>).</summary>
    PerbaikanAnomali,

    /// <summary>Usul by citizens (<c>usul-warga</c>).</summary>
    UsulWarga,

    /// <summary>Sanggahan by citizens (<c>sanggahan</c>).</summary>
    Sanggahan,

    /// <summary>Pengesahan kelayakan: upload and date of the letter (<c>pengesahan-kelayakan</c>).</summary>
    PengesahanKelayakan,
}
