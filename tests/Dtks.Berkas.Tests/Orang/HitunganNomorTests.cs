using Dtks.Domain;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>BK-4: last digit 0 in more than 30 % of at least 20 NIK or No KK; a number on several rows is one number.</summary>
public sealed class HitunganNomorTests
{
    [Theory]
    [InlineData(5, 2, 5, false)] // five families of five: 25 rows, five numbers, two of which end in 0
    [InlineData(19, 18, 2, false)]
    [InlineData(20, 7, 2, true)] // 35 %
    [InlineData(20, 6, 2, false)] // 30 % is not more than 30 %
    [InlineData(20, 7, 1, true)]
    [InlineData(19, 19, 1, false)] // fewer than 20
    [InlineData(4, 4, 6, true)] // 24 rows in which every number ends in 0: many numbers were made one
    [InlineData(1, 1, 19, false)]
    public void Numbers_of_families_count_once_however_many_members_stand_under_them(int keluarga, int nol, int anggota, bool rusak)
    {
        string[] baris = [.. Enumerable.Range(0, keluarga * anggota).Select(i => Bacaan.Baris(
            i + 1, kk: $"337499{1 + (i / anggota % 28):00}0115{1 + (i / anggota / 28):00}{(i / anggota < nol ? "10" : "11")}", nik: $"33749912{1 + (i % 12):00}85{1 + (i / 12):000}{1 + (i % 9)}", lahir: $"1985-{1 + (i % 12):00}-12", hub: i % anggota == 0 ? "KEPALA KELUARGA" : "ANAK"))];
        DataOrang data = Bacaan.Orang(Bacaan.Berkas([Bacaan.Judul, .. baris]));
        Assert.Equal(rusak ? ["BERKAS-ANGKA-NOL"] : [], data.Temuan.Select(t => t.Kode));
    }

    [Fact]
    public void A_person_on_several_rows_of_one_participation_counts_once()
    {
        // 20 rows, 5 people, 2 of whom have a NIK that ends in 0.
        string[] baris = [.. Enumerable.Range(0, 20).Select(i => $"{$"33749912{1 + (i / 4):00}85{(i / 4 < 2 ? "0010" : "0011")}"}|NAMA|{(i % 4) switch { 0 => "PKH", 1 => "SEMBAKO", 2 => "PBI-JK", _ => "BST" }}|penerima")];
        Assert.DoesNotContain(Bacaan.Orang(Bacaan.Berkas(["nik|nama|program|peran", .. baris]), putusan: false, riwayat: true).Temuan, t => t.Kode == "BERKAS-ANGKA-NOL");
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void NIK_of_people_are_counted_as_before(int nol, bool rusak)
    {
        string[] baris = [.. Enumerable.Range(0, 20).Select(i => Bacaan.Baris(i + 1, kk: $"337499{1 + i:00}01150011", nik: $"33749912{1 + (i % 12):00}85{1 + (i / 12):000}{(i < nol ? 0 : 1)}", lahir: $"1985-{1 + (i % 12):00}-12", hub: "KEPALA KELUARGA"))];
        Assert.Equal(rusak, Bacaan.Orang(Bacaan.Berkas([Bacaan.Judul, .. baris])).Temuan.Any(t => t.Kode == "BERKAS-ANGKA-NOL"));
    }
}
