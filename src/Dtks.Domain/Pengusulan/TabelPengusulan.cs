namespace Dtks.Domain;

/// <summary>Code lists of usulan and of the queue for PBI-JK.</summary>
public static class TabelPengusulan
{
    /// <summary>Kinds, codes <c>1</c> to <c>3</c>.</summary>
    public static TabelKode<JenisUsulan> Jenis { get; } = new(
        "jenis usulan",
        new(JenisUsulan.BaruTanpaProgram, "1", "Baru di DTKS, tanpa program"),
        new(JenisUsulan.BaruDenganProgram, "2", "Baru di DTKS, dengan program"),
        new(JenisUsulan.ProgramUntukTerdaftar, "3", "Program untuk yang sudah ada di DTKS"));

    /// <summary>Channels: <c>musdes, kemensos, mandiri</c>.</summary>
    public static TabelKode<JalurUsulan> Jalur { get; } = new(
        "jalur usulan",
        new(JalurUsulan.Musdes, "musdes", "Musyawarah desa/kelurahan"),
        new(JalurUsulan.Kemensos, "kemensos", "Usulan Kemensos"),
        new(JalurUsulan.Mandiri, "mandiri", "Usulan mandiri"));

    /// <summary>Origins: <c>rt-rw, kepala-dusun, lurah-kepala-desa, psks, pendaftaran-mandiri</c>.</summary>
    public static TabelKode<AsalUsulan> Asal { get; } = new(
        "asal usulan",
        new(AsalUsulan.RtRw, "rt-rw", "RT/RW"),
        new(AsalUsulan.KepalaDusun, "kepala-dusun", "Kepala dusun"),
        new(AsalUsulan.LurahKepalaDesa, "lurah-kepala-desa", "Lurah/kepala desa"),
        new(AsalUsulan.Psks, "psks", "Potensi dan Sumber Kesejahteraan Sosial"),
        new(AsalUsulan.PendaftaranMandiri, "pendaftaran-mandiri", "Pendaftaran mandiri"));

    /// <summary>Grounds of Kemensos: <c>bencana, ppks-belum-terdata, ancaman-keselamatan</c>.</summary>
    public static TabelKode<DasarUsulanKemensos> DasarKemensos { get; } = new(
        "dasar usulan Kemensos",
        new(DasarUsulanKemensos.Bencana, "bencana", "Kedaruratan bencana"),
        new(DasarUsulanKemensos.PpksBelumTerdata, "ppks-belum-terdata", "PPKS tidak tertangani atau belum terdata"),
        new(DasarUsulanKemensos.AncamanKeselamatan, "ancaman-keselamatan", "Ancaman keselamatan atau kedaruratan lain"));

    /// <summary>Documents: <c>fotokopi-kk, fotokopi-nik, sktm, pengantar-rt</c>.</summary>
    public static TabelKode<DokumenUsulan> Dokumen { get; } = new(
        "dokumen usulan",
        new(DokumenUsulan.FotokopiKk, "fotokopi-kk", "Fotokopi kartu keluarga"),
        new(DokumenUsulan.FotokopiNik, "fotokopi-nik", "Fotokopi NIK"),
        new(DokumenUsulan.Sktm, "sktm", "Surat keterangan tidak mampu"),
        new(DokumenUsulan.PengantarRt, "pengantar-rt", "Surat pengantar RT"));

    /// <summary>Results of verval: <c>layak, tidak-layak</c>.</summary>
    public static TabelKode<HasilVerval> Verval { get; } = new(
        "hasil verval",
        new(HasilVerval.Layak, "layak", "Layak"),
        new(HasilVerval.TidakLayak, "tidak-layak", "Tidak layak"));

    /// <summary>Groups of the queue for PBI-JK: <c>kepala-keluarga, anggota-keluarga-pbi, lain</c>.</summary>
    public static TabelKode<GolonganAntrian> GolonganAntrian { get; } = new(
        "golongan antrian PBI-JK",
        new(Domain.GolonganAntrian.KepalaKeluarga, "kepala-keluarga", "Kepala keluarga belum PBI"),
        new(Domain.GolonganAntrian.AnggotaKeluargaPbi, "anggota-keluarga-pbi", "Anggota keluarga PBI"),
        new(Domain.GolonganAntrian.Lain, "lain", "Lainnya"));

    /// <summary>Inputs of citizens: <c>usul, sanggahan</c>.</summary>
    public static TabelKode<JenisMasukanWarga> MasukanWarga { get; } = new(
        "masukan warga",
        new(JenisMasukanWarga.Usul, "usul", "Usul warga"),
        new(JenisMasukanWarga.Sanggahan, "sanggahan", "Sanggahan"));
}
