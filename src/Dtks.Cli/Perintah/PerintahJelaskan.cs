using System.Buffers;
using System.CommandLine;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Protokol;
using Dtks.Rules;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks jelaskan</c>: every decision on one family, explained in full.</summary>
internal static class PerintahJelaskan
{
    private const string Bentuk = "{\"periode\": \"2024-02\", \"orang\": [...], \"kepesertaan\": [...], \"penetapan\": [...], \"surat\": {...}}";

    public static Command Buat(Lingkungan lingkungan)
    {
        var berkas = OpsiUmum.Berkas("Berkas JSON seperti masukan operasi kelayakan.putusan");
        var edisi = OpsiUmum.Edisi();
        var bahasa = OpsiUmum.Bahasa();
        var rekam = OpsiUmum.Rekam();
        var timpa = new Option<bool>("--timpa") { Description = "Ganti berkas rekaman yang sudah ada" };
        var perintah = new PerintahDtks("jelaskan", "Jelaskan putusan kelayakan satu keluarga: vonis, alasan, tahap, akibat, setiap aturan dengan sumbernya, dan jalan kembalinya.")
        {
            Contoh =
            [
                ("dtks jelaskan samples/data/keluarga.json", "keluarga contoh"),
                ("dtks jelaskan keluarga.json --bahasa en", "dalam bahasa Inggris"),
                ("dtks jelaskan keluarga.json --edisi edisi-kami.json", "menurut edisi turunan; mendahului edisi yang disebut berkasnya"),
                ("dtks jelaskan keluarga.json --rekam rekaman.ndjson", "putusannya disimpan; periksa kelak dengan dtks ulang rekaman.ndjson"),
            ],
        };
        perintah.Arguments.Add(berkas);
        perintah.Options.Add(edisi);
        perintah.Options.Add(bahasa);
        perintah.Options.Add(rekam);
        perintah.Options.Add(timpa);
        perintah.SetAction(hasil =>
        {
            string masuk = hasil.GetRequiredValue(berkas);
            string? tujuan = hasil.GetValue(rekam);
            PilihanEdisi dipilih = hasil.GetValue(edisi);
            var (putusan, rekaman) = BerkasObjek.Baca(lingkungan, masuk, Bentuk, (KelayakanPutusan.Masukan masukan) =>
            {
                masukan.Edisi = dipilih == default ? masukan.Edisi : dipilih;
                return (masukan.Putuskan(), tujuan is null ? null : RekamanPutusan.Buat(masukan.Seluruhnya(masukan.DaftarProgram()), masukan.Kebijaksanaan()));
            });
            Tampilkan(lingkungan.Konsol, putusan, hasil.GetValue(bahasa));
            if (rekaman is not null)
            {
                var isi = new ArrayBufferWriter<byte>();
                rekaman.Tulis(isi);
                FolderHasil.TulisPribadi(tujuan!, hasil.GetValue(timpa), [masuk], aliran => aliran.Write(isi.WrittenSpan));
                lingkungan.Tegur(PesanBerkas.Rekaman(tujuan!, 1));
            }

            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static void Tampilkan(IAnsiConsole konsol, HasilKelayakan hasil, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        konsol.WriteLine(id ? $"Periode {hasil.Konteks.Periode}, edisi {hasil.Konteks.Edisi}" : $"Periode {hasil.Konteks.Periode}, edition {hasil.Konteks.Edisi}");
        foreach (var putusan in hasil.Putusan)
        {
            konsol.WriteLine();
            konsol.WriteLine(PenjelasanKelayakan.Teks(putusan, bahasa));
            if (putusan.Kelayakan != StatusKelayakan.Layak)
            {
                foreach (var baris in PenjelasanJalan.Baris(JalanKeluar.Cari(hasil, putusan.Indeks), bahasa))
                {
                    konsol.WriteLine(baris);
                }
            }
        }

        foreach (var baris in PenjelasanKelayakan.BarisPenolakan(hasil, bahasa))
        {
            if (!baris.StartsWith("- ", StringComparison.Ordinal))
            {
                konsol.WriteLine();
            }

            konsol.WriteLine(baris);
        }
    }
}
