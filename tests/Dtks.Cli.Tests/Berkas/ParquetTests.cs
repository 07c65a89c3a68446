using System.Text;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tests.Perintah;
using DuckDB.NET.Data;

namespace Dtks.Cli.Tests.Berkas;

/// <summary>Parquet in and out (BK-6), held against DuckDB.</summary>
public sealed class ParquetTests : IDisposable
{
    private const string Orang = """"
        nik;nomor_kk;nama;tanggal_lahir;jenis_kelamin;hubungan_keluarga;bansos_pkh;pbi_jkn
        3374995203850001;3374990101150007;SITI;12/03/1985;P;KEPALA KELUARGA;YA;YA
        3374990101100002;3374990101150007;"BAGAS | ""KECIL""";01/01/2010;L;ANAK;TIDAK;

        """";

    private readonly string _folder = Directory.CreateTempSubdirectory("dtks-parquet-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void DuckDB_reads_the_decisions_as_the_CSV_and_the_JSON_hold_them()
    {
        string bnba = Tulis("bnba.csv", Orang);
        string keluar = Path.Combine(_folder, "hasil");
        HasilPerintah hasil = HasilPerintah.Jalankan("kelayakan", bnba, "--periode", "2024-02", "--keluar", keluar, "--format", "csv,json,parquet");
        Assert.Equal((0, ""), (hasil.Kode, hasil.Kode == 0 ? "" : hasil.Galat));
        foreach (string nama in (string[])["putusan", "saran", "ditolak"])
        {
            string parquet = $"SELECT * FROM read_parquet('{Path.Combine(keluar, nama + ".parquet")}')";
            string[] kolom = Tanya($"SELECT column_name FROM (DESCRIBE {parquet})");
            if (Tanya($"SELECT count(*) FROM ({parquet})") is ["0"])
            {
                // Why: an empty array of JSON has no columns to read.
                Assert.Equal("[]", File.ReadAllText(Path.Combine(keluar, nama + ".json")));
                continue;
            }

            string pilih = string.Join(", ", kolom.Select(k => $"coalesce(CAST(\"{k}\" AS VARCHAR), '')"));
            Assert.Equal(Tanya($"SELECT concat_ws('#', {pilih}) FROM read_json('{Path.Combine(keluar, nama + ".json")}', format = 'array')"), Tanya($"SELECT concat_ws('#', {pilih}) FROM ({parquet})"));
        }

        Assert.Equal(["BIGINT", "VARCHAR", "BOOLEAN"], Tanya($"SELECT column_type FROM (DESCRIBE SELECT baris, program, perlu_ganti_pengurus FROM read_parquet('{Path.Combine(keluar, "putusan.parquet")}'))"));
        Assert.Equal(["2"], Tanya($"SELECT count(*) FROM read_parquet('{Path.Combine(keluar, "putusan.parquet")}')"));
    }

    [Fact]
    public void A_table_that_DuckDB_wrote_is_decided_as_the_same_table_in_CSV()
    {
        string csv = Tulis("bnba.csv", Orang);
        string parquet = Path.Combine(_folder, "bnba.parquet");
        Tanya($"COPY (SELECT nik, nomor_kk, nama, strptime(tanggal_lahir, '%d/%m/%Y')::DATE AS tanggal_lahir, jenis_kelamin, hubungan_keluarga, bansos_pkh = 'YA' AS bansos_pkh, pbi_jkn FROM read_csv('{csv}', all_varchar = true, delim = ';', quote = '\"')) TO '{parquet}' (FORMAT parquet)");
        string[] hasil = [.. ((string[])[csv, parquet]).Select((berkas, i) =>
        {
            string keluar = Path.Combine(_folder, $"hasil{i}");
            Assert.Equal(0, HasilPerintah.Jalankan("kelayakan", berkas, "--periode", "2024-02", "--keluar", keluar, "--format", "json").Kode);
            return File.ReadAllText(Path.Combine(keluar, "putusan.json")) + File.ReadAllText(Path.Combine(keluar, "saran.json"));
        })];
        Assert.Equal(hasil[0], hasil[1]);
        Assert.Equal(0, HasilPerintah.Jalankan("anomali", parquet, "--per", "2024-02-10").Kode);
    }

    [Fact]
    public void Numbers_that_a_program_made_fractions_of_are_damage_here_too()
    {
        string parquet = Path.Combine(_folder, "rusak.parquet");
        Tanya($"COPY (SELECT 3.374995203850001e17::DOUBLE AS nik, '3374990101150007' AS nomor_kk, 'SITI' AS nama, 'YA' AS bansos_pkh) TO '{parquet}' (FORMAT parquet)");
        HasilPerintah hasil = HasilPerintah.Jalankan("kelayakan", parquet, "--periode", "2024-02");
        Assert.Equal(2, hasil.Kode);
        Assert.Contains("BERKAS-ANGKA-ILMIAH", hasil.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_Parquet_file_is_refused_with_how_to_repair_it()
    {
        HasilPerintah hasil = HasilPerintah.Jalankan("kelayakan", Tulis("rusak.parquet", "PAR1 3374995203850001 PAR1"), "--periode", "2024-02");
        Assert.Equal(2, hasil.Kode);
        Assert.Contains("Parquet", hasil.Galat, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{15}", hasil.Keluar + hasil.Galat);
    }

    [Fact]
    public void A_column_of_numbers_with_gaps_of_texts_and_of_nothing_keeps_its_kind_over_many_row_groups()
    {
        const int Jumlah = 70_000;
        string jalur = Path.Combine(_folder, "banyak.parquet");
        using (var tulis = BentukTabel.Semua.Single(b => b.Nama == "parquet").Mulai(File.Create(jalur), ["nomor", "genap", "teks", "kosong"], ','))
        {
            for (int i = 0; i < Jumlah; i++)
            {
                tulis.Baris(i % 3 == 0 ? null : (object)(long)i, i % 2 == 0, i < Jumlah - 1 ? null : "akhir", null);
            }
        }

        Assert.Equal(
            [$"{Jumlah}#{Enumerable.Range(0, Jumlah).Count(i => i % 3 != 0)}#{Enumerable.Range(0, Jumlah).Where(i => i % 3 != 0).Sum(i => (long)i)}#{Jumlah / 2}#1#0"],
            Tanya($"SELECT concat_ws('#', count(*), count(nomor), sum(nomor), count(*) FILTER (genap), count(teks), count(kosong)) FROM read_parquet('{jalur}')"));
    }

    private static string[] Tanya(string sql)
    {
        using var sambungan = new DuckDBConnection("DataSource=:memory:");
        sambungan.Open();
        using DuckDBCommand perintah = sambungan.CreateCommand();
        perintah.CommandText = sql;
        using var baca = perintah.ExecuteReader();
        var hasil = new List<string>();
        while (baca.Read())
        {
            hasil.Add(Convert.ToString(baca.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return [.. hasil];
    }

    private string Tulis(string nama, string isi)
    {
        string jalur = Path.Combine(_folder, nama);
        File.WriteAllText(jalur, isi.ReplaceLineEndings("\n"), new UTF8Encoding(false));
        return jalur;
    }
}
