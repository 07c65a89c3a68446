using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Texts of DTSEN in part (DS-2 to DS-4).</summary>
public static class TabelDtsen
{
    /// <summary>The answers about a desil condition: <c>tidak-diketahui</c>, <c>memenuhi</c>, <c>tidak-memenuhi</c>, <c>tidak-berlaku</c>.</summary>
    public static TabelKode<StatusSyaratDesil> StatusSyarat { get; } = new(
        "status syarat desil",
        new(StatusSyaratDesil.TidakDiketahui, "tidak-diketahui", "Tidak diketahui"),
        new(StatusSyaratDesil.Memenuhi, "memenuhi", "Memenuhi syarat desil"),
        new(StatusSyaratDesil.TidakMemenuhi, "tidak-memenuhi", "Tidak memenuhi syarat desil"),
        new(StatusSyaratDesil.TidakBerlaku, "tidak-berlaku", "Tidak ada syarat desil yang berlaku"));

    /// <summary>The signs that call for a look.</summary>
    public static TabelKode<TandaDtsen> Tanda { get; } = new(
        "tanda DTSEN",
        new(TandaDtsen.AlamatTidakDitemukan, "alamat-tidak-ditemukan", "Tidak ditemukan di alamatnya"),
        new(TandaDtsen.OrangTidakDitemukan, "orang-tidak-ditemukan", "Orangnya tidak ditemukan"),
        new(TandaDtsen.Meninggal, "meninggal", "Meninggal"),
        new(TandaDtsen.Aparatur, "aparatur", "ASN, TNI, Polri, pegawai BUMN/BUMD, atau pejabat negara"),
        new(TandaDtsen.KeluargaAparatur, "keluarga-aparatur", "Anggota keluarganya ASN, TNI, Polri, pegawai BUMN/BUMD, atau pejabat negara"),
        new(TandaDtsen.DesilDiAtasPkh, "desil-di-atas-pkh", "Desil 6-10 menerima PKH"));

    /// <summary>The grounds of a deletion from PBI-JK.</summary>
    public static TabelKode<DasarHapusPbi> DasarHapus { get; } = new(
        "dasar penghapusan PBI-JK",
        new(DasarHapusPbi.TidakMiskin, "tidak-miskin", "Bukan lagi fakir miskin atau orang tidak mampu dalam DTSEN"),
        new(DasarHapusPbi.Mampu, "mampu", "Mampu membayar iuran"),
        new(DasarHapusPbi.TidakDitemukan, "tidak-ditemukan", "Tidak ditemukan"),
        new(DasarHapusPbi.Pekerja, "pekerja", "Menjadi pekerja penerima upah"),
        new(DasarHapusPbi.Mandiri, "mandiri", "Mendaftar sebagai peserta mandiri"),
        new(DasarHapusPbi.Meninggal, "meninggal", "Meninggal"),
        new(DasarHapusPbi.SegmenGanda, "segmen-ganda", "Tercatat pada lebih dari satu segmen"));

    /// <summary>The steps of the way back, in order.</summary>
    public static TabelKode<LangkahReaktivasi> Langkah { get; } = new(
        "langkah reaktivasi",
        new(LangkahReaktivasi.Dihapus, "dihapus", "Dihapus, dan dasarnya diketahui"),
        new(LangkahReaktivasi.ButuhLayanan, "butuh-layanan", "Masih membutuhkan layanan kesehatan"),
        new(LangkahReaktivasi.SuratFaskes, "surat-faskes", "Surat keterangan fasilitas kesehatan"),
        new(LangkahReaktivasi.LaporDesaDinsos, "lapor-desa-dinsos", "Lapor ke desa/kelurahan atau dinas sosial"),
        new(LangkahReaktivasi.SuratPengaktifan, "surat-pengaktifan", "Surat pengaktifan dari dinas sosial"),
        new(LangkahReaktivasi.DisampaikanBpjs, "disampaikan-bpjs", "Disampaikan ke BPJS Kesehatan oleh peserta atau lewat sistem"));

    /// <summary>With whom a step lies.</summary>
    public static TabelKode<PelakuReaktivasi> Pelaku { get; } = new(
        "pelaku reaktivasi",
        new(PelakuReaktivasi.Peserta, "peserta", "Peserta"),
        new(PelakuReaktivasi.Faskes, "faskes", "Fasilitas kesehatan"),
        new(PelakuReaktivasi.DesaKelurahan, "desa-kelurahan", "Desa atau kelurahan"),
        new(PelakuReaktivasi.DinasSosial, "dinas-sosial", "Dinas sosial"),
        new(PelakuReaktivasi.Bpjs, "bpjs", "BPJS Kesehatan"));

    /// <summary>How far a step is: <c>tidak-diketahui</c>, <c>selesai</c>, <c>belum</c>.</summary>
    public static TabelKode<StatusLangkahReaktivasi> StatusLangkah { get; } = new(
        "status langkah reaktivasi",
        new(StatusLangkahReaktivasi.TidakDiketahui, "tidak-diketahui", "Tidak diketahui"),
        new(StatusLangkahReaktivasi.Selesai, "selesai", "Selesai"),
        new(StatusLangkahReaktivasi.Belum, "belum", "Belum"));
}
