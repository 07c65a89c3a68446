
namespace Dtks.Rules.Tests;

public class TabelUsulanTests
{
    [Fact]
    public void Texts()
    {
        KontrakTabel.Uji(TabelUsulan.Vonis, "memenuhi", "tidak-memenuhi", "belum-dapat-ditentukan");
        KontrakTabel.Uji(
            TabelUsulan.Keadaan,
            "usul-warga", "draf", "disetujui-desa", "diverifikasi", "perbaikan", "padan", "difinalisasi", "disahkan", "dikirim", "dikembalikan",
            "penjaminan-verval", "penjaminan-kualitas", "ditetapkan", "ditolak", "dibatalkan", "kedaluwarsa");
        KontrakTabel.Uji(
            TabelUsulan.Peristiwa,
            "terima-usul-warga", "tolak-usul-warga", "setujui-desa", "verval-layak", "verval-tidak-layak", "padankan", "perbaiki", "finalisasi", "sahkan",
            "kirim", "kembalikan", "kirim-ulang", "teruskan", "penjaminan-selesai", "penjaminan-gagal", "tetapkan", "batalkan", "tutup-jendela", "ajukan-ulang", "daerah-diam");
    }
}
