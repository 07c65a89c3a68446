namespace Dtks.Domain;

/// <summary>Code lists of declarations and letters.</summary>
public static class TabelPengesahan
{
    /// <summary>Reasons for tidak layak, codes <c>1</c> to <c>8</c> (Kepmensos 150/HUK/2022).</summary>
    public static TabelKode<AlasanTidakLayak> Alasan { get; } = new(
        "alasan tidak layak",
        new(AlasanTidakLayak.AlamatTidakDitemukan, "1", "Alamat tidak ditemukan"),
        new(AlasanTidakLayak.Meninggal, "2", "Meninggal dunia"),
        new(AlasanTidakLayak.PekerjaanAparatur, "3", "Pekerjaan PNS / TNI / Polri / aparatur negara lainnya"),
        new(AlasanTidakLayak.KeluargaAparatur, "4", "Anggota keluarga PNS / Polisi / TNI"),
        new(AlasanTidakLayak.SudahMampu, "5", "Dinilai sudah mampu, atau tidak lagi memenuhi pedoman program"),
        new(AlasanTidakLayak.Pensiunan, "6", "Pensiunan PNS / Polisi / TNI"),
        new(AlasanTidakLayak.TanpaKomponen, "7", "Tidak lagi memiliki komponen"),
        new(AlasanTidakLayak.Lain, "8", "Alasan lain"));

    /// <summary>Declarations: <c>layak, tidak-layak</c>.</summary>
    public static TabelKode<StatusDeklarasi> StatusDeklarasi { get; } = new(
        "status deklarasi",
        new(Domain.StatusDeklarasi.Layak, "layak", "Layak"),
        new(Domain.StatusDeklarasi.TidakLayak, "tidak-layak", "Tidak layak"));

    /// <summary>States of a letter: <c>menunggu, disetujui, ditolak</c>.</summary>
    public static TabelKode<StatusSurat> StatusSurat { get; } = new(
        "status surat",
        new(Domain.StatusSurat.Menunggu, "menunggu", "Menunggu persetujuan"),
        new(Domain.StatusSurat.Disetujui, "disetujui", "Disetujui"),
        new(Domain.StatusSurat.Ditolak, "ditolak", "Ditolak"));

    /// <summary>Signatories: <c>kepala-daerah, wakil-kepala-daerah, sekda-an, pejabat-an, kepala-dinas</c>.</summary>
    public static TabelKode<Penandatangan> Penandatangan { get; } = new(
        "penandatangan",
        new(Domain.Penandatangan.KepalaDaerah, "kepala-daerah", "Kepala daerah"),
        new(Domain.Penandatangan.WakilKepalaDaerah, "wakil-kepala-daerah", "Wakil kepala daerah"),
        new(Domain.Penandatangan.SekdaAtasNama, "sekda-an", "Sekretaris daerah atas nama kepala daerah"),
        new(Domain.Penandatangan.PejabatAtasNama, "pejabat-an", "Pejabat atas nama kepala daerah"),
        new(Domain.Penandatangan.KepalaDinas, "kepala-dinas", "Kepala dinas sosial"));
}
