using Dtks.Mutasi;

// Mutasi liput NAMA BERKAS   which test meets which mutant, one test method a line (in the folder of the mutated tests)
// Mutasi jawab NAMA [ID]     answers "ID;method,method" on standard input; with an ID that mutant is active before anything runs
// Mutasi awasi NAMA LAPORAN LIPUTAN CUPLIKAN HASIL   asks a sample of the mutants, writes what lives
switch (args)
{
    case ["liput", var nama, var berkas]:
        new Pekerja(nama).Liput(berkas);
        return 0;
    case ["jawab", var nama, .. var aktif]:
        new Pekerja(nama, aktif is [var id] ? Angka.Baca(id) : null).Jawab(Console.In, Console.OpenStandardOutput());
        return 0;
    case ["awasi", var nama, var laporan, var liputan, var cuplikan, var hasil]:
        return new Pengawas(nama, new Laporan(laporan), new Liputan(liputan)).Jalan(Angka.Baca(cuplikan), hasil);
    default:
        Console.Error.WriteLine("see eng/mutasi.sh");
        return 2;
}
