using System.Globalization;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Generators and shrinkers of identifiers, months and dates: valid, almost valid, impossible.</summary>
/// <remarks>
/// Every valid number carries kecamatan digits 99, which no district has: none can be a real person's. Values shrink towards the first province,
/// the first day, and serial number 1. Stateless.
/// </remarks>
public static class PembangkitIdentitas
{
    /// <summary>Characters that look harmless and are refused inside a number.</summary>
    private const string KarakterSalah = "OlI*/_,;+xX\t\u00A0\u200B\u2009\u0663\uFF13'\u2019";

    private static readonly string[] Provinsi = [.. DaftarProvinsi.Baku.Semua.Select(p => p.ToString("D"))];

    private static readonly string[] BukanProvinsi = [.. Enumerable.Range(10, 90).Select(Dua).Except(Provinsi, StringComparer.Ordinal)];

    private static readonly Gen<string> Kabupaten = Gen.Choose(1, 98).Select(k => Dua(k < 70 ? k : k + 1));

    private static readonly Gen<LocalDate> TanggalNomor = Gen.Choose(0, 36_523).Select(hari => new LocalDate(1925, 1, 1).PlusDays(hari));

    /// <summary>Valid NIK.</summary>
    /// <returns>Generator and shrinker.</returns>
    public static Arbitrary<Nik> Nik()
    {
        Gen<Nik> gen =
            from kabupaten in KabupatenLengkap()
            from lahir in TanggalNomor
            from jenisKelamin in Gen.Elements(JenisKelamin.LakiLaki, JenisKelamin.Perempuan)
            from urut in NomorUrut()
            select NikDari(kabupaten, lahir, jenisKelamin, urut);
        return Arb.From(gen, n => Sederhanakan(n.ToString("D")).Where(t => Domain.Nik.TryParse(t, out _)).Select(Domain.Nik.Parse));
    }

    /// <summary>Valid No KK.</summary>
    /// <returns>Generator and shrinker.</returns>
    public static Arbitrary<NomorKk> NomorKk()
    {
        Gen<NomorKk> gen =
            from kabupaten in KabupatenLengkap()
            from terbit in TanggalNomor
            from urut in NomorUrut()
            select NomorKkDari(kabupaten, terbit, urut);
        return Arb.From(gen, n => Sederhanakan(n.ToString("D")).Where(t => Domain.NomorKk.TryParse(t, out _)).Select(Domain.NomorKk.Parse));
    }

    /// <summary>The synthetic NIK of somebody.</summary>
    /// <param name="kabupaten">District of first registration; only its kabupaten or kota is used.</param>
    /// <param name="lahir">Birth date, of 1900-2099.</param>
    /// <param name="jenisKelamin">Sex.</param>
    /// <param name="nomorUrut">Serial number, 1-9999.</param>
    /// <returns>A valid NIK with kecamatan digits 99.</returns>
    /// <exception cref="DtksFormatException">The parts form no NIK, for example a district that is a province only.</exception>
    public static Nik NikDari(KodeWilayah kabupaten, LocalDate lahir, JenisKelamin jenisKelamin, int nomorUrut)
        => Domain.Nik.Parse(Nomor(kabupaten, lahir, lahir.Day + (jenisKelamin == JenisKelamin.Perempuan ? 40 : 0), nomorUrut));

    /// <summary>The synthetic No KK of a family.</summary>
    /// <param name="kabupaten">District of issue; only its kabupaten or kota is used.</param>
    /// <param name="terbit">Date of registration, of 1900-2099.</param>
    /// <param name="nomorUrut">Serial number, 1-9999.</param>
    /// <returns>A valid No KK with kecamatan digits 99.</returns>
    /// <exception cref="DtksFormatException">The parts form no No KK, for example a district that is a province only.</exception>
    public static NomorKk NomorKkDari(KodeWilayah kabupaten, LocalDate terbit, int nomorUrut)
        => Domain.NomorKk.Parse(Nomor(kabupaten, terbit, terbit.Day, nomorUrut));

    /// <summary>Texts of valid NIK as files hold them: with separators, apostrophes and white space.</summary>
    /// <returns>Generator; shrinks to the bare digits.</returns>
    public static Arbitrary<ContohTeks<Nik, CacatNik>> TeksNik()
        => Arb.From(
            from n in Nik().Generator
            from teks in Berhias(n.ToString("D"))
            select new ContohTeks<Nik, CacatNik>(teks, n, null),
            c => c.Teks == c.Nilai!.Value.ToString("D") ? [] : [c with { Teks = c.Nilai!.Value.ToString("D") }]);

    /// <summary>Texts of valid No KK as files hold them: with separators, apostrophes and white space.</summary>
    /// <returns>Generator; shrinks to the bare digits.</returns>
    public static Arbitrary<ContohTeks<NomorKk, CacatNomorKk>> TeksNomorKk()
        => Arb.From(
            from n in NomorKk().Generator
            from teks in Berhias(n.ToString("D"))
            select new ContohTeks<NomorKk, CacatNomorKk>(teks, n, null),
            c => c.Teks == c.Nilai!.Value.ToString("D") ? [] : [c with { Teks = c.Nilai!.Value.ToString("D") }]);

    /// <summary>Texts with exactly one thing wrong as a NIK, every defect among them, with the defect they must be refused with.</summary>
    /// <returns>Generator; the texts do not shrink, since one thing is wrong with each.</returns>
    public static Arbitrary<ContohTeks<Nik, CacatNik>> TeksNikHampirSah()
        => (from n in Nik().Generator from c in HampirSah(n.ToString("D"), perempuan: true) select c).ToArbitrary();

    /// <summary>Texts with exactly one thing wrong as a No KK, every defect among them, with the defect they must be refused with.</summary>
    /// <returns>Generator; the texts do not shrink, since one thing is wrong with each.</returns>
    public static Arbitrary<ContohTeks<NomorKk, CacatNomorKk>> TeksNomorKkHampirSah()
        => (from n in NomorKk().Generator
            from c in HampirSah(n.ToString("D"), perempuan: false)
            select new ContohTeks<NomorKk, CacatNomorKk>(c.Teks, null, (CacatNomorKk?)c.Cacat, c.Posisi)).ToArbitrary();

    /// <summary>Readings of a NIK as records hold them: mostly valid, some missing, some unreadable.</summary>
    /// <returns>Generator; shrinks to the missing number.</returns>
    public static Arbitrary<BacaanNik> BacaanNik()
        => Arb.From(
            Gen.Frequency(
                (8, Nik().Generator.Select(n => new BacaanNik(n))),
                (1, Gen.Constant(default(BacaanNik))),
                (2, TeksNikHampirSah().Generator.Select(c => Domain.Nik.Check(c.Teks)))),
            b => b.Ada ? [default] : []);

    /// <summary>Readings of a No KK as records hold them: mostly valid, some missing, some unreadable.</summary>
    /// <returns>Generator; shrinks to the missing number.</returns>
    public static Arbitrary<BacaanNomorKk> BacaanNomorKk()
        => Arb.From(
            Gen.Frequency(
                (8, NomorKk().Generator.Select(n => new BacaanNomorKk(n))),
                (1, Gen.Constant(default(BacaanNomorKk))),
                (2, TeksNomorKkHampirSah().Generator.Select(c => Domain.NomorKk.Check(c.Teks)))),
            b => b.Ada ? [default] : []);

    /// <summary>Valid region codes of all four levels; kecamatan digits are 99.</summary>
    /// <returns>Generator; shrinks to the regions above.</returns>
    public static Arbitrary<KodeWilayah> KodeWilayah()
        => Arb.From(
            from kabupaten in KabupatenLengkap()
            from kelompok in Gen.Choose(1, 3)
            from desa in Gen.Choose(1, 999)
            from tingkat in Gen.Elements(TingkatWilayah.Provinsi, TingkatWilayah.KabupatenKota, TingkatWilayah.Kecamatan, TingkatWilayah.DesaKelurahan)
            select Domain.KodeWilayah.Parse($"{kabupaten:D}99{kelompok}{desa.ToString("000", CultureInfo.InvariantCulture)}").PadaTingkat(tingkat)!.Value,
            k => k.Induk is { } induk ? [induk] : []);

    /// <summary>Texts with exactly one thing wrong as a region code, with the defect they must be refused with.</summary>
    /// <returns>Generator; the texts do not shrink, since one thing is wrong with each.</returns>
    public static Arbitrary<ContohTeks<KodeWilayah, CacatKodeWilayah>> TeksKodeWilayahHampirSah()
        => (from kabupaten in KabupatenLengkap()
            let k = kabupaten.ToString("D")
            from bukanProvinsi in Gen.Elements(BukanProvinsi)
            from salah in Gen.Elements(KarakterSalah.ToCharArray())
            from tempat in Gen.Choose(1, 5)
            from desa in Gen.Elements("0001", "4001", "9999", "1000", "2000", "3000")
            from hasil in Gen.Elements<ContohTeks<KodeWilayah, CacatKodeWilayah>>(
                new(" \t ", null, CacatKodeWilayah.Kosong),
                new($"{k}99".Insert(tempat, salah.ToString()), null, CacatKodeWilayah.Karakter, tempat),
                new($"'{k}", null, CacatKodeWilayah.Karakter, 0),
                new($"{k[..2]}..{k[2..]}", null, CacatKodeWilayah.Karakter, 2),
                new($"{k[..2]}.{k[2..]}99", null, CacatKodeWilayah.Karakter, 5),
                new($"{k}.99", null, CacatKodeWilayah.Karakter, 4),
                new($"{k[..2]}.{k[2..]}.", null, CacatKodeWilayah.Karakter, 5),
                new(k[..1], null, CacatKodeWilayah.Panjang),
                new(k[..3], null, CacatKodeWilayah.Panjang),
                new($"{k}99001", null, CacatKodeWilayah.Panjang),
                new($"{k}9920010", null, CacatKodeWilayah.Panjang),
                new(bukanProvinsi, null, CacatKodeWilayah.Provinsi),
                new($"{bukanProvinsi}{k[2..]}992001", null, CacatKodeWilayah.Provinsi),
                new($"{k[..2]}00", null, CacatKodeWilayah.Kabupaten),
                new($"{k[..2]}.70.99", null, CacatKodeWilayah.Kabupaten),
                new($"{k}00", null, CacatKodeWilayah.Kecamatan),
                new($"{k[..2]}.{k[2..]}.00.2001", null, CacatKodeWilayah.Kecamatan),
                new($"{k}99{desa}", null, CacatKodeWilayah.Desa))
            select hasil).ToArbitrary();

    /// <summary>Valid ID DTKS.</summary>
    /// <returns>Generator; shrinks to shorter ids.</returns>
    public static Arbitrary<IdDtks> IdDtks()
        => Arb.From(
            from panjang in Gen.Choose(1, 40)
            from huruf in Gen.ArrayOf(Gen.Elements("ABCXYZabcxyz0189-".ToCharArray()), panjang)
            select Domain.IdDtks.Parse(new string(huruf)),
            i => i.ToString() is { Length: > 1 } t ? [Domain.IdDtks.Parse(t[..(t.Length / 2)]), Domain.IdDtks.Parse(t[..^1])] : []);

    /// <summary>Months, mostly of the years of the register, some of the edges 0001-01 and 9999-12.</summary>
    /// <returns>Generator; shrinks to 2024-01.</returns>
    public static Arbitrary<Periode> Periode()
        => Arb.From(
            Gen.Frequency(
                (8, from t in Gen.Choose(2015, 2030) from b in Gen.Choose(1, 12) select new Periode(t, b)),
                (2, from t in Gen.Choose(1, 9999) from b in Gen.Choose(1, 12) select new Periode(t, b)),
                (1, Gen.Elements(new Periode(1, 1), new Periode(9999, 12)))),
            p => p == new Periode(2024, 1) ? [] : [new Periode(2024, 1)]);

    /// <summary>Dates of a lifetime, with ends of months and leap days more often than chance.</summary>
    /// <returns>Generator; shrinks to the first day of the month and to 2024-01-01.</returns>
    public static Arbitrary<LocalDate> Tanggal()
        => Arb.From(
            Gen.Frequency(
                (6, TanggalNomor),
                (2, Gen.Choose(1, 1199).Select(b => new LocalDate(1925, 1, 1).PlusMonths(b).PlusDays(-1))),
                (1, Gen.Choose(0, 24).Select(t => new LocalDate(1928 + (4 * t), 2, 29)))),
            t => new LocalDate[] { new(2024, 1, 1), new(t.Year, t.Month, 1) }.Where(k => k != t && t != new LocalDate(2024, 1, 1)));

    /// <summary>Texts of any kind: words, digits, separators, marks, broken surrogates.</summary>
    /// <returns>Generator; shrinks to shorter texts.</returns>
    public static Arbitrary<string> TeksSembarang()
        => Arb.From(
            from panjang in Gen.Choose(0, 40)
            from huruf in Gen.ArrayOf(
                Gen.Frequency(
                    (6, Gen.Choose('0', '9').Select(c => (char)c)),
                    (2, Gen.Elements(" .-'".ToCharArray())),
                    (1, Gen.Elements((KarakterSalah + "\uD83D\uDE00\uDC00\0\u0301").ToCharArray())),
                    (1, Gen.Choose(' ', '~').Select(c => (char)c))),
                panjang)
            select new string(huruf),
            t => t.Length > 0 ? [t[..(t.Length / 2)], t[1..], t[..^1]] : []);

    private static Gen<KodeWilayah> KabupatenLengkap()
        => from provinsi in Gen.Elements(Provinsi) from kabupaten in Kabupaten select Domain.KodeWilayah.Parse(provinsi + kabupaten);

    private static Gen<int> NomorUrut() => Gen.Frequency((9, Gen.Choose(1, 40)), (1, Gen.Choose(1, 9999)));

    private static string Nomor(KodeWilayah kabupaten, LocalDate tanggal, int hari, int nomorUrut)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{kabupaten.PadaTingkat(TingkatWilayah.KabupatenKota):D}99{hari:00}{tanggal.Month:00}{tanggal.Year % 100:00}{nomorUrut:0000}");

    private static Gen<string> Berhias(string digit)
        => from depan in Gen.Elements("", " ", "\t", "\u00A0 ", "\r\n")
           from tanda in Gen.Elements("", "'", "\u2018", "\u2019", "' ")
           from belakang in Gen.Elements("", " ", "\u2003\n")
           from tempat in Gen.SubListOf(Enumerable.Range(1, 15))
           from pemisah in Gen.ArrayOf(Gen.Elements("", " ", ".", "-", " - ", "..", "- ."), 16)
           from polos in Gen.Elements(true, false)
           select depan + tanda + string.Concat(digit.Select((c, i) => (polos || !tempat.Contains(i) ? "" : pemisah[i]) + c)) + belakang;

    private static Gen<ContohTeks<Nik, CacatNik>> HampirSah(string digit, bool perempuan)
    {
        return
            from provinsi in Gen.Elements(BukanProvinsi)
            from salah in Gen.Elements(KarakterSalah.ToCharArray())
            from tempat in Gen.Choose(1, 15)
            from hari in perempuan ? Gen.OneOf(Gen.Choose(32, 40), Gen.Choose(72, 99), Gen.Constant(0)) : Gen.OneOf(Gen.Choose(32, 99), Gen.Constant(0))
            from takAda in Gen.Elements("300204", "310404", "310688", "310999", "311111", "290201", "290299", "310200", "300200")
            from bulan in Gen.OneOf(Gen.Choose(13, 99), Gen.Constant(0))
            from tambahan in Gen.Elements("0", "12", "0000")
            from pemisah in Gen.Elements("-", ".", "--", ". -")
            from hasil in Gen.Elements(
                Buruk("", CacatNik.Kosong),
                Buruk(" \t\u00A0", CacatNik.Kosong),
                Buruk(" ' ", CacatNik.Kosong),
                Buruk(digit.Insert(tempat, salah.ToString()), CacatNik.Karakter, tempat),
                Buruk(digit[..6] + "******" + digit[12..], CacatNik.Karakter, 6),
                Buruk(digit[..12] + "*****", CacatNik.Karakter, 12),
                Buruk(" '" + pemisah + digit, CacatNik.Karakter, 0),
                Buruk(digit + pemisah, CacatNik.Karakter, 16),
                Buruk(digit[..tempat] + pemisah + "x" + digit[tempat..], CacatNik.Karakter, tempat),
                Buruk("''" + digit, CacatNik.Karakter, 0),
                Buruk(digit[..tempat], CacatNik.Panjang),
                Buruk(digit + tambahan, CacatNik.Panjang),
                Buruk("0" + digit[1..], CacatNik.Sementara),
                Buruk(new string('0', 16), CacatNik.Sementara),
                Buruk(provinsi + digit[2..], CacatNik.Provinsi),
                Buruk(digit[..2] + "00" + digit[4..], CacatNik.Kabupaten),
                Buruk(digit[..2] + "70" + digit[4..], CacatNik.Kabupaten),
                Buruk(digit[..4] + "00" + digit[6..], CacatNik.Kecamatan),
                Buruk(digit[..6] + Dua(hari) + digit[8..], CacatNik.Tanggal),
                Buruk(digit[..6] + takAda + digit[12..], CacatNik.Tanggal),
                Buruk(digit[..8] + Dua(bulan) + digit[10..], CacatNik.Bulan),
                Buruk(digit[..12] + "0000", CacatNik.NomorUrut))
            select hasil;

        static ContohTeks<Nik, CacatNik> Buruk(string teks, CacatNik cacat, int? posisi = null) => new(teks, null, cacat, posisi);
    }

    private static IEnumerable<string> Sederhanakan(string digit)
    {
        (int Mulai, string Isi)[] bagian = [(0, "11"), (2, "01"), (6, "01"), (8, "01"), (10, "00"), (12, "0001")];
        return bagian.Select(b => digit[..b.Mulai] + b.Isi + digit[(b.Mulai + b.Isi.Length)..]).Where(t => t != digit);
    }

    private static string Dua(int angka) => angka.ToString("00", CultureInfo.InvariantCulture);
}
