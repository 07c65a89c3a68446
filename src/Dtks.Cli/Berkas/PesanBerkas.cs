using Dtks.Cli.Tampilan;
using Dtks.Domain;

namespace Dtks.Cli.Berkas;

/// <summary>The messages of files and folders that cannot be read or written.</summary>
internal static class PesanBerkas
{
    private const int MasukKeluarTerputus = 32;
    private const int SambunganPutus = 104;
    private const int DiskPenuh = 28;
    private const int KuotaHabis = 122;
    private const int SistemBacaSaja = 30;
    private const int BerkasTerlaluBesar = 27;

    /// <summary>Whether the reader of the output went away: EPIPE and ECONNRESET, on Windows ERROR_BROKEN_PIPE and ERROR_NO_DATA.</summary>
    public static bool PipaTertutup(Exception galat) =>
        galat is IOException { HResult: MasukKeluarTerputus or SambunganPutus or unchecked((int)0x8007006D) or unchecked((int)0x800700E8) };

    /// <summary>A message for trouble with a file or folder.</summary>
    /// <param name="galat">The trouble.</param>
    /// <param name="berkas">The file; null for standard output or where the name is not known.</param>
    /// <param name="menulis">Whether it was to be written.</param>
    public static SalahPakaiException Untuk(Exception galat, string? berkas, bool menulis)
    {
        string jalur = berkas is null ? "keluaran standar" : TeksAman.Jinakkan(berkas);
        string path = berkas is null ? "standard output" : jalur;
        return galat switch
        {
            _ when berkas is not null && Directory.Exists(berkas) && galat is not IOException { HResult: DiskPenuh } => new(
                $"{jalur} adalah folder, bukan berkas: sebut nama berkas di dalamnya.", $"{path} is a folder, not a file: name a file in it."),
            FileNotFoundException or DirectoryNotFoundException when !menulis => new(
                $"Berkas tidak ada: {jalur}. Periksa nama dan foldernya; nama tanpa folder dicari di {Directory.GetCurrentDirectory()}.",
                $"There is no file {path}. Check its name and folder; a name without a folder is looked for in {Directory.GetCurrentDirectory()}."),
            FileNotFoundException or DirectoryNotFoundException => new(
                $"Folder untuk {jalur} tidak ada: buat foldernya dahulu, atau tulis ke folder lain.", $"The folder of {path} does not exist: make it first, or write elsewhere."),
            PathTooLongException => new("Nama berkas terlalu panjang: pakai nama atau folder yang lebih pendek.", "The name of the file is too long: use a shorter name or folder."),
            IOException { HResult: DiskPenuh or KuotaHabis or unchecked((int)0x80070070) or unchecked((int)0x80070027) } => new(
                $"Disk penuh saat menulis {jalur}: kosongkan ruang, lalu ulangi; hasil yang sudah tertulis belum lengkap.",
                $"The disk is full while writing {path}: make room and run again; what is written is incomplete."),
            ArgumentOutOfRangeException or IOException { HResult: BerkasTerlaluBesar or unchecked((int)0x800700DF) } => new(
                $"{jalur} melampaui ukuran berkas terbesar yang diizinkan di sana (kuota atau jenis disknya): tulis ke tempat lain, lalu ulangi; hasil yang sudah tertulis belum lengkap.",
                $"{path} is larger than a file may be there (a quota, or the kind of disk): write elsewhere and run again; what is written is incomplete."),
            IOException { HResult: SistemBacaSaja } => new(
                $"{jalur} berada di tempat yang hanya dapat dibaca: tulis ke folder lain.", $"{path} lies where nothing can be written: write to another folder."),
            UnauthorizedAccessException when berkas is null => AliranTertutup(),
            UnauthorizedAccessException when menulis => new(
                $"Tidak berhak menulis {jalur}: periksa hak aksesnya, atau tulis ke folder lain.", $"No permission to write {path}: check its permissions, or write elsewhere."),
            UnauthorizedAccessException => new(
                $"Tidak berhak membaca {jalur}: periksa hak aksesnya, atau salin berkasnya ke folder sendiri.", $"No permission to read {path}: check its permissions, or copy it to a folder of your own."),
            IOException { HResult: unchecked((int)0x80070020) or 11 } => new(
                $"{jalur} sedang dipakai program lain (misalnya Excel): tutup dahulu, lalu ulangi.", $"{path} is in use by another program (such as Excel): close it there and run again."),
            NotSupportedException when berkas is not null && !menulis => new(
                $"{jalur} adalah pipa atau alat, dan perintah ini membaca berkasnya lebih dari sekali: simpan dahulu sebagai berkas, lalu ulangi.",
                $"{path} is a pipe or a device, and this command reads its file more than once: save it as a file first and run again."),
            _ when berkas is null => new(
                $"Masukan tidak dapat dibaca atau keluaran tidak dapat ditulis: periksa disk atau jaringannya, lalu ulangi ({galat.GetType().Name} 0x{galat.HResult:X}).",
                "The input cannot be read or the output cannot be written: check the disk or the network and run again."),
            _ when menulis => new(
                $"Gagal menulis {jalur}: periksa disk atau jaringannya, lalu ulangi ({galat.GetType().Name} 0x{galat.HResult:X}).",
                $"Writing {path} failed: check the disk or the network and run again."),
            _ => new(
                $"Gagal membaca {jalur}: periksa disk atau jaringannya, lalu ulangi ({galat.GetType().Name} 0x{galat.HResult:X}).",
                $"Reading {path} failed: check the disk or the network and run again."),
        };
    }

    /// <summary>A standard stream that the caller closed, or that takes nothing.</summary>
    public static SalahPakaiException AliranTertutup() => new(
        "Keluaran standar atau keluaran galat tertutup atau penuh: sambungkan keduanya ke berkas, pipa atau layar, lalu ulangi.",
        "Standard output or the error output is closed or full: connect both to a file, a pipe or a screen and run again.");

    /// <summary>The folder of an output is a file.</summary>
    public static SalahPakaiException BerkasBukanFolder(string folder) => new(
        $"{TeksAman.Jinakkan(folder)} adalah berkas, bukan folder: sebut folder (baru atau yang sudah ada).",
        $"{TeksAman.Jinakkan(folder)} is a file, not a folder: name a folder, new or existing.");

    /// <summary>An empty name.</summary>
    public static SalahPakaiException NamaKosong() => new("Nama berkas atau folder kosong: sebut namanya.", "The name of a file or folder is empty: name it.");

    /// <summary>An answer would replace a file that is read.</summary>
    public static SalahPakaiException MenimpaMasukan(string jalur) => new(
        $"{TeksAman.Jinakkan(jalur)} adalah berkas masukan, hasil tidak boleh menimpanya: tulis ke folder atau nama lain.",
        $"{TeksAman.Jinakkan(jalur)} is an input, which no answer may replace: write to another folder or name.");

    /// <summary>A file that became shorter while it was read: what was read is not the whole.</summary>
    public static SalahPakaiException Menyusut(string jalur) => new(
        $"{TeksAman.Jinakkan(jalur)} menjadi lebih pendek selagi dibaca: tunggu sampai program yang menulisnya selesai, lalu ulangi.",
        $"{TeksAman.Jinakkan(jalur)} became shorter while it was read: wait until the program that writes it is done, then run again.");

    /// <summary>A warning: records hold personal data, and where they go is for the caller to decide.</summary>
    public static string Rekaman(string berkas, int jumlah) =>
        $"PERHATIAN: {TeksAman.Jinakkan(berkas)} memuat {TeksAngka.Ribuan(jumlah)} rekaman putusan dengan NIK dan No KK lengkap. Hanya akun Anda yang dapat membacanya; Anda yang menentukan ke mana ia pergi. / "
        + "ATTENTION: this file holds decision records with full NIK and No KK. Only your account can read it; where it goes is for you to decide.";

    /// <summary>Answers of an earlier run are there.</summary>
    public static SalahPakaiException HasilSudahAda(string jalur) => new(
        $"{TeksAman.Jinakkan(jalur)} sudah ada dari pekerjaan sebelumnya dan tidak ditimpa: tulis ke folder lain, atau tambahkan --timpa.",
        $"{TeksAman.Jinakkan(jalur)} is there from an earlier run and is not replaced: write elsewhere, or add --timpa.");

    /// <summary>Nothing of what a file should hold was found in it.</summary>
    public static SalahPakaiException TakSatuPun(string butir, long ditolak) => new(
        ditolak == 0
            ? $"Berkas tidak memuat satu {butir} pun: periksa apakah berkasnya benar, atau ekspor ulang."
            : $"Tidak satu {butir} pun terbaca, {TeksAngka.Ribuan(ditolak)} baris ditolak: periksa apakah berkasnya benar dan bentuknya seperti pada contoh (--help).",
        ditolak == 0
            ? "The file holds no entry at all: check that it is the right file, or export it again."
            : $"No entry could be read, {TeksAngka.Ribuan(ditolak)} lines were refused: check that it is the right file, in the form of the examples (--help).");

    /// <summary>Another run writes into the folder.</summary>
    public static SalahPakaiException FolderSedangDitulis(string folder) => new(
        $"Folder {TeksAman.Jinakkan(folder)} sedang ditulis oleh dtks yang lain: tunggu sampai selesai, atau tulis ke folder lain.",
        $"Another dtks is writing into {TeksAman.Jinakkan(folder)}: wait for it to end, or write elsewhere.");
}
