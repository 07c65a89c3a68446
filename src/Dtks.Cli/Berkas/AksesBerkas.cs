using System.Runtime.ExceptionServices;
using Dtks.Cli.Tampilan;

namespace Dtks.Cli.Berkas;

/// <summary>The one door to files and folders: whatever goes wrong becomes a message that says what, where and how to repair it.</summary>
internal static class AksesBerkas
{
    /// <summary>Opens a file for reading, or standard input for <c>-</c>.</summary>
    public static Stream BukaMasuk(Lingkungan lingkungan, string berkas) => berkas == "-" ? lingkungan.Masuk : BukaTabel(berkas);

    /// <summary>Opens a file for reading. A file that becomes shorter meanwhile is told, not taken for a whole one.</summary>
    public static FileStream Buka(string berkas) => Coba(berkas, menulis: false, () => new BerkasDibaca(berkas));

    /// <summary>Opens a table for reading: Parquet comes as text.</summary>
    public static Stream BukaTabel(string berkas) => TeksParquet.Buka(Buka(berkas));

    /// <summary>The whole content of a file.</summary>
    public static byte[] BacaSemua(string berkas) => Coba(berkas, menulis: false, () => File.ReadAllBytes(berkas));

    /// <summary>Makes a file, or empties the one that is there.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="penampung">Bytes held back before they are written.</param>
    public static FileStream Buat(string berkas, int penampung = 1 << 16) =>
        Coba(berkas, menulis: true, () => new FileStream(berkas, FileMode.Create, FileAccess.Write, FileShare.Read, penampung));

    /// <summary>Makes the folder of an output, with the folders above it, unless it is there.</summary>
    public static void BuatFolder(string folder) => Coba(folder, menulis: true, () => File.Exists(folder)
        ? throw PesanBerkas.BerkasBukanFolder(folder)
        : Directory.CreateDirectory(folder));

    /// <inheritdoc cref="Coba{T}"/>
    public static void Coba(string berkas, bool menulis, Action kerja) => Coba(berkas, menulis, () =>
    {
        kerja();
        return true;
    });

    /// <summary>Does work that reads or writes a file; its trouble is told with the file's name.</summary>
    public static T Coba<T>(string berkas, bool menulis, Func<T> kerja)
    {
        if (string.IsNullOrWhiteSpace(berkas))
        {
            throw PesanBerkas.NamaKosong();
        }

        try
        {
            return kerja();
        }
        catch (Exception galat) when (Berkas(galat, menulis))
        {
            throw PesanBerkas.Untuk(galat, berkas, menulis);
        }
        catch (AggregateException banyak)
        {
            // Why: work on several threads fails as a bundle; the first trouble is the one to repair.
            Exception pertama = banyak.Flatten().InnerExceptions[0];
            if (Berkas(pertama, menulis))
            {
                throw PesanBerkas.Untuk(pertama, berkas, menulis);
            }

            ExceptionDispatchInfo.Throw(pertama);
            throw;
        }
    }

    // Why: a stream tells a file that grows beyond what the system allows as an argument out of range, named "value".
    private static bool Berkas(Exception galat, bool menulis) =>
        galat is IOException or UnauthorizedAccessException or NotSupportedException || (menulis && galat is ArgumentOutOfRangeException { ParamName: "value" });

    private sealed class BerkasDibaca : FileStream
    {
        private readonly long _panjang;

        public BerkasDibaca(string berkas)
            : base(berkas, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16) => _panjang = CanSeek ? Length : 0;

        public override int Read(byte[] buffer, int offset, int count) => Utuh(base.Read(buffer, offset, count), count);

        public override int Read(Span<byte> buffer) => Utuh(base.Read(buffer), buffer.Length);

        private int Utuh(int terbaca, int diminta) => terbaca == 0 && diminta > 0 && _panjang > 0 && Position < _panjang ? throw PesanBerkas.Menyusut(Name) : terbaca;
    }
}
