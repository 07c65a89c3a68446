namespace Dtks.Domain;

/// <content>Rules of the family MD.</content>
public sealed partial class Aturan
{
    /// <summary>MD-1: A data request is served within 5 hari kerja.</summary>
    public static readonly Aturan MD1 = new(
        RumpunAturan.MD,
        1,
        "Permohonan data dilayani dalam 5 hari kerja",
        "A data request is served within 5 hari kerja",
        "19 teks; 21 tafsir; 22 tafsir",
        """
        SAKU | Tata Cara Permohonan Data (Permensos 5/2019 Pasal 13-21) | teks | 19
        SAKU | Tata Cara Permohonan Data (Permensos 5/2019 Pasal 13-21) | tafsir | 21, 22
        """,
        "Aturan 2019, dibawa terus sesudah Permensos 5/2019 dicabut");
}
