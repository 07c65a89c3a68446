namespace Dtks.Rules;

/// <summary>Where a verval of 2017-2019 stands: the step that is being done (AV-1 to AV-12), or done.</summary>
/// <remarks><c>default</c> (0) is no state. Texts are in <see cref="TabelVerval2019.Langkah"/>.</remarks>
public enum LangkahVerval : byte
{
    /// <summary>Step 1 (<c>prelist-awal</c>).</summary>
    PrelistAwal = 1,

    /// <summary>Step 2 (<c>bimtek-kabupaten</c>).</summary>
    BimtekKabupaten,

    /// <summary>Step 3 (<c>musdes-muskel</c>).</summary>
    MusdesMuskel,

    /// <summary>Step 4 (<c>prelist-akhir</c>).</summary>
    PrelistAkhir,

    /// <summary>Step 5 (<c>kunjungan</c>).</summary>
    KunjunganRumahTangga,

    /// <summary>Step 6 (<c>pengawasan</c>).</summary>
    PengawasanLapangan,

    /// <summary>Step 7 (<c>pemeriksaan-dokumen</c>).</summary>
    PemeriksaanDokumen,

    /// <summary>Step 8 (<c>entri-siks-ng</c>).</summary>
    EntriSiksNg,

    /// <summary>Step 9 (<c>kirim-provinsi</c>).</summary>
    KirimProvinsi,

    /// <summary>Step 10 (<c>kirim-pusdatin</c>).</summary>
    KirimPusdatin,

    /// <summary>Step 11 (<c>pemeriksaan-pusdatin</c>).</summary>
    PemeriksaanPusdatin,

    /// <summary>Step 12 (<c>pemeringkatan</c>).</summary>
    Pemeringkatan,

    /// <summary>All steps are done (<c>selesai</c>).</summary>
    Selesai,
}
