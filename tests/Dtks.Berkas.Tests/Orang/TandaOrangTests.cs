using Dtks.Domain;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>BK-3 for the marks of a person: each is read by itself, whatever stands beside it, and what cannot be read is unknown and told.</summary>
public sealed class TandaOrangTests
{
    private static readonly string[] KolomTanda = ["meninggal", "hamil", "disabilitas_berat", "pengurus"];

    private static Kepastian[] Tanda(Penduduk p) => [p.Meninggal.Status, p.Hamil, p.DisabilitasBerat, p.Pengurus];

    private static DataOrang Orang(string kolom, params string[] isi) =>
        Bacaan.Orang(Bacaan.Berkas([$"nik|nama|pkh|{kolom}", .. isi.Select((b, i) => $"{Bacaan.Nik(i)}|SITI {(char)('A' + i % 26)}|YA|{b}")]));

    [Fact]
    public void Every_set_of_marks_and_every_school_and_disability_is_read_beside_every_other()
    {
        (string Isi, Kepastian Arti)[] tanda = [("YA", Kepastian.Ya), ("TIDAK", Kepastian.Tidak), ("", Kepastian.TidakTahu)];
        (string Isi, TandaSekolah Arti)[] sekolah = [("", default), ("TIDAK", TandaSekolah.Tidak), ("SD", JenjangSekolah.Sd), ("SMP", JenjangSekolah.Smp), ("SMA", JenjangSekolah.Sma)];
        (string Isi, Disabilitas? Arti)[] disabilitas = [("", null), ("TIDAK ADA", Disabilitas.TidakAda), ("fisik", Disabilitas.Fisik), ("fisik+intelektual+mental+sensorik", (Disabilitas)15)];
        var harapan = new List<(Kepastian[] Tanda, TandaSekolah Sekolah, Disabilitas? Disabilitas)>();
        var isi = new List<string>();
        foreach (var (a, b, c, d) in from a in tanda from b in tanda from c in tanda from d in tanda select (a, b, c, d))
        {
            foreach (var (s, k) in from s in sekolah from k in disabilitas select (s, k))
            {
                harapan.Add(([a.Arti, b.Arti, c.Arti, d.Arti], s.Arti, k.Arti));
                isi.Add($"{a.Isi}|{b.Isi}|{c.Isi}|{d.Isi}|{s.Isi}|{k.Isi}");
            }
        }

        DataOrang data = Orang("meninggal|hamil|disabilitas_berat|pengurus|sekolah|disabilitas", [.. isi]);
        Assert.Equal(harapan.Count, data.Jumlah);
        Assert.Empty(data.Catatan);
        for (int i = 0; i < harapan.Count; i++)
        {
            Penduduk p = data.Penduduk(i);
            Assert.True(harapan[i].Tanda.SequenceEqual(Tanda(p)) && harapan[i].Sekolah == p.Sekolah && harapan[i].Disabilitas == p.Disabilitas, isi[i]);
        }
    }

    // V/X only where both stand in the column; X alone is unknown and told, in the row and column where it stands.
    [Fact]
    public void X_is_no_where_V_stands_in_the_same_column_of_marks_and_unknown_elsewhere()
    {
        for (int k = 0; k < 4; k++)
        {
            string baris(string isi) => string.Join('|', Enumerable.Range(0, 4).Select(j => j == k ? isi : ""));
            Kepastian[] arti(Kepastian satu) => [.. Enumerable.Range(0, 4).Select(j => j == k ? satu : Kepastian.TidakTahu)];
            DataOrang keduanya = Orang(string.Join('|', KolomTanda), baris("V"), baris("X"), baris("v"), baris("x"), baris(""));
            Assert.Equal(
                [arti(Kepastian.Ya), arti(Kepastian.Tidak), arti(Kepastian.Ya), arti(Kepastian.Tidak), arti(Kepastian.TidakTahu)], Enumerable.Range(0, 5).Select(i => Tanda(keduanya.Penduduk(i))));
            Assert.Empty(keduanya.Catatan);
            DataOrang saja = Orang(string.Join('|', KolomTanda), baris("YA"), baris("X"), baris("TIDAK"));
            Assert.Equal([arti(Kepastian.Ya), arti(Kepastian.TidakTahu), arti(Kepastian.Tidak)], Enumerable.Range(0, 3).Select(i => Tanda(saja.Penduduk(i))));
            Assert.Equal([(3L, KolomTanda[k], "BNBA-X-SAJA", TingkatCatatan.Diabaikan)], saja.Catatan.Select(c => (c.Baris, c.Kolom, c.Pesan.Kode, c.Tingkat)));
        }
    }

    [Fact]
    public void X_is_no_where_V_stands_in_the_same_column_of_a_programme()
    {
        string[] kolom = ["pbi_jkn", "bansos_pkh", "bansos_bpnt", "bpnt_ppkm", "bpnt_ekstrem", "bst", "blt_migor", "blt_bbm", "blt_tambahan", "sembako_adaptif", "rutilahu"];
        for (int k = 0; k < kolom.Length; k++)
        {
            string baris(int nomor, string isi) => $"{Bacaan.Nik(nomor)}|SITI {(char)('A' + nomor)}|{string.Join('|', Enumerable.Range(0, kolom.Length).Select(j => j == k ? isi : j == (k + 1) % kolom.Length ? "X" : "TIDAK"))}";
            string judul = $"nik|nama|{string.Join('|', kolom)}";
            DataOrang data = Bacaan.Orang(Bacaan.Berkas(judul, baris(1, "V"), baris(2, "X"), baris(3, "V"), baris(4, "YA"), baris(5, ""), baris(6, "?")));
            Assert.Equal([Kepastian.Ya, Kepastian.Tidak, Kepastian.Ya, Kepastian.Ya, Kepastian.TidakTahu, Kepastian.TidakTahu], Enumerable.Range(0, 6).Select(i => data.Memegang(i, k)));
            Assert.All(Enumerable.Range(0, 6), i => Assert.Equal(Kepastian.TidakTahu, data.Memegang(i, (k + 1) % kolom.Length)));
            Assert.All(Enumerable.Range(0, 6), i => Assert.Equal(Kepastian.Tidak, data.Memegang(i, (k + 2) % kolom.Length)));
            Assert.Equal(6, data.Catatan.Count(c => c.Pesan.Kode == "BNBA-X-SAJA" && c.Kolom == KolomOrang.NamaProgram((k + 1) % kolom.Length) && c.Tingkat == TingkatCatatan.Ditolak));
            Assert.Equal(data.Catatan.Length, 6 + data.Catatan.Count(c => c.Baris == 7 && c.Kolom == KolomOrang.NamaProgram(k)));
        }
    }

    [Theory]
    [InlineData("hamil", "MUNGKIN", "BNBA-TANDA")]
    [InlineData("disabilitas_berat", "BERAT", "BNBA-TANDA")]
    [InlineData("pengurus", "KETUA", "BNBA-TANDA")]
    [InlineData("meninggal", "ENTAH", "BNBA-TANDA")]
    [InlineData("sekolah", "KULIAH", "BNBA-TANDA")]
    [InlineData("sekolah", "✓", "BNBA-TANDA")]
    [InlineData("disabilitas", "YA", "BNBA-TANDA")]
    [InlineData("disabilitas", "✓", "BNBA-TANDA")]
    [InlineData("disabilitas", "fisik, entah", "BNBA-TANDA")]
    [InlineData("disabilitas", ",", null)]
    [InlineData("status_dasar", "4", "BNBA-TANDA")]
    [InlineData("status_dasar", "✓", "BNBA-TANDA")]
    [InlineData("status_dasar", "-", null)]
    [InlineData("sekolah", "-", null)]
    [InlineData("hamil", "NULL", null)]
    public void What_cannot_be_read_is_unknown_and_told(string kolom, string isi, string? kode)
    {
        DataOrang data = Orang(kolom, isi);
        Assert.Equal(kode is null ? [] : [(2L, kolom, kode, TingkatCatatan.Diabaikan)], data.Catatan.Select(c => (c.Baris, c.Kolom, c.Pesan.Kode, c.Tingkat)));
        Assert.Equal(new Kepastian[4], Tanda(data.Penduduk(0)));
        Assert.Equal((default(TandaSekolah), (Disabilitas?)null), (data.Penduduk(0).Sekolah, data.Penduduk(0).Disabilitas));
    }

    [Theory]
    [InlineData("TIDAK SEKOLAH", Kepastian.Tidak, null)]
    [InlineData("tidak", Kepastian.Tidak, null)]
    [InlineData("0", Kepastian.Tidak, null)]
    [InlineData("sd", Kepastian.Ya, JenjangSekolah.Sd)]
    [InlineData("Sekolah Menengah Pertama", Kepastian.Ya, JenjangSekolah.Smp)]
    [InlineData("'SMA", Kepastian.Ya, JenjangSekolah.Sma)]
    public void A_school_is_a_level_or_none(string isi, Kepastian status, JenjangSekolah? jenjang)
        => Assert.Equal((status, jenjang), (Orang("sekolah", isi).Penduduk(0).Sekolah.Status, Orang("sekolah", isi).Penduduk(0).Sekolah.Jenjang));

    [Theory]
    [InlineData("fisik", Disabilitas.Fisik)]
    [InlineData("Disabilitas Sensorik", Disabilitas.Sensorik)]
    [InlineData("DISABILITAS FISIK, DISABILITAS MENTAL", Disabilitas.Fisik | Disabilitas.Mental)]
    [InlineData("intelektual;mental", Disabilitas.Intelektual | Disabilitas.Mental)]
    [InlineData("fisik/sensorik", Disabilitas.Fisik | Disabilitas.Sensorik)]
    [InlineData("TIDAK", Disabilitas.TidakAda)]
    [InlineData("tidak ada", Disabilitas.TidakAda)]
    [InlineData("0", Disabilitas.TidakAda)]
    public void A_disability_is_one_of_four_kinds_or_several_or_none(string isi, Disabilitas harapan) => Assert.Equal(harapan, Orang("disabilitas", isi).Penduduk(0).Disabilitas);

    // BK-3: RT/RW also as 001/002; a column of its own counts first.
    [Theory]
    [InlineData("", "", "001/002", 1, 2)]
    [InlineData("", "", "5-12", 5, 12)]
    [InlineData("003", "", "001/002", 3, 2)]
    [InlineData("", "004", "001/002", 1, 4)]
    [InlineData("3", "4", "001/002", 3, 4)]
    [InlineData("3", "4", "", 3, 4)]
    [InlineData("", "", "001", null, null)]
    [InlineData("", "", "001/", 1, null)]
    [InlineData("000", "-", "", null, null)]
    [InlineData("65535", "65536", "", 65535, null)]
    public void RT_and_RW_are_read_from_their_columns_or_from_both_in_one(string rt, string rw, string keduanya, int? harapanRt, int? harapanRw)
    {
        Penduduk orang = Orang("rt|rw|rt_rw", $"{rt}|{rw}|{keduanya}").Penduduk(0);
        Assert.Equal((harapanRt, harapanRw), (orang.Rt, orang.Rw));
        if (rt.Length == 0 && rw.Length == 0)
        {
            Assert.Equal((harapanRt, harapanRw), Orang("rt/rw", keduanya).Penduduk(0) is var satu ? (satu.Rt, satu.Rw) : default);
        }
    }

    [Fact]
    public void Texts_are_each_in_their_place_and_gone_where_nobody_keeps_them()
    {
        string isi = Bacaan.Berkas(
            "nik|nama|pkh|nama_ibu_kandung|alamat|tempat_lahir|rt|rw|provinsi|desa|pekerjaan",
            $"{Bacaan.Nik(1)}|SITI|YA|IBU SITI|JL REKAAN 1|SEMARANG|1|2|{new string('P', 300)}|{new string('D', 700)}|-",
            $"{Bacaan.Nik(2)}|BUDI|YA|IBU BUDI|JL REKAAN 2|KUDUS|3|4|JAWA TENGAH|DESA|PEDAGANG");
        DataOrang data = Bacaan.Orang(isi);
        Assert.Equal(
            [("SITI", "IBU SITI", "JL REKAAN 1", "SEMARANG", 1, 2), ("BUDI", "IBU BUDI", "JL REKAAN 2", "KUDUS", 3, 4)],
            Enumerable.Range(0, 2).Select(data.Penduduk).Select(p => (p.Nama!, p.NamaIbuKandung!, p.Alamat!, p.TempatLahir!, p.Rt!.Value, p.Rw!.Value)));
        Assert.Equal([new string('P', 300), "JAWA TENGAH"], data.NamaWilayah(TingkatWilayah.Provinsi)!);
        Assert.EndsWith(new string('D', 700), data.NamaWilayah(TingkatWilayah.DesaKelurahan)![0], StringComparison.Ordinal);
        Assert.Equal((null, true), (data.Penduduk(0).Pekerjaan, data.Penduduk(1).Pekerjaan!.Value.Dikenal));
        Penduduk tanpa = PembacaOrang.Baca(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(isi)), new PilihanOrang { Putusan = true, DenganTeks = false }).Penduduk(1);
        Assert.Equal((null, null, null, null, null, null), (tanpa.Nama, tanpa.NamaIbuKandung, tanpa.Alamat, tanpa.TempatLahir, tanpa.Rt, tanpa.Rw));
        Assert.True(tanpa.Nik.Sah);
    }

    [Theory]
    [InlineData("PETERNAK NAGA", true, "BNBA-PEKERJAAN")]
    [InlineData("PETERNAK NAGA", false, null)]
    [InlineData("PEDAGANG", true, null)]
    [InlineData("-", true, null)]
    public void A_job_that_is_in_no_list_is_told_where_decisions_are_made(string isi, bool putusan, string? kode)
        => Assert.Equal(kode is null ? [] : [$"2 {kode}"], Bacaan.Kode(Bacaan.Orang(Bacaan.Berkas("nik|nama|pkh|pekerjaan", $"{Bacaan.Nik(1)}|SITI|YA|{isi}"), putusan)));

    // 08 of files: blt names no programme, and says so once.
    [Fact]
    public void A_column_BLT_is_told_on_the_header_and_counts_for_nothing()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas("DAFTAR", "nik|nama|pkh|blt", $"{Bacaan.Nik(1)}|SITI|TIDAK|YA"));
        Assert.Equal(["2 BNBA-BLT"], Bacaan.Kode(data));
        Assert.Equal([1], data.ProgramTerbaca.ToArray());
        Assert.Equal(TingkatCatatan.Diabaikan, data.Catatan[0].Tingkat);
    }

    // BK-5: a member without a programme is remarked, a participant whose NIK nobody can read is refused.
    [Theory]
    [InlineData("YA", TingkatCatatan.Ditolak)]
    [InlineData("TIDAK", TingkatCatatan.Diabaikan)]
    [InlineData("", TingkatCatatan.Diabaikan)]
    public void A_NIK_that_cannot_be_read_costs_the_programme_not_the_member(string pkh, TingkatCatatan tingkat)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas("nik|nama|pkh", $"12|SITI|{pkh}"));
        Assert.Equal([(2L, "nomor_nik", "BNBA-NIK", tingkat)], data.Catatan.Select(c => (c.Baris, c.Kolom, c.Pesan.Kode, c.Tingkat)));
        Assert.Equal((1, false), (data.Jumlah, data.Memegang(0, 1) == Kepastian.Ya));
        Assert.Empty(Bacaan.Kode(Bacaan.Orang(Bacaan.Berkas("nik|nama|pkh", $"12|SITI|{pkh}"), putusan: false)));
    }

    // A column may be the first of the table like any other.
    [Theory]
    [InlineData("status_dasar", "MATI", Kepastian.Ya)]
    [InlineData("status_dasar", "HIDUP", Kepastian.Tidak)]
    [InlineData("meninggal", "YA", Kepastian.Ya)]
    [InlineData("tanggal_meninggal", "2024-01-12", Kepastian.Ya)]
    public void What_tells_of_death_may_be_the_first_column(string kolom, string isi, Kepastian harapan)
        => Assert.Equal(harapan, Bacaan.Orang(Bacaan.Berkas($"{kolom}|nik|nama|pkh", $"{isi}|{Bacaan.Nik(1)}|SITI|YA")).Penduduk(0).Meninggal.Status);
}
