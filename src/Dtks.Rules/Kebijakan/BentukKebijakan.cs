using System.ComponentModel;
using Dtks.Domain;
using Dtks.Domain.Json;
using NodaTime;

namespace Dtks.Rules;

/// <summary>A policy in JSON: what differs from the default.</summary>
[Description("Choices where the law leaves room; what is absent keeps its default")]
internal sealed record BentukKebijakan
{
    public KebijakanTanpaVerifikasi? TanpaVerifikasi { get; set; }

    public CakupanKaskade? CakupanKaskade { get; set; }

    [Rentang(1, 30)]
    public int? UsiaDewasa { get; set; }

    public bool? KawinDianggapDewasa { get; set; }

    [Rentang(40, 100)]
    public int? UsiaLansia { get; set; }

    [Rentang(1, 20)]
    public int? MaksKomponenPkh { get; set; }

    public bool? CutiBersamaLibur { get; set; }

    public DateTimeZone? ZonaWaktu { get; set; }

    public bool? UnggahUlang { get; set; }

    [Rentang(1, 8)]
    public int? MinimalKriteriaMiskin { get; set; }

    [Rentang(1, 100)]
    [Description("Percent of spending on food above which question 3 counts")]
    public int? BatasPangan { get; set; }

    public UrutanAntrianPbi? UrutanPbi { get; set; }

    public bool? KoreksiSetelahDitolak { get; set; }

    public bool? BeritaAcaraWajib { get; set; }

    public AkibatDiamKemensos? AkibatDiamKemensos { get; set; }

    [Rentang(4, 5)]
    public int? BatasDesilSembako { get; set; }

    /// <summary>The whole policy, defaults too.</summary>
    public static BentukKebijakan Seluruhnya(KebijakanDtks nilai) => new()
    {
        TanpaVerifikasi = nilai.TanpaVerifikasi,
        CakupanKaskade = nilai.CakupanKaskade,
        UsiaDewasa = nilai.UsiaDewasa,
        KawinDianggapDewasa = nilai.KawinDianggapDewasa,
        UsiaLansia = nilai.UsiaLansia,
        MaksKomponenPkh = nilai.MaksKomponenPkh,
        CutiBersamaLibur = nilai.CutiBersamaHariLibur,
        ZonaWaktu = nilai.ZonaWaktu,
        UnggahUlang = nilai.UnggahUlangSetelahDitolak,
        MinimalKriteriaMiskin = nilai.MinimalKriteriaMiskin,
        BatasPangan = nilai.BatasPengeluaranPangan,
        UrutanPbi = nilai.UrutanPbi,
        KoreksiSetelahDitolak = nilai.KoreksiSetelahDitolak,
        BeritaAcaraWajib = nilai.BeritaAcaraWajib,
        AkibatDiamKemensos = nilai.AkibatDiamKemensos,
        BatasDesilSembako = nilai.BatasDesilSembako,
    };

    /// <summary>What of a policy differs from the default.</summary>
    public static BentukKebijakan Dari(KebijakanDtks nilai)
    {
        KebijakanDtks baku = KebijakanDtks.Baku;
        return new()
        {
            TanpaVerifikasi = nilai.TanpaVerifikasi == baku.TanpaVerifikasi ? null : nilai.TanpaVerifikasi,
            CakupanKaskade = nilai.CakupanKaskade == baku.CakupanKaskade ? null : nilai.CakupanKaskade,
            UsiaDewasa = nilai.UsiaDewasa == baku.UsiaDewasa ? null : nilai.UsiaDewasa,
            KawinDianggapDewasa = nilai.KawinDianggapDewasa == baku.KawinDianggapDewasa ? null : nilai.KawinDianggapDewasa,
            UsiaLansia = nilai.UsiaLansia == baku.UsiaLansia ? null : nilai.UsiaLansia,
            MaksKomponenPkh = nilai.MaksKomponenPkh == baku.MaksKomponenPkh ? null : nilai.MaksKomponenPkh,
            CutiBersamaLibur = nilai.CutiBersamaHariLibur == baku.CutiBersamaHariLibur ? null : nilai.CutiBersamaHariLibur,
            ZonaWaktu = string.Equals(nilai.ZonaWaktu.Id, baku.ZonaWaktu.Id, StringComparison.Ordinal) ? null : nilai.ZonaWaktu,
            UnggahUlang = nilai.UnggahUlangSetelahDitolak == baku.UnggahUlangSetelahDitolak ? null : nilai.UnggahUlangSetelahDitolak,
            MinimalKriteriaMiskin = nilai.MinimalKriteriaMiskin == baku.MinimalKriteriaMiskin ? null : nilai.MinimalKriteriaMiskin,
            BatasPangan = nilai.BatasPengeluaranPangan == baku.BatasPengeluaranPangan ? null : nilai.BatasPengeluaranPangan,
            UrutanPbi = nilai.UrutanPbi == baku.UrutanPbi ? null : nilai.UrutanPbi,
            KoreksiSetelahDitolak = nilai.KoreksiSetelahDitolak == baku.KoreksiSetelahDitolak ? null : nilai.KoreksiSetelahDitolak,
            BeritaAcaraWajib = nilai.BeritaAcaraWajib == baku.BeritaAcaraWajib ? null : nilai.BeritaAcaraWajib,
            AkibatDiamKemensos = nilai.AkibatDiamKemensos == baku.AkibatDiamKemensos ? null : nilai.AkibatDiamKemensos,
            BatasDesilSembako = nilai.BatasDesilSembako == baku.BatasDesilSembako ? null : nilai.BatasDesilSembako,
        };
    }

    public KebijakanDtks Jadi()
    {
        KebijakanDtks baku = KebijakanDtks.Baku;
        return new()
        {
            TanpaVerifikasi = TanpaVerifikasi ?? baku.TanpaVerifikasi,
            CakupanKaskade = CakupanKaskade ?? baku.CakupanKaskade,
            UsiaDewasa = UsiaDewasa ?? baku.UsiaDewasa,
            KawinDianggapDewasa = KawinDianggapDewasa ?? baku.KawinDianggapDewasa,
            UsiaLansia = UsiaLansia ?? baku.UsiaLansia,
            MaksKomponenPkh = MaksKomponenPkh ?? baku.MaksKomponenPkh,
            CutiBersamaHariLibur = CutiBersamaLibur ?? baku.CutiBersamaHariLibur,
            ZonaWaktu = ZonaWaktu ?? baku.ZonaWaktu,
            UnggahUlangSetelahDitolak = UnggahUlang ?? baku.UnggahUlangSetelahDitolak,
            MinimalKriteriaMiskin = MinimalKriteriaMiskin ?? baku.MinimalKriteriaMiskin,
            BatasPengeluaranPangan = BatasPangan ?? baku.BatasPengeluaranPangan,
            UrutanPbi = UrutanPbi ?? baku.UrutanPbi,
            KoreksiSetelahDitolak = KoreksiSetelahDitolak ?? baku.KoreksiSetelahDitolak,
            BeritaAcaraWajib = BeritaAcaraWajib ?? baku.BeritaAcaraWajib,
            AkibatDiamKemensos = AkibatDiamKemensos ?? baku.AkibatDiamKemensos,
            BatasDesilSembako = BatasDesilSembako ?? baku.BatasDesilSembako,
        };
    }
}
