using Dtks.Domain;
using Dtks.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Testing;

/// <summary>Generators of reports on the keberadaan of a household with the KYC of its pengurus (KP-6), with their shrinker.</summary>
public static class PembangkitKeberadaan
{
    /// <summary>The five status of the list.</summary>
    public static Gen<StatusKeberadaan> Status => Gen.Elements(TabelKependudukan.Keberadaan.Butir.Select(b => b.Nilai).ToArray());

    /// <summary>KYC with every field there.</summary>
    public static Gen<KycPengurus> KycLengkap => PembangkitPenduduk.Orang.Select(o => new KycPengurus
    {
        NamaPengurus = o.Nama,
        NikPengurus = o.Nik,
        TanggalLahirPengurus = o.TanggalLahir,
        NamaIbuKandung = o.NamaIbuKandung,
        Alamat = o.Alamat,
    });

    /// <summary>KYC whose fields are each there, missing, blank, or an unreadable NIK.</summary>
    public static Gen<KycPengurus> Kyc =>
        from lengkap in KycLengkap
        from lubang in Gen.Choose(0, (1 << Pengosong.Length) - 1)
        select Pengosong.Where((_, i) => (lubang & (1 << i)) != 0).Aggregate(lengkap, (k, kosongkan) => kosongkan(k));

    /// <summary>Reports with any status and any KYC.</summary>
    public static Gen<LaporanKeberadaan> Laporan =>
        from status in Status
        from kyc in Gen.Frequency((1, KycLengkap), (3, Kyc))
        select new LaporanKeberadaan(status, kyc);

    /// <summary><see cref="Laporan"/> with its shrinker: towards missing fields.</summary>
    public static Arbitrary<LaporanKeberadaan> ArbLaporan => Arb.From(Laporan, Susut);

    private static Func<KycPengurus, KycPengurus>[] Pengosong { get; } =
    [
        k => k with { NamaPengurus = null },
        k => k with { NamaPengurus = " \t" },
        k => k with { NikPengurus = default },
        k => k with { NikPengurus = Nik.Check("337499170891000") },
        k => k with { TanggalLahirPengurus = null },
        k => k with { NamaIbuKandung = null },
        k => k with { NamaIbuKandung = "" },
        k => k with { Alamat = null },
        k => k with { Alamat = " " },
    ];

    /// <summary>Simpler reports: one field made missing.</summary>
    /// <param name="laporan">A report.</param>
    /// <returns>The simpler reports.</returns>
    public static IEnumerable<LaporanKeberadaan> Susut(LaporanKeberadaan laporan)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        return Pengosong.Select(k => laporan with { Kyc = k(laporan.Kyc) }).Where(l => l != laporan);
    }
}
