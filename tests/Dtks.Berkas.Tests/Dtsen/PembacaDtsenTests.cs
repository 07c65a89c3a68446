using System.Text;
using Dtks.Domain;
using Dtks.Rules;

namespace Dtks.Berkas.Tests.Dtsen;

/// <summary>DS-5: the files of families and members of DTSEN, read as they come.</summary>
public sealed class PembacaDtsenTests
{
    private const string JudulKeluarga = "kode_provinsi|nama_provinsi|kode_kelurahan_desa|nama_kelurahan_desa|alamat|nomor_kartu_keluarga|jumlah_anggota_keluarga|nama_kepala_keluarga|desil_nasional|desil_provinsi|desil_kabupaten_kota";
    private const string JudulAnggota = "nomor_induk_kependudukan|nomor_kartu_keluarga|nama|tanggal_lahir|jenis_kelamin|status_hubungan_keluarga|status_kawin|school|work|alamat_ktp";

    [Fact]
    public void DS_5_families_and_members_are_read_and_a_member_has_the_desil_of_the_family()
    {
        DataDtsen data = Baca(
            [Keluarga("3374990101150007", "4", "5", "\"6\""), Keluarga("3374990101150008", "", "-", "NULL"), Keluarga("3374990101150009", "3.0", "Belum ditentukan", "10")],
            [Anggota("3374991203850002", "3374990101150007", "1"), Anggota("", "3374990101150008", "5"), Anggota("3374995203850003", "3374990101150008", "1"), Anggota("3374995203850004", "3374990101150099", "2")]);
        Assert.Empty(data.Catatan);
        Assert.Equal([Desil.Ke(4), default, Desil.Ke(3)], data.Keluarga.Select(k => k.Nasional));
        Assert.Equal([Desil.Ke(5), default, Desil.BelumDitentukan], data.Keluarga.Select(k => k.Provinsi));
        Assert.Equal([Desil.Ke(6), default, Desil.Ke(10)], data.Keluarga.Select(k => k.KabupatenKota));
        Assert.All(data.Keluarga, k => Assert.Equal(("33.74.99.1001", 2), (k.Wilayah!.Value.ToString(), k.JumlahAnggota!.Value)));

        // An empty NIK loses nobody; whose family is in no file has no desil, which is not "not in DTSEN".
        Assert.Equal([true, false, true, true], data.Anggota.Select(a => a.Nik is not null));
        Assert.Equal([Desil.Ke(4), default, default, default], data.Anggota.Select(a => a.Orang.Desil));

        // Code 5 of the work list calls for a look, at the person and at the family; no other code says anything.
        Assert.Equal([Kepastian.TidakTahu, Kepastian.Ya, Kepastian.TidakTahu, Kepastian.TidakTahu], data.Anggota.Select(a => a.Orang.Aparatur));
        Assert.Equal([(1, TandaDtsen.Aparatur), (2, TandaDtsen.KeluargaAparatur)], data.Tinjau().Select(s => (s.Indeks, s.Tanda)));
        Assert.All(data.Tinjau(), s => Assert.Equal(KeyakinanSaran.PerluDitinjau, s.Keyakinan));
        Assert.DoesNotContain("3374991203850002", string.Join('\n', data.Keluarga) + string.Join('\n', data.Anggota) + data, StringComparison.Ordinal);
    }

    [Fact]
    public void DS_1_nothing_but_1_to_10_becomes_a_number()
    {
        for (int n = -1; n <= 99; n++)
        {
            foreach (string isi in (string[])[$"{n}", $"{n}.0", $"0{n}", $"desil {n}", $"{n}%"])
            {
                Desil desil = Baca([Keluarga("3374990101150007", isi, "", "")], []).Keluarga[0].Nasional;
                Assert.Equal(n is >= 1 and <= 10 && (isi == $"{n}" || isi == $"{n}.0") ? n : null, desil.Peringkat);
            }
        }
    }

    [Fact]
    public void A_comma_file_with_quotes_reads_the_same()
    {
        string koma = JudulKeluarga.Replace('|', ',') + "\n33,JAWA TENGAH,3374991001,DESA A,\"JL. MAWAR, NO 2\",\"3374990101150007\",2,\"BUDI, S.\",4,5,6\n";
        DataDtsen data = PembacaDtsen.Baca(Aliran(koma), null);
        Assert.Equal((Desil.Ke(4), NomorKk.Parse("3374990101150007")), (Assert.Single(data.Keluarga).Nasional, data.Keluarga[0].NomorKk!.Value));
    }

    [Theory]
    [InlineData("3374990101150007.0", "BERKAS-ANGKA-DESIMAL")]
    [InlineData("3.374.990.101.150.007", "BERKAS-ANGKA-RIBUAN")]
    [InlineData("3,37499E+15", "BERKAS-ANGKA-ILMIAH")]
    [InlineData("=\"3374990101150007\"", "BERKAS-ANGKA-RUMUS")]
    public void BK_4_numbers_damaged_by_a_spreadsheet_are_told_for_the_whole_file(string kk, string kode) =>
        Assert.Equal(kode, Assert.Single(Baca([Keluarga(kk, "4", "5", "6")], []).Temuan).Kode);

    // BK-4: a spreadsheet turns the last digit to 0.
    [Fact]
    public void BK_4_last_digits_turned_to_zero_are_told_in_both_files()
    {
        string[] nomor = [.. Enumerable.Range(1, 20).Select(i => $"337499010115{i:000}0")];
        DataDtsen data = Baca([.. nomor.Select(n => Keluarga(n, "4", "5", "6"))], [.. nomor.Select(n => Anggota(n, "3374990101150007", "1"))]);
        Assert.Equal(["BERKAS-ANGKA-NOL", "BERKAS-ANGKA-NOL"], data.Temuan.Select(t => t.Kode));
    }

    [Fact]
    public void What_cannot_be_read_is_remarked_by_line_and_the_rest_goes_on()
    {
        DataDtsen data = Baca(
            [Keluarga("3374990101150007", "4", "", ""), Keluarga("3374990101150007", "9", "", ""), Keluarga("33749", "11", "", ""), "33|terpotong", Keluarga("3374990101150009", "2", "", "")],
            [Anggota("3374991203850002", "3374990101150007", "1"), Anggota("123", "3374990101150009", "1")]);
        Assert.Equal(
            ["keluarga 3 DTSEN-KK-BERULANG", "keluarga 4 BNBA-NOMOR-KK", "keluarga 4 DTSEN-DESIL", "keluarga 5 BERKAS-JUMLAH-KOLOM", "anggota 3 BNBA-NIK"],
            data.Catatan.OrderByDescending(c => c.Berkas, StringComparer.Ordinal).ThenBy(c => c.Baris).ThenBy(c => c.Pesan.Kode, StringComparer.Ordinal).Select(c => $"{c.Berkas} {c.Baris} {c.Pesan.Kode}"));
        Assert.Equal(4, data.Keluarga.Length);

        // Two desil for one family: not known, never one of the two.
        Assert.Equal([default, Desil.Ke(2)], data.Anggota.Select(a => a.Orang.Desil));
        Assert.Contains("desil_nasional", Assert.Throws<DtksFormatException>(() => PembacaDtsen.Baca(Aliran("nomor_kartu_keluarga|alamat\n3374990101150007|A\n"), null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_family_lives_and_how_many_it_has_are_unknown_with_a_word_when_they_cannot_be_read()
    {
        string utuh = Keluarga("3374990101150007", "4", "", "");
        DataDtsen data = Baca([utuh.Replace("|3374991001|", "|DESA A|", StringComparison.Ordinal).Replace("|2|BUDI", "|dua|BUDI", StringComparison.Ordinal), utuh.Replace("|3374991001|", "||", StringComparison.Ordinal).Replace("|2|BUDI", "||BUDI", StringComparison.Ordinal)], []);
        Assert.All(data.Keluarga, k => Assert.Equal((null, null), (k.Wilayah, k.JumlahAnggota)));
        Assert.Equal(
            [(2L, "DTSEN-DESA"), (2L, "DTSEN-JUMLAH")],
            data.Catatan.Where(c => c.Pesan.Kode != "DTSEN-KK-BERULANG").Select(c => (c.Baris, c.Pesan.Kode)).Order());
    }

    private static string Keluarga(string kk, string nasional, string provinsi, string kabupaten) => $"33|JAWA TENGAH|3374991001|DESA A|JL. MAWAR|{kk}|2|BUDI|{nasional}|{provinsi}|{kabupaten}";

    private static string Anggota(string nik, string kk, string kerja) => $"\"{nik}\"|{kk}|SITI|1985-03-12|2|1|2|0|{kerja}|-";

    private static DataDtsen Baca(string[] keluarga, string[] anggota) => PembacaDtsen.Baca(Aliran(Bacaan.Berkas([JudulKeluarga, .. keluarga])), Aliran(Bacaan.Berkas([JudulAnggota, .. anggota])));

    private static MemoryStream Aliran(string isi) => new(Encoding.UTF8.GetBytes(isi));
}
