namespace Dtks.Domain;

/// <content>Rules of the family KM.</content>
public sealed partial class Aturan
{
    /// <summary>KM-1: The region answers Kemensos' eligibility verification within 14 hari kerja; no answer counts as agreed, a late answer is refused.</summary>
    public static readonly Aturan KM1 = new(
        RumpunAturan.KM,
        1,
        KelasAturan.Teks,
        "Daerah menanggapi verifikasi kelayakan Kemensos dalam 14 hari kerja; tanpa tanggapan dianggap setuju, tanggapan terlambat ditolak",
        "The region answers Kemensos' eligibility verification within 14 hari kerja; no answer counts as agreed, a late answer is refused",
        LingkupEdisi.Lengkap,
        [new(Sumber.Bs24)]);
}
