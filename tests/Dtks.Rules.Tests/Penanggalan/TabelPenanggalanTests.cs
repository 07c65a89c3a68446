using Dtks.Domain;

namespace Dtks.Rules.Tests;

/// <summary>The texts of the calendar, the roles, the policies and the catalogue.</summary>
public class TabelPenanggalanTests
{
    [Fact]
    public void Texts_are_those_of_the_protocol()
    {
        KontrakTabel.Uji(
            TabelPerundangan.Kegiatan,
            "verval-pbi", "verifikasi-kelayakan", "pengusulan", "pengesahan-usulan", "perbaikan-anomali", "usul-warga", "sanggahan", "pengesahan-kelayakan");
        KontrakTabel.Uji(TabelPenanggalan.HariLibur, "libur-nasional", "cuti-bersama");
        KontrakTabel.Uji(TabelPenanggalan.Tanggapan, "menunggu", "disetujui", "ditolak");
        KontrakTabel.Uji(TabelPenanggalan.Cara, "eksplisit", "diam");
        KontrakTabel.Uji(TabelPenanggalan.Pemohon, "kementerian-lembaga", "pemda", "opd");
        KontrakTabel.Uji(TabelPenanggalan.LangkahPermohonan, "permohonan", "penyiapan", "bast", "pemantauan", "laporan-penggunaan");
        KontrakTabel.Uji(TabelPenanggalan.Layanan, "buka", "istirahat", "di-luar-jam", "libur");
    }

    [Fact]
    public void Texts_of_the_catalogue()
    {
        KontrakTabel.Uji(TabelPerundangan.Kelas, "teks", "tafsir", "luar");
        KontrakTabel.Uji(TabelPerundangan.Cakupan, "ada", "sebagian", "belum-dimodelkan");
        KontrakTabel.Uji(
            TabelPerundangan.Rumpun,
            "KL", "KM", "MD", "VK", "SP", "UB", "PB", "PG", "KF", "PD", "GD", "AN", "PR", "AV", "KP", "ID", "DS");
    }
}
