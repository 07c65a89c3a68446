-- The pairs of `dtks ganda` in SQL with the usual blocks: equal NIK; equal name and birth date; kab/kota and birth date; birth date and a NIK of one other digit. What it leaves out is told in benchmarks/README.md.
CREATE TEMP TABLE orang AS
SELECT row_number() OVER () + 1 AS baris, iddtks, CASE WHEN regexp_full_match(nomor_nik, '[1-9][0-9]{15}') THEN nomor_nik END AS nik, CASE WHEN regexp_full_match(nomor_kk, '[1-9][0-9]{15}') THEN nomor_kk END AS kk,
       nullif(trim(regexp_replace(upper(nama), '[^A-Z ]+', ' ', 'g')), '') AS nama, nullif(trim(regexp_replace(upper(nama_ibu_kandung), '[^A-Z ]+', ' ', 'g')), '') AS ibu,
       try_strptime(tanggal_lahir, '%d/%m/%Y')::DATE AS lahir, jenis_kelamin AS kelamin, concat_ws(' / ', provinsi, kabupaten_kota) AS kab
FROM read_csv('$POPULASI/bnba.csv', delim = '|', header = true, all_varchar = true, quote = '', strict_mode = false, ignore_errors = true)
WHERE iddtks IS NOT NULL;

CREATE TEMP TABLE calon AS
SELECT a.baris AS a, b.baris AS b, 1 AS aturan FROM orang a JOIN orang b ON a.nik = b.nik AND a.baris < b.baris
UNION ALL
SELECT a.baris, b.baris, CASE WHEN a.kk = b.kk THEN 2 ELSE 3 END FROM orang a JOIN orang b ON a.nama = b.nama AND a.lahir = b.lahir AND a.baris < b.baris
WHERE a.kk = b.kk OR (a.kelamin = b.kelamin AND a.ibu = b.ibu)
UNION ALL
SELECT a.baris, b.baris, 4 FROM orang a JOIN orang b ON a.kab = b.kab AND a.lahir = b.lahir AND a.baris < b.baris
WHERE jaro_winkler_similarity(a.nama, b.nama) >= 0.92 AND jaro_winkler_similarity(a.ibu, b.ibu) >= 0.90 AND NOT coalesce(a.kk = b.kk AND a.ibu = b.ibu AND jaro_winkler_similarity(a.nama, b.nama) < 0.92, false)
UNION ALL
SELECT a.baris, b.baris, 5 FROM orang a JOIN orang b ON a.lahir = b.lahir AND a.baris < b.baris
WHERE hamming(a.nik, b.nik) = 1 AND jaro_winkler_similarity(a.nama, b.nama) >= 0.90;

CREATE TEMP TABLE pasangan AS SELECT a, b, min(aturan) AS aturan FROM calon GROUP BY a, b;

COPY (
    SELECT p.a AS baris_a, p.b AS baris_b, x.iddtks AS id_dtks_a, y.iddtks AS id_dtks_b, CASE p.aturan WHEN 1 THEN 'pasti' WHEN 2 THEN 'kuat' WHEN 3 THEN 'kuat' ELSE 'tinjau' END AS tingkat, 'GD-' || p.aturan AS aturan,
           left(sha256(least(x.iddtks, y.iddtks) || '|' || greatest(x.iddtks, y.iddtks)), 16) AS id,
           CASE WHEN x.nik = y.nik THEN 'sama' ELSE 'beda' END AS nik_hasil, left(x.nik, 6) || '******' || right(x.nik, 4) AS nik_a, left(y.nik, 6) || '******' || right(y.nik, 4) AS nik_b,
           CASE WHEN x.kk = y.kk THEN 'sama' ELSE 'beda' END AS no_kk_hasil, left(x.kk, 6) || '******' || right(x.kk, 4) AS no_kk_a, left(y.kk, 6) || '******' || right(y.kk, 4) AS no_kk_b,
           CASE WHEN x.kab = y.kab THEN 'sama' ELSE 'beda' END AS kab_kota_hasil, x.kab AS kab_kota_a, y.kab AS kab_kota_b,
           CASE WHEN x.nama = y.nama THEN 'sama' ELSE 'mirip' END AS nama_hasil, regexp_replace(x.nama, '\B[A-Z]', '*', 'g') AS nama_a, regexp_replace(y.nama, '\B[A-Z]', '*', 'g') AS nama_b,
           CASE WHEN x.lahir = y.lahir THEN 'sama' ELSE 'beda' END AS tanggal_lahir_hasil, strftime(x.lahir, '%Y-**-**') AS tanggal_lahir_a, strftime(y.lahir, '%Y-**-**') AS tanggal_lahir_b,
           CASE WHEN x.ibu = y.ibu THEN 'sama' ELSE 'beda' END AS ibu_kandung_hasil, regexp_replace(x.ibu, '\B[A-Z]', '*', 'g') AS ibu_kandung_a, regexp_replace(y.ibu, '\B[A-Z]', '*', 'g') AS ibu_kandung_b,
           CASE WHEN x.kelamin = y.kelamin THEN 'sama' ELSE 'beda' END AS jenis_kelamin_hasil, x.kelamin AS jenis_kelamin_a, y.kelamin AS jenis_kelamin_b,
           round(jaro_winkler_similarity(x.nama, y.nama), 6) AS nama_nilai, round(jaro_winkler_similarity(x.ibu, y.ibu), 6) AS ibu_kandung_nilai
    FROM pasangan p JOIN orang x ON x.baris = p.a JOIN orang y ON y.baris = p.b
    ORDER BY p.a, p.b
) TO '$KELUAR/pasangan.csv' (HEADER);
