using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Dtks.Berkas;
using Dtks.Cli.Tampilan;

namespace Dtks.Cli.Berkas;

/// <summary>A folder of answers: whole or not there. Files are written beside their place and moved when all are complete.</summary>
internal sealed class FolderHasil : IDisposable
{
    private const int BarisSekali = 1 << 14;
    private const string Kunci = ".dtks-sedang-menulis";
    private const UnixFileMode MilikSendiri = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _folder;
    private readonly PilihanKeluaran _pilihan;
    private readonly FileStream _kunci;
    private readonly PosixSignalRegistration[] _sinyal;

    private FolderHasil(string folder, PilihanKeluaran pilihan, FileStream kunci)
    {
        _folder = folder;
        _pilihan = pilihan;
        _kunci = kunci;
        Sementara = Path.Combine(folder, ".dtks-belum-selesai");
        Hapus();
        AksesBerkas.BuatFolder(Sementara);

        // Why: a signal ends the process without running what stands in finally.
        _sinyal = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(s => PosixSignalRegistration.Create(s, _ => Buang()))];
    }

    /// <summary>Where files are written until they are complete; emptied when a run begins.</summary>
    public string Sementara { get; }

    /// <summary>Opens a folder for answers.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="pilihan">In which forms, and whether earlier answers may be replaced.</param>
    /// <param name="masukan">The files that are read, which no answer may replace.</param>
    /// <param name="nama">The names of the tables.</param>
    /// <exception cref="SalahPakaiException">Answers are there already, another run writes there, or an answer would replace an input.</exception>
    public static FolderHasil Buka(string folder, PilihanKeluaran pilihan, IEnumerable<string?> masukan, params ReadOnlySpan<string> nama)
    {
        AksesBerkas.BuatFolder(folder);
        HashSet<string> dibaca = [.. masukan.OfType<string>().Where(m => m != "-").Select(Path.GetFullPath)];
        foreach (string satu in nama)
        {
            foreach (string akhiran in pilihan.SemuaAkhiran)
            {
                string jalur = Path.GetFullPath(Path.Combine(folder, satu + akhiran));
                if (dibaca.Contains(jalur))
                {
                    throw PesanBerkas.MenimpaMasukan(jalur);
                }

                if (!pilihan.Timpa && File.Exists(jalur))
                {
                    throw PesanBerkas.HasilSudahAda(jalur);
                }
            }
        }

        FileStream kunci;
        try
        {
            kunci = new FileStream(Path.Combine(folder, Kunci), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(Path.Combine(folder, Kunci)))
        {
            throw PesanBerkas.FolderSedangDitulis(folder);
        }

        return new FolderHasil(folder, pilihan, kunci);
    }

    /// <summary>Writes a table in every form asked for, each on its own thread.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="kolom">Its columns.</param>
    /// <param name="isi">Writes all rows; called once for each form, perhaps at the same time.</param>
    public void Tulis(string nama, string[] kolom, Action<PenulisTabel> isi) =>
        AksesBerkas.Coba(Path.Combine(_folder, nama + ".*"), menulis: true, () => Parallel.ForEach(_pilihan.Format, format =>
        {
            using PenulisTabel tulis = format.Mulai(Buat(nama + format.Akhiran), kolom, _pilihan.Pemisah);
            isi(tulis);
        }));

    /// <summary>Writes a long table: stretches of CSV on several threads, put together in order; other forms as <see cref="Tulis"/> does.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="kolom">Its columns.</param>
    /// <param name="jumlah">How many rows it has.</param>
    /// <param name="isi">Writes the rows from one up to another.</param>
    public void TulisBerurut(string nama, string[] kolom, int jumlah, Action<PenulisTabel, int, int> isi)
    {
        foreach (BentukTabel format in _pilihan.Format.Where(f => f != BentukTabel.Csv))
        {
            AksesBerkas.Coba(Path.Combine(_folder, nama), menulis: true, () =>
            {
                using PenulisTabel tulis = format.Mulai(Buat(nama + format.Akhiran), kolom, _pilihan.Pemisah);
                isi(tulis, 0, jumlah);
            });
        }

        if (_pilihan.Format.Contains(BentukTabel.Csv))
        {
            AksesBerkas.Coba(Path.Combine(_folder, nama + ".csv"), menulis: true, () =>
            {
                using FileStream aliran = Buat(nama + ".csv");
                var antre = new Queue<Task<Penampung>>();
                var bekas = new Stack<Penampung>();
                for (int dari = 0; dari < Math.Max(1, jumlah); dari += BarisSekali)
                {
                    int awal = dari;
                    Penampung wadah = bekas.TryPop(out Penampung? satu) ? satu : new Penampung();
                    antre.Enqueue(Task.Run(() => Bagian(wadah, kolom, awal, Math.Min(jumlah, awal + BarisSekali), isi)));
                    if (antre.Count > Environment.ProcessorCount)
                    {
                        Tuang();
                    }
                }

                while (antre.Count > 0)
                {
                    Tuang();
                }

                void Tuang()
                {
                    Penampung siap = antre.Dequeue().GetAwaiter().GetResult();
                    siap.WriteTo(aliran);
                    bekas.Push(siap);
                }
            });
        }
    }

    /// <summary>Writes a text, such as a page in HTML, when it is asked for.</summary>
    public void TulisTeks(string berkas, bool diminta, Func<string> isi)
    {
        if (diminta)
        {
            AksesBerkas.Coba(Path.Combine(_folder, berkas), menulis: true, () =>
            {
                using var tulis = new StreamWriter(Buat(berkas));
                tulis.Write(isi());
            });
        }
    }

    /// <summary>Begins a file that will stand in the folder under a name.</summary>
    public FileStream Buat(string nama) => AksesBerkas.Buat(Path.Combine(Sementara, nama));

    /// <summary>Moves everything to its place.</summary>
    public void Selesai()
    {
        foreach (string berkas in Directory.GetFiles(Sementara))
        {
            string tujuan = Path.Combine(_folder, Path.GetFileName(berkas));
            AksesBerkas.Coba(tujuan, menulis: true, () => File.Move(berkas, tujuan, overwrite: true));
        }
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration satu in _sinyal)
        {
            satu.Dispose();
        }

        Buang();
    }

    /// <summary>Writes one file, whole or not at all, that its owner alone can read.</summary>
    public static void TulisPribadi(string berkas, bool timpa, IEnumerable<string?> masukan, Action<Stream> isi)
    {
        string tujuan = Path.GetFullPath(berkas);
        if (masukan.OfType<string>().Where(m => m != "-").Select(Path.GetFullPath).Contains(tujuan, StringComparer.Ordinal))
        {
            throw PesanBerkas.MenimpaMasukan(tujuan);
        }

        if (!timpa && File.Exists(tujuan))
        {
            throw PesanBerkas.HasilSudahAda(tujuan);
        }

        string sementara = tujuan + ".belum-selesai";
        void Buang() => File.Delete(sementara);
        using PosixSignalRegistration henti = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Buang());
        using PosixSignalRegistration akhiri = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Buang());
        AksesBerkas.Coba(berkas, menulis: true, () =>
        {
            try
            {
                File.Delete(sementara);
                var pilihan = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
                if (!OperatingSystem.IsWindows())
                {
                    pilihan.UnixCreateMode = MilikSendiri;
                }

                using (var aliran = new FileStream(sementara, pilihan))
                {
                    isi(aliran);
                }

                File.Move(sementara, tujuan, overwrite: true);
            }
            finally
            {
                Buang();
            }
        });
    }

    private Penampung Bagian(Penampung hasil, string[] kolom, int dari, int sampai, Action<PenulisTabel, int, int> isi)
    {
        hasil.SetLength(0);
        using PenulisTabel tulis = PenulisTabel.Buat(hasil, kolom, FormatTabel.Csv, _pilihan.Pemisah, judul: dari == 0);
        isi(tulis, dari, sampai);
        return hasil;
    }

    /// <summary>Memory that a writer does not close, so that it serves again.</summary>
    private sealed class Penampung : MemoryStream
    {
        [SuppressMessage("Usage", "CA2215", Justification = "Staying open is what it is for.")]
        protected override void Dispose(bool disposing)
        {
        }
    }

    private void Buang()
    {
        Hapus();
        _kunci.Dispose();
    }

    private void Hapus()
    {
        if (Directory.Exists(Sementara))
        {
            Directory.Delete(Sementara, recursive: true);
        }
    }
}

/// <summary>How tables are written: the options <c>--format</c>, <c>--pemisah</c> and <c>--timpa</c>.</summary>
/// <param name="Format">The forms, each once.</param>
/// <param name="Pemisah">The delimiter of CSV.</param>
/// <param name="Timpa">Whether answers of an earlier run are replaced.</param>
internal sealed record PilihanKeluaran(IReadOnlyList<BentukTabel> Format, char Pemisah, bool Timpa)
{
    /// <summary>The end of the name of a page.</summary>
    public const string AkhiranHalaman = ".html";

    /// <summary>The end of the name of a report in Markdown.</summary>
    public const string AkhiranMarkdown = ".md";

    /// <summary>Whether a page in HTML is written too.</summary>
    public bool Halaman { get; init; }

    /// <summary>Whether a report in Markdown is written too.</summary>
    public bool Markdown { get; init; }

    /// <summary>The forms as the end of file names.</summary>
    public IEnumerable<string> SemuaAkhiran => [.. Format.Select(f => f.Akhiran), .. Halaman ? (string[])[AkhiranHalaman] : [], .. Markdown ? (string[])[AkhiranMarkdown] : []];

    /// <summary>The forms as the end of file names, for messages.</summary>
    public string Akhiran => string.Join(" dan ", SemuaAkhiran);
}
