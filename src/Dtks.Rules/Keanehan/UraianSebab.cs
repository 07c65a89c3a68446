using Dtks.Domain;

namespace Dtks.Rules;

/// <summary>Everything that findings of one cause share: rule, severity, field, texts.</summary>
/// <param name="Sebab">The cause.</param>
/// <param name="Aturan">The rule.</param>
/// <param name="Tingkat">The severity, that of the rule.</param>
/// <param name="Bidang">The field.</param>
/// <param name="Ditemukan">What was found, in Indonesian; <c>{0}</c> takes the parts of the date.</param>
/// <param name="DitemukanInggris">The same in English.</param>
/// <param name="Perbaikan">How to repair it, in Indonesian.</param>
/// <param name="PerbaikanInggris">The same in English.</param>
internal sealed record UraianSebab(
    SebabAnomali Sebab,
    Aturan Aturan,
    TingkatTemuan Tingkat,
    BidangOrang Bidang,
    string Ditemukan,
    string DitemukanInggris,
    string Perbaikan,
    string PerbaikanInggris)
{
    private const TingkatTemuan Galat = TingkatTemuan.Galat;
    private const TingkatTemuan Peringatan = TingkatTemuan.Peringatan;

    private const string CekKtp = "Cocokkan dengan KTP-el atau Kartu Keluarga.";
    private const string CekKtpInggris = "Compare with the KTP-el or the Kartu Keluarga.";
    private const string CekKk = "Cocokkan dengan Kartu Keluarga.";
    private const string CekKkInggris = "Compare with the Kartu Keluarga.";
    private const string IsiIbu = "Isi nama gadis ibu kandung menurut Kartu Keluarga.";
    private const string IsiIbuInggris = "Give the maiden name of the birth mother as on the Kartu Keluarga.";
    private const string TulisNama = "Tulis nama menurut KTP-el; hanya huruf, spasi dan . ' - , / yang boleh.";
    private const string TulisNamaInggris = "Write the name as on the KTP-el; only letters, spaces and . ' - , / are allowed.";
    private const string IsiWilayah = "Isi kode wilayah Kemendagri menurut domisili, misalnya 33.74.06.1001.";
    private const string IsiWilayahInggris = "Give the Kemendagri code of the domicile, for example 33.74.06.1001.";
    private const string IsiRtRw = "Isi nomor RT dan RW domisili, mulai dari 1.";
    private const string IsiRtRwInggris = "Give the numbers of RT and RW of the domicile, from 1 on.";

    // Tafsir: where a rule compares two members, the field is the one that is corrected in the register: that beside the NIK (AN-2, AN-3, AN-21), the sex
    // (AN-18), the child's birth date (AN-19), the mark pengurus (AN-20). AN-13 names rw only when the RT is known.
    private static readonly UraianSebab[] Daftar =
    [
        new(SebabAnomali.NikTidakDapatDipakai, Aturan.AN1, Galat, BidangOrang.Nik, "NIK tidak dapat dipakai.", "The NIK cannot be used.", "Perbaiki NIK menurut KTP-el; yang belum ber-NIK diurus ke Dukcapil.", "Correct the NIK from the KTP-el; whoever has none applies to Dukcapil."),
        new(SebabAnomali.TanggalLahirBedaNik, Aturan.AN2, Galat, BidangOrang.TanggalLahir, "Tanggal lahir berbeda dari yang tersandi dalam NIK: {0}.", "The birth date differs from the one encoded in the NIK: {0}.", "Cocokkan NIK dan tanggal lahir dengan KTP-el; bila keduanya benar, minta penegasan Dukcapil.", "Compare NIK and birth date with the KTP-el; if both are right, have Dukcapil confirm it."),
        new(SebabAnomali.JenisKelaminBedaNik, Aturan.AN3, Galat, BidangOrang.JenisKelamin, "Jenis kelamin berbeda dari yang tersandi dalam NIK.", "The sex differs from the one encoded in the NIK.", "Cocokkan NIK dan jenis kelamin dengan KTP-el.", "Compare NIK and sex with the KTP-el."),
        new(SebabAnomali.NomorKkTidakDapatDipakai, Aturan.AN4, Galat, BidangOrang.NomorKk, "No KK tidak dapat dipakai.", "The No KK cannot be used.", "Perbaiki No KK menurut Kartu Keluarga.", "Correct the No KK from the Kartu Keluarga."),
        new(SebabAnomali.IbuKandungKosong, Aturan.AN5, Galat, BidangOrang.IbuKandung, "Nama ibu kandung kosong.", "The name of the birth mother is missing.", IsiIbu, IsiIbuInggris),
        new(SebabAnomali.IbuKandungBerangka, Aturan.AN5, Galat, BidangOrang.IbuKandung, "Nama ibu kandung memuat angka.", "The name of the birth mother has digits.", IsiIbu, IsiIbuInggris),
        new(SebabAnomali.IbuKandungSamaDenganNama, Aturan.AN5, Galat, BidangOrang.IbuKandung, "Nama ibu kandung sama dengan nama orangnya sendiri.", "The name of the birth mother is the person's own name.", IsiIbu, IsiIbuInggris),
        new(SebabAnomali.IbuKandungBertandaMeninggal, Aturan.AN6, Galat, BidangOrang.IbuKandung, "Nama ibu kandung memuat tanda kematian (alm, almh).", "The name of the birth mother carries a death mark (alm, almh).", "Hapus tandanya; tulis namanya saja.", "Remove the mark; write the name alone."),
        new(SebabAnomali.PekerjaanKosong, Aturan.AN7, Galat, BidangOrang.Pekerjaan, "Pekerjaan kosong.", "The job is missing.", "Isi kode atau nama pekerjaan dari daftar Permendagri 109/2019.", "Give a code or name of the list of Permendagri 109/2019."),
        new(SebabAnomali.PekerjaanTidakDikenal, Aturan.AN7, Galat, BidangOrang.Pekerjaan, "Pekerjaan tidak ada dalam daftar.", "The job is not in the list.", "Ganti dengan kode atau nama pekerjaan dari daftar Permendagri 109/2019.", "Replace it with a code or name of the list of Permendagri 109/2019."),
        new(SebabAnomali.WilayahKosong, Aturan.AN8, Galat, BidangOrang.Wilayah, "Kode wilayah kosong.", "The code of the region is missing.", IsiWilayah, IsiWilayahInggris),
        new(SebabAnomali.WilayahTidakTerbaca, Aturan.AN8, Galat, BidangOrang.Wilayah, "Kode wilayah tidak terbaca.", "The code of the region cannot be read.", IsiWilayah, IsiWilayahInggris),
        new(SebabAnomali.WilayahTidakTerdaftar, Aturan.AN8, Galat, BidangOrang.Wilayah, "Kode wilayah tidak ada dalam daftar wilayah.", "The registry does not know the code of the region.", "Ganti dengan kode yang berlaku; wilayah mungkin sudah dimekarkan.", "Replace it with the code in force; the region may have been split."),
        new(SebabAnomali.WilayahDiLuarLingkup, Aturan.AN8, Galat, BidangOrang.Wilayah, "Kode wilayah bukan di dalam wilayah yang diolah, atau kurang rinci.", "The region is not inside the one being processed, or not given deeply enough.", "Perbaiki kodenya, atau pindahkan data ke wilayah domisilinya.", "Correct the code, or move the record to the region of its domicile."),
        new(SebabAnomali.NamaKosong, Aturan.AN9, Galat, BidangOrang.Nama, "Nama kosong.", "The name is missing.", TulisNama, TulisNamaInggris),
        new(SebabAnomali.NamaBerangka, Aturan.AN9, Galat, BidangOrang.Nama, "Nama memuat angka.", "The name has digits.", TulisNama, TulisNamaInggris),
        new(SebabAnomali.NamaBersimbol, Aturan.AN9, Galat, BidangOrang.Nama, "Nama memuat simbol selain . ' - , /.", "The name has a symbol other than . ' - , /.", TulisNama, TulisNamaInggris),
        new(SebabAnomali.NamaTerlaluPendek, Aturan.AN10, Peringatan, BidangOrang.Nama, "Nama kurang dari dua huruf.", "The name has fewer than two letters.", "Tulis nama lengkap menurut KTP-el.", "Write the full name as on the KTP-el."),
        new(SebabAnomali.NamaTerlaluPanjang, Aturan.AN10, Peringatan, BidangOrang.Nama, "Nama lebih dari 60 karakter.", "The name is longer than 60 characters.", "Pastikan kolom nama hanya berisi nama, menurut KTP-el.", "Make sure that the field holds the name only, as on the KTP-el."),
        new(SebabAnomali.TanggalLahirKosong, Aturan.AN11, Galat, BidangOrang.TanggalLahir, "Tanggal lahir kosong.", "The birth date is missing.", CekKtp, CekKtpInggris),
        new(SebabAnomali.TanggalLahirSesudahAcuan, Aturan.AN11, Galat, BidangOrang.TanggalLahir, "Tanggal lahir sesudah tanggal acuan.", "The birth date lies after the as-of date.", CekKtp, CekKtpInggris),
        new(SebabAnomali.UsiaDiAtas120, Aturan.AN12, Peringatan, BidangOrang.TanggalLahir, "Usia di atas 120 tahun.", "Older than 120 years.", "Pastikan tahun lahirnya, dan apakah orangnya masih hidup.", "Make sure of the year of birth, and whether the person is alive."),
        new(SebabAnomali.RtTidakDiketahui, Aturan.AN13, Peringatan, BidangOrang.Rt, "RT tidak diketahui.", "The RT is unknown.", IsiRtRw, IsiRtRwInggris),
        new(SebabAnomali.RwTidakDiketahui, Aturan.AN13, Peringatan, BidangOrang.Rw, "RW tidak diketahui.", "The RW is unknown.", IsiRtRw, IsiRtRwInggris),
        new(SebabAnomali.RtRwTidakDiketahui, Aturan.AN13, Peringatan, BidangOrang.Rt, "RT dan RW tidak diketahui.", "Neither RT nor RW is known.", IsiRtRw, IsiRtRwInggris),
        new(SebabAnomali.AlamatKosong, Aturan.AN14, Peringatan, BidangOrang.Alamat, "Alamat kosong.", "The address is missing.", "Isi alamat domisili.", "Give the address of the domicile."),
        new(SebabAnomali.AlamatTerpotong, Aturan.AN14, Peringatan, BidangOrang.Alamat, "Alamat terpotong (berakhir dengan titik-titik).", "The address was cut off (it ends in dots).", "Tulis alamat seutuhnya.", "Write the whole address."),
        new(SebabAnomali.NikBerulang, Aturan.AN15, Galat, BidangOrang.Nik, "NIK yang sama ada pada lebih dari satu data.", "The same NIK stands on more than one record.", "Satukan data orang yang sama; bila orangnya berbeda, perbaiki NIK yang keliru.", "Merge the records of one person; if they are different people, correct the wrong NIK."),
        new(SebabAnomali.OrangDalamDuaKeluarga, Aturan.AN16, Galat, BidangOrang.NomorKk, "NIK yang sama ada dalam dua keluarga.", "The same NIK stands in two families.", "Tinggalkan orang itu hanya pada Kartu Keluarga yang berlaku.", "Keep the person on the Kartu Keluarga in force only."),
        new(SebabAnomali.KeluargaTanpaKepala, Aturan.AN17, Galat, BidangOrang.Hubungan, "Keluarga tanpa kepala keluarga.", "The family has no kepala keluarga.", "Tetapkan satu kepala keluarga menurut Kartu Keluarga.", "Record one kepala keluarga as on the Kartu Keluarga."),
        new(SebabAnomali.KepalaLebihDariSatu, Aturan.AN17, Galat, BidangOrang.Hubungan, "Keluarga dengan lebih dari satu kepala keluarga.", "The family has more than one kepala keluarga.", "Sisakan satu kepala keluarga menurut Kartu Keluarga.", "Leave one kepala keluarga as on the Kartu Keluarga."),
        new(SebabAnomali.IstriLakiLaki, Aturan.AN18, Galat, BidangOrang.JenisKelamin, "Istri tercatat laki-laki.", "An istri is recorded as laki-laki.", CekKk, CekKkInggris),
        new(SebabAnomali.SuamiPerempuan, Aturan.AN18, Galat, BidangOrang.JenisKelamin, "Suami tercatat perempuan.", "A suami is recorded as perempuan.", CekKk, CekKkInggris),
        new(SebabAnomali.LakiLakiHamil, Aturan.AN18, Galat, BidangOrang.JenisKelamin, "Hamil tercatat pada laki-laki.", "Hamil is recorded for laki-laki.", "Perbaiki jenis kelamin, atau hapus tanda hamil.", "Correct the sex, or remove the mark hamil."),
        new(SebabAnomali.AnakLebihTua, Aturan.AN19, Peringatan, BidangOrang.TanggalLahir, "Anak lebih tua daripada kepala keluarga.", "An anak is older than the kepala keluarga.", "Periksa tanggal lahir keduanya dan hubungan keluarganya.", "Check both birth dates and the relation."),
        new(SebabAnomali.AnakKurangDari10Tahun, Aturan.AN19, Peringatan, BidangOrang.TanggalLahir, "Anak kurang dari 10 tahun lebih muda daripada kepala keluarga.", "An anak is less than 10 years younger than the kepala keluarga.", "Periksa tanggal lahir keduanya dan hubungan keluarganya.", "Check both birth dates and the relation."),
        new(SebabAnomali.MeninggalMasihPengurus, Aturan.AN20, Galat, BidangOrang.Pengurus, "Bertanda meninggal dan masih pengurus.", "Marked meninggal and still pengurus.", "Ganti pengurusnya (KP-7), atau hapus tanda meninggal yang keliru.", "Replace the pengurus (KP-7), or remove a mark of death that is wrong."),
        new(SebabAnomali.KabKotaBedaNik, Aturan.AN21, TingkatTemuan.Info, BidangOrang.Wilayah, "Kab/kota dalam NIK berbeda dari domisili.", "The kab/kota of the NIK is not that of the domicile.", "Tidak perlu diperbaiki bila orangnya pernah pindah.", "Nothing to repair when the person has moved."),
    ];

    /// <summary>All of them, by rule.</summary>
    public static IReadOnlyList<UraianSebab> Semua => Daftar;

    // Why: the list stands in the order of the enum, held by a test.
    public static UraianSebab Dari(SebabAnomali sebab) => Daftar[(int)sebab - 1];
}
