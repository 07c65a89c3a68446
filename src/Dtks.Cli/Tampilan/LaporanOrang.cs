using System.Globalization;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Domain;
using Dtks.Rules;
using Spectre.Console;

namespace Dtks.Cli.Tampilan;

/// <summary>What the commands on people print alike: remarks on rows, and the table of anomalies.</summary>
internal static class LaporanOrang
{
    private const int CatatanDitampilkan = 20;
    private const int WilayahDitampilkan = 40;
    private const int KolomDitampilkan = 100;

    /// <summary>The remarks on rows, the first ones in full, on the error output.</summary>
    public static void Catatan(Lingkungan lingkungan, SumberOrang data)
    {
        foreach (CatatanBerkas catatan in data.Catatan.Take(CatatanDitampilkan))
        {
            lingkungan.Tegur(string.Create(
                CultureInfo.InvariantCulture, $"{(catatan.Berkas == "bnba" ? "" : $"{catatan.Berkas} ")}baris {catatan.Baris}: {catatan.Pesan.Kode} {catatan.Kolom}: {catatan.Pesan.Indonesia} / {catatan.Pesan.Inggris}"));
        }

        foreach (Pesan temuan in data.Tabel?.Temuan ?? [])
        {
            lingkungan.Tegur($"PERHATIAN / ATTENTION: {temuan}");
        }

        if (data.Tabel is { KolomTidakDikenal.Length: > 0 } tabel)
        {
            lingkungan.Tegur($"Kolom yang tidak dikenal, diabaikan / Unknown columns, not used: {KolomAsing(tabel, "kolom lagi / more columns")}");
        }

        if (data.Catatan.Count > CatatanDitampilkan)
        {
            lingkungan.Tegur($"... dan {TeksAngka.Ribuan(data.Catatan.Count - CatatanDitampilkan)} catatan lain / and as many remarks more");
        }
    }

    /// <summary>The columns that nobody knows, in one line: the first ones by name, the others by their count.</summary>
    /// <param name="data">What was read.</param>
    /// <param name="lagi">The words after the count.</param>
    // Why: a damaged header may have a million of them; a line of all would take minutes to print and nobody could read it.
    public static string KolomAsing(DataOrang data, string lagi) =>
        string.Join(", ", data.KolomTidakDikenal.Take(KolomDitampilkan))
        + (data.KolomTidakDikenal.Length > KolomDitampilkan ? $", ... ({TeksAngka.Ribuan(data.KolomTidakDikenal.Length - KolomDitampilkan)} {lagi})" : "");

    /// <summary>Refuses to decide anything from a file that a spreadsheet seems to have damaged (BK-4).</summary>
    /// <exception cref="SalahPakaiException">The file looks damaged, and nobody said to go on; what was found is on the error output.</exception>
    public static void TolakRusak(Lingkungan lingkungan, DataOrang data, bool tetap)
    {
        if (data.Temuan.Length == 0 || tetap)
        {
            return;
        }

        foreach (Pesan temuan in data.Temuan)
        {
            lingkungan.Tegur($"{temuan}");
        }

        throw new SalahPakaiException(
            "Berkas tampak rusak, jadi tidak ada yang diputus. Ekspor ulang; bila sudah diperiksa dan memang benar, tambahkan --tetap.",
            "The file looks damaged, so nothing was decided. Export it again; if you checked it and it is right, add --tetap.");
    }

    /// <inheritdoc cref="TolakRusak(Lingkungan, DataOrang, bool)"/>
    public static void TolakRusak(Lingkungan lingkungan, SumberOrang data, bool tetap)
    {
        if (data.Tabel is { } tabel)
        {
            TolakRusak(lingkungan, tabel, tetap);
        }
    }

    /// <summary>How many findings of each kind.</summary>
    public static void MenurutJenis(IAnsiConsole konsol, HasilAnomali hasil)
    {
        var tabel = new Tabel("Aturan", "Tingkat", "Temuan", "Jumlah");
        foreach (UraianSebab uraian in UraianSebab.Semua.DistinctBy(u => u.Aturan).OrderBy(u => u.Aturan.Id))
        {
            if (hasil.Jumlah(uraian.Aturan) is > 0 and var jumlah)
            {
                tabel.Baris(uraian.Aturan.ToString(), TabelKeanehan.Tingkat.Nama(uraian.Tingkat), uraian.Aturan.Judul, TeksAngka.Ribuan(jumlah));
            }
        }

        if (!tabel.Kosong)
        {
            konsol.Write(tabel);
        }
    }

    /// <summary>How many findings in each desa; the worst first.</summary>
    public static void MenurutDesa(IAnsiConsole konsol, TempatOrang tempat, HasilAnomali hasil)
    {
        var hitungan = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var menurutNomor = new int[tempat.Nama.Length][];
        for (int i = 0; i < tempat.Nomor.Length; i++)
        {
            int nomor = tempat.Nomor[i];
            if (menurutNomor[nomor] is not { } angka)
            {
                string desa = tempat.Nama[nomor] ?? "(tidak diketahui)";
                menurutNomor[nomor] = angka = hitungan.TryGetValue(desa, out int[]? ada) ? ada : hitungan[desa] = new int[5];
            }

            angka[0]++;
            angka[1] += hasil.Perlu(i) ? 1 : 0;
            foreach (TemuanAnomali temuan in hasil.TemuanPada(i))
            {
                angka[1 + (int)temuan.Tingkat]++;
            }
        }

        if (hitungan.Count == 0)
        {
            return;
        }

        var nama = new NamaRingkas(hitungan.Keys);
        var tabel = new Tabel(nama.Judul("Desa/kelurahan"), "Orang", "Perlu perbaikan", "Galat", "Peringatan", "Info");
        foreach ((string desa, int[] angka) in hitungan.OrderByDescending(h => h.Value[1]).ThenBy(h => h.Key, StringComparer.Ordinal).Take(WilayahDitampilkan))
        {
            tabel.Baris([nama.Ringkas(desa), .. angka.Select(a => TeksAngka.Ribuan(a))]);
        }

        konsol.Write(tabel);
        if (hitungan.Count > WilayahDitampilkan)
        {
            konsol.WriteLine($"... dan {TeksAngka.Ribuan(hitungan.Count - WilayahDitampilkan)} desa lain; selengkapnya dengan dtks rekap.");
        }
    }

    /// <summary>The rules that the file has no column for.</summary>
    public static void TanpaKolom(IAnsiConsole konsol, SumberOrang data)
    {
        if (!data.TanpaBidang.IsEmpty)
        {
            konsol.WriteLine($"Tidak diperiksa karena kolomnya tidak ada: {string.Join(", ", data.TanpaBidang.Order().Select(TabelKeanehan.Bidang.Nama))}.");
        }
    }
}
