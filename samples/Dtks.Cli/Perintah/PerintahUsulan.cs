using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Dtks.Cli.Berkas;
using Dtks.Cli.Operasi;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks usulan</c>: the findings on the usulan of a file.</summary>
internal static class PerintahUsulan
{
    private const string Galat = "galat";

    private enum Bentuk : byte
    {
        Tabel = 0,
        Ringkas,
        Json,
    }

    public static Command Buat(Lingkungan lingkungan)
    {
        var berkas = new Argument<string>("berkas") { Description = "Satu usulan (JSON) atau satu usulan per baris (NDJSON), dengan isian seperti masukan usulan.periksa; - untuk masukan standar" };
        var json = new Option<bool>("--json") { Description = "Keluaran JSON, satu objek per usulan" };
        var ringkas = new Option<bool>("--ringkas") { Description = "Hanya rekapitulasi, tanpa tabel per usulan" };
        Option<string[]> gagal = OpsiUmum.GagalBila("tidak-memenuhi", "belum-dapat-ditentukan", Galat);
        var perintah = new PerintahDtks("usulan", "Periksa usulan DTKS dan bansos: setiap aturan UB-1 sampai UB-13 dan PB-3 dengan buktinya.")
        {
            Contoh =
            [
                ("dtks usulan usulan.json", "satu usulan sebagai tabel"),
                ("dtks usulan usulan.ndjson --ringkas", "banyak usulan, rekapitulasi saja"),
                ("dtks usulan usulan.ndjson --json --gagal-bila tidak-memenuhi > temuan.ndjson", "untuk skrip"),
            ],
        };
        perintah.Arguments.Add(berkas);
        perintah.Options.Add(json);
        perintah.Options.Add(ringkas);
        perintah.Options.Add(gagal);
        perintah.SetAction(hasil => Jalankan(
            lingkungan,
            hasil.GetRequiredValue(berkas),
            hasil.GetValue(json) ? Bentuk.Json : hasil.GetValue(ringkas) ? Bentuk.Ringkas : Bentuk.Tabel,
            hasil.GetValue(gagal) ?? []));
        return perintah;
    }

    private static int Jalankan(Lingkungan lingkungan, string berkas, Bentuk bentuk, string[] gagalBila)
    {
        using Stream masuk = berkas == "-" ? lingkungan.Masuk : File.OpenRead(berkas);
        var rekap = new RekapUsulan();
        Func<Action<long>, int> kerja = maju =>
        {
            using var tulis = bentuk == Bentuk.Json ? new Utf8JsonWriter(lingkungan.Keluar) : null;
            foreach (ButirJson butir in new BarisJson(masuk, maju).Baca())
            {
                (HasilPemeriksaanUsulan? hasil, GalatOperasi? galat) = Periksa(butir.Isi);
                rekap.Tambah(hasil is null ? Galat : TabelUsulan.Vonis.Kode(hasil.Vonis), hasil);
                if (galat is not null)
                {
                    lingkungan.TulisGalat.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"baris {butir.Nomor}: {galat.Kode}{(galat.Jalur is { } jalur ? $" {jalur}" : "")}: {galat.Pesan}"));
                }

                if (tulis is not null)
                {
                    TulisJson(lingkungan.Keluar, tulis, butir.Nomor, hasil, galat);
                }
                else if (bentuk == Bentuk.Tabel && hasil is not null)
                {
                    TulisTabel(lingkungan, butir.Nomor, hasil);
                }
            }

            return 0;
        };

        // Why: tables and a bar on the same terminal would overwrite each other.
        _ = bentuk == Bentuk.Tabel ? kerja(static _ => { }) : Kemajuan.Jalankan(lingkungan, "Memeriksa", masuk.CanSeek ? masuk.Length : null, kerja);
        if (bentuk != Bentuk.Json)
        {
            rekap.Tulis(lingkungan.Konsol);
        }

        return gagalBila.Any(rekap.Ada) ? Aplikasi.AdaTemuan : Aplikasi.Selesai;
    }

    private static (HasilPemeriksaanUsulan? Hasil, GalatOperasi? Galat) Periksa(byte[]? isi)
    {
        try
        {
            BacaObjek objek = BacaObjek.Berkas(isi);
            EdisiAturan? edisi = objek.Edisi();
            BahanUsulan bahan = OperasiPengusulan.Bahan(objek);
            KebijakanDtks kebijakan = objek.Kebijakan();
            objek.Selesai();
            return (PemeriksaanUsulan.Periksa(bahan, kebijakan, edisi), null);
        }
        catch (GalatOperasi galat)
        {
            return (null, galat);
        }
        catch (DiLuarCakupanException luar)
        {
            return (null, new GalatOperasi(GalatOperasi.DiLuarCakupan, null, luar.Pesan.Indonesia, luar.Pesan.Inggris));
        }
    }

    private static void TulisTabel(Lingkungan lingkungan, long nomor, HasilPemeriksaanUsulan hasil)
    {
        lingkungan.Konsol.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Usulan baris {nomor}: {TabelUsulan.Vonis.Nama(hasil.Vonis)} (edisi {hasil.Edisi.Id})"));
        Table tabel = Tabel.Buat(lingkungan.Konsol, "Aturan", "Status", "Isi", "Dibaca");
        foreach (TemuanUsulan temuan in hasil.Temuan)
        {
            tabel.Baris(temuan.Aturan.ToString(), TabelTemuan.Status.Nama(temuan.Status), temuan.Aturan.Judul, string.Join(", ", temuan.Bukti));
        }

        lingkungan.Konsol.Write(tabel);
        if (!hasil.Kurang.IsEmpty)
        {
            lingkungan.Konsol.WriteLine($"Belum diketahui: {string.Join(", ", hasil.Kurang)}");
        }

        lingkungan.Konsol.WriteLine();
    }

    private static void TulisJson(Stream keluar, Utf8JsonWriter tulis, long nomor, HasilPemeriksaanUsulan? hasil, GalatOperasi? galat)
    {
        tulis.Reset();
        tulis.WriteStartObject();
        tulis.WriteNumber("baris"u8, nomor);
        if (hasil is not null)
        {
            OperasiPengusulan.TulisHasil(tulis, hasil);
        }
        else
        {
            tulis.WriteStartObject("galat"u8);
            tulis.WriteString("kode"u8, galat!.Kode);
            tulis.WriteString("pesan"u8, galat.Pesan);
            tulis.WriteString("jalur"u8, galat.Jalur);
            tulis.WriteEndObject();
        }

        tulis.WriteEndObject();
        tulis.Flush();
        keluar.Write("\n"u8);
    }
}
