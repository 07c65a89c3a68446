using Dtks.Domain;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>Lists of one programme a row (RG-1): programme and role in columns of their own, a person on several rows; and what makes a family whole (BK-5).</summary>
public sealed class PesertaBarisTests
{
    private const int Pkh = 1, Sembako = 2;

    private static string Berkas(params string[] baris) => Bacaan.Berkas(["nik|nama|no kk|program|peran", .. baris.Select((b, i) => $"{Bacaan.Nik(1)}|SITI|3374990101150007|{b}")]);

    [Theory]
    [InlineData("PKH|penerima", Pkh, PeranKepesertaan.Penerima, null)]
    [InlineData("pkh|Komponen", Pkh, PeranKepesertaan.Komponen, null)]
    [InlineData("'PKH|penerima", Pkh, PeranKepesertaan.Penerima, null)]
    [InlineData("BPNT|penerima", Sembako, PeranKepesertaan.Penerima, null)]
    [InlineData("|", -1, null, null)]
    [InlineData("-|-", -1, null, null)]
    [InlineData("|penerima", -1, null, "program BNBA-PERAN-TANPA-PROGRAM")]
    [InlineData("-|entah", -1, null, "program BNBA-PERAN-TANPA-PROGRAM")]
    [InlineData("PKHX|penerima", -1, null, "program BNBA-PROGRAM-BARIS")]
    [InlineData("PKHX|entah", -1, null, "program BNBA-PROGRAM-BARIS")]
    [InlineData("PKH|", -1, null, "peran BNBA-PERAN")]
    [InlineData("PKH|-", -1, null, "peran BNBA-PERAN")]
    [InlineData("PKH|entah", -1, null, "peran BNBA-PERAN")]
    [InlineData("PBI-JK|penerima", 0, PeranKepesertaan.Penerima, null)]
    public void A_row_is_one_participation_or_is_told(string isi, int program, PeranKepesertaan? peran, string? kode)
    {
        DataOrang data = Bacaan.Orang(Berkas(isi), riwayat: true);
        Assert.Equal(Enumerable.Range(0, 11).Select(p => p == program ? Kepastian.Ya : Kepastian.Tidak), Enumerable.Range(0, 11).Select(p => data.Memegang(0, p)));
        Assert.Equal(peran, data.Riwayat(0).Peran);
        Assert.Equal(kode is null ? [] : [(2L, kode, TingkatCatatan.Ditolak)], data.Catatan.Select(c => (c.Baris, $"{c.Kolom} {c.Pesan.Kode}", c.Tingkat)));
    }

    [Fact]
    public void Without_a_column_of_roles_the_programme_alone_is_a_participation()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas("nik|nama|no kk|program", $"{Bacaan.Nik(1)}|SITI|3374990101150007|PKH"), riwayat: true);
        Assert.Equal((Kepastian.Ya, null), (data.Memegang(0, Pkh), data.Riwayat(0).Peran));
        Assert.Empty(data.Catatan);
    }

    // A person may stand on several rows only where each row is a participation and the past is kept.
    [Theory]
    [InlineData("program", true, 0)]
    [InlineData("program", false, 1)]
    [InlineData("pkh", true, 1)]
    [InlineData("pkh", false, 1)]
    public void A_NIK_twice_is_refused_unless_each_row_is_a_participation(string kolom, bool riwayat, int ditolak)
    {
        string isi = Bacaan.Berkas($"nik|nama|bpnt|{kolom}", $"{Bacaan.Nik(1)}|SITI|YA|{(kolom == "pkh" ? "YA" : "PKH")}", $"{Bacaan.Nik(1)}|SITI|YA|{(kolom == "pkh" ? "YA" : "BPNT")}");
        DataOrang data = Bacaan.Orang(isi, riwayat: riwayat);
        Assert.Equal((2, ditolak, ditolak), (data.Jumlah, data.JumlahDitolak, data.NikBerulang.Count));
        Assert.Equal(kolom == "program" && riwayat, data.PerKepesertaan);
    }

    [Theory]
    [InlineData("program", true, null)]
    [InlineData("program", false, "BNBA-TANPA-PROGRAM")]
    [InlineData("catatan", true, "BNBA-TANPA-PROGRAM")]
    [InlineData("catatan", false, "BNBA-TANPA-PROGRAM")]
    [InlineData("rutilahu", false, null)]
    [InlineData("pbi_jkn", false, null)]
    public void Decisions_need_a_programme_to_decide_on(string kolom, bool riwayat, string? kode)
    {
        string isi = Bacaan.Berkas($"nik|nama|no kk|{kolom}", $"{Bacaan.Nik(1)}|SITI|3374990101150007|{(kolom == "program" ? "PKH" : "YA")}");
        Assert.Equal(kode, Record.Exception(() => Bacaan.Orang(isi, riwayat: riwayat)) is DtksFormatException galat ? galat.Kode : null);
        Assert.Equal(1, Bacaan.Orang(isi, putusan: false, riwayat: riwayat).Jumlah);
    }

    [Fact]
    public void A_list_of_one_programme_holds_it_on_every_row_and_refuses_its_column_beside()
    {
        string isi = Bacaan.Berkas("nik|nama|no kk|bpnt", $"{Bacaan.Nik(1)}|SITI|3374990101150007|TIDAK", $"{Bacaan.Nik(2)}|BUDI|3374990101150007|");
        DataOrang data = Bacaan.Orang(isi, program: ProgramBansos.Pkh);
        Assert.Equal([Kepastian.Ya, Kepastian.Ya, Kepastian.Tidak, Kepastian.TidakTahu], ((int, int)[])[(0, Pkh), (1, Pkh), (0, Sembako), (1, Sembako)] is var p ? p.Select(x => data.Memegang(x.Item1, x.Item2)) : []);
        Assert.Equal([Pkh, Sembako], data.ProgramTerbaca.ToArray());
        Assert.Equal("BNBA-PROGRAM-GANDA", Assert.Throws<DtksFormatException>(() => Bacaan.Orang(isi, program: ProgramBansos.Sembako)).Kode);
        Assert.Throws<ArgumentNullException>(() => PembacaOrang.Baca(null!, new PilihanOrang()));
        Assert.Throws<ArgumentNullException>(() => PembacaOrang.Baca(new MemoryStream(), null!));
    }

    // BK-5: whoever follows a refused row of the family is still of the family.
    [Fact]
    public void A_family_goes_on_below_a_row_refused_for_its_NIK()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(
            Bacaan.Judul, Bacaan.Baris(1), Bacaan.Baris(1), Bacaan.Baris(2), Bacaan.Baris(3, kk: "3374990202150018"), Bacaan.Baris(3, kk: "3374990202150018"), Bacaan.Baris(4)));
        KeluargaBerkas keluarga = data.SusunKeluarga();
        Assert.Equal(["0 2 5", "3"], Enumerable.Range(0, keluarga.Jumlah).Select(k => string.Join(' ', keluarga[k].ToArray())));
        Assert.Equal((4, 2), (keluarga.JumlahOrang, keluarga.JumlahBertentangan));
    }

    // BK-5: blank No KK below a filled one (merged cells) makes both families incomplete, wherever the column stands.
    [Theory]
    [InlineData("nomor_kk|nik|nama|pkh", "{0}|{1}|{2}|YA")]
    [InlineData("nik|nama|pkh|nomor_kk", "{1}|{2}|YA|{0}")]
    public void A_blank_No_KK_below_a_filled_one_makes_both_families_incomplete(string judul, string bentuk)
    {
        string baris(string kk, int nomor) => string.Format(System.Globalization.CultureInfo.InvariantCulture, bentuk, kk, Bacaan.Nik(nomor), $"SITI {(char)('A' + nomor)}");
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(judul, baris("3374990101150007", 1), baris("", 2), baris("", 3), baris("3374990202150018", 4), baris("", 5)));
        Assert.Contains(data.TakTerpakai(), t => t.NomorKk?.ToString("D") == "3374990101150007");
        Assert.Contains(data.TakTerpakai(), t => t.NomorKk?.ToString("D") == "3374990202150018");
        Assert.Equal(5, Enumerable.Range(0, data.SusunKeluarga().Jumlah).Count(data.SusunKeluarga().Bertentangan));
        DataOrang tanpaKolom = Bacaan.Orang(Bacaan.Berkas("nik|nama|pkh", $"{Bacaan.Nik(1)}|SITI|YA", $"{Bacaan.Nik(2)}|BUDI|YA"));
        Assert.Empty(tanpaKolom.Catatan);
        Assert.Empty(tanpaKolom.TakTerpakai());
    }
}
