using System.CommandLine;
using System.Text.Json;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Bnba;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Domain.Json;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks kelayakan</c>: from a BNBA export to decisions that name their rules.</summary>
internal static class PerintahKelayakan
{
    private const string Penolakan = "ditolak";
    private const string Berhenti = "dihentikan";
    private const string Belum = "belum-dapat-ditentukan";
    private const string SuratTidakSah = "surat-tidak-sah";

    private static readonly (string Judul, IReadOnlyList<(string Kiri, string? Kanan)> Baris)[] Kolom =
    [
        ("Kolom BNBA (urutan bebas; huruf besar kecil, spasi, titik dan garis bawah diabaikan; sinonim SIKS-NG, SIAK dan OpenSID dikenal; kolom lain dilewati dan disebut):",
        [
            ("nomor_nik, NIK", "WAJIB; 16 angka, satu orang satu baris"),
            ("bansos_pkh, bansos_bpnt, bansos_bpnt_ppkm, pbi_jkn, ...", "setiap program punya kolom: YA, TIDAK, Y/T, 1/0, V/X; kosong = tidak diketahui dan tidak diputus. Tanpa kolom program: --program PKH"),
            ("nomor_kk, no_kk, NO KK", "keluarganya; tanpa ini ahli waris tidak diketahui"),
            ("tanggal_lahir, TGL LAHIR", "dd/MM/yyyy, dd-MM-yyyy, yyyy-MM-dd atau yyyy/MM/dd; urutan hari dan bulan ditentukan untuk seluruh berkas"),
            ("jenis_kelamin, JK, L/P", "L atau P"),
            ("hubungan_keluarga, SHDK", "misalnya KEPALA KELUARGA, ISTRI, ANAK"),
            ("pekerjaan", "nama atau kode pekerjaan; dasar saran penyaringan"),
            ("meninggal, KET MENINGGAL, STATUS DASAR", "tanda atau tanggal kematian; tanpa kolom ini kematian tidak diketahui"),
            ("hamil, disabilitas_berat, sekolah, pengurus", "tanda; tanpa kolomnya tidak diketahui, tidak pernah \"tidak\""),
            ("iddtks; desa_kelurahan, alamat, ...", "disalin ke hasil dan rekap"),
        ]),
        ("Kolom penetapan (urutan bebas):",
        [
            ("nik (atau baris, atau iddtks), program, status, alasan", "WAJIB; baris = nomor baris di berkas BNBA; program: kode atau nama (PKH, SEMBAKO, BPNT-PPKM, PBI-JK); status: layak atau tidak-layak; alasan: angka 1-8, dipisahkan spasi"),
            ("keterangan", "teks; paling sedikit 3 huruf untuk alasan 8"),
            ("difinalisasi", "YA, TIDAK, atau kosong (= TIDAK)"),
        ]),
        ("Anggota surat (JSON, atau kolom tabel satu baris; tanggal yyyy-MM-dd):",
        [
            ("status", "menunggu, disetujui, atau ditolak"),
            ("tanggal_surat, tanggal_unggah", "tanggal pada surat; tanggal diunggah"),
            ("penandatangan", "kepala-daerah, wakil-kepala-daerah, sekda-an, pejabat-an, atau kepala-dinas"),
            ("lampiran", "true atau false"),
            ("tanggal_finalisasi", "boleh tidak ada: hari finalisasi data"),
            ("catatan_penolakan", "boleh tidak ada: sebab surat ditolak"),
        ]),
    ];

    public static Command Buat(Lingkungan lingkungan)
    {
        var bnba = new Argument<string>("bnba") { Description = "Berkas BNBA: CSV berpemisah | , ; atau tab, atau xlsx; kolomnya di bawah" };
        var penetapan = new Option<string?>("--penetapan") { Description = "Berkas penetapan; kolomnya di bawah", HelpName = "BERKAS" };
        var surat = new Option<string?>("--surat") { Description = "Surat pengesahan (JSON, atau tabel satu baris): status, tanggal_surat, tanggal_unggah, penandatangan, lampiran; boleh ada tanggal_finalisasi, catatan_penolakan", HelpName = "BERKAS" };
        var periode = OpsiUmum.Periode("--periode", "Periode yang diverifikasi; baku: periode tanggal surat");
        var per = OpsiUmum.Tanggal("--per", "Putusan per tanggal ini; baku: hari terakhir periode, tanpa menganggap jendela sudah berakhir");
        var edisi = OpsiUmum.Edisi();
        var kaskade = new Option<string>("--kaskade") { Description = "Cakupan kaskade PBI: penerima (baku) atau keluarga", DefaultValueFactory = _ => "penerima", HelpName = "CAKUPAN" };
        kaskade.HanyaDari("penerima", "keluarga");
        var lengkap = new Option<bool>("--keluarga-lengkap") { Description = "Pernyataan Anda: berkas memuat semua anggota setiap keluarga; tanpa ini tak ada yang dianggap lengkap, dan berkas yang membantahnya menariknya" };
        var lembar = OpsiUmum.Lembar();
        var program = OpsiUmum.Program();
        var tetap = OpsiUmum.Tetap();
        var lampiran = new Option<string?>("--lampiran") { Description = "Tulis daftar lampiran surat (NIK lengkap, hanya pemilik berkas yang dapat membaca) ke berkas ini: .csv, .xlsx atau .json", HelpName = "BERKAS" };
        var rekam = OpsiUmum.Rekam();
        var gagal = OpsiUmum.GagalBila(Penolakan, Berhenti, Belum, SuratTidakSah);
        var perintah = new PerintahDtks("kelayakan", "Verifikasi kelayakan atas satu berkas BNBA: jendela, saran, putusan per program dengan alasannya, siapa yang dihentikan dan menurut aturan mana.")
        {
            Uraian = Kolom,
            Contoh =
            [
                ("dtks kelayakan samples/data/bnba.csv --penetapan samples/data/penetapan.csv --surat samples/data/surat.json", "data contoh yang ikut dengan proyek"),
                ("dtks kelayakan penerima-pkh.xlsx --lembar Januari --program PKH --periode 2024-02", "daftar satu program dari lembar xlsx"),
                ("dtks kelayakan bnba.txt --periode 2024-02 --keluar hasil", "tanpa penetapan: saran penyaringan saja"),
                ("dtks kelayakan bnba.txt --periode 2024-02 --rekam putusan.ndjson", "simpan tiap putusan sebagai rekaman; periksa kelak dengan dtks ulang"),
                ("dtks kelayakan bnba.txt --periode 2024-02 --gagal-bila ditolak", "kode keluar 1 bila ada baris yang tidak dapat dipakai"),
            ],
        };
        perintah.Arguments.Add(bnba);
        foreach (var opsi in new Option[] { penetapan, surat, periode, per, edisi, kaskade, lengkap, program, lembar, tetap, lampiran, rekam, gagal })
        {
            perintah.Options.Add(opsi);
        }

        var keluaran = new OpsiKeluaran(perintah, "putusan, saran, ditolak, dan rekap");
        perintah.SetAction(hasil =>
        {
            var isiSurat = hasil.GetValue(surat) is { } berkasSurat ? BacaSurat(berkasSurat) : null;
            var pilihan = new Pilihan(
                hasil.GetRequiredValue(bnba),
                hasil.GetValue(penetapan),
                hasil.GetValue(surat),
                isiSurat,
                hasil.GetValue(periode) ?? (isiSurat is { } s ? Periode.Dari(s.TanggalSurat) : default(Periode?))
                    ?? throw new SalahPakaiException("Sebutkan --periode yyyy-MM (atau --surat).", "Name --periode yyyy-MM (or --surat)."),
                hasil.GetValue(per),
                hasil.GetValue(edisi),
                KebijakanDtks.Baku with { CakupanKaskade = hasil.GetRequiredValue(kaskade) == "keluarga" ? CakupanKaskade.Keluarga : CakupanKaskade.Penerima },
                hasil.GetValue(lengkap),
                hasil.GetValue(program),
                hasil.GetValue(lembar),
                hasil.GetValue(tetap),
                hasil.GetValue(lampiran),
                hasil.GetValue(rekam),
                keluaran.Folder(hasil),
                keluaran.Pilihan(hasil));
            return Jalankan(lingkungan, pilihan, hasil.GetValue(gagal) ?? []);
        });
        return perintah;
    }

    private static int Jalankan(Lingkungan lingkungan, Pilihan pilihan, string[] gagalBila)
    {
        string?[] masukan = [pilihan.Bnba, pilihan.Penetapan, pilihan.BerkasSurat];
        using FolderHasil? folder = pilihan.Keluar is { } keluar ? FolderHasil.Buka(keluar, pilihan.Keluaran, masukan, BerkasHasilBnba.Nama) : null;
        var konteks = KonteksKelayakan.Susun(pilihan.Periode, pilihan.Edisi, pilihan.Kebijakan, pilihan.Surat, pilihan.Per);
        var data = Baca(lingkungan, pilihan.Bnba, pilihan.Lembar, pilihan.Program, pilihan.Lampiran is not null);
        var konsol = lingkungan.Konsol;
        var ditolak = data.JumlahDitolak;
        konsol.WriteLine(
            $"{data.Nama}: {TeksAngka.Ribuan(data.BarisDibaca)} baris berkas: {TeksAngka.Ribuan(data.BarisJudulKosong)} judul dan baris kosong, {TeksAngka.Ribuan(data.Jumlah - data.NikBerulang.Count)} orang "
            + $"({TeksAngka.Ribuan(Tanpa(data))} tanpa NIK yang dapat dipakai), {TeksAngka.Ribuan(ditolak)} ditolak, {TeksAngka.Ribuan(data.BarisPenutup)} penutup (jumlah, tanda tangan){(data.BarisLanjutan > 0 ? $", {TeksAngka.Ribuan(data.BarisLanjutan)} lanjutan isian dari baris di atasnya" : "")}.");
        LaporanOrang.TolakRusak(lingkungan, data, pilihan.Tetap);
        if (data.Jumlah == 0)
        {
            throw PesanBerkas.TakSatuPun("orang", ditolak);
        }

        var catatan = new List<CatatanBerkas>(data.Catatan);
        var penetapan = pilihan.Penetapan is { } berkas
            ? PembacaPenetapan.Baca(AksesBerkas.BukaTabel(berkas), Path.GetFileName(berkas), null, data, catatan, pilihan.Tetap)
            : new Dictionary<(Nik, ProgramBansos), PenetapanBerkas>();
        var evaluasi = new EvaluasiBnba(data, konteks, pilihan.Per ?? pilihan.Periode.HariTerakhir, pilihan.KeluargaLengkap);
        var hasil = Kemajuan.Jalankan(lingkungan, "Memutuskan", data.Jumlah, maju => evaluasi.Jalankan(penetapan, catatan, lingkungan.Derajat, maju));
        konsol.WriteLine($"{TeksAngka.Ribuan(hasil.Putusan.Length)} kepesertaan diputus, {TeksAngka.Ribuan(hasil.Catatan.Count)} catatan.");
        LaporanBnba.Tampilkan(konsol, hasil);
        if (folder is not null)
        {
            Kemajuan.Jalankan(lingkungan, "Menulis", hasil.Putusan.Length, maju =>
            {
                BerkasHasilBnba.Tulis(folder, hasil, maju);
                return 0;
            });
            folder.Selesai();
            konsol.WriteLine($"Ditulis ke {pilihan.Keluar}: putusan, saran, ditolak, rekap ({pilihan.Keluaran.Akhiran}).");
        }

        if (pilihan.Lampiran is { } lampiran)
        {
            var jumlah = 0;
            FolderHasil.TulisPribadi(lampiran, pilihan.Keluaran.Timpa, masukan, aliran => jumlah = BerkasHasilBnba.TulisLampiran(aliran, OpsiKeluaran.FormatDari(lampiran), pilihan.Keluaran.Pemisah, hasil, penetapan));
            lingkungan.Tegur(
                $"PERHATIAN: {lampiran} memuat NIK, No KK, nama dan alamat lengkap {TeksAngka.Ribuan(jumlah)} orang. Hanya akun Anda yang dapat membacanya; jangan dikirim lewat pesan singkat, dan hapus bila sudah selesai. / "
                + $"ATTENTION: {lampiran} holds full NIK, No KK, names and addresses. Only your account can read it; delete it when done.");
        }

        if (pilihan.Rekam is { } rekam)
        {
            var jumlah = 0;
            FolderHasil.TulisPribadi(rekam, pilihan.Keluaran.Timpa, masukan, aliran => Kemajuan.Jalankan(
                lingkungan, "Merekam", hasil.Keluarga.Semua, maju => jumlah = BerkasRekaman.Tulis(aliran, hasil, pilihan.Edisi, pilihan.Surat, pilihan.Per, lingkungan.Derajat, maju)));
            lingkungan.Tegur(PesanBerkas.Rekaman(rekam, jumlah));
        }

        var ada = gagalBila.Any(g => g switch
        {
            Penolakan => hasil.Catatan.Any(c => c.Tingkat == TingkatCatatan.Ditolak),
            Berhenti => hasil.Putusan.Any(p => hasil.Massal[p.Kode].Kepesertaan == StatusKepesertaan.Dihentikan),
            Belum => hasil.Putusan.Any(p => hasil.Massal[p.Kode].Kelayakan == StatusKelayakan.BelumDapatDitentukan),
            _ => hasil.Konteks.SuratSah == false,
        });
        return ada ? Aplikasi.AdaTemuan : Aplikasi.Selesai;
    }

    /// <summary>Reads a BNBA file for decisions.</summary>
    internal static DataOrang Baca(Lingkungan lingkungan, string bnba, string? lembar, ProgramBansos? program, bool denganTeks) => AksesBerkas.Coba(bnba, menulis: false, () =>
    {
        using var berkas = AksesBerkas.BukaTabel(bnba);
        return Kemajuan.Jalankan(lingkungan, "Membaca", berkas.CanSeek ? berkas.Length : null, maju => PembacaOrang.Baca(berkas, new PilihanOrang
        {
            Nama = Path.GetFileName(bnba),
            Lembar = lembar,
            Program = program,
            Putusan = true,
            DenganTeks = denganTeks,
            Derajat = lingkungan.Derajat,
            Maju = maju,
        }));
    });

    private static int Tanpa(DataOrang data)
    {
        var tanpa = 0;
        foreach (var nik in data.Nik)
        {
            tanpa += nik.Sah ? 0 : 1;
        }

        return tanpa;
    }

    internal static SuratPengesahan BacaSurat(string berkas) => BerkasObjek.Baca(
        SumberObjek.BacaSatu(berkas, TabelObjek.Surat), "{\"status\": \"disetujui\", \"tanggal_surat\": \"2024-02-10\", ...}", (BentukSurat surat) => surat.Jadi());

    private sealed record Pilihan(
        string Bnba,
        string? Penetapan,
        string? BerkasSurat,
        SuratPengesahan? Surat,
        Periode Periode,
        LocalDate? Per,
        PilihanEdisi Edisi,
        KebijakanDtks Kebijakan,
        bool KeluargaLengkap,
        ProgramBansos? Program,
        string? Lembar,
        bool Tetap,
        string? Lampiran,
        string? Rekam,
        string? Keluar,
        PilihanKeluaran Keluaran);
}
