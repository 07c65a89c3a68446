#if !TANPA_PARQUET
using System.Globalization;
using System.Text;
using Dtks.Berkas;
using Parquet;
using Parquet.Schema;

namespace Dtks.Cli.Berkas;

/// <summary>Writes a table as Parquet: a column holds numbers, yes or no, or text, as its first value says; an empty cell is null.</summary>
internal sealed class PenulisParquet(Stream aliran, IReadOnlyList<string> kolom) : PenulisTabel
{
    private const int BarisSekelompok = 1 << 16;

    private readonly Kolom[] isi = [.. kolom.Select(k => new Kolom(k))];
    private int letak;
    private int baris;
    private bool selesai;

    public override void Kosong() => letak++;

    public override void Teks(string? teks)
    {
        if (teks is not null)
        {
            isi[letak].Tambah(baris, teks);
        }

        letak++;
    }

    public override void Teks(ReadOnlySpan<byte> utf8) => Teks(utf8.IsEmpty ? null : Encoding.UTF8.GetString(utf8));

    public override void Angka(long angka) => isi[letak++].Tambah(baris, angka);

    public override void Ya(bool ya) => isi[letak++].Tambah(baris, ya);

    public override void AkhiriBaris()
    {
        letak = 0;
        baris++;
    }

    protected override void Dispose(bool disposing)
    {
        if (!selesai)
        {
            selesai = true;
            TulisAsync().GetAwaiter().GetResult();
            aliran.Dispose();
        }
    }

    private async Task TulisAsync()
    {
        DataField[] bidang = [.. isi.Select(k => k.Bidang())];

        // Why: the writer looks back into its stream.
        using var wadah = new MemoryStream();
        var tulis = await ParquetWriter.CreateAsync(new ParquetSchema(bidang), wadah).ConfigureAwait(false);
        await using (tulis.ConfigureAwait(false))
        {
            for (int dari = 0; dari < Math.Max(1, baris); dari += BarisSekelompok)
            {
                using ParquetRowGroupWriter kelompok = tulis.CreateRowGroup();
                for (int k = 0; k < isi.Length; k++)
                {
                    await isi[k].TulisAsync(kelompok, bidang[k], dari, Math.Min(BarisSekelompok, baris - dari)).ConfigureAwait(false);
                }
            }
        }

        wadah.Position = 0;
        await wadah.CopyToAsync(aliran).ConfigureAwait(false);
    }

    /// <summary>The values of a column by row.</summary>
    private sealed class Kolom(string nama)
    {
        // Why: most columns repeat few texts over many rows.
        private readonly Dictionary<string, string> kenal = new(StringComparer.Ordinal);
        private readonly List<object?> nilai = [];
        private Type jenis = typeof(string);
        private bool terisi;

        public void Tambah(int baris, object satu)
        {
            while (nilai.Count < baris)
            {
                nilai.Add(null);
            }

            if (satu is string teks)
            {
                satu = kenal.TryGetValue(teks, out string? lama) ? lama : kenal[teks] = teks;
            }

            jenis = !terisi || jenis == satu.GetType() ? satu.GetType() : typeof(string);
            terisi = true;
            nilai.Add(satu);
        }

        public DataField Bidang() => jenis == typeof(long) ? new DataField<long?>(nama) : jenis == typeof(bool) ? new DataField<bool?>(nama) : new DataField<string>(nama);

        public Task TulisAsync(ParquetRowGroupWriter kelompok, DataField bidang, int dari, int jumlah)
        {
            IEnumerable<object?> bagian = Enumerable.Range(dari, jumlah).Select(i => i < nilai.Count ? nilai[i] : null);
            return jenis == typeof(long) ? kelompok.WriteAsync<long>(bidang, (long?[])[.. bagian.Cast<long?>()])
                : jenis == typeof(bool) ? kelompok.WriteAsync<bool>(bidang, (bool?[])[.. bagian.Cast<bool?>()])
                : kelompok.WriteAsync(bidang, (string?[])[.. bagian.Select(b => Convert.ToString(b, CultureInfo.InvariantCulture) is { Length: > 0 } teks || b is string ? Convert.ToString(b, CultureInfo.InvariantCulture) : null)]!);
        }
    }
}
#endif
