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

/// <summary><c>dtks usulan</c>: the findings on the usulan of a file.</summary>
internal static class PerintahUsulan
{
    private const string Galat = "galat";

    public static Command Buat(Lingkungan lingkungan)
    {
        var perintah = new PerintahDtks("usulan", "Periksa usulan DTKS dan bansos: setiap aturan UB-1 sampai UB-13 dan PB-3 dengan buktinya.")
        {
            Contoh =
            [
                ("dtks usulan samples/data/usulan.json", "usulan contoh sebagai tabel"),
                ("dtks usulan usulan.ndjson --ringkas", "banyak usulan, rekapitulasi saja"),
                ("dtks usulan usulan.ndjson --json --gagal-bila tidak-memenuhi > temuan.ndjson", "untuk skrip"),
            ],
        };
        var perBaris = new PerintahPerBaris(
            perintah,
            "Satu usulan (JSON), satu usulan per baris (NDJSON), atau tabel (CSV, xlsx) berkolom sama, dengan isian seperti masukan usulan.periksa",
            "usulan",
            [],
            "tidak-memenuhi", "belum-dapat-ditentukan", Galat);
        perintah.SetAction(hasil =>
        {
            var rekap = new RekapUsulan();
            return perBaris.Jalankan(
                lingkungan,
                hasil,
                "Memeriksa",
                (masuk, maju, bentuk) => PeriksaSemua(lingkungan, SumberObjek.Baca(masuk, perBaris.NamaBerkas(hasil), null, TabelObjek.Usulan, maju), bentuk, rekap),
                () => rekap.Tulis(lingkungan.Konsol),
                rekap.Ada);
        });
        return perintah;
    }

    private static (long Terbaca, long Ditolak) PeriksaSemua(Lingkungan lingkungan, IEnumerable<ButirBerkas> berkas, BentukKeluaran bentuk, RekapUsulan rekap)
    {
        long terbaca = 0;
        long ditolak = 0;
        foreach (ButirBerkas butir in berkas)
        {
            (HasilPemeriksaanUsulan? hasil, GalatOperasi? galat) = Periksa(butir);
            terbaca += hasil is null ? 0 : 1;
            ditolak += hasil is null ? 1 : 0;
            rekap.Tambah(hasil is null ? Galat : TabelUsulan.Vonis.Kode(hasil.Vonis), hasil);
            if (galat is not null)
            {
                lingkungan.Tegur(string.Create(
                    CultureInfo.InvariantCulture, $"baris {butir.Nomor}: {galat.Sebutan}"));
            }

            if (bentuk == BentukKeluaran.Json)
            {
                PerintahPerBaris.TulisJson(
                    lingkungan.Keluar,
                    butir.Nomor,
                    hasil is null ? null : UsulanPeriksa.Hasil.Dari(hasil),
                    ("kode", galat?.Kode),
                    ("pesan", galat?.Pesan),
                    ("jalur", galat?.Cacat[0].Jalur));
            }
            else if (bentuk == BentukKeluaran.Tabel && hasil is not null)
            {
                TulisTabel(lingkungan, butir.Nomor, hasil);
            }
        }

        return (terbaca, ditolak);
    }

    private static (HasilPemeriksaanUsulan? Hasil, GalatOperasi? Galat) Periksa(ButirBerkas butir)
    {
        try
        {
            return (butir.Baca((UsulanPeriksa.Masukan usulan) => usulan.Periksa()), null);
        }
        catch (GalatOperasi galat)
        {
            return (null, galat);
        }
    }

    private static void TulisTabel(Lingkungan lingkungan, long nomor, HasilPemeriksaanUsulan hasil)
    {
        lingkungan.Konsol.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Usulan baris {nomor}: {TabelUsulan.Vonis.Nama(hasil.Vonis)} (edisi {hasil.Edisi.Id})"));
        var tabel = new Tabel("Aturan", "Status", "Isi", "Dibaca");
        foreach (TemuanUsulan temuan in hasil.Temuan)
        {
            tabel.Baris(temuan.Aturan.ToString(), TabelTemuan.Status.Nama(temuan.Status), temuan.Aturan.Judul, string.Join(", ", temuan.Bukti.Select(b => Sebut($"{b}"))));
        }

        lingkungan.Konsol.Write(tabel);
        if (!hasil.Kurang.IsEmpty)
        {
            lingkungan.Konsol.WriteLine($"Belum diketahui: {string.Join(", ", hasil.Kurang.Select(k => Sebut($"{k}")))}");
        }

        lingkungan.Konsol.WriteLine();
    }

    /// <summary>A fact in words: <c>berita_acara = true</c> is "berita acara: ya".</summary>
    private static string Sebut(string fakta) => fakta.Split(" = ", 2) switch
    {
        [var apa, var isi] => $"{apa.Replace('_', ' ').Replace('.', ' ')}: {(isi is "true" ? "ya" : isi is "false" ? "tidak" : isi)}",
        _ => fakta.Replace('_', ' ').Replace('.', ' '),
    };
}
