using System.CommandLine;
using System.Globalization;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Protokol;
using Dtks.Rules;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks pbi</c>: who of the queue of PBI-JK the quota of a kab/kota serves (PB-1, PB-2).</summary>
internal static class PerintahPbi
{
    private const int BarisDitampilkan = 20;
    private const string Menunggu = "menunggu";
    private const string Ditolak = "ditolak";

    public static Command Buat(Lingkungan lingkungan)
    {
        Argument<string> berkas = OpsiUmum.Berkas("Antrian: tabel (CSV, xlsx) berkolom nik, golongan, tanggal, atau satu objek per baris (NDJSON)");
        var kuota = new Option<int>("--kuota") { Description = "Kuota PBI-JK kab/kota periode ini", Required = true, HelpName = "N" };
        var terpakai = new Option<int>("--terpakai") { Description = "Kuota yang sudah terpakai", Required = true, HelpName = "N" };
        var urutan = new Option<string>("--urutan")
        {
            Description = "golongan (baku: kepala keluarga, anggota keluarga PBI, lainnya; lalu tanggal) atau tanggal", DefaultValueFactory = _ => "golongan", HelpName = "URUTAN",
        };
        urutan.HanyaDari([.. TabelKebijakan.UrutanPbi.Butir.Select(b => b.Kode)]);
        Option<string?> lembar = OpsiUmum.Lembar();
        Option<bool> tetap = OpsiUmum.Tetap();
        Option<string[]> gagal = OpsiUmum.GagalBila(Menunggu, Ditolak);
        var perintah = new PerintahDtks("pbi", "Kuota PBI-JK: sisa kuota, siapa dalam antrian yang terlayani, dan siapa yang menunggu (PB-1, PB-2). Yang menunggu tidak hilang.")
        {
            Contoh =
            [
                ("dtks pbi antrian.csv --kuota 1200 --terpakai 1150", "siapa yang terlayani oleh sisa kuota"),
                ("dtks pbi antrian.xlsx --kuota 1200 --terpakai 1150 --urutan tanggal --keluar hasil", "menurut tanggal masuk, ke berkas"),
            ],
        };
        perintah.Arguments.Add(berkas);
        foreach (Option opsi in new Option[] { kuota, terpakai, urutan, lembar, tetap, gagal })
        {
            perintah.Options.Add(opsi);
        }

        var keluaran = new OpsiKeluaran(perintah, "antrian-pbi: urutan layanan, terlayani atau menunggu");
        perintah.SetAction(hasil =>
        {
            if (hasil.GetValue(kuota) < 0 || hasil.GetValue(terpakai) < 0)
            {
                throw new SalahPakaiException("--kuota dan --terpakai paling sedikit 0.", "--kuota and --terpakai are at least 0.");
            }

            string jalur = hasil.GetRequiredValue(berkas);
            (List<PengajuanPbi> antrian, List<long> baris, int ditolak) = Baca(lingkungan, jalur, hasil.GetValue(lembar), hasil.GetValue(tetap));
            if (antrian.Count == 0)
            {
                throw PesanBerkas.TakSatuPun("pengajuan", ditolak);
            }

            HasilLayananPbi layanan = LayananPbi.Layani(hasil.GetValue(kuota), hasil.GetValue(terpakai), antrian, TabelKebijakan.UrutanPbi.Baca(hasil.GetRequiredValue(urutan)));
            Tampilkan(lingkungan.Konsol, layanan, antrian, baris, ditolak);
            if (keluaran.Folder(hasil) is { } folder)
            {
                Tulis(folder, keluaran.Pilihan(hasil), jalur, layanan, antrian, baris);
                lingkungan.Konsol.WriteLine($"Ditulis ke {folder}: antrian-pbi ({keluaran.Pilihan(hasil).Akhiran}).");
            }

            return (hasil.GetValue(gagal) ?? []).Any(g => g == Ditolak ? ditolak > 0 : !layanan.Menunggu.IsEmpty) ? Aplikasi.AdaTemuan : Aplikasi.Selesai;
        });
        return perintah;
    }

    private static (List<PengajuanPbi> Antrian, List<long> Baris, int Ditolak) Baca(Lingkungan lingkungan, string berkas, string? lembar, bool tetap)
    {
        var antrian = new List<PengajuanPbi>();
        var baris = new List<long>();
        var dikenal = new Dictionary<Nik, long>();
        int ditolak = 0;
        using Stream masuk = AksesBerkas.BukaMasuk(lingkungan, berkas);
        foreach (ButirBerkas butir in SumberObjek.Baca(masuk, berkas == "-" ? "masukan standar" : Path.GetFileName(berkas), lembar, TabelObjek.AntrianPbi, static _ => { }, tetap))
        {
            try
            {
                PengajuanPbi satu = butir.Baca((PbiKuota.ButirAntrian antri) => antri.Jadi());
                if (!dikenal.TryAdd(satu.Nik, butir.Nomor))
                {
                    throw new GalatOperasi("PBI-NIK-BERULANG", "nik", $"NIK ini sudah ada di baris {dikenal[satu.Nik]}; tinggalkan satu", $"This NIK is already on line {dikenal[satu.Nik]}; keep one");
                }

                antrian.Add(satu);
                baris.Add(butir.Nomor);
            }
            catch (GalatOperasi galat)
            {
                ditolak++;
                lingkungan.Tegur(string.Create(CultureInfo.InvariantCulture, $"baris {butir.Nomor}: {galat.Sebutan}"));
            }
        }

        return (antrian, baris, ditolak);
    }

    private static void Tampilkan(IAnsiConsole konsol, HasilLayananPbi layanan, List<PengajuanPbi> antrian, List<long> baris, int ditolak)
    {
        konsol.WriteLine(
            $"Sisa kuota {TeksAngka.Ribuan(layanan.Sisa)}; antrian {TeksAngka.Ribuan(antrian.Count)}: {TeksAngka.Ribuan(layanan.Diterima.Length)} terlayani, "
            + $"{TeksAngka.Ribuan(layanan.Menunggu.Length)} menunggu, {TeksAngka.Ribuan(ditolak)} baris ditolak.");
        if (layanan.Pesan is { } pesan)
        {
            konsol.WriteLine(pesan.Indonesia);
        }

        var tabel = new Tabel("Urutan", "Baris", "NIK", "Golongan", "Tanggal", "Hasil");
        foreach ((int urutan, int indeks, bool terlayani) in Urut(layanan).Take(BarisDitampilkan))
        {
            tabel.Baris(
                urutan.ToString(CultureInfo.InvariantCulture), baris[indeks].ToString(CultureInfo.InvariantCulture), antrian[indeks].Nik.ToString(), TabelPengusulan.GolonganAntrian.Nama(antrian[indeks].Golongan),
                TeksTanggal.Iso(antrian[indeks].Tanggal), terlayani ? "terlayani" : "menunggu");
        }

        if (!tabel.Kosong)
        {
            konsol.Write(tabel);
        }

        if (antrian.Count > BarisDitampilkan)
        {
            konsol.WriteLine($"... dan {TeksAngka.Ribuan(antrian.Count - BarisDitampilkan)} lagi; semuanya dengan --keluar FOLDER.");
        }
    }

    private static IEnumerable<(int Urutan, int Indeks, bool Terlayani)> Urut(HasilLayananPbi layanan) =>
        layanan.Diterima.Select(i => (i, true)).Concat(layanan.Menunggu.Select(i => (i, false))).Select((s, n) => (n + 1, s.i, s.Item2));

    private static void Tulis(string keluar, PilihanKeluaran pilihan, string masukan, HasilLayananPbi layanan, List<PengajuanPbi> antrian, List<long> baris)
    {
        using FolderHasil folder = FolderHasil.Buka(keluar, pilihan, [masukan], "antrian-pbi");
        folder.Tulis("antrian-pbi", ["urutan", "baris", "nik", "golongan", "tanggal", "hasil"], tulis =>
        {
            foreach ((int urutan, int indeks, bool terlayani) in Urut(layanan))
            {
                tulis.Baris(
                    urutan, baris[indeks], antrian[indeks].Nik.ToString(), TabelPengusulan.GolonganAntrian.Kode(antrian[indeks].Golongan), TeksTanggal.Iso(antrian[indeks].Tanggal), terlayani ? "terlayani" : "menunggu");
            }
        });
        folder.Selesai();
    }
}
