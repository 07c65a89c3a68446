using System.CommandLine;
using Dtks.Protokol;
using Dtks.Cli.Tampilan;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks jawab</c>: serves the protocol <c>dtks.op/1</c> over the standard streams.</summary>
internal static class PerintahJawab
{
    public static Command Buat(Lingkungan lingkungan)
    {
        var perintah = new PerintahDtks("jawab", "Jawab permintaan protokol dtks.op/1: satu objek JSON per baris masuk, satu jawaban per baris keluar, berurutan.")
        {
            Uraian = [("Operasi (bentuk masukan dan hasilnya di conformance/skema/OPERASI.json):", [.. DaftarOperasi.Semua.Select(o => (o.Nama, (string?)o.Guna))])],
            Contoh =
            [
                ("echo '{\"id\":1,\"op\":\"edisi.untuk\",\"masukan\":{\"periode\":\"2024-02\"}}' | dtks jawab", "satu pertanyaan"),
                ("dtks jawab < permintaan.ndjson > jawaban.ndjson", "satu berkas pertanyaan"),
            ],
        };
        perintah.SetAction(_ =>
        {
            using var mesin = new MesinJawab();
            mesin.Jalankan(lingkungan.Masuk, lingkungan.Keluar, lingkungan.MasukTerminal);
            return Aplikasi.Selesai;
        });
        return perintah;
    }
}
