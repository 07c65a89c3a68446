using System.CommandLine;
using System.Globalization;
using Dtks.Berkas;
using Dtks.Cli.Berkas;
using Dtks.Cli.Tampilan;
using Dtks.Domain;
using Dtks.Rules;
using Spectre.Console;

namespace Dtks.Cli.Perintah;

/// <summary><c>dtks register mulai</c>: a register from the list of recipients of one month.</summary>
internal static partial class PerintahRegister
{
    private static PerintahDtks Mulai(Lingkungan lingkungan)
    {
        var bnba = new Argument<string>("bnba") { Description = "Berkas BNBA: CSV atau xlsx; kolomnya di dtks kelayakan --help" };
        Option<Periode?> periode = OpsiUmum.Periode("--periode", "Bulan pertama register");
        var wilayah = new Option<string?>("--wilayah") { Description = "Kode kab/kota atau wilayah di bawahnya; baku: kab/kota yang tersandi dalam NIK terbanyak", HelpName = "KODE" };
        var lengkap = new Option<bool>("--keluarga-lengkap") { Description = "Pernyataan Anda: berkas memuat semua anggota setiap keluarga" };
        var kuota = new Option<int?>("--kuota-pbi") { Description = "Kuota PBI-JK kab/kota; baku: tidak diketahui", HelpName = "JUMLAH" };
        Option<ProgramBansos?> program = OpsiUmum.Program();
        Option<string?> lembar = OpsiUmum.Lembar();
        Option<bool> tetap = OpsiUmum.Tetap();
        Option<PilihanEdisi> edisi = OpsiUmum.Edisi();
        Option<string> log = Log();
        var perintah = new PerintahDtks("mulai", "Mulai register dari daftar penerima satu bulan.")
        {
            Contoh = [("dtks register mulai samples/data/bnba.csv --periode 2024-02 --keluarga-lengkap", "register.ndjson di folder kerja")],
        };
        perintah.Arguments.Add(bnba);
        foreach (var opsi in new Option[] { periode, wilayah, lengkap, kuota, program, lembar, tetap, edisi, log })
        {
            perintah.Options.Add(opsi);
        }

        perintah.SetAction(hasil =>
        {
            string berkas = hasil.GetRequiredValue(bnba);
            Periode bulan = hasil.GetValue(periode) ?? throw new SalahPakaiException("Sebutkan --periode yyyy-MM.", "Name --periode yyyy-MM.");
            DataOrang data = AksesBerkas.Coba(berkas, menulis: false, () =>
            {
                using Stream isi = AksesBerkas.BukaTabel(berkas);
                return Kemajuan.Jalankan(lingkungan, "Membaca", isi.CanSeek ? isi.Length : null, maju => PembacaOrang.Baca(isi, new PilihanOrang
                {
                    Nama = Path.GetFileName(berkas),
                    Lembar = hasil.GetValue(lembar),
                    Program = hasil.GetValue(program),
                    Putusan = true,
                    DenganRiwayat = true,
                    Derajat = lingkungan.Derajat,
                    Maju = maju,
                }));
            });
            LaporanOrang.TolakRusak(lingkungan, data, hasil.GetValue(tetap));
            if (data.Jumlah == 0)
            {
                throw PesanBerkas.TakSatuPun("orang", data.JumlahDitolak);
            }

            (List<OrangRegister> orang, List<BarisRegister> kepesertaan, int tanpaNik, int catatanLepas, int takTerbaca) = Isi(data, bulan);
            KodeWilayah kode = hasil.GetValue(wilayah) is { } teks
                ? KodeWilayah.TryParse(teks, out KodeWilayah ada) ? ada : throw new SalahPakaiException("--wilayah: kode wilayah tidak terbaca.", "--wilayah: the code cannot be read.")
                : WilayahTerbanyak(orang);
            Register register = Register.Mulai(
                kode,
                bulan,
                kepesertaan,
                orang,
                KelengkapanKeluarga.Menurut(hasil.GetValue(lengkap)).Tanpa(data.TakTerpakai()),
                edisi: hasil.GetValue(edisi),
                kuotaPbi: hasil.GetValue(kuota));
            string jalur = hasil.GetRequiredValue(log);
            BerkasLog.Mulai(jalur, register);
            lingkungan.Konsol.WriteLine($"{register}.");
            if (tanpaNik + data.JumlahDitolak + takTerbaca > 0)
            {
                lingkungan.Konsol.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Tidak masuk: {tanpaNik} orang tanpa NIK yang dapat dipakai (orangnya tercatat, kepesertaannya tidak), {data.JumlahDitolak} baris ditolak, {takTerbaca} isian {(data.PerKepesertaan ? "program atau peran" : "program")} kosong atau tidak terbaca (tidak diketahui, bukan \"tidak\")."));
            }

            foreach (var sebab in data.Catatan.GroupBy(c => (c.Kolom, c.Pesan.Indonesia)).OrderBy(g => g.First().Tingkat).ThenByDescending(g => g.Count()))
            {
                lingkungan.Konsol.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {sebab.Count()} kali, pertama pada baris {sebab.First().Baris}, kolom {sebab.Key.Kolom}: {sebab.Key.Indonesia}"));
            }

            lingkungan.Konsol.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Terbaca: SK DTKS {kepesertaan.Count(k => k.SkPertama is not null || k.SkTerakhir is not null)}, PSNOKA {kepesertaan.Count(k => k.Psnoka is not null)}, catatan pembayaran {kepesertaan.Count(k => k.Kepesertaan.CatatanPembayaran is not null)} kepesertaan; terakhir padan {orang.Count(o => o.TanggalPemadanan is not null)}, hasil padan {orang.Count(o => o.HasilPemadanan is not null)} orang."));
            if (catatanLepas > 0)
            {
                lingkungan.Konsol.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Catatan pembayaran {catatanLepas} baris tidak dimasukkan: barisnya memegang lebih dari satu program, dan kolomnya tidak menyebut yang mana."));
            }

            lingkungan.Konsol.WriteLine($"Log: {jalur}");
            return Aplikasi.Selesai;
        });
        return perintah;
    }

    /// <summary>People and participations of a table; in a family programme the one who holds it for the family is penerima, the others are components.</summary>
    private static (List<OrangRegister> Orang, List<BarisRegister> Kepesertaan, int TanpaNik, int CatatanLepas, int TakTerbaca) Isi(DataOrang data, Periode bulan)
    {
        List<OrangRegister> semua = new(data.Jumlah);
        List<Penduduk> orang = new(data.Jumlah);
        List<int> dipakai = new(data.Jumlah);
        for (int i = 0; i < data.Jumlah; i++)
        {
            if (!data.Ditolak(i))
            {
                RiwayatBaris riwayat = data.Riwayat(i);
                dipakai.Add(i);
                orang.Add(data.Penduduk(i));
                semua.Add(new(orang[^1]) { TanggalPemadanan = riwayat.Padan, HasilPemadanan = riwayat.HasilPadan });
            }
        }

        List<BarisRegister> kepesertaan = [];
        int catatanLepas = 0;
        if (data.PerKepesertaan)
        {
            return PerKepesertaan(data, semua, orang, dipakai, bulan);
        }

        int tanpaNik = orang.Count(o => o.Nik.NilaiBilaSah is null);
        foreach ((int letak, int p, PeranKepesertaan peran) in PeranKeluarga(data, orang, dipakai, bulan))
        {
            int asal = dipakai[letak];
            ProgramBansos program = DataOrang.DaftarProgram[p];
            RiwayatBaris riwayat = data.Riwayat(asal);

            // Why: one column beside several programmes does not say which of them was paid.
            bool satuProgram = data.ProgramTerbaca.Count(lain => data.Memegang(asal, lain) == Kepastian.Ya) == 1;
            catatanLepas += !satuProgram && riwayat.CatatanPembayaran is not null && p == data.ProgramTerbaca.First(lain => data.Memegang(asal, lain) == Kepastian.Ya) ? 1 : 0;
            kepesertaan.Add(new(new Kepesertaan(orang[letak].Nik.Nilai, program, peran) { CatatanPembayaran = satuProgram ? riwayat.CatatanPembayaran : null })
            {
                SkPertama = riwayat.SkPertama,
                SkTerakhir = riwayat.SkTerakhir,
                Psnoka = program.Pbi ? riwayat.Psnoka : null,
            });
        }

        int takTerbaca = dipakai.Sum(i => data.ProgramTerbaca.Count(p => data.Memegang(i, p) == Kepastian.TidakTahu));
        return (semua, kepesertaan, tanpaNik, catatanLepas, takTerbaca);
    }

    /// <summary>Who holds which programme, with the role that the family shows: in a family programme one receives, the others count.</summary>
    private static IEnumerable<(int Letak, int Program, PeranKepesertaan Peran)> PeranKeluarga(DataOrang data, List<Penduduk> orang, List<int> dipakai, Periode bulan)
    {
        foreach (int[] satu in Enumerable.Range(0, orang.Count).GroupBy(i => orang[i].NomorKk.NilaiBilaSah is { } kk ? (object)kk : i).Select(g => g.ToArray()))
        {
            foreach (int p in data.ProgramTerbaca)
            {
                int[] pemegang = [.. satu.Where(i => data.Memegang(dipakai[i], p) == Kepastian.Ya)];
                Penduduk[] pemegangnya = [.. pemegang.Select(i => orang[i])];
                foreach ((int urut, int letak) in pemegang.Index().Where(x => orang[x.Item].Nik.NilaiBilaSah is not null))
                {
                    yield return (letak, p, DataOrang.DaftarProgram[p].Satuan == SatuanProgram.Keluarga && !PengurusDaftar.Mungkin(pemegangnya, urut, bulan.HariPertama, KebijakanDtks.Baku) ? PeranKepesertaan.Komponen : PeranKepesertaan.Penerima);
                }
            }
        }
    }

    /// <summary>The list that <c>dtks register keluar</c> writes: a row is one participation in its role, or a person who holds none.</summary>
    private static (List<OrangRegister> Orang, List<BarisRegister> Kepesertaan, int TanpaNik, int CatatanLepas, int TakTerbaca) PerKepesertaan(DataOrang data, List<OrangRegister> semua, List<Penduduk> orang, List<int> dipakai, Periode bulan)
    {
        List<BarisRegister> kepesertaan = [];
        List<OrangRegister> orangnya = [];
        Dictionary<Nik, int> dikenal = [];
        foreach ((int i, OrangRegister satu) in semua.Index())
        {
            if (orang[i].Nik.NilaiBilaSah is not { } nik)
            {
                orangnya.Add(satu);
                continue;
            }

            if (dikenal.TryAdd(nik, orangnya.Count))
            {
                orangnya.Add(satu);
            }
            else if (orangnya[dikenal[nik]] != satu)
            {
                throw new SalahPakaiException(
                    string.Create(CultureInfo.InvariantCulture, $"Baris {data.NomorBaris(dipakai[i])} memuat data lain dari baris sebelumnya tentang orang yang sama; samakan data orangnya di semua barisnya."),
                    string.Create(CultureInfo.InvariantCulture, $"Line {data.NomorBaris(dipakai[i])} says something else of a person than a line before; make them say the same."));
            }
        }

        foreach ((int letak, int p, PeranKepesertaan peran) in PeranKeluarga(data, orang, dipakai, bulan).OrderBy(k => k.Letak))
        {
            RiwayatBaris riwayat = data.Riwayat(dipakai[letak]);
            kepesertaan.Add(new(new Kepesertaan(orang[letak].Nik.Nilai, DataOrang.DaftarProgram[p], riwayat.Peran ?? peran) { CatatanPembayaran = riwayat.CatatanPembayaran })
            {
                SkPertama = riwayat.SkPertama,
                SkTerakhir = riwayat.SkTerakhir,
                Psnoka = riwayat.Psnoka,
            });
        }

        return (orangnya, kepesertaan, orang.Count(o => o.Nik.NilaiBilaSah is null), 0, data.Catatan.Count(c => c is { Tingkat: TingkatCatatan.Ditolak, Kolom: "program" or "peran" }));
    }

    private static KodeWilayah WilayahTerbanyak(List<OrangRegister> orang) => orang
        .Select(o => o.Data.Nik.NilaiBilaSah)
        .OfType<Nik>()
        .GroupBy(n => n.Wilayah.Induk is { } kabKota && kabKota.Tingkat == TingkatWilayah.KabupatenKota ? kabKota : n.Wilayah)
        .OrderByDescending(g => g.Count())
        .Select(g => (KodeWilayah?)g.Key)
        .FirstOrDefault() ?? throw new SalahPakaiException("Tidak ada NIK yang terbaca; sebutkan --wilayah.", "No NIK can be read; name --wilayah.");
}
