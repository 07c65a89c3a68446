using Dtks.Cli;
using Dtks.Cli.Tampilan;

return Aplikasi.Jalankan(args, Lingkungan.Terminal());
