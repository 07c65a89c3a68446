using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dtks.Cli.Tampilan;

/// <summary>Progress of long work: a bar with rate and time left on a terminal, nothing when piped.</summary>
internal static class Kemajuan
{
    private const int JedaMilidetik = 50;

    /// <summary>Runs the work; it reports how much is done, as often as it likes.</summary>
    /// <param name="lingkungan">Where the bar is drawn.</param>
    /// <param name="judul">What is being done, such as "Membaca".</param>
    /// <param name="jumlah">The whole, in the unit that is reported; null when unknown.</param>
    /// <param name="kerja">The work, given the report of the absolute amount done.</param>
    public static T Jalankan<T>(Lingkungan lingkungan, string judul, long? jumlah, Func<Action<long>, T> kerja)
    {
        if (lingkungan.KonsolKemajuan is not { } konsol)
        {
            return kerja(static _ => { });
        }

        var kolom = new List<ProgressColumn> { new TaskDescriptionColumn(), new ProgressBarColumn(), new KolomLaju() };
        if (jumlah is not null)
        {
            kolom.Insert(2, new PercentageColumn());
            kolom.Add(new RemainingTimeColumn());
        }

        return konsol.Progress().AutoClear(true).HideCompleted(true).Columns([.. kolom]).Start(konteks =>
        {
            ProgressTask tugas = konteks.AddTask(Markup.Escape(judul), maxValue: Math.Max(1, jumlah ?? 1));
            tugas.IsIndeterminate = jumlah is null;
            long terakhir = 0;
            T hasil = kerja(selesai =>
            {
                long kini = Environment.TickCount64;
                if (kini - terakhir >= JedaMilidetik)
                {
                    terakhir = kini;
                    if (jumlah is null)
                    {
                        tugas.MaxValue = selesai + 1;
                    }

                    tugas.Value = selesai;
                }
            });
            tugas.Value = tugas.MaxValue;
            return hasil;
        });
    }

    private sealed class KolomLaju : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            double detik = task.ElapsedTime?.TotalSeconds ?? 0;
            double laju = detik > 0 ? task.Value / detik : 0;
            return new Text($"{TeksAngka.Ribuan((long)laju)}/detik", new Style(Color.Grey));
        }
    }
}

/// <summary>Numbers as Indonesian readers expect them.</summary>
internal static class TeksAngka
{
    private static readonly NumberFormatInfo Bentuk = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>An integer with dots between thousands: <c>1.234.567</c>.</summary>
    public static string Ribuan(long angka) => angka.ToString("#,0", Bentuk);
}
