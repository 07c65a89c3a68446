namespace Dtks.Domain;

/// <content>Rules of the family KP.</content>
public sealed partial class Aturan
{
    /// <summary>KP-1: Penduduk and keluarga: one No KK, one kepala keluarga, no NIK twice, one family for a person.</summary>
    public static readonly Aturan KP1 = new(
        RumpunAturan.KP,
        1,
        KelasAturan.Luar,
        "Penduduk dan keluarga: satu No KK, satu kepala keluarga, tidak ada NIK dua kali, satu orang satu keluarga",
        "Penduduk and keluarga: one No KK, one kepala keluarga, no NIK twice, one family for a person",
        LingkupEdisi.Semua,
        [new(Sumber.Permensos3Tahun2021, "Pasal 8")]);

    /// <summary>KP-2: Code tables of people.</summary>
    public static readonly Aturan KP2 = new(
        RumpunAturan.KP,
        2,
        KelasAturan.Luar,
        "Tabel kode kependudukan",
        "Code tables of people",
        LingkupEdisi.Semua,
        [new(Sumber.Permendagri109Tahun2019), new(Sumber.Kemendagri), new(Sumber.Uu8Tahun2016)]);

    /// <summary>KP-3: What DTKS holds: PPKS, recipients of aid, PSKS.</summary>
    public static readonly Aturan KP3 = new(
        RumpunAturan.KP,
        3,
        KelasAturan.Luar,
        "Isi DTKS: PPKS, penerima bantuan, PSKS",
        "What DTKS holds: PPKS, recipients of aid, PSKS",
        LingkupEdisi.Semua,
        [new(Sumber.Permensos3Tahun2021, "Pasal 3"), new(Sumber.Saku)]);

    /// <summary>KP-4: Programmes and participation.</summary>
    public static readonly Aturan KP4 = new(
        RumpunAturan.KP,
        4,
        KelasAturan.Teks,
        "Program bansos dan kepesertaan",
        "Programmes and participation",
        LingkupEdisi.Semua,
        [new(Sumber.LayarSiksNg)]);

    /// <summary>KP-5: PKH components.</summary>
    public static readonly Aturan KP5 = new(
        RumpunAturan.KP,
        5,
        KelasAturan.Tafsir,
        "Komponen PKH",
        "PKH components",
        LingkupEdisi.Semua,
        [new(Sumber.PraktikPkh)],
        "Usia lanjut 60 menurut peraturan, 70 menurut praktik; paling banyak empat komponen menurut praktik; keduanya dapat diubah lewat kebijakan");

    /// <summary>KP-6: Status keberadaan of a household and KYC of its pengurus.</summary>
    public static readonly Aturan KP6 = new(
        RumpunAturan.KP,
        6,
        KelasAturan.Teks,
        "Status keberadaan rumah tangga dan KYC pengurus",
        "Status keberadaan of a household and KYC of its pengurus",
        LingkupEdisi.Semua,
        [new(Sumber.Saku)]);

    /// <summary>KP-7: Replacing a pengurus: the order of candidates.</summary>
    public static readonly Aturan KP7 = new(
        RumpunAturan.KP,
        7,
        KelasAturan.Tafsir,
        "Pengganti pengurus: urutan calon",
        "Replacing a pengurus: the order of candidates",
        LingkupEdisi.Semua,
        [new(Sumber.Saku), new(Sumber.Bs24)],
        "Di antara beberapa calon yang tertua dahulu, lalu NIK; istri terakhir, hanya edisi kepmensos-150-2022");

    /// <summary>KP-8: Criteria of fakir miskin.</summary>
    public static readonly Aturan KP8 = new(
        RumpunAturan.KP,
        8,
        KelasAturan.Luar,
        "Kriteria fakir miskin",
        "Criteria of fakir miskin",
        LingkupEdisi.Semua,
        [new(Sumber.Kepmensos262Tahun2022), new(Sumber.LayarSiksNg)]);
}
