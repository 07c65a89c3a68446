using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Texts of the replacement of a pengurus.</summary>
public static class TabelKepengurusan
{
    /// <summary>Texts of <see cref="StatusPengganti"/>: <c>ada, perlu-wali, tidak-ada, belum-dapat-ditentukan</c>.</summary>
    public static TabelKode<StatusPengganti> Status { get; } = new(
        "status pengganti pengurus",
        new ButirKode<StatusPengganti>(StatusPengganti.Ada, "ada", "Ada pengganti"),
        new ButirKode<StatusPengganti>(StatusPengganti.PerluWali, "perlu-wali", "Perlu wali"),
        new ButirKode<StatusPengganti>(StatusPengganti.TidakAda, "tidak-ada", "Tidak ada pengganti"),
        new ButirKode<StatusPengganti>(StatusPengganti.BelumDapatDitentukan, "belum-dapat-ditentukan", "Belum dapat ditentukan"));

    /// <summary>Texts of <see cref="SebabCalon"/>: <c>anak-perempuan-dewasa, anak-laki-laki-dewasa, kepala-keluarga, istri, suami, anggota-dewasa-lain</c>.</summary>
    public static TabelKode<SebabCalon> Sebab { get; } = new(
        "sebab calon pengurus",
        new ButirKode<SebabCalon>(SebabCalon.AnakPerempuanDewasa, "anak-perempuan-dewasa", "Anak perempuan dewasa"),
        new ButirKode<SebabCalon>(SebabCalon.AnakLakiLakiDewasa, "anak-laki-laki-dewasa", "Anak laki-laki dewasa"),
        new ButirKode<SebabCalon>(SebabCalon.KepalaKeluarga, "kepala-keluarga", "Kepala keluarga"),
        new ButirKode<SebabCalon>(SebabCalon.Istri, "istri", "Istri"),
        new ButirKode<SebabCalon>(SebabCalon.Suami, "suami", "Suami"),
        new ButirKode<SebabCalon>(SebabCalon.AnggotaDewasaLain, "anggota-dewasa-lain", "Anggota dewasa lain (perlu ditinjau)"));
}
