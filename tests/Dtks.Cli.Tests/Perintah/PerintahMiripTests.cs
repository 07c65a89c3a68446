using System.Text;
using System.Text.Json;
using Dtks.Protokol.Tests;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>dtks mirip: two texts as written and as keys, by every measure.</summary>
public class PerintahMiripTests
{
    [Fact]
    public void The_JSON_holds_measures_of_the_texts_and_of_the_best_pair_of_keys()
    {
        JsonElement hasil = Assert.Single(Percakapan.Uraikan(Encoding.UTF8.GetBytes(HasilPerintah.Jalankan("mirip", "SOETRISNO/JOKO", "SUTRISNO", "--json").Keluar)));

        Percakapan.Sama("""{"kunci":"SUTRISNO/JOKO","langkah":[7]}""", hasil.GetProperty("nama_a"));
        Percakapan.Sama("""{"levenshtein":0,"damerau-levenshtein":0,"rasio-levenshtein":1,"jaro":1,"jaro-winkler":1,"simil":1}""", hasil.GetProperty("nama"));
        Assert.Equal(7, hasil.GetProperty("teks").GetProperty("levenshtein").GetInt32());
        Percakapan.Sama("""{"kunci":"JOKO SOETRISNO","langkah":[2,5]}""", hasil.GetProperty("alamat_a"));
    }

    [Fact]
    public void The_table_says_that_it_is_an_estimate_and_an_empty_key_has_no_measure()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan("mirip", "ALM", "SUTRISNO");

        Assert.Equal(Aplikasi.Selesai, hasil.Kode);
        Assert.Contains("Taksiran", hasil.Keluar, StringComparison.Ordinal);
        Assert.Matches("Jaro-Winkler .*[|] - ", hasil.Keluar);
    }
}
