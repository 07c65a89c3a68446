using System.CommandLine;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Bnba;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using NodaTime;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks banding</c>: two editions or policies compared, as laws or on a BNBA file (HD-3).</summary>
internal static class PerintahBanding
{
    private static readonly string[] Nama = ["banding", "ringkasan", "hukum", "parameter"];

    private static readonly Dictionary<string, Func<KebijakanDtks, string, KebijakanDtks?>> Kebijakan = new(StringComparer.Ordinal)
    {
        ["cakupan_kaskade"] = static (k, nilai) => TabelKebijakan.Kaskade.TryBaca(nilai, out var n) ? k with { CakupanKaskade = n } : null,
        ["tanpa_verifikasi"] = static (k, nilai) => TabelKebijakan.TanpaVerifikasi.TryBaca(nilai, out var n) ? k with { TanpaVerifikasi = n } : null,
        ["akibat_diam_kemensos"] = static (k, nilai) => TabelKebijakan.AkibatDiam.TryBaca(nilai, out var n) ? k with { AkibatDiamKemensos = n } : null,
    };

    private static readonly string KebijakanDikenal = string.Join(", ", new[]
    {
        ("cakupan_kaskade", TabelKebijakan.Kaskade.Butir.Select(b => b.Kode)),
        ("tanpa_verifikasi", TabelKebijakan.TanpaVerifikasi.Butir.Select(b => b.Kode)),
        ("akibat_diam_kemensos", TabelKebijakan.AkibatDiam.Butir.Select(b => b.Kode)),
    }.Select(k => $"{k.Item1}={string.Join('|', k.Item2)}"));

    public static Command Buat(Lingkungan lingkungan)
    {
        var bnba = new Argument<string?>("bnba") { Description = "Berkas BNBA seperti pada dtks kelayakan; tanpa berkas: hukumnya saja", Arity = ArgumentArity.ZeroOrOne };
        var penetapan = new Option<string?>("--penetapan") { Description = "Berkas penetapan, seperti pada dtks kelayakan", HelpName = "BERKAS" };
        var surat = new Option<string?>("--surat") { Description = "Surat pengesahan, seperti pada dtks kelayakan", HelpName = "BERKAS" };
        var periode = OpsiUmum.Periode("--periode", "Periode yang dibandingkan di kedua pihak; baku: periode tanggal surat, atau tanpa berkas periode terakhir tiap edisi");
        var per = OpsiUmum.Tanggal("--per", "Putusan per tanggal ini; baku: hari terakhir periode, tanpa menganggap jendela sudah berakhir");
        var edisi = OpsiUmum.DuaEdisi();
        var kebijakan = new Option<KebijakanDtks?>("--kebijakan")
        {
            Description = $"Kebijakan pihak B, boleh diulang: {KebijakanDikenal}; pihak A memakai yang baku",
            HelpName = "NAMA=NILAI",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = hasil => hasil.Tokens.Aggregate((KebijakanDtks?)KebijakanDtks.Baku, (k, t) => k is null ? null : Ubah(k, t.Value))
                ?? OpsiUmum.Tolak<KebijakanDtks>(hasil, $"--kebijakan: yang dikenal / known: {KebijakanDikenal}"),
        };
        var lengkap = new Option<bool>("--keluarga-lengkap") { Description = "Pernyataan Anda: berkas memuat semua anggota setiap keluarga" };
        var lembar = OpsiUmum.Lembar();
        var program = OpsiUmum.Program();
        var tetap = new Option<bool>("--tetap") { Description = "Putuskan juga bila berkas tampak rusak oleh lembar kerja (setelah diperiksa sendiri)" };
        var perintah = new PerintahDtks("banding", "Bandingkan dua edisi atau dua kebijakan: siapa memperoleh, siapa kehilangan, dan menurut aturan mana; pada satu berkas, atau sebagai hukum untuk setiap golongan fakta.")
        {
            Contoh =
            [
                ("dtks banding samples/data/bnba.csv --penetapan samples/data/penetapan.csv --surat samples/data/surat.json --edisi permensos-3-2021,kepmensos-150-2022", "dua edisi, fakta yang sama"),
                ("dtks banding samples/data/bnba.csv --penetapan samples/data/penetapan.csv --surat samples/data/surat.json --kebijakan cakupan_kaskade=keluarga", "kebijakan sekarang dan yang diubah"),
                ("dtks banding --edisi kepmensos-150-2022,samples/edisi/bacaan-73-2024.json", "hukumnya saja, dengan edisi turunan dari berkas"),
                ("dtks banding bnba.csv --periode 2024-02 --edisi permensos-3-2021 --keluar hasil --format csv,md,html", "baris ke CSV, laporan ke Markdown dan HTML bergambar"),
            ],
        };
        perintah.Arguments.Add(bnba);
        foreach (Option opsi in new Option[] { penetapan, surat, periode, per, edisi, kebijakan, lengkap, program, lembar, tetap })
        {
            perintah.Options.Add(opsi);
        }

        var keluaran = new OpsiKeluaran(perintah, "banding, ringkasan, hukum, dan parameter; dengan md atau html laporan banding, dengan html juga banding.svg. Tanpa folder, md atau html ditulis ke layar", halaman: true, markdown: true);
        perintah.SetAction(hasil =>
        {
            (EdisiAturan? A, EdisiAturan? B) dua = hasil.GetValue(edisi);
            KebijakanDtks? diubah = hasil.GetValue(kebijakan);
            if (dua.B is null && diubah is null)
            {
                throw new SalahPakaiException("Sebutkan apa yang dibandingkan: --edisi A,B, --edisi B, atau --kebijakan nama=nilai.", "Name what is compared: --edisi A,B, --edisi B or --kebijakan name=value.");
            }

            SuratPengesahan? isiSurat = hasil.GetValue(surat) is { } berkasSurat ? PerintahKelayakan.BacaSurat(berkasSurat) : null;
            Periode? bulan = hasil.GetValue(periode) ?? (isiSurat is { } s ? Periode.Dari(s.TanggalSurat) : null);
            if (bulan is null && hasil.GetValue(bnba) is not null)
            {
                throw new SalahPakaiException("Sebutkan --periode yyyy-MM (atau --surat).", "Name --periode yyyy-MM (or --surat).");
            }

            EdisiAturan sekarang = dua.A ?? (bulan is { } b ? EdisiAturan.Tentukan(b) : EdisiAturan.Baku);
            return Jalankan(lingkungan, new Pilihan(
                hasil.GetValue(bnba),
                hasil.GetValue(penetapan),
                hasil.GetValue(surat),
                isiSurat,
                new(sekarang, KebijakanDtks.Baku, bulan),
                new(dua.B ?? sekarang, diubah ?? KebijakanDtks.Baku, bulan),
                hasil.GetValue(per),
                hasil.GetValue(lengkap),
                hasil.GetValue(program),
                hasil.GetValue(lembar),
                hasil.GetValue(tetap),
                keluaran.Folder(hasil),
                keluaran.Pilihan(hasil)));
        });
        return perintah;
    }

    private static int Jalankan(Lingkungan lingkungan, Pilihan pilihan)
    {
        string?[] masukan = [pilihan.Bnba, pilihan.Penetapan, pilihan.BerkasSurat];
        using FolderHasil? folder = pilihan.Keluar is { } keluar ? FolderHasil.Buka(keluar, pilihan.Keluaran, masukan, Nama) : null;
        PerbandinganHukum hukum = PerbandinganHukum.Bandingkan(pilihan.A, pilihan.B);
        PerbandinganBnba? berkas = pilihan.Bnba is null ? null : Putuskan(lingkungan, pilihan);
        if (folder is null && pilihan.Keluaran is { Halaman: false, Markdown: false } or { Format.Count: > 0 })
        {
            LaporanBanding.Tulis(new HalamanKonsol(lingkungan.Konsol), hukum, berkas);
        }
        else if (folder is null)
        {
            lingkungan.TulisKeluar.Write(pilihan.Keluaran.Markdown ? Markdown() : Html());
        }

        if (folder is not null)
        {
            LaporanBanding.Tulis(new HalamanKonsol(lingkungan.Konsol), hukum, berkas);
            berkas?.Tulis(folder);
            TulisHukum(folder, hukum);
            folder.TulisTeks("banding" + PilihanKeluaran.AkhiranMarkdown, pilihan.Keluaran.Markdown, Markdown);
            folder.TulisTeks("banding" + PilihanKeluaran.AkhiranHalaman, pilihan.Keluaran.Halaman, Html);
            folder.TulisTeks("banding.svg", pilihan.Keluaran.Halaman && berkas is not null, () => LaporanBanding.Svg(berkas!, latar: true));
            folder.Selesai();
            lingkungan.Konsol.WriteLine($"Ditulis ke {pilihan.Keluar}: {string.Join(", ", berkas is null ? Nama[2..] : Nama)} ({pilihan.Keluaran.Akhiran}).");
        }

        return Aplikasi.Selesai;

        string Markdown()
        {
            var halaman = new HalamanMarkdown(LaporanBanding.Judul);
            LaporanBanding.Tulis(halaman, hukum, berkas);
            return halaman.ToString();
        }

        string Html()
        {
            var halaman = new HalamanHtml(LaporanBanding.Judul);
            LaporanBanding.Tulis(halaman, hukum, berkas);
            return halaman.ToString();
        }
    }

    private static PerbandinganBnba Putuskan(Lingkungan lingkungan, Pilihan pilihan)
    {
        DataOrang data = PerintahKelayakan.Baca(lingkungan, pilihan.Bnba!, pilihan.Lembar, pilihan.Program, denganTeks: false);
        LaporanOrang.TolakRusak(lingkungan, data, pilihan.Tetap);
        if (data.Jumlah == 0)
        {
            throw PesanBerkas.TakSatuPun("orang", data.JumlahDitolak);
        }

        var catatan = new List<CatatanBerkas>(data.Catatan);
        IReadOnlyDictionary<(Nik, ProgramBansos), PenetapanBerkas> penetapan = pilihan.Penetapan is { } berkas
            ? PembacaPenetapan.Baca(AksesBerkas.BukaTabel(berkas), Path.GetFileName(berkas), null, data, catatan, pilihan.Tetap)
            : new Dictionary<(Nik, ProgramBansos), PenetapanBerkas>();
        return new(Satu(pilihan.A), Satu(pilihan.B));

        HasilBnba Satu(PihakHukum pihak)
        {
            Periode periode = pihak.Periode!.Value;
            var konteks = KonteksKelayakan.Susun(periode, pihak.Edisi, pihak.Kebijakan, pilihan.Surat, pilihan.Per);
            var evaluasi = new EvaluasiBnba(data, konteks, pilihan.Per ?? periode.HariTerakhir, pilihan.KeluargaLengkap, jawabanSaja: true);
            return Kemajuan.Jalankan(lingkungan, "Memutuskan", data.Jumlah, maju => evaluasi.Jalankan(penetapan, [.. catatan], lingkungan.Derajat, maju));
        }
    }

    private static void TulisHukum(FolderHasil folder, PerbandinganHukum hukum)
    {
        folder.Tulis("hukum", ["nomor", "akibat_a", "syarat", "akibat_b", "perubahan", "aturan_a", "aturan_b"], tulis =>
        {
            for (int i = 0; i < hukum.Perbedaan.Length; i++)
            {
                PerbedaanHukum g = hukum.Perbedaan[i];
                tulis.Baris(
                    i + 1,
                    string.Join(' ', g.A.Select(TabelPerbandingan.Akibat.Kode)),
                    LaporanBanding.Syarat(g),
                    TabelPerbandingan.Akibat.Kode(g.B),
                    TabelPerbandingan.Perubahan.Kode(g.Perubahan),
                    string.Join(' ', g.AturanA.Select(r => r.Id)),
                    string.Join(' ', g.AturanB.Select(r => r.Id)));
            }
        });
        folder.Tulis("parameter", ["parameter", "a", "b", "dasar_a", "dasar_b"], tulis =>
        {
            foreach (PerbedaanParameter p in hukum.Parameter)
            {
                tulis.Baris(p.Nama, p.A, p.B, $"{p.DasarA}", $"{p.DasarB}");
            }
        });
    }

    private static KebijakanDtks? Ubah(KebijakanDtks kebijakan, string teks)
    {
        int sama = teks.IndexOf('=', StringComparison.Ordinal);
        return sama > 0 && Kebijakan.TryGetValue(teks[..sama], out var ubah) ? ubah(kebijakan, teks[(sama + 1)..]) : null;
    }

    private sealed record Pilihan(
        string? Bnba,
        string? Penetapan,
        string? BerkasSurat,
        SuratPengesahan? Surat,
        PihakHukum A,
        PihakHukum B,
        LocalDate? Per,
        bool KeluargaLengkap,
        ProgramBansos? Program,
        string? Lembar,
        bool Tetap,
        string? Keluar,
        PilihanKeluaran Keluaran);
}
