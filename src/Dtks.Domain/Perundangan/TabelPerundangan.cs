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

    /// <summary>Gets the coverage answers: <c>ada</c>, <c>belum-dimodelkan</c>, <c>tidak-dimodelkan-lagi</c>.</summary>
    public static TabelKode<StatusCakupan> Cakupan { get; } = new(
        "status cakupan",
        new(StatusCakupan.Ada, "ada", "Ada"),
        new(StatusCakupan.BelumDimodelkan, "belum-dimodelkan", "Belum dimodelkan"),
        new(StatusCakupan.TidakDimodelkanLagi, "tidak-dimodelkan-lagi", "Tidak dimodelkan lagi"));

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
        new(RumpunAturan.ID, "ID", "Identitas"));
}
