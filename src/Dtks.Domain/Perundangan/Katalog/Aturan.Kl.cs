namespace Dtks.Domain;

/// <content>Rules of the family KL.</content>
public sealed partial class Aturan
{
    /// <summary>KL-1: Windows of the monthly activities.</summary>
    public static readonly Aturan KL1 = new(
        RumpunAturan.KL,
        1,
        KelasAturan.Tafsir,
        "Jendela kegiatan bulanan",
        "Windows of the monthly activities",
        LingkupEdisi.Bulanan,
        [new(Sumber.Sos22), new(Sumber.Bs24)],
        "H ialah hari terakhir bulan, H-1 hari sebelumnya, H-5 lima hari sebelumnya; usul warga dan sanggahan boleh kapan saja dalam bulan; data penerima ditampilkan paling lambat tanggal 14");

    /// <summary>KL-2: Hari kerja: Monday-Friday less public holidays and cuti bersama; counting starts the day after.</summary>
    public static readonly Aturan KL2 = new(
        RumpunAturan.KL,
        2,
        KelasAturan.Luar,
        "Hari kerja: Senin-Jumat, kecuali libur nasional dan cuti bersama; hitungan mulai hari berikutnya",
        "Hari kerja: Monday-Friday less public holidays and cuti bersama; counting starts the day after",
        LingkupEdisi.Semua,
        [new(Sumber.SkbTigaMenteri)],
        "Cuti bersama dihitung libur karena aparatur tidak bekerja; dapat diubah lewat kebijakan");

    /// <summary>KL-3: Deadlines in hari kerja: 14 days for the region's answer (KM-1), 5 days for a data request (MD-1).</summary>
    public static readonly Aturan KL3 = new(
        RumpunAturan.KL,
        3,
        KelasAturan.Teks,
        "Tenggat dalam hari kerja: 14 hari tanggapan daerah (KM-1), 5 hari permohonan data (MD-1)",
        "Deadlines in hari kerja: 14 days for the region's answer (KM-1), 5 days for a data request (MD-1)",
        LingkupEdisi.Bulanan,
        [new(Sumber.Bs24), new(Sumber.Saku)]);
}
