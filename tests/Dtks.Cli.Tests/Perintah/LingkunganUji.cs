using System.Text;
using Dtks.Cli.Tampilan;
using NodaTime;

namespace Dtks.Cli.Tests.Perintah;

/// <summary>Runs a command line in this process and keeps what it wrote.</summary>
internal sealed record HasilPerintah(int Kode, string Keluar, string Galat)
{
    /// <summary>Runs with the clock at 2024-02-20 23:30 in Jakarta, everything piped.</summary>
    public static HasilPerintah Jalankan(params string[] args) => Jalankan([], args);

    /// <summary>Runs with these bytes on standard input.</summary>
    public static HasilPerintah Jalankan(byte[] masuk, string[] args)
    {
        using var tulisKeluar = new StringWriter();
        using var tulisGalat = new StringWriter();
        using var keluar = new MemoryStream();
        using var aliranMasuk = new MemoryStream(masuk);
        int kode = Aplikasi.Jalankan(args, new Lingkungan
        {
            Masuk = aliranMasuk,
            Keluar = keluar,
            TulisKeluar = tulisKeluar,
            TulisGalat = tulisGalat,
            Konsol = Lingkungan.BuatKonsol(tulisKeluar, terminal: false),
            Jam = new JamTetap(Instant.FromUtc(2024, 2, 20, 16, 30)),
        });
        return new HasilPerintah(kode, tulisKeluar + Encoding.UTF8.GetString(keluar.ToArray()), tulisGalat.ToString());
    }

    private sealed class JamTetap(Instant saat) : IClock
    {
        public Instant GetCurrentInstant() => saat;
    }
}
