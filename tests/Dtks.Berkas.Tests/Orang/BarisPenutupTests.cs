using Dtks.Domain;

namespace Dtks.Berkas.Tests.Orang;

/// <summary>Totals and signatures told apart from people (BK-1, BK-5): in doubt a row is a person that is lost, and a family does not count as whole.</summary>
public sealed class BarisPenutupTests
{
    private const string Judul = "nomor_kk|nomor_nik|nama|tanggal_lahir|jenis_kelamin|hubungan_keluarga|desa_kelurahan|bansos_pkh|pbi_jkn";
    private const string KkSatu = "3374990101150007";

    private static readonly string[] Nama = ["ANAK REKAAN", "TOTALIA REKAAN", "TOTAL REKAAN", "JUMLAHWATI", "JUMLAH REKAAN", "REKAPIANA", "REKAP REKAAN", "KEPALA DESA REKAAN", "MENGETAHUI", "LURAH REKAAN"];

    private static string Orang(int nomor, string kk, string desa) => $"{kk}|{Bacaan.Nik(nomor)}|IBU {(char)('A' + nomor)}|12/03/1985|L|KEPALA KELUARGA|{desa}|YA|YA";

    // Every set of cells that leaves a name, a birth date, a sex or a relation; first of the file, between families, last of it.
    [Theory]
    [InlineData("DESA A")]
    [InlineData("TOTALLANG")]
    [InlineData("JUMLAH INDAH")]
    [InlineData("REKAP")]
    public void A_person_with_few_cells_left_makes_the_family_above_incomplete_wherever_the_row_stands(string desa)
    {
        string satu = Orang(1, KkSatu, desa);
        string dua = Orang(2, "3374990101150008", desa);
        foreach (string nama in Nama)
        {
            string[] isi = ["", "", nama, "01/02/2010", "P", "ANAK", desa, "TIDAK", "TIDAK"];
            for (int pilih = 0; pilih < 1 << 7; pilih++)
            {
                if ((pilih & 0b1111) == 0)
                {
                    continue;
                }

                string hilang = string.Join('|', isi.Select((sel, i) => i < 2 || (pilih & (1 << (i - 2))) != 0 ? sel : ""));
                foreach (string[] baris in (string[][])[[hilang, satu, dua], [satu, hilang, dua], [dua, satu, hilang], [dua, satu, hilang, "", "|||||||2|2"]])
                {
                    foreach (bool putusan in (bool[])[true, false])
                    {
                        DataOrang data = Bacaan.Orang(Bacaan.Berkas([Judul, .. baris]), putusan);
                        KeluargaBerkas keluarga = data.SusunKeluarga();
                        int k = Enumerable.Range(0, keluarga.Jumlah).Single(k => data.NomorKk[keluarga[k][0]].TryGetNilai(out NomorKk kk) && kk.ToString("D") == KkSatu);
                        Assert.True(keluarga.Bertentangan(k), string.Join('\n', baris));
                        Assert.True(data.Jumlah == 3 || data.Catatan.Any(c => c.Kolom == CatatanBerkas.KolomBaris && c.Tingkat == TingkatCatatan.Ditolak), string.Join('\n', baris));
                        Assert.True(data.Jumlah == 3 || data.TakTerpakai().Any(t => t.NomorKk is not { } kk || kk.ToString("D") == KkSatu), string.Join('\n', baris));
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("|||||||TOTAL|2")]
    [InlineData("JUMLAH||||||||")]
    [InlineData("||JUMLAH DESA A|||||2|2")]
    [InlineData("||TOTAL: 25||||||")]
    [InlineData("GRAND TOTAL|25|||||1|0")]
    [InlineData("||Sub Total KK|||||2|2")]
    [InlineData("REKAPITULASI 2024||||||||")]
    public void A_line_of_totals_is_no_person_inside_the_table_or_after_it(string jumlah)
    {
        DataOrang tengah = Bacaan.Orang(Bacaan.Berkas(Judul, Orang(1, KkSatu, "A"), jumlah, Orang(2, "3374990101150008", "A")));
        Assert.Equal((2, 0), (tengah.Jumlah, tengah.SusunKeluarga().JumlahBertentangan));
        Assert.Equal(["3 BERKAS-RINGKASAN"], Bacaan.Kode(tengah));
        DataOrang akhir = Bacaan.Orang(Bacaan.Berkas(Judul, Orang(1, KkSatu, "A"), jumlah));
        Assert.Equal((1, 0, 1), (akhir.BarisPenutup, akhir.SusunKeluarga().JumlahBertentangan, akhir.Jumlah));
    }

    // Who signs may stand in any column; only under the names a doubt is left, which is told: somebody of unknown family could belong to any (10).
    [Theory]
    [InlineData("Mengetahui,||||||||\nKepala Desa||||||||\nSUTRISNO||||||||\nNIP 197001011990031001||||||||\n", 4, 0)]
    [InlineData("||||||Semarang||\n|||||Kepala Desa|||\n|||||SUTRISNO|||\n", 3, 0)]
    [InlineData("||||||||Camat\n||||||||SUTRISNO\n|NIP 197001011990031001|||||||\n", 3, 0)]
    [InlineData("||Mengetahui|||||\n||SUTRISNO|||||\n", 0, 2)]
    public void A_signature_is_no_person_and_a_name_under_the_names_may_be_of_any_family(string ekor, int penutup, int ditolak)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Judul, Orang(1, KkSatu, "A"), Orang(2, "3374990101150008", "A")) + ekor);
        KeluargaBerkas keluarga = data.SusunKeluarga();
        Assert.Equal((2, penutup, ditolak), (data.Jumlah, data.BarisPenutup, data.JumlahDitolak));
        Assert.Equal((ditolak > 0, ditolak > 0), (keluarga.Bertentangan(0), keluarga.Bertentangan(1)));
    }

    // NO NIK is a name of the column of NIK, and what somebody without a NIK may have in it.
    [Fact]
    public void The_name_of_the_column_typed_for_a_missing_NIK_makes_no_header_of_a_person()
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(Judul, Orang(1, KkSatu, "A"), $"{KkSatu}|NO NIK|ANAK REKAAN|01/02/2010|L|ANAK|A|TIDAK|TIDAK", Judul));
        Assert.Equal((2, 2L), (data.Jumlah, data.BarisJudulKosong));
    }
}
