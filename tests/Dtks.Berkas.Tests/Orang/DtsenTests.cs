using Dtks.Domain;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>DS-5: the members' file of DTSEN numbers relations in a list of its own, which never mixes with SHDK.</summary>
public sealed class DtsenTests
{
    private const string Judul = "id|nomor_kartu_keluarga|nomor_induk_kependudukan|nama|tanggal_lahir|jenis_kelamin|status_hubungan_keluarga|status_kawin|alamat_ktp";

    [Theory]
    [InlineData("1", "1", HubunganKeluarga.KepalaKeluarga)]
    [InlineData("2", "1", HubunganKeluarga.Suami)]
    [InlineData("2", "2", HubunganKeluarga.Istri)]
    [InlineData("2", "", null)]
    [InlineData("3", "1", HubunganKeluarga.Anak)]
    [InlineData("4", "1", HubunganKeluarga.Menantu)]
    [InlineData("5", "1", HubunganKeluarga.Cucu)]
    [InlineData("6", "1", null)]
    [InlineData("7", "1", HubunganKeluarga.Pembantu)]
    [InlineData("8", "1", HubunganKeluarga.Lainnya)]
    [InlineData("Anak", "1", HubunganKeluarga.Anak)]
    [InlineData("9", "1", null)]
    public void Relations_of_DTSEN_are_read_by_their_own_list(string kode, string kelamin, HubunganKeluarga? harapan)
        => Assert.Equal(harapan, Bacaan.Orang($"{Judul}\n1|3374990101150007|\"3374991203850002\"|\"SITI\"|1985-03-12|{kelamin}|{kode}|2|-\n", putusan: false).Penduduk(0).Hubungan);

    [Theory]
    [InlineData("status_hubungan_keluarga", "2", null)]
    [InlineData("status_hubungan_keluarga", "ISTRI", HubunganKeluarga.Istri)]
    [InlineData("shdk", "2", HubunganKeluarga.Suami)]
    public void A_number_under_a_heading_of_several_lists_is_unknown_outside_DTSEN(string kolom, string isi, HubunganKeluarga? harapan)
        => Assert.Equal(harapan, Bacaan.Orang($"nik|nama|jk|{kolom}\n3374995203850002|SITI|P|{isi}\n", putusan: false).Penduduk(0).Hubungan);

    [Fact]
    public void A_missing_NIK_is_no_reason_to_lose_the_person()
        => Assert.Equal((1, false), (Bacaan.Orang($"{Judul}\n1|3374990101150007||SITI|1985-03-12|2|2|2|-\n", putusan: false).Jumlah, Bacaan.Orang($"{Judul}\n1|3374990101150007||SITI|1985-03-12|2|2|2|-\n", putusan: false).Penduduk(0).Nik.Sah));
}
