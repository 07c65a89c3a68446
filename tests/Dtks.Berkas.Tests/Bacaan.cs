using System.Text;
using Dtks.Domain;

namespace Dtks.Berkas.Tests;

/// <summary>Short ways to a table and its people.</summary>
internal static class Bacaan
{
    public const string Judul = "iddtks|nomor_kk|nomor_nik|nama|tanggal_lahir|jenis_kelamin|hubungan_keluarga|pekerjaan|desa_kelurahan|bansos_pkh|bansos_bpnt|pbi_jkn";

    public static string Baris(
        int nomor, string kk = "3374990101150007", string? nik = null, string lahir = "12/03/1985", string jk = "L", string hub = "ANAK", string desa = "Desa A", string pkh = "TIDAK", string bpnt = "TIDAK", string pbi = "TIDAK") =>
        $"D{nomor}|{kk}|{nik ?? Nik(nomor)}|NAMA {(char)('A' + (nomor % 26))}|{lahir}|{jk}|{hub}|PEDAGANG|{desa}|{pkh}|{bpnt}|{pbi}";

    /// <summary>A NIK of 12 March 1985 with a serial number whose last digit follows the number.</summary>
    public static string Nik(int nomor) => $"337499120385{1 + (nomor % 9998):0000}";

    public static DataOrang Orang(string isi, bool putusan = true, int derajat = 1, string? lembar = null, ProgramBansos? program = null, bool riwayat = false) =>
        Orang(new UTF8Encoding(false).GetBytes(isi), putusan, derajat, lembar, program, riwayat);

    public static DataOrang Orang(byte[] isi, bool putusan = true, int derajat = 1, string? lembar = null, ProgramBansos? program = null, bool riwayat = false) =>
        PembacaOrang.Baca(new MemoryStream(isi), new PilihanOrang { Nama = "uji.csv", Putusan = putusan, Derajat = derajat, Lembar = lembar, Program = program, DenganRiwayat = riwayat });

    public static string Berkas(params string[] baris) => string.Concat(baris.Select(b => b + "\n"));

    public static string[] Kode(DataOrang data) => [.. data.Catatan.Select(c => $"{c.Baris} {c.Pesan.Kode}")];
}
