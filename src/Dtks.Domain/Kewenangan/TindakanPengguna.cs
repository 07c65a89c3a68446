namespace Dtks.Domain;

/// <summary>An action that the permission table of PR-2 speaks about.</summary>
/// <remarks>There is no zero member: <c>default</c> is no action. Texts are in <see cref="TabelKewenangan.Tindakan"/>.</remarks>
public enum TindakanPengguna : byte
{
    /// <summary>Marking a recipient tidak layak (<c>tandai</c>).</summary>
    TandaiTidakLayak = 1,

    /// <summary>Approving a mark that a village operator or pendamping set (<c>setujui-tanda</c>).</summary>
    SetujuiTanda,

    /// <summary>Taking a mark back (<c>batal</c>).</summary>
    Batal,

    /// <summary>Finalising declarations of tidak layak (<c>finalisasi</c>).</summary>
    Finalisasi,

    /// <summary>Finalising a usulan (<c>finalisasi-usulan</c>).</summary>
    FinalisasiUsulan,

    /// <summary>Uploading the letter (<c>unggah-surat</c>).</summary>
    UnggahSurat,

    /// <summary>Approving the letter (<c>setujui-surat</c>).</summary>
    SetujuiSurat,

    /// <summary>Rejecting the letter (<c>tolak-surat</c>).</summary>
    TolakSurat,

    /// <summary>Closing the period of a region (<c>tutup-periode</c>).</summary>
    TutupPeriode,

    /// <summary>Proposing somebody as a citizen (<c>usul</c>).</summary>
    Usul,

    /// <summary>Objecting to a recipient as a citizen (<c>sanggah</c>).</summary>
    Sanggah,

    /// <summary>Monitoring (<c>pantau</c>).</summary>
    Pantau,

    /// <summary>Correcting or completing any data (<c>perbaiki-data</c>).</summary>
    PerbaikiData,

    /// <summary>Reading for audit (<c>baca-audit</c>).</summary>
    BacaAudit,

    /// <summary>Repairing anomalies and data of the own region (<c>perbaiki</c>).</summary>
    PerbaikiAnomali,

    /// <summary>Marking hamil, disabilitas or meninggal (<c>tandai-keadaan</c>).</summary>
    TandaiKeadaan,

    /// <summary>Entering a usulan (<c>masukkan-usulan</c>).</summary>
    MasukkanUsulan,

    /// <summary>Having data matched with Dukcapil (<c>padankan</c>).</summary>
    Padankan,

    /// <summary>Replacing a pengurus (<c>ganti-pengurus</c>).</summary>
    GantiPengurus,

    /// <summary>Keeping advice: sanggahan, usul warga, SIKS-GIS (<c>catat-nasihat</c>).</summary>
    CatatNasihat,

    /// <summary>Sending items of Kemensos' own verification (<c>kemensos-kirim</c>).</summary>
    KirimKemensos,

    /// <summary>Answering items of Kemensos' own verification (<c>kemensos-tanggapan</c>).</summary>
    TanggapiKemensos,

    /// <summary>Determining DTKS (<c>tetapkan</c>).</summary>
    Tetapkan,

    /// <summary>Closing the month of a register (<c>tutup-bulan</c>).</summary>
    TutupBulan,
}
