using System.Collections.Immutable;
using System.ComponentModel;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;
using NodaTime;

namespace Dtks.Protokol;

/// <summary>What every operation reads.</summary>
internal abstract record MasukanUmum
{
    public BentukKebijakan? Kebijakan { get; set; }

    /// <summary>The policy asked for; what is absent keeps its default.</summary>
    internal KebijakanDtks Kebijaksanaan() => Kebijakan?.Jadi() ?? KebijakanDtks.Baku;
}

/// <summary>What every operation on programmes reads.</summary>
internal abstract record MasukanProgram : MasukanUmum
{
    [Description("Programmes of the region, beside the national ones")]
    public BentukProgramDaerah[]? ProgramDaerah { get; set; }

    /// <summary>The national programmes and those of the request.</summary>
    internal DaftarProgram DaftarProgram()
    {
        DaftarProgram daftar = Domain.DaftarProgram.Nasional;
        _ = Dialek.Ubah(ProgramDaerah, "program_daerah", butir =>
        {
            ProgramBansos program = butir.Jadi();
            try
            {
                return daftar = daftar.Dengan([program]);
            }
            catch (ArgumentException)
            {
                bool kodenya = daftar.TryBaca(butir.Kode, out _) || !daftar.TryBaca(butir.Nama, out _);
                throw new DtksJsonException(PesanJson.ProgramDaerah, kodenya ? "kode" : "nama");
            }
        });
        return daftar;
    }
}

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

/// <summary>The list <c>orang</c>, checked as the operation asks.</summary>
internal static class Orang
{
    /// <summary>The people of a request.</summary>
    /// <param name="orang">The list; null is empty.</param>
    /// <param name="lahirPalingLambat">When given, nobody may be born after this day.</param>
    /// <param name="nikBolehGanda">Whether one readable NIK may stand in several records.</param>
    /// <param name="idDtksWajib">Whether every record needs its ID DTKS.</param>
    public static ImmutableArray<Penduduk> Baca(BentukOrang[]? orang, LocalDate? lahirPalingLambat = null, bool nikBolehGanda = false, bool idDtksWajib = false)
    {
        Penduduk[] hasil = Dialek.Ubah(orang, "orang", o => o.Jadi());
        if (!nikBolehGanda && Dialek.Kembar(hasil, o => o.Nik.NilaiBilaSah) is >= 0 and var kembar)
        {
            throw GalatOperasi.Pada($"orang[{kembar}].nik", "NIK yang sama sudah ada dalam daftar; satukan kedua catatan", "The same NIK is already in the list; merge the two records");
        }

        for (int i = 0; i < hasil.Length && (lahirPalingLambat is not null || idDtksWajib); i++)
        {
            if (hasil[i].TanggalLahir > lahirPalingLambat)
            {
                string batas = TeksTanggal.Iso(lahirPalingLambat.Value);
                throw GalatOperasi.Pada($"orang[{i}].tanggal_lahir", $"Lahir sesudah {batas}; periksa kedua tanggal", $"Born after {batas}; check both dates");
            }

            if (idDtksWajib && hasil[i].IdDtks is null)
            {
                throw GalatOperasi.Pada($"orang[{i}].id_dtks", PesanJson.Hilang);
            }
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(hasil);
    }

    /// <summary>The participations of a request; the same one twice is refused at the second.</summary>
    public static ImmutableArray<Kepesertaan> Kepesertaan(BentukKepesertaan[] kepesertaan, DaftarProgram daftar)
    {
        Kepesertaan[] hasil = Dialek.Ubah(kepesertaan, "kepesertaan", k => k.Jadi(daftar));
        if (Dialek.Kembar(hasil, k => ((Nik, ProgramBansos, PeranKepesertaan)?)(k.Nik, k.Program, k.Peran)) is >= 0 and var kembar)
        {
            throw GalatOperasi.Pada($"kepesertaan[{kembar}]", "Kepesertaan yang sama sudah ada; tinggalkan satu", "The same participation is already there; keep one");
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(hasil);
    }
}
