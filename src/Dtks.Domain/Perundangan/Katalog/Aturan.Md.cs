namespace Dtks.Domain;

/// <content>Rules of the family MD.</content>
public sealed partial class Aturan
{
    /// <summary>MD-1: A data request is served within 5 hari kerja.</summary>
    public static readonly Aturan MD1 = new(
        RumpunAturan.MD,
        1,
        KelasAturan.Teks,
        "Permohonan data dilayani dalam 5 hari kerja",
        "A data request is served within 5 hari kerja",
        LingkupEdisi.Semua,
        [new(Sumber.Saku)]);
}
