using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The texts of the calendar.</summary>
public static class TabelPenanggalan
{
    /// <summary>Gets the kinds of days off: <c>libur-nasional</c>, <c>cuti-bersama</c>.</summary>
    public static TabelKode<JenisHariLibur> HariLibur { get; } = new(
        "jenis hari libur",
        new(JenisHariLibur.LiburNasional, "libur-nasional", "Libur nasional"),
        new(JenisHariLibur.CutiBersama, "cuti-bersama", "Cuti bersama"));

    /// <summary>Gets the states of a region's answer: <c>menunggu</c>, <c>disetujui</c>, <c>ditolak</c>.</summary>
    public static TabelKode<StatusTanggapan> Tanggapan { get; } = new(
        "status tanggapan",
        new(StatusTanggapan.Menunggu, "menunggu", "Menunggu"),
        new(StatusTanggapan.Disetujui, "disetujui", "Disetujui"),
        new(StatusTanggapan.Ditolak, "ditolak", "Ditolak"));

    /// <summary>Gets how an answer came about: <c>eksplisit</c>, <c>diam</c>.</summary>
    public static TabelKode<CaraTanggapan> Cara { get; } = new(
        "cara tanggapan",
        new(CaraTanggapan.Eksplisit, "eksplisit", "Eksplisit"),
        new(CaraTanggapan.Diam, "diam", "Diam"));

    /// <summary>Gets those who ask for data: <c>kementerian-lembaga</c>, <c>pemda</c>, <c>opd</c>.</summary>
    public static TabelKode<PemohonData> Pemohon { get; } = new(
        "pemohon data",
        new(PemohonData.KementerianLembaga, "kementerian-lembaga", "Kementerian/lembaga", "K/L"),
        new(PemohonData.PemerintahDaerah, "pemda", "Pemerintah daerah"),
        new(PemohonData.PerangkatDaerah, "opd", "Organisasi perangkat daerah"));

    /// <summary>Gets the steps of a data request.</summary>
    public static TabelKode<LangkahPermohonan> LangkahPermohonan { get; } = new(
        "langkah permohonan data",
        new(Rules.LangkahPermohonan.Permohonan, "permohonan", "Permohonan"),
        new(Rules.LangkahPermohonan.Penyiapan, "penyiapan", "Penugasan satker dan penyiapan"),
        new(Rules.LangkahPermohonan.Bast, "bast", "Berita acara serah terima"),
        new(Rules.LangkahPermohonan.Pemantauan, "pemantauan", "Pemantauan"),
        new(Rules.LangkahPermohonan.LaporanPenggunaan, "laporan-penggunaan", "Laporan penggunaan"));

    /// <summary>Gets the states of the service: <c>buka</c>, <c>istirahat</c>, <c>di-luar-jam</c>, <c>libur</c>.</summary>
    public static TabelKode<StatusLayanan> Layanan { get; } = new(
        "status layanan",
        new(StatusLayanan.Buka, "buka", "Buka"),
        new(StatusLayanan.Istirahat, "istirahat", "Istirahat"),
        new(StatusLayanan.DiLuarJam, "di-luar-jam", "Di luar jam"),
        new(StatusLayanan.Libur, "libur", "Libur"));
}
