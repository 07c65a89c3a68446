using System.Text;
using Dtks.Domain;

namespace Dtks.Berkas.Tests.DaftarPenetapan;

/// <summary>BK-6: a declaration points to one person by NIK, baris or iddtks, or is refused with its line and column; nobody else gets it.</summary>
public sealed class PembacaPenetapanTests
{
    // Lines 2 to 8: D1, D2, twice D3, one without a readable NIK, one whose NIK is that of line 2, one without an ID.
    private static readonly DataOrang Orang = Bacaan.Orang(Bacaan.Berkas(
        Bacaan.Judul,
        Bacaan.Baris(1, pkh: "YA"),
        Bacaan.Baris(2, pkh: "YA"),
        Bacaan.Baris(3, pkh: "YA"),
        Bacaan.Baris(4, pkh: "YA").Replace("D4|", "D3|", StringComparison.Ordinal),
        Bacaan.Baris(5, nik: "12", pkh: "YA"),
        Bacaan.Baris(6, nik: Bacaan.Nik(1), pkh: "YA"),
        Bacaan.Baris(7, pkh: "YA").Replace("D7|", "|", StringComparison.Ordinal)));

    [Theory]
    [InlineData("{2}|||PKH|layak||", 2)]
    [InlineData("'{2}|||PKH|layak||", 2)]
    [InlineData("|3||PKH|layak||", 2)]
    [InlineData("| 3 ||PKH|layak||", 2)]
    [InlineData("||D2|PKH|layak||", 2)]
    [InlineData("|| D2 |PKH|layak||", 2)]
    [InlineData("{2}|3|D2|PKH|layak||", 2)]
    [InlineData("|2||PKH|layak||", 1)]
    [InlineData("||D1|PKH|layak||", 1)]
    [InlineData("{1}|2||PKH|layak||", 1)]
    [InlineData("|4||PKH|layak||", 3)]
    [InlineData("|5||PKH|layak||", 4)]
    [InlineData("|8||PKH|layak||", 7)]
    [InlineData("{9}|||PKH|layak||", 9)]
    public void All_that_points_to_one_person_finds_that_person(string baris, int nomor)
    {
        (IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> hasil, CatatanBerkas[] catatan) = Baca(Isi(baris));
        Assert.Empty(catatan);
        Assert.Equal((Bacaan.Nik(nomor), ProgramBansos.Pkh, 2L), (hasil.Single().Key.Nik.ToString("D"), hasil.Single().Key.Program, hasil.Single().Value.Baris));
    }

    [Theory]
    [InlineData("|||PKH|layak||", "nik PENETAPAN-NIK")]
    [InlineData("12|||PKH|layak||", "nik PENETAPAN-NIK")]
    [InlineData("12|3||PKH|layak||", "nik PENETAPAN-NIK")]
    [InlineData("{1}|||PKH|layak||", "nik PENETAPAN-NIK-BERULANG")]
    [InlineData("|1||PKH|layak||", "baris PENETAPAN-BARIS")]
    [InlineData("|9||PKH|layak||", "baris PENETAPAN-BARIS")]
    [InlineData("|0||PKH|layak||", "baris PENETAPAN-BARIS")]
    [InlineData("|7||PKH|layak||", "baris PENETAPAN-BARIS")]
    [InlineData("|tiga||PKH|layak||", "baris PENETAPAN-BARIS")]
    [InlineData("|-3||PKH|layak||", "baris PENETAPAN-BARIS")]
    [InlineData("|99999999999||PKH|layak||", "baris PENETAPAN-BARIS")]
    [InlineData("|6||PKH|layak||", "baris PENETAPAN-NIK-ORANG")]
    [InlineData("||D3|PKH|layak||", "iddtks PENETAPAN-IDDTKS")]
    [InlineData("||D9|PKH|layak||", "iddtks PENETAPAN-IDDTKS")]
    [InlineData("||D6|PKH|layak||", "iddtks PENETAPAN-IDDTKS")]
    [InlineData("||D5|PKH|layak||", "iddtks PENETAPAN-NIK-ORANG")]
    [InlineData("|3|D1|PKH|layak||", "iddtks PENETAPAN-PENUNJUK-BERBEDA")]
    [InlineData("|2|D2|PKH|layak||", "iddtks PENETAPAN-PENUNJUK-BERBEDA")]
    [InlineData("{3}|3||PKH|layak||", "nik PENETAPAN-PENUNJUK-BERBEDA")]
    [InlineData("{3}||D2|PKH|layak||", "nik PENETAPAN-PENUNJUK-BERBEDA")]
    [InlineData("{9}|3||PKH|layak||", "nik PENETAPAN-PENUNJUK-BERBEDA")]
    [InlineData("{2}|||PKHX|layak||", "program PENETAPAN-PROGRAM")]
    [InlineData("{2}||||layak||", "program PENETAPAN-PROGRAM")]
    [InlineData("{2}|||PKH|mungkin||", "status PENETAPAN-STATUS")]
    [InlineData("{2}|||PKH|||", "status PENETAPAN-STATUS")]
    [InlineData("{2}|||PKH|tidak-layak|0|", "alasan PENETAPAN-ALASAN")]
    [InlineData("{2}|||PKH|tidak-layak|33|", "alasan PENETAPAN-ALASAN")]
    [InlineData("{2}|||PKH|tidak-layak|5 33|", "alasan PENETAPAN-ALASAN")]
    [InlineData("{2}|||PKH|tidak-layak|-1|", "alasan PENETAPAN-ALASAN")]
    [InlineData("{2}|||PKH|tidak-layak|lima|", "alasan PENETAPAN-ALASAN")]
    [InlineData("{2}|||PKH|tidak-layak|99999999999|", "alasan PENETAPAN-ALASAN")]
    [InlineData("{2}|||PKH|layak||SUDAH", "difinalisasi PENETAPAN-FINALISASI")]
    [InlineData("{2}|||PKH|layak||X", "difinalisasi PENETAPAN-FINALISASI")]
    [InlineData("{2}|||PKH|layak||-", "difinalisasi PENETAPAN-FINALISASI")]
    [InlineData("{2}|||PKH|layak", "baris BERKAS-JUMLAH-KOLOM")]
    [InlineData("{2}|||PKH|layak||||", "baris BERKAS-JUMLAH-KOLOM")]
    public void What_points_to_nobody_or_says_nothing_certain_is_refused_with_its_column(string baris, string harapan)
    {
        (IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> hasil, CatatanBerkas[] catatan) = Baca(Isi(baris, "{3}|||PKH|layak||"));
        Assert.Equal([$"2 {harapan}"], catatan.Select(c => $"{c.Baris} {c.Kolom} {c.Pesan.Kode}"));
        Assert.Equal((Bacaan.Nik(3), 3L), (hasil.Single().Key.Nik.ToString("D"), hasil.Single().Value.Baris));
        Assert.All(catatan, c => Assert.Equal((PembacaPenetapan.NamaBerkas, TingkatCatatan.Ditolak), (c.Berkas, c.Tingkat)));
    }

    [Theory]
    [InlineData("YA", true)]
    [InlineData("y", true)]
    [InlineData("1", true)]
    [InlineData("V", true)]
    [InlineData("✓", true)]
    [InlineData("TIDAK", false)]
    [InlineData("t", false)]
    [InlineData("0", false)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    public void Finalised_is_what_is_said_so(string isi, bool harapan) => Assert.Equal(harapan, Satu($"{{2}}|||PKH|layak||{isi}").Difinalisasi);

    [Theory]
    [InlineData("", new int[0])]
    [InlineData("5", new[] { 5 })]
    [InlineData("1", new[] { 1 })]
    [InlineData("32", new[] { 32 })]
    [InlineData("5 7", new[] { 5, 7 })]
    [InlineData("7+5/8;1,2", new[] { 1, 2, 5, 7, 8 })]
    [InlineData(" 05 , 5 ", new[] { 5 })]
    [InlineData("'5", new[] { 5 })]
    public void Reasons_are_read_up_to_the_largest_code(string isi, int[] harapan)
        => Assert.Equal(harapan, Satu($"{{2}}|||PKH|tidak-layak|{isi}|YA").Alasan.Select(a => (int)a));

    [Theory]
    [InlineData("layak", StatusDeklarasi.Layak)]
    [InlineData("LAYAK", StatusDeklarasi.Layak)]
    [InlineData("Tidak layak", StatusDeklarasi.TidakLayak)]
    [InlineData("tidak-layak", StatusDeklarasi.TidakLayak)]
    [InlineData("'layak", StatusDeklarasi.Layak)]
    public void The_status_is_read_by_code_and_by_name(string isi, StatusDeklarasi harapan) => Assert.Equal(harapan, Satu($"{{2}}|||PKH|{isi}|5|").Status);

    // One kepesertaan takes one declaration; the same person in another programme is another one.
    [Fact]
    public void A_second_declaration_of_one_kepesertaan_is_refused_and_names_the_first()
    {
        (IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> hasil, CatatanBerkas[] catatan) = Baca(Isi("{2}|||PKH|layak||", "|3||PKH|tidak-layak|5|", "||D2|BPNT|tidak-layak|7|", "{3}|||PKH|layak||"));
        Assert.Equal(["3 nik PENETAPAN-BERULANG"], catatan.Select(c => $"{c.Baris} {c.Kolom} {c.Pesan.Kode}"));
        Assert.Contains("baris 2", catatan[0].Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Equal([2L, 4, 5], hasil.Values.Select(p => p.Baris).Order());
        Assert.Equal(StatusDeklarasi.Layak, hasil.Values.Single(p => p.Baris == 2).Penetapan.Status);
    }

    [Theory]
    [InlineData("nik|status|alasan|keterangan", "program")]
    [InlineData("nik|program|alasan|keterangan", "status")]
    [InlineData("nik|program|status|keterangan", "alasan")]
    [InlineData("program|status|alasan|keterangan", "nik, baris, atau iddtks")]
    public void A_column_that_must_be_there_is_named(string judul, string kolom)
    {
        var galat = Assert.Throws<DtksFormatException>(() => Baca(judul + "\n"));
        Assert.Equal("BERKAS-KOLOM-WAJIB", galat.Kode);
        Assert.Contains($" {kolom};", galat.Pesan.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_is_the_words_given_and_a_total_below_is_no_declaration()
    {
        string isi = $"nik|program|status|alasan|keterangan\n{Bacaan.Nik(2)}|PKH|tidak-layak|8| pindah ke kota lain \nJUMLAH|1|||\n";
        (IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> hasil, CatatanBerkas[] catatan) = Baca(isi);
        Assert.Equal("pindah ke kota lain", hasil.Single().Value.Penetapan.Keterangan);
        Assert.Empty(catatan);
    }

    // BK-4: a number that a spreadsheet changed is that of somebody else.
    [Fact]
    public void Damaged_numbers_refuse_the_file_unless_told()
    {
        string isi = Isi("3,37499E+15|||PKH|layak||", "{3}|||PKH|layak||");
        Assert.Equal("BERKAS-ANGKA-ILMIAH", Assert.Throws<DtksFormatException>(() => Baca(isi)).Kode);
        Assert.Single(PembacaPenetapan.Baca(Aliran(isi), "uji.csv", null, Orang, new List<CatatanBerkas>(), tetap: true));
    }

    [Fact]
    public void A_row_with_a_stray_quote_is_refused_with_its_line()
        => Assert.Equal(["2 baris BERKAS-KUTIP"], Baca(Isi("\"{2}|||PKH|layak||", "{3}|||PKH|layak||")).Catatan.Select(c => $"{c.Baris} {c.Kolom} {c.Pesan.Kode}"));

    private static Penetapan Satu(string baris) => Baca(Isi(baris)).Hasil.Single().Value.Penetapan;

    private static MemoryStream Aliran(string isi) => new(Encoding.UTF8.GetBytes(isi));

    private static (IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> Hasil, CatatanBerkas[] Catatan) Baca(string isi)
    {
        var catatan = new List<CatatanBerkas>();
        return (PembacaPenetapan.Baca(Aliran(isi), "uji.csv", null, Orang, catatan), [.. catatan]);
    }

    private static string Isi(params string[] baris)
    {
        string isi = Bacaan.Berkas(["nik|baris|iddtks|program|status|alasan|difinalisasi", .. baris]);
        return Enumerable.Range(1, 9).Aggregate(isi, (s, i) => s.Replace($"{{{i}}}", Bacaan.Nik(i), StringComparison.Ordinal));
    }
}
