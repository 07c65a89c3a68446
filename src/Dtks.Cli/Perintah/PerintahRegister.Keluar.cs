using System.CommandLine;
using System.Globalization;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks register keluar</c>: the list of today as a table.</summary>
internal static partial class PerintahRegister
{
    private static PerintahDtks KeluarkanDaftar(Lingkungan lingkungan)
    {
        var tujuan = new Argument<string>("berkas") { Description = "Berkas hasil: .csv, .xlsx atau .json; NIK lengkap, hanya pemilik berkas yang dapat membaca" };
        var timpa = new Option<bool>("--timpa") { Description = "Ganti berkas yang sudah ada" };
        Option<char> pemisah = OpsiKeluaran.Pemisah();
        Option<Periode?> periode = OpsiUmum.Periode("--periode", "Daftar bulan ini; baku: bulan register");
        Option<string> log = Log();
        var semua = new Option<bool>("--semua-orang") { Description = "Tulis juga orang tanpa kepesertaan, satu baris seorang: anggota keluarga yang dibutuhkan register baru (ahli waris, pengurus pengganti)" };
        var perintah = new PerintahDtks("keluar", "Daftar penerima hari ini sebagai tabel; dibaca kembali oleh dtks register mulai.") { Contoh = [("dtks register keluar daftar.csv", "satu baris satu kepesertaan"), ("dtks register keluar daftar.csv --semua-orang", "untuk memulai register baru darinya")] };
        perintah.Arguments.Add(tujuan);
        foreach (var opsi in new Option[] { periode, semua, pemisah, timpa, log })
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            using BerkasLog berkas = BerkasLog.Buka(lingkungan, hasil.GetRequiredValue(log), menulis: false);
            string jalur = hasil.GetRequiredValue(tujuan);
            BentukTabel format = OpsiKeluaran.FormatDari(jalur);
            Register register = berkas.Register;
            int jumlah = 0;
            HashSet<int> ditulis = [];
            FolderHasil.TulisPribadi(jalur, hasil.GetValue(timpa), [hasil.GetRequiredValue(log)], aliran =>
            {
                using PenulisTabel tulis = format.Mulai(aliran, KolomDaftar, hasil.GetValue(pemisah));
                foreach (int letak in register.Penerima(periode: hasil.GetValue(periode)))
                {
                    BarisRegister baris = register.Baris(letak);
                    int? orang = register.CariOrang(baris.Kepesertaan.Nik);
                    TulisDaftar(tulis, orang is { } i ? register.Orang(i) : null, baris);
                    ditulis.Add(orang ?? -1);
                    jumlah++;
                }

                for (int i = 0; i < register.JumlahOrang && hasil.GetValue(semua); i++)
                {
                    if (ditulis.Add(i))
                    {
                        TulisDaftar(tulis, register.Orang(i), null);
                    }
                }
            });
            int tinggal = register.JumlahOrang - ditulis.Count(i => i >= 0);
            int tanpaNomor = ditulis.Where(i => i >= 0).Select(i => register.Orang(i).Data).Count(o => !o.Nik.TryGetEnamBelasDigit(out _) || (o.NomorKk.Ada && !o.NomorKk.TryGetEnamBelasDigit(out _)));
            lingkungan.Konsol.WriteLine($"{TeksAngka.Ribuan(jumlah)} kepesertaan ditulis ke {jalur}");
            lingkungan.Konsol.WriteLine(
                $"Tidak ada dalam berkas itu: {(tinggal > 0 ? $"{TeksAngka.Ribuan(tinggal)} orang tanpa kepesertaan (--semua-orang menulisnya), " : "")}{(tanpaNomor > 0 ? $"NIK atau No KK {TeksAngka.Ribuan(tanpaNomor)} orang yang bukan enam belas angka, " : "")}peristiwa yang memasang tanda, riwayat dan surat, usulan dan antriannya, kiriman Kemensos, masukan warga, kuota, kebijakan dan edisi. "
                + "Semuanya ada dalam log; register baru darinya menyebut --kuota-pbi, --keluarga-lengkap dan --edisi lagi.");
            lingkungan.Tegur(
                $"PERHATIAN: {jalur} memuat NIK, No KK dan nama lengkap {TeksAngka.Ribuan(jumlah)} kepesertaan. Hanya akun Anda yang dapat membacanya; jangan dikirim lewat pesan singkat, dan hapus bila sudah selesai. / "
                + $"ATTENTION: {jalur} holds full NIK, No KK and names. Only your account can read it; delete it when done.");
            return Aplikasi.Selesai;
        });
        return perintah;
    }

    private static string[] KolomDaftar =>
    [
        "nik", "nomor_kk", "nama", "iddtks", "kode_wilayah", "alamat", "rt", "rw", "tanggal_lahir", "tempat_lahir", "jenis_kelamin", "pekerjaan", "nama_ibu_kandung", "hubungan_keluarga", "status_kawin",
        "meninggal", "tanggal_meninggal", "hamil", "disabilitas", "disabilitas_berat", "sekolah", "pengurus",
        "program", "peran", "sk_pertama", "sk_terakhir", "terakhir_padan", "keterangan_padan", "psnoka", "catatan_pembayaran",
    ];

    private static void TulisDaftar(PenulisTabel tulis, OrangRegister? tercatat, BarisRegister? baris)
    {
        Penduduk? orang = tercatat?.Data;
        foreach (string? sel in (string?[])
        [
            baris?.Kepesertaan.Nik.ToString("D") ?? (orang?.Nik.TryGetEnamBelasDigit(out ulong nik) == true ? Digit(nik) : null),
            orang?.NomorKk.TryGetEnamBelasDigit(out ulong kk) == true ? Digit(kk) : null,
            orang?.Nama,
            orang?.IdDtks?.ToString(),
            orang?.Wilayah?.ToString(),
            orang?.Alamat,
            orang?.Rt?.ToString("D3", CultureInfo.InvariantCulture),
            orang?.Rw?.ToString("D3", CultureInfo.InvariantCulture),
            Hari(orang?.TanggalLahir),
            orang?.TempatLahir,
            orang?.JenisKelamin is { } jk ? TabelKependudukan.JenisKelamin.Kode(jk) : null,
            orang?.Pekerjaan?.Nama,
            orang?.NamaIbuKandung,
            orang?.Hubungan is { } hubungan ? TabelKependudukan.Hubungan.Nama(hubungan) : null,
            orang?.StatusKawin is { } kawin ? TabelKependudukan.StatusKawin.Nama(kawin) : null,
            Tanda(orang?.Meninggal.Status),
            Hari(orang?.Meninggal.Tanggal),
            Tanda(orang?.Hamil),
            orang?.Disabilitas is { } jenis ? jenis == Disabilitas.TidakAda ? "TIDAK" : string.Join(", ", TabelKependudukan.Disabilitas.Butir.Where(b => jenis.HasFlag(b.Nilai)).Select(b => b.Kode)) : null,
            Tanda(orang?.DisabilitasBerat),
            orang?.Sekolah.Jenjang is { } jenjang ? TabelKependudukan.Sekolah.Kode(jenjang) : Tanda(orang?.Sekolah.Status),
            Tanda(orang?.Pengurus),
            baris?.Kepesertaan.Program.Kode,
            baris is null ? null : baris.Kepesertaan.Peran == PeranKepesertaan.Penerima ? "penerima" : "komponen",
            Hari(baris?.SkPertama),
            Hari(baris?.SkTerakhir),
            Hari(tercatat?.TanggalPemadanan),
            tercatat?.HasilPemadanan is { } padan ? TabelPemadanan.Vonis.Nama(padan) : null,
            baris?.Psnoka,
            baris?.Kepesertaan.CatatanPembayaran,
        ])
        {
            tulis.Teks(sel);
        }

        tulis.AkhiriBaris();

        static string Digit(ulong nomor) => nomor.ToString("D16", CultureInfo.InvariantCulture);

        static string? Hari(LocalDate? hari) => hari is { } ada ? TeksTanggal.Iso(ada) : null;

        static string? Tanda(Kepastian? tanda) => tanda switch { Kepastian.Ya => "YA", Kepastian.Tidak => "TIDAK", _ => null };
    }
}
