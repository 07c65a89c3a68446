using System.Collections.Immutable;
using System.Globalization;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dtks.Testing;

/// <summary>Short lists of records in which the laws on people registered twice are tried.</summary>
internal static class KasusGanda
{
    private static readonly LocalDate Lahir = new(1991, 8, 17);

    /// <summary>Up to seven records of the pools of <see cref="PembangkitGanda"/>; ids in no order.</summary>
    public static readonly Arbitrary<ImmutableArray<Penduduk>> Daftar = Arb.From(
        PembangkitGanda.Sampai(7).Generator.Select(d => d.Select((r, i) => r.Orang with { IdDtks = Id(i) }).ToImmutableArray()),
        Susut);

    /// <summary>The same lists, in which some records share an ID DTKS.</summary>
    public static readonly Arbitrary<ImmutableArray<Penduduk>> Berulang = Arb.From(
        Daftar.Generator.SelectMany(d => Gen.Choose(0, 6).Select(k => d.Select((o, i) => i == k && i > 0 ? o with { IdDtks = d[i - 1].IdDtks } : o).ToImmutableArray())),
        Susut);

    /// <summary>Two records with the same No KK, name and birth date whose NIKs differ, or one or both of which are missing (GD-2).</summary>
    public static readonly Arbitrary<ImmutableArray<Penduduk>> SamaKeluarga = Arb.From(
        from pertama in Gen.Choose(0, 3)
        from kedua in Gen.Choose(4, 7)
        from kosong in Gen.Choose(0, 3)
        from nama in Gen.Elements(NamaRekaan.Depan)
        select ImmutableArray.Create(
            Seorang(0, nama, (kosong & 1) == 0 ? pertama + 1 : null),
            Seorang(1, nama.ToUpperInvariant(), (kosong & 2) == 0 ? kedua + 1 : null)));

    /// <summary>Twins: both NIKs valid and different, same No KK, mother and birth date, names without a letter in common (GD-N).</summary>
    public static readonly Arbitrary<ImmutableArray<Penduduk>> Kembar = Arb.From(
        from nama in Gen.Elements(("Siti", "Bagas"), ("Tuti", "Danang"), ("Wiwit", "Rukmana"))
        from nomor in Gen.Choose(1, 90)
        from tukar in Gen.Elements(true, false)
        select ImmutableArray.Create(
            Seorang(tukar ? 1 : 0, nama.Item1, nomor) with { NamaIbuKandung = "Kinasih Rahayu" },
            Seorang(tukar ? 0 : 1, nama.Item2, nomor + 1) with { NamaIbuKandung = "Kinasih Rahayu" }));

    private static Penduduk Seorang(int nomor, string nama, int? serial) => new()
    {
        IdDtks = Id(nomor),
        Nik = serial is { } urut ? new BacaanNik(PembangkitPenduduk.NikDari("3374", Lahir, JenisKelamin.Perempuan, urut)) : default,
        NomorKk = new BacaanNomorKk(PembangkitPenduduk.NomorKkDari("3374", 7)),
        Nama = nama,
        TanggalLahir = Lahir,
        JenisKelamin = JenisKelamin.Perempuan,
    };

    private static IdDtks Id(int nomor) => IdDtks.Parse("ID" + ((nomor + 1) * 7919 % 1000).ToString("000", CultureInfo.InvariantCulture));

    private static IEnumerable<ImmutableArray<Penduduk>> Susut(ImmutableArray<Penduduk> daftar)
    {
        for (var i = 0; i < daftar.Length; i++)
        {
            yield return daftar.RemoveAt(i);
        }

        for (var i = 0; i < daftar.Length; i++)
        {
            foreach (var susut in PembangkitPenduduk.SusutOrang(daftar[i]).Where(o => o.IdDtks is not null))
            {
                yield return daftar.SetItem(i, susut);
            }
        }
    }
}
