using System.Collections.Immutable;
using Dtks.Domain;

namespace Dtks.Berkas;

/// <summary>The columns of a table of people (BK-2); programmes follow from <see cref="ProgramPertama"/> on.</summary>
internal static class KolomOrang
{
    public const int IdDtks = 0, Provinsi = 1, KabupatenKota = 2, Kecamatan = 3, Desa = 4, KodeWilayah = 5, Alamat = 6, Dusun = 7, Rt = 8, Rw = 9, RtRw = 10, NomorKk = 11,
        Nik = 12, Nama = 13, TanggalLahir = 14, TempatLahir = 15, JenisKelamin = 16, Pekerjaan = 17, IbuKandung = 18, Hubungan = 19, StatusKawin = 20, KeteranganPadan = 21,
        Meninggal = 22, StatusDasar = 23, TanggalMeninggal = 24, Hamil = 25, Disabilitas = 26, DisabilitasBerat = 27, Sekolah = 28, Pengurus = 29, SkDtks = 30, TerakhirPadan = 31,
        Nomor = 32, Blt = 33, HubunganDtsen = 34, SkTerakhir = 35, Psnoka = 36, CatatanPembayaran = 37, ProgramBaris = 38, Peran = 39, ProgramPertama = 40;

    /// <summary>The programmes of KP-4, PBI-JK first, in the order of their columns.</summary>
    public static ImmutableArray<ProgramBansos> Program { get; } =
    [
        ProgramBansos.PbiJk, ProgramBansos.Pkh, ProgramBansos.Sembako, ProgramBansos.BpntPpkm, ProgramBansos.BpntEkstrem, ProgramBansos.Bst, ProgramBansos.BltMigor,
        ProgramBansos.BltBbm, ProgramBansos.BltTambahan, ProgramBansos.SembakoAdaptif, ProgramBansos.Rutilahu,
    ];

    /// <summary>What each column holds, as far as shifted rows are told by it.</summary>
    public static ImmutableArray<JenisKolom> Jenis { get; } = BuatJenis();

    /// <summary>The names they go by in files of SIKS-NG, SIAK, OpenSID and BNBA exports.</summary>
    public static DaftarKolom Daftar { get; } = new(
        3,
        ["iddtks", "id_bdt", "id_dtks_keluarga"],
        ["provinsi", "propinsi", "nama_provinsi", "nama_propinsi", "prov", "prop_name"],
        ["kabupaten_kota", "kabupaten", "kab_kota", "kab", "nama_kabupaten", "nama_kabupaten_kota", "nama_kab_kota", "kota_kabupaten", "kab_name"],
        ["kecamatan", "kec", "nama_kecamatan", "nama_kec", "kec_name"],
        ["desa_kelurahan", "desa", "kelurahan", "desa_kel", "kel_desa", "kel", "nama_desa", "nama_kelurahan", "kelurahan_desa", "nama_desa_kelurahan", "nama_kelurahan_desa", "kel_name"],
        ["kode_wilayah", "wilayah", "kode_desa", "kode_kelurahan", "kode_kemendagri", "kode_desa_kelurahan", "kode_kelurahan_desa"],
        ["alamat", "alamat_lengkap", "alamat_rumah", "alamat_domisili", "alamat_kk"],
        ["dusun", "nama_dusun"],
        ["rt", "no_rt", "nomor_rt"],
        ["rw", "no_rw", "nomor_rw"],
        ["rt_rw"],
        ["nomor_kk", "no_kk", "nkk", "kk", "no_kartu_keluarga", "nomor_kartu_keluarga", "no_kk_penerima"],
        ["nomor_nik", "nik", "no_nik", "nomor_induk_kependudukan", "no_ktp", "nomor_ktp", "nik_ktp", "nik_penerima", "nik_art"],
        ["nama", "nama_lengkap", "nama_lgkp", "nama_penerima", "nama_art", "nama_anggota", "nama_anggota_keluarga", "nama_kpm", "nama_penduduk"],
        ["tanggal_lahir", "tgl_lahir", "tgl_lhr", "tanggal_lhr", "tgllahir_art", "tgl_lahir_anggota"],
        ["tempat_lahir", "tmpt_lhr", "tmp_lahir", "tempat_lhr", "tmpt_lahir"],
        ["jenis_kelamin", "jk", "l_p", "jenis_klmin", "jns_kelamin", "kelamin", "sex", "gender"],
        ["pekerjaan", "jenis_pekerjaan", "jenis_pkrjn", "pekerjaan_utama"],
        ["nama_ibu_kandung", "ibu_kandung", "nama_ibu", "nama_lgkp_ibu", "nama_gadis_ibu_kandung"],
        [
            "hubungan_keluarga", "hub_keluarga", "hubungan", "shdk", "sdhk", "hdk", "hub_kk", "stat_hbkel", "status_hubungan_dalam_keluarga",
            "hubungan_dalam_keluarga", "status_dalam_keluarga", "hubungan_dengan_kepala_keluarga", "kk_level",
        ],
        ["status_kawin", "status_perkawinan", "stat_kwn", "status_pernikahan", "status_nikah"],
        ["keterangan_padan", "ket_padan", "status_padan", "padan_dukcapil", "padan"],
        ["meninggal", "ket_meninggal", "keterangan_meninggal", "status_meninggal"],
        ["status_dasar", "status_penduduk", "status_hidup"],
        ["tanggal_meninggal", "tgl_meninggal", "tanggal_kematian", "tgl_mati"],
        ["hamil", "ibu_hamil", "status_hamil", "kehamilan", "status_kehamilan", "bumil"],
        ["disabilitas", "jenis_disabilitas", "ragam_disabilitas", "penyandang_disabilitas", "cacat", "jenis_cacat", "difabel"],
        ["disabilitas_berat", "cacat_berat"],
        ["sekolah", "jenjang_sekolah", "sekolah_sekarang"],
        ["pengurus", "pengurus_kpm", "status_pengurus"],
        ["sk_dtks", "no_sk_dtks", "periode_sk", "penetapan_dtks", "sk_pertama", "sk_dtks_pertama", "tanggal_sk_dtks"],
        ["terakhir_padan", "tanggal_padan", "tgl_padan", "padan_terakhir"],
        ["no", "nomor", "no_urut", "nomor_urut"],
        ["blt", "bansos_blt"],
        ["status_hubungan_keluarga"],
        ["sk_terakhir", "sk_dtks_terakhir"],
        ["psnoka", "no_psnoka"],
        ["catatan_pembayaran", "keterangan_pembayaran", "status_pembayaran", "keterangan_penyaluran", "status_penyaluran"],
        ["program"],
        ["peran"],
        ["pbi_jkn", "pbi", "pbi_jk", "bansos_pbi", "bansos_pbi_jk", "bansos_pbi_jkn", "penerima_pbi", "pbi_jkn_kis"],
        ["bansos_pkh", "pkh", "penerima_pkh", "kpm_pkh"],
        ["bansos_bpnt", "bpnt", "sembako", "bansos_sembako", "bsp", "bansos_bsp", "kks", "rastra", "bpnt_sembako", "sembako_bpnt", "penerima_bpnt", "program_sembako_bpnt"],
        ["bansos_bpnt_ppkm", "bpnt_ppkm", "program_sembako_bpnt_ppkm"],
        ["bansos_bpnt_ekstrem", "bpnt_ekstrem", "bpnt_extream", "bpnt_extreme", "bansos_bpnt_extream", "bansos_bpnt_extreme"],
        ["bansos_bst", "bst", "bantuan_sosial_tunai"],
        ["bansos_blt_migor", "blt_migor", "blt_minyak_goreng", "bansos_blt_minyak_goreng", "bansos_migor"],
        ["bansos_blt_bbm", "blt_bbm"],
        ["bansos_blt_tambahan", "blt_tambahan"],
        ["bansos_sembako_adaptif", "sembako_adaptif"],
        ["bansos_rutilahu", "rutilahu", "rtlh", "bansos_rtlh"]);

    /// <summary>What a list says of the last matching; not matched at all, or in the queue, is no verdict.</summary>
    public static TabelKode<VonisKepadanan> Padan { get; } = new(
        "keterangan padan",
        new(VonisKepadanan.Padan, "padan", "Padan", "sudah padan"),
        new(VonisKepadanan.TidakPadan, "tidak-padan", "Tidak padan"),
        new(VonisKepadanan.BelumDapatDitentukan, "belum-dapat-ditentukan", "Belum dapat ditentukan"));

    /// <summary>The roles in which a row of one participation holds its programme.</summary>
    public static TabelKode<PeranKepesertaan> PeranBaris { get; } = new(
        "peran kepesertaan",
        new(PeranKepesertaan.Penerima, "penerima", "Penerima"),
        new(PeranKepesertaan.Komponen, "komponen", "Komponen"));

    /// <summary>The relations of DTSEN files (DS-5), a list of their own: 2 is istri or suami by sex, 6 orang tua or mertua.</summary>
    public static TabelKode<HubunganDtsen> HubunganKodeDtsen { get; } = new(
        "hubungan keluarga (DTSEN)",
        new(Berkas.HubunganDtsen.KepalaKeluarga, "1", "Kepala Keluarga"),
        new(Berkas.HubunganDtsen.IstriAtauSuami, "2", "Istri/Suami"),
        new(Berkas.HubunganDtsen.Anak, "3", "Anak"),
        new(Berkas.HubunganDtsen.Menantu, "4", "Menantu"),
        new(Berkas.HubunganDtsen.Cucu, "5", "Cucu"),
        new(Berkas.HubunganDtsen.OrangTuaAtauMertua, "6", "Orang Tua/Mertua"),
        new(Berkas.HubunganDtsen.Pembantu, "7", "Pembantu"),
        new(Berkas.HubunganDtsen.Lainnya, "8", "Lainnya"));

    /// <summary>Whether a header is that of the members' file of DTSEN: by the two numbers under the names that only DTSEN gives them.</summary>
    public static bool AnggotaDtsen(IReadOnlyList<string> judul) => Array.TrueForAll(
        ["nomor_induk_kependudukan", "nomor_kartu_keluarga", "status_hubungan_keluarga"], wajib => judul.Any(j => string.Equals(j.Trim(), wajib, StringComparison.OrdinalIgnoreCase)));

    private static ImmutableArray<JenisKolom> BuatJenis()
    {
        var jenis = new JenisKolom[ProgramPertama + 11];
        jenis.AsSpan(ProgramPertama).Fill(JenisKolom.Tanda);
        foreach ((JenisKolom satu, int[] kolom) in (ReadOnlySpan<(JenisKolom, int[])>)
        [
            (JenisKolom.Nomor, [NomorKk, Nik]),
            (JenisKolom.Nama, [Nama, IbuKandung]),
            (JenisKolom.Tempat, [Provinsi, KabupatenKota, Kecamatan, Desa, Alamat, Dusun, TempatLahir]),
            (JenisKolom.Tanggal, [TanggalLahir, TanggalMeninggal]),
            (JenisKolom.Tanda, [Hamil, DisabilitasBerat, Pengurus]),
            (JenisKolom.Meninggal, [Meninggal, StatusDasar]),
            (JenisKolom.Kecil, [Rt, Rw, RtRw]),
            (JenisKolom.JenisKelamin, [JenisKelamin]),
            (JenisKolom.Hubungan, [Hubungan, HubunganDtsen]),
            (JenisKolom.StatusKawin, [StatusKawin]),
            (JenisKolom.Pekerjaan, [Pekerjaan]),
            (JenisKolom.Sekolah, [Sekolah]),
            (JenisKolom.Wilayah, [KodeWilayah]),
        ])
        {
            foreach (int k in kolom)
            {
                jenis[k] = satu;
            }
        }

        return [.. jenis];
    }

    /// <summary>The name of a programme's column in messages.</summary>
    public static string NamaProgram(int program) => Daftar.Nama[ProgramPertama + program];
}

/// <summary>The relations to the head as DTSEN files number them.</summary>
internal enum HubunganDtsen : byte
{
    KepalaKeluarga = 1,
    IstriAtauSuami = 2,
    Anak = 3,
    Menantu = 4,
    Cucu = 5,
    OrangTuaAtauMertua = 6,
    Pembantu = 7,
    Lainnya = 8,
}
