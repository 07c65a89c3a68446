namespace Dtks.Domain;

/// <content>Rules of the family SP.</content>
public sealed partial class Aturan
{
    /// <summary>SP-1: Signatories: kepala daerah; since 2021 also the wakil and the sekda atas nama; since Kepmensos 150/2022 also an official entitled to act for the kepala daerah; a kepala dinas is never enough.</summary>
    public static readonly Aturan SP1 = new(
        RumpunAturan.SP,
        1,
        KelasAturan.Teks,
        "Penanda tangan: kepala daerah; sejak 2021 juga wakil kepala daerah dan sekda atas nama; sejak Kepmensos 150/2022 juga pejabat yang berhak atas nama; kepala dinas tidak cukup",
        "Signatories: kepala daerah; since 2021 also the wakil and the sekda atas nama; since Kepmensos 150/2022 also an official entitled to act for the kepala daerah; a kepala dinas is never enough",
        LingkupEdisi.Semua,
        [new(Sumber.Permensos5Tahun2019), new(Sumber.Permensos11Tahun2019), new(Sumber.Permensos3Tahun2021), new(Sumber.Kepmensos150Tahun2022)]);
}
