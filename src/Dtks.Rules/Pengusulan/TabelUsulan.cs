using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>The texts of verdicts on usulan and of their workflow.</summary>
public static class TabelUsulan
{
    /// <summary>Verdicts: <c>memenuhi, tidak-memenuhi, belum-dapat-ditentukan</c>.</summary>
    public static TabelKode<VonisUsulan> Vonis { get; } = new(
        "vonis usulan",
        new(VonisUsulan.Memenuhi, "memenuhi", "Memenuhi"),
        new(VonisUsulan.TidakMemenuhi, "tidak-memenuhi", "Tidak memenuhi"),
        new(VonisUsulan.BelumDapatDitentukan, "belum-dapat-ditentukan", "Belum dapat ditentukan"));

    /// <summary>States of a usulan.</summary>
    public static TabelKode<KeadaanUsulan> Keadaan { get; } = new(
        "keadaan usulan",
        new(KeadaanUsulan.UsulWarga, "usul-warga", "Usul warga"),
        new(KeadaanUsulan.Draf, "draf", "Draf"),
        new(KeadaanUsulan.DisetujuiDesa, "disetujui-desa", "Disetujui sementara oleh desa"),
        new(KeadaanUsulan.Diverifikasi, "diverifikasi", "Diverifikasi layak"),
        new(KeadaanUsulan.Perbaikan, "perbaikan", "Perbaikan"),
        new(KeadaanUsulan.Padan, "padan", "Padan"),
        new(KeadaanUsulan.Difinalisasi, "difinalisasi", "Difinalisasi"),
        new(KeadaanUsulan.Disahkan, "disahkan", "Disahkan"),
        new(KeadaanUsulan.Dikirim, "dikirim", "Dikirim"),
        new(KeadaanUsulan.Dikembalikan, "dikembalikan", "Dikembalikan ke daerah"),
        new(KeadaanUsulan.PenjaminanVerval, "penjaminan-verval", "Penjaminan kualitas sebelum dikirim"),
        new(KeadaanUsulan.PenjaminanKualitas, "penjaminan-kualitas", "Penjaminan kualitas"),
        new(KeadaanUsulan.Ditetapkan, "ditetapkan", "Ditetapkan"),
        new(KeadaanUsulan.Ditolak, "ditolak", "Ditolak"),
        new(KeadaanUsulan.Dibatalkan, "dibatalkan", "Dibatalkan"),
        new(KeadaanUsulan.Kedaluwarsa, "kedaluwarsa", "Kedaluwarsa"));

    /// <summary>Events of a usulan.</summary>
    public static TabelKode<PeristiwaUsulan> Peristiwa { get; } = new(
        "peristiwa usulan",
        new(PeristiwaUsulan.TerimaUsulWarga, "terima-usul-warga", "Dinas menerima usul warga"),
        new(PeristiwaUsulan.TolakUsulWarga, "tolak-usul-warga", "Dinas menolak usul warga"),
        new(PeristiwaUsulan.SetujuiDesa, "setujui-desa", "Desa menyetujui sementara"),
        new(PeristiwaUsulan.VervalLayak, "verval-layak", "Verval daerah: layak"),
        new(PeristiwaUsulan.VervalTidakLayak, "verval-tidak-layak", "Verval daerah: tidak layak"),
        new(PeristiwaUsulan.Padankan, "padankan", "Padankan dengan Dukcapil"),
        new(PeristiwaUsulan.Perbaiki, "perbaiki", "Perbaiki data"),
        new(PeristiwaUsulan.Finalisasi, "finalisasi", "Finalisasi"),
        new(PeristiwaUsulan.Sahkan, "sahkan", "Unggah surat pengesahan"),
        new(PeristiwaUsulan.Kirim, "kirim", "Kirim ke Kemensos"),
        new(PeristiwaUsulan.Kembalikan, "kembalikan", "Kemensos mengembalikan"),
        new(PeristiwaUsulan.KirimUlang, "kirim-ulang", "Kirim ulang setelah diperbaiki"),
        new(PeristiwaUsulan.Teruskan, "teruskan", "Teruskan ke penjaminan kualitas"),
        new(PeristiwaUsulan.PenjaminanSelesai, "penjaminan-selesai", "Perguruan tinggi: masalah selesai"),
        new(PeristiwaUsulan.PenjaminanGagal, "penjaminan-gagal", "Perguruan tinggi: masalah tidak selesai"),
        new(PeristiwaUsulan.Tetapkan, "tetapkan", "Kemensos menetapkan"),
        new(PeristiwaUsulan.Batalkan, "batalkan", "Batalkan"),
        new(PeristiwaUsulan.TutupJendela, "tutup-jendela", "Jendela berakhir"),
        new(PeristiwaUsulan.AjukanUlang, "ajukan-ulang", "Ajukan ulang"),
        new(PeristiwaUsulan.DaerahDiam, "daerah-diam", "Tenggat daerah lewat tanpa tanggapan"));
}
