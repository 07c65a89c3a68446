<?php

// php -d ffi.enable=1 contoh.php path/to/libdtks.so: a family's decision, and a NIK that cannot be one.

declare(strict_types=1);
require __DIR__ . '/dtks.php';

if ($argc !== 2) {
    fwrite(STDERR, "php -d ffi.enable=1 contoh.php path/to/libdtks.so: a family's decision, and a NIK that cannot be one.\n");
    exit(1);
}

$dtks = new DtksFfi($argv[1]);

$hasil = $dtks->tanya('kelayakan.putusan', [
    'periode' => '2024-02',
    'kepesertaan' => [['nik' => '3374995203850001', 'program' => 'PBI-JK'], ['nik' => '3374995203850001', 'program' => 'PKH']],
    'penetapan' => [['nik' => '3374995203850001', 'program' => 'PBI-JK', 'status' => 'tidak-layak', 'alasan' => [1]]],
]);
foreach ($hasil['putusan'] as $putusan) {
    echo implode(' ', [$putusan['indeks'], $putusan['kelayakan'], $putusan['kepesertaan'], ...$putusan['dasar']]), "\n";
}

echo $dtks->tanya('nik.urai', ['nik' => '3374 9952 0385 000'])['cacat'], "\n";
try {
    $dtks->tanya('kalender.jendela', ['periode' => '2018-12']);
} catch (GalatDtks $galat) {
    echo $galat->kode, "\n";
}
