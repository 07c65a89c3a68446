using System.Globalization;
using System.Text;
using Dtks.Domain;
#if !TANPA_PARQUET
using Parquet;
using Parquet.Schema;
#endif

namespace Dtks.Cli.Berkas;

/// <summary>A Parquet file as the delimited text that the readers of tables take: its columns as a header, then a line a row.</summary>
internal static class TeksParquet
{
    private static ReadOnlySpan<byte> Tanda => "PAR1"u8;

    /// <summary>The file as text when it is Parquet, else as it is, at its start.</summary>
    public static Stream Buka(FileStream berkas)
    {
        Span<byte> awal = stackalloc byte[4];
        bool parquet = berkas.CanSeek && berkas.ReadAtLeast(awal, awal.Length, throwOnEndOfStream: false) == awal.Length && awal.SequenceEqual(Tanda);
        if (berkas.CanSeek)
        {
            berkas.Position = 0;
        }

        if (!parquet)
        {
            return berkas;
        }

        using (berkas)
        {
#if TANPA_PARQUET
            throw new SalahPakaiException(
                "Parquet hanya dibaca dtks di atas .NET (dotnet tool install Dtks.Cli): simpan sebagai CSV atau xlsx, lalu ulangi.",
                "Parquet is read only by dtks on .NET (dotnet tool install Dtks.Cli): save it as CSV or xlsx and run again.");
#else
            try
            {
                return BacaAsync(berkas).GetAwaiter().GetResult();
            }
            catch (Exception rusak) when (rusak is not (SalahPakaiException or OutOfMemoryException))
            {
                throw new SalahPakaiException(
                    $"{TeksAman.Samarkan(Path.GetFileName(berkas.Name))} tidak dapat dibaca sebagai Parquet (rusak, terkunci, atau bersarang): tulis ulang dari asalnya, atau simpan sebagai CSV.",
                    "The file cannot be read as Parquet (damaged, encrypted or nested): write it again at its source, or save it as CSV.");
            }
#endif
        }
    }

#if !TANPA_PARQUET
    private static async Task<Stream> BacaAsync(Stream berkas)
    {
        var hasil = new MemoryStream();
        var tulis = new StreamWriter(hasil, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await using (tulis.ConfigureAwait(false))
        {
            ParquetReader baca = await ParquetReader.CreateAsync(berkas, leaveStreamOpen: true).ConfigureAwait(false);
            await using (baca.ConfigureAwait(false))
            {
                DataField[] kolom = baca.Schema.GetDataFields();
                await tulis.WriteAsync(string.Join('|', kolom.Select(k => Sel(k.Name))) + "\n").ConfigureAwait(false);
                for (int k = 0; k < baca.RowGroupCount; k++)
                {
                    using ParquetRowGroupReader kelompok = baca.OpenRowGroupReader(k);
                    var isi = new string[kolom.Length][];
                    for (int j = 0; j < kolom.Length; j++)
                    {
                        isi[j] = await KolomAsync(kelompok, kolom[j]).ConfigureAwait(false);
                    }

                    for (int i = 0; i < kelompok.RowCount; i++)
                    {
                        await tulis.WriteAsync(string.Join('|', isi.Select(s => s[i])) + "\n").ConfigureAwait(false);
                    }
                }
            }
        }

        hasil.Position = 0;
        return hasil;
    }

    private static async Task<string[]> KolomAsync(ParquetRowGroupReader kelompok, DataField kolom)
    {
        int jumlah = checked((int)kelompok.RowCount);
        if (kolom.ClrType == typeof(string) || kolom.ClrType == typeof(ReadOnlyMemory<char>))
        {
            var teks = new string?[jumlah];
            await kelompok.ReadAsync(kolom, teks.AsMemory()).ConfigureAwait(false);
            return [.. teks.Select(t => Sel(t ?? ""))];
        }

        Type jenis = kolom.ClrType;
        return jenis == typeof(bool) ? await SemuaAsync<bool>(ya => ya ? "YA" : "TIDAK").ConfigureAwait(false)
            : jenis == typeof(int) ? await SemuaAsync<int>(Angka).ConfigureAwait(false)
            : jenis == typeof(long) ? await SemuaAsync<long>(Angka).ConfigureAwait(false)
            : jenis == typeof(short) ? await SemuaAsync<short>(Angka).ConfigureAwait(false)
            : jenis == typeof(uint) ? await SemuaAsync<uint>(Angka).ConfigureAwait(false)
            : jenis == typeof(ulong) ? await SemuaAsync<ulong>(Angka).ConfigureAwait(false)
            : jenis == typeof(double) ? await SemuaAsync<double>(Angka).ConfigureAwait(false)
            : jenis == typeof(decimal) ? await SemuaAsync<decimal>(Angka).ConfigureAwait(false)
            : jenis == typeof(DateTime) ? await SemuaAsync<DateTime>(Hari).ConfigureAwait(false)
            : jenis == typeof(DateOnly) ? await SemuaAsync<DateOnly>(Hari).ConfigureAwait(false)
            : throw new SalahPakaiException(
                $"Kolom {TeksAman.Samarkan(kolom.Name)} berjenis {jenis.Name}, yang tidak dikenal: tulis sebagai teks.", $"The column is of the type {jenis.Name}, which is not known: write it as text.");

        async Task<string[]> SemuaAsync<T>(Func<T, string> jadi)
            where T : struct
        {
            if (!kolom.IsNullable)
            {
                var pasti = new T[jumlah];
                await kelompok.ReadAsync(kolom, pasti.AsMemory()).ConfigureAwait(false);
                return [.. pasti.Select(jadi)];
            }

            var nilai = new T?[jumlah];
            await kelompok.ReadAsync(kolom, nilai.AsMemory()).ConfigureAwait(false);
            return [.. nilai.Select(n => n is { } ada ? jadi(ada) : "")];
        }
    }

    // Why: a fraction keeps its point, so that a number that lost digits is seen as damaged (BK-4).
    private static string Angka<T>(T angka)
        where T : IFormattable => angka.ToString(null, CultureInfo.InvariantCulture);

    private static string Hari<T>(T hari)
        where T : IFormattable => hari.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Sel(string teks) => teks.AsSpan().IndexOfAny("|\"\r\n") < 0 ? teks : $"\"{teks.Replace("\"", "\"\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
#endif
}
