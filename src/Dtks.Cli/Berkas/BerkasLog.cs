using System.Buffers;
using System.Globalization;
using Dtks.Cli.Tampilan;
using Dtks.Rules;

namespace Dtks.Cli.Berkas;

/// <summary>The log of a register on disk: a file that is only appended to, by one writer at a time, readable by its owner alone.</summary>
internal sealed class BerkasLog : IDisposable
{
    private readonly string _jalur;
    private FileStream _berkas;
    private readonly ArrayBufferWriter<byte> _isi = new();

    private BerkasLog(string jalur, FileStream berkas, Register register)
    {
        _jalur = jalur;
        _berkas = berkas;
        Register = register;
    }

    /// <summary>The register after the last event of the log.</summary>
    public Register Register { get; private set; }

    /// <summary>Makes a log with a start; a file that is there already is not touched.</summary>
    public static void Mulai(string jalur, Register register) => AksesBerkas.Coba(jalur, menulis: true, () =>
    {
        if (File.Exists(jalur))
        {
            throw new SalahPakaiException($"{jalur} sudah ada. Pilih nama lain dengan --log, atau teruskan register itu.", $"{jalur} is there already. Choose another name with --log, or go on with that register.");
        }

        // Why: written whole beside its place and then put there, so that a start that was cut off is never taken for a register.
        string sementara = Sementara(jalur);
        using (var berkas = new FileStream(sementara, Pilihan(FileMode.Create, FileAccess.Write)))
        {
            var isi = new ArrayBufferWriter<byte>(1 << 20);
            LogRegister.Tulis(register, isi);
            berkas.Write(isi.WrittenSpan);
            berkas.Flush(flushToDisk: true);
        }

        File.Move(sementara, jalur, overwrite: false);
    });

    /// <summary>Opens a log to append to, or only to read.</summary>
    /// <exception cref="SalahPakaiException">It is not there, or another process writes to it.</exception>
    public static BerkasLog Buka(Lingkungan lingkungan, string jalur, bool menulis)
    {
        if (!File.Exists(jalur))
        {
            throw new SalahPakaiException($"{jalur} tidak ada. Mulai dengan dtks register mulai BNBA --periode yyyy-MM.", $"{jalur} is not there. Begin with dtks register mulai BNBA --periode yyyy-MM.");
        }

        FileStream berkas = BukaTerkunci(jalur, menulis);
        try
        {
            // Why: a run that was killed while it erased data leaves its unfinished copy, which holds what was to be erased.
            if (menulis)
            {
                File.Delete(Sementara(jalur));
            }

            HasilBacaLog hasil = Kemajuan.Jalankan(lingkungan, "Membaca log", null, maju => LogRegister.Baca(berkas, new Maju(maju)));
            if (hasil.Terpotong)
            {
                lingkungan.Tegur(
                    $"Baris terakhir {jalur} terpotong: peristiwanya belum pernah dinyatakan selesai dan dilewati. / "
                    + "The last line is cut off: its event was never confirmed and is passed over.");
                if (menulis)
                {
                    berkas.SetLength(hasil.PanjangBaik);
                    berkas.Flush(flushToDisk: true);
                }
            }

            berkas.Position = hasil.PanjangBaik;
            return new BerkasLog(jalur, berkas, hasil.Register);
        }
        catch
        {
            berkas.Dispose();
            throw;
        }
    }

    /// <summary>Applies an event and, when it is accepted, has it on disk before this returns.</summary>
    public HasilPeristiwa Terapkan(PeristiwaRegister peristiwa)
    {
        if (peristiwa.Isi is IsiPeristiwa.HapusData)
        {
            return HapusData(peristiwa);
        }

        HasilPeristiwa hasil = Register.Terapkan(peristiwa);
        if (hasil.Diterima)
        {
            _isi.ResetWrittenCount();
            LogRegister.Tulis(peristiwa, _isi);
            AksesBerkas.Coba(_jalur, menulis: true, () =>
            {
                _berkas.Write(_isi.WrittenSpan);
                _berkas.Flush(flushToDisk: true);
            });
            Register = hasil.Register;
        }

        return hasil;
    }

    /// <summary>Erases the data of a person: the log is written anew beside its place and then put there, and nothing of the old one stays.</summary>
    private HasilPeristiwa HapusData(PeristiwaRegister peristiwa) => AksesBerkas.Coba(_jalur, menulis: true, () =>
    {
        string sementara = Sementara(_jalur);
        var baru = new FileStream(sementara, Pilihan(FileMode.Create, FileAccess.ReadWrite));
        try
        {
            _berkas.Position = 0;
            HasilPeristiwa hasil = LogRegister.HapusData(_berkas, peristiwa, baru);
            if (hasil.Diterima)
            {
                baru.Flush(flushToDisk: true);
                File.Move(sementara, _jalur, overwrite: true);
                (_berkas, baru) = (baru, _berkas);
                Register = hasil.Register;
            }

            _berkas.Position = _berkas.Length;
            return hasil;
        }
        finally
        {
            baru.Dispose();
            File.Delete(sementara);
        }
    });

    /// <summary>Whether an event is in the log already, byte for byte.</summary>
    public bool SudahAda(PeristiwaRegister peristiwa)
    {
        if (peristiwa.Urut > Register.Urut)
        {
            return false;
        }

        _isi.ResetWrittenCount();
        LogRegister.Tulis(peristiwa, _isi);
        return Memuat(System.Text.Encoding.UTF8.GetString(_isi.WrittenSpan[..^1]))
            ? true
            : throw new SalahPakaiException(
                string.Create(CultureInfo.InvariantCulture, $"Peristiwa {peristiwa.Urut} sudah ada dalam log dengan isi lain; lanjutkan dari {Register.Urut + 1}."),
                string.Create(CultureInfo.InvariantCulture, $"Event {peristiwa.Urut} is in the log with other content; go on from {Register.Urut + 1}."));
    }

    private bool Memuat(string baris)
    {
        // Why: the file is locked, also against this process: it is read through the handle that holds it.
        long akhir = _berkas.Position;
        _berkas.Position = 0;
        try
        {
            using var pembaca = new StreamReader(_berkas, leaveOpen: true);
            while (pembaca.ReadLine() is { } satu)
            {
                if (string.Equals(satu, baris, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
        finally
        {
            _berkas.Position = akhir;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _berkas.Dispose();

    private static string Sementara(string jalur) => jalur + ".sementara";

    private static FileStream BukaTerkunci(string jalur, bool menulis)
    {
        try
        {
            return new FileStream(jalur, Pilihan(FileMode.Open, menulis ? FileAccess.ReadWrite : FileAccess.Read, menulis ? FileShare.None : FileShare.Read));
        }
        catch (IOException galat) when (galat is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            throw new SalahPakaiException(
                $"{jalur} sedang ditulis proses lain; tunggu sampai selesai, lalu ulangi.", $"{jalur} is being written by another process; wait until it is done and try again.");
        }
    }

    /// <summary>How a file is opened; one that is made belongs to its owner alone.</summary>
    public static FileStreamOptions Pilihan(FileMode mode, FileAccess akses, FileShare bagi = FileShare.None)
    {
        var pilihan = new FileStreamOptions { Mode = mode, Access = akses, Share = bagi, BufferSize = 1 << 16 };
        if (mode == FileMode.Create && !OperatingSystem.IsWindows())
        {
            pilihan.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return pilihan;
    }

    private sealed class Maju(Action<long> lapor) : IProgress<long>
    {
        public void Report(long value) => lapor(value);
    }
}
