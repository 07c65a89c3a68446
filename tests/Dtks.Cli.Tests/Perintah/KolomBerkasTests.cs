using System.Globalization;
using System.Text;
using Dtks.Berkas;
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>The commands that read a table by columns answer what the rules say of the same people as objects.</summary>
public sealed class KolomBerkasTests : IDisposable
{
    private static readonly LocalDate Per = new(2024, 2, 29);

    private static readonly string[] Judul =
    [
        "iddtks", "kabupaten_kota", "desa_kelurahan", "alamat", "rt", "rw", "nomor_kk", "nomor_nik", "nama", "tanggal_lahir", "jenis_kelamin", "pekerjaan", "nama_ibu_kandung",
        "hubungan_keluarga", "hamil", "pengurus", "meninggal",
    ];

    // Each list holds what is usual first, then what is wrong, odd or missing.
    private static readonly string[][] Isi =
    [
        ["ID1", "ID2", " ID-3 ", "", "id \u00E9", "ID1"],
        ["KOTA A", " kota a", "KAB. B", ""],
        ["DESA A", "DESA B", "-"],
        ["JL. MELATI 1", "", "123", "JL. MELATI ...", "JL. MELATI\u2026", "JL. \u00C9 1"],
        ["1", "001", "0", "", "x", "99999"],
        ["2", "", "-", " 3 "],
        ["3374990101150007", "3374990101150008", "", "3374990101"],
        ["3374995708910003", "3374991708910004", "3374995708910013", "", "337499570891000X", "0374995708910003"],
        ["SUTARMI LESTARI", "Sutarmi Lestari", "SOETARMI LESTARI", "ALI/UMAR", "DR. H. ALI, S.H.", "R2D2", "A", "", "XXX", "S\u00E9ni", "Se\u0301ni", "BUDI!", "KINASIH RAHAYU"],
        ["17/08/1991", "1991-08-17", "18/08/1991", "", "31/02/1991", "17/08/2030", "01/01/1880"],
        ["P", "L", "", "?"],
        ["PNS", "PETANI/PEKEBUN", "", "-", "JURU SIMPAN REKAAN"],
        ["KINASIH RAHAYU", "kinasih rahayu", "KINASIH (ALMH)", "K1NASIH", "", "TIDAK TAHU", "SUTARMI LESTARI"],
        ["KEPALA KELUARGA", "ISTRI", "SUAMI", "ANAK", "", "??"],
        ["TIDAK", "YA", ""],
        ["TIDAK", "YA", ""],
        ["", "HIDUP", "MENINGGAL", "12/02/2024"],
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("dtks-kolom").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Anomali_finds_what_the_rules_find(int benih, bool lengkap)
    {
        (string berkas, DataOrang data) = Tulis(benih);
        string keluar = Path.Combine(_folder, "anomali");
        Assert.Equal(0, HasilPerintah.Jalankan(["anomali", berkas, "--per", "2024-02-29", "--keluar", keluar, .. lengkap ? (string[])["--keluarga-lengkap"] : []]).Kode);

        HasilAnomali harapan = PemeriksaanAnomali.Periksa(Susunan(data, lengkap), Konteks());
        Assert.True(harapan.Temuan.Select(t => t.Aturan).Distinct().Count() >= 17);
        Assert.Equal(
            harapan.Temuan.Select(t => $"{data.NomorBaris(t.Indeks)},{t.Aturan},{TabelKeanehan.Tingkat.Kode(t.Tingkat)},{TabelKeanehan.Bidang.Kode(t.Bidang)},{t.Pesan.Inggris}"),
            Baris(Path.Combine(keluar, "anomali.csv")).Select(s => $"{s[0]},{s[2]},{s[3]},{s[4]},{s[6]}"));
    }

    [Theory]
    [InlineData(4, "desa")]
    [InlineData(5, "kabupaten")]
    public void Rekap_counts_what_the_rules_count(int benih, string tingkat)
    {
        (string berkas, DataOrang data) = Tulis(benih);
        string keluar = Path.Combine(_folder, "rekap");
        Assert.Equal(0, HasilPerintah.Jalankan("rekap", berkas, "--per", "2024-02-29", "--tingkat", tingkat, "--keluar", keluar).Kode);

        TingkatWilayah t = TabelKewilayahan.Tingkat.Baca(tingkat);
        Rekap harapan = Perekapan.Susun(new()
        {
            Tingkat = t,
            Periode = Periode.Dari(Per),
            Orang = Susunan(data, lengkap: false),
            Konteks = Konteks(),
            NamaWilayah = [.. Enumerable.Range(0, data.Jumlah).Select(i => data.WilayahPada(i).Pada(t))],
        });
        Assert.Equal(
            harapan.Baris.Select(b => $"{b.Nama},{b.Individu},{b.Keluarga},{b.PerluPerbaikan}"), Baris(Path.Combine(keluar, "rekap-wilayah.csv")).Select(s => string.Join(',', s)));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void Ganda_finds_what_the_search_finds(int benih)
    {
        (string berkas, DataOrang data) = Tulis(benih);
        string keluar = Path.Combine(_folder, "ganda");
        Assert.Equal(0, HasilPerintah.Jalankan("ganda", berkas, "--keluar", keluar).Kode);

        var kolom = new PembangunKolomGanda();
        for (int i = 0; i < data.Jumlah; i++)
        {
            kolom.Tambah(data.Penduduk(i), data.WilayahPada(i).Pada(TingkatWilayah.KabupatenKota));
        }

        HasilGanda harapan = PencarianGanda.Cari(kolom.Selesai());
        Assert.NotEmpty(harapan.Pasangan);
        Assert.Equal(
            harapan.Pasangan.Select(p => $"{data.NomorBaris(p.A)},{data.NomorBaris(p.B)},{TabelKegandaan.Aturan.Kode(p.Aturan)},{p.Id},{p.SidikBukti}"),
            Baris(Path.Combine(keluar, "pasangan.csv")).Select(s => $"{s[2]},{s[3]},{s[7]},{s[8].TrimStart('\'')},{s[9].TrimStart('\'')}"));
    }

    private static KonteksAnomali Konteks() => new(Per) { TanpaBidang = [BidangOrang.Wilayah] };

    private static SusunanKeluarga Susunan(DataOrang data, bool lengkap) =>
        new([.. Enumerable.Range(0, data.Jumlah).Select(data.Penduduk)], KelengkapanKeluarga.Menurut(lengkap).Tanpa(data.TakTerpakai()));

    private static IEnumerable<string[]> Baris(string csv)
    {
        using var teks = new StreamReader(csv, Encoding.UTF8);
        _ = teks.ReadLine();
        while (teks.ReadLine() is { } baris)
        {
            var sel = new List<string>();
            bool kutip = false;
            var isi = new StringBuilder();
            foreach (char c in baris)
            {
                kutip ^= c == '"';
                if (c == ',' && !kutip)
                {
                    sel.Add(isi.ToString());
                    _ = isi.Clear();
                }
                else if (c != '"')
                {
                    _ = isi.Append(c);
                }
            }

            yield return [.. sel, isi.ToString()];
        }
    }

    private (string Berkas, DataOrang Data) Tulis(int benih)
    {
        var acak = new Random(benih);
        var isi = new StringBuilder().AppendJoin('|', Judul).Append('\n');
        for (int b = 0; b < 400; b++)
        {
            string[] sel = [.. Isi.Select(i => i[acak.Next(2) == 0 ? 0 : acak.Next(i.Length)])];
            sel[0] = acak.Next(3) == 0 ? sel[0] : string.Create(CultureInfo.InvariantCulture, $"P{b}");
            _ = isi.AppendJoin('|', acak.Next(50) == 0 ? sel.Take(4) : sel).Append('\n');
        }

        string berkas = Path.Combine(_folder, "bnba.csv");
        File.WriteAllText(berkas, isi.ToString());
        using FileStream aliran = File.OpenRead(berkas);
        return (berkas, PembacaOrang.Baca(aliran, new PilihanOrang { Nama = "bnba.csv" }));
    }
}
