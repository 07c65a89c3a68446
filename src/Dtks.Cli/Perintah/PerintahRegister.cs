using System.CommandLine;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks register</c>: a register carried from month to month in a log that is only appended to.</summary>
internal static partial class PerintahRegister
{
    public static Command Buat(Lingkungan lingkungan)
    {
        var register = new PerintahDtks("register", "Register yang berjalan dari bulan ke bulan: mulai dari BNBA, terapkan peristiwa, lihat tugas dan riwayat, tutup bulan, keluarkan daftar.")
        {
            ArtiKeluarSatu = "peristiwa atau penutupan ditolak",
            Contoh =
            [
                ("dtks register mulai samples/data/bnba.csv --periode 2024-02", "mulai register di register.ndjson"),
                ("dtks register terapkan peristiwa.ndjson", "satu peristiwa per baris; yang sudah ada dilewati"),
                ("dtks register tugas --per 2024-02-20", "apa yang harus dikerjakan, dengan sisa harinya"),
            ],
        };
        register.Subcommands.Add(Mulai(lingkungan));
        register.Subcommands.Add(Terapkan(lingkungan));
        register.Subcommands.Add(Tugas(lingkungan));
        register.Subcommands.Add(Saring(lingkungan));
        register.Subcommands.Add(Riwayat(lingkungan));
        register.Subcommands.Add(Tutup(lingkungan));
        register.Subcommands.Add(GantiEdisi(lingkungan));
        register.Subcommands.Add(KeluarkanDaftar(lingkungan));
        return register;
    }

    private static Option<string> Log() => new("--log") { Description = "Berkas log register", DefaultValueFactory = _ => "register.ndjson", HelpName = "BERKAS" };
}
