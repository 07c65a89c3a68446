-- The findings of `dtks anomali` in SQL: the same file, the same columns of anomali.csv, and the counts by kind and by desa. What it leaves out is told in benchmarks/README.md.
CREATE TEMP TABLE orang AS
SELECT row_number() OVER () + 1 AS baris, iddtks, nomor_nik AS nik, nomor_kk AS kk, nama, nama_ibu_kandung AS ibu, alamat, rt, rw, jenis_kelamin AS kelamin, pekerjaan, hubungan_keluarga AS hubungan,
       concat_ws(' / ', provinsi, kabupaten_kota, kecamatan, desa_kelurahan) AS wilayah, try_strptime(tanggal_lahir, '%d/%m/%Y')::DATE AS lahir,
       coalesce(regexp_full_match(nomor_nik, '[1-9][0-9]{5}([0-2][0-9]|3[01]|[4-6][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{6}'), false) AND right(nomor_nik, 4) <> '0000' AS nik_sah,
       coalesce(regexp_full_match(nomor_kk, '[1-9][0-9]{15}'), false) AND right(nomor_kk, 4) <> '0000' AS kk_sah
FROM read_csv('$POPULASI/bnba.csv', delim = '|', header = true, all_varchar = true, quote = '', strict_mode = false, ignore_errors = true);

CREATE TEMP TABLE berulang AS
SELECT nik AS nik_ganda, count(DISTINCT kk) FILTER (WHERE kk_sah) > 1 AS dua_keluarga FROM orang WHERE nik_sah GROUP BY nik HAVING count(*) > 1;

CREATE TEMP TABLE keluarga AS
SELECT kk AS kk_keluarga, min(baris) AS pertama, count(*) AS anggota, count(*) FILTER (WHERE hubungan = 'KEPALA KELUARGA') AS kepala, count(hubungan) = count(*) AS lengkap,
       min(lahir) FILTER (WHERE hubungan = 'KEPALA KELUARGA') AS lahir_kepala
FROM orang WHERE kk_sah GROUP BY kk;

CREATE TEMP TABLE pekerjaan AS SELECT unnest([
    'BELUM/TIDAK BEKERJA', 'MENGURUS RUMAH TANGGA', 'PELAJAR/MAHASISWA', 'PENSIUNAN', 'PNS', 'TNI', 'POLRI', 'PERDAGANGAN', 'PETANI/PEKEBUN', 'PETERNAK',
    'NELAYAN/PERIKANAN', 'INDUSTRI', 'KONSTRUKSI', 'TRANSPORTASI', 'KARYAWAN SWASTA', 'KARYAWAN BUMN', 'KARYAWAN BUMD', 'KARYAWAN HONORER', 'BURUH HARIAN LEPAS',
    'BURUH TANI/PERKEBUNAN', 'BURUH NELAYAN/PERIKANAN', 'BURUH PETERNAKAN', 'PEMBANTU RUMAH TANGGA', 'TUKANG CUKUR', 'TUKANG LISTRIK', 'TUKANG BATU', 'TUKANG KAYU',
    'TUKANG SOL SEPATU', 'TUKANG LAS/PANDAI BESI', 'TUKANG JAHIT', 'TUKANG GIGI', 'PENATA RIAS', 'PENATA BUSANA', 'PENATA RAMBUT', 'MEKANIK', 'SENIMAN', 'TABIB',
    'PARAJI', 'PERANCANG BUSANA', 'PENTERJEMAH', 'IMAM MASJID', 'PENDETA', 'PASTOR', 'WARTAWAN', 'USTADZ/MUBALIGH', 'JURU MASAK', 'PROMOTOR ACARA', 'ANGGOTA DPR-RI',
    'ANGGOTA DPD', 'ANGGOTA BPK', 'PRESIDEN', 'WAKIL PRESIDEN', 'ANGGOTA MK', 'ANGGOTA KABINET/KEMENTERIAN', 'DUTA BESAR', 'GUBERNUR', 'WAKIL GUBERNUR', 'BUPATI',
    'WAKIL BUPATI', 'WALIKOTA', 'WAKIL WALIKOTA', 'ANGGOTA DPRD PROVINSI', 'ANGGOTA DPRD KAB/KOTA', 'DOSEN', 'GURU', 'PILOT', 'PENGACARA', 'NOTARIS', 'ARSITEK',
    'AKUNTAN', 'KONSULTAN', 'DOKTER', 'BIDAN', 'PERAWAT', 'APOTEKER', 'PSIKIATER/PSIKOLOG', 'PENYIAR TELEVISI', 'PENYIAR RADIO', 'PELAUT', 'PENELITI', 'SOPIR', 'PIALANG',
    'PARANORMAL', 'PEDAGANG', 'PERANGKAT DESA', 'KEPALA DESA', 'BIARAWATI', 'WIRASWASTA', 'ANGGOTA LEMBAGA TINGGI', 'ARTIS', 'ATLIT', 'CHEF', 'MANAJER',
    'TENAGA TATA USAHA', 'OPERATOR', 'PEKERJA PENGOLAHAN/KERAJINAN', 'TEKNISI', 'ASISTEN AHLI', 'LAINNYA', 'TNI/POLRI', 'PPPK']) AS pekerjaan;

CREATE TEMP TABLE temuan AS
SELECT baris, wilayah, unnest(list_filter([
    CASE WHEN NOT nik_sah THEN 'NikTidakDapatDipakai' END,
    CASE WHEN nik_sah AND lahir IS NOT NULL AND (substr(nik, 7, 2)::INT % 40 <> day(lahir) OR substr(nik, 9, 2)::INT <> month(lahir) OR substr(nik, 11, 2)::INT <> year(lahir) % 100) THEN 'TanggalLahirBedaNik' END,
    CASE WHEN nik_sah AND kelamin IN ('L', 'P') AND (substr(nik, 7, 2)::INT > 40) <> (kelamin = 'P') THEN 'JenisKelaminBedaNik' END,
    CASE WHEN NOT kk_sah THEN 'NomorKkTidakDapatDipakai' END,
    CASE WHEN ibu IS NULL OR regexp_full_match(ibu, '[^A-Za-z]*|[Xx]{3,}|(?i)null|n/a|tidak tahu|tidak diketahui') THEN 'IbuKandungKosong'
         WHEN regexp_matches(ibu, '[0-9]') THEN 'IbuKandungBerangka' WHEN upper(ibu) = upper(nama) THEN 'IbuKandungSamaDenganNama' END,
    CASE WHEN regexp_matches(upper(ibu), '\b(ALM|ALMH|ALMARHUM|ALMARHUMAH)\b') THEN 'IbuKandungBertandaMeninggal' END,
    CASE WHEN o.pekerjaan IS NULL OR o.pekerjaan = '-' THEN 'PekerjaanKosong' WHEN p.pekerjaan IS NULL THEN 'PekerjaanTidakDikenal' END,
    CASE WHEN nama IS NULL OR regexp_full_match(nama, '[^A-Za-z]*|[Xx]{3,}|(?i)null|n/a|tidak tahu|tidak diketahui') THEN 'NamaKosong' WHEN regexp_matches(nama, '[0-9]') THEN 'NamaBerangka'
         WHEN regexp_matches(nama, '[^A-Za-z .''\-,/]') THEN 'NamaBersimbol' END,
    CASE WHEN nama IS NULL THEN NULL WHEN NOT regexp_matches(nama, '[A-Za-z].*[A-Za-z]') THEN 'NamaTerlaluPendek' WHEN length(nama) > 60 THEN 'NamaTerlaluPanjang' END,
    CASE WHEN lahir IS NULL THEN 'TanggalLahirKosong' WHEN lahir > DATE '2024-02-29' THEN 'TanggalLahirSesudahAcuan' END,
    CASE WHEN date_sub('year', lahir, DATE '2024-02-29') > 120 THEN 'UsiaDiAtas120' END,
    CASE WHEN coalesce(try_cast(rt AS INT), 0) = 0 AND coalesce(try_cast(rw AS INT), 0) = 0 THEN 'RtRwTidakDiketahui' WHEN coalesce(try_cast(rt AS INT), 0) = 0 THEN 'RtTidakDiketahui'
         WHEN coalesce(try_cast(rw AS INT), 0) = 0 THEN 'RwTidakDiketahui' END,
    CASE WHEN alamat IS NULL OR NOT regexp_matches(alamat, '[A-Za-z]') THEN 'AlamatKosong' WHEN suffix(alamat, '...') THEN 'AlamatTerpotong' END,
    CASE WHEN b.nik_ganda IS NOT NULL THEN 'NikBerulang' END,
    CASE WHEN b.dua_keluarga THEN 'OrangDalamDuaKeluarga' END,
    CASE WHEN k.kepala > 1 AND hubungan = 'KEPALA KELUARGA' THEN 'KepalaLebihDariSatu' WHEN k.kepala = 0 AND k.lengkap AND k.anggota > 1 AND o.baris = k.pertama THEN 'KeluargaTanpaKepala' END,
    CASE WHEN kelamin = 'L' AND hubungan = 'ISTRI' THEN 'IstriLakiLaki' WHEN kelamin = 'P' AND hubungan = 'SUAMI' THEN 'SuamiPerempuan' END,
    CASE WHEN k.kepala = 1 AND hubungan = 'ANAK' AND lahir < k.lahir_kepala THEN 'AnakLebihTua' WHEN k.kepala = 1 AND hubungan = 'ANAK' AND date_sub('year', k.lahir_kepala, lahir) < 10 THEN 'AnakKurangDari10Tahun' END],
    lambda x: x IS NOT NULL)) AS sebab
FROM orang o LEFT JOIN berulang b ON b.nik_ganda = CASE WHEN o.nik_sah THEN o.nik END LEFT JOIN keluarga k ON k.kk_keluarga = CASE WHEN o.kk_sah THEN o.kk END LEFT JOIN pekerjaan p ON p.pekerjaan = upper(o.pekerjaan);

CREATE TEMP TABLE uraian (sebab VARCHAR, nomor INT, tingkat VARCHAR, bidang VARCHAR, temuan VARCHAR, finding VARCHAR);
INSERT INTO uraian VALUES
    ('NikTidakDapatDipakai', 1, 'galat', 'nik', 'NIK tidak dapat dipakai. Perbaiki NIK menurut KTP-el; yang belum ber-NIK diurus ke Dukcapil.', 'The NIK cannot be used. Correct the NIK from the KTP-el; whoever has none applies to Dukcapil.'),
    ('TanggalLahirBedaNik', 2, 'galat', 'tanggal_lahir', 'Tanggal lahir berbeda dari yang tersandi dalam NIK: {0}. Cocokkan NIK dan tanggal lahir dengan KTP-el; bila keduanya benar, minta penegasan Dukcapil.', 'The birth date differs from the one encoded in the NIK: {0}. Compare NIK and birth date with the KTP-el; if both are right, have Dukcapil confirm it.'),
    ('JenisKelaminBedaNik', 3, 'galat', 'jenis_kelamin', 'Jenis kelamin berbeda dari yang tersandi dalam NIK. Cocokkan NIK dan jenis kelamin dengan KTP-el.', 'The sex differs from the one encoded in the NIK. Compare NIK and sex with the KTP-el.'),
    ('NomorKkTidakDapatDipakai', 4, 'galat', 'no_kk', 'No KK tidak dapat dipakai. Perbaiki No KK menurut Kartu Keluarga.', 'The No KK cannot be used. Correct the No KK from the Kartu Keluarga.'),
    ('IbuKandungKosong', 5, 'galat', 'ibu_kandung', 'Nama ibu kandung kosong. Isi nama gadis ibu kandung menurut Kartu Keluarga.', 'The name of the birth mother is missing. Give the maiden name of the birth mother as on the Kartu Keluarga.'),
    ('IbuKandungBerangka', 5, 'galat', 'ibu_kandung', 'Nama ibu kandung memuat angka. Isi nama gadis ibu kandung menurut Kartu Keluarga.', 'The name of the birth mother has digits. Give the maiden name of the birth mother as on the Kartu Keluarga.'),
    ('IbuKandungSamaDenganNama', 5, 'galat', 'ibu_kandung', 'Nama ibu kandung sama dengan nama orangnya sendiri. Isi nama gadis ibu kandung menurut Kartu Keluarga.', 'The name of the birth mother is the person''s own name. Give the maiden name of the birth mother as on the Kartu Keluarga.'),
    ('IbuKandungBertandaMeninggal', 6, 'galat', 'ibu_kandung', 'Nama ibu kandung memuat tanda kematian (alm, almh). Hapus tandanya; tulis namanya saja.', 'The name of the birth mother carries a death mark (alm, almh). Remove the mark; write the name alone.'),
    ('PekerjaanKosong', 7, 'galat', 'pekerjaan', 'Pekerjaan kosong. Isi kode atau nama pekerjaan dari daftar Permendagri 109/2019.', 'The job is missing. Give a code or name of the list of Permendagri 109/2019.'),
    ('PekerjaanTidakDikenal', 7, 'galat', 'pekerjaan', 'Pekerjaan tidak ada dalam daftar. Ganti dengan kode atau nama pekerjaan dari daftar Permendagri 109/2019.', 'The job is not in the list. Replace it with a code or name of the list of Permendagri 109/2019.'),
    ('NamaKosong', 9, 'galat', 'nama', 'Nama kosong. Tulis nama menurut KTP-el; hanya huruf, spasi dan . '' - , / yang boleh.', 'The name is missing. Write the name as on the KTP-el; only letters, spaces and . '' - , / are allowed.'),
    ('NamaBerangka', 9, 'galat', 'nama', 'Nama memuat angka. Tulis nama menurut KTP-el; hanya huruf, spasi dan . '' - , / yang boleh.', 'The name has digits. Write the name as on the KTP-el; only letters, spaces and . '' - , / are allowed.'),
    ('NamaBersimbol', 9, 'galat', 'nama', 'Nama memuat simbol selain . '' - , /. Tulis nama menurut KTP-el; hanya huruf, spasi dan . '' - , / yang boleh.', 'The name has a symbol other than . '' - , /. Write the name as on the KTP-el; only letters, spaces and . '' - , / are allowed.'),
    ('NamaTerlaluPendek', 10, 'peringatan', 'nama', 'Nama kurang dari dua huruf. Tulis nama lengkap menurut KTP-el.', 'The name has fewer than two letters. Write the full name as on the KTP-el.'),
    ('NamaTerlaluPanjang', 10, 'peringatan', 'nama', 'Nama lebih dari 60 karakter. Pastikan kolom nama hanya berisi nama, menurut KTP-el.', 'The name is longer than 60 characters. Make sure that the field holds the name only, as on the KTP-el.'),
    ('TanggalLahirKosong', 11, 'galat', 'tanggal_lahir', 'Tanggal lahir kosong. Cocokkan dengan KTP-el atau Kartu Keluarga.', 'The birth date is missing. Compare with the KTP-el or the Kartu Keluarga.'),
    ('TanggalLahirSesudahAcuan', 11, 'galat', 'tanggal_lahir', 'Tanggal lahir sesudah tanggal acuan. Cocokkan dengan KTP-el atau Kartu Keluarga.', 'The birth date lies after the as-of date. Compare with the KTP-el or the Kartu Keluarga.'),
    ('UsiaDiAtas120', 12, 'peringatan', 'tanggal_lahir', 'Usia di atas 120 tahun. Pastikan tahun lahirnya, dan apakah orangnya masih hidup.', 'Older than 120 years. Make sure of the year of birth, and whether the person is alive.'),
    ('RtTidakDiketahui', 13, 'peringatan', 'rt', 'RT tidak diketahui. Isi nomor RT dan RW domisili, mulai dari 1.', 'The RT is unknown. Give the numbers of RT and RW of the domicile, from 1 on.'),
    ('RwTidakDiketahui', 13, 'peringatan', 'rw', 'RW tidak diketahui. Isi nomor RT dan RW domisili, mulai dari 1.', 'The RW is unknown. Give the numbers of RT and RW of the domicile, from 1 on.'),
    ('RtRwTidakDiketahui', 13, 'peringatan', 'rt', 'RT dan RW tidak diketahui. Isi nomor RT dan RW domisili, mulai dari 1.', 'Neither RT nor RW is known. Give the numbers of RT and RW of the domicile, from 1 on.'),
    ('AlamatKosong', 14, 'peringatan', 'alamat', 'Alamat kosong. Isi alamat domisili.', 'The address is missing. Give the address of the domicile.'),
    ('AlamatTerpotong', 14, 'peringatan', 'alamat', 'Alamat terpotong (berakhir dengan titik-titik). Tulis alamat seutuhnya.', 'The address was cut off (it ends in dots). Write the whole address.'),
    ('NikBerulang', 15, 'galat', 'nik', 'NIK yang sama ada pada lebih dari satu data. Satukan data orang yang sama; bila orangnya berbeda, perbaiki NIK yang keliru.', 'The same NIK stands on more than one record. Merge the records of one person; if they are different people, correct the wrong NIK.'),
    ('OrangDalamDuaKeluarga', 16, 'galat', 'no_kk', 'NIK yang sama ada dalam dua keluarga. Tinggalkan orang itu hanya pada Kartu Keluarga yang berlaku.', 'The same NIK stands in two families. Keep the person on the Kartu Keluarga in force only.'),
    ('KeluargaTanpaKepala', 17, 'galat', 'hubungan', 'Keluarga tanpa kepala keluarga. Tetapkan satu kepala keluarga menurut Kartu Keluarga.', 'The family has no kepala keluarga. Record one kepala keluarga as on the Kartu Keluarga.'),
    ('KepalaLebihDariSatu', 17, 'galat', 'hubungan', 'Keluarga dengan lebih dari satu kepala keluarga. Sisakan satu kepala keluarga menurut Kartu Keluarga.', 'The family has more than one kepala keluarga. Leave one kepala keluarga as on the Kartu Keluarga.'),
    ('IstriLakiLaki', 18, 'galat', 'jenis_kelamin', 'Istri tercatat laki-laki. Cocokkan dengan Kartu Keluarga.', 'An istri is recorded as laki-laki. Compare with the Kartu Keluarga.'),
    ('SuamiPerempuan', 18, 'galat', 'jenis_kelamin', 'Suami tercatat perempuan. Cocokkan dengan Kartu Keluarga.', 'A suami is recorded as perempuan. Compare with the Kartu Keluarga.'),
    ('AnakLebihTua', 19, 'peringatan', 'tanggal_lahir', 'Anak lebih tua daripada kepala keluarga. Periksa tanggal lahir keduanya dan hubungan keluarganya.', 'An anak is older than the kepala keluarga. Check both birth dates and the relation.'),
    ('AnakKurangDari10Tahun', 19, 'peringatan', 'tanggal_lahir', 'Anak kurang dari 10 tahun lebih muda daripada kepala keluarga. Periksa tanggal lahir keduanya dan hubungan keluarganya.', 'An anak is less than 10 years younger than the kepala keluarga. Check both birth dates and the relation.');

COPY (
    SELECT baris, wilayah, 'AN-' || nomor AS aturan, tingkat, bidang, u.temuan, u.finding FROM temuan t JOIN uraian u USING (sebab) ORDER BY baris, nomor
) TO '$KELUAR/anomali.csv' (HEADER);

COPY (SELECT 'AN-' || nomor AS aturan, count(*) AS jumlah FROM temuan JOIN uraian USING (sebab) GROUP BY nomor ORDER BY nomor) TO '$KELUAR/jenis.csv' (HEADER);

COPY (
    SELECT o.wilayah, count(*) AS orang, count(*) FILTER (WHERE galat > 0) AS perlu_perbaikan, sum(galat) AS galat, sum(peringatan) AS peringatan, sum(info) AS info
    FROM orang o LEFT JOIN (
        SELECT baris, count(*) FILTER (WHERE tingkat = 'galat') AS galat, count(*) FILTER (WHERE tingkat = 'peringatan') AS peringatan, count(*) FILTER (WHERE tingkat = 'info') AS info
        FROM temuan JOIN uraian USING (sebab) GROUP BY baris) t USING (baris)
    GROUP BY o.wilayah ORDER BY perlu_perbaikan DESC, o.wilayah
) TO '$KELUAR/desa.csv' (HEADER);
