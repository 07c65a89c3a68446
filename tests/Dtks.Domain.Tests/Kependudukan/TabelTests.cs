
namespace Dtks.Domain.Tests;

public class TabelTests
{
    [Fact]
    public void Every_table_holds_exactly_the_official_rows_in_their_order()
    {
        List<string[]> resmi = DataUji.Baris("tabel");

        List<string[]> ada =
        [
            .. Baris("hubungan", TabelKependudukan.Hubungan),
            .. Baris("status_kawin", TabelKependudukan.StatusKawin),
            .. Baris("golongan", TabelKependudukan.GolonganPekerjaan),
            .. Baris("disabilitas", TabelKependudukan.Disabilitas),
            .. Baris("sekolah", TabelKependudukan.Sekolah),
            .. Baris("keberadaan", TabelKependudukan.Keberadaan),
            .. Baris("kelompok", TabelKependudukan.Kelompok),
            .. Baris("subjek", TabelKependudukan.Subjek),
            .. Baris("ppks", TabelKependudukan.KriteriaPpks),
            .. Baris("psks", TabelKependudukan.JenisPsks),
            .. Baris("satuan", TabelKepesertaan.Satuan),
            .. Baris("peran", TabelKepesertaan.Peran),
            .. Baris("alasan", TabelPengesahan.Alasan),
            .. Baris("deklarasi", TabelPengesahan.StatusDeklarasi),
            .. Baris("surat", TabelPengesahan.StatusSurat),
            .. Baris("penandatangan", TabelPengesahan.Penandatangan),
            .. Baris("elemen", TabelPemadanan.Elemen),
            .. Baris("vonis", TabelPemadanan.Vonis),
        ];

        Assert.Equal(resmi.Select(b => string.Join('|', b)), ada.Select(b => string.Join('|', b)));
    }

    [Fact]
    public void Every_numeric_code_is_the_number_of_its_enum_member()
    {
        Samakan(TabelKependudukan.Hubungan, n => (int)n);
        Samakan(TabelKependudukan.StatusKawin, n => (int)n);
        Samakan(TabelKependudukan.Keberadaan, n => (int)n);
        Samakan(TabelPengesahan.Alasan, n => (int)n);

        static void Samakan<T>(TabelKode<T> tabel, Func<T, int> angka)
            where T : struct, Enum
            => Assert.All(tabel.Butir, b => Assert.Equal(b.Kode, angka(b.Nilai).ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_table_keeps_the_contract_of_code_lists()
    {
        KontrakTabel.Uji(TabelKependudukan.Hubungan, Kode("hubungan"));
        KontrakTabel.Uji(TabelKependudukan.StatusKawin, Kode("status_kawin"));
        KontrakTabel.Uji(TabelKependudukan.GolonganPekerjaan, Kode("golongan"));
        KontrakTabel.Uji(TabelKependudukan.Sekolah, Kode("sekolah"));
        KontrakTabel.Uji(TabelKependudukan.Keberadaan, Kode("keberadaan"));
        KontrakTabel.Uji(TabelKependudukan.Kelompok, Kode("kelompok"));
        KontrakTabel.Uji(TabelKependudukan.Subjek, Kode("subjek"));
        KontrakTabel.Uji(TabelKependudukan.KriteriaPpks, Kode("ppks"));
        KontrakTabel.Uji(TabelKependudukan.JenisPsks, Kode("psks"));
        KontrakTabel.Uji(TabelKepesertaan.Satuan, Kode("satuan"));
        KontrakTabel.Uji(TabelKepesertaan.Peran, Kode("peran"));
        KontrakTabel.Uji(TabelPengesahan.Alasan, Kode("alasan"));
        KontrakTabel.Uji(TabelPengesahan.StatusDeklarasi, Kode("deklarasi"));
        KontrakTabel.Uji(TabelPengesahan.StatusSurat, Kode("surat"));
        KontrakTabel.Uji(TabelPengesahan.Penandatangan, Kode("penandatangan"));
        KontrakTabel.Uji(TabelPemadanan.Elemen, Kode("elemen"));
        KontrakTabel.Uji(TabelPemadanan.Vonis, Kode("vonis"));
        Assert.Equal(
            Enum.GetValues<Disabilitas>().Where(d => d != Disabilitas.TidakAda),
            TabelKependudukan.Disabilitas.Butir.Select(b => b.Nilai));

        static string[] Kode(string tabel) => [.. DataUji.Baris("tabel").Where(b => b[0] == tabel).Select(b => b[1])];
    }

    [Theory]
    [InlineData("Kawin Tercatat", StatusKawin.Kawin)]
    [InlineData("KAWIN BELUM TERCATAT", StatusKawin.Kawin)]
    [InlineData("cerai hidup  tercatat", StatusKawin.CeraiHidup)]
    [InlineData("Cerai Hidup Belum Tercatat", StatusKawin.CeraiHidup)]
    [InlineData("Belum Kawin", StatusKawin.BelumKawin)]
    [InlineData("4", StatusKawin.CeraiMati)]
    public void Marital_status_reads_codes_and_the_texts_of_the_new_KK(string teks, StatusKawin harapan)
        => Assert.Equal(harapan, TabelKependudukan.StatusKawin.Baca(teks));

    [Theory]
    [InlineData("1", StatusKeberadaan.DitemukanTanpaUpdate)]
    [InlineData("a", StatusKeberadaan.DitemukanTanpaUpdate)]
    [InlineData("B", StatusKeberadaan.DitemukanAdaUpdate)]
    [InlineData("c", StatusKeberadaan.TidakDitemukan)]
    [InlineData("DITEMUKAN MAMPU", StatusKeberadaan.DitemukanMampu)]
    [InlineData("ditemukan,  ada update", StatusKeberadaan.DitemukanAdaUpdate)]
    [InlineData("ditemukan tidak ada update", StatusKeberadaan.DitemukanTanpaUpdate)]
    [InlineData("e", StatusKeberadaan.DitemukanGanda)]
    public void Status_keberadaan_reads_numbers_letters_and_texts(string teks, StatusKeberadaan harapan)
        => Assert.Equal(harapan, TabelKependudukan.Keberadaan.Baca(teks));

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("f")]
    [InlineData("")]
    [InlineData("pindah")]
    public void Status_keberadaan_refuses_codes_of_other_lists_and_lists_its_own(string teks)
    {
        DtksFormatException salah = Assert.Throws<DtksFormatException>(() => TabelKependudukan.Keberadaan.Baca(teks));

        Assert.Contains("1, 2, 3, 4, 5", salah.Message, StringComparison.Ordinal);
        Assert.Contains("SAKU", salah.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_names_its_list_is_read_with_that_list_only()
    {
        TabelKode<StatusKeberadaan> tabel = TabelKependudukan.Keberadaan;

        Assert.Equal(StatusKeberadaan.DitemukanMampu, tabel.Baca(new KodeDaftar(tabel.NamaDaftar, "4")));
        Assert.Equal("TABEL-DAFTAR-LAIN", Assert.Throws<DtksFormatException>(() => tabel.Baca(new KodeDaftar("Regsosek", "4"))).Kode);
        Assert.Equal("TABEL-DAFTAR-LAIN", Assert.Throws<DtksFormatException>(() => tabel.Baca(default(KodeDaftar))).Kode);
        Assert.Equal("TABEL-TIDAK-DIKENAL", Assert.Throws<DtksFormatException>(() => tabel.Baca(new KodeDaftar(tabel.NamaDaftar, "6"))).Kode);
    }

    private static IEnumerable<string[]> Baris<T>(string nama, TabelKode<T> tabel)
        where T : struct, Enum
        => tabel.Butir.Select(b => new[] { nama, b.Kode, b.Nama });
}
