using System.Text;
using Dtks.Domain;

namespace Dtks.Berkas.Tests.Tabel;

/// <summary>BK-1 for every table: titles, headers once more, totals, signatures and lines drawn across are told apart from rows; a header in another order and a shifted row are refused.</summary>
public sealed class BarisBukanDataTests
{
    private static readonly DataOrang Dua = Bacaan.Orang(Bacaan.Berkas(Bacaan.Judul, Bacaan.Baris(1, pkh: "YA"), Bacaan.Baris(2, pkh: "YA")));

    /// <summary>Tables of each kind: the header, the same columns in another order, two rows, and a row one column off.</summary>
    public static TheoryData<string, string, string, string[], string[]> Semua => new()
    {
        { "penetapan", "nik;program;status;alasan;keterangan;difinalisasi", "nik;program;alasan;status;keterangan;difinalisasi", [$"{Bacaan.Nik(1)};PKH;tidak-layak;5;;YA", $"{Bacaan.Nik(2)};PKH;tidak-layak;7;;YA"], [$"{Bacaan.Nik(1)};;PKH;tidak-layak;5;", $"{Bacaan.Nik(1)};tidak-layak;5;;YA;", $"{Bacaan.Nik(1)};PKH;;tidak-layak;5;;YA"] },
        { "penetapan", "baris;program;status;alasan;difinalisasi", "alasan;program;status;baris;difinalisasi", ["2;PKH;tidak-layak;5;YA", "3;PKH;tidak-layak;7;YA"], ["PKH;tidak-layak;5;YA;", ";2;PKH;tidak-layak;5", "2;PKH;tidak-layak;5;;YA"] },
        { "keluarga", "nomor_kartu_keluarga;kode_kelurahan_desa;jumlah_anggota_keluarga;desil_nasional;desil_provinsi;desil_kabupaten_kota", "nomor_kartu_keluarga;kode_kelurahan_desa;jumlah_anggota_keluarga;desil_provinsi;desil_nasional;desil_kabupaten_kota", ["3374990101150007;3374061001;3;4;5;6", "3374990101150018;3374061001;2;1;2;3"], ["3374990101150007;;3374061001;3;4;5", "3374990101150007;3;4;5;6;", ";3374990101150007;3374061001;3;4;5", "3374061001;3;4;5;6;", "3374990101150007;3374061001;;3;4;5;6"] },
        { "anggota", "nomor_induk_kependudukan;nomor_kartu_keluarga;nama;tanggal_lahir;status_hubungan_keluarga;work", "nomor_kartu_keluarga;nomor_induk_kependudukan;nama;tanggal_lahir;work;status_hubungan_keluarga", [$"{Bacaan.Nik(1)};3374990101150007;SITI;12/03/1985;1;5", $"{Bacaan.Nik(2)};3374990101150018;BUDI;12/03/1985;1;1"], [$"{Bacaan.Nik(1)};;3374990101150007;SITI;12/03/1985;5", $"{Bacaan.Nik(1)};3374990101150007;12/03/1985;5;1;", $"{Bacaan.Nik(1)};3374990101150007;SITI;;12/03/1985;5"] },
        { "antrian", "nik;golongan;tanggal", "golongan;nik;tanggal", [$"{Bacaan.Nik(1)};lain;2024-01-31", $"{Bacaan.Nik(2)};lain;2024-01-31"], [$"{Bacaan.Nik(1)};;lain;2024-01-31", $"{Bacaan.Nik(1)};2024-01-31"] },
        { "usulan", "jenis;jalur;tanggal;program;di_dtks", "jalur;jenis;tanggal;program;di_dtks", ["2;musdes;15/02/2024;PKH;TIDAK", "2;musdes;15/02/2024;PKH;YA"], ["2;;musdes;15/02/2024;PKH", "musdes;15/02/2024;PKH;TIDAK;"] },
        { "surat", "status;tanggal_surat;tanggal_unggah;penandatangan;lampiran", "status;tanggal_unggah;tanggal_surat;penandatangan;lampiran", ["disetujui;2024-02-20;2024-02-20;kepala-daerah;YA", "disetujui;2024-02-20;2024-02-21;kepala-daerah;YA"], ["disetujui;;2024-02-20;2024-02-20;kepala-daerah", "disetujui;2024-02-20;kepala-daerah;YA;"] },
    };

    [Theory]
    [MemberData(nameof(Semua))]
    public void What_is_no_row_is_told_apart_in_every_table(string jenis, string judul, string lain, string[] baris, string[] geser)
    {
        _ = lain;
        _ = geser;
        int kolom = judul.Split(';').Length;
        string Isi(params string[] sel) => string.Join(';', sel.Concat(Enumerable.Repeat("", kolom)).Take(kolom));
        string[] semua =
        [
            Isi("DAFTAR REKAAN"), Isi(), judul, string.Join(';', Enumerable.Range(1, kolom).Select(i => $"({i})")), baris[0], judul, string.Join(';', Enumerable.Repeat("=====", kolom)), "-----", Isi(), baris[1],
            Isi("JUMLAH", "2"), Isi("Mengetahui,"), Isi("Kepala Desa"), Isi("", "SUTRISNO"), Isi("NIP. 19700101 199003 1 001"),
        ];
        (int dipakai, string[] ditolak) = Baca(jenis, Bacaan.Berkas(semua));
        Assert.Equal((2, 0), (dipakai, ditolak.Length));
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void A_header_in_another_order_inside_any_table_is_refused(string jenis, string judul, string lain, string[] baris, string[] geser)
    {
        _ = geser;
        Assert.Equal("BERKAS-TABEL-KEDUA", Assert.Throws<DtksFormatException>(() => Baca(jenis, Bacaan.Berkas(judul, baris[0], lain, baris[1]))).Kode);
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void A_shifted_row_of_any_table_is_not_used(string jenis, string judul, string lain, string[] baris, string[] geser)
    {
        _ = lain;
        foreach (string satu in geser)
        {
            (int dipakai, string[] ditolak) = Baca(jenis, Bacaan.Berkas(judul, baris[1], satu));
            Assert.True(dipakai == 1 && ditolak.Length == 1, $"{satu}: {dipakai} {string.Join(' ', ditolak)}");
        }
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void Totals_and_signatures_above_a_row_are_told(string jenis, string judul, string lain, string[] baris, string[] geser)
    {
        _ = lain;
        _ = geser;
        string ekor = new(';', judul.Count(c => c == ';') - 1);
        (int dipakai, string[] ditolak) = Baca(jenis, Bacaan.Berkas(judul, baris[0], $"JUMLAH;1{ekor}", $"Mengetahui,;{ekor}", baris[1]));
        Assert.Equal(2, dipakai);
        Assert.Equal(["BERKAS-RINGKASAN", "BERKAS-TANDA-TANGAN"], ditolak);
    }

    // A total of the people is told as one, also where the number stands under the names; somebody named JUMLAH is a person.
    [Theory]
    [InlineData("JUMLAH KELUARGA||2", "BERKAS-RINGKASAN", 0)]
    [InlineData("JUMLAH KELUARGA||2|||", "BERKAS-RINGKASAN", 0)]
    [InlineData("||JUMLAH|12/03/2015|L|ANAK|TIDAK", null, 1)]
    [InlineData("3374990101150007|3374991203150003|JUMLAH|||ANAK|TIDAK", null, 1)]
    [InlineData("====|====|====|====|====|====|====", null, 0)]
    [InlineData("=====", null, 0)]
    [InlineData("----------|----------------|-----|---|---|---|---", null, 0)]
    public void Lines_drawn_and_totals_are_no_people_and_stop_no_file(string baris, string? kode, int orang)
    {
        DataOrang data = Bacaan.Orang(Bacaan.Berkas(
            "nomor_kk|nomor_nik|nama|tanggal_lahir|jenis_kelamin|hubungan_keluarga|bansos_pkh", $"3374990101150007|{Bacaan.Nik(1)}|IBU|12/03/1985|L|KEPALA KELUARGA|YA", baris, $"3374990101150018|{Bacaan.Nik(2)}|AYAH|12/03/1985|L|KEPALA KELUARGA|YA"));
        Assert.Equal((2 + orang, 0), (data.Jumlah, data.Temuan.Length));
        Assert.Equal(kode is null ? [] : [$"3 {kode}"], Bacaan.Kode(data).Where(k => k.Contains("BERKAS-", StringComparison.Ordinal)));
        Assert.Equal(orang > 0 && baris[0] == '|' ? 2 : 0, data.SusunKeluarga().JumlahBertentangan);
    }

    [Fact]
    public void A_header_of_two_rows_once_more_is_no_person()
    {
        const string Judul = "NO KK|NIK|NAMA LENGKAP|TGL LAHIR|PROGRAM BANSOS||\n||||PKH|BPNT|PBI JK\n(1)|(2)|(3)|(4)|(5)|(6)|(7)\n";
        DataOrang data = Bacaan.Orang($"{Judul}3374990101150007|3374991203850002|SITI|12/03/1985|YA|TIDAK|Y\n{Judul}3374990101150018|3374991203850003|BUDI|12/03/1985|YA|TIDAK|Y\n");
        Assert.Equal((2, 0, 0), (data.Jumlah, data.JumlahDitolak, data.SusunKeluarga().JumlahBertentangan));
        Assert.Empty(data.Catatan);
    }

    private static (int Dipakai, string[] Ditolak) Baca(string jenis, string isi)
    {
        byte[] bita = Encoding.UTF8.GetBytes(isi);
        if (jenis == "penetapan")
        {
            var catatan = new List<CatatanBerkas>();
            return (PembacaPenetapan.Baca(new MemoryStream(bita), "uji.csv", null, Dua, catatan).Count, [.. catatan.OrderBy(c => c.Baris).Select(c => c.Pesan.Kode)]);
        }

        if (jenis is "keluarga" or "anggota")
        {
            DataDtsen data = PembacaDtsen.Baca(jenis == "keluarga" ? new MemoryStream(bita) : null, jenis == "anggota" ? new MemoryStream(bita) : null);
            return (data.Keluarga.Length + data.Anggota.Length, [.. data.Catatan.Where(c => c.Tingkat == TingkatCatatan.Ditolak).Select(c => c.Pesan.Kode)]);
        }

        IReadOnlyList<ButirObjek> baris = (jenis switch { "antrian" => TabelObjek.AntrianPbi, "usulan" => TabelObjek.Usulan, _ => TabelObjek.Surat }).Baca(new MemoryStream(bita), "uji.csv");
        return (baris.Count(b => b.Isi is not null && !Kurang(b)), [.. baris.Where(b => b.Isi is null || Kurang(b)).OrderBy(b => b.Baris).Select(b => b.Cacat?.Kode ?? "")]);

        // Why: members of the wrong kind are refused by the strict reader of the protocol, which reads the object next.
        bool Kurang(ButirObjek b)
        {
            string json = Encoding.UTF8.GetString(b.Isi!);
            return (jenis == "usulan" && !json.Contains("\"tanggal\":\"2024", StringComparison.Ordinal)) || (jenis == "antrian" && !json.Contains("\"tanggal\"", StringComparison.Ordinal))
                || (jenis == "surat" && !json.Contains("\"penandatangan\":\"kepala", StringComparison.Ordinal));
        }
    }
}
