using System.CommandLine;
using System.Globalization;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Protokol;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks ulang</c>: decides the records of a file again and says whether the same comes out (HD-5).</summary>
internal static class PerintahUlang
{
    private const int TerbanyakDisebut = 20;

    public static Command Buat(Lingkungan lingkungan)
    {
        var berkas = OpsiUmum.Berkas("Berkas rekaman dari dtks kelayakan --rekam: satu rekaman per baris");
        var bahasa = OpsiUmum.Bahasa();
        var perintah = new PerintahDtks("ulang", "Putuskan lagi setiap rekaman: apakah hasilnya sama, apakah ada byte yang berubah, dan versi pustaka mana yang membuatnya.")
        {
            ArtiKeluarSatu = "ada rekaman yang rusak, tak terbaca, atau kini diputus lain",
            Contoh =
            [
                ("dtks kelayakan samples/data/bnba.csv --periode 2024-02 --rekam putusan.ndjson", "membuat rekaman"),
                ("dtks ulang putusan.ndjson", "memutuskannya lagi"),
            ],
        };
        perintah.Arguments.Add(berkas);
        perintah.Options.Add(bahasa);
        perintah.SetAction(hasil =>
        {
            using Stream masuk = AksesBerkas.BukaMasuk(lingkungan, hasil.GetRequiredValue(berkas));
            return Jalankan(lingkungan, masuk, hasil.GetValue(bahasa));
        });
        return perintah;
    }

    private static int Jalankan(Lingkungan lingkungan, Stream masuk, Bahasa bahasa)
    {
        var jumlah = new Dictionary<StatusUlang, int>();
        var versi = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var temuan = new List<string>();
        bool id = bahasa == Bahasa.Indonesia;
        int semua = Kemajuan.Jalankan(lingkungan, id ? "Memutuskan ulang" : "Deciding again", masuk.CanSeek ? masuk.Length : null, maju =>
        {
            var pembaca = new PembacaBaris(masuk, static () => true, BatasProtokol.Baris);
            long dibaca = 0;
            int nomor = 0;
            while (pembaca.Berikut())
            {
                HasilUlang ulang = RekamanPutusan.Ulang(pembaca.Utuh);
                nomor++;
                maju(dibaca += pembaca.Utuh.Length + 1L);
                jumlah[ulang.Status] = jumlah.GetValueOrDefault(ulang.Status) + 1;
                if (ulang.Versi is { } satu)
                {
                    versi[satu] = versi.GetValueOrDefault(satu) + 1;
                }

                if (ulang.Status != StatusUlang.Sama && temuan.Count < TerbanyakDisebut)
                {
                    temuan.Add(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{(id ? "Baris" : "Line")} {nomor}: {Nama(ulang.Status, id)}. {string.Join(' ', ulang.Pesan.Select(p => id ? p.Indonesia : p.Inggris))}"));
                }
            }

            return nomor;
        });
        if (semua == 0)
        {
            throw new SalahPakaiException("Berkas tidak memuat rekaman; buat dengan dtks kelayakan BNBA --rekam BERKAS.", "The file holds no record; make them with dtks kelayakan BNBA --rekam FILE.");
        }

        IAnsiConsole konsol = lingkungan.Konsol;
        foreach (string satu in temuan)
        {
            konsol.WriteLine(satu);
        }

        int lain = semua - jumlah.GetValueOrDefault(StatusUlang.Sama);
        if (lain > temuan.Count)
        {
            konsol.WriteLine(id ? $"... dan {TeksAngka.Ribuan(lain - temuan.Count)} lagi." : $"... and {TeksAngka.Ribuan(lain - temuan.Count)} more.");
        }

        konsol.WriteLine($"{TeksAngka.Ribuan(semua)} {(id ? "rekaman" : "records")}: {string.Join(", ", TabelRekaman.Status.Butir.Select(b => $"{TeksAngka.Ribuan(jumlah.GetValueOrDefault(b.Nilai))} {Nama(b.Nilai, id)}"))}.");
        foreach ((string satu, int banyak) in versi.Where(v => v.Key != RekamanPutusan.Versi))
        {
            konsol.WriteLine(id
                ? $"{TeksAngka.Ribuan(banyak)} direkam oleh pustaka versi {satu}; diputus ulang oleh versi {RekamanPutusan.Versi}."
                : $"{TeksAngka.Ribuan(banyak)} recorded by version {satu} of the library; decided again by version {RekamanPutusan.Versi}.");
        }

        return lain == 0 ? Aplikasi.Selesai : Aplikasi.AdaTemuan;
    }

    private static string Nama(StatusUlang status, bool id) => (status, id) switch
    {
        (_, true) => TabelRekaman.Status.Nama(status).ToLowerInvariant(),
        (StatusUlang.Sama, _) => "the same",
        (StatusUlang.Berbeda, _) => "different",
        (StatusUlang.Rusak, _) => "damaged",
        _ => "refused",
    };
}
