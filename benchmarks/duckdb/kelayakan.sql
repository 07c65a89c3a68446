-- The decisions of `dtks kelayakan` in SQL: the same files, the same columns of putusan.csv. What it leaves out is told in benchmarks/README.md.
CREATE TEMP TABLE orang AS
SELECT row_number() OVER () + 1 AS baris, iddtks, nomor_nik, nomor_kk, desa_kelurahan, hubungan_keluarga, tanggal_lahir, pbi_jkn, bansos_pkh, bansos_bpnt, bansos_bpnt_ppkm
FROM read_csv('$POPULASI/bnba.csv', delim = '|', header = true, all_varchar = true, quote = '', strict_mode = false, ignore_errors = true);

CREATE TEMP TABLE pegang AS
SELECT baris, iddtks, nik, kk, desa, hubungan, program,
       row_number() OVER (PARTITION BY kk, program ORDER BY hubungan <> 'KEPALA KELUARGA', baris) = 1 AS pengurus
FROM (
    UNPIVOT (
        SELECT baris, iddtks, nomor_nik AS nik, coalesce(nomor_kk, nomor_nik) AS kk, desa_kelurahan AS desa, hubungan_keluarga AS hubungan,
               pbi_jkn AS "PBI-JK", bansos_pkh AS "PKH", bansos_bpnt AS "SEMBAKO", bansos_bpnt_ppkm AS "BPNT-PPKM"
        FROM orang
        WHERE regexp_full_match(nomor_nik, '[0-9]{16}') AND try_strptime(tanggal_lahir, '%d/%m/%Y') IS NOT NULL
        QUALIFY row_number() OVER (PARTITION BY nomor_nik ORDER BY baris) = 1)
    ON "PBI-JK", "PKH", "SEMBAKO", "BPNT-PPKM" INTO NAME program VALUE isi)
WHERE isi = 'YA';

-- Who else of the family inherits (VK-5): somebody other than a pembantu.
CREATE TEMP TABLE keluarga AS
SELECT coalesce(nomor_kk, nomor_nik) AS kk, count(*) FILTER (WHERE hubungan_keluarga NOT IN ('PEMBANTU', 'LAINNYA')) AS waris
FROM orang GROUP BY 1;

-- VK-4 and VK-7: the declarations that stand.
CREATE TEMP TABLE nyata AS
SELECT nik, program, status, alasan, coalesce(difinalisasi, 'TIDAK') = 'YA' AS final
FROM read_csv('$POPULASI/penetapan.csv', header = true, all_varchar = true)
WHERE status IN ('layak', 'tidak-layak') AND coalesce(difinalisasi, 'TIDAK') IN ('YA', 'TIDAK')
  AND CASE WHEN status = 'layak' THEN alasan IS NULL AND coalesce(difinalisasi, 'TIDAK') <> 'YA'
           ELSE regexp_full_match(alasan, '[1-8]( [1-8])*')
                AND (NOT contains(alasan, '8') OR length(trim(coalesce(keterangan, ''))) >= 3)
                AND (NOT contains(alasan, '7') OR program = 'PKH') END
QUALIFY row_number() OVER (PARTITION BY nik, program) = 1;

CREATE TEMP TABLE putusan AS
SELECT p.*,
       p.program IN ('PKH', 'SEMBAKO', 'BPNT-PPKM') AS milik_keluarga,
       k.waris > CASE WHEN p.hubungan IN ('PEMBANTU', 'LAINNYA') THEN 0 ELSE 1 END AS ada_waris,
       n.status = 'tidak-layak' AND NOT (contains(n.alasan, '2') AND milik_keluarga AND p.pengurus) AS sendiri,
       n.status = 'tidak-layak' AND contains(n.alasan, '2') AND milik_keluarga AND p.pengurus AND NOT ada_waris AS ragu,
       n.status, n.alasan, n.final,
       b.status = 'tidak-layak' AND p.program <> 'PBI-JK' AS pbi,
       b.alasan = '2' AND milik_keluarga AS hanya_mati,
       b.final AS pbi_final
FROM pegang p
LEFT JOIN keluarga k ON k.kk = p.kk
LEFT JOIN nyata n ON n.nik = p.nik AND n.program = p.program
LEFT JOIN nyata b ON b.nik = p.nik AND b.program = 'PBI-JK';

COPY (
    SELECT baris, iddtks, left(nik, 6) || '******' || right(nik, 4) AS nik, desa AS desa_kelurahan, program,
           CASE WHEN sendiri OR (pbi AND NOT hanya_mati) THEN 'tidak-layak' WHEN ragu OR (pbi AND hanya_mati AND NOT ada_waris) THEN 'belum-dapat-ditentukan' ELSE 'layak' END AS kelayakan,
           CASE WHEN sendiri OR ragu OR status = 'layak' THEN 'verifikasi' WHEN pbi AND NOT hanya_mati THEN 'kaskade-pbi' ELSE 'tanpa-verifikasi' END AS sumber,
           CASE WHEN sendiri OR ragu THEN alasan END AS alasan,
           CASE WHEN pbi AND NOT hanya_mati THEN baris END AS baris_penyebab,
           CASE WHEN (sendiri AND final) OR (pbi AND NOT hanya_mati AND pbi_final) THEN 'disahkan' WHEN sendiri OR (pbi AND NOT hanya_mati) THEN 'finalisasi' ELSE 'verifikasi' END AS tahap,
           CASE WHEN (sendiri AND final) OR (pbi AND NOT hanya_mati AND pbi_final) THEN 'dihentikan' ELSE 'tetap' END AS kepesertaan,
           CASE WHEN pbi AND hanya_mati AND ada_waris AND pengurus THEN 'YA' ELSE 'TIDAK' END AS perlu_ganti_pengurus,
           concat_ws(' ',
               CASE WHEN status = 'layak' THEN 'VK-3' END, CASE WHEN sendiri THEN 'VK-4' END, CASE WHEN ragu THEN 'VK-5' END, CASE WHEN pbi AND NOT hanya_mati THEN 'VK-8' END,
               CASE WHEN pbi AND hanya_mati THEN 'VK-9' END,
               CASE WHEN coalesce(status, '') <> 'layak' AND NOT coalesce(sendiri, false) AND NOT coalesce(ragu, false) AND NOT (coalesce(pbi, false) AND NOT coalesce(hanya_mati, false)) THEN 'VK-10' END,
               CASE WHEN tahap = 'finalisasi' THEN 'VK-11' WHEN tahap = 'disahkan' THEN 'VK-12' END) AS dasar,
           CASE WHEN kelayakan = 'belum-dapat-ditentukan' THEN 'ahli_waris' END AS kurang
    FROM putusan
    ORDER BY baris, CASE program WHEN 'PBI-JK' THEN 0 WHEN 'PKH' THEN 1 WHEN 'SEMBAKO' THEN 2 ELSE 3 END
) TO '$KELUAR/putusan.csv' (HEADER);

COPY (
    SELECT program, count(*) AS penerima, count(*) FILTER (WHERE sendiri OR (pbi AND NOT hanya_mati)) AS tidak_layak, count(*) FILTER (WHERE pbi AND NOT hanya_mati) AS kaskade_pbi,
           count(*) FILTER (WHERE (sendiri AND final) OR (pbi AND NOT hanya_mati AND pbi_final)) AS dihentikan, count(*) FILTER (WHERE pbi AND hanya_mati AND ada_waris AND pengurus) AS perlu_ganti_pengurus
    FROM putusan GROUP BY program
) TO '$KELUAR/rekap.csv' (HEADER);
