namespace Dtks.Domain;

public static partial class TabelKependudukan
{
    /// <summary>Relation to the head of the family, codes <c>1</c> to <c>11</c> (SIAK, Permendagri 109/2019).</summary>
    public static TabelKode<HubunganKeluarga> Hubungan { get; } = new(
        "hubungan keluarga (SHDK)",
        new(HubunganKeluarga.KepalaKeluarga, "1", "Kepala Keluarga"),
        new(HubunganKeluarga.Suami, "2", "Suami"),
        new(HubunganKeluarga.Istri, "3", "Istri"),
        new(HubunganKeluarga.Anak, "4", "Anak"),
        new(HubunganKeluarga.Menantu, "5", "Menantu"),
        new(HubunganKeluarga.Cucu, "6", "Cucu"),
        new(HubunganKeluarga.OrangTua, "7", "Orang Tua"),
        new(HubunganKeluarga.Mertua, "8", "Mertua"),
        new(HubunganKeluarga.FamiliLain, "9", "Famili Lain"),
        new(HubunganKeluarga.Pembantu, "10", "Pembantu"),
        new(HubunganKeluarga.Lainnya, "11", "Lainnya"));

    /// <summary>Marital status, codes <c>1</c> to <c>4</c> (SIAK, Permendagri 109/2019); the texts of the KK since 2021 read as 2 and 3.</summary>
    public static TabelKode<StatusKawin> StatusKawin { get; } = new(
        "status kawin",
        new(Domain.StatusKawin.BelumKawin, "1", "Belum Kawin"),
        new(Domain.StatusKawin.Kawin, "2", "Kawin", "Kawin Tercatat", "Kawin Belum Tercatat"),
        new(Domain.StatusKawin.CeraiHidup, "3", "Cerai Hidup", "Cerai Hidup Tercatat", "Cerai Hidup Belum Tercatat"),
        new(Domain.StatusKawin.CeraiMati, "4", "Cerai Mati"));

    /// <summary>Classes of jobs: <c>umum, aparatur, aparatur-lain, pensiunan, tinjau</c>.</summary>
    public static TabelKode<GolonganPekerjaan> GolonganPekerjaan { get; } = new(
        "golongan pekerjaan",
        new(Domain.GolonganPekerjaan.Umum, "umum", "Umum"),
        new(Domain.GolonganPekerjaan.Aparatur, "aparatur", "PNS, TNI, Polri"),
        new(Domain.GolonganPekerjaan.AparaturLain, "aparatur-lain", "Aparatur negara lainnya"),
        new(Domain.GolonganPekerjaan.Pensiunan, "pensiunan", "Pensiunan"),
        new(Domain.GolonganPekerjaan.Tinjau, "tinjau", "Perlu ditinjau"));

    /// <summary>Kinds of disability (UU 8/2016), one by one: <c>fisik, intelektual, mental, sensorik</c>. Combinations are lists of these.</summary>
    public static TabelKode<Disabilitas> Disabilitas { get; } = new(
        "disabilitas",
        new(Domain.Disabilitas.Fisik, "fisik", "Disabilitas fisik"),
        new(Domain.Disabilitas.Intelektual, "intelektual", "Disabilitas intelektual"),
        new(Domain.Disabilitas.Mental, "mental", "Disabilitas mental"),
        new(Domain.Disabilitas.Sensorik, "sensorik", "Disabilitas sensorik"));

    /// <summary>School levels: <c>SD, SMP, SMA</c>.</summary>
    public static TabelKode<JenjangSekolah> Sekolah { get; } = new(
        "sekolah",
        new(JenjangSekolah.Sd, "SD", "Sekolah Dasar"),
        new(JenjangSekolah.Smp, "SMP", "Sekolah Menengah Pertama"),
        new(JenjangSekolah.Sma, "SMA", "Sekolah Menengah Atas"));

    /// <summary>Status keberadaan rumah tangga of SAKU, codes <c>1</c> to <c>5</c>; also read as letters a to e and as text.</summary>
    public static TabelKode<StatusKeberadaan> Keberadaan { get; } = new(
        "status keberadaan rumah tangga (SAKU)",
        new(StatusKeberadaan.DitemukanTanpaUpdate, "1", "Ditemukan, tidak ada update", "a", "Ditemukan tidak ada update"),
        new(StatusKeberadaan.DitemukanAdaUpdate, "2", "Ditemukan, ada update", "b", "Ditemukan ada update"),
        new(StatusKeberadaan.TidakDitemukan, "3", "Tidak ditemukan", "c"),
        new(StatusKeberadaan.DitemukanMampu, "4", "Ditemukan mampu", "d"),
        new(StatusKeberadaan.DitemukanGanda, "5", "Ditemukan ganda", "e"));

    /// <summary>Groups that DTKS holds: <c>ppks, penerima-bantuan, psks</c> (Permensos 3/2021 Pasal 3).</summary>
    public static TabelKode<KelompokDtks> Kelompok { get; } = new(
        "kelompok DTKS",
        new(KelompokDtks.Ppks, "ppks", "Pemerlu pelayanan kesejahteraan sosial"),
        new(KelompokDtks.PenerimaBantuan, "penerima-bantuan", "Penerima bantuan dan pemberdayaan sosial"),
        new(KelompokDtks.Psks, "psks", "Potensi dan sumber kesejahteraan sosial"));

    /// <summary>Subjects of DTKS: <c>perseorangan, keluarga, kelompok, masyarakat</c>.</summary>
    public static TabelKode<SubjekDtks> Subjek { get; } = new(
        "subjek DTKS",
        new(SubjekDtks.Perseorangan, "perseorangan", "Perseorangan"),
        new(SubjekDtks.Keluarga, "keluarga", "Keluarga"),
        new(SubjekDtks.Kelompok, "kelompok", "Kelompok"),
        new(SubjekDtks.Masyarakat, "masyarakat", "Masyarakat"));

    /// <summary>Criteria of PPKS, letters <c>a</c> to <c>h</c> (Permensos 3/2021 Pasal 3).</summary>
    public static TabelKode<KriteriaPpks> KriteriaPpks { get; } = new(
        "kriteria PPKS",
        new(Domain.KriteriaPpks.Kemiskinan, "a", "Kemiskinan"),
        new(Domain.KriteriaPpks.Ketelantaran, "b", "Ketelantaran"),
        new(Domain.KriteriaPpks.Kecacatan, "c", "Kecacatan"),
        new(Domain.KriteriaPpks.Keterpencilan, "d", "Keterpencilan"),
        new(Domain.KriteriaPpks.KetunaanSosial, "e", "Ketunaan sosial dan penyimpangan perilaku"),
        new(Domain.KriteriaPpks.KorbanBencana, "f", "Korban bencana"),
        new(Domain.KriteriaPpks.KorbanKekerasan, "g", "Korban tindak kekerasan, eksploitasi, dan diskriminasi"),
        new(Domain.KriteriaPpks.Lain, "h", "Kriteria lain"));

    /// <summary>Kinds of PSKS that the sources name: <c>tksk, lks</c>; examples, not the whole list.</summary>
    public static TabelKode<JenisPsks> JenisPsks { get; } = new(
        "jenis PSKS",
        new(Domain.JenisPsks.Tksk, "tksk", "Tenaga kesejahteraan sosial kecamatan"),
        new(Domain.JenisPsks.Lks, "lks", "Lembaga kesejahteraan sosial"));
}
