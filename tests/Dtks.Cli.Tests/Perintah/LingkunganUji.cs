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
    public static HasilPerintah Jalankan(byte[] masuk, string[] args) => Jalankan(masuk, args, lebar: null);

    /// <summary>Runs on a screen of this many columns.</summary>
    public static HasilPerintah JalankanSelebar(int lebar, params string[] args) => Jalankan([], args, lebar);

    /// <summary>Runs with an output that fails in this way.</summary>
    public static HasilPerintah JalankanKeluarRusak(byte[] masuk, string[] args, IOException rusak) => Jalankan(masuk, args, lebar: null, rusak);

    private static HasilPerintah Jalankan(byte[] masuk, string[] args, int? lebar, IOException? rusak = null)
    {
        using var tulisKeluar = new StringWriter();
        using var tulisGalat = new StringWriter();
        using MemoryStream keluar = rusak is null ? new MemoryStream() : new AliranRusak(rusak);
        using var aliranMasuk = new MemoryStream(masuk);
        int kode = Aplikasi.Jalankan(args, new Lingkungan
        {
            Masuk = aliranMasuk,
            Keluar = keluar,
            TulisKeluar = tulisKeluar,
            TulisGalat = tulisGalat,
            Konsol = Lingkungan.BuatKonsol(tulisKeluar, terminal: false, lebar),
            Jam = new JamTetap(Instant.FromUtc(2024, 2, 20, 16, 30)),
        });
        return new HasilPerintah(kode, tulisKeluar + Encoding.UTF8.GetString(keluar.ToArray()), tulisGalat.ToString());
    }

    private sealed class AliranRusak(IOException rusak) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw rusak;

        public override void Write(ReadOnlySpan<byte> buffer) => throw rusak;
    }

    private sealed class JamTetap(Instant saat) : IClock
    {
        public Instant GetCurrentInstant() => saat;
    }
}
