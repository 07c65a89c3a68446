using System.Reflection;
using Dtks.Domain;
using NodaTime;

namespace Dtks.Rules.Tests;

/// <summary>A policy as JSON: each choice travels, alone and with all others.</summary>
public class BentukKebijakanTests
{
    private static readonly KebijakanDtks Lain = new()
    {
        TanpaVerifikasi = KebijakanTanpaVerifikasi.DianggapTidakLayak,
        CakupanKaskade = CakupanKaskade.Keluarga,
        UsiaDewasa = 18,
        KawinDianggapDewasa = false,
        UsiaLansia = 65,
        MaksKomponenPkh = 3,
        CutiBersamaHariLibur = false,
        ZonaWaktu = KebijakanDtks.BacaZonaWaktu("Asia/Makassar"),
        UnggahUlangSetelahDitolak = false,
        UrutanPbi = Enum.GetValues<UrutanAntrianPbi>().First(u => u != KebijakanDtks.Baku.UrutanPbi),
        KoreksiSetelahDitolak = false,
        BeritaAcaraWajib = true,
        AkibatDiamKemensos = AkibatDiamKemensos.Dihentikan,
        BatasDesilSembako = 4,
        MinimalKriteriaMiskin = KebijakanDtks.Baku.MinimalKriteriaMiskin + 1,
        BatasPengeluaranPangan = KebijakanDtks.Baku.BatasPengeluaranPangan - 1,
    };

    [Fact]
    public void The_default_says_nothing() => Assert.Empty(Disebut(BentukKebijakan.Dari(KebijakanDtks.Baku)));

    [Fact]
    public void Each_choice_is_said_alone_and_read_back()
    {
        foreach ((PropertyInfo anggota, KebijakanDtks satu) in KontrakAnggota.SatuBerbeda(KebijakanDtks.Baku, Lain))
        {
            BentukKebijakan bentuk = BentukKebijakan.Dari(satu);
            Assert.Single(Disebut(bentuk));
            Assert.True(bentuk.Jadi() == satu, $"{anggota.Name} is not read back");
        }
    }

    [Fact]
    public void All_choices_are_said_and_read_back()
    {
        foreach (KebijakanDtks satu in (KebijakanDtks[])[KebijakanDtks.Baku, Lain])
        {
            BentukKebijakan bentuk = BentukKebijakan.Seluruhnya(satu);
            Assert.Equal(KontrakAnggota.Semua<KebijakanDtks>().Length, Disebut(bentuk).Count());
            Assert.Equal(satu, bentuk.Jadi());
        }

        Assert.Equal(Disebut(BentukKebijakan.Seluruhnya(Lain)), Disebut(BentukKebijakan.Dari(Lain)));
    }

    private static IEnumerable<string> Disebut(BentukKebijakan bentuk) =>
        KontrakAnggota.Semua<BentukKebijakan>().Where(p => p.GetValue(bentuk) is not null).Select(p => p.Name);
}
