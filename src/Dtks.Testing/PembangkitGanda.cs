using System.Globalization;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>A made-up record with its numbers as they were written, so that a second reading need not look inside the library.</summary>
/// <param name="Nik">The NIK as text; null when missing.</param>
/// <param name="Orang">The record as read.</param>
public sealed record RekamanGanda(string? Nik, Penduduk Orang)
{
    /// <summary>The record, masked.</summary>
    /// <returns>Text without name or full number.</returns>
    public override string ToString() => $"{Orang.IdDtks}: {Orang}";
}

/// <summary>Generators of lists of people in which the rules on people registered twice are tried from all sides.</summary>
/// <remarks>
/// The values come from small pools whose members differ by one step (a digit, a transposition, an alias, an old spelling, a twin's name), so that every rule
/// holds and just fails often. Every number uses kecamatan digits 99; names are invented.
/// </remarks>
public static class PembangkitGanda
{
    private static readonly string?[] Nama =
    [
        null, "", "Sutarmi Lestari", "Soetarmi Lestari", "SUTARMI LESTARI", "Sutarmi Lestary", "Sutarni Lestari", "Sutrami Lestari", "Sutarmi / Larasati", "Larasati/Kinasih", "Larasati", "Hj. Sutarmi, S.Pd",
        "Danu Prakosa", "Dani Prakosa", "Dana Prakoso", "Danu Wicaksana", "Moch. Danu", "Muhammad Danu", "Wira", "Wiro", "Wirya", "Rukmini", "Rukmina", "Almh. Rukmini", "S", "S. Lestari", "Sutarmi L.", "M. Danu", "D Prakosa", "XXX", "Tidak  tahu", "12345", "Sutarmi / XXX", "Sutarmi Lestari Widodari Puspita Mahardika Kusuma Handayani Rahayu Pamungkas Nugraha",
    ];

    private static readonly string?[] Ibu =
    [
        null, "Kinasih Rahayu", "Kinasih Rahaju", "Kinasi Rahayu", "Almh. Kinasih Rahayu", "Kinasih/Menur", "Menur", "Menor", "Ratih Puspita", "Ratih Puspito", "-", "N/A", "null", "K Rahayu",
    ];

    private static readonly LocalDate?[] Tanggal =
    [
        null, new(1991, 8, 7), new(1991, 7, 8), new(1991, 8, 17), new(1991, 8, 27), new(1992, 8, 7), new(1981, 8, 7), new(2001, 8, 7), new(1991, 9, 7), new(1991, 12, 7), new(1991, 10, 7), new(1991, 11, 11), new(1991, 1, 11),
    ];

    private static readonly string?[] Nik =
    [
        null, "", new string('0', 16), "0374991708910003", "3374991708910003", "3374991708910004", "3374991708910030", "3374991708910033", "3374991708190003", "3347991708910003", "3374997108910003", "3374991780910003",
        "3324991708910003", "3374995708910003", "3374991708910000", "337499170891000", "2374991708910003", "3374991708019003", "5171991708910003", "5171995708910003",
    ];

    private static readonly string?[] Kk = [null, "3374990101150007", "3374990101150008", "3324990101150007", "337499", new string('0', 16)];

    private static readonly string?[] Wilayah = [null, "33.74", "33.74.06", "33.74.06.1001", "33.24", "33", "33.24.99"];

    /// <summary>Lists of up to about thirty records; some share an ID DTKS.</summary>
    public static Arbitrary<RekamanGanda[]> Daftar { get; } = Sampai(30);

    /// <summary>Lists of no more records than a number; some share an ID DTKS.</summary>
    /// <param name="terbanyak">The highest number of records, 0 or more.</param>
    public static Arbitrary<RekamanGanda[]> Sampai(int terbanyak) => Arb.From(
        from banyak in Gen.Choose(0, terbanyak)
        from orang in Gen.ArrayOf(Satu(), banyak)
        from kembar in Gen.Choose(0, 4)
        select orang.Select((o, i) => o with { Orang = o.Orang with { IdDtks = Id(kembar > 0 && i % 7 == 3 ? i - 1 : i) } }).ToArray(),
        Susut);

    private static IdDtks Id(int nomor) => IdDtks.Parse("ID" + (nomor * 7919 % 1000).ToString("000", CultureInfo.InvariantCulture));

    private static Gen<RekamanGanda> Satu() =>
        from nik in Sering(Nik, 4)
        from kk in Sering(Kk, 1)
        from nama in Sering(Nama, 2)
        from ibu in Sering(Ibu, 1)
        from tanggal in Sering(Tanggal, 1)
        from kelamin in Gen.Elements<JenisKelamin?>(null, JenisKelamin.Perempuan, JenisKelamin.Perempuan, JenisKelamin.LakiLaki)
        from wilayah in Sering(Wilayah, 1)
        select new RekamanGanda(nik, new Penduduk
        {
            Nik = Domain.Nik.Check(nik),
            NomorKk = NomorKk.Check(kk),
            Nama = nama,
            NamaIbuKandung = ibu,
            TanggalLahir = tanggal,
            JenisKelamin = kelamin,
            Wilayah = wilayah is null ? null : KodeWilayah.Parse(wilayah),
        });

    /// <summary>Any of the values, one of them as often as all the others.</summary>
    private static Gen<T> Sering<T>(T[] nilai, int kesukaan) =>
        Gen.Frequency((1, Gen.Constant(nilai[kesukaan])), (1, Gen.Elements(nilai)));

    private static IEnumerable<RekamanGanda[]> Susut(RekamanGanda[] daftar)
    {
        if (daftar.Length > 4)
        {
            yield return daftar[..(daftar.Length / 2)];
            yield return daftar[(daftar.Length / 2)..];
        }

        for (int i = 0; i < daftar.Length; i++)
        {
            yield return [.. daftar[..i], .. daftar[(i + 1)..]];
        }
    }
}
