<?php

// Tests both callers with the real thing: php -d ffi.enable=1 uji.php path/to/libdtks.so path/to/dtks

declare(strict_types=1);
require __DIR__ . '/dtks.php';

$lulus = 0;
function uji(string $nama, bool $benar): void
{
    global $lulus;
    if (!$benar) {
        fwrite(STDERR, "GAGAL: $nama\n");
        exit(1);
    }
    $lulus++;
}

[, $pustaka, $program] = $argv;
$ffi = new DtksFfi($pustaka);
$proses = new DtksProses([$program, 'jawab']);

foreach (['FFI' => $ffi, 'process' => $proses] as $cara => $dtks) {
    uji("$cara: tentang", $dtks->tanya('tentang')['protokol'] === 'dtks.op/1');
    uji("$cara: tentang lists what may be asked", in_array('kelayakan.putusan', $dtks->tanya('tentang')['operasi'], true));
    foreach (['{"op":"besok.tanya"}', '{"op":"tentang","protokol":"dtks.op/9"}'] as $lain) {
        uji("$cara: what another version speaks is refused as such", json_decode($dtks->jawab($lain), true)['galat']['kode'] === 'DTKS-OP-002');
    }
    uji("$cara: an answer", $dtks->tanya('usia.hitung', ['lahir' => '2000-02-29', 'per' => '2024-02-28']) === ['tahun' => 23, 'bulan' => 11, 'teks' => '23 th 11 bln']);
    uji("$cara: a name beyond ASCII", $dtks->tanya('nama.kunci', ['teks' => "Jose\u{301}"])['kunci'] === $dtks->tanya('nama.kunci', ['teks' => "Jos\u{e9}"])['kunci']);
    try {
        $dtks->tanya('nik.urai', ['nik' => 5]);
        uji("$cara: a wrong type is refused", false);
    } catch (GalatDtks $galat) {
        uji("$cara: a wrong type is refused with its path", $galat->kode === 'DTKS-OP-003' && $galat->jalur === 'masukan.nik');
    }
}

foreach (['FFI' => fn () => new DtksFfi('/tak/ada.so'), 'process' => fn () => (new DtksProses(['/tak/ada', 'jawab']))->tanya('tentang')] as $cara => $buat) {
    try {
        $buat();
        uji("$cara: what is not there is told", false);
    } catch (RuntimeException $sebab) {
        uji("$cara: what is not there is told in both languages", str_contains($sebab->getMessage(), 'periksa jalur') && str_contains($sebab->getMessage(), 'check its path'));
    }
}

// 2,000 requests at once, larger than any pipe holds: no deadlock, every answer in its place, and both ways say the same.
$permintaan = [];
for ($i = 0; $i < 2000; $i++) {
    $permintaan[] = Dtks::baris('kelayakan.putusan', [
        'periode' => '2024-02',
        'kepesertaan' => [['nik' => sprintf('337499520385%04d', 1 + $i), 'program' => 'PBI-JK'], ['nik' => sprintf('337499520385%04d', 1 + $i), 'program' => 'PKH']],
        'penetapan' => [['nik' => sprintf('337499520385%04d', 1 + $i), 'program' => 'PBI-JK', 'status' => 'tidak-layak', 'alasan' => [1 + $i % 7]]],
    ], $i);
}
$jawaban = $proses->jawabSemua($permintaan);
uji('2,000 answers to 2,000 requests', count($jawaban) === 2000);
foreach ($jawaban as $i => $satu) {
    if (json_decode($satu, true)['id'] !== $i || $satu !== $ffi->jawab($permintaan[$i])) {
        uji("answer $i is in its place and the same both ways", false);
    }
}
uji('every answer in its place and the same both ways', true);

$mulai = microtime(true);
foreach ($permintaan as $satu) {
    $ffi->jawab($satu);
}
$laju = (int) (2000 / (microtime(true) - $mulai));

mt_srand(20240229);
for ($i = 0; $i < 5000; $i++) {
    $isi = '';
    for ($n = mt_rand(0, 60); $n > 0; $n--) {
        $isi .= chr(mt_rand(0, 255));
    }
    $ffi->jawab($isi);
}
uji('5,000 requests of any bytes', $ffi->tanya('tentang')['protokol'] === 'dtks.op/1');

exec(escapeshellarg(PHP_BINARY) . ' -d ffi.enable=1 ' . escapeshellarg(__DIR__ . '/contoh.php') . ' ' . escapeshellarg($pustaka), $keluaran, $kode);
uji('contoh.php prints what keluaran.txt shows', $kode === 0 && implode("\n", $keluaran) . "\n" === file_get_contents(__DIR__ . '/keluaran.txt'));
echo "php: $lulus passed, FFI $laju requests/s (kelayakan.putusan, one processor)\n";
