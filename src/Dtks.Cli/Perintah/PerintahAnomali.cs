using System.Collections.Concurrent;
using System.CommandLine;
using System.Text;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks anomali</c>: the anomalies of the people of a file, by kind and by desa.</summary>
internal static class PerintahAnomali
{
    private const string TidakTerbaca = "tidak-terbaca";

    public static Command Buat(Lingkungan lingkungan)
    {
        var berkas = OpsiUmum.Berkas("Berkas BNBA (pemisah | , ; atau tab, baris pertama judul kolom), atau satu orang per baris (NDJSON) seperti pada protokol");
        Option<LocalDate?> per = OpsiUmum.Tanggal("--per", "Tanggal acuan usia dan kematian (baku: hari ini)");
        Option<KodeWilayah?> wilayah = OpsiWilayah();
        var lengkap = new Option<bool>("--keluarga-lengkap") { Description = "Pernyataan Anda: berkas memuat semua anggota setiap keluarga; tanpa ini tak ada yang dianggap lengkap, dan berkas yang membantahnya menariknya" };
        var lembar = OpsiUmum.Lembar();
        Option<string[]> gagal = OpsiUmum.GagalBila([.. TabelKeanehan.Tingkat.Butir.Select(b => b.Kode), TidakTerbaca]);
        var perintah = new PerintahDtks("anomali", "Cari anomali data penduduk (AN-1 sampai AN-21): menurut jenis dan menurut desa; tanpa nama dan nomor. Anomali boleh diperbaiki kapan saja, tanpa surat.")
        {
            Contoh =
            [
                ("dtks anomali bnba.txt", "ringkasan menurut jenis dan desa"),
                ("dtks anomali orang.ndjson --per 2024-02-15 --wilayah 33.74", "tanggal acuan dan wilayah yang diolah"),
                ("dtks anomali bnba.txt --keluar hasil --gagal-bila galat", "daftar lengkap, dan kode keluar untuk skrip"),
            ],
        };
        perintah.Arguments.Add(berkas);
        foreach (Option opsi in new Option[] { per, wilayah, lengkap, lembar, gagal })
        {
            perintah.Options.Add(opsi);
        }

        var keluaran = new OpsiKeluaran(perintah, "daftar lengkap: anomali");
        perintah.SetAction(hasil => Jalankan(
            lingkungan,
            hasil.GetRequiredValue(berkas),
            new KonteksAnomali(hasil.GetValue(per) ?? lingkungan.HariIni()) { Wilayah = hasil.GetValue(wilayah) },
            hasil.GetValue(lengkap),
            hasil.GetValue(lembar),
            keluaran.Folder(hasil),
            keluaran.Pilihan(hasil),
            hasil.GetValue(gagal) ?? []));
        return perintah;
    }

    private static Option<KodeWilayah?> OpsiWilayah() => new("--wilayah")
    {
        Description = "Kode wilayah yang diolah; orang di luarnya adalah temuan AN-8",
        HelpName = "KODE",
        CustomParser = hasil =>
        {
            if (hasil.Tokens.Count == 1 && KodeWilayah.TryParse(hasil.Tokens[0].Value, out KodeWilayah kode))
            {
                return kode;
            }

            hasil.AddError("--wilayah: tulis 2, 4, 6 atau 10 angka, misalnya 33.74 / --wilayah: write 2, 4, 6 or 10 digits, such as 33.74");
            return null;
        },
    };

    private static int Jalankan(Lingkungan lingkungan, string berkas, KonteksAnomali konteks, bool lengkap, string? lembar, string? keluar, PilihanKeluaran pilihan, string[] gagalBila)
    {
        SumberOrang data = SumberOrang.Baca(lingkungan, berkas, lembar, teks: static jumlah => new PenerimaSebab(jumlah));
        IDaftarCatatan isi = data.Isi;
        HasilAnomali hasil = PemeriksaanAnomali.Periksa(isi, new PetaKeluarga(isi, data.Kelengkapan(lengkap), lingkungan.Derajat), konteks with { TanpaBidang = data.TanpaBidang }, lingkungan.Derajat)!;
        TempatOrang desa = data.Tempat(TingkatWilayah.DesaKelurahan);
        LaporanOrang.Catatan(lingkungan, data);
        lingkungan.Konsol.WriteLine(
            $"{TeksAngka.Ribuan(hasil.JumlahOrang)} orang per {TeksTanggal.Iso(konteks.Per)}: {TeksAngka.Ribuan(hasil.Temuan.Length)} temuan, "
            + $"{TeksAngka.Ribuan(hasil.PerluPerbaikan)} orang perlu perbaikan, {TeksAngka.Ribuan(data.TidakTerbaca)} baris tidak terbaca.");
        LaporanOrang.TanpaKolom(lingkungan.Konsol, data);
        LaporanOrang.MenurutJenis(lingkungan.Konsol, hasil);
        LaporanOrang.MenurutDesa(lingkungan.Konsol, desa, hasil);
        if (keluar is not null)
        {
            using FolderHasil folder = FolderHasil.Buka(keluar, pilihan, [berkas], "anomali");
            Kemajuan.Jalankan(lingkungan, "Menulis", hasil.Temuan.Length, maju => Tulis(folder, data, desa, hasil, maju));
            folder.Selesai();
            lingkungan.Konsol.WriteLine($"Ditulis ke {keluar}: anomali ({pilihan.Akhiran}).");
        }

        bool ada = gagalBila.Any(g => g == TidakTerbaca ? data.TidakTerbaca > 0 : hasil.Jumlah(TabelKeanehan.Tingkat.Baca(g)) > 0);
        return ada ? Aplikasi.AdaTemuan : Aplikasi.Selesai;
    }

    private static int Tulis(FolderHasil folder, SumberOrang data, TempatOrang desa, HasilAnomali hasil, Action<long> maju)
    {
        byte[][] nama = [.. desa.Nama.Select(n => n is null ? [] : Encoding.UTF8.GetBytes(TeksAman.Samarkan(n)))];

        // Why: few things are found over and over, so their texts are made once.
        var teks = new ConcurrentDictionary<RincianAnomali, byte[][]>();
        folder.TulisBerurut("anomali", ["baris", "wilayah", "aturan", "tingkat", "bidang", "temuan", "finding"], hasil.Temuan.Length, (tulis, dari, sampai) =>
        {
            for (int i = dari; i < sampai; i++)
            {
                TemuanAnomali temuan = hasil.Temuan[i];
                tulis.Angka(data.NomorBaris(temuan.Indeks));
                tulis.Teks(nama[desa.Nomor[temuan.Indeks]]);
                foreach (byte[] sel in teks.TryGetValue(temuan.Rincian, out byte[][]? ada) ? ada : teks[temuan.Rincian] = Teks(temuan))
                {
                    tulis.Teks(sel);
                }

                tulis.AkhiriBaris();
                maju(i + 1);
            }
        });
        return 0;
    }

    private static byte[][] Teks(TemuanAnomali temuan)
    {
        Pesan pesan = temuan.Pesan;
        return
        [
            .. new[]
            {
                temuan.Aturan.ToString(), TabelKeanehan.Tingkat.Kode(temuan.Tingkat), TabelKeanehan.Bidang.Kode(temuan.Bidang), pesan.Indonesia, pesan.Inggris,
            }.Select(Encoding.UTF8.GetBytes),
        ];
    }
}
