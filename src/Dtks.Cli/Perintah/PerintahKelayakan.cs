using System.CommandLine;
using System.Text.Json;
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
        ("Kolom BNBA (urutan bebas, huruf besar atau kecil; kolom yang tidak dikenal dilewati dan disebut):",
        [
            ("nomor_nik, nik", "WAJIB; 16 angka, satu orang satu baris"),
            ("bansos_pkh, bansos_bpnt, pbi_jkn", "PKH, SEMBAKO, PBI-JK: YA, TIDAK, atau kosong (= TIDAK)"),
            ("bansos_bpnt_ppkm, bansos_bpnt-ppkm", "BPNT-PPKM, begitu juga; WAJIB paling sedikit satu kolom program"),
            ("nomor_kk, no_kk, nokk", "keluarganya; tanpa ini ahli waris tidak diketahui"),
            ("tanggal_lahir", "dd/MM/yyyy, dd-MM-yyyy, atau yyyy-MM-dd"),
            ("jenis_kelamin", "L atau P"),
            ("hubungan_keluarga, hub_keluarga", "misalnya KEPALA KELUARGA, ISTRI, ANAK"),
            ("pekerjaan", "nama atau kode pekerjaan; dasar saran penyaringan"),
            ("iddtks, id_dtks; desa_kelurahan", "disalin ke hasil dan rekap"),
            ("lainnya", "provinsi, kabupaten_kota, kecamatan, kode_wilayah, alamat, dusun, rt, rw, nama, tempat_lahir, nama_ibu_kandung, keterangan_padan: boleh ada, tidak dipakai di sini"),
        ]),
        ("Kolom penetapan (urutan bebas):",
        [
            ("nik, program, status, alasan", "WAJIB; program: kode atau nama (PKH, SEMBAKO, BPNT-PPKM, PBI-JK); status: layak atau tidak-layak; alasan: angka 1-8, dipisahkan spasi"),
            ("keterangan", "teks; paling sedikit 3 huruf untuk alasan 8"),
            ("difinalisasi", "YA, TIDAK, atau kosong (= TIDAK)"),
        ]),
        ("Anggota surat (JSON; tanggal yyyy-MM-dd):",
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
        var bnba = new Argument<string>("bnba") { Description = "Berkas BNBA: pemisah | , ; atau tab, baris pertama judul kolom; kolomnya di bawah" };
        var penetapan = new Option<string?>("--penetapan") { Description = "Berkas penetapan; kolomnya di bawah", HelpName = "BERKAS" };
        var surat = new Option<string?>("--surat") { Description = "Surat pengesahan (JSON): status, tanggal_surat, tanggal_unggah, penandatangan, lampiran; boleh ada tanggal_finalisasi, catatan_penolakan", HelpName = "BERKAS" };
        var periode = OpsiUmum.Periode("--periode", "Periode yang diverifikasi; baku: periode tanggal surat");
        var per = OpsiUmum.Tanggal("--per", "Putusan per tanggal ini; baku: hari terakhir periode, tanpa menganggap jendela sudah berakhir");
        var edisi = OpsiUmum.Edisi();
        var kaskade = new Option<string>("--kaskade") { Description = "Cakupan kaskade PBI: penerima (baku) atau keluarga", DefaultValueFactory = _ => "penerima", HelpName = "CAKUPAN" };
        kaskade.AcceptOnlyFromAmong("penerima", "keluarga");
        var lengkap = new Option<bool>("--keluarga-lengkap") { Description = "Pernyataan Anda: berkas memuat semua anggota setiap keluarga; tanpa ini tak ada yang dianggap lengkap" };
        var keluar = new Option<string?>("--keluar") { Description = "Folder untuk putusan, saran, ditolak, dan rekap (CSV dan JSON)", HelpName = "FOLDER" };
        var gagal = OpsiUmum.GagalBila(Penolakan, Berhenti, Belum, SuratTidakSah);
        var perintah = new PerintahDtks("kelayakan", "Verifikasi kelayakan atas satu berkas BNBA: jendela, saran, putusan per program dengan alasannya, siapa yang dihentikan dan menurut aturan mana.")
        {
            Uraian = Kolom,
            Contoh =
            [
                ("dtks kelayakan samples/data/bnba.csv --penetapan samples/data/penetapan.csv --surat samples/data/surat.json", "data contoh yang ikut dengan proyek"),
                ("dtks kelayakan bnba.txt --periode 2024-02 --keluar hasil", "tanpa penetapan: saran penyaringan saja"),
                ("dtks kelayakan bnba.txt --periode 2024-02 --gagal-bila ditolak", "kode keluar 1 bila ada baris yang tidak dapat dipakai"),
            ],
        };
        perintah.Arguments.Add(bnba);
        foreach (var opsi in new Option[] { penetapan, surat, periode, per, edisi, kaskade, lengkap, keluar, gagal })
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            var isiSurat = hasil.GetValue(surat) is { } berkasSurat ? BacaSurat(berkasSurat) : null;
            var pilihan = new Pilihan(
                hasil.GetRequiredValue(bnba),
                hasil.GetValue(penetapan),
                isiSurat,
                hasil.GetValue(periode) ?? (isiSurat is { } s ? Periode.Dari(s.TanggalSurat) : default(Periode?))
                    ?? throw new SalahPakaiException("Sebutkan --periode yyyy-MM (atau --surat).", "Name --periode yyyy-MM (or --surat)."),
                hasil.GetValue(per),
                hasil.GetValue(edisi),
                KebijakanDtks.Baku with { CakupanKaskade = hasil.GetRequiredValue(kaskade) == "keluarga" ? CakupanKaskade.Keluarga : CakupanKaskade.Penerima },
                hasil.GetValue(lengkap),
                hasil.GetValue(keluar));
            return Jalankan(lingkungan, pilihan, hasil.GetValue(gagal) ?? []);
        });
        return perintah;
    }

    private static int Jalankan(Lingkungan lingkungan, Pilihan pilihan, string[] gagalBila)
    {
        var hasil = Putuskan(lingkungan, pilihan);
        var konsol = lingkungan.Konsol;
        var baris = hasil.Data.JumlahDibaca + hasil.Catatan.Count(c => c.Kode == PenjagaKutip.Kode && c.Berkas == "bnba");
        konsol.WriteLine(
            $"{Path.GetFileName(pilihan.Bnba)}: {TeksAngka.Ribuan(baris)} baris: {TeksAngka.Ribuan(hasil.Data.Baris.Count)} dibaca "
            + $"({TeksAngka.Ribuan(hasil.Data.Baris.Count(b => !b.Nik.Sah))} tanpa NIK yang dapat dipakai), {TeksAngka.Ribuan(baris - hasil.Data.Baris.Count)} ditolak; "
            + $"{TeksAngka.Ribuan(hasil.Putusan.Count)} kepesertaan diputus, {TeksAngka.Ribuan(hasil.Catatan.Count)} catatan.");
        LaporanBnba.Tampilkan(konsol, hasil);
        if (pilihan.Keluar is { } folder)
        {
            Kemajuan.Jalankan(lingkungan, "Menulis", hasil.Putusan.Count, maju =>
            {
                BerkasHasilBnba.Tulis(folder, hasil, maju);
                return 0;
            });
            konsol.WriteLine($"Ditulis ke {folder}: putusan, saran, ditolak, rekap (.csv dan .json).");
        }

        var ada = gagalBila.Any(g => g switch
        {
            Penolakan => hasil.Catatan.Any(c => c.Tingkat == TingkatCatatan.Ditolak),
            Berhenti => hasil.Putusan.Any(p => p.Putusan.Kepesertaan == StatusKepesertaan.Dihentikan),
            Belum => hasil.Putusan.Any(p => p.Putusan.Kelayakan == StatusKelayakan.BelumDapatDitentukan),
            _ => hasil.Konteks.SuratSah == false,
        });
        return ada ? Aplikasi.AdaTemuan : Aplikasi.Selesai;
    }

    private static HasilBnba Putuskan(Lingkungan lingkungan, Pilihan pilihan)
    {
        var konteks = KonteksKelayakan.Susun(pilihan.Periode, pilihan.Edisi, pilihan.Kebijakan, pilihan.Surat, pilihan.Per);
        var catatan = new List<CatatanBaris>();
        using var tabel = BerkasTabel.Buka(pilihan.Bnba, catatan.Add);
        var data = Kemajuan.Jalankan(lingkungan, "Membaca", tabel.Panjang, maju => PembacaBnba.Baca(tabel, catatan, maju));
        var penetapan = new Dictionary<(Nik, ProgramBansos), (Penetapan, int)>();
        if (pilihan.Penetapan is { } berkas)
        {
            using var tabelPenetapan = BerkasTabel.Buka(berkas, c => catatan.Add(c with { Berkas = "penetapan" }));
            penetapan = PembacaPenetapan.Baca(tabelPenetapan, catatan);
        }

        var per = pilihan.Per ?? pilihan.Periode.HariTerakhir;
        var evaluasi = new EvaluasiBnba(data, konteks, per, pilihan.KeluargaLengkap);
        return Kemajuan.Jalankan(lingkungan, "Memutuskan", data.Baris.Count, maju => evaluasi.Jalankan(penetapan, catatan, maju));
    }

    internal static SuratPengesahan BacaSurat(string berkas)
    {
        var isi = AksesBerkas.BacaSemua(berkas).AsSpan();
        try
        {
            return JsonSerializer.Deserialize(isi.StartsWith("\uFEFF"u8) ? isi[3..] : isi, DtksJsonContext.Default.SuratPengesahan)
                ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            // Why: the serializer adds the place to the message in a form of its own.
            var sebab = e.Message.Split(" Path: ")[0];
            throw new SalahPakaiException(
                $"Berkas surat tidak dapat dibaca pada baris {(e.LineNumber ?? 0) + 1}; perbaiki isinya. {sebab}",
                $"The letter cannot be read on line {(e.LineNumber ?? 0) + 1}; mend it.");
        }
    }

    private sealed record Pilihan(
        string Bnba,
        string? Penetapan,
        SuratPengesahan? Surat,
        Periode Periode,
        LocalDate? Per,
        EdisiAturan? Edisi,
        KebijakanDtks Kebijakan,
        bool KeluargaLengkap,
        string? Keluar);
}
