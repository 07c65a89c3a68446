using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Ganda;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Matching;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks ganda</c>: people registered twice, in one process or in parts.</summary>
internal static class PerintahGanda
{
    private const string Ditolak = "ditolak";
    private const string TanpaId = "tanpa-id";

    private static readonly (AturanGanda Aturan, TingkatGanda Tingkat)[] Tingkatan =
    [
        (AturanGanda.Gd1, TingkatGanda.Pasti), (AturanGanda.Gd1, TingkatGanda.Tinjau), (AturanGanda.Gd2, TingkatGanda.Kuat), (AturanGanda.Gd3, TingkatGanda.Kuat),
        (AturanGanda.Gd3, TingkatGanda.Tinjau), (AturanGanda.Gd4, TingkatGanda.Tinjau), (AturanGanda.Gd5, TingkatGanda.Tinjau),
    ];

    public static Command Buat(Lingkungan lingkungan)
    {
        var berkas = new Argument<string[]>("berkas") { Description = "Berkas BNBA, atau satu orang per baris (NDJSON) dengan id_dtks; - untuk masukan standar. Dengan --gabung: berkas-berkas bagian", Arity = ArgumentArity.OneOrMore };
        var bagian = new Option<string?>("--bagian") { Description = "Cari satu bagian dari rentang kunci dan tulis sebagai NDJSON ke keluaran standar, misalnya 2/8", HelpName = "k/n" };
        var gabung = new Option<bool>("--gabung") { Description = "Gabungkan berkas bagian menjadi hasil yang sama dengan pencarian tak terbagi" };
        var abaikan = new Option<string?>("--abaikan") { Description = "Pasangan yang sudah diperiksa dan bukan ganda: berkas dengan kolom id dan sidik_bukti (ambil dari pasangan.csv); berlaku sampai buktinya berubah", HelpName = "BERKAS" };
        var lembar = OpsiUmum.Lembar();
        Option<bool> tetap = OpsiUmum.Tetap();
        var tampilkan = new Option<int>("--tampilkan") { Description = "Banyak pasangan yang ditampilkan (baku 20)", DefaultValueFactory = _ => 20, HelpName = "N" };
        var derajat = new Option<int>("--derajat") { Description = "Banyak utas (baku: semua inti); tidak mengubah hasil", DefaultValueFactory = _ => Math.Clamp(Environment.ProcessorCount, 1, 1024), HelpName = "N" };
        var batas = new Option<int>("--batas-blok") { Description = "Blok dengan isi lebih dari ini dilaporkan (baku 1000)", DefaultValueFactory = _ => 1000, HelpName = "N" };
        Option<string[]> gagal = OpsiUmum.GagalBila([.. TabelKegandaan.Tingkat.Butir.Select(b => b.Kode), Ditolak, TanpaId]);
        var perintah = new PerintahDtks("ganda", "Cari orang yang terdaftar dua kali (GD-1 sampai GD-5; kembar dikecualikan, GD-N), dengan perbandingannya. Tingkat tinjau bukan keputusan.")
        {
            Contoh =
            [
                ("dtks ganda bnba.txt", "tabel pasangan, nomor disamarkan"),
                ("dtks ganda orang.ndjson --keluar hasil --abaikan sudah-diperiksa.csv", "semua pasangan dan kelompok ke CSV dan JSON"),
                ("dtks ganda orang.ndjson --bagian 1/4 > 1.ndjson", "satu dari empat bagian, di mesin mana saja"),
                ("dtks ganda --gabung 1.ndjson 2.ndjson 3.ndjson 4.ndjson --keluar hasil", "gabungkan keempatnya"),
            ],
        };
        perintah.Arguments.Add(berkas);
        foreach (Option opsi in new Option[] { bagian, gabung, abaikan, lembar, tetap, tampilkan, derajat, batas, gagal })
        {
            perintah.Options.Add(opsi);
        }

        var keluaran = new OpsiKeluaran(perintah, "pasangan, kelompok, gugus, kunci, blok-besar");
        perintah.SetAction(hasil =>
        {
            string[] semua = hasil.GetRequiredValue(berkas);
            string[] gagalBila = hasil.GetValue(gagal) ?? [];
            if (hasil.GetValue(gabung))
            {
                return Laporkan(lingkungan, LaporanGanda.Gabung(semua.Select(BerkasBagian.Baca)), semua, keluaran.Folder(hasil), keluaran.Pilihan(hasil), hasil.GetValue(tampilkan), gagalBila, ditolak: 0);
            }

            if (semua.Length != 1)
            {
                throw new SalahPakaiException("Satu berkas saja, kecuali dengan --gabung.", "One file only, unless with --gabung.");
            }

            PilihanGanda pilihan = Pilihan(hasil.GetValue(derajat), hasil.GetValue(batas)) with { Pengabaian = BacaPengabaian(hasil.GetValue(abaikan)) };
            BagianPencarian bagianIni = BacaBagian(hasil.GetValue(bagian));
            (KolomGanda kolom, int[] baris, int ditolak) = Baca(lingkungan, semua[0], hasil.GetValue(lembar), hasil.GetValue(tetap), pilihan.Derajat);

            // Why: the columns of the file, a third of all memory, are given back before the search asks for as much again.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            LaporanGanda laporan = LaporanGanda.Dari(Kemajuan.Jalankan(lingkungan, "Mencari", null, _ => PencarianGanda.CariBagian(kolom, bagianIni, pilihan)), baris, pilihan.Derajat);
            if (hasil.GetValue(bagian) is not null)
            {
                BerkasBagian.Tulis(lingkungan.Keluar, laporan);
                return Aplikasi.Selesai;
            }

            return Laporkan(
                lingkungan, laporan, semua, keluaran.Folder(hasil), keluaran.Pilihan(hasil), hasil.GetValue(tampilkan), gagalBila, ditolak);
        });
        return perintah;
    }

    /// <summary>Reads the people into the columns of the search; nothing else of the file stays in memory.</summary>
    private static (KolomGanda Kolom, int[] Baris, int Ditolak) Baca(Lingkungan lingkungan, string berkas, string? lembar, bool tetap, int derajat)
    {
        SumberOrang data = SumberOrang.Baca(lingkungan, berkas, lembar, teks: static jumlah => new PenerimaNama(jumlah));
        LaporanOrang.TolakRusak(lingkungan, data, tetap);
        LaporanOrang.Catatan(lingkungan, data);
        KolomGanda kolom = Kemajuan.Jalankan(lingkungan, "Menyusun kunci", data.Jumlah, maju => KolomNama.Susun(data, derajat, maju));
        return (kolom, [.. Enumerable.Range(0, data.Jumlah).Select(i => checked((int)data.NomorBaris(i)))], data.Catatan.Count(c => c.Tingkat == TingkatCatatan.Ditolak));
    }

    private static int Laporkan(Lingkungan lingkungan, LaporanGanda laporan, string[] masukan, string? folder, PilihanKeluaran pilihan, int tampilkan, string[] gagalBila, int ditolak)
    {
        IAnsiConsole konsol = lingkungan.Konsol;
        object?[][] pasangan = [.. laporan.Pasangan.Where(p => p[TabelPasangan.LetakDiabaikan] is false)];
        ImmutableArray<ImmutableArray<int>> kelompok = laporan.Kelompok();
        konsol.WriteLine($"{TeksAngka.Ribuan(laporan.Jumlah)} orang, {TeksAngka.Ribuan(pasangan.Length)} pasangan, {TeksAngka.Ribuan(kelompok.Length)} kelompok; diabaikan {TeksAngka.Ribuan(laporan.Pasangan.Count - pasangan.Length)}.");
        if (laporan.TanpaId > 0)
        {
            konsol.WriteLine($"{TeksAngka.Ribuan(laporan.TanpaId)} orang tanpa ID DTKS tidak dapat dibandingkan; lengkapi iddtks.");
        }

        var rekap = new Tabel("Tingkat", "Aturan", "Arti", "Pasangan");
        foreach ((AturanGanda aturan, TingkatGanda tingkat) in Tingkatan)
        {
            string kode = TabelKegandaan.Aturan.Kode(aturan);
            string kodeTingkat = TabelKegandaan.Tingkat.Kode(tingkat);
            rekap.Baris(
                kodeTingkat, kode, TabelKegandaan.Aturan.Nama(aturan), TeksAngka.Ribuan(pasangan.Count(p => kode.Equals(p[TabelPasangan.LetakAturan]) && kodeTingkat.Equals(p[TabelPasangan.LetakTingkat]))));
        }

        konsol.Write(rekap);
        if (pasangan.Length > 0 && tampilkan > 0)
        {
            var tabel = new Tabel(TabelPasangan.Judul);
            foreach (object?[] baris in pasangan.Take(tampilkan))
            {
                tabel.Baris([.. TabelPasangan.Tampilan(baris)]);
            }

            konsol.Write(tabel);
            if (pasangan.Length > tampilkan)
            {
                konsol.WriteLine($"dan {TeksAngka.Ribuan(pasangan.Length - tampilkan)} pasangan lagi; semuanya dengan --keluar FOLDER.");
            }
        }

        var kunci = new Tabel("Aturan", "Kunci pemblokan", "Isi", "Blok", "Terbesar", "Pasangan dipertemukan");
        foreach (KunciPemblokan k in laporan.Kunci)
        {
            kunci.Baris(k.Aturan, k.Kunci, TeksAngka.Ribuan(k.Isi), TeksAngka.Ribuan(k.Blok), TeksAngka.Ribuan(k.Terbesar), TeksAngka.Ribuan(k.Calon));
        }

        konsol.Write(kunci);
        foreach (GugusGanda gugus in laporan.Gugus)
        {
            konsol.WriteLine($"Gugus ({TabelKegandaan.Tingkat.Kode(gugus.Tingkat)}, {TabelKegandaan.Aturan.Kode(gugus.Aturan)}): {TeksAngka.Ribuan(gugus.Anggota.Length)} orang, semuanya saling berpasangan; tidak dirinci pasangan demi pasangan.");
        }

        foreach (BlokBesar blok in laporan.BlokBesar)
        {
            string cari = blok.Dicari ? "dicari seluruhnya" : "TIDAK dicari seluruhnya karena melampaui batas; pasangannya mungkin tidak lengkap";
            konsol.WriteLine($"Blok besar ({blok.Aturan}): {TeksAngka.Ribuan(blok.Isi)} orang dengan {blok.Kunci}; {cari}, periksa apakah nilainya isian baku.");
        }

        if (folder is not null)
        {
            using FolderHasil hasil = FolderHasil.Buka(folder, pilihan, masukan, "pasangan", "kelompok", "gugus", "kunci", "blok-besar");
            Tulis(hasil, laporan, kelompok);
            hasil.Selesai();
            konsol.WriteLine($"Ditulis ke {folder}: pasangan, kelompok, gugus, kunci, dan blok-besar ({pilihan.Akhiran}).");
        }

        return gagalBila.Any(g => g switch
        {
            Ditolak => ditolak > 0,
            TanpaId => laporan.TanpaId > 0,
            _ => pasangan.Any(p => g.Equals(p[TabelPasangan.LetakTingkat])) || laporan.Gugus.Any(s => g.Equals(TabelKegandaan.Tingkat.Kode(s.Tingkat), StringComparison.Ordinal)),
        }) ? Aplikasi.AdaTemuan : Aplikasi.Selesai;
    }

    private static void Tulis(FolderHasil folder, LaporanGanda laporan, ImmutableArray<ImmutableArray<int>> kelompok)
    {
        folder.TulisBerurut("pasangan", TabelPasangan.Kolom, laporan.Pasangan.Count, (tulis, dari, sampai) =>
        {
            for (int i = dari; i < sampai; i++)
            {
                tulis.Baris(laporan.Pasangan[i]);
            }
        });
        folder.Tulis("kelompok", ["kelompok", "indeks"], tulis =>
        {
            for (int k = 0; k < kelompok.Length; k++)
            {
                foreach (int indeks in kelompok[k])
                {
                    tulis.Baris(k, indeks);
                }
            }
        });
        folder.Tulis("kunci", ["aturan", "kunci", "isi", "blok", "terbesar", "calon"], tulis =>
        {
            foreach (KunciPemblokan k in laporan.Kunci)
            {
                tulis.Baris(k.Aturan, k.Kunci, k.Isi.ToString(CultureInfo.InvariantCulture), k.Blok.ToString(CultureInfo.InvariantCulture), k.Terbesar, k.Calon.ToString(CultureInfo.InvariantCulture));
            }
        });
        folder.Tulis("gugus", ["gugus", "tingkat", "aturan", "indeks"], tulis =>
        {
            for (int g = 0; g < laporan.Gugus.Length; g++)
            {
                foreach (int indeks in laporan.Gugus[g].Anggota)
                {
                    tulis.Baris(g, TabelKegandaan.Tingkat.Kode(laporan.Gugus[g].Tingkat), TabelKegandaan.Aturan.Kode(laporan.Gugus[g].Aturan), indeks);
                }
            }
        });
        folder.Tulis("blok-besar", ["aturan", "kunci", "isi", "dicari"], tulis =>
        {
            foreach (BlokBesar b in laporan.BlokBesar)
            {
                tulis.Baris(b.Aturan, b.Kunci, b.Isi, b.Dicari);
            }
        });
    }

    private static PilihanGanda Pilihan(int derajat, int batas)
    {
        try
        {
            return new PilihanGanda { Derajat = derajat, BatasBlok = batas };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new SalahPakaiException("--derajat 1 sampai 1024; --batas-blok paling sedikit 2.", "--derajat is 1 to 1024; --batas-blok at least 2.");
        }
    }

    private static BagianPencarian BacaBagian(string? teks)
    {
        if (teks is null)
        {
            return BagianPencarian.Seluruhnya;
        }

        if (teks.Split('/') is [var nomor, var dari]
            && int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out int k)
            && int.TryParse(dari, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
            && n is >= 1 and <= 65536 && k >= 1 && k <= n)
        {
            return new BagianPencarian(k, n);
        }

        throw new SalahPakaiException("--bagian k/n dengan 1 <= k <= n <= 65536, misalnya 2/8.", "--bagian k/n with 1 <= k <= n <= 65536, such as 2/8.");
    }

    private static ImmutableHashSet<PengabaianGanda> BacaPengabaian(string? berkas)
    {
        if (berkas is null)
        {
            return [];
        }

        return PembacaPengabaian.Baca(AksesBerkas.Buka(berkas), Path.GetFileName(berkas));
    }
}
