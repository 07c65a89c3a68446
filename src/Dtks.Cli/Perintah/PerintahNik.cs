using System.CommandLine;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks nik</c>: takes one NIK apart, or says why it cannot be one. The number itself is never printed.</summary>
internal static class PerintahNik
{
    private const string TidakSah = "tidak-sah";

    public static Command Buat(Lingkungan lingkungan)
    {
        var teks = new Argument<string[]>("teks") { Description = "NIK seperti tertulis; spasi, titik, dan tanda hubung boleh ada di antara angka", HelpName = "NIK", Arity = ArgumentArity.OneOrMore };
        Option<LocalDate?> per = OpsiUmum.Tanggal("--per", "Tanggal acuan, untuk abad tahun lahir dan usia (baku: hari ini)");
        Option<string[]> gagalBila = OpsiUmum.GagalBila(TidakSah);
        var perintah = new PerintahDtks("nik", "Uraikan sebuah NIK: wilayah pertama terdaftar, tanggal lahir dan jenis kelamin yang tersandi, atau cacatnya.")
        {
            Contoh = [("dtks nik 3374991708910003", "sebuah NIK sintetis"), ("dtks nik \"3374.99 170891-0003\" --per 2024-02-01 --gagal-bila tidak-sah", "dengan pemisah; kode keluar 1 bila tidak sah")],
        };
        perintah.Arguments.Add(teks);
        perintah.Options.Add(per);
        perintah.Options.Add(gagalBila);
        perintah.SetAction(hasil =>
        {
            BacaanNik bacaan = Nik.Check(string.Join(' ', hasil.GetValue(teks)!));
            LocalDate hari = hasil.GetValue(per) ?? lingkungan.HariIni();
            Tampilkan(lingkungan.Konsol, bacaan, hari);
            return !bacaan.Sah && hasil.GetValue(gagalBila) is { Length: > 0 } ? Aplikasi.AdaTemuan : Aplikasi.Selesai;
        });
        return perintah;
    }

    private static void Tampilkan(IAnsiConsole konsol, BacaanNik bacaan, LocalDate per)
    {
        var tabel = new Tabel("Bagian", "Isi");
        if (bacaan.TryGetNilai(out Nik nik))
        {
            KodeWilayah provinsi = nik.Wilayah.PadaTingkat(TingkatWilayah.Provinsi)!.Value;
            tabel.Baris("Sah", "ya");
            tabel.Baris("Samaran", nik.ToString());
            tabel.Baris("Wilayah pertama terdaftar", nik.Wilayah.ToString());
            tabel.Baris("Provinsi", DaftarProvinsi.Baku.TryNama(provinsi, out string nama) ? nama : provinsi.ToString());
            tabel.Baris("Kabupaten/kota", nik.Wilayah.Kota ? "kota" : "kabupaten");
            tabel.Baris("Jenis kelamin tersandi", TabelKependudukan.JenisKelamin.Nama(nik.JenisKelamin));
            tabel.Baris("Hari, bulan, tahun tersandi", FormattableString.Invariant($"{nik.Hari:00}-{nik.Bulan:00}-{nik.Tahun2:00}"));
            LocalDate? lahir = nik.TanggalLahir(per);
            tabel.Baris("Tanggal lahir termuda", lahir is { } tanggal ? TeksTanggal.Iso(tanggal) : $"tidak ada sebelum {TeksTanggal.Iso(per)}");
            tabel.Baris($"Usia per {TeksTanggal.Iso(per)}", lahir is { } kelahiran ? Usia.Hitung(kelahiran, per).ToString() : "-");
            tabel.Baris("Nomor urut", FormattableString.Invariant($"{nik.NomorUrut:0000}"));
        }
        else
        {
            Pesan pesan = PesanCacat.Untuk(bacaan.Cacat!.Value, bacaan.Posisi);
            tabel.Baris("Sah", "tidak");
            tabel.Baris("Cacat", TabelIdentitas.CacatNik.Kode(bacaan.Cacat!.Value));
            tabel.Baris("Keterangan", pesan.Indonesia);
            tabel.Baris("Explanation", pesan.Inggris);
        }

        konsol.Write(tabel);
        if (bacaan.Sah)
        {
            konsol.WriteLine("NIK adalah petunjuk, bukan bukti: tidak berubah ketika orang pindah atau data lahirnya dibetulkan.");
        }
    }
}
