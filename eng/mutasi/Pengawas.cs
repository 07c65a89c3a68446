using System.Collections.Concurrent;
using System.Diagnostics;

namespace Dtks.Mutasi;

/// <summary>Asks a sample of the mutants of one assembly, each as few seconds as it takes, and says which live.</summary>
internal sealed class Pengawas(string nama, Laporan laporan, Liputan liputan)
{
    /// <summary>The sample is the same whenever the mutants are.</summary>
    private const int Benih = 20261130;

    private readonly ConcurrentDictionary<int, Nasib> _nasib = [];

    private enum Nasib
    {
        Mati,
        Hidup,
        Lama,
        Jatuh,
        TanpaUji,
    }

    public int Jalan(int cuplikan, string hasil)
    {
        // Why: Random with a seed gives the same numbers on every .NET; safety is nothing here.
        var pilihan = laporan.Mutan.OrderBy(m => m.Id).ToArray();
        new Random(Benih).Shuffle(pilihan);
        pilihan = [.. pilihan.Take(cuplikan)];
        var sefile = laporan.Mutan.ToLookup(m => m.Berkas, StringComparer.Ordinal);

        var cepat = new ConcurrentQueue<Mutan>(pilihan.Where(m => liputan.Cepat(m).Count > 0));
        var segar = new ConcurrentQueue<Mutan>(pilihan.Where(m => liputan.Cepat(m).Count == 0));
        Serentak(() => Cepat(cepat, segar));
        Serentak(() =>
        {
            while (segar.TryDequeue(out var mutan))
            {
                _nasib[mutan.Id] = Segar(mutan, liputan.Lengkap(mutan, sefile[mutan.Berkas]));
                Console.Error.Write($"\r{_nasib.Count} of {pilihan.Length} ");
            }
        });

        var jumlah = _nasib.Values.CountBy(n => n).ToDictionary();
        var mati = pilihan.Length - jumlah.GetValueOrDefault(Nasib.Hidup) - jumlah.GetValueOrDefault(Nasib.TanpaUji);
        File.WriteAllLines(hasil, pilihan
            .Where(m => _nasib[m.Id] is Nasib.Hidup or Nasib.TanpaUji)
            .OrderBy(m => m.Berkas, StringComparer.Ordinal).ThenBy(m => m.Baris)
            .Select(m => $"{_nasib[m.Id]} {m.Berkas}:{m.Baris} {m.Asal} => {m.Ganti}"));
        Console.Error.WriteLine();
        Console.WriteLine($"{nama}: {100.0 * mati / pilihan.Length:F1} % of {pilihan.Length} mutants killed, drawn from {laporan.Mutan.Count} ({string.Join(", ", jumlah.OrderBy(j => j.Key).Select(j => $"{j.Key} {j.Value}"))}); {laporan.Dilewati} left out");
        return 0;
    }

    private static void Serentak(Action kerja) => Parallel.For(0, Environment.ProcessorCount, _ => kerja());

    /// <summary>In one process after another; what is not killed there may be hidden by what the process had made before, so it is asked again in a fresh one.</summary>
    private void Cepat(ConcurrentQueue<Mutan> antrian, ConcurrentQueue<Mutan> segar)
    {
        Percakapan? lawan = null;
        try
        {
            while (antrian.TryDequeue(out var mutan))
            {
                lawan ??= new Percakapan(nama, liputan, aktif: null);
                var jawab = lawan.Tanya(mutan, liputan.Cepat(mutan));
                if (jawab is "mati")
                {
                    _nasib[mutan.Id] = Nasib.Mati;
                }
                else
                {
                    segar.Enqueue(mutan);
                }

                if (jawab is not ("mati" or "hidup"))
                {
                    lawan.Dispose();
                    lawan = null;
                }

                Console.Error.Write($"\r{_nasib.Count} killed, {segar.Count} to be asked again, {antrian.Count} to go ");
            }
        }
        finally
        {
            lawan?.Dispose();
        }
    }

    private Nasib Segar(Mutan mutan, List<string> metode)
    {
        if (metode.Count == 0)
        {
            return Nasib.TanpaUji;
        }

        using var lawan = new Percakapan(nama, liputan, mutan.Id);
        return lawan.Tanya(mutan, metode) switch
        {
            "hidup" => Nasib.Hidup,
            "lama" => Nasib.Lama,
            "jatuh" => Nasib.Jatuh,
            _ => Nasib.Mati,
        };
    }

    /// <summary>One worker, asked line by line; who does not answer in several times a test's own time is in an endless loop.</summary>
    private sealed class Percakapan : IDisposable
    {
        private static readonly TimeSpan Mulai = TimeSpan.FromSeconds(60);

        private readonly Process _proses;
        private readonly BlockingCollection<string?> _baris = [];
        private readonly Liputan _liputan;
        private bool _siap;

        public Percakapan(string nama, Liputan liputan, int? aktif)
        {
            _liputan = liputan;
            var perintah = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var bagian in (string[])["exec", "--runtimeconfig", $"Dtks.{nama}.Tests.runtimeconfig.json", "--depsfile", $"Dtks.{nama}.Tests.deps.json", "Mutasi.dll", "jawab", nama, .. aktif is { } id ? [$"{id}"] : (string[])[]])
            {
                perintah.ArgumentList.Add(bagian);
            }

            // Why: a mutant that asks for all memory ends in an exception, not with the machine.
            perintah.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
            _proses = Process.Start(perintah)!;
            _proses.OutputDataReceived += (_, e) => _baris.Add(e.Data);
            _proses.BeginOutputReadLine();
            _proses.BeginErrorReadLine();
        }

        public string Tanya(Mutan mutan, List<string> metode)
        {
            if (!_siap)
            {
                if (!_baris.TryTake(out var siap, Mulai))
                {
                    return "lama";
                }

                if (siap is null)
                {
                    return "jatuh";
                }

                _siap = true;
            }

            try
            {
                _proses.StandardInput.WriteLine($"{mutan.Id};{string.Join(',', metode)}");
                _proses.StandardInput.Flush();
            }
            catch (IOException)
            {
                return "jatuh";
            }

            var batas = TimeSpan.FromSeconds(20);
            while (_baris.TryTake(out var baris, batas))
            {
                if (baris is null)
                {
                    return "jatuh";
                }

                if (!baris.StartsWith(".;", StringComparison.Ordinal))
                {
                    return baris.Split(';')[1];
                }

                batas = TimeSpan.FromSeconds(10 + (8 * _liputan.Detik[baris[2..]]));
            }

            return "lama";
        }

        public void Dispose()
        {
            try
            {
                _proses.Kill(entireProcessTree: true);
                _proses.WaitForExit();
            }
            catch (InvalidOperationException)
            {
                // It has ended by itself.
            }

            _proses.Dispose();
            _baris.Dispose();
        }
    }
}
