-- The recap of `dtks rekap` without programmes in SQL: people, families and those who need a repair, by desa. What it leaves out is told in benchmarks/README.md.
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

COPY (
    SELECT wilayah, count(*) AS individu, coalesce(any_value(k.keluarga), 0) AS keluarga, count(*) FILTER (WHERE perlu) AS perlu_perbaikan
    FROM orang o
    LEFT JOIN (
        SELECT wilayah, count(*) AS keluarga
        FROM (SELECT kk, coalesce(arg_min(wilayah, baris) FILTER (WHERE hubungan = 'KEPALA KELUARGA'), arg_min(wilayah, baris)) AS wilayah FROM orang WHERE kk_sah GROUP BY kk)
        GROUP BY wilayah) k USING (wilayah)
    LEFT JOIN (
        SELECT DISTINCT baris, true AS perlu FROM temuan
        WHERE sebab NOT IN ('NamaTerlaluPendek', 'NamaTerlaluPanjang', 'UsiaDiAtas120', 'RtTidakDiketahui', 'RwTidakDiketahui', 'RtRwTidakDiketahui', 'AlamatKosong', 'AlamatTerpotong', 'AnakLebihTua', 'AnakKurangDari10Tahun')) t USING (baris)
    GROUP BY wilayah ORDER BY wilayah
) TO '$KELUAR/rekap-wilayah.csv' (HEADER);
