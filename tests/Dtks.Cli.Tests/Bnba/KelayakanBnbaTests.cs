using System.Text;
using System.Text.Json;
using Dtks.Cli.Tests.Perintah;

namespace Dtks.Cli.Tests.Bnba;

/// <summary><c>dtks kelayakan</c>: one small file with every kind of hurt, and its results row by row.</summary>
public sealed class KelayakanBnbaTests : IDisposable
{
    private const string Judul = "IDDTKS|NOKK|NIK|tanggal_lahir|JENIS_KELAMIN|PEKERJAAN|HUB_KELUARGA|desa_kelurahan|bansos_pkh|bansos_bpnt|pbi_jkn";
    private const string Istri = "D1|3374990101150007|3374995203850001|12/03/1985|P|Mengurus Rumah Tangga|Istri|Desa A|YA|TIDAK|YA";
    private const string Suami = "D2|3374990101150007|3374990101800002|01-01-1980|L|Petani/Pekebun|Kepala Keluarga|Desa A|TIDAK|YA|YA";

    private readonly string _folder = Directory.CreateTempSubdirectory("dtks-uji-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Death_alone_spares_the_family_and_a_cascade_stops_the_rest()
    {
        var (hasil, putusan) = Jalankan(
            [Judul, Istri, Suami],
            ["nik;program;status;alasan;keterangan;difinalisasi", "3374995203850001;PBI;tidak-layak;2;;YA", "3374990101800002;PBI-JK;tidak-layak;5;;YA"]);
        Assert.Equal(0, hasil.Kode);
        Assert.Equal(
            [
                (2, "PBI-JK", "tidak-layak", "dihentikan", false, "VK-4 VK-12"),
                (2, "PKH", "layak", "tetap", true, "VK-9 VK-10"),
                (3, "PBI-JK", "tidak-layak", "dihentikan", false, "VK-4 VK-12"),
                (3, "SEMBAKO", "tidak-layak", "dihentikan", false, "VK-8 VK-12"),
            ],
            putusan);
    }

    // issue 9, example 1: a row that cannot be used leaves its family incomplete, also where the user states that families are complete.
    [Theory]
    [InlineData(true, "dihentikan")]
    [InlineData(true, "tetap", "D2|3374990101150007|3374995203850001|01/01/2015|L|Belum/Tidak Bekerja|Anak|Desa A|TIDAK|TIDAK|YA")]
    [InlineData(true, "tetap", "D2|3374990101150007|01/01/2015|L|Belum/Tidak Bekerja|Anak|Desa A|TIDAK|TIDAK|YA")]
    [InlineData(true, "tetap", "D2|337499010115000|3374990101150002|01/01/2015|L|Belum/Tidak Bekerja|Anak|Desa A|TIDAK|TIDAK|YA")]
    [InlineData(true, "tetap", "D2||3374990101150002|01/01/2015|L|Belum/Tidak Bekerja|Anak|Desa A|TIDAK|TIDAK|YA")]
    [InlineData(true, "tetap", "D2||3374990101150002|01/01/2015|L|Belum/Tidak Bekerja|Anak||TIDAK|TIDAK|YA")]
    [InlineData(true, "tetap", "D2||3374990101150002|01/01/2015|L|Belum/Tidak Bekerja|Anak|Desa B|TIDAK|TIDAK|YA")]
    [InlineData(true, "dihentikan", "D2|337499010115000|3374990101150002|01/01/2015|L|Belum/Tidak Bekerja|Anak|Desa B|TIDAK|TIDAK|YA")]
    [InlineData(false, "tetap")]
    [InlineData(false, "tetap", "D2|3374990101150008|3374990101150002|01/01/2015|L|Belum/Tidak Bekerja|Anak|Desa B|TIDAK|TIDAK|YA")]
    public void A_mother_who_died_stops_PKH_only_in_a_family_stated_and_seen_to_be_complete(bool lengkap, string kepesertaan, params string[] lain)
    {
        var (_, putusan) = Jalankan(
            [Judul, Istri, .. lain], ["baris;program;status;alasan;keterangan;difinalisasi", "2;PBI;tidak-layak;2;;YA"], lengkap: lengkap);
        var pkh = putusan.Single(p => p is { Baris: 2, Program: "PKH" });
        Assert.Equal(kepesertaan, pkh.Kepesertaan);
        Assert.Equal(kepesertaan == "tetap" ? "belum-dapat-ditentukan" : "tidak-layak", pkh.Kelayakan);
    }

    // issue 9, example 3: a BNBA file has no columns for pregnancy, disability and school, so no one is certainly without component.
    [Fact]
    public void A_file_without_columns_of_marks_suggests_no_reason_7()
    {
        Jalankan([Judul, Istri, Suami], [], lengkap: true);
        Assert.DoesNotContain(Baca("saran").EnumerateArray(), s => s.GetProperty("alasan").ToString() == "7");
    }

    [Fact]
    public void Without_a_letter_nobody_is_stopped()
    {
        var (_, putusan) = Jalankan(
            [Judul, Suami], ["nik;program;status;alasan;difinalisasi", "3374990101800002;PBI-JK;tidak-layak;5;YA"], surat: null);
        Assert.All(putusan, p => Assert.Equal("tetap", p.Kepesertaan));
    }

    [Theory]
    [InlineData("BNBA-NIK", "ditolak", "D4|3374990101150008|33749901018000|01-01-1980|L|PNS|Kepala Keluarga|Desa B|YA|TIDAK|YA")]
    [InlineData("BNBA-NIK-BERULANG", "ditolak", Suami)]
    [InlineData("BERKAS-JUMLAH-KOLOM", "ditolak", "D4|3374990101150008|3374990101800004")]
    [InlineData("BERKAS-KUTIP", "ditolak", "D4|\"tak tutup|3374990101800004|01-01-1980|L|PNS|Anak|Desa B|YA|TIDAK|YA")]
    [InlineData("BNBA-PROGRAM", "ditolak", "D4|3374990101150008|3374990101800004|01-01-1980|L|PNS|Anak|Desa B|MUNGKIN|TIDAK|YA")]
    [InlineData("BNBA-NOMOR-KK", "diabaikan", "D4|337499|3374990101800004|01-01-1980|L|PNS|Anak|Desa B|YA|TIDAK|YA")]
    [InlineData("BNBA-TANGGAL", "diabaikan", "D4|3374990101150008|3374990101800004|31-02-1980|L|PNS|Anak|Desa B|YA|TIDAK|YA")]
    [InlineData("BNBA-KODE", "diabaikan", "D4|3374990101150008|3374990101800004|01-01-1980|X|PNS|Anak|Desa B|YA|TIDAK|YA")]
    [InlineData("BNBA-PEKERJAAN", "diabaikan", "D4|3374990101150008|3374990101800004|01-01-1980|L|Pilot Drone|Anak|Desa B|YA|TIDAK|YA")]
    public void A_row_that_cannot_be_used_is_noted_with_its_line_and_the_run_goes_on(string kode, string tingkat, string baris)
    {
        // The hurt row stands in the middle: what follows must still be decided.
        var (hasil, putusan) = Jalankan([Judul, Suami, baris, Istri], []);
        Assert.Equal(0, hasil.Kode);
        var catatan = Baca("ditolak").EnumerateArray().Single();
        Assert.Equal((kode, 3, tingkat), (catatan.GetProperty("kode").GetString(), catatan.GetProperty("baris").GetInt32(), catatan.GetProperty("tingkat").GetString()));
        Assert.Contains(putusan, p => p.Baris == 4);
        Assert.Equal(tingkat == "ditolak" ? 1 : 0, HasilPerintah.Jalankan([.. Perintah("bnba.csv"), "--gagal-bila", "ditolak"]).Kode);
    }

    [Theory]
    [InlineData("PENETAPAN-NIK", "12;PKH;layak;;")]
    [InlineData("PENETAPAN-NIK", ";PKH;layak;;")]
    [InlineData("BERKAS-JUMLAH-KOLOM", "3374995203850001;PKH;layak")]
    [InlineData("BERKAS-KUTIP", "3374995203850001;\"PKH;layak;;")]
    [InlineData("PENETAPAN-PROGRAM", "3374995203850001;NON BANSOS;layak;;")]
    [InlineData("PENETAPAN-STATUS", "3374995203850001;PKH;ragu;;")]
    [InlineData("PENETAPAN-ALASAN", "3374995203850001;PKH;tidak-layak;99;")]
    [InlineData("VK-4", "3374995203850001;PKH;tidak-layak;9;")]
    [InlineData("PENETAPAN-FINALISASI", "3374995203850001;PKH;tidak-layak;5;MUNGKIN")]
    [InlineData("PENETAPAN-TANPA-KEPESERTAAN", "3374990101800002;PKH;tidak-layak;5;")]
    [InlineData("VK-4", "3374995203850001;PKH;tidak-layak;;")]
    [InlineData("VK-5", "3374995203850001;PKH;tidak-layak;2;")]
    [InlineData("VK-7", "3374995203850001;PKH;layak;;YA")]
    public void A_declaration_that_cannot_stand_is_noted_and_changes_nothing(string kode, string baris)
    {
        var (_, tanpa) = Jalankan([Judul, Istri, Suami], []);
        var (_, dengan) = Jalankan([Judul, Istri, Suami], ["nik;program;status;alasan;difinalisasi", baris]);
        var catatan = Baca("ditolak").EnumerateArray().Single();
        Assert.Equal((kode, "penetapan", 2), (catatan.GetProperty("kode").GetString(), catatan.GetProperty("berkas").GetString(), catatan.GetProperty("baris").GetInt32()));
        Assert.Equal(tanpa, dengan);
    }

    [Theory]
    [InlineData("alasan", "KELAYAKAN-TANPA-ALASAN", "paling sedikit satu alasan", "at least one", "PKH;tidak-layak;;;")]
    [InlineData("keterangan", "KELAYAKAN-ALASAN-LAIN-TANPA-KETERANGAN", "Alasan yang memerlukan keterangan (baku: 8, alasan lain) tanpa keterangan", "A reason that needs a text (shipped: 8, other) without one", "PKH;tidak-layak;8;;")]
    [InlineData("alasan", "KELAYAKAN-PROGRAM-TANPA-KOMPONEN", "tidak mengenal komponen", "has no components", "PBI-JK;tidak-layak;7;;")]
    [InlineData("alasan", "KELAYAKAN-LAYAK-BERALASAN", "layak disertai alasan", "carries reasons", "PKH;layak;5;;")]
    [InlineData("difinalisasi", "KELAYAKAN-LAYAK-DIFINALISASI", "ditandai difinalisasi", "marked final", "PKH;layak;;;YA")]
    [InlineData("keterangan", "KELAYAKAN-ALASAN-LAIN-TANPA-KETERANGAN KELAYAKAN-PROGRAM-TANPA-KOMPONEN", "tidak mengenal komponen", "has no components", "PBI-JK;tidak-layak;7 8;;")]
    public void A_refused_declaration_says_which_conditions_failed(string kolom, string sebab, string indonesia, string inggris, string baris)
    {
        var (hasil, _) = Jalankan([Judul, Istri, Suami], ["nik;program;status;alasan;keterangan;difinalisasi", $"3374995203850001;{baris}"]);
        var catatan = Baca("ditolak").EnumerateArray().Single();
        Assert.Equal((kolom, sebab), (catatan.GetProperty("kolom").GetString(), catatan.GetProperty("sebab").GetString()));
        Assert.Contains(indonesia, catatan.GetProperty("pesan").GetString(), StringComparison.Ordinal);
        Assert.Contains(inggris, catatan.GetProperty("message").GetString(), StringComparison.Ordinal);
        var csv = File.ReadAllLines(Path.Combine(_folder, "keluar", "ditolak.csv"));
        Assert.Equal("berkas,baris,tingkat,kolom,kode,sebab,pesan,message", csv[0]);
        Assert.All(new[] { sebab, indonesia, inggris }, t => Assert.Contains(t, csv[1], StringComparison.Ordinal));
        Assert.Contains(indonesia, hasil.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_letter_says_which_conditions_failed()
    {
        var (hasil, _) = Jalankan(
            [Judul, Istri], [], """{"status":"disetujui","tanggal_surat":"2024-02-13","tanggal_unggah":"2024-02-20","penandatangan":"kepala-dinas","lampiran":false}""");
        Assert.All(
            (string[])["TIDAK SAH (SP-1, VK-13)", "kepala-dinas tidak berwenang", "2024-02-13 di luar jendela 2024-02-14 sampai 2024-02-28", "tanpa lampiran"],
            t => Assert.Contains(t, hasil.Keluar, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('|')]
    [InlineData(',')]
    [InlineData(';')]
    public void Any_delimiter_order_and_case_of_columns_reads_alike(char pemisah)
    {
        var acak = new[] { Judul, Istri, Suami }.Select(b => string.Join(pemisah, b.Split('|').Reverse())).ToArray();
        acak[0] = acak[0].ToUpperInvariant();
        Assert.Equal(Jalankan([Judul, Istri, Suami], []).Putusan, Jalankan(acak, []).Putusan);
    }

    [Fact]
    public void Wrong_usage_and_unreadable_files_exit_with_2()
    {
        Assert.Equal(2, HasilPerintah.Jalankan("kelayakan", Path.Combine(_folder, "tidak-ada.csv"), "--periode", "2024-02").Kode);
        Tulis("kosong.csv", []);
        Assert.Equal(2, HasilPerintah.Jalankan("kelayakan", Path.Combine(_folder, "kosong.csv"), "--periode", "2024-02").Kode);
        Tulis("tanpa-nik.csv", ["a|b", "1|2"]);
        Assert.Equal(2, HasilPerintah.Jalankan("kelayakan", Path.Combine(_folder, "tanpa-nik.csv"), "--periode", "2024-02").Kode);
        Tulis("bnba.csv", [Judul, Istri]);
        Assert.Equal(2, HasilPerintah.Jalankan("kelayakan", Path.Combine(_folder, "bnba.csv")).Kode);
        Assert.Equal(2, HasilPerintah.Jalankan("kelayakan", Path.Combine(_folder, "bnba.csv"), "--periode", "2025-01").Kode);
    }

    [Fact]
    public void No_output_carries_a_full_number()
    {
        var (hasil, _) = Jalankan([Judul, Istri, Suami, Suami], ["nik;program;status;alasan;difinalisasi", "3374990101800099;PKH;layak;;"]);
        var semua = hasil.Keluar + hasil.Galat + string.Concat(Directory.GetFiles(Path.Combine(_folder, "keluar")).Select(File.ReadAllText));
        Assert.DoesNotMatch("[0-9]{16}", semua);
    }

    private (HasilPerintah Hasil, (int Baris, string Program, string Kelayakan, string Kepesertaan, bool Ganti, string Dasar)[] Putusan) Jalankan(
        string[] bnba, string[] penetapan, string? surat = """{"status":"disetujui","tanggal_surat":"2024-02-20","tanggal_unggah":"2024-02-20","penandatangan":"kepala-daerah","lampiran":true}""", bool lengkap = false)
    {
        Tulis("bnba.csv", bnba);
        var args = Perintah("bnba.csv");
        if (lengkap)
        {
            args.Add("--keluarga-lengkap");
        }

        if (penetapan.Length > 0)
        {
            Tulis("penetapan.csv", penetapan);
            args.AddRange(["--penetapan", Path.Combine(_folder, "penetapan.csv")]);
        }

        if (surat is not null)
        {
            Tulis("surat.json", [surat]);
            args.AddRange(["--surat", Path.Combine(_folder, "surat.json")]);
        }

        var hasil = HasilPerintah.Jalankan([.. args]);
        return (hasil, [.. Baca("putusan").EnumerateArray().Select(p => (
            p.GetProperty("baris").GetInt32(),
            p.GetProperty("program").GetString()!,
            p.GetProperty("kelayakan").GetString()!,
            p.GetProperty("kepesertaan").GetString()!,
            p.GetProperty("perlu_ganti_pengurus").GetBoolean(),
            p.GetProperty("dasar").GetString()!))]);
    }

    private List<string> Perintah(string berkas) =>
        ["kelayakan", Path.Combine(_folder, berkas), "--periode", "2024-02", "--keluar", Path.Combine(_folder, "keluar"), "--format", "csv,json", "--timpa"];

    private JsonElement Baca(string nama) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "keluar", nama + ".json"))).RootElement;

    private void Tulis(string nama, string[] baris) =>
        File.WriteAllText(Path.Combine(_folder, nama), string.Concat(baris.Select(b => b + "\n")), new UTF8Encoding(false));
}
