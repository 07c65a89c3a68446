using Dtks.Domain;
using FluentValidation;

namespace Dtks.Benchmarks;

/// <summary>Reading a NIK with every check, against a chain of FluentValidation rules for the same checks.</summary>
internal sealed class NikBenchmark : IUkuran
{
    private const int Jumlah = 4096;

    public string Nama => "nik";

    public string Ringkasan => "Nik.TryParse with every check against a FluentValidation rule chain for the same checks";

    public void Jalankan(Pengukur pengukur)
    {
        string[] teks = [.. Enumerable.Range(0, Jumlah).Select(Contoh)];
        string[] bertitik = [.. teks.Select(t => $" {t[..6]}.{t[6..12]}-{t[12..]}")];
        byte[][] utf8 = [.. teks.Select(System.Text.Encoding.UTF8.GetBytes)];
        ReadOnlyMemory<char>[] satuTeks = PotongSatuTeks(teks);
        var penguji = new PengujiNik();
        BarisNik[] baris = [.. teks.Select(t => new BarisNik(t))];
        if (teks.Any(t => penguji.Validate(new BarisNik(t)).IsValid != Nik.TryParse(t, out _)))
        {
            throw new InvalidOperationException("The two ways disagree.");
        }

        pengukur.Keluar.WriteLine($"{Jumlah} texts, of which {teks.Count(t => Nik.TryParse(t, out _))} valid.");
        pengukur.Keluar.WriteLine();
        pengukur.Bandingkan(
            "NIK with every check, one thread",
            "NIK",
            Jumlah,
            "FluentValidation",
            ("FluentValidation", () => baris.Count(b => penguji.Validate(b).IsValid)),
            ("Nik.TryParse(string)", () => Hitung(teks)),
            ("Nik.TryParse(span of one text)", () => Hitung(satuTeks)),
            ("Nik.TryParse(UTF-8)", () => Hitung(utf8)),
            ("Nik.TryParse with separators", () => Hitung(bertitik)));
    }

    private static long Hitung(string[] teks)
    {
        long sah = 0;
        foreach (string t in teks)
        {
            sah += Nik.TryParse(t, out Nik nik) ? nik.NomorUrut : 0;
        }

        return sah;
    }

    private static long Hitung(ReadOnlyMemory<char>[] teks)
    {
        long sah = 0;
        foreach (ReadOnlyMemory<char> t in teks)
        {
            sah += Nik.TryParse(t.Span, out Nik nik) ? nik.NomorUrut : 0;
        }

        return sah;
    }

    private static long Hitung(byte[][] teks)
    {
        long sah = 0;
        foreach (byte[] t in teks)
        {
            sah += Nik.TryParse(t, out Nik nik) ? nik.NomorUrut : 0;
        }

        return sah;
    }

    private static ReadOnlyMemory<char>[] PotongSatuTeks(string[] teks)
    {
        string gabung = string.Concat(teks);
        int mulai = 0;
        return [.. teks.Select(t => gabung.AsMemory((mulai += t.Length) - t.Length, t.Length))];
    }

    /// <summary>Nineteen of twenty are valid; the twentieth has one of the defects.</summary>
    private static string Contoh(int i)
    {
        int acak = (int)((i * 2654435761L) & 0x7FFFFFFF);
        string provinsi = new[] { "11", "33", "35", "64", "73", "91" }[acak % 6];
        string nik = $"{provinsi}{1 + (acak % 69):00}99{1 + (acak % 28) + (acak % 2 * 40):00}{1 + (acak % 12):00}{acak % 100:00}{1 + (acak % 9999):0000}";
        return (i % 20, i / 20 % 5) switch
        {
            ( < 19, _) => nik,
            (_, 0) => string.Concat("20", nik.AsSpan(2)),
            (_, 1) => string.Concat(nik.AsSpan(0, 6), "32", nik.AsSpan(8)),
            (_, 2) => string.Concat(nik.AsSpan(0, 8), "13", nik.AsSpan(10)),
            (_, 3) => string.Concat(nik.AsSpan(0, 12), "0000"),
            _ => nik[..15],
        };
    }

    private sealed record BarisNik(string Nik);

    private sealed class PengujiNik : AbstractValidator<BarisNik>
    {
        private static readonly HashSet<string> Provinsi = [.. DaftarProvinsi.Baku.Semua.Select(p => p.ToString("D"))];

        public PengujiNik()
            => RuleFor(b => b.Nik)
                .Cascade(CascadeMode.Stop)
                .NotEmpty()
                .Matches("^[0-9]*$")
                .Length(16)
                .Must(n => n[0] != '0')
                .Must(n => Provinsi.Contains(n[..2]))
                .Must(n => n[2..4] is not ("00" or "70"))
                .Must(n => n[4..6] != "00")
                .Must(n => Bagian(n, 6) is (>= 1 and <= 31) or (>= 41 and <= 71))
                .Must(n => Bagian(n, 8) is >= 1 and <= 12)
                .Must(n => Ada(Bagian(n, 6) % 40, Bagian(n, 8), Bagian(n, 10)))
                .Must(n => n[12..] != "0000");

        private static int Bagian(string nik, int mulai) => int.Parse(nik.AsSpan(mulai, 2), System.Globalization.CultureInfo.InvariantCulture);

        private static bool Ada(int hari, int bulan, int tahun)
            => hari <= Math.Max(DateTime.DaysInMonth(1900 + tahun, bulan), DateTime.DaysInMonth(2000 + tahun, bulan));
    }
}
