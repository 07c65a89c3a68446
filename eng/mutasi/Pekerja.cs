using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Dtks.Mutasi;

/// <summary>Runs test methods in its own process against an assembly that holds every mutant of Stryker behind a switch.</summary>
internal sealed class Pekerja
{
    private readonly FieldInfo _aktif;
    private readonly FieldInfo _tangkap;
    private readonly MethodInfo _ambil;
    private readonly ITestFrameworkExecutor _pelaksana;
    private readonly SortedDictionary<string, List<ITestCase>> _metode = new(StringComparer.Ordinal);
    private readonly bool _sejakAwal;

    public Pekerja(string nama, int? aktif = null)
    {
        const BindingFlags Semua = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var kendali = Assembly.LoadFrom(Path.GetFullPath($"Dtks.{nama}.dll")).GetTypes().Single(t => t.Name == "MutantControl");
        (_aktif, _tangkap, _ambil) = (kendali.GetField("ActiveMutant", Semua)!, kendali.GetField("CaptureCoverage", Semua)!, kendali.GetMethod("GetCoverageData", Semua)!);
        _sejakAwal = aktif is not null;
        _aktif.SetValue(null, aktif ?? -1);

        var uji = Assembly.LoadFrom(Path.GetFullPath($"Dtks.{nama}.Tests.dll"));
        var kerangka = new XunitTestFramework(new NullMessageSink());
        using var temuan = new Temuan();
        kerangka.GetDiscoverer(Reflector.Wrap(uji)).Find(includeSourceInformation: false, temuan, new Pilihan());
        temuan.Selesai.WaitOne();
        foreach (var kasus in temuan.Kasus)
        {
            var metode = $"{kasus.TestMethod.TestClass.Class.Name}.{kasus.TestMethod.Method.Name}";
            (_metode.TryGetValue(metode, out var daftar) ? daftar : _metode[metode] = []).Add(kasus);
        }

        _pelaksana = kerangka.GetExecutor(uji.GetName());
    }

    /// <summary>One line a method: name, 1 where it passed, seconds, mutants it met, mutants met while a type came to be (those cannot be switched later).</summary>
    public void Liput(string berkas)
    {
        _tangkap.SetValue(null, true);
        var lewati = Pengaturan.Panjang(berkas).Select(p => p.Metode).ToHashSet(StringComparer.Ordinal);
        using var tulis = new StreamWriter(berkas);
        foreach (var (nama, kasus) in _metode.Where(m => !lewati.Contains(m.Key)))
        {
            _ambil.Invoke(null, null);
            var jam = Stopwatch.StartNew();
            var lulus = Lulus(kasus);
            var lama = jam.Elapsed.TotalSeconds;
            var data = (IList)_ambil.Invoke(null, null)!;
            tulis.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nama}\t{(lulus ? 1 : 0)}\t{lama:F4}\t{Mutan(data[0])}\t{Mutan(data[1])}"));
            tulis.Flush();
        }

        static string Mutan(object? daftar) => string.Join(' ', ((IEnumerable)daftar!).Cast<int>().Distinct());
    }

    /// <summary>
    /// Answers each line: <c>mati</c> where a method failed and passes without the mutant, <c>racun</c> where it fails without it too (what the mutant left
    /// behind spoils the process), <c>hidup</c> where all passed. Says <c>.;method</c> before each, so that who waits knows how long is too long.
    /// </summary>
    public void Jawab(TextReader masuk, Stream keluaran)
    {
        using var keluar = new StreamWriter(keluaran) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        keluar.WriteLine("siap");
        while (masuk.ReadLine() is { } baris)
        {
            var (id, metode) = baris.Split(';') switch { var b => (Angka.Baca(b[0]), b[1].Split(',')) };
            _aktif.SetValue(null, id);
            var jawab = "hidup";
            foreach (var nama in metode)
            {
                keluar.WriteLine($".;{nama}");
                if (!Lulus(_metode[nama]))
                {
                    _aktif.SetValue(null, -1);
                    jawab = _sejakAwal || Lulus(_metode[nama]) ? "mati" : "racun";
                    break;
                }
            }

            _aktif.SetValue(null, -1);
            keluar.WriteLine($"{id};{jawab}");
        }
    }

    private bool Lulus(List<ITestCase> kasus)
    {
        using var hasil = new Hasil();
        _pelaksana.RunTests(kasus, hasil, new Pilihan());
        hasil.Selesai.WaitOne();
        return hasil.Lulus;
    }

    private sealed class Temuan : Xunit.LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public List<ITestCase> Kasus { get; } = [];

        public ManualResetEvent Selesai { get; } = new(initialState: false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage satu)
            {
                Kasus.Add(satu.TestCase);
            }
            else if (message is IDiscoveryCompleteMessage)
            {
                Selesai.Set();
            }

            return true;
        }

        public void Dispose() => Selesai.Dispose();
    }

    private sealed class Hasil : Xunit.LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public bool Lulus { get; private set; } = true;

        public ManualResetEvent Selesai { get; } = new(initialState: false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            Lulus &= message is not (ITestFailed or IErrorMessage or ITestCleanupFailure or ITestClassCleanupFailure);
            if (message is ITestAssemblyFinished)
            {
                Selesai.Set();
            }

            return Lulus;
        }

        public void Dispose() => Selesai.Dispose();
    }

    /// <summary>One test at a time.</summary>
    private sealed class Pilihan : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _nilai = new(StringComparer.Ordinal)
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _nilai.TryGetValue(name, out var nilai) ? (TValue)nilai! : default!;

        public void SetValue<TValue>(string name, TValue value) => _nilai[name] = value;
    }
}
