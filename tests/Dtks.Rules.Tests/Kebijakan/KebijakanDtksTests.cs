using Dtks.Domain;
using Dtks.Testing;

namespace Dtks.Rules.Tests;

/// <summary>Policies: defaults, ranges, texts.</summary>
public class KebijakanDtksTests
{
    public static TheoryData<string, int, int> Rentang => new()
    {
        { "usia_dewasa", 1, 30 },
        { "usia_lansia", 40, 100 },
        { "maks_komponen_pkh", 1, 20 },
        { "minimal_kriteria_miskin", 1, 8 },
        { "batas_pangan", 1, 100 },
        { "batas_desil_sembako", 4, 5 },
    };

    [Fact]
    public void Defaults_are_those_of_the_table()
    {
        var baku = KebijakanDtks.Baku;
        Assert.Equal(KebijakanTanpaVerifikasi.DianggapLayak, baku.TanpaVerifikasi);
        Assert.Equal(CakupanKaskade.Penerima, baku.CakupanKaskade);
        Assert.Equal(17, baku.UsiaDewasa);
        Assert.True(baku.KawinDianggapDewasa);
        Assert.Equal(60, baku.UsiaLansia);
        Assert.Equal(4, baku.MaksKomponenPkh);
        Assert.True(baku.CutiBersamaHariLibur);
        Assert.Equal("Asia/Jakarta", baku.ZonaWaktu.Id);
        Assert.True(baku.UnggahUlangSetelahDitolak);
        Assert.Equal(1, baku.MinimalKriteriaMiskin);
        Assert.Equal(70, baku.BatasPengeluaranPangan);
        Assert.Equal(UrutanAntrianPbi.Golongan, baku.UrutanPbi);
        Assert.True(baku.KoreksiSetelahDitolak);
        Assert.False(baku.BeritaAcaraWajib);
        Assert.Equal(AkibatDiamKemensos.PerluPengesahan, baku.AkibatDiamKemensos);
        Assert.Equal(5, baku.BatasDesilSembako);
        Assert.Equal(new KebijakanDtks(), baku);
    }

    [Theory]
    [MemberData(nameof(Rentang))]
    public void Ends_of_a_range_are_taken_and_beyond_is_refused(string nama, int terkecil, int terbesar)
    {
        Assert.Equal(terkecil, Baca(nama, Dengan(nama, terkecil)));
        Assert.Equal(terbesar, Baca(nama, Dengan(nama, terbesar)));
        foreach (var luar in new[] { terkecil - 1, terbesar + 1, int.MinValue, int.MaxValue })
        {
            var galat = Assert.Throws<ArgumentOutOfRangeException>(() => Dengan(nama, luar));
            Assert.Contains($"Kebijakan {nama} harus {terkecil} sampai {terbesar}. / Policy {nama} must be {terkecil} to {terbesar}.", galat.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Values_outside_an_enum_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => KebijakanDtks.Baku with { TanpaVerifikasi = (KebijakanTanpaVerifikasi)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => KebijakanDtks.Baku with { CakupanKaskade = (CakupanKaskade)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => KebijakanDtks.Baku with { UrutanPbi = (UrutanAntrianPbi)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => KebijakanDtks.Baku with { AkibatDiamKemensos = (AkibatDiamKemensos)9 });
        Assert.Throws<ArgumentNullException>(() => KebijakanDtks.Baku with { ZonaWaktu = null! });
    }

    [Fact]
    public void Texts_are_those_of_the_protocol()
    {
        Assert.Equal(["layak", "tidak-layak"], TabelKebijakan.TanpaVerifikasi.Butir.Select(b => b.Kode));
        Assert.Equal(["penerima", "keluarga"], TabelKebijakan.Kaskade.Butir.Select(b => b.Kode));
        Assert.Equal(["golongan", "tanggal"], TabelKebijakan.UrutanPbi.Butir.Select(b => b.Kode));
        Assert.Equal(["perlu-pengesahan", "dihentikan"], TabelKebijakan.AkibatDiam.Butir.Select(b => b.Kode));
    }

    [Fact]
    public void Zones_are_found_by_id_and_unknown_ones_refused()
    {
        Assert.Equal("Asia/Jayapura", KebijakanDtks.BacaZonaWaktu(" Asia/Jayapura ").Id);
        Assert.Equal("ZONA-TIDAK-DIKENAL", Assert.Throws<DtksFormatException>(() => KebijakanDtks.BacaZonaWaktu("WIB")).Kode);
    }

    [Fact]
    public void Policies_are_equal_by_value()
    {
        Properti.UntukSemua(PembangkitAturan.ArbKebijakan, k =>
        {
            var salinan = k with { UsiaDewasa = k.UsiaDewasa };
            var lain = k with { CutiBersamaHariLibur = !k.CutiBersamaHariLibur };
            return salinan == k && salinan.GetHashCode() == k.GetHashCode() && lain != k;
        });
    }

    private static KebijakanDtks Dengan(string nama, int nilai) => nama switch
    {
        "usia_dewasa" => KebijakanDtks.Baku with { UsiaDewasa = nilai },
        "usia_lansia" => KebijakanDtks.Baku with { UsiaLansia = nilai },
        "maks_komponen_pkh" => KebijakanDtks.Baku with { MaksKomponenPkh = nilai },
        "minimal_kriteria_miskin" => KebijakanDtks.Baku with { MinimalKriteriaMiskin = nilai },
        "batas_desil_sembako" => KebijakanDtks.Baku with { BatasDesilSembako = nilai },
        _ => KebijakanDtks.Baku with { BatasPengeluaranPangan = nilai },
    };

    private static int Baca(string nama, KebijakanDtks kebijakan) => nama switch
    {
        "usia_dewasa" => kebijakan.UsiaDewasa,
        "usia_lansia" => kebijakan.UsiaLansia,
        "maks_komponen_pkh" => kebijakan.MaksKomponenPkh,
        "minimal_kriteria_miskin" => kebijakan.MinimalKriteriaMiskin,
        "batas_desil_sembako" => kebijakan.BatasDesilSembako,
        _ => kebijakan.BatasPengeluaranPangan,
    };
}
