using System.Text.Json;
using Dtks.Testing;
using Dtks.Domain;
using Dtks.Domain.Json;

namespace Dtks.Cli.Tests.Populasi;

/// <summary>A line of the truth, as its file gives it; lines count from 1, null where there is none.</summary>
internal sealed record Kebenaran(string Golongan, string Jenis, string Kode, int? Bnba, int? Orang, int? Pasangan, int? Penetapan);

/// <summary>A population written to a folder of its own and read back.</summary>
internal sealed class PopulasiUji : IDisposable
{
    private PopulasiUji(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>The people as the library reads them, in file order.</summary>
    public Penduduk[] Orang() =>
        [.. File.ReadLines(Path.Combine(Folder, "orang.ndjson")).Select(b => JsonSerializer.Deserialize(b, DtksJson.Info<Penduduk>())!)];

    public Kebenaran[] Kebenaran() => BacaKebenaran(Path.Combine(Folder, "kebenaran.csv"));

    public byte[] Bita(string berkas) => File.ReadAllBytes(Path.Combine(Folder, berkas));

    public string[] Berkas() => [.. Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static PopulasiUji Buat(int jumlah, ulong benih, int utas = 2, string periode = "2024-02", params string[] berkas)
    {
        string folder = Directory.CreateTempSubdirectory("dtks-populasi-").FullName;
        new PembuatPopulasi(new PilihanPopulasi
        {
            Jumlah = jumlah,
            Benih = benih,
            Periode = Periode.Parse(periode),
            Berkas = berkas.Length == 0 ? PilihanPopulasi.SemuaBerkas : berkas,
            Utas = utas,
        }).Tulis(folder, static _ => { });
        return new PopulasiUji(folder);
    }

    public static Kebenaran[] BacaKebenaran(string jalur)
    {
        return [.. File.ReadLines(jalur).Skip(1).Select(b => b.Split(',')).Select(k => new Kebenaran(k[0], k[1], k[2], Angka(k[3]), Angka(k[4]), Angka(k[5]), Angka(k[6])))];

        static int? Angka(string teks) => teks.Length == 0 ? null : int.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
