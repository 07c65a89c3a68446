
namespace Dtks.Domain.Tests;

public class TabelPengusulanTests
{
    [Fact]
    public void Texts()
    {
        KontrakTabel.Uji(TabelPengusulan.Jenis, "1", "2", "3");
        KontrakTabel.Uji(TabelPengusulan.Jalur, "musdes", "kemensos", "mandiri");
        KontrakTabel.Uji(TabelPengusulan.Asal, "rt-rw", "kepala-dusun", "lurah-kepala-desa", "psks", "pendaftaran-mandiri");
        KontrakTabel.Uji(TabelPengusulan.DasarKemensos, "bencana", "ppks-belum-terdata", "ancaman-keselamatan");
        KontrakTabel.Uji(TabelPengusulan.Dokumen, "fotokopi-kk", "fotokopi-nik", "sktm", "pengantar-rt");
        KontrakTabel.Uji(TabelPengusulan.Verval, "layak", "tidak-layak");
        KontrakTabel.Uji(TabelPengusulan.GolonganAntrian, "kepala-keluarga", "anggota-keluarga-pbi", "lain");
        KontrakTabel.Uji(TabelPengusulan.MasukanWarga, "usul", "sanggahan");
    }
}
