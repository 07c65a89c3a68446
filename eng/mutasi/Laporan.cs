using System.Globalization;
using System.Text.Json;

namespace Dtks.Mutasi;

/// <summary>A mutant that compiles and that Stryker would test.</summary>
/// <param name="Id">Its number, also the switch.</param>
/// <param name="Berkas">The file, from <c>src/</c> on.</param>
/// <param name="Baris">The line, from 1.</param>
/// <param name="Asal">The first line of what it replaces.</param>
/// <param name="Ganti">What stands there instead.</param>
internal sealed record Mutan(int Id, string Berkas, int Baris, string Asal, string Ganti);

/// <summary>Stryker's JSON report: here only for what the mutants are.</summary>
internal sealed class Laporan
{
    public Laporan(string berkas)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(berkas));
        foreach (var satu in json.RootElement.GetProperty("files").EnumerateObject())
        {
            var sumber = satu.Value.GetProperty("source").GetString()!.Split('\n');
            foreach (var mutan in satu.Value.GetProperty("mutants").EnumerateArray())
            {
                if (mutan.GetProperty("status").GetString() is "Ignored" or "CompileError")
                {
                    Dilewati++;
                    continue;
                }

                var awal = mutan.GetProperty("location").GetProperty("start");
                var akhir = mutan.GetProperty("location").GetProperty("end");
                var (baris, kolom) = (awal.GetProperty("line").GetInt32(), awal.GetProperty("column").GetInt32() - 1);
                var teks = sumber[baris - 1];
                var sampai = akhir.GetProperty("line").GetInt32() == baris ? akhir.GetProperty("column").GetInt32() - 1 : teks.Length;
                Mutan.Add(new Mutan(
                    Angka.Baca(mutan.GetProperty("id").GetString()!),
                    satu.Name[(satu.Name.LastIndexOf("/src/", StringComparison.Ordinal) + 1)..],
                    baris,
                    teks[kolom..Math.Min(sampai, teks.Length)].Trim(),
                    mutan.TryGetProperty("replacement", out var ganti) ? ganti.GetString()!.ReplaceLineEndings(" ") : ""));
            }
        }
    }

    public List<Mutan> Mutan { get; } = [];

    /// <summary>Those that do not compile, or that a setting of Stryker leaves out.</summary>
    public int Dilewati { get; }
}

/// <summary>Which test method meets which mutant, and how long each takes; as <see cref="Pekerja.Liput"/> wrote it.</summary>
internal sealed class Liputan
{
    // How many seconds of tests a mutant is asked, those that take least first: at once, and again where it lived.
    private const double Segera = 3;
    private const double Sekali = 30;

    private readonly Dictionary<int, List<string>> _metode = [];
    private readonly Dictionary<string, HashSet<int>> _menurutMetode = new(StringComparer.Ordinal);
    private readonly HashSet<int> _statis = [];
    private readonly List<(string Metode, double Detik, string Folder)> _panjang;

    public Liputan(string berkas)
    {
        _panjang = Pengaturan.Panjang(berkas);
        foreach (var (metode, detik, _) in _panjang)
        {
            Detik[metode] = detik;
        }

        foreach (var kolom in File.ReadLines(berkas).Select(b => b.Split('\t')).Where(k => k[1] == "1"))
        {
            Detik[kolom[0]] = double.Parse(kolom[2], CultureInfo.InvariantCulture);
            _menurutMetode[kolom[0]] = [.. Nomor(kolom[3])];
            foreach (var id in _menurutMetode[kolom[0]])
            {
                (_metode.TryGetValue(id, out var daftar) ? daftar : _metode[id] = []).Add(kolom[0]);
            }

            _statis.UnionWith(Nomor(kolom[4]));
        }

        static IEnumerable<int> Nomor(string teks) => teks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Angka.Baca);
    }

    public Dictionary<string, double> Detik { get; } = new(StringComparer.Ordinal);

    /// <summary>The methods to ask while the process lives on; empty where the mutant must be there from the start, or is met by none.</summary>
    public List<string> Cepat(Mutan mutan) => _statis.Contains(mutan.Id) || !_metode.TryGetValue(mutan.Id, out var daftar) ? [] : Potong(daftar, Segera);

    /// <summary>
    /// The methods to ask a process in which the mutant is there from the start: those that meet it, else those that meet its file, then the long ones that
    /// <c>eng/mutasi/*.txt</c> gives to its folder. None where no test can meet it.
    /// </summary>
    public List<string> Lengkap(Mutan mutan, IEnumerable<Mutan> sefile)
    {
        IEnumerable<string> bertemu = _metode.GetValueOrDefault(mutan.Id) ?? [];
        if (_statis.Contains(mutan.Id))
        {
            var nomor = sefile.Select(m => m.Id).ToHashSet();
            bertemu = bertemu.Concat(_menurutMetode.Where(m => m.Value.Overlaps(nomor)).Select(m => m.Key)).Distinct(StringComparer.Ordinal);
        }

        return [.. Potong(bertemu, Sekali), .. _panjang.Where(p => mutan.Berkas.Contains(p.Folder, StringComparison.Ordinal)).Select(p => p.Metode)];
    }

    private List<string> Potong(IEnumerable<string> metode, double anggaran)
    {
        var (hasil, jumlah) = (new List<string>(), 0.0);
        foreach (var satu in metode.OrderBy(m => Detik[m]).ThenBy(m => m, StringComparer.Ordinal).TakeWhile(m => jumlah + Detik[m] <= anggaran || jumlah == 0))
        {
            hasil.Add(satu);
            jumlah += Detik[satu];
        }

        return hasil;
    }
}

/// <summary>What stands beside a project's coverage: <c>panjang.txt</c>, one long test a line with its seconds and the folder of the source that it is for.</summary>
internal static class Pengaturan
{
    public static List<(string Metode, double Detik, string Folder)> Panjang(string liputan)
    {
        var berkas = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(liputan))!, "panjang.txt");
        return File.Exists(berkas)
            ? [.. File.ReadLines(berkas).Select(b => b.Split(' ')).Where(k => k.Length == 3).Select(k => (k[0], double.Parse(k[1], CultureInfo.InvariantCulture), k[2]))]
            : [];
    }
}

internal static class Angka
{
    public static int Baca(string teks) => int.Parse(teks, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
