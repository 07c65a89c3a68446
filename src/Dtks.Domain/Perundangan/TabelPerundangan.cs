namespace Dtks.Domain;

/// <summary>The texts of the enums of this folder.</summary>
public static class TabelPerundangan
{
    /// <summary>Gets the classes of rules: <c>teks</c>, <c>tafsir</c>, <c>luar</c>.</summary>
    public static TabelKode<KelasAturan> Kelas { get; } = new(
        "kelas aturan",
        new(KelasAturan.Teks, "teks", "Teks"),
        new(KelasAturan.Tafsir, "tafsir", "Tafsir"),
        new(KelasAturan.Luar, "luar", "Luar"));

    /// <summary>Gets the coverage answers: <c>ada</c>, <c>sebagian</c>, <c>belum-dimodelkan</c>.</summary>
    public static TabelKode<StatusCakupan> Cakupan { get; } = new(
        "status cakupan",
        new(StatusCakupan.Ada, "ada", "Ada"),
        new(StatusCakupan.Sebagian, "sebagian", "Sebagian"),
        new(StatusCakupan.BelumDimodelkan, "belum-dimodelkan", "Belum dimodelkan"));

    /// <summary>Gets the stages of verifikasi kelayakan, in order: <c>verifikasi</c>, <c>finalisasi</c>, <c>pengesahan</c>.</summary>
    public static TabelKode<TahapVerifikasi> Tahap { get; } = new(
        "tahap verifikasi kelayakan",
        new(TahapVerifikasi.Verifikasi, "verifikasi", "Verifikasi"),
        new(TahapVerifikasi.Finalisasi, "finalisasi", "Finalisasi"),
        new(TahapVerifikasi.Pengesahan, "pengesahan", "Pengesahan"));

    /// <summary>Gets the activities of the month, in the order of KL-1.</summary>
    public static TabelKode<KegiatanBulanan> Kegiatan { get; } = new(
        "kegiatan bulanan",
        new(KegiatanBulanan.VervalPbi, "verval-pbi", "Verval PBI-JK"),
        new(KegiatanBulanan.VerifikasiKelayakan, "verifikasi-kelayakan", "Verifikasi kelayakan"),
        new(KegiatanBulanan.Pengusulan, "pengusulan", "Pengusulan"),
        new(KegiatanBulanan.PengesahanUsulan, "pengesahan-usulan", "Pengesahan usulan"),
        new(KegiatanBulanan.PerbaikanAnomali, "perbaikan-anomali", "Perbaikan anomali"),
        new(KegiatanBulanan.UsulWarga, "usul-warga", "Usul warga"),
        new(KegiatanBulanan.Sanggahan, "sanggahan", "Sanggahan"),
        new(KegiatanBulanan.PengesahanKelayakan, "pengesahan-kelayakan", "Pengesahan kelayakan"));

    /// <summary>Gets the families with their names, by id prefix such as <c>VK</c>.</summary>
    public static TabelKode<RumpunAturan> Rumpun { get; } = new(
        "rumpun aturan",
        new(RumpunAturan.KL, "KL", "Kalender"),
        new(RumpunAturan.KM, "KM", "Verifikasi oleh Kemensos"),
        new(RumpunAturan.MD, "MD", "Permohonan data"),
        new(RumpunAturan.VK, "VK", "Verifikasi kelayakan"),
        new(RumpunAturan.SP, "SP", "Surat pengesahan"),
        new(RumpunAturan.UB, "UB", "Usulan"),
        new(RumpunAturan.PB, "PB", "PBI-JK"),
        new(RumpunAturan.PG, "PG", "Pengganti pengurus"),
        new(RumpunAturan.KF, "KF", "Kriteria fakir miskin"),
        new(RumpunAturan.PD, "PD", "Kepadanan Dukcapil"),
        new(RumpunAturan.GD, "GD", "Data ganda"),
        new(RumpunAturan.AN, "AN", "Anomali"),
        new(RumpunAturan.PR, "PR", "Peran pengguna"),
        new(RumpunAturan.AV, "AV", "Alur verval 2017-2019"),
        new(RumpunAturan.KP, "KP", "Kependudukan dan program"),
        new(RumpunAturan.ID, "ID", "Identitas"),
        new(RumpunAturan.DS, "DS", "DTSEN"));
}
