using System.Collections.Immutable;
using System.CommandLine;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Bnba;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;
using RekapPerProgram = Dtks.Rules.RekapProgram;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks rekap</c>: people, families, repairs and programmes of a file, by region.</summary>
internal static class PerintahRekap
{
    public static Command Buat(Lingkungan lingkungan)
    {
        var berkas = OpsiUmum.Berkas("Berkas BNBA, atau satu orang per baris (NDJSON) seperti pada protokol");
        var tingkat = new Option<string>("--tingkat") { Description = "Tingkat wilayah: provinsi, kabupaten, kecamatan, desa (baku)", DefaultValueFactory = _ => "desa", HelpName = "TINGKAT" };
        tingkat.HanyaDari([.. TabelKewilayahan.Tingkat.Butir.Select(b => b.Kode)]);
        Option<Periode?> periode = OpsiUmum.Periode("--periode", "Periode; dengan ini (atau --surat) angka program diputus dan ditampilkan");
        var penetapan = new Option<string?>("--penetapan") { Description = "Berkas penetapan: kolom nik, program, status, alasan, keterangan, difinalisasi", HelpName = "BERKAS" };
        var surat = new Option<string?>("--surat") { Description = "Surat pengesahan (JSON)", HelpName = "BERKAS" };
        Option<LocalDate?> per = OpsiUmum.Tanggal("--per", "Tanggal acuan (baku: hari terakhir periode, tanpa menganggap jendela sudah berakhir; tanpa periode: hari ini)");
        Option<PilihanEdisi> edisi = OpsiUmum.Edisi();
        var lengkap = new Option<bool>("--keluarga-lengkap") { Description = "Pernyataan Anda: berkas memuat semua anggota setiap keluarga; tanpa ini tak ada yang dianggap lengkap, dan berkas yang membantahnya menariknya" };
        var lembar = OpsiUmum.Lembar();
        var tetap = OpsiUmum.Tetap();
        var perintah = new PerintahDtks("rekap", "Rekapitulasi per wilayah: individu, keluarga, perlu perbaikan, dan per program: penerima, tetap, dihentikan, menurut alasan dan kaskade.")
        {
            Contoh =
            [
                ("dtks rekap bnba.txt --tingkat kecamatan", "orang, keluarga, dan yang perlu perbaikan"),
                ("dtks rekap bnba.txt --periode 2024-02 --penetapan penetapan.csv --surat surat.json", "dengan angka program"),
                ("dtks rekap orang.ndjson --per 2024-02-15 --keluar hasil --format csv,html", "ke berkas CSV dan halaman bergrafik untuk dicetak"),
            ],
        };
        perintah.Arguments.Add(berkas);
        foreach (Option opsi in new Option[] { tingkat, periode, penetapan, surat, per, edisi, lengkap, lembar, tetap })
        {
            perintah.Options.Add(opsi);
        }

        var keluaran = new OpsiKeluaran(perintah, "rekap-wilayah dan rekap-program", halaman: true);
        perintah.SetAction(hasil =>
        {
            SuratPengesahan? isiSurat = hasil.GetValue(surat) is { } berkasSurat ? PerintahKelayakan.BacaSurat(berkasSurat) : null;
            return Jalankan(lingkungan, new Pilihan(
                hasil.GetRequiredValue(berkas),
                TabelKewilayahan.Tingkat.Baca(hasil.GetRequiredValue(tingkat)),
                hasil.GetValue(periode) ?? (isiSurat is null ? null : Periode.Dari(isiSurat.TanggalSurat)),
                hasil.GetValue(penetapan),
                isiSurat,
                hasil.GetValue(per),
                hasil.GetValue(edisi),
                hasil.GetValue(lengkap),
                hasil.GetValue(lembar),
                hasil.GetValue(tetap),
                keluaran.Folder(hasil),
                keluaran.Pilihan(hasil)));
        });
        return perintah;
    }

    private static int Jalankan(Lingkungan lingkungan, Pilihan pilihan)
    {
        if (pilihan is { Penetapan: not null, Periode: null })
        {
            throw new SalahPakaiException("Sebutkan --periode yyyy-MM (atau --surat) bersama --penetapan.", "Name --periode yyyy-MM (or --surat) with --penetapan.");
        }

        SumberOrang data = SumberOrang.Baca(lingkungan, pilihan.Berkas, pilihan.Lembar, putusan: pilihan.Periode is not null, static jumlah => new PenerimaSebab(jumlah));
        LocalDate per = pilihan.Per ?? pilihan.Periode?.HariTerakhir ?? lingkungan.HariIni();
        IDaftarCatatan isi = data.Isi;
        TempatOrang tempat = data.Tempat(pilihan.Tingkat);
        bool adaProgram = data.Tabel is { ProgramTerbaca.Length: > 0 } && pilihan.Periode is not null;
        Rekap rekap = Perekapan.Susun(
            pilihan.Tingkat,
            pilihan.Periode ?? Periode.Dari(per),
            new PenghitungWilayah(isi, new PetaKeluarga(isi, data.Kelengkapan(pilihan.KeluargaLengkap), lingkungan.Derajat), tempat.Kunci, tempat.Nomor),
            new KonteksAnomali(per) { TanpaBidang = data.TanpaBidang },
            adaProgram ? Putuskan(lingkungan, data, per, pilihan) : [],
            lingkungan.Derajat);
        LaporanOrang.Catatan(lingkungan, data);
        var alasan = NamaAlasan.Menurut(pilihan.Periode is { } bulan ? pilihan.Edisi.Untuk(bulan).Edisi : null, pilihan.Periode);
        Tampilkan(lingkungan.Konsol, rekap, data, pilihan.Periode is null, alasan);
        if (pilihan.Keluar is { } folder)
        {
            using FolderHasil hasil = FolderHasil.Buka(folder, pilihan.Keluaran, [pilihan.Berkas, pilihan.Penetapan], "rekap-wilayah", "rekap-program");
            Tulis(hasil, rekap, alasan);
            hasil.TulisTeks("rekap-wilayah" + PilihanKeluaran.AkhiranHalaman, pilihan.Keluaran.Halaman, () => Halaman(rekap, alasan).ToString());
            hasil.Selesai();
            lingkungan.Konsol.WriteLine($"Ditulis ke {folder}: rekap-wilayah dan rekap-program ({pilihan.Keluaran.Akhiran}).");
        }

        return Aplikasi.Selesai;
    }

    private static IEnumerable<KepesertaanDiputus> Putuskan(Lingkungan lingkungan, SumberOrang data, LocalDate per, Pilihan pilihan)
    {
        DataOrang tabel = data.Tabel!;
        LaporanOrang.TolakRusak(lingkungan, tabel, pilihan.Tetap);
        KonteksKelayakan konteks = KonteksKelayakan.Susun(pilihan.Periode!.Value, pilihan.Edisi, KebijakanDtks.Baku, pilihan.Surat, pilihan.Per);
        var catatan = new List<CatatanBerkas>();
        IReadOnlyDictionary<(Nik Nik, ProgramBansos Program), PenetapanBerkas> penetapan = pilihan.Penetapan is { } berkas
            ? PembacaPenetapan.Baca(AksesBerkas.BukaTabel(berkas), Path.GetFileName(berkas), null, tabel, catatan, pilihan.Tetap)
            : new Dictionary<(Nik, ProgramBansos), PenetapanBerkas>();
        HasilBnba hasil = new EvaluasiBnba(tabel, konteks, per, pilihan.KeluargaLengkap, jawabanSaja: true).Jalankan(penetapan, catatan, lingkungan.Derajat, static _ => { });
        data.Catatan.AddRange(catatan);

        // Tafsir: a BNBA file counts everybody it marks as a recipient, whoever of a family is the pengurus.
        return hasil.Putusan.Select(p => new KepesertaanDiputus(p.Baris, DataOrang.DaftarProgram[p.Program], PeranKepesertaan.Penerima, hasil.Massal[p.Kode], p.Alasan));
    }

    private static void Tampilkan(IAnsiConsole konsol, Rekap rekap, SumberOrang data, bool tanpaPeriode, ImmutableArray<(AlasanTidakLayak Kode, string Nama)> alasan)
    {
        BarisRekap[] semua = [.. rekap.Baris, rekap.Keseluruhan];
        var nama = new NamaRingkas(semua.Select(b => Nama(rekap, b)));
        string judul = nama.Judul(TabelKewilayahan.Tingkat.Nama(rekap.Tingkat));
        var wilayah = new Tabel(judul, "Individu", "Keluarga", "Perlu perbaikan");
        foreach (BarisRekap baris in semua)
        {
            wilayah.Baris(nama.Ringkas(Nama(rekap, baris)), TeksAngka.Ribuan(baris.Individu), TeksAngka.Ribuan(baris.Keluarga), TeksAngka.Ribuan(baris.PerluPerbaikan));
        }

        konsol.Write(wilayah);
        LaporanOrang.TanpaKolom(konsol, data);
        if (!rekap.Keseluruhan.Program.IsEmpty)
        {
            TampilkanProgram(konsol, semua, baris => nama.Ringkas(Nama(rekap, baris)), alasan);
        }
        else if (tanpaPeriode && data.Tabel is { ProgramTerbaca.Length: > 0 })
        {
            konsol.WriteLine("Angka program diputus per periode: sebutkan --periode yyyy-MM.");
        }
    }

    private static void TampilkanProgram(IAnsiConsole konsol, BarisRekap[] semua, Func<BarisRekap, string> nama, ImmutableArray<(AlasanTidakLayak Kode, string Nama)> alasan)
    {
        var tabel = new Tabel("Wilayah", "Program", "Penerima", "Tetap", "Dihentikan (sendiri + kaskade)", "Alasan (kode=jumlah)");
        foreach (BarisRekap baris in semua)
        {
            string wilayah = nama(baris);
            foreach (RekapPerProgram satu in baris.Program)
            {
                tabel.Baris(
                    wilayah,
                    satu.Program.Kode,
                    TeksAngka.Ribuan(satu.Penerima),
                    TeksAngka.Ribuan(satu.Tetap),
                    satu.Dihentikan == 0 ? "0" : $"{TeksAngka.Ribuan(satu.Dihentikan)} ({TeksAngka.Ribuan(satu.DihentikanSendiri)} + {TeksAngka.Ribuan(satu.DihentikanKaskade)})",
                    Jumlah(satu, alasan));
                wilayah = "";
            }
        }

        konsol.Write(tabel);
        string arti = string.Join(", ", alasan.Where(a => semua[^1].Program.Any(p => p.MenurutAlasan(a.Kode) > 0)).Select(Sebut));
        if (arti.Length > 0)
        {
            konsol.WriteLine($"Alasan: {arti}.");
        }
    }

    private static string Jumlah(RekapPerProgram satu, ImmutableArray<(AlasanTidakLayak Kode, string Nama)> alasan) =>
        string.Join(' ', alasan.Where(a => satu.MenurutAlasan(a.Kode) > 0).Select(a => $"{(int)a.Kode}={TeksAngka.Ribuan(satu.MenurutAlasan(a.Kode))}"));

    private static string Sebut((AlasanTidakLayak Kode, string Nama) alasan) => $"{(int)alasan.Kode} {alasan.Nama}";

    private static string Nama(Rekap rekap, BarisRekap baris) =>
        ReferenceEquals(baris, rekap.Keseluruhan) ? "Jumlah" : baris.Wilayah?.ToString() ?? baris.Nama ?? "(tidak diketahui)";

    private static string? NamaAman(BarisRekap baris) => baris.Wilayah?.ToString() ?? (baris.Nama is { } nama ? TeksAman.Jinakkan(nama) : null);

    private static void Tulis(FolderHasil folder, Rekap rekap, ImmutableArray<(AlasanTidakLayak Kode, string Nama)> alasan)
    {
        folder.Tulis("rekap-wilayah", ["wilayah", "individu", "keluarga", "perlu_perbaikan"], tulis =>
        {
            foreach (BarisRekap baris in rekap.Baris)
            {
                tulis.Baris(NamaAman(baris), baris.Individu, baris.Keluarga, baris.PerluPerbaikan);
            }
        });
        string[] kolom = ["wilayah", "program", "penerima", "tetap", "dihentikan", "dihentikan_sendiri", "dihentikan_kaskade", .. alasan.Select(a => $"alasan_{(int)a.Kode}")];
        folder.Tulis("rekap-program", kolom, tulis =>
        {
            foreach (BarisRekap baris in rekap.Baris)
            {
                foreach (RekapPerProgram satu in baris.Program)
                {
                    tulis.Baris([NamaAman(baris), satu.Program.Kode, satu.Penerima, satu.Tetap, satu.Dihentikan, satu.DihentikanSendiri, satu.DihentikanKaskade, .. alasan.Select(a => (object)satu.MenurutAlasan(a.Kode))]);
                }
            }
        });
    }

    private static HalamanHtml Halaman(Rekap rekap, ImmutableArray<(AlasanTidakLayak Kode, string Nama)> alasan)
    {
        BarisRekap[] semua = [.. rekap.Baris, rekap.Keseluruhan];
        var nama = new NamaRingkas(semua.Select(b => Nama(rekap, b)));
        string tingkat = nama.Judul(TabelKewilayahan.Tingkat.Nama(rekap.Tingkat));
        var halaman = new HalamanHtml($"Rekapitulasi per {TabelKewilayahan.Tingkat.Nama(rekap.Tingkat).ToLowerInvariant()}, {KalenderBulan.Nama(rekap.Periode)}");
        halaman.Bab("Orang")
            .Batang("Orang: tanpa temuan dan perlu perbaikan", [("tanpa temuan", "#d9ead3"), ("perlu perbaikan", "#e69138")], [.. rekap.Baris.Select(b => (nama.Ringkas(Nama(rekap, b)), new[] { b.Individu - b.PerluPerbaikan, b.PerluPerbaikan }))])
            .Tabel("Orang, keluarga, dan yang perlu perbaikan", [tingkat, "Individu", "Keluarga", "Perlu perbaikan"], semua.Select(b => new object[] { nama.Ringkas(Nama(rekap, b)), b.Individu, b.Keluarga, b.PerluPerbaikan }));
        foreach (ProgramBansos program in rekap.Keseluruhan.Program.Select(p => p.Program))
        {
            (string Nama, RekapPerProgram Isi)[] isi = [.. semua.SelectMany(b => b.Program.Where(p => p.Program == program).Select(p => (nama.Ringkas(Nama(rekap, b)), p)))];
            halaman.Bab(program.Kode)
                .Batang(
                    $"{program.Kode}: tetap, dihentikan karena penetapan sendiri, dihentikan karena kaskade",
                    [("tetap", "#cfe2f3"), ("dihentikan sendiri", "#cc4125"), ("dihentikan kaskade", "#e6b8af")],
                    [.. isi.SkipLast(1).Select(b => (b.Nama, new[] { b.Isi.Tetap, b.Isi.DihentikanSendiri, b.Isi.DihentikanKaskade }))])
                .Tabel(
                    $"Penerima {program.Kode}",
                    [tingkat, "Penerima", "Tetap", "Dihentikan sendiri", "Dihentikan kaskade", "Alasan (kode=jumlah)"],
                    isi.Select(b => new object[] { b.Nama, b.Isi.Penerima, b.Isi.Tetap, b.Isi.DihentikanSendiri, b.Isi.DihentikanKaskade, Jumlah(b.Isi, alasan) }));
        }

        return halaman.Alinea(rekap.Keseluruhan.Program.IsEmpty
            ? "Angka program diputus per periode: sebutkan --periode yyyy-MM."
            : $"Alasan: {string.Join(", ", alasan.Select(Sebut))}.");
    }

    private sealed record Pilihan(
        string Berkas,
        TingkatWilayah Tingkat,
        Periode? Periode,
        string? Penetapan,
        SuratPengesahan? Surat,
        LocalDate? Per,
        PilihanEdisi Edisi,
        bool KeluargaLengkap,
        string? Lembar,
        bool Tetap,
        string? Keluar,
        PilihanKeluaran Keluaran);
}
