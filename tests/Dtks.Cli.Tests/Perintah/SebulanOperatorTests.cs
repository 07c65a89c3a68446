using System.Text.RegularExpressions;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>The month of README.id.md: every command runs as it stands, and its screens speak in words.</summary>
public sealed partial class SebulanOperatorTests : IDisposable
{
    private static readonly string Akar = AkarRepositori.Folder;

    private readonly string _tempat = Directory.CreateTempSubdirectory("dtks-sebulan").FullName;

    public void Dispose() => Directory.Delete(_tempat, recursive: true);

    [GeneratedRegex(@"```(?<jenis>\w+) (?<nama>\S+)\n(?<isi>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Balok();

    [Fact]
    public void The_month_of_an_operator_runs_as_it_stands_and_speaks_in_words()
    {
        int perintah = 0;
        foreach (Match balok in Balok().Matches(File.ReadAllText(Path.Combine(Akar, "README.id.md")).ReplaceLineEndings("\n")))
        {
            string isi = balok.Groups["isi"].Value;
            if (balok.Groups["jenis"].Value == "csv")
            {
                File.WriteAllText(Path.Combine(_tempat, balok.Groups["nama"].Value), isi);
                continue;
            }

            foreach (string baris in isi.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                HasilPerintah hasil = HasilPerintah.Jalankan([.. baris.Split(' ').Skip(1).Select(Di)]);
                Assert.True(hasil.Kode == 0, $"{baris}: {hasil.Galat}");
                Assert.DoesNotMatch("[0-9]{15}", hasil.Keluar + hasil.Galat);

                // Raw keys of the protocol; names of columns of the user's own file may be named.
                Assert.DoesNotMatch("ahli_waris|ibu_kandung|anggota_kk|berita_acara|di_dtks|tidak-memenuhi|tidak-padan|belum-dapat|gagal-panggilan|kode-[0-9]|kaskade-pbi|tanpa-verifikasi", hasil.Keluar);
                perintah++;
            }
        }

        Assert.Equal(12, perintah);
        Assert.Equal(
            ["anomali/anomali.csv", "ganda/pasangan.csv", "lampiran.csv", "penetapan/ditolak.csv", "putusan/putusan.csv", "rekap/rekap-wilayah.html", "saran/saran.csv"],
            ((string[])["anomali/anomali.csv", "ganda/pasangan.csv", "lampiran.csv", "penetapan/ditolak.csv", "putusan/putusan.csv", "rekap/rekap-wilayah.html", "saran/saran.csv"]).Where(b => File.Exists(Path.Combine(_tempat, "hasil", b))));
    }

    private string Di(string kata) => kata.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Akar, kata)
        : kata.StartsWith("hasil/", StringComparison.Ordinal) ? Path.Combine(_tempat, kata) : kata;
}
