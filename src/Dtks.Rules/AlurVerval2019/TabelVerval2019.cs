using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Texts of the verval of 2017-2019.</summary>
public static class TabelVerval2019
{
    /// <summary>The twelve steps, and <c>selesai</c>.</summary>
    public static TabelKode<LangkahVerval> Langkah { get; } = new(
        "langkah verval 2017-2019",
        new ButirKode<LangkahVerval>(LangkahVerval.PrelistAwal, "prelist-awal", "1 Prelist awal"),
        new ButirKode<LangkahVerval>(LangkahVerval.BimtekKabupaten, "bimtek-kabupaten", "2 Bimbingan teknis kabupaten"),
        new ButirKode<LangkahVerval>(LangkahVerval.MusdesMuskel, "musdes-muskel", "3 Musyawarah desa/kelurahan"),
        new ButirKode<LangkahVerval>(LangkahVerval.PrelistAkhir, "prelist-akhir", "4 Prelist akhir"),
        new ButirKode<LangkahVerval>(LangkahVerval.KunjunganRumahTangga, "kunjungan", "5 Kunjungan rumah tangga"),
        new ButirKode<LangkahVerval>(LangkahVerval.PengawasanLapangan, "pengawasan", "6 Pengawasan lapangan"),
        new ButirKode<LangkahVerval>(LangkahVerval.PemeriksaanDokumen, "pemeriksaan-dokumen", "7 Pemeriksaan dokumen"),
        new ButirKode<LangkahVerval>(LangkahVerval.EntriSiksNg, "entri-siks-ng", "8 Entri dan pembaruan SIKS-NG"),
        new ButirKode<LangkahVerval>(LangkahVerval.KirimProvinsi, "kirim-provinsi", "9 Kirim ke provinsi"),
        new ButirKode<LangkahVerval>(LangkahVerval.KirimPusdatin, "kirim-pusdatin", "10 Kirim ke Pusdatin"),
        new ButirKode<LangkahVerval>(LangkahVerval.PemeriksaanPusdatin, "pemeriksaan-pusdatin", "11 Pemeriksaan di Pusdatin"),
        new ButirKode<LangkahVerval>(LangkahVerval.Pemeringkatan, "pemeringkatan", "12 Pemeringkatan, daftar, tabulasi"),
        new ButirKode<LangkahVerval>(LangkahVerval.Selesai, "selesai", "Selesai"));

    /// <summary>The events of the steps: <c>selesaikan</c>, <c>tidak-sesuai</c>.</summary>
    public static TabelKode<PeristiwaVerval> Peristiwa { get; } = new(
        "peristiwa verval 2017-2019",
        new ButirKode<PeristiwaVerval>(PeristiwaVerval.Selesaikan, "selesaikan", "Langkah selesai"),
        new ButirKode<PeristiwaVerval>(PeristiwaVerval.TidakSesuai, "tidak-sesuai", "Tidak sesuai"));

    /// <summary>Ways of taking down: <c>capi</c>, <c>papi</c>.</summary>
    public static TabelKode<CaraPendataan> Cara { get; } = new(
        "cara pendataan",
        new ButirKode<CaraPendataan>(CaraPendataan.Capi, "capi", "CAPI"),
        new ButirKode<CaraPendataan>(CaraPendataan.Papi, "papi", "PAPI"));

    /// <summary>The hands data pass through: <c>desa, camat, kepala-daerah, gubernur, menteri, perbaikan, ditetapkan</c>.</summary>
    public static TabelKode<TanganPengesahan> Tangan { get; } = new(
        "pengesahan verval 2017-2019",
        new ButirKode<TanganPengesahan>(TanganPengesahan.Desa, "desa", "Desa/kelurahan"),
        new ButirKode<TanganPengesahan>(TanganPengesahan.Camat, "camat", "Camat"),
        new ButirKode<TanganPengesahan>(TanganPengesahan.KepalaDaerah, "kepala-daerah", "Bupati/wali kota"),
        new ButirKode<TanganPengesahan>(TanganPengesahan.Gubernur, "gubernur", "Gubernur"),
        new ButirKode<TanganPengesahan>(TanganPengesahan.Menteri, "menteri", "Menteri"),
        new ButirKode<TanganPengesahan>(TanganPengesahan.Perbaikan, "perbaikan", "Perbaikan oleh provinsi bersama kab/kota"),
        new ButirKode<TanganPengesahan>(TanganPengesahan.Ditetapkan, "ditetapkan", "Ditetapkan"));

    /// <summary>What happens to data in a hand: <c>sampaikan, sahkan, teruskan, tetapkan, tidak-sesuai, perbaiki</c>.</summary>
    public static TabelKode<PeristiwaPengesahan> PeristiwaPengesahan { get; } = new(
        "peristiwa pengesahan verval 2017-2019",
        new ButirKode<PeristiwaPengesahan>(Rules.PeristiwaPengesahan.Sampaikan, "sampaikan", "Disampaikan ke atas"),
        new ButirKode<PeristiwaPengesahan>(Rules.PeristiwaPengesahan.Sahkan, "sahkan", "Disahkan bupati/wali kota"),
        new ButirKode<PeristiwaPengesahan>(Rules.PeristiwaPengesahan.Teruskan, "teruskan", "Diteruskan gubernur"),
        new ButirKode<PeristiwaPengesahan>(Rules.PeristiwaPengesahan.Tetapkan, "tetapkan", "Ditetapkan Menteri"),
        new ButirKode<PeristiwaPengesahan>(Rules.PeristiwaPengesahan.TidakSesuai, "tidak-sesuai", "Tidak sesuai"),
        new ButirKode<PeristiwaPengesahan>(Rules.PeristiwaPengesahan.Perbaiki, "perbaiki", "Diperbaiki"));

    /// <summary>Corrections: <c>exclusion-error</c>, <c>inclusion-error</c>.</summary>
    public static TabelKode<KesalahanSasaran> Kesalahan { get; } = new(
        "kesalahan sasaran",
        new ButirKode<KesalahanSasaran>(KesalahanSasaran.Exclusion, "exclusion-error", "Exclusion error"),
        new ButirKode<KesalahanSasaran>(KesalahanSasaran.Inclusion, "inclusion-error", "Inclusion error"));
}
