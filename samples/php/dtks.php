<?php

declare(strict_types=1);

/** A refusal: kode, pesan (Indonesian / English) and jalur. It never holds a personal number. */
final class GalatDtks extends RuntimeException
{
    public readonly string $kode;
    public readonly ?string $jalur;

    /** @param array{kode: string, pesan: string, jalur: ?string} $galat */
    public function __construct(array $galat)
    {
        parent::__construct("{$galat['kode']} {$galat['jalur']}: {$galat['pesan']}");
        $this->kode = $galat['kode'];
        $this->jalur = $galat['jalur'];
    }
}

/** What both ways of calling share: a request as one line, an answer as an array. */
abstract class Dtks
{
    /** Asks one operation and gives its hasil; a refusal is a GalatDtks. */
    public function tanya(string $op, array $masukan = []): array
    {
        return self::hasil($this->jawab(self::baris($op, $masukan)));
    }

    abstract public function jawab(string $permintaan): string;

    public static function baris(string $op, array $masukan = [], mixed $id = 1): string
    {
        return json_encode(['id' => $id, 'op' => $op, 'masukan' => (object) $masukan], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
    }

    public static function hasil(string $jawaban): array
    {
        $isi = json_decode($jawaban, true, 512, JSON_THROW_ON_ERROR);
        return $isi['ok'] ? $isi['hasil'] : throw new GalatDtks($isi['galat']);
    }
}

/** Through libdtks in this very process (extension FFI): fastest, nothing to start. */
final class DtksFfi extends Dtks
{
    private readonly FFI $lib;

    public function __construct(string $pustaka)
    {
        if (!extension_loaded('ffi')) {
            throw new RuntimeException('Ekstensi FFI tidak ada: pasang, atau pakai DtksProses / the extension FFI is not there: install it, or use DtksProses');
        }
        try {
            $this->lib = FFI::cdef('char *dtks_jawab(const char *permintaan, size_t panjang, size_t *panjang_jawaban); void dtks_bebas(char *jawaban);', $pustaka);
        } catch (FFI\Exception $sebab) {
            throw new RuntimeException(
                "libdtks tidak dapat dibuka: periksa jalur $pustaka dan ffi.enable di php.ini, atau pakai DtksProses"
                . " / libdtks cannot be opened: check its path and ffi.enable in php.ini, or use DtksProses", 0, $sebab);
        }
    }

    public function jawab(string $permintaan): string
    {
        $panjang = $this->lib->new('size_t');
        $jawaban = $this->lib->dtks_jawab($permintaan, strlen($permintaan), FFI::addr($panjang));
        if ($jawaban === null) {
            throw new RuntimeException('libdtks: memori habis / out of memory');
        }
        try {
            return FFI::string($jawaban, $panjang->cdata);
        } finally {
            $this->lib->dtks_bebas($jawaban);
        }
    }
}

/** Through a running `dtks jawab`: where FFI is switched off. Start it once and keep it. */
final class DtksProses extends Dtks
{
    private const BERAKHIR = 'dtks sudah berakhir: periksa jalur dan argumennya (dtks jawab) / dtks has ended: check its path and arguments (dtks jawab)';

    private $proses;
    private array $pipa = [];
    private string $sisa = '';

    /** @param list<string> $perintah the program and its arguments, such as ['/usr/local/bin/dtks', 'jawab'] */
    public function __construct(array $perintah)
    {
        $proses = @proc_open($perintah, [['pipe', 'r'], ['pipe', 'w'], STDERR], $this->pipa);
        if (!is_resource($proses)) {
            throw new RuntimeException('dtks tidak dapat dijalankan: periksa jalurnya / dtks cannot be started: check its path');
        }
        $this->proses = $proses;
        stream_set_blocking($this->pipa[0], false);
        stream_set_blocking($this->pipa[1], false);
    }

    public function jawab(string $permintaan): string
    {
        return $this->jawabSemua([$permintaan])[0];
    }

    /**
     * Answers of many requests, in their order. It reads while it writes: a pipe holds a few kilobytes, and a program that writes everything first
     * waits for a reader that waits for it.
     *
     * @param list<string> $permintaan lines without a line end; none blank
     * @return list<string>
     */
    public function jawabSemua(array $permintaan): array
    {
        $keluar = implode("\n", $permintaan) . "\n";
        $terkirim = 0;
        $jawaban = [];
        while (count($jawaban) < count($permintaan)) {
            $baca = [$this->pipa[1]];
            $tulis = $terkirim < strlen($keluar) ? [$this->pipa[0]] : [];
            $lain = [];
            if (stream_select($baca, $tulis, $lain, 30) === 0) {
                throw new RuntimeException('dtks tidak menjawab dalam 30 detik / dtks did not answer within 30 seconds');
            }
            if ($tulis !== []) {
                $n = @fwrite($this->pipa[0], substr($keluar, $terkirim, 65536));
                if ($n === false) {
                    throw new RuntimeException(self::BERAKHIR);
                }
                $terkirim += $n;
            }
            if ($baca !== []) {
                $potong = fread($this->pipa[1], 65536);
                if (($potong === '' || $potong === false) && feof($this->pipa[1])) {
                    throw new RuntimeException(self::BERAKHIR);
                }
                $baris = explode("\n", $this->sisa . $potong);
                $this->sisa = array_pop($baris);
                array_push($jawaban, ...$baris);
            }
        }
        return $jawaban;
    }

    public function __destruct()
    {
        fclose($this->pipa[0]);
        fclose($this->pipa[1]);
        proc_close($this->proses);
    }
}
