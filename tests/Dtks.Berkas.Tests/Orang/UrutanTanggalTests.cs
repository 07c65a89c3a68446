using Dtks.Domain;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>BK-3: the order of day and month is decided for the whole file, held against the NIKs, and said, at its edges.</summary>
public sealed class UrutanTanggalTests
{
    private static DataOrang Orang(params (int Nik, string Lahir)[] baris) => Bacaan.Orang(Bacaan.Berkas([Bacaan.Judul, .. baris.Select(b => Bacaan.Baris(b.Nik, lahir: b.Lahir))]));

    private static string[] Lahir(DataOrang data) => [.. Enumerable.Range(0, data.Jumlah).Select(i => data.Penduduk(i).TanggalLahir is { } t ? TeksTanggal.Iso(t) : "-")];

    // The NIKs of these rows say 12 March 1985.
    [Theory]
    [InlineData("1985-03-12", UrutanTanggal.TidakPerlu, 0, "1985-03-12")]
    [InlineData("03/03/1985", UrutanTanggal.TidakPerlu, 0, "1985-03-03")]
    [InlineData("12/12/1985", UrutanTanggal.TidakPerlu, 0, "1985-12-12")]
    [InlineData("12/03/1985", UrutanTanggal.HariBulan, 1, "1985-03-12")]
    [InlineData("03/12/1985", UrutanTanggal.BulanHari, 1, "1985-03-12")]
    [InlineData("12/05/1985", UrutanTanggal.HariBulan, 1, "1985-05-12")]
    [InlineData("05/12/1985", UrutanTanggal.HariBulan, 1, "1985-12-05")]
    [InlineData("13/05/1985", UrutanTanggal.HariBulan, 0, "1985-05-13")]
    [InlineData("05/13/1985", UrutanTanggal.BulanHari, 0, "1985-05-13")]
    [InlineData("12/03/1985 03/04/1985", UrutanTanggal.HariBulan, 2, "1985-03-12, 1985-04-03")]
    [InlineData("03/12/1985 03/04/1985", UrutanTanggal.BulanHari, 2, "1985-03-12, 1985-03-04")]
    [InlineData("03/25/1985 05/06/1985", UrutanTanggal.BulanHari, 1, "1985-03-25, 1985-05-06")]
    [InlineData("25/03/1985 05/06/1985", UrutanTanggal.HariBulan, 1, "1985-03-25, 1985-06-05")]
    [InlineData("25/03/1985 03/12/1985", UrutanTanggal.Campur, 1, "1985-03-25, 1985-03-12")]
    [InlineData("03/25/1985 12/03/1985", UrutanTanggal.Campur, 1, "1985-03-25, 1985-03-12")]
    [InlineData("12/03/1985 03/12/1985", UrutanTanggal.Campur, 2, "1985-03-12, 1985-03-12")]
    [InlineData("12/03/1985 12/03/1985 03/12/1985", UrutanTanggal.HariBulan, 3, "1985-03-12, 1985-03-12, 1985-12-03")]
    [InlineData("03/12/1985 03/12/1985 12/03/1985", UrutanTanggal.BulanHari, 3, "1985-03-12, 1985-03-12, 1985-12-03")]
    [InlineData("25/03/1985 03/25/1985 05/06/1985", UrutanTanggal.Campur, 1, "1985-03-25, 1985-03-25, -")]
    [InlineData("12/03/1885", UrutanTanggal.HariBulan, 1, "1885-03-12")]
    [InlineData("03/12/1984", UrutanTanggal.HariBulan, 1, "1984-12-03")]
    public void The_dates_and_the_NIKs_decide_together(string lahir, UrutanTanggal urutan, int duaArah, string harapan)
    {
        DataOrang data = Orang([.. lahir.Split(' ').Select((t, i) => (i + 1, t))]);
        Assert.Equal((urutan, duaArah, harapan), (data.Urutan, data.TanggalDuaArah, string.Join(", ", Lahir(data))));
    }

    // In a file that contradicts itself the rows of the rarer order are told.
    [Theory]
    [InlineData("25/03/1985 26/03/1985 03/27/1985", "4 BNBA-TANGGAL-LAIN-URUTAN")]
    [InlineData("03/25/1985 03/26/1985 27/03/1985", "4 BNBA-TANGGAL-LAIN-URUTAN")]
    [InlineData("25/03/1985 03/26/1985", "3 BNBA-TANGGAL-LAIN-URUTAN")]
    [InlineData("25/03/1985 03/26/1985 05/06/1985", "3 BNBA-TANGGAL-LAIN-URUTAN 4 BNBA-TANGGAL-TERBALIK")]
    [InlineData("25/03/1985 03/26/1985 06/06/1985", "3 BNBA-TANGGAL-LAIN-URUTAN")]
    public void A_file_that_contradicts_itself_is_told_row_by_row(string lahir, string kode)
        => Assert.Equal(kode, string.Join(' ', Bacaan.Kode(Orang([.. lahir.Split(' ').Select((t, i) => (i + 1, t))]))));

    // Dates that do not exist in the order of the file are unknown and told.
    [Fact]
    public void A_date_that_the_order_of_the_file_does_not_have_is_unknown()
    {
        DataOrang data = Orang((1, "12/03/1985"), (2, "30/03/1985"), (3, "31/02/1985"), (4, "1985-02-31"), (5, "29/02/1985"), (6, "29/02/1984"));
        Assert.Equal(["1985-03-12", "1985-03-30", "-", "-", "-", "1984-02-29"], Lahir(data));
        Assert.Equal(["4 BNBA-TANGGAL", "5 BNBA-TANGGAL", "6 BNBA-TANGGAL"], Bacaan.Kode(data));
    }

    // RG-1: what was read beside a person takes the order of the file.
    [Theory]
    [InlineData("12/03/1985", "2023-02-01", "2023-04-03", "2024-06-05", "")]
    [InlineData("03/12/1985", "2023-01-02", "2023-03-04", "2024-05-06", "")]
    public void Dates_of_the_past_are_read_in_the_order_of_the_file(string lahir, string pertama, string terakhir, string padan, string kode)
    {
        DataOrang data = Bacaan.Orang(
            Bacaan.Berkas("nik|nama|pkh|tgl lahir|sk_dtks|sk_terakhir|terakhir_padan|psnoka|catatan_pembayaran", $"{Bacaan.Nik(1)}|SITI|YA|{lahir}|01/02/2023|03/04/2023|05/06/2024|P-1|'lancar", $"{Bacaan.Nik(2)}|BUDI|YA|{lahir}|-|146/HUK/2023||-|"),
            riwayat: true);
        Assert.Equal(new RiwayatBaris(Hari(pertama), Hari(terakhir), Hari(padan), null, null, "P-1", "lancar"), data.Riwayat(0));
        Assert.Equal(default, data.Riwayat(1));
        Assert.Equal(kode, string.Join(' ', Bacaan.Kode(data)));

        static NodaTime.LocalDate Hari(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
    }

    // 10: a death on the day of birth or before contradicts itself; the day after does not.
    [Theory]
    [InlineData("1985-03-11", Kepastian.TidakTahu)]
    [InlineData("1985-03-12", Kepastian.TidakTahu)]
    [InlineData("1985-03-13", Kepastian.Ya)]
    [InlineData("1900-12-31", Kepastian.TidakTahu)]
    public void A_death_not_after_the_birth_is_unknown_and_told(string tanggal, Kepastian harapan)
    {
        foreach (string lahir in (string[])["12/03/1985", "-"])
        {
            DataOrang data = Bacaan.Orang(Bacaan.Berkas("nik|nama|pkh|tgl lahir|tgl_meninggal", $"{Bacaan.Nik(1)}|SITI|YA|{lahir}|{tanggal}"));
            Kepastian arti = lahir == "-" && tanggal == "1985-03-11" ? Kepastian.Ya : harapan;
            Assert.Equal((arti, arti == Kepastian.Ya ? tanggal : null), (data.Penduduk(0).Meninggal.Status, data.Penduduk(0).Meninggal.Tanggal is { } t ? TeksTanggal.Iso(t) : null));
            Assert.Equal(arti == Kepastian.Ya ? [] : ["2 BNBA-MENINGGAL-TANGGAL"], Bacaan.Kode(data));
        }
    }

    // BK-4: columns exchanged show where at least two birth dates agree with the No KK, and more than agree with the NIK.
    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(2, 0, true)]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, false)]
    [InlineData(3, 2, true)]
    [InlineData(0, 3, false)]
    public void Columns_exchanged_are_found_by_the_dates(int tertukar, int sesuai, bool temuan)
    {
        // The No KK of every row says 1 January 2015, its NIK 12 March 1985; other dates agree with neither, in day or month alone.
        string[] lahir = [.. Enumerable.Repeat("2015-01-01", tertukar), .. Enumerable.Repeat("1985-03-12", sesuai), "2015-01-02", "2015-02-01", "2014-01-01", "1985-03-13", "-"];
        DataOrang data = Bacaan.Orang(Bacaan.Berkas([Bacaan.Judul, .. lahir.Select((t, i) => Bacaan.Baris(i, kk: $"337499010115{i + 1:0000}", lahir: t))]));
        Assert.Equal(temuan ? ["BERKAS-KOLOM-TERTUKAR"] : [], data.Temuan.Select(t => t.Kode));
        Assert.Equal(Enumerable.Range(2, tertukar).Select(b => $"{b} BNBA-NOMOR-TERTUKAR"), Bacaan.Kode(data).Where(k => k.Contains("TERTUKAR", StringComparison.Ordinal)));
        Assert.Equal(tertukar, data.SusunKeluarga() is var k ? Enumerable.Range(0, k.Jumlah).Count(k.Bertentangan) : 0);
    }
}
