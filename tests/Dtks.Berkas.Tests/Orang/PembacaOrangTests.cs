using System.Globalization;
using System.Text;
using Dtks.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>BK-3 to BK-5: values are read or unknown, damage is told, nothing is lost.</summary>
public sealed class PembacaOrangTests
{
    [Theory]
    [InlineData("YA", Kepastian.Ya)]
    [InlineData("y", Kepastian.Ya)]
    [InlineData("1", Kepastian.Ya)]
    [InlineData("✓", Kepastian.Ya)]
    [InlineData("V", Kepastian.Ya)]
    [InlineData("TIDAK", Kepastian.Tidak)]
    [InlineData("t", Kepastian.Tidak)]
    [InlineData("0", Kepastian.Tidak)]
    [InlineData("", Kepastian.TidakTahu)]
    [InlineData("-", Kepastian.TidakTahu)]
    [InlineData("NULL", Kepastian.TidakTahu)]
    [InlineData("N/A", Kepastian.TidakTahu)]
    [InlineData("X", Kepastian.TidakTahu)]
    [InlineData("MUNGKIN", Kepastian.TidakTahu)]
    public void A_programme_cell_says_yes_no_or_nothing(string isi, Kepastian harapan)
        => Assert.Equal(harapan, Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, pkh: isi))).Memegang(0, 1));

    [Fact]
    public void Regions_of_a_file_without_codes_have_their_names_with_those_above_and_with_codes_none()
    {
        DataOrang bernama = Bacaan.Orang(Bacaan.Berkas(
            "provinsi|kabupaten_kota|kecamatan|desa_kelurahan|nomor_nik|pbi_jkn",
            $"JAWA TENGAH|KOTA SEMARANG|REKAAN|LAREJO|{Bacaan.Nik(1)}|YA",
            $"JAWA TENGAH|KOTA SEMARANG|REKAAN LOR|LAREJO|{Bacaan.Nik(2)}|YA",
            $"JAWA TENGAH|KOTA SEMARANG|REKAAN||{Bacaan.Nik(3)}|YA"));
        Assert.Equal(
            ["JAWA TENGAH / KOTA SEMARANG / REKAAN / LAREJO", "JAWA TENGAH / KOTA SEMARANG / REKAAN LOR / LAREJO", null], bernama.NamaWilayah(TingkatWilayah.DesaKelurahan));
        Assert.Equal(["JAWA TENGAH / KOTA SEMARANG / REKAAN", "JAWA TENGAH / KOTA SEMARANG / REKAAN LOR", "JAWA TENGAH / KOTA SEMARANG / REKAAN"], bernama.NamaWilayah(TingkatWilayah.Kecamatan));
        Assert.Throws<ArgumentOutOfRangeException>(() => bernama.NamaWilayah(default));
        Assert.Null(Bacaan.Orang(Bacaan.Berkas("kode_wilayah|desa_kelurahan|nomor_nik|pbi_jkn", $"33.74.99.1001|LAREJO|{Bacaan.Nik(1)}|YA")).NamaWilayah(TingkatWilayah.DesaKelurahan));
    }

    [Fact]
    public void X_is_no_only_where_V_stands_in_the_same_column()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, pkh: "V", bpnt: "X"), Bacaan.Baris(2, pkh: "X", bpnt: "X")));
        Assert.Equal((Kepastian.Tidak, Kepastian.TidakTahu), (data.Memegang(1, 1), data.Memegang(1, 2)));
        Assert.Equal(["2 BNBA-X-SAJA", "3 BNBA-X-SAJA"], Bacaan.Kode(data));
    }

    [Fact]
    public void A_column_that_is_not_there_is_unknown_and_an_empty_cell_too()
    {
        Penduduk orang = Bacaan.Orang(Bacaan.Berkas("nik|nama|pkh|hamil|status dasar", "3374995203850002|SITI|YA|-|")).Penduduk(0);
        Assert.Equal((Kepastian.TidakTahu, Kepastian.TidakTahu, Kepastian.TidakTahu, Kepastian.TidakTahu), (orang.Hamil, orang.DisabilitasBerat, orang.Pengurus, orang.Meninggal.Status));
        Assert.Equal((Kepastian.TidakTahu, null, null), (orang.Sekolah.Status, orang.Disabilitas, orang.TanggalLahir));
    }

    [Theory]
    [InlineData("ket meninggal", "YA", Kepastian.Ya)]
    [InlineData("ket meninggal", "MENINGGAL DUNIA", Kepastian.Ya)]
    [InlineData("ket meninggal", "12/01/2024", Kepastian.Ya)]
    [InlineData("ket meninggal", "TIDAK", Kepastian.Tidak)]
    [InlineData("status_dasar", "MATI", Kepastian.Ya)]
    [InlineData("status_dasar", "2", Kepastian.Ya)]
    [InlineData("status_dasar", "1", Kepastian.Tidak)]
    [InlineData("status_dasar", "HIDUP", Kepastian.Tidak)]
    [InlineData("status_dasar", "PINDAH", Kepastian.Tidak)]
    [InlineData("status_dasar", "HILANG", Kepastian.TidakTahu)]
    [InlineData("status_dasar", "YA", Kepastian.TidakTahu)]
    [InlineData("status_hidup", "1", Kepastian.Tidak)]
    [InlineData("status_hidup", "YA", Kepastian.TidakTahu)]
    [InlineData("status_hidup", "MATI", Kepastian.Ya)]
    [InlineData("tanggal meninggal", "2024-01-12", Kepastian.Ya)]
    public void Death_is_read_from_the_columns_that_tell_of_it(string kolom, string isi, Kepastian harapan)
        => Assert.Equal(harapan, Bacaan.Orang(Bacaan.Berkas($"nik|nama|pkh|{kolom}", $"3374995203850002|SITI|YA|{isi}")).Penduduk(0).Meninggal.Status);

    // Issue of files, 4: evidence that contradicts itself gives no certainty.
    [Theory]
    [InlineData("YA", "HIDUP", "", Kepastian.TidakTahu)]
    [InlineData("TIDAK", "MATI", "", Kepastian.TidakTahu)]
    [InlineData("TIDAK", "", "12/01/2024", Kepastian.TidakTahu)]
    [InlineData("", "1", "12/01/2024", Kepastian.TidakTahu)]
    [InlineData("YA", "MATI", "12/01/2024", Kepastian.Ya)]
    [InlineData("YA", "", "", Kepastian.Ya)]
    [InlineData("", "HIDUP", "-", Kepastian.Tidak)]
    public void Columns_about_death_that_contradict_each_other_are_unknown_and_told(string keterangan, string dasar, string tanggal, Kepastian harapan)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas("nik|nama|pkh|ket meninggal|status_dasar|tgl_meninggal", $"3374995203850002|SITI|YA|{keterangan}|{dasar}|{tanggal}"));
        Assert.Equal((harapan, (NodaTime.LocalDate?)null), (data.Penduduk(0).Meninggal.Status, harapan == Kepastian.Ya ? null : data.Penduduk(0).Meninggal.Tanggal));
        Assert.Equal(harapan == Kepastian.TidakTahu ? ["2 BNBA-MENINGGAL-BERTENTANGAN"] : [], Bacaan.Kode(data));
    }

    [Theory]
    [InlineData("17/08/1971", "1971-08-17")]
    [InlineData("7/8/1971", "1971-08-07")]
    [InlineData("17-08-1971", "1971-08-17")]
    [InlineData("1971-08-17", "1971-08-17")]
    [InlineData("1971/08/17", "1971-08-17")]
    [InlineData("1971-08-17 00:00:00", "1971-08-17")]
    [InlineData("17/08/1971 07:00", "1971-08-17")]
    [InlineData("'17/08/1971", "1971-08-17")]
    [InlineData("\u00A017/08/1971\u00A0", "1971-08-17")]
    [InlineData("0000-00-00", null)]
    [InlineData("1 Januari 1971", null)]
    [InlineData("17/08/71", null)]
    [InlineData("31/02/1971", null)]
    [InlineData("26162", null)]
    [InlineData("-", null)]
    public void Dates_are_read_in_full_or_unknown(string isi, string? harapan)
        => Assert.Equal(harapan, Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, lahir: isi))).Penduduk(0).TanggalLahir is { } t ? TeksTanggal.Iso(t) : null);

    [Fact]
    public void Month_before_day_is_found_from_one_date_that_reads_no_other_way()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, lahir: "03/12/1985"), Bacaan.Baris(2, lahir: "03/25/1985")));
        Assert.Equal((UrutanTanggal.BulanHari, "1985-03-12", "1985-03-25"), (data.Urutan, TeksTanggal.Iso(data.Penduduk(0).TanggalLahir!.Value), TeksTanggal.Iso(data.Penduduk(1).TanggalLahir!.Value)));
        Assert.Empty(data.Catatan);
    }

    [Fact]
    public void Where_every_date_reads_both_ways_the_NIKs_decide()
        => Assert.Equal(
            (UrutanTanggal.BulanHari, UrutanTanggal.HariBulan),
            (Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, lahir: "03/12/1985"))).Urutan, Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, lahir: "12/03/1985"))).Urutan));

    // BK-3: what the dates say by themselves is held against the NIKs; a day of death that reads both ways is then unknown and told, never moved.
    [Fact]
    public void A_date_that_reads_one_way_only_does_not_decide_against_the_NIKs()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(
            "nik|nama|pkh|tgl lahir|tgl_meninggal", "3374995204740002|SITI|YA|12/04/1974|03/02/2024", "3374991303990009|BUDI|YA|03/13/1999|-"));
        Assert.Equal((UrutanTanggal.Campur, "1974-04-12", "1999-03-13"), (data.Urutan, TeksTanggal.Iso(data.Penduduk(0).TanggalLahir!.Value), TeksTanggal.Iso(data.Penduduk(1).TanggalLahir!.Value)));
        Assert.Equal((Kepastian.Ya, (NodaTime.LocalDate?)null), (data.Penduduk(0).Meninggal.Status, data.Penduduk(0).Meninggal.Tanggal));
        Assert.Contains("2 BNBA-TANGGAL-TERBALIK", Bacaan.Kode(data));
    }

    // BK-3: the order is that of the whole file, days of death too.
    [Fact]
    public void A_day_of_death_takes_part_in_the_order_of_the_file_and_a_doubt_is_no_day()
    {
        string[] kepala = ["nik|nama|pkh|tgl lahir|tgl_meninggal"];
        DataOrang satu = Bacaan.Orang(Bacaan.Berkas([.. kepala, "3374995203850002|SITI|YA|03/12/1985|01/25/2024"]));
        Assert.Equal((UrutanTanggal.BulanHari, "1985-03-12", "2024-01-25"), (satu.Urutan, TeksTanggal.Iso(satu.Penduduk(0).TanggalLahir!.Value), TeksTanggal.Iso(satu.Penduduk(0).Meninggal.Tanggal!.Value)));
        DataOrang dua = Bacaan.Orang(Bacaan.Berkas([.. kepala, "3374992503850002|BUDI|YA|25/03/1985|01/25/2024", "3374992603850003|ADI|YA|26/03/1985|02/03/2024"]));
        Assert.Equal((UrutanTanggal.Campur, "2024-01-25", (NodaTime.LocalDate?)null, Kepastian.Ya), (dua.Urutan, TeksTanggal.Iso(dua.Penduduk(0).Meninggal.Tanggal!.Value), dua.Penduduk(1).Meninggal.Tanggal, dua.Penduduk(1).Meninggal.Status));
        Assert.Equal(["2 BNBA-TANGGAL-LAIN-URUTAN", "3 BNBA-TANGGAL-TERBALIK"], Bacaan.Kode(dua));
    }

    // RG-1, as read: what a list says of the past, and nothing that it does not.
    [Theory]
    [InlineData("PADAN", VonisKepadanan.Padan, false)]
    [InlineData("tidak padan", VonisKepadanan.TidakPadan, false)]
    [InlineData("BELUM DAPAT DITENTUKAN", VonisKepadanan.BelumDapatDitentukan, false)]
    [InlineData("BELUM DIPADANKAN", null, false)]
    [InlineData("-", null, false)]
    [InlineData("", null, false)]
    [InlineData("VALID", null, true)]
    public void What_is_said_of_matching_is_a_verdict_or_unknown(string isi, VonisKepadanan? harapan, bool dicatat)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas("nik|nama|pkh|keterangan padan", $"3374995203850002|SITI|YA|{isi}"), riwayat: true);
        Assert.Equal((harapan, dicatat ? "2 BNBA-KODE" : ""), (data.Riwayat(0).HasilPadan, string.Join(' ', Bacaan.Kode(data))));
        Assert.Equal(default, Bacaan.Orang(Bacaan.Berkas("nik|nama|pkh", "3374995203850002|SITI|YA"), riwayat: true).Riwayat(0));
    }

    [Fact]
    public void A_file_with_both_orders_is_told_row_by_row_and_only_the_NIK_settles_a_doubt()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(
            Bacaan.Judul, Bacaan.Baris(1, lahir: "25/03/1985"), Bacaan.Baris(2, lahir: "03/25/1985"), Bacaan.Baris(3, lahir: "03/12/1985"), Bacaan.Baris(4, lahir: "05/06/1985"), Bacaan.Baris(5, lahir: "26/03/1985")));
        Assert.Equal(UrutanTanggal.Campur, data.Urutan);
        Assert.Equal(["1985-03-25", "1985-03-25", "1985-03-12", "-", "1985-03-26"], Enumerable.Range(0, 5).Select(i => data.Penduduk(i).TanggalLahir is { } t ? TeksTanggal.Iso(t) : "-"));
        Assert.Equal(["3 BNBA-TANGGAL-LAIN-URUTAN", "5 BNBA-TANGGAL-TERBALIK"], Bacaan.Kode(data));
    }

    [Theory]
    [InlineData("BERKAS-ANGKA-ILMIAH", "3,37499E+15")]
    [InlineData("BERKAS-ANGKA-DESIMAL", "3374991203850002.0")]
    [InlineData("BERKAS-ANGKA-RUMUS", "=\"3374991203850002\"")]
    [InlineData("BERKAS-ANGKA-RIBUAN", "3.374.991.203.850.002")]
    [InlineData("BERKAS-ANGKA-RIBUAN", "3,374,991,203,850,002")]
    public void A_number_written_by_a_spreadsheet_is_a_finding_on_the_file(string kode, string nik)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, nik: nik, pkh: "YA"), Bacaan.Baris(2)));
        Assert.Equal([kode], data.Temuan.Select(t => t.Kode));
        Assert.DoesNotContain("3374", string.Concat(data.Temuan.Select(t => t.ToString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, 6, false)]
    [InlineData(20, 7, true)]
    [InlineData(19, 19, false)]
    public void Last_digits_turned_to_zero_are_a_finding_from_20_numbers_and_over_30_percent(int jumlah, int nol, bool temuan)
    {
        string[] baris = [.. Enumerable.Range(0, jumlah).Select(i => Bacaan.Baris(i, kk: $"33749901011500{i:00}"[..15] + (i % 9 + 1), nik: $"33749912{1 + (i % 12):00}85{i + 1:000}{(i < nol ? 0 : 1 + (i % 9))}", lahir: "-"))];
        Assert.Equal(temuan ? ["BERKAS-ANGKA-NOL"] : [], Bacaan.Orang(Bacaan.Berkas([Bacaan.Judul, .. baris])).Temuan.Select(t => t.Kode));
    }

    // The damage makes one number of many: cells are counted, so that what it merged does not hide it.
    [Theory]
    [InlineData(10, 2, true)]
    [InlineData(10, 0, false)]
    [InlineData(9, 2, false)]
    public void Families_merged_by_a_last_digit_turned_to_zero_are_found_by_their_cells(int keluarga, int nol, bool temuan)
    {
        string[] baris = [.. Enumerable.Range(0, 2 * keluarga).Select(i => Bacaan.Baris(i, kk: $"337499010115{i / 2 + 1:000}{(nol > 0 ? 0 : 1)}", nik: $"337499120385{i + 1:000}{1 + (i % 9)}"))];
        Assert.Equal(temuan ? ["BERKAS-ANGKA-NOL"] : [], Bacaan.Orang(Bacaan.Berkas([Bacaan.Judul, .. baris.Select((b, i) => b.Replace("12/03/1985", i % 2 == 0 ? "12/03/1985" : "-", StringComparison.Ordinal).Replace("NAMA", $"NAMA {(char)('A' + i)}", StringComparison.Ordinal))])).Temuan.Select(t => t.Kode).Where(k => k != "BERKAS-SATU-NILAI"));
    }

    [Fact]
    public void One_family_one_birth_date_or_one_name_in_20_rows_is_a_finding()
    {
        string[] baris = [.. Enumerable.Range(0, 20).Select(i => $"3374991203850{1 + i:000}|SITI|12/03/1985|3374990101150007|YA")];
        Assert.Equal(["BERKAS-SATU-NILAI", "BERKAS-SATU-NILAI", "BERKAS-SATU-NILAI"], Bacaan.Orang(Bacaan.Berkas(["nik|nama|tanggal_lahir|no_kk|pkh", .. baris])).Temuan.Select(t => t.Kode));
        Assert.Empty(Bacaan.Orang(Bacaan.Berkas(["nik|nama|tanggal_lahir|no_kk|pkh", .. baris[..19]])).Temuan);
    }

    [Fact]
    public void Two_stray_quotes_merge_no_two_people()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(
            Bacaan.Judul, Bacaan.Baris(1, hub: "KEPALA KELUARGA"), Bacaan.Baris(2).Replace("PEDAGANG", "\"", StringComparison.Ordinal), Bacaan.Baris(3, pkh: "YA").Replace("PEDAGANG", "\"", StringComparison.Ordinal), Bacaan.Baris(4)));
        Assert.Equal(["3 BERKAS-KUTIP", "4 BERKAS-KUTIP"], Bacaan.Kode(data));
        Assert.Equal([2, 5], Enumerable.Range(0, data.Jumlah).Select(data.NomorBaris));
    }

    [Fact]
    public void Line_numbers_stay_right_after_a_field_over_two_lines()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1).Replace("Desa A", "\"Desa\nA\"", StringComparison.Ordinal), Bacaan.Baris(2), Bacaan.Baris(3, nik: "12", pkh: "YA")));
        Assert.Equal([2, 4, 5], Enumerable.Range(0, 3).Select(data.NomorBaris));
        Assert.Equal(["2 BERKAS-BARIS-LANJUTAN", "5 BNBA-NIK"], Bacaan.Kode(data));
    }

    [Fact]
    public void Totals_signatures_and_headers_repeated_are_no_people()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(
            Bacaan.Judul, Bacaan.Baris(1), "|||JUMLAH DESA A||||||1|0|0", Bacaan.Judul, Bacaan.Baris(2), "", "|||JUMLAH||||||2|0|0", "Mengetahui,", "Kepala Desa", "SUTRISNO", "NIP. 19700101 199003 1 001"));
        Assert.Equal((2, 5L), (data.Jumlah, (long)data.BarisPenutup));
        Assert.Equal(["3 BERKAS-RINGKASAN"], Bacaan.Kode(data));
    }

    /// <summary>Each way a row can be lost, and whether its family (the first one) and another family of the same desa can still be whole.</summary>
    [Theory]
    [InlineData("", true, true)]
    [InlineData("D9|3374990101150007|3374991203850009|A|1|2", false, true)]
    [InlineData("D9|3374991203850009|A|1|2", false, false)]
    [InlineData("D9|337499010115000|3374991203850009|A|-|L|ANAK|-|Desa A|TIDAK|TIDAK|TIDAK", false, false)]
    [InlineData("D9||3374991203850009|A|-|L|ANAK|-|Desa A|TIDAK|TIDAK|TIDAK", false, false)]
    [InlineData("D9|3374990101150007|3374991203850002|A|-|L|ANAK|-|Desa A|TIDAK|TIDAK|TIDAK", false, true)]
    [InlineData("D9||3374991203850009|A|-|L|ANAK|-|Desa B|TIDAK|TIDAK|TIDAK", false, true)]
    [InlineData("D9|3374991203850009|3374990101150007|A|-|L|ANAK|-|Desa A|TIDAK|TIDAK|TIDAK", false, true)]
    [InlineData("D9|3374990101150007|33749912\0\0\0|A|-|L|ANAK|-|Desa A|TIDAK|TIDAK|TIDAK", false, false)]
    public void A_row_that_cannot_be_used_makes_its_family_incomplete(string hilang, bool pertama, bool kedua)
    {
        // Why: zero bytes at the start of a file make it no text at all, so they stand behind the first 64 KB.
        string[] jauh = hilang.Contains('\0', StringComparison.Ordinal) ? [.. Enumerable.Range(0, 800).Select(_ => new string(' ', 100))] : [];
        string[] baris = [Bacaan.Judul, .. jauh, Bacaan.Baris(3, kk: "3374990101150008", hub: "KEPALA KELUARGA"), Bacaan.Baris(1, hub: "KEPALA KELUARGA"), hilang];
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(baris));
        KeluargaBerkas keluarga = data.SusunKeluarga();
        Assert.Equal((!kedua, !pertama), (keluarga.Bertentangan(0), keluarga.Bertentangan(1)));
    }

    [Theory]
    [InlineData("01/01/1900", "01/02/2005", false)]
    [InlineData("1970-01-01", "01/02/2005", false)]
    [InlineData("01/02/2005", "01/02/2005", false)] // the birth date again
    [InlineData("01/02/2005", "-", false)] // the birth date of the NIK: the two headings were exchanged
    [InlineData("02/02/2005", "01/02/2005", true)]
    public void A_death_that_is_not_after_the_birth_is_not_known(string meninggal, string lahir, bool mati)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas("no_kk|nik|nama|tanggal_lahir|pkh|tanggal_meninggal", $"3374990101150007|3374990102050003|ANAK|{lahir}|TIDAK|{meninggal}", "3374990101150008|3374991304740002|IBU|13/04/1974|YA|"));
        Assert.Equal(mati ? Kepastian.Ya : Kepastian.TidakTahu, data.Penduduk(0).Meninggal.Status);
        Assert.Equal(mati ? [] : ["2 BNBA-MENINGGAL-TANGGAL"], Bacaan.Kode(data).Where(k => k.Contains("MENINGGAL", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_NIK_in_its_own_No_KK_may_be_of_any_family()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, hub: "KEPALA KELUARGA"), Bacaan.Baris(2, kk: Bacaan.Nik(2)), Bacaan.Baris(3, kk: "3374990101150008", hub: "KEPALA KELUARGA")));
        KeluargaBerkas keluarga = data.SusunKeluarga();
        Assert.All(new[] { 0, 1, 2 }, i => Assert.True(keluarga.Bertentangan(i)));
    }

    [Theory]
    [InlineData("D9|33749901", "BERKAS-TERPOTONG", 0)]
    [InlineData("D9", "BERKAS-TERPOTONG", 0)]
    [InlineData("D9|3374990101150007|3374991203850009|A|-|L", "BERKAS-TERPOTONG", 0)]
    [InlineData("D9|33749901|BUDI\n", "BERKAS-JUMLAH-KOLOM", 0)]
    [InlineData("D9|33749901|\"BUDI\n", "BERKAS-KUTIP", 0)]
    [InlineData("Mengetahui\nKepala Desa\nSUTRISNO", null, 3)]
    [InlineData("|||TOTAL 2\n||NIP 197001011990031001\n", null, 2)]
    public void A_file_cut_off_is_told_from_a_signature(string ekor, string? kode, int penutup)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1), Bacaan.Baris(2)) + ekor);
        Assert.Equal((kode is null ? "" : $"4 {kode}", penutup, kode is null ? 0 : 1), (string.Join(' ', Bacaan.Kode(data)), data.BarisPenutup, data.JumlahDitolak));
        Assert.Equal(kode is null ? 0 : 1, data.SusunKeluarga().JumlahBertentangan);
    }

    [Fact]
    public void Rows_in_are_rows_used_and_rows_refused_to_the_line()
        => Properti.UntukSemua(
            Arb.From(Gen.ListOf(Gen.Elements(Potongan)).Select(p => p.ToArray())),
            potongan =>
            {
                string isi = Bacaan.Berkas(Bacaan.Judul) + string.Concat(potongan.Select((p, i) => p.Replace("#", i.ToString("000", CultureInfo.InvariantCulture), StringComparison.Ordinal)));
                DataOrang data = Bacaan.Orang(isi);
                byte[] bita = Encoding.UTF8.GetBytes(isi);
                Assert.Equal(BitaBaris.Jumlah(bita) + (bita[^1] is not (byte)'\n' ? 1 : 0), data.BarisDibaca);
                int ditolak = data.Catatan.Count(c => c.Kolom == CatatanBerkas.KolomBaris);
                Assert.Equal(data.JumlahDitolak, ditolak + data.NikBerulang.Count);
                Assert.Equal(data.BarisDibaca, data.BarisJudulKosong + data.Jumlah - data.NikBerulang.Count + data.JumlahDitolak + data.BarisPenutup + data.BarisLanjutan);
            },
            1000);

    [Fact]
    public void Threads_change_nothing()
    {
        string isi = Bacaan.Berkas([Bacaan.Judul, .. Enumerable.Range(0, 30_000).Select(i => Bacaan.Baris(i, kk: $"337499010115{i % 9999:0000}", nik: $"33749912{1 + (i % 12):00}{i / 9999 % 100:00}{1 + (i % 9999):0000}", pkh: i % 3 == 0 ? "YA" : "", desa: $"Desa {i / 500}"))]);
        DataOrang satu = Bacaan.Orang(isi);
        DataOrang banyak = Bacaan.Orang(isi, derajat: 4);
        Assert.Equal(Enumerable.Range(0, satu.Jumlah).Select(satu.Penduduk), Enumerable.Range(0, banyak.Jumlah).Select(banyak.Penduduk));
        Assert.Equal(satu.Catatan.ToArray(), banyak.Catatan.ToArray());
    }

    private static readonly string[] Potongan =
    [
        Bacaan.Baris(1, nik: "3374991203850#1") + "\n", Bacaan.Baris(2, nik: "3374991203850#1", kk: "") + "\n", Bacaan.Baris(3, nik: "12") + "\n", "\n", "   \n", "||||\n", "a|b\n",
        "|||JUMLAH||||||||\n", "Mengetahui,\n", Bacaan.Judul + "\n", Bacaan.Baris(4, nik: "3374991203850#2", desa: "\"A\nB\"") + "\r\n", Bacaan.Baris(5, nik: "3374991203850#3", desa: "\"") + "\n", "x\"|y\n",
    ];
}
