using System.Globalization;
using Dtks.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

IUkuran[] semua =
[
    .. typeof(IUkuran).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IUkuran)))
        .Select(t => (IUkuran)Activator.CreateInstance(t)!)
        .OrderBy(u => u.Nama, StringComparer.Ordinal),
];

IUkuran[] terpilih = args is ["semua", ..] ? semua : [.. semua.Where(u => args.Contains(u.Nama, StringComparer.Ordinal))];
if (terpilih.Length == 0)
{
    Console.Error.WriteLine("dotnet run -c Release --project benchmarks/Dtks.Benchmarks -- semua | NAME...");
    foreach (IUkuran ukuran in semua)
    {
        Console.Error.WriteLine($"  {ukuran.Nama,-20} {ukuran.Ringkasan}");
    }

    return 2;
}

foreach (IUkuran ukuran in terpilih)
{
    Console.WriteLine($"## {ukuran.Nama}: {ukuran.Ringkasan}");
    Console.WriteLine();
    ukuran.Jalankan(new Pengukur(Console.Out));
}

return 0;
