using System.CommandLine;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Testing;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks populasi</c>: a made-up population with its planted faults and the truth about them.</summary>
internal static class PerintahPopulasi
{
    private const int TahunTerawal = 2015;
    private const int TahunTerakhir = 2050;

    private static readonly Periode Baku = new(2024, 2);

    public static Command Buat(Lingkungan lingkungan)
    {
        var jumlah = new Option<int>("--jumlah") { Description = $"Banyaknya orang, 1 sampai {TeksAngka.Ribuan(PilihanPopulasi.OrangTerbanyak)}; catatan ganda (5 %) di luar hitungan", Required = true, HelpName = "N" };
        jumlah.Validators.Add(hasil =>
        {
            if (hasil.Tokens.Count == 1 && int.TryParse(hasil.Tokens[0].Value, out int n) && n is < 1 or > PilihanPopulasi.OrangTerbanyak)
            {
                hasil.AddError($"--jumlah: 1..{PilihanPopulasi.OrangTerbanyak}");
            }
        });
        var benih = new Option<ulong>("--benih") { Description = "Benih: bilangan yang sama selalu menghasilkan berkas yang sama", DefaultValueFactory = _ => 1, HelpName = "S" };
        var keluar = new Option<string>("--keluar") { Description = "Folder untuk berkas-berkasnya", Required = true, HelpName = "DIR" };
        var periode = OpsiUmum.Periode("--periode", $"Periode yang diverifikasi ({TahunTerawal}-01 sampai {TahunTerakhir}-12; baku {Baku}); usia dihitung pada hari terakhirnya");
        var berkas = new Option<string[]>("--berkas")
        {
            Description = $"Berkas yang ditulis, dipisahkan koma; baku semua: {string.Join(",", PilihanPopulasi.SemuaBerkas)}",
            HelpName = "NAMA",
            CustomParser = hasil => [.. hasil.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
        };
        berkas.Validators.Add(hasil =>
        {
            if (hasil.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries)).Any(b => !PilihanPopulasi.SemuaBerkas.Contains(b, StringComparer.Ordinal)))
            {
                hasil.AddError($"--berkas: yang dikenal / known: {string.Join(", ", PilihanPopulasi.SemuaBerkas)}");
            }
        });
        var perintah = new PerintahDtks("populasi", "Buat penduduk rekaan: keluarga, program, keanehan, catatan ganda, dan ketidaklayakan yang ditanam, beserta kebenarannya. Nama rekaan; NIK berkecamatan 99 yang tidak ada.")
        {
            Contoh =
            [
                ("dtks populasi --jumlah 3000 --benih 2024 --keluar hasil", "semua berkas"),
                ("dtks populasi --jumlah 1000000 --keluar hasil --berkas bnba,kebenaran", "sejuta orang, dua berkas saja"),
                ("dtks populasi --jumlah 3000 --benih 2024 --keluar samples/data --berkas bnba,kebenaran,penetapan,surat", "data contoh yang ikut dengan proyek"),
            ],
        };
        foreach (var opsi in new Option[] { jumlah, benih, keluar, periode, berkas })
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            Periode p = hasil.GetValue(periode) ?? Baku;
            if (p.Tahun is < TahunTerawal or > TahunTerakhir)
            {
                throw new SalahPakaiException($"--periode: {TahunTerawal}-01 sampai {TahunTerakhir}-12.", $"--periode: {TahunTerawal}-01 to {TahunTerakhir}-12.");
            }

            string[]? diminta = hasil.GetValue(berkas);
            return Jalankan(lingkungan, hasil.GetRequiredValue(keluar), new PilihanPopulasi
            {
                Jumlah = hasil.GetValue(jumlah),
                Benih = hasil.GetValue(benih),
                Periode = p,
                Berkas = diminta is { Length: > 0 } ? diminta : PilihanPopulasi.SemuaBerkas,
            });
        });
        return perintah;
    }

    private static int Jalankan(Lingkungan lingkungan, string folder, PilihanPopulasi pilihan)
    {
        using FolderHasil tempat = FolderHasil.Buka(folder, new PilihanKeluaran([BentukTabel.Csv], ',', Timpa: true), []);
        HasilPopulasi hasil = Kemajuan.Jalankan(lingkungan, "Membuat", pilihan.Jumlah, maju =>
            AksesBerkas.Coba(Path.Combine(folder, "*"), menulis: true, () => new PembuatPopulasi(pilihan).Tulis(tempat.Sementara, maju)));
        tempat.Selesai();
        lingkungan.Konsol.WriteLine(
            $"{TeksAngka.Ribuan(hasil.Orang)} orang, {TeksAngka.Ribuan(hasil.Catatan)} catatan, {TeksAngka.Ribuan(hasil.Kebenaran)} hal ditanam, {TeksAngka.Ribuan(hasil.Penetapan)} penetapan: {folder}");
        return Aplikasi.Selesai;
    }
}
